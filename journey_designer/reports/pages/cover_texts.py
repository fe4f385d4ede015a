"""What a cover says: the client or the project, the title, a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from journey_designer.core.records import Journey
from journey_designer.reports.pages.edition import Edition


def is_about_one(journeys: Sequence[Journey]) -> bool:
    """Whether the title of the only journey is that of the cover."""
    return len(journeys) == 1 and bool(journeys[0].title)


def cover_above(edition: Edition, journeys: Sequence[Journey]) -> str:
    """What stands beside the mark: the project over a journey's title, else the client."""
    return edition.title if is_about_one(journeys) else edition.project.client


def cover_title(edition: Edition, journeys: Sequence[Journey]) -> str:
    """The title of the only journey, else of the project."""
    return journeys[0].title if is_about_one(journeys) else edition.title


def cover_sentence(edition: Edition, journeys: Sequence[Journey]) -> str:
    """Whose journeys these are, and from which workshop."""
    words = edition.words
    parts = []
    if len(journeys) == 1:
        persona = edition.persona_of(journeys[0])
        named, unnamed = words.of_journey[journeys[0].state]
        name = persona.name if persona is not None else ""
        parts.append(named.format(persona=name) if name else unnamed)
    elif names := _travellers(edition, journeys):
        parts.append(words.of_journeys.format(personas=edition.named(names)))
    if edition.project.workshop_date:
        parts.append(words.workshop.format(date=edition.date(edition.project.workshop_date)))
    return " ".join(parts)


def shown_journey(edition: Edition, journeys: Sequence[Journey]) -> Journey | None:
    """The first journey with a score, else the first with a stage: its shape stands on the cover."""
    shown = [journey for journey in journeys if edition.stages(journey)]
    scored = (
        journey for journey in shown if any(t.score is not None for t in edition.all_touchpoints(journey))
    )
    return next(scored, shown[0] if shown else None)


def _travellers(edition: Edition, journeys: Sequence[Journey]) -> list[str]:
    personas = [edition.persona_of(journey) for journey in journeys]
    return list(dict.fromkeys(persona.name for persona in personas if persona is not None and persona.name))
