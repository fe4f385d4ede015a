"""What is printed: which pages, of which journeys, of which personas."""

from __future__ import annotations

from typing import Final

from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey, Persona
from journey_designer.core.text import folded
from journey_designer.reports.words import LANGUAGES

PAGES: Final = ("cover", "personas", "map", "touchpoints")
"""The pages of a report, in its order."""
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


def chosen_pages(pages: str | None) -> tuple[str, ...]:
    """The pages that a comma list names, in its order, each once; ``report`` and ``None`` mean all.

    Raises `KnownError` for a page that is not known.
    """
    found: list[str] = []
    for part in (pages or REPORT).split(","):
        name = part.strip().lower()
        if name == REPORT:
            found += PAGES
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
