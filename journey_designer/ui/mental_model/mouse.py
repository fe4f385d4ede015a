"""The pointer on a diagram: a press becomes a selection, a move, a link, a frame, a push."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from journey_designer.layout.mental_model import GRID, Part
from journey_designer.ui.mental_model.grasps import FrameGrasp, LinkGrasp, MoveGrasp, PanGrasp
from journey_designer.ui.mental_model.marks import KNOB, Marks

if TYPE_CHECKING:
    from journey_designer.ui.mental_model.model_view import ModelView

_NEAR = 7.0
_SEVERAL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_WHEEL = 1.0015


class ModelMouse:
    """Turns events of the mouse into grasps of a view, and what they come to into deeds."""

    def __init__(self, view: ModelView) -> None:
        self._view = view
        self._marks = Marks(view)
        self._pressed: QPointF | None = None
        self._part: Part | None = None
        self._was_selected = False

    def part_at(self, at: QPointF) -> Part | None:
        """The part at a point of the view."""
        view = self._view
        return view.layout_.hit(*view.sight.to_diagram(at), _NEAR / view.sight.scale)

    def press(self, event: QMouseEvent) -> None:
        """A button goes down."""
        view, at = self._view, event.position()
        view.editor.finish(0)
        if view.grasp is not None:
            view.cancel()
            self._pressed = None
            return
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is Qt.MouseButton.MiddleButton:
            view.grasp = PanGrasp(at)
            view.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() is Qt.MouseButton.LeftButton:
            self._press_left(event, at)

    def _press_left(self, event: QMouseEvent, at: QPointF) -> None:
        view = self._view
        knob = self._knob_at(at)
        if knob is not None:
            view.grasp = LinkGrasp(knob, view.sight.to_diagram(at))
            self._pressed = at
            return
        part = self.part_at(at)
        is_several = bool(event.modifiers() & _SEVERAL)
        self._pressed, self._part = at, part
        self._was_selected = part in view.selection
        if part is None:
            kept = view.selection if is_several else frozenset()
            view.select(kept)
            view.current = None
            view.setFocus(Qt.FocusReason.MouseFocusReason)
        elif is_several:
            view.select(view.selection ^ {part}, part)
        elif not self._was_selected:
            view.select([part], part)
        else:
            view.select(view.selection, part)

    def move(self, event: QMouseEvent) -> None:
        """The pointer moves."""
        view, at = self._view, event.position()
        if not event.buttons():
            self._hover(at)
            return
        if view.grasp is None and self._pressed is not None:
            if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._take(self._pressed)
        grasp = view.grasp
        if isinstance(grasp, MoveGrasp):
            if grasp.move(view.sight.to_diagram(at)):
                view.refresh()
        elif isinstance(grasp, LinkGrasp):
            if grasp.has_moved or self._is_far(at):
                grasp.move(view.layout_, view.sight.to_diagram(at))
        elif isinstance(grasp, FrameGrasp):
            grasp.end = at
            caught = view.layout_.within(view.sight.rect_to_diagram(grasp.rect))
            view.selection = grasp.kept | frozenset(caught)
        elif isinstance(grasp, PanGrasp):
            delta, grasp.last = at - grasp.last, at
            view.pan(delta.x(), delta.y())
        view.update()

    def release(self, event: QMouseEvent) -> None:
        """A button comes up."""
        view, grasp = self._view, self._view.grasp
        pressed, self._pressed = self._pressed, None
        view.grasp = None
        view.unsetCursor()
        if isinstance(grasp, MoveGrasp):
            view.deeds.place(grasp.places)
            view.refresh()
        elif isinstance(grasp, LinkGrasp):
            self._link(grasp)
        elif isinstance(grasp, FrameGrasp):
            view.select(view.selection)
        elif grasp is None and pressed is not None and self._is_plain(event):
            view.select([self._part] if self._part is not None else [], self._part)
        view.update()

    def double_click(self, event: QMouseEvent) -> None:
        """Rename what is there; on the ground write a new concept."""
        view, at = self._view, event.position()
        if event.button() is not Qt.MouseButton.LeftButton or self._knob_at(at) is not None:
            return
        self._pressed = None
        part = self.part_at(at)
        if part is not None:
            view.rename(part)
        else:
            x, y = view.sight.to_diagram(at)
            view.write_new((round(x / GRID), round(y / GRID)))

    def wheel(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms; without, the page scrolls, and a sideways wheel pushes the diagram."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._view.zoom(_WHEEL ** event.angleDelta().y(), event.position())
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            delta = event.angleDelta().x() or event.angleDelta().y()
            self._view.pan(delta / 2, 0)
            event.accept()
        else:
            event.ignore()

    def _is_plain(self, event: QMouseEvent) -> bool:
        """A click on one of several that are selected leaves it alone selected."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        return is_left and self._was_selected and not event.modifiers() & _SEVERAL

    def _take(self, at: QPointF) -> None:
        """A press has become a drag."""
        view = self._view
        if self._part is None:
            view.grasp = FrameGrasp(at, at, view.selection)
        elif self._part[0] == "concept":
            ids = [key for kind, key in view.chosen if kind == "concept"]
            view.grasp = MoveGrasp.of(view.layout_, ids, view.sight.to_diagram(at))
            view.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _link(self, grasp: LinkGrasp) -> None:
        view = self._view
        if grasp.target is not None:
            made = view.deeds.link(grasp.start_id, grasp.target)
            if made is not None:
                view.rename(("association", made.id))
        elif grasp.has_moved:
            x, y = grasp.point
            view.write_new((round(x / GRID), round(y / GRID)), grasp.start_id)
        else:
            view.write_new(None, grasp.start_id)

    def _hover(self, at: QPointF) -> None:
        view = self._view
        part = view.hovered if self._is_by_knob(at) else self.part_at(at)
        if part != view.hovered:
            view.hovered = part
            view.update()
        is_hand = part is not None or self._knob_at(at) is not None
        view.setCursor(Qt.CursorShape.PointingHandCursor if is_hand else Qt.CursorShape.ArrowCursor)

    def _knob_at(self, at: QPointF) -> str | None:
        """The id of the concept whose knob is at a point."""
        hovered = self._view.hovered
        middle = self._marks.knob_of(hovered) if hovered is not None else None
        if hovered is None or middle is None:
            return None
        distance = at - middle
        is_in = distance.x() ** 2 + distance.y() ** 2 <= (KNOB + 3) ** 2
        return hovered[1] if is_in else None

    def _is_by_knob(self, at: QPointF) -> bool:
        """On the way from a concept to its knob the knob stays, also where a link begins under it."""
        hovered = self._view.hovered
        middle = self._marks.knob_of(hovered) if hovered is not None else None
        if middle is None:
            return False
        return QRectF(middle.x() - KNOB - 8, middle.y() - KNOB - 8, 2 * KNOB + 16, 2 * KNOB + 16).contains(at)

    def _is_far(self, at: QPointF) -> bool:
        start = self._pressed
        return start is not None and (at - start).manhattanLength() >= QApplication.startDragDistance()
