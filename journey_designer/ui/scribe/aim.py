"""Where the line lands: the touchpoint and the lane that the map, or the last line, is at."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from journey_designer.core.changes import Key
from journey_designer.core.records import LANES_WITHOUT_CARDS, Card, Lane, Stage, Touchpoint
from journey_designer.core.scribe import Place, neighbour, settled
from journey_designer.ui.canvas.focus import Focus
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.session import Session

_ON_COLUMN = ("touchpoint", "cell", "card", "stage")
_ON_LANE = ("cell", "card", "lane")


class Aim(QObject):
    """Follows the keyboard's place on the map and the selection, and leads both. ``moved`` tells of another place.

    Each journey keeps its own place while another one is shown.
    """

    moved = Signal()

    def __init__(self, session: Session, map_view: MapView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._map = map_view
        self._places: dict[str, Place] = {}
        self._is_leading = False
        session.selection_changed.connect(self._follow)
        session.journey_changed.connect(self._follow)
        map_view.focus_moved.connect(self._follow)
        self._follow()

    @property
    def place(self) -> Place:
        """Where the next line lands; never what is gone."""
        journey_id = self._session.journey_id
        return settled(self._session.document, self._places.get(journey_id, Place(journey_id)))

    def step(self, steps: int) -> bool:
        """Go to the next touchpoint in time, or back; whether there is one."""
        before = self.place
        self.go(neighbour(self._session.document, before, steps))
        return self.place != before

    def go(self, place: Place) -> None:
        """Aim at a place: its journey is shown, its touchpoint or stage selected and brought into view."""
        self._is_leading = True
        try:
            if place.journey_id != self._session.journey_id:
                self._session.show_journey(place.journey_id)
            self._map.set_focus(self._focus(place))
            key = _key(place)
            if key is not None:
                self._session.select({key})
        finally:
            self._is_leading = False
        self._places[place.journey_id] = place
        self.moved.emit()

    def reveal(self, card: Card) -> None:
        """Bring a card into view, also where this window left its lane or stage out; the aim stays."""
        column = card.touchpoint_id or card.stage_id or ""
        focus = Focus("card", card.lane_id, column, card.id)
        document, journey_id = self._session.document, self._session.journey_id
        self._map.set_sight(self._map.sight.opened_for(document, journey_id, focus))
        rect = self._map.surface.layout.card_rect(card)
        if rect is not None:
            self._map.reveal(rect)

    def leave(self) -> None:
        """Give the keyboard to the map."""
        self._map.setFocus()

    def _follow(self, _what: object = None) -> None:
        if self._is_leading:
            return
        journey_id = self._session.journey_id
        place = self._places.get(journey_id, Place(journey_id))
        place = self._on_column(place)
        lane_id = self._lane_id()
        if lane_id is not None:
            place = replace(place, lane_id=lane_id)
        if place != self._places.get(journey_id):
            self._places[journey_id] = place
            self.moved.emit()

    def _on_column(self, place: Place) -> Place:
        """The touchpoint or stage of the one thing that is selected, else of the keyboard's place."""
        keys = tuple(self._session.selection)
        column_id: str | None = None
        if len(keys) == 1:
            column_id = self._column_of(keys[0])
        if column_id is None and not keys and self._map.focus.kind in _ON_COLUMN:
            focus = self._map.focus
            column_id = focus.record_id if focus.kind == "stage" else focus.column_id
        if column_id is None:
            return place
        document = self._session.document
        touchpoint = document.find(Touchpoint, column_id)
        if touchpoint is not None:
            return replace(place, stage_id=touchpoint.stage_id, touchpoint_id=touchpoint.id)
        if document.find(Stage, column_id) is not None:
            return replace(place, stage_id=column_id, touchpoint_id=None)
        return place

    def _column_of(self, key: Key) -> str | None:
        if key[0] in (Touchpoint, Stage):
            return key[1]
        if key[0] is Card:
            card = self._session.document.find(Card, key[1])
            return (card.touchpoint_id or card.stage_id) if card is not None else None
        return None

    def _lane_id(self) -> str | None:
        """The lane for cards that the keyboard is on; None where it is on none."""
        keys = tuple(self._session.selection)
        document = self._session.document
        if len(keys) == 1 and keys[0][0] is Card:
            card = document.find(Card, keys[0][1])
            return card.lane_id if card is not None else None
        focus = self._map.focus
        lane = document.find(Lane, focus.row_id) if focus.kind in _ON_LANE else None
        return lane.id if lane is not None and lane.kind not in LANES_WITHOUT_CARDS else None

    def _focus(self, place: Place) -> Focus:
        """The keyboard's place on the map for a place."""
        layout = self._map.surface.layout
        if place.touchpoint_id is None:
            span = layout.span_index(place.stage_id) if place.stage_id is not None else None
            if span is None or place.stage_id is None:
                return Focus()
            column = layout.columns[layout.spans[span].first]
            return Focus("stage", "", column.id, place.stage_id)
        row = layout.row_of_kind("touchpoints")
        if place.lane_id is not None and layout.row_index(place.lane_id) is not None:
            return Focus("cell", place.lane_id, place.touchpoint_id)
        return Focus(
            "touchpoint", row.id if row is not None else "", place.touchpoint_id, place.touchpoint_id
        )


def _key(place: Place) -> Key | None:
    if place.touchpoint_id is not None:
        return Touchpoint, place.touchpoint_id
    return (Stage, place.stage_id) if place.stage_id is not None else None
