"""Where things of the map are on the screen, and hands that reach them: what is out of sight is scrolled to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QWidget

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Lane, Stage, Touchpoint
from journey_designer.layout.display import Rect
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.new_thing import NewThing, mime_of
from journey_designer.ui.shell.palette_chip import PaletteChip
from tests.e2e.hands import NONE, SHIFT, Hands

_NOTCH = 120

Place = Callable[[], QPoint]
"""Looks where something is, and scrolls there if need be."""


class MapPlaces:
    """The map of the window in front. Things are named by their words; the first of a name counts."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    @property
    def view(self) -> MapView:
        """The map."""
        return self._hands.view.map

    @property
    def viewport(self) -> QWidget:
        """Where it is painted and clicked."""
        return self.view.viewport()

    @property
    def document(self) -> Document:
        """What is on it."""
        return self.view.session.document

    # What is there

    def stages(self) -> list[str]:
        """The names of the stages in time."""
        return [stage.name for stage in self._stages()]

    def touchpoints(self, stage: str) -> list[str]:
        """The names of a stage's touchpoints in time."""
        return [entry.name for entry in self.document.family(Touchpoint, "stage_id", self.stage(stage).id)]

    def lanes(self) -> list[str]:
        """The kinds of the lanes from the top."""
        return [lane.kind for lane in self.document.family(Lane, "journey_id", self.view.session.journey_id)]

    def cards(self, touchpoint: str, kind: str) -> list[str]:
        """The texts of a cell from the top."""
        cell = edits.Cell(self.lane(kind).id, self.touchpoint(touchpoint).id)
        return [card.text for card in edits.cards_in(self.document, cell)]

    def stage(self, name: str) -> Stage:
        return next(stage for stage in self._stages() if stage.name == name)

    def touchpoint(self, name: str) -> Touchpoint:
        return next(
            entry
            for stage in self._stages()
            for entry in self.document.family(Touchpoint, "stage_id", stage.id)
            if entry.name == name
        )

    def lane(self, kind: str) -> Lane:
        lanes = self.document.family(Lane, "journey_id", self.view.session.journey_id)
        return next(lane for lane in lanes if lane.kind == kind)

    def card(self, text: str) -> Card:
        return next(card for card in self.document.all(Card) if card.text == text)

    # Where it is

    def at_stage(self, name: str, along: float = 0.5) -> QPoint:
        """On the header of a stage; ``along`` is a share of its width from its start in time."""
        rect = self.view.surface.layout.stage_rect(self.stage(name).id)
        assert rect is not None
        self._bring(Rect(rect.x + rect.w * along - 20, self.view.surface.layout.grid_top + 40, 40, 10))
        point = self._point(rect, along, 0.5)
        camera = self.view.surface.camera
        return QPoint(point.x(), round((camera.header_top + camera.header_bottom) / 2))

    def at_touchpoint(self, name: str, along: float = 0.5) -> QPoint:
        """On the head of a touchpoint."""
        return self._found(self.view.surface.layout.touchpoint_rect(self.touchpoint(name).id), along, 0.5)

    def at_card(self, text: str, down: float = 0.5) -> QPoint:
        """On a card."""
        return self._found(self.view.surface.layout.card_rect(self.card(text)), 0.5, down)

    def at_cell(self, touchpoint: str, kind: str, down: float = 0.5) -> QPoint:
        """In the cell of a touchpoint and a lane."""
        layout = self.view.surface.layout
        return self._found(layout.cell_rect(self.lane(kind).id, self.touchpoint(touchpoint).id), 0.5, down)

    def at_slot(self, touchpoint: str, kind: str) -> QPoint:
        """Where an empty cell shows that a card can be started."""
        layout = self.view.surface.layout
        rect = layout.cell_rect(self.lane(kind).id, self.touchpoint(touchpoint).id)
        assert rect is not None
        return self._found(Rect(rect.x, rect.y + layout.style.cell_top, rect.w, 30), 0.5, 0.5)

    def at_empty_stage(self, name: str, kind: str = "touchpoints") -> QPoint:
        """In the column of a stage that has no touchpoint yet."""
        layout = self.view.surface.layout
        return self._found(layout.cell_rect(self.lane(kind).id, self.stage(name).id), 0.5, 0.5)

    def at_lane(self, kind: str, down: float = 0.5) -> QPoint:
        """On the header of a lane."""
        rect = self.view.surface.layout.lane_rect(self.lane(kind).id)
        assert rect is not None
        layout = self.view.surface.layout
        self._bring(Rect(layout.grid_left + 1, rect.y + rect.h * down - 5, 1, 10), sideways=False)
        point = self._point(rect, 0.6, down)
        camera = self.view.surface.camera
        middle = round(camera.header_width * 0.6)
        return QPoint(camera.width - middle if camera.is_mirrored else middle, point.y())

    def at_score(self, touchpoint: str, score: float | None = None) -> QPoint:
        """On the curve's point of a touchpoint, or where it would be for another score."""
        layout, camera = self.view.surface.layout, self.view.surface.camera
        row, place = layout.row_of_kind("emotion"), layout.column_index(self.touchpoint(touchpoint).id)
        assert row is not None and place is not None
        column = layout.columns[place]
        self._bring(Rect(column.x, row.y, column.w, row.h))
        value = layout.scores[place] if score is None else score
        assert value is not None
        return camera.point_to_view(column.middle, layout.emotion_y(row, value)).toPoint()

    # Hands on it

    def click(self, point: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        """Click a point of the map."""
        self._hands.click(self.viewport, point, held)

    def double_click(self, point: QPoint) -> None:
        """Click it twice."""
        self._hands.double_click(self.viewport, point)

    def menu(self, point: QPoint, *entries: str) -> None:
        """Choose from the context menu of a point."""
        self._hands.right_click(self.viewport, point)
        self._hands.choose(*entries)

    def drag(self, start: Place, end: Place, held: Qt.KeyboardModifier = NONE) -> None:
        """Drag from a place to another; the map is scrolled before so that both are in sight."""
        self._hands.drag(self.viewport, *self.both(start, end), held)

    def both(self, start: Place, end: Place) -> tuple[QPoint, QPoint]:
        """Where two places are when both are in sight."""
        start()
        target = end()
        point = start()
        assert end() == target, "the two places are too far apart"
        return point, target

    def drop_new(self, thing: NewThing, point: QPoint) -> None:
        """Drag a chip of the palette onto the map."""
        chip = self.chip(thing)
        assert self._hands.drop(self.viewport, mime_of(chip.thing), point)

    def chip(self, thing: NewThing) -> PaletteChip:
        """A chip of the palette, which is brought out if it is put away."""
        dock = self._hands.view.dock
        if not dock.shows_palette:
            self._hands.click(dock.scribe_box.things)
        chip = next(chip for chip in dock.palette_box.chips if chip.thing == thing)
        assert chip.isVisible()
        return chip

    # Parts

    def _stages(self) -> tuple[Stage, ...]:
        return tuple(self.document.family(Stage, "journey_id", self.view.session.journey_id))

    def _found(self, rect: Rect | None, along: float, down: float) -> QPoint:
        assert rect is not None
        self._bring(Rect(rect.x + rect.w * along - 4, rect.y + rect.h * down - 4, 8, 8))
        return self._point(rect, along, down)

    def _point(self, rect: Rect, along: float, down: float) -> QPoint:
        camera = self.view.surface.camera
        seen = camera.to_view(rect)
        share = 1 - along if camera.is_mirrored else along
        return QPointF(seen.left() + share * seen.width(), seen.top() + down * seen.height()).toPoint()

    def _bring(self, rect: Rect, *, sideways: bool = True) -> None:
        """Turn the wheel until a part of the map is in sight."""
        camera = self.view.surface.camera
        for _ in range(400):
            seen, body = camera.to_view(rect), camera.body().adjusted(12, 12, -12, -12)
            before = (camera.scroll_x, camera.scroll_y)
            if sideways and (seen.left() < body.left() or seen.right() > body.right()):
                self._hands.wheel(self.viewport, 0, _NOTCH if seen.left() < body.left() else -_NOTCH, SHIFT)
            elif seen.top() < body.top() or seen.bottom() > body.bottom():
                self._hands.wheel(self.viewport, 0, _NOTCH if seen.top() < body.top() else -_NOTCH)
            else:
                return
            if (camera.scroll_x, camera.scroll_y) == before:
                return
        raise AssertionError(f"{rect} cannot be scrolled to")
