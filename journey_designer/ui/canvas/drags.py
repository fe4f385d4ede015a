"""The gestures that move what is on the map: cards, touchpoints, stages, lanes, points of the curve."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter

from journey_designer.core import edits
from journey_designer.core.records import Card, Lane, Stage, Touchpoint
from journey_designer.layout.display import Rect
from journey_designer.layout.grid import DropPlace
from journey_designer.layout.places import card_drop, lane_drop, stage_drop, touchpoint_drop
from journey_designer.ui.canvas.gesture import Host, gesture_token
from journey_designer.ui.canvas.ghost import Ghost, card_ghost, head_ghost, lane_ghost, stage_ghost
from journey_designer.ui.canvas.landing import Landing


class MoveDrag:
    """What all moves share: a ghost, a place to land, nothing recorded before the end."""

    scrolls = True

    def __init__(self, host: Host, ghost: Ghost, old: Sequence[Rect]) -> None:
        self._host = host
        self._ghost = ghost
        self._old = old
        self._landing = Landing(host, self._renew)
        self._changed = QRect()
        self._is_shown = False

    @property
    def is_refused(self) -> bool:
        """Whether it would land nowhere."""
        return self._landing.place is None

    def _find(self, x: float, y: float, modifiers: Qt.KeyboardModifier) -> DropPlace | None:
        raise NotImplementedError

    def _drop(self, place: DropPlace) -> None:
        raise NotImplementedError

    def _landed(self) -> Rect | None:
        """The rectangle of what was held, where it lies now."""
        return None

    def shift_of(self, rect: Rect) -> float:
        """How far down something has made room that lies there on the map, in px."""
        return self._landing.shift_of(rect)

    def _moved_cards(self) -> frozenset[str]:
        """The cards that are on the way."""
        return frozenset()

    def update(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Follow the pointer and find where this would land."""
        self._ghost.move(point)
        place = self._find(*self._host.surface.camera.to_plane(point), modifiers)
        self._changed = QRect()
        self._landing.show(place, self._moved_cards())
        if not self._is_shown:
            self._is_shown = True
            self._host.surface.frame.decorate(self._paint_places)
            self._mark_old()

    def finish(self) -> None:
        """Move, if there is a place."""
        place = self._landing.place
        self._hide()
        if place is not None and self._host.run(lambda: self._drop(place)):
            target = self._landed()
            if target is not None:
                self._host.motion.settle(self._ghost, target)
        elif place is None and self._old:
            self._host.motion.settle(self._ghost, self._old[0], is_refused=True)

    def cancel(self) -> None:
        """Nothing was recorded, nothing is to be taken back."""
        self._hide()

    def paint(self, painter: QPainter) -> None:
        """The ghost; the places are part of the map's own picture while this runs."""
        self._ghost.paint(painter)

    def area(self) -> QRect:
        """The ghost, and the landing places when they changed."""
        return self._ghost.area().united(self._changed)

    def _paint_places(self, painter: QPainter) -> None:
        """The old place as a slot, the new one with its bar, and the neighbours that made room."""
        exposed = painter.clipBoundingRect()
        camera = self._host.surface.camera
        painter.setClipRect(camera.body(), Qt.ClipOperation.IntersectClip)
        for rect in self._old:
            if camera.to_view(rect).intersects(exposed):
                self._host.overlay.paint_bare(painter, rect)
        self._landing.paint_neighbours(painter)
        for rect in self._old:
            down = self._landing.shift_of(rect)
            shown = Rect(rect.x, rect.y + down, rect.w, rect.h)
            if camera.to_view(shown).intersects(exposed):
                self._host.overlay.paint_old_place(painter, shown)
        painter.setClipRect(exposed)
        self._landing.paint_place(painter)

    def _hide(self) -> None:
        self._host.surface.frame.decorate(None)
        self._landing.show(None)
        self._mark_old()

    def _mark_old(self) -> None:
        for rect in self._old:
            self._host.surface.frame.mark(rect)

    def _renew(self, area: QRect) -> None:
        """The map's own picture has to be painted anew in a part of the view."""
        self._changed = self._changed.united(area)
        self._host.surface.frame.mark_view(area)
        self._host.motion.owner.viewport().update(area)


