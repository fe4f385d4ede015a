"""The pointer on the map: what a press, a move, a release and a double click mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from journey_designer.core.records import Touchpoint
from journey_designer.layout.drawing.marks import detail_rect
from journey_designer.layout.grid import Hit
from journey_designer.layout.places import hit
from journey_designer.ui.canvas.cursor import Cursor
from journey_designer.ui.canvas.drags import MoveDrag
from journey_designer.ui.canvas.edges import EdgeScrolling
from journey_designer.ui.canvas.gesture import Gesture
from journey_designer.ui.canvas.grasp import gesture_for
from journey_designer.ui.canvas.pointing import focus_of, key_of

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView


class Hands:
    """Turns pointer events into selection, gestures and edits. At most one gesture runs at a time."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self._gesture: Gesture | None = None
        self._pressed: QPointF | None = None
        self._hit: Hit | None = None
        self._pan_from: tuple[QPointF, int, int] | None = None
        self._narrows = False
        self._area = QRect()
        self.hover: Hit | None = None
        self.is_space_down = False
        self._cursor = Cursor(view)
        self._edges = EdgeScrolling(view, self._follow_again)
        self._last = (QPointF(), Qt.KeyboardModifier.NoModifier)

    @property
    def is_busy(self) -> bool:
        """Whether a gesture or a pan runs."""
        return self._gesture is not None or self._pan_from is not None

    @property
    def is_moving(self) -> bool:
        """Whether something is being moved."""
        return isinstance(self._gesture, MoveDrag)

    @property
    def gesture(self) -> Gesture | None:
        """The running gesture."""
        return self._gesture

    def hit_at(self, point: QPointF) -> Hit:
        """What is under a point of the view."""
        return hit(self._view.surface.layout, *self._view.surface.camera.to_map(point))

    # Events

    def press(self, event: QMouseEvent) -> None:
        """Begin: select, or make ready to drag or pan."""
        self._view.motion.folding.stop()
        if self.is_busy:
            self.cancel()
            return
        point = event.position()
        is_pan = event.button() == Qt.MouseButton.MiddleButton or (
            self.is_space_down and event.button() == Qt.MouseButton.LeftButton
        )
        if is_pan:
            camera = self._view.surface.camera
            self._pan_from = (point, camera.scroll_x, camera.scroll_y)
            self._cursor.show(Qt.CursorShape.ClosedHandCursor)
            return
        if event.button() == Qt.MouseButton.LeftButton:
            self._press_left(point, event.modifiers())

    def move(self, event: QMouseEvent) -> None:
        """Follow: hover, drag or pan."""
        point = event.position()
        if self._pan_from is not None:
            self._pan(point)
            return
        if self._gesture is not None:
            self._follow(point, event.modifiers())
            return
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if (point - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                self._begin(point, event.modifiers())
            return
        self._hover_at(point)

    def release(self, event: QMouseEvent) -> None:
        """End: finish what was begun."""
        if self._pan_from is not None:
            self._pan_from = None
            self._cursor.rest(self.hover, is_space_down=self.is_space_down)
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._gesture is not None:
            self._follow(event.position(), event.modifiers())
            gesture, self._gesture = self._gesture, None
            self._end()
            gesture.finish()
        elif self._pressed is not None and self._hit is not None:
            self._click(self._hit)
        self._pressed = None
        self._hit = None

    def double_click(self, event: QMouseEvent) -> None:
        """Rename, edit, start a card, or open a detailed journey."""
        found = self.hit_at(event.position())
        self._pressed = None
        if found.touchpoint_id is not None and self._is_on_detail(found, event.position()):
            self._view.detail_wanted.emit(found.touchpoint_id)
            return
        self._view.commands.edit_hit(found)

    def _is_on_detail(self, found: Hit, point: QPointF) -> bool:
        """Whether a point of the view is on the mark of a touchpoint's detailed journey."""
        surface = self._view.surface
        touchpoint = self._view.session.document.find(Touchpoint, found.touchpoint_id or "")
        is_drawn = found.kind == "touchpoint" and surface.pen.detail == "full"
        if not is_drawn or touchpoint is None or touchpoint.detail_id is None:
            return False
        return detail_rect(found.rect).contains(*surface.camera.to_map(point))

    def leave(self) -> None:
        """The pointer left the map."""
        if self.hover is not None:
            self.hover = None
            self._view.viewport().update()

    def cancel(self) -> bool:
        """Cancel a running gesture; whether there was one."""
        was_busy = self.is_busy or self._pressed is not None
        if not was_busy:
            return False
        gesture, self._gesture = self._gesture, None
        self._pressed = None
        self._hit = None
        self._pan_from = None
        if gesture is not None:
            gesture.cancel()
        self._end()
        return gesture is not None

    def paint(self, painter: QPainter) -> None:
        """Paint the running gesture."""
        if self._gesture is not None:
            self._gesture.paint(painter)

    def hold_space(self, *, is_down: bool) -> None:
        """While the space bar is down, dragging pans."""
        self.is_space_down = is_down
        self._cursor.rest(self.hover, is_space_down=self.is_space_down)

    def select_for_menu(self, found: Hit) -> None:
        """Before a context menu: select what is under it, unless it is selected already."""
        key = key_of(found)
        if key is None:
            self._view.session.select(())
        elif key not in self._view.session.selection:
            self._view.session.select({key})
        self._view.set_focus(focus_of(self._view, found), reveals=False)

    # Parts

    def _press_left(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        found = self.hit_at(point)
        self._pressed, self._hit = point, found
        self._narrows = False
        key = key_of(found)
        session = self._view.session
        adds = bool(modifiers & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier))
        if key is None:
            if not adds:
                session.select(())
        elif adds:
            session.select(session.selection ^ {key})
            self._hit = None
        elif key not in session.selection:
            session.select({key})
        else:
            self._narrows = len(session.selection) > 1
        self._view.set_focus(focus_of(self._view, found), reveals=False)

    def _click(self, found: Hit) -> None:
        """A press and release in one place."""
        key = key_of(found)
        if found.kind == "fold" and found.lane_id is not None:
            self._view.commands.structure.toggle_fold(found.lane_id)
        elif found.kind == "cell":
            rect = self._view.overlay.slot(found)
            cell = found.cell
            if (
                rect is not None
                and cell is not None
                and self._pressed is not None
                and rect.contains(self._pressed)
            ):
                self._view.commands.start_card(cell)
        elif found.kind == "card" and self._is_on_more(found):
            at = self._view.overlay.more(found).center().toPoint()
            self._view.menu_wanted.emit(found, self._view.viewport().mapToGlobal(at))
        elif key is not None and self._narrows:
            self._view.session.select({key})

    def _is_on_more(self, found: Hit) -> bool:
        """Whether the press was on the three dots that a card under the pointer shows."""
        point = self._pressed
        is_shown = found == self.hover and self._view.surface.pen.detail == "full"
        return is_shown and point is not None and self._view.overlay.more(found).contains(point)

    def _begin(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if self._pressed is None:
            return
        if self._view.editor.is_active:
            self._keep_edit(self._pressed)
        self._gesture = gesture_for(self._view, self._hit, self._pressed, modifiers)
        if self._gesture is not None:
            self.hover = None
            self._view.viewport().update()
            if self._gesture.scrolls:
                self._edges.start()
            self._follow(point, modifiers)

    def _keep_edit(self, pressed: QPointF) -> None:
        """What is being written is kept before something is dragged; that step may have moved what was pressed."""
        found = self._hit
        self._view.editor.finish(0)
        self._pressed = pressed
        self._hit = self.hit_at(pressed) if found is not None else None

    def _follow(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if self._gesture is None:
            return
        self._last = (point, modifiers)
        self._edges.follow(point)
        before = self._area
        self._gesture.update(point, modifiers)
        self._area = self._gesture.area()
        if isinstance(self._gesture, MoveDrag):
            self._cursor.show(
                Qt.CursorShape.ForbiddenCursor
                if self._gesture.is_refused
                else Qt.CursorShape.ClosedHandCursor
            )
        self._view.viewport().update(before.united(self._area) if not before.isNull() else self._area)

    def _follow_again(self) -> None:
        """The map was scrolled under the pointer."""
        self._follow(*self._last)

    def _end(self) -> None:
        self._edges.stop()
        self._area = QRect()
        self._cursor.rest(self.hover, is_space_down=self.is_space_down)
        self._view.viewport().update()

    def _pan(self, point: QPointF) -> None:
        if self._pan_from is None:
            return
        start, x, y = self._pan_from
        camera = self._view.surface.camera
        moved = (point - start) * camera.ratio
        sign = 1 if camera.is_mirrored else -1
        self._view.scroll_to(x + round(sign * moved.x()), y - round(moved.y()))

    def _hover_at(self, point: QPointF) -> None:
        found = self.hit_at(point)
        if found != self.hover:
            before, self.hover = self.hover, found
            for entry in (before, found):
                if entry is not None and entry.rect.w:
                    area = self._view.surface.camera.to_view(entry.rect).toAlignedRect()
                    self._view.viewport().update(area.adjusted(-3, -3, 3, 3))
            self._view.show_tip(found)
        self._cursor.rest(self.hover, is_space_down=self.is_space_down)
