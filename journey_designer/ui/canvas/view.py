"""The map view: one surface, its hands, its keys, its editor. It assembles; the parts do the work."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import QEvent, QMargins, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from journey_designer.core.document import Event
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey, Project, Stage
from journey_designer.layout.display import Rect
from journey_designer.layout.grid import Hit
from journey_designer.layout.icons import IconShelf
from journey_designer.layout.places import hit
from journey_designer.ui import plain
from journey_designer.ui.canvas.accessible import AccessibleMap
from journey_designer.ui.canvas.bars import Bars
from journey_designer.ui.canvas.camera import LEAST_ZOOM, MOST_ZOOM, Camera
from journey_designer.ui.canvas.commands import MapCommands
from journey_designer.ui.canvas.drops import Drops
from journey_designer.ui.canvas.editor import InlineEditor
from journey_designer.ui.canvas.filling import Filling
from journey_designer.ui.canvas.focus import NOWHERE, Focus, FocusPath
from journey_designer.ui.canvas.hands import Hands
from journey_designer.ui.canvas.keys import Keys
from journey_designer.ui.canvas.margins import Margins
from journey_designer.ui.canvas.motion import Motion
from journey_designer.ui.canvas.op_painter import OpPainter
from journey_designer.ui.canvas.overlay import Overlay
from journey_designer.ui.canvas.painting import Painting
from journey_designer.ui.canvas.pens import new_pen
from journey_designer.ui.canvas.pointing import key_of_focus
from journey_designer.ui.canvas.shelf import AssetStore, Shelf
from journey_designer.ui.canvas.sight import Sight
from journey_designer.ui.canvas.stylus import Stylus
from journey_designer.ui.canvas.surface import Surface
from journey_designer.ui.canvas.text_setter import TextSetter
from journey_designer.ui.canvas.tips import tip_of
from journey_designer.ui.canvas.touch import Touch
from journey_designer.ui.canvas.wording import ui_text
from journey_designer.ui.canvas.zooming import Zooming
from journey_designer.ui.context import Context
from journey_designer.ui.session import Session


class MapView(QAbstractScrollArea):
    """Shows the current journey of a session, and changes it.

    ``zoom_changed`` carries the zoom (1 is 100 %), ``scrolled`` is emitted when another part is seen, ``rebuilt``
    when everything was laid out anew, ``failed`` carries a `KnownError` to be told, ``menu_wanted`` a hit and a global position for a context menu.
    ``focus_moved`` is emitted when the keyboard went elsewhere on the map, or came to it; ``sight_changed`` when something else
    is left out or shown beside; ``detail_wanted`` carries the touchpoint whose detailed journey was asked for.
    """

    zoom_changed = Signal(float)
    scrolled = Signal()
    rebuilt = Signal()
    sight_changed = Signal()
    detail_wanted = Signal(str)
    settled = Signal()
    failed = Signal(object)
    focus_moved = Signal()
    menu_wanted = Signal(object, QPoint)

    def __init__(
        self, context: Context, session: Session, store: AssetStore | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.session = session
        self.shelf = Shelf(store)
        self._texts = TextSetter(context.typefaces.sized)
        self._sight = Sight()
        ops = OpPainter(self._texts, IconShelf(), self.shelf.image)
        pen = new_pen(session, context.theme, self._texts, self._sight)
        self.surface = Surface(pen, Camera(pen.layout.style), ops)
        self.overlay = Overlay(self.surface)
        self.focus: Focus = NOWHERE
        self.path = FocusPath(pen.layout)
        self.hands = Hands(self)
        self.stylus = Stylus(self)
        self.touch = Touch(self)
        self.keys = Keys(self)
        self.drops = Drops(self)
        self.commands = MapCommands(self)
        self.editor = InlineEditor(context, self.viewport())
        self.editor.more_wanted.connect(self.show_menu_at_focus)
        self.zooming = Zooming(self)
        self.motion = Motion(self)
        self.painting = Painting(self)
        self._filling = Filling(self)
        self._bars = Bars(self)
        self.margins = Margins(self)
        self._text_scale = context.theme.text_scale
        self.surface.camera.scale = self._text_scale
        self.surface.overview.restart(pen)
        self._set_up()
        self.accessible = AccessibleMap(self)
        self._resize_map()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.viewport().setAcceptDrops(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.viewport().setTabletTracking(True)
        self.viewport().ungrabGesture(
            Qt.GestureType.PanGesture
        )  # Qt's own pans the wrong way from right to left
        self.setAccessibleName(ui_text("Journey map"))
        self.session.changed.connect(self._take_in)
        self.session.journey_changed.connect(self._show_other)
        self.session.selection_changed.connect(self._selection_changed)
        self.session.set_canceller(self.cancel)
        self.context.theme.changed.connect(self._follow_theme)
        self.context.languages.changed.connect(self._retranslate)

    # What is shown

    def _follow_theme(self) -> None:
        """Other colours, or another text size: 100 % is the text size that was chosen."""
        scale = self.context.theme.text_scale
        if scale != self._text_scale:
            camera = self.surface.camera
            camera.zoom_to(camera.scale * scale / self._text_scale, QPointF(camera.width / 2, 0))
            self._text_scale = scale
            self.camera_moved()
        self.rebuild()

    @property
    def sight(self) -> Sight:
        """What this window leaves out of the maps, and shows beside."""
        return self._sight

    def set_sight(self, sight: Sight) -> None:
        """Look at the maps in another way; the project stays as it is."""
        if sight != self._sight:
            self.hands.cancel()
            self._sight = sight
            self.rebuild()
            seen = [key for key in self.session.selection if self.overlay.record_rect(*key) is not None]
            self.session.select(seen)  # what cannot be seen must not be deleted
            self.sight_changed.emit()

    def rebuild(self) -> None:
        """Lay the journey out anew and paint it: another journey, theme, language or direction."""
        self.motion.stop()
        pen = new_pen(self.session, self.context.theme, self._texts, self._sight)
        self.surface.set_pen(pen)
        self.path = FocusPath(pen.layout)
        self._resize_map()
        self.margins.follow()
        self.refocus()
        self.editor.follow(self.surface.camera.scale)
        self.viewport().update()
        self.rebuilt.emit()

    def _show_other(self) -> None:
        self.editor.finish(0)
        self.hands.cancel()
        self.set_focus(NOWHERE)
        self.surface.camera.scroll_to(0, 0)
        self.rebuild()

    def _take_in(self, event: Event) -> None:
        """A step was done, undone or redone: only what it touched is laid out and painted anew."""
        self.hands.cancel()
        for change in event.changes:
            if isinstance(change.record, Project) or (
                isinstance(change.record, Journey)
                and self.surface.layout.journey_id != self.session.journey_id
            ):
                self.rebuild()
                return
        if self._is_seen_anew(event):
            return
        before = self.motion.before(event)
        result = self.surface.layout.refresh(event.changes)
        self.surface.refresh(result)
        if result.is_structure or result.from_y is not None or result.rows:
            self._resize_map()
        self.motion.after(event, before)
        self.viewport().update(self.surface.frame.area())
        self.refocus()
        self.editor.follow(self.surface.camera.scale)
        self._filling.later()

    def _is_seen_anew(self, event: Event) -> bool:
        """Lay out anew where a step changes what the focus shows; whether it did."""
        document, journey_id = self.session.document, self.session.journey_id
        if not self._sight.focus_stages or not any(
            isinstance(entry.record, Stage) for entry in event.changes
        ):
            return False
        self._sight = self._sight.with_new(document, journey_id, event.changes)
        self.rebuild()
        self.sight_changed.emit()
        return True

    def _selection_changed(self) -> None:
        self.viewport().update()

    def _retranslate(self) -> None:
        self.setAccessibleName(ui_text("Journey map"))
        self.rebuild()

    # Doing

    def run(self, act: Callable[[], object]) -> bool:
        """Do an edit; a known error is told and nothing has changed. Whether it was done."""
        try:
            act()
        except KnownError as error:
            self.failed.emit(error)
            return False
        return True

    def cancel(self) -> bool:
        """Cancel a running gesture or edit; whether there was one."""
        return self.hands.cancel()

    # The keyboard's place

    def set_focus(self, focus: Focus, *, selects: bool = False, reveals: bool = True) -> None:
        """Put the keyboard somewhere, bring it into view, and select what is there if wanted."""
        self.set_sight(self._sight.opened_for(self.session.document, self.session.journey_id, focus))
        self.focus = focus
        rect = self.path.rect(focus)
        if reveals and rect is not None and focus.kind in ("card", "cell", "touchpoint", "stage"):
            grid = self.surface.layout
            shown = rect if focus.kind != "stage" else Rect(rect.x, grid.grid_top, min(rect.w, 200), 10)
            self.reveal(shown)
        if selects:
            key = key_of_focus(focus)
            self.session.select({key} if key is not None else set())
        self.viewport().update()
        self.focus_moved.emit()

    def refocus(self) -> None:
        """After a change: keep the keyboard where it was, or on the cell of what is gone."""
        before = self.focus
        if self.focus.kind == "card":
            rect = self.path.rect(self.focus)
            if rect is None:
                self.focus = Focus("cell", self.focus.row_id, self.focus.column_id)
        if self.focus.kind != "none" and self.path.rect(self.focus) is None:
            self.focus = NOWHERE
        if self.focus != before:
            self.focus_moved.emit()

    # Zoom and scroll

    @property
    def zoom(self) -> float:
        """The zoom; 1 is 100 %."""
        return self.surface.camera.scale / self.context.theme.text_scale

    def set_zoom(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Zoom to 0.4 … 2.0 (less where the whole map was fitted), around a point of the view, or its middle."""
        self.zooming.to(min(max(zoom, LEAST_ZOOM), MOST_ZOOM) * self.context.theme.text_scale, anchor)

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_zoom(round(self.zoom * 10 + 1) / 10)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_zoom(round(self.zoom * 10 - 1) / 10)

    def fit(self) -> None:
        """Bring the whole map into view."""
        self.zooming.fit()

    def scroll_to(self, x: int, y: int) -> None:
        """Scroll to a place in device pixels from the start and the top."""
        camera = self.surface.camera
        before = camera.scroll_x, camera.scroll_y
        camera.scroll_to(x, y)
        if before != (camera.scroll_x, camera.scroll_y):
            self.camera_moved()

    def reveal(self, rect: Rect) -> None:
        """Bring a rectangle of the map into view."""
        if self.surface.camera.reveal(rect):
            self.camera_moved()

    def camera_moved(self) -> None:
        """Follow the camera with scroll bars, editor and paint; the overview waits until the hands rest."""
        self.motion.folding.stop()
        self._filling.wait()
        self._bars.follow()
        self.editor.follow(self.surface.camera.scale)
        self.viewport().update()
        self.scrolled.emit()

    def stay_quiet(self) -> None:
        """Somebody types beside the map: the overview waits until the hands rest."""
        self._filling.wait()

    def _resize_map(self) -> None:
        layout = self.surface.layout
        self.surface.camera.set_map(layout.style, layout.width, layout.height)
        self._bars.follow()
        self.scrolled.emit()

    # Painting

    def finish_painting(self) -> None:
        """Make every picture that the view needs, however long it takes: before it is grabbed."""
        self.surface.frame.renew(self.washed(), 60.0)
        self.viewport().update()

    def washed(self) -> set[str]:
        """The columns of the selected touchpoints."""
        return {key[1] for key in self.session.selection if key[0].__name__ == "Touchpoint"}

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            is_complete = self.painting.paint(painter, cast("Iterable[QRect]", event.region()))
        finally:
            painter.end()
        self._filling.painted(is_complete=is_complete)

    # Events of Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.motion.stop()
        size = self.viewport().size()
        self.surface.camera.resize(size.width(), size.height(), self.viewport().devicePixelRatioF())
        self._bars.follow()
        self.editor.follow(self.surface.camera.scale)
        self.scrolled.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hands.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.hands.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.show_menu_at_focus()
            return
        self.show_menu_at(QPointF(event.pos()))

    def show_menu_at(self, point: QPointF) -> None:
        """Ask for the context menu of what lies at a point of the view, and select that."""
        found = self.hands.hit_at(point)
        self.hands.select_for_menu(found)
        self.menu_wanted.emit(found, self.viewport().mapToGlobal(point.toPoint()))

    def show_menu_at_focus(self) -> None:
        """Ask for the context menu of what the keyboard is on."""
        rect = self.path.rect(self.focus)
        if rect is None:
            return
        found = hit(self.surface.layout, rect.x + rect.w / 2, rect.y + rect.h / 2)
        point = self.surface.camera.to_view(rect).center().toPoint()
        inside = self.viewport().rect().adjusted(8, 8, -8, -8)
        point.setX(min(max(point.x(), inside.left()), inside.right()))
        point.setY(min(max(point.y(), inside.top()), inside.bottom()))
        self.menu_wanted.emit(found, self.viewport().mapToGlobal(point))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zooming.wheel(event)
            return
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and delta.x() == 0:
            delta = QPoint(delta.y(), 0)
        self.pan_by(delta.x(), delta.y())
        event.accept()

    def set_room(self, margins: QMargins) -> None:
        """Leave room round the view."""
        self.setViewportMargins(margins)

    def pan_by(self, x: float, y: float) -> None:
        """Move the map in the view, in view px to the right and downwards."""
        camera = self.surface.camera
        sign = 1 if camera.is_mirrored else -1
        self.scroll_to(
            camera.scroll_x + round(sign * x * camera.ratio), camera.scroll_y - round(y * camera.ratio)
        )

    def viewportEvent(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zooming.by(1 + event.value(), event.position())
            return True
        if isinstance(event, QTouchEvent):
            return self.touch.take(event)
        if isinstance(event, QTabletEvent):
            return self.stylus.take(event)
        if event.type() == QEvent.Type.Leave:
            self.hands.leave()
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hands.hold_space(is_down=True)
        elif not self.keys.press(event):
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                super().focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            else:
                super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What was put together from several keys, as ê on a French keyboard, writes like a letter of its own."""
        if event.commitString():
            self.keys.write(event.commitString())
        event.accept()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        if query == Qt.InputMethodQuery.ImEnabled:
            return True
        rect = self.path.rect(self.focus) if query == Qt.InputMethodQuery.ImCursorRectangle else None
        return (
            self.surface.camera.to_view(rect).toRect()
            if rect is not None
            else super().inputMethodQuery(query)
        )

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hands.hold_space(is_down=False)
        else:
            super().keyReleaseEvent(event)

    def focusNextPrevChild(self, _next: bool) -> bool:
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        is_tab = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if is_tab and self.focus.kind == "none":
            self.set_focus(self.path.first(), selects=True)
        self.viewport().update()
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.hands.cancel()
            self.hands.hold_space(is_down=False)
        self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.drops.accepts(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self.drops.move(event.mimeData(), event.position()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.drops.drop(event.mimeData(), event.position()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def show_tip(self, found: Hit) -> None:
        """The full text of a card that is cut, as a tooltip."""
        plain.set_tip(self.viewport(), tip_of(self.surface.layout, found))
