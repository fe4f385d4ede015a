"""Filters: what of a map is wanted; the rest is dimmed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from journey_designer.core.document import Document
from journey_designer.core.records import Card, Finding, Idea, Journey, Lane, Persona, Stage, Touchpoint
from journey_designer.core.text import folded


@dataclass(frozen=True, slots=True)
class Filter:
    """Every condition that is set must hold. ``evidence`` are grades, ``lanes`` and ``personas`` ids, ``channels`` names;
    ``is_starred`` wants key moments only, ``has_dots`` what got dots.
    """

    evidence: frozenset[str] = frozenset()
    lanes: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()
    personas: frozenset[str] = frozenset()
    is_starred: bool = False
    has_dots: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether everything is wanted."""
        return self == Filter()

    def here(self, document: Document, journey_id: str) -> Filter:
        """What of it can hold on the map of a journey: a lane, a channel or a persona that is not there counts nothing."""
        if not (self.lanes or self.channels or self.personas):
            return self
        lanes = {lane.id for lane in document.family(Lane, "journey_id", journey_id) if not lane.is_hidden}
        channels = {folded(name) for name in channels_of(document, journey_id)}
        return replace(
            self,
            lanes=self.lanes & lanes,
            channels=frozenset(name for name in self.channels if folded(name) in channels),
            personas=frozenset(entry for entry in self.personas if document.find(Persona, entry) is not None),
        )

    @property
    def is_about_cards(self) -> bool:
        """Whether a condition is set that only cards can meet: a touchpoint meets it by one of its cards."""
        return bool(self.evidence or self.lanes or self.has_dots)


@dataclass(frozen=True, slots=True)
class Sifted:
    """What a filter makes of a journey: the ids of what is left out, and how many touchpoints and cards there are."""

    touchpoints: tuple[str, ...]
    cards: tuple[str, ...]
    touchpoint_count: int
    card_count: int

    @property
    def wanted_touchpoints(self) -> int:
        """How many touchpoints stand out."""
        return self.touchpoint_count - len(self.touchpoints)

    @property
    def wanted_cards(self) -> int:
        """How many cards stand out."""
        return self.card_count - len(self.cards)


def sifted(document: Document, journey_id: str, wanted: Filter) -> Sifted:
    """What a filter leaves out of what a journey shows; what the project hides is not counted."""
    sieve = _Sieve(document, journey_id, wanted)
    touchpoints = [
        touchpoint
        for stage in document.family(Stage, "journey_id", journey_id)
        if not stage.is_hidden
        for touchpoint in document.family(Touchpoint, "stage_id", stage.id)
        if not touchpoint.is_hidden
    ]
    shown = {touchpoint.id for touchpoint in touchpoints}
    shown |= {stage.id for stage in document.family(Stage, "journey_id", journey_id) if not stage.is_hidden}
    cards = [
        card
        for lane in document.family(Lane, "journey_id", journey_id)
        if not lane.is_hidden
        for card in document.family(Card, "lane_id", lane.id)
        if (card.touchpoint_id or card.stage_id) in shown
    ]
    out = [card.id for card in cards if not sieve.wants_card(card)]
    met = {card.touchpoint_id for card in cards} - {None}
    if out:
        gone = set(out)
        met = {card.touchpoint_id for card in cards if card.id not in gone} - {None}
    heads = [entry.id for entry in touchpoints if not sieve.wants_touchpoint(entry, has_card=entry.id in met)]
    return Sifted(tuple(heads), tuple(out), len(touchpoints), len(cards))


class _Sieve:
    """Asks one thing after the other whether a filter wants it."""

    def __init__(self, document: Document, journey_id: str, wanted: Filter) -> None:
        self._document = document
        self._wanted = wanted
        self._channels = {folded(name) for name in wanted.channels}
        journey = document.find(Journey, journey_id)
        self._traveller = journey.persona_id if journey is not None else None
        self._names = {
            folded(persona.name): persona.id for persona in document.all(Persona) if persona.name.strip()
        }
        self._known: dict[str, bool] = {}

    def wants_touchpoint(self, touchpoint: Touchpoint, *, has_card: bool) -> bool:
        """Whether a touchpoint stands out: for itself, and by a card or an idea where the filter is about those."""
        if not self._is_place(touchpoint):
            return False
        if not self._wanted.is_about_cards or has_card:
            return True
        is_dotted = self._wanted.has_dots and not (self._wanted.evidence or self._wanted.lanes)
        ideas = self._document.family(Idea, "touchpoint_id", touchpoint.id)
        return is_dotted and any(idea.dots for idea in ideas)

    def wants_card(self, card: Card) -> bool:
        """Whether a card stands out, and with it what it hangs under."""
        wanted = self._wanted
        if wanted.evidence and card.evidence not in wanted.evidence:
            return False
        if (wanted.lanes and card.lane_id not in wanted.lanes) or (wanted.has_dots and not card.dots):
            return False
        finding = self._document.find(Finding, card.finding_id) if card.finding_id else None
        whose = finding.persona_id if finding is not None else None
        if wanted.personas and whose is not None and whose not in wanted.personas:
            return False
        touchpoint = self._document.find(Touchpoint, card.touchpoint_id) if card.touchpoint_id else None
        if touchpoint is not None:
            return self._is_place(touchpoint, is_whose=whose is not None)
        if wanted.channels or wanted.is_starred:
            return False
        return not wanted.personas or (whose or self._traveller) in wanted.personas

    def _is_place(self, touchpoint: Touchpoint, *, is_whose: bool = False) -> bool:
        """Whether star, channel and, unless it is settled already, persona of a touchpoint are wanted."""
        if self._wanted.is_starred and not touchpoint.is_key_moment:
            return False
        if self._channels and folded(touchpoint.channel) not in self._channels:
            return False
        return is_whose or not self._wanted.personas or self._is_theirs(touchpoint)

    def _is_theirs(self, touchpoint: Touchpoint) -> bool:
        """Whether a wanted persona is at a touchpoint: as one of its actors, by a finding, or as who travels there."""
        known = self._known.get(touchpoint.id)
        if known is None:
            here = {
                self._names[name] for actor in touchpoint.actors if (name := folded(actor)) in self._names
            }
            found = self._document.family(Finding, "touchpoint_id", touchpoint.id)
            heard = {finding.persona_id for finding in found}
            travels = set() if here else {self._traveller}
            known = bool((here | heard | travels) & self._wanted.personas)
            self._known[touchpoint.id] = known
        return known


def channels_of(document: Document, journey_id: str) -> list[str]:
    """The channels of a journey, each once, in order of time."""
    found: dict[str, str] = {}
    for stage in document.family(Stage, "journey_id", journey_id):
        for touchpoint in document.family(Touchpoint, "stage_id", stage.id):
            if touchpoint.channel:
                found.setdefault(folded(touchpoint.channel), touchpoint.channel)
    return list(found.values())
