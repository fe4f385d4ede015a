"""What is printed: which pages, of which journeys, of which personas."""

from __future__ import annotations

from typing import Final

from journey_designer.analysis.content import content_matrix
from journey_designer.analysis.plan import CHOSEN
from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import AgendaItem, Concept, Finding, Idea, Journey, Persona, Touchpoint
from journey_designer.core.text import folded
from journey_designer.reports.words import LANGUAGES

PAGES: Final = (
    *("cover", "agenda", "scope", "personas", "models", "map", "stages", "insights", "moments", "ideas"),
    *("plan", "timeline", "content", "findings", "research", "touchpoints", "cards", "remarks", "guides"),
    *("notes", "blank"),
)
"""All pages there are, in the order in which they stand in a report."""
REPORT_PAGES: Final = (
    *(
        "cover",
        "agenda",
        "scope",
        "personas",
        "models",
        "map",
        "insights",
        "moments",
        "ideas",
        "plan",
        "timeline",
        "content",
        "research",
    ),
    "touchpoints",
)
"""The pages of a report that nobody composed; those that have nothing to say are left out of it."""
REPORT: Final = "report"


def chosen_language(document: Document, language: str | None) -> str:
    """The language of the printed words. Raises `KnownError` for one that has none."""
    if language is None:
        return document.project.language
    if language not in LANGUAGES:
        raise KnownError(
            "export.unknown_language",
            "There is no report in the language {language}. Choose one of {languages}.",
            language=language,
            languages=", ".join(LANGUAGES),
        )
    return language


def chosen_pages(document: Document, pages: str | None) -> tuple[str, ...]:
    """The pages that a comma list names, in its order, each once.

    ``report`` and ``None`` mean the usual ones that have something to say. Raises `KnownError` for a page that is not known.
    """
    found: list[str] = []
    for part in (pages or REPORT).split(","):
        name = part.strip().lower()
        if name == REPORT:
            found += [page for page in REPORT_PAGES if has_something(document, page)]
        elif name in PAGES:
            found.append(name)
        else:
            raise KnownError(
                "export.unknown_pages",
                "There are no pages called {name}. Choose of these: {pages}.",
                name=part.strip(),
                pages=", ".join((REPORT, *PAGES)),
            )
    return tuple(dict.fromkeys(found))


def has_something(document: Document, page: str) -> bool:
    """Whether there is anything to say on a page; cover, personas, map and touchpoints see to that themselves."""
    match page:
        case "agenda":
            return document.size(AgendaItem) > 0
        case "scope":
            return any(journey.scope.strip() for journey in document.all(Journey))
        case "models":
            return document.size(Concept) > 0
        case "insights" | "moments":
            return any(touchpoint.score is not None for touchpoint in document.all(Touchpoint))
        case "ideas":
            return document.size(Idea) > 0
        case "plan":
            return any(idea.status in CHOSEN for idea in document.all(Idea))
        case "timeline":
            return any(idea.status in CHOSEN and (idea.start or idea.due) for idea in document.all(Idea))
        case "content":
            return any(cell.items for cell in content_matrix(document))
        case "research":
            return any(finding.evidence == "assumption" for finding in document.all(Finding))
    return True


def chosen_journeys(document: Document, journey: str | None) -> tuple[Journey, ...]:
    """All journeys, or those with this id or title; case and Arabic letter variants do not matter.

    Raises `KnownError` when there is none.
    """
    journeys = document.all(Journey)
    if journey is None:
        return journeys
    tests = (
        lambda one: one.id == journey,
        lambda one: one.title == journey,
        lambda one: folded(one.title.strip()) == folded(journey.strip()),
    )
    for test in tests:
        found = tuple(one for one in journeys if test(one))
        if found:
            return found
    raise KnownError(
        "export.unknown_journey",
        "There is no journey called “{journey}” in this project. Look up its title and try again.",
        journey=journey,
    )


def chosen_personas(
    document: Document, journeys: tuple[Journey, ...], *, has_all: bool
) -> tuple[Persona, ...]:
    """All personas that are not archived, or only those who travel on the journeys."""
    travellers = {journey.persona_id for journey in journeys}
    return tuple(
        persona
        for persona in document.all(Persona)
        if persona.id in travellers or (has_all and not persona.is_archived)
    )
