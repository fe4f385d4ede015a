"""The full screen of a presentation: a page and nothing else, led by keys, clicker and mouse."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent, QScreen, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from journey_designer.core.document import Event
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.physical_keys import latin_key
from journey_designer.ui.present.keys import Command, command_of, stage_of
from journey_designer.ui.present.page_editor import PageEditor
from journey_designer.ui.present.titles import page_title
from journey_designer.ui.present.view import PageView
from journey_designer.ui.present.walk import Walk
from journey_designer.ui.session import Session

_ZOOM_STEP = 1.25
_REST_MS = 2_000
_CLICK_REACH = 6


class PresentWindow(QWidget):
    """``moved`` says that another page is shown, ``left`` that the presentation was left, ``asked`` carries a command
    for the timer.
    """

    moved = Signal()
    left = Signal()
    asked = Signal(str)

    def __init__(self, context: Context, session: Session, walk: Walk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._context = context
        self._session = session
        self.walk = walk
        self.view = PageView(context, session, self)
        self.editor = PageEditor(context, session, self.view, self)
        self._clicked: QPointF | None = None
        self._click = QTimer(self)
        self._click.setSingleShot(True)
        self._click.timeout.connect(self._take_click)
        self._pressed: QPointF | None = None
        self._was_dragged = False
        self._turned = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self.setMouseTracking(True)
        self.view.setMouseTracking(True)
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        session.changed.connect(self._on_changed)
        context.languages.changed.connect(self._describe)
        self.show_current()

    def present_on(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.winId()
        handle = self.windowHandle()
        if handle is not None:
            handle.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.raise_()
        self.activateWindow()
        self.setFocus()
        self._rest.start()

    def show_current(self, direction: int = 0) -> None:
        """Show the page of the moment."""
        self.editor.finish()
        self.view.show_page(self.walk.journey_id, self.walk.page, direction)
        self._describe()
        self.moved.emit()

    def do(self, command: Command) -> None:
        """Do what a key, a button of the presenter or the clicker asks for."""
        if command == "leave":
            self.left.emit()
        elif command == "edit":
            self.view.set_black(False)
            self.unsetCursor()
            self.editor.start_first()
        elif command in ("pause", "add_minute", "add_five", "next_block"):
            self.asked.emit(command)
        elif command in ("black", "spotlight", "larger") or command.startswith("zoom"):
            self._look(command)
        else:
            self.view.set_black(False)
            self._walk(command)

    def _walk(self, command: Command) -> None:
        walk = self.walk
        before, pages = walk.place, walk.pages
        if command in ("next", "back"):
            walk.step(1 if command == "next" else -1)
        elif command in ("first", "last"):
            walk.go_to(0 if command == "first" else -1)
        elif command in ("deeper", "higher"):
            _ = walk.deeper() if command == "deeper" else walk.higher()
        else:
            kinds = {"overview": "overview", "moments": "moments", "personas": "persona"}
            walk.go_to_kind(kinds[command])
        if walk.pages is not pages:
            self.show_current()
        elif walk.place != before:
            self.show_current(1 if walk.place > before else -1)

    def _look(self, command: Command) -> None:
        view = self.view
        middle = QPointF(view.width() / 2, view.height() / 2)
        if command == "black":
            view.set_black(not view.is_black)
        elif command == "spotlight":
            at = QPointF(self.mapFromGlobal(self.cursor().pos()))
            view.set_spot(
                None if view.has_spotlight else at if self.rect().contains(at.toPoint()) else middle
            )
        elif command == "larger":
            view.set_larger(not view.is_larger)
        elif command == "zoom_off":
            view.set_zoom(1.0)
        else:
            step = _ZOOM_STEP if command == "zoom_in" else 1 / _ZOOM_STEP
            view.set_zoom(view.zoom * step, middle)
        self.editor.follow()

    # Hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key is meant by its place, whatever the layout of the keyboard."""
        key = latin_key(event) or Qt.Key(event.key())
        number = stage_of(key)
        if number is not None:
            self.view.set_black(False)
            self.walk.go_to_stage(number)
            self.show_current()
            return
        is_rtl = self._session.document.project.time_direction == "rtl"
        command = command_of(key, event.modifiers(), is_rtl=is_rtl, is_black=self.view.is_black)
        if command is not None:
            self.do(command)
        elif key == Qt.Key.Key_Z and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may become a drag of an enlarged page; what is being written is kept."""
        self.editor.finish()
        if self._click.isActive():
            self._click.stop()
            self._take_click()
        self._pressed = event.position()
        self._was_dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the spotlight, or an enlarged page; the pointer is seen while it moves."""
        self.unsetCursor()
        self._rest.start()
        at = event.position()
        if self.view.has_spotlight:
            self.view.set_spot(at)
        if self._pressed is not None and event.buttons() and self.view.zoom > 1:
            delta = at - self._pressed
            if self._was_dragged or delta.manhattanLength() > _CLICK_REACH:
                self._was_dragged = True
                self.view.pan(delta)
                self._pressed = at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens what is under it, or goes on; the right button goes back."""
        was_pressed, self._pressed = self._pressed is not None, None
        if self._was_dragged or not was_pressed:
            return
        if event.button() == Qt.MouseButton.RightButton:
            self.do("back")
        elif event.button() == Qt.MouseButton.LeftButton:
            self._clicked = event.position()
            if self.view.text_at(self._clicked) is None:
                self._take_click()
            else:  # a second click writes the text
                self._click.start(QApplication.doubleClickInterval())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Write the text under the pointer; where there is none it is one more click."""
        if event.button() != Qt.MouseButton.LeftButton or not self._click.isActive():
            self.mousePressEvent(event)
            return
        self._click.stop()
        self._pressed = None
        self.editor.start_at(event.position())

    def _take_click(self) -> None:
        at, self._clicked = self._clicked, None
        if at is None:
            return
        target = self.view.hit(at)
        if target is None:
            self.do("next")
        else:
            self.walk.open(target)
            self.show_current()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel turns pages, with Ctrl it enlarges."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.view.set_zoom(self.view.zoom * _ZOOM_STEP ** (turned / 120), event.position())
            return
        self._turned += turned
        while abs(self._turned) >= 120:
            step = 120 if self._turned > 0 else -120
            self._turned -= step
            self.do("back" if step > 0 else "next")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page fills the window."""
        super().resizeEvent(event)
        self.view.setGeometry(self.rect())
        self.editor.follow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window by the desktop leaves too."""
        event.accept()
        self.left.emit()

    # Following

    def _on_changed(self, event: Event) -> None:
        """An edit shows at once: the page is laid out anew and painted with the next frame."""
        del event
        before = self.walk.page
        self.walk.refresh()
        if self.walk.page == before:
            self.view.refresh()
            self.editor.follow()
            self._describe()
        else:
            self.show_current()
        self.moved.emit()

    def _describe(self) -> None:
        title = self._session.document.project.title or translate("TopBar", "Untitled project")
        text = fill(translate("Present", "Presentation: {project}"), project=title)
        self.setWindowTitle(text)
        self.setAccessibleName(text)
        self.view.setAccessibleName(page_title(self._session.document, self.walk.page))
