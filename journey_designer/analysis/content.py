"""The right content for the right person at the right stage: what is there, what is planned, what is missing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from journey_designer.analysis.shown import shown_cards, shown_stages
from journey_designer.core.consistency import Records
from journey_designer.core.links import opening_link
from journey_designer.core.records import Card, Journey, Persona, Stage, Touchpoint
from journey_designer.core.text import folded

_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"«»“”]+")
_AFTER_LINK = ".,;:!?'’،؛؟"


@dataclass(frozen=True, slots=True)
class ContentItem:
    """One piece of content: its card, the touchpoint it is for or None for the whole stage, and where it lies.

    ``link`` is an address that may be opened: the card's own, else the first one in its text; None for none.
    """

    card: Card
    touchpoint: Touchpoint | None
    link: str | None

    @property
    def format(self) -> str:
        """What it is: a text, a film, a photo … in the words of the project; empty where nobody said."""
        return self.card.format

    @property
    def channel(self) -> str:
        """Where it is shown: the card's own channel, else that of its touchpoint; empty for none."""
        if self.card.channel:
            return self.card.channel
        return self.touchpoint.channel if self.touchpoint is not None else ""


@dataclass(frozen=True, slots=True)
class ContentCell:
    """A persona at a stage. ``stage`` is the first of its stages that are the same; ``persona`` None: nobody's journey."""

    persona: Persona | None
    stage: Stage
    items: tuple[ContentItem, ...]

    def number(self, status: str | None) -> int:
        """How many have this status; None: those of which nobody said whether they exist."""
        return sum(item.card.status == status for item in self.items)

    @property
    def coverage(self) -> float | None:
        """What is there of all that is listed, in percent; None where nothing is listed."""
        return 100 * self.number("have") / len(self.items) if self.items else None

    @property
    def is_gap(self) -> bool:
        """Whether something is missing, or nothing is listed at all."""
        return not self.items or self.number("missing") > 0


def content_matrix(records: Records, journey_id: str | None = None) -> tuple[ContentCell, ...]:
    """A cell for each persona and stage of its journeys (or of one), persona by persona in order of time.

    Stages of one persona's journeys are the same when their kind is, other stages when their name is. What a future
    journey lists again, word for word, is counted once. Last the journeys of nobody.
    """
    people: list[Persona | None] = [*records.all(Persona), None]
    found = []
    for persona in people:
        journeys = records.family(Journey, "persona_id", persona.id if persona else None)
        chosen = [entry for entry in journeys if journey_id is None or entry.id == journey_id]
        found += _cells(records, persona, chosen)
    return tuple(found)


def gaps_first(cells: Iterable[ContentCell]) -> tuple[ContentCell, ...]:
    """The cells with the least covered gaps first, nothing listed before all; otherwise their order stays."""

    def place(cell: ContentCell) -> tuple[bool, float]:
        coverage = cell.coverage
        return not cell.is_gap, (-1.0 if coverage is None else coverage) if cell.is_gap else 0.0

    return tuple(sorted(cells, key=place))


def coverage(cells: Iterable[ContentCell]) -> float | None:
    """What is there of all that these cells list, in percent; None where they list nothing."""
    items = [item for cell in cells for item in cell.items]
    return 100 * sum(item.card.status == "have" for item in items) / len(items) if items else None


def link_in(text: str) -> str | None:
    """The first web address in a text, without the punctuation around it; None for none."""
    found = _LINK.search(text)
    if found is None:
        return None
    link = found.group().rstrip(_AFTER_LINK)
    while link.endswith(")") and link.count(")") > link.count("("):
        link = link[:-1].rstrip(_AFTER_LINK)
    return link


def _cells(records: Records, persona: Persona | None, journeys: Iterable[Journey]) -> list[ContentCell]:
    stages: dict[tuple[str, str], Stage] = {}
    items: dict[tuple[str, str], list[ContentItem]] = {}
    for journey in sorted(journeys, key=lambda entry: entry.state == "future"):
        found = _items(records, journey)
        for stage in shown_stages(records, journey.id):
            key = (stage.kind, folded(stage.name) if stage.kind == "other" else "")
            stages.setdefault(key, stage)
            known = items.setdefault(key, [])
            known += _new(found.get(stage.id, []), known if journey.state == "future" else [])
    return [ContentCell(persona, stage, tuple(items[key])) for key, stage in stages.items()]


def _items(records: Records, journey: Journey) -> dict[str, list[ContentItem]]:
    """The content of a journey by stage id."""
    found: dict[str, list[ContentItem]] = {}
    for _, card in shown_cards(records, journey.id, "content"):
        touchpoint = records.find(Touchpoint, card.touchpoint_id) if card.touchpoint_id else None
        stage_id = touchpoint.stage_id if touchpoint else card.stage_id or ""
        found.setdefault(stage_id, []).append(ContentItem(card, touchpoint, _link(card)))
    return found


def _link(card: Card) -> str | None:
    if card.link.strip():
        return opening_link(card.link)
    found = link_in(card.text)
    return opening_link(found) if found is not None else None


def _new(items: list[ContentItem], known: list[ContentItem]) -> list[ContentItem]:
    texts = {folded(item.card.text) for item in known}
    return [item for item in items if folded(item.card.text) not in texts]
