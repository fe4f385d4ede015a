"""How this window looks at the maps: what it leaves out and what it shows beside. Nothing of it is in the project."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from journey_designer.core.changes import Change
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Lane, Stage, Touchpoint
from journey_designer.ui.canvas.focus import Focus


@dataclass(frozen=True, slots=True)
class Sight:
    """``hidden_lanes`` are left out beside those that the project hides; of ``focus_stages`` only these are shown, of a
    journey that has none of them all are. Both are ids, of any journeys. ``has_coordinates``: cells have names.
    """

    hidden_lanes: frozenset[str] = frozenset()
    focus_stages: frozenset[str] = frozenset()
    has_coordinates: bool = False

    def stages(self, document: Document, journey_id: str) -> frozenset[str] | None:
        """The stages of a journey that are shown; None: all."""
        known = {
            stage.id for stage in document.family(Stage, "journey_id", journey_id) if not stage.is_hidden
        }
        return (self.focus_stages & known) or None

    def lanes(self, document: Document, journey_id: str) -> frozenset[str]:
        """The lanes of a journey that are left out here."""
        known = {lane.id for lane in document.family(Lane, "journey_id", journey_id) if not lane.is_hidden}
        return self.hidden_lanes & known

    def is_whole(self, document: Document, journey_id: str) -> bool:
        """Whether nothing of a journey is left out here."""
        return self.stages(document, journey_id) is None and not self.lanes(document, journey_id)

    def whole(self, document: Document, journey_id: str) -> Sight:
        """The same, with nothing of a journey left out."""
        lanes = {lane.id for lane in document.family(Lane, "journey_id", journey_id)}
        stages = {stage.id for stage in document.family(Stage, "journey_id", journey_id)}
        return replace(self, hidden_lanes=self.hidden_lanes - lanes, focus_stages=self.focus_stages - stages)

    def with_new(self, document: Document, journey_id: str, changes: Iterable[Change]) -> Sight:
        """The same, where a stage that has just come into the focused journey is shown too."""
        if self.stages(document, journey_id) is None:
            return self
        new = {
            change.after.id
            for change in changes
            if change.before is None and isinstance(change.after, Stage)
            if change.after.journey_id == journey_id
        }
        return replace(self, focus_stages=self.focus_stages | new) if new else self

    def opened_for(self, document: Document, journey_id: str, focus: Focus) -> Sight:
        """The same, where the keyboard's place is shown: what it goes to cannot be left out."""
        made = self
        stage_id = _stage_of(document, focus)
        stages = self.stages(document, journey_id)
        if stages is not None and stage_id is not None and stage_id not in stages:
            made = replace(made, focus_stages=made.focus_stages | {stage_id})
        if focus.row_id and focus.kind in ("lane", "cell", "card"):
            made = replace(made, hidden_lanes=made.hidden_lanes - {focus.row_id})
        return (
            made if made.focus_stages != self.focus_stages or made.hidden_lanes != self.hidden_lanes else self
        )


def _stage_of(document: Document, focus: Focus) -> str | None:
    for record_id in (focus.record_id, focus.column_id):
        if document.find(Stage, record_id) is not None:
            return record_id
        card = document.find(Card, record_id)
        if card is not None and card.stage_id is not None:
            return card.stage_id
        touchpoint = document.find(Touchpoint, card.touchpoint_id or "" if card is not None else record_id)
        if touchpoint is not None:
            return touchpoint.stage_id
    return None