class CardDrag(MoveDrag):
    """Cards go to another place in a cell, or to another cell. With Alt they go under the whole stage."""

    def __init__(self, host: Host, cards: Sequence[Card], held: Card, grab: QPointF) -> None:
        self._cards = cards
        self._held = held
        self._moved = frozenset(card.id for card in cards)
        rects = [rect for card in cards if (rect := host.surface.layout.card_rect(card)) is not None]
        held_rect = host.surface.layout.card_rect(held) or Rect(0, 0, 120, 60)
        super().__init__(host, card_ghost(host.surface, held, held_rect, grab, len(cards)), rects)

    def _find(self, x: float, y: float, modifiers: Qt.KeyboardModifier) -> DropPlace | None:
        is_stage = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        return card_drop(self._host.surface.layout, x, y, self._moved, whole_stage=is_stage)

    def _moved_cards(self) -> frozenset[str]:
        return self._moved

    def _drop(self, place: DropPlace) -> None:
        if place.cell is not None:
            document = self._host.session.document
            edits.move_cards(
                document, [card.id for card in self._cards], place.cell, place.index, gesture=gesture_token()
            )

    def _landed(self) -> Rect | None:
        card = self._host.session.document.find(Card, self._held.id)
        return self._host.surface.layout.card_rect(card) if card is not None else None


class TouchpointDrag(MoveDrag):
    """Touchpoints go to another place in time, with their cards."""

    def __init__(
        self, host: Host, touchpoints: Sequence[Touchpoint], held: Touchpoint, grab: QPointF
    ) -> None:
        self._touchpoints = [entry.id for entry in touchpoints]
        layout = host.surface.layout
        rect = layout.touchpoint_rect(held.id) or Rect(0, 0, 130, 64)
        old = [head.inset(4, 4) for entry in touchpoints if (head := layout.touchpoint_rect(entry.id))]
        super().__init__(host, head_ghost(host.surface, held.id, rect, grab, len(touchpoints)), old)

    def _find(self, x: float, y: float, modifiers: Qt.KeyboardModifier) -> DropPlace | None:
        return touchpoint_drop(self._host.surface.layout, x, frozenset(self._touchpoints))

    def _drop(self, place: DropPlace) -> None:
        if place.stage_id is not None:
            document = self._host.session.document
            edits.move_touchpoints(
                document, self._touchpoints, place.stage_id, place.index, gesture=gesture_token()
            )


class StageDrag(MoveDrag):
    """A stage goes to another place in time, with all it holds."""

    def __init__(self, host: Host, stage: Stage, grab: QPointF) -> None:
        self._stage = stage
        rect = host.surface.layout.stage_rect(stage.id) or Rect(0, 0, 130, 46)
        super().__init__(host, stage_ghost(host.surface, stage.id, rect, grab), [])

    def _find(self, x: float, y: float, modifiers: Qt.KeyboardModifier) -> DropPlace | None:
        return stage_drop(self._host.surface.layout, x, frozenset({self._stage.id}))

    def _drop(self, place: DropPlace) -> None:
        edits.move_stage(self._host.session.document, self._stage.id, place.index, gesture=gesture_token())


class LaneDrag(MoveDrag):
    """A lane goes to another place, with its cards."""

    def __init__(self, host: Host, lane: Lane, grab: QPointF) -> None:
        self._lane = lane
        rect = host.surface.layout.lane_rect(lane.id) or Rect(0, 0, 138, 92)
        super().__init__(host, lane_ghost(host.surface, lane.id, rect, grab), [])

    def _find(self, x: float, y: float, modifiers: Qt.KeyboardModifier) -> DropPlace | None:
        return lane_drop(self._host.surface.layout, y, frozenset({self._lane.id}))

    def _drop(self, place: DropPlace) -> None:
        edits.move_lane(self._host.session.document, self._lane.id, place.index, gesture=gesture_token())
