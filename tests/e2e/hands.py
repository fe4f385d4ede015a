"""The facilitator's hands and eyes: events of mouse and keyboard through the windows of the screen, nothing else.

Events go to the native window, as those of a screen do: what lies on top gets them, shortcuts and modal dialogs
have their say. Without a screen there is no window manager, so the hands also put the right window in front, and
give it the size of a laptop's screen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar, cast

from PySide6.QtCore import QDeadlineTimer, QKeyCombination, QMimeData, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QAction, QCursor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QWidget
from shiboken6 import isValid

from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.shell.project_view import ProjectView

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
_MARKS = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069), "")
_PATIENCE = 10_000
_SCREEN = (1440, 900)

Found = TypeVar("Found", bound=QWidget)
Answer = Callable[[QDialog], object]


def wait_until(condition: Callable[[], object], *, timeout: int = 20_000) -> None:
    """Let the program go on until something is true; ``timeout`` in milliseconds."""
    deadline = QDeadlineTimer(timeout)
    while not condition():
        assert not deadline.hasExpired(), "it did not come true"
        QTest.qWait(5)


def plain(text: str) -> str:
    """A text without the marks that keep its parts apart, without the sign of a menu's letter and its shortcut."""
    return text.partition("\t")[0].translate(_MARKS).replace("&", "")


class Hands:
    """One person at one screen. ``window`` is the window in front."""

    def __init__(self) -> None:
        self.failures: list[BaseException] = []
        self._window: MainWindow | None = None

    # Eyes

    @property
    def windows(self) -> list[MainWindow]:
        """The windows on the screen."""
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, MainWindow) and widget.isVisible()
        ]

    @property
    def window(self) -> MainWindow:
        """The window in front."""
        if self._window is None or not isValid(self._window) or not self._window.isVisible():
            self._take(self.windows[-1])
        assert self._window is not None
        return self._window

    @property
    def view(self) -> ProjectView:
        """The project in the window in front."""
        view = self.window.project_view
        assert view is not None, f"no project is open; the notice says: {self.window.notices.text!r}"
        return view

    @property
    def notice(self) -> str:
        """The sentence of the notice that is shown; empty without one."""
        bar = self.window.notices
        return plain(bar.text) if bar.isVisible() else ""

    @property
    def focus(self) -> QWidget:
        """What has the keyboard."""
        self._keyboard()
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget

    def front(self, window: MainWindow) -> None:
        """Take another window in front."""
        self._take(window)
        self._activate(window)

    def find(self, kind: type[Found], name: str = "", within: QWidget | None = None) -> Found:
        """The only visible widget of a kind, with this accessible name or text if given."""
        QApplication.processEvents()
        found = [
            widget
            for widget in (within or self.window).findChildren(kind)
            if widget.isVisible() and name in ("", plain(widget.accessibleName()), plain(_text(widget)))
        ]
        assert len(found) == 1, f"{len(found)} widgets are {kind.__name__} {name!r}"
        return found[0]

    # The mouse

    def click(self, widget: QWidget, at: QPoint | None = None, held: Qt.KeyboardModifier = NONE) -> None:
        """Move there and click."""
        handle, point = self._reach(widget, at)
        self._point(handle, point)
        QTest.mouseClick(handle, LEFT, held, point)

    def double_click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Move there and click twice."""
        handle, point = self._reach(widget, at)
        self._point(handle, point)
        QTest.mouseClick(handle, LEFT, NONE, point)
        QTest.mouseDClick(handle, LEFT, NONE, point)

    def right_click(self, widget: QWidget, at: QPoint | None = None) -> QMenu:
        """Ask for the context menu."""
        handle, point = self._reach(widget, at)
        self._point(handle, point)
        QTest.mousePress(handle, RIGHT, NONE, point)
        QTest.mouseRelease(handle, RIGHT, NONE, point)
        return self.menu()

    def drag(self, widget: QWidget, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        """Press, move in steps as a hand does, and let go."""
        self.grab(widget, start, end, held)
        handle, point = self._reach(widget, end)
        QTest.mouseRelease(handle, LEFT, held, point)

    def grab(self, widget: QWidget, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        """Press and move, without letting go."""
        handle, point = self._reach(widget, start)
        self._point(handle, point)
        QTest.mousePress(handle, LEFT, held, point)
        _, target = self._reach(widget, end)
        for share in (0.1, 0.4, 0.7, 1.0):
            self._point(handle, (QPointF(point) + (target - point) * share).toPoint())

    def let_go(self, widget: QWidget, at: QPoint) -> None:
        """Release the button."""
        handle, point = self._reach(widget, at)
        QTest.mouseRelease(handle, LEFT, NONE, point)

    def wheel(self, widget: QWidget, dx: int, dy: int, held: Qt.KeyboardModifier = NONE) -> None:
        """Turn the wheel over the middle of a widget: eighths of a degree, as Qt counts."""
        handle, point = self._reach(widget, None)
        QTest.wheelEvent(handle, QPointF(point), QPoint(dx, dy), QPoint(), held)

    def drop(self, target: QWidget, data: QMimeData, at: QPoint) -> bool:
        """Drag something in from elsewhere and let it go; whether it was taken.

        A drag from outside is a thing of the screen that an offscreen one has not, so Qt's events are made here.
        """
        actions, held = Qt.DropAction.CopyAction, NONE
        enter = QDragEnterEvent(at, actions, data, LEFT, held)
        QApplication.sendEvent(target, enter)
        if not enter.isAccepted():
            return False
        move = QDragMoveEvent(at, actions, data, LEFT, held)
        move.accept()
        QApplication.sendEvent(target, move)
        event = QDropEvent(QPointF(at), actions, data, LEFT, held)
        if move.isAccepted():
            QApplication.sendEvent(target, event)
        return move.isAccepted() and event.isAccepted()

    # The keyboard

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press keys one after the other."""
        for key in keys:
            QTest.keyClick(self._keyboard(), key, held)

    def type(self, text: str) -> None:
        """Type a text, letter by letter; a line end is Shift+Enter."""
        for letter in text:
            if letter == "\n":
                self.press(Qt.Key.Key_Return, held=SHIFT)
                continue
            QTest.sendKeyEvent(QTest.KeyAction.Click, self._keyboard(), _key(letter), letter, NONE)

    def type_fast(self, text: str) -> None:
        """Type letters faster than the screen is painted: each is a key of its own, all come before the next turn."""
        self.type(text[:1])
        widget = self.focus
        for letter in text[1:]:
            QTest.sendKeyEvent(QTest.KeyAction.Click, widget, _key(letter), letter, NONE)
        QApplication.processEvents()

    def shortcut(self, action_id: str) -> None:
        """Press the shortcut of an action, as it is set in the window in front."""
        sequence: QKeySequence = self.window.actions_table.action(action_id).shortcut()
        assert not sequence.isEmpty(), f"{action_id} has no shortcut"
        combination = cast("QKeyCombination", sequence[0])  # type: ignore[index]
        QTest.keyClick(self._keyboard(), combination.key(), combination.keyboardModifiers())

    # Menus

    def menu(self) -> QMenu:
        """The menu that is open."""
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu), "no menu is open"
        return popup

    def choose(self, *texts: str) -> None:
        """Click entries of the open menu, one in each submenu."""
        for text in texts:
            menu = self.menu()
            entry = _entry(menu, text)
            self.click(menu, menu.actionGeometry(entry).center())

    # Dialogs

    @contextmanager
    def answering(self, *answers: Answer) -> Iterator[None]:
        """Answer the dialogs that what is done inside opens, in this order."""
        waiting = list(answers)
        seen: list[QWidget] = []

        def look(patience: int = _PATIENCE) -> None:
            dialog = QApplication.activeModalWidget()
            if not waiting or patience <= 0:
                return
            if not isinstance(dialog, QDialog) or dialog in seen:
                QTimer.singleShot(5, lambda: look(patience - 5))
                return
            seen.append(dialog)
            act = waiting.pop(0)
            QTimer.singleShot(0, look)
            self._act(act, dialog)

        QTimer.singleShot(0, look)
        yield
        left, waiting[:] = len(waiting), []
        if self.failures:
            raise self.failures[0]
        assert left == 0, f"{left} dialogs did not come"

    def _act(self, act: Answer, dialog: QDialog) -> None:
        try:
            self._activate(dialog)
            act(dialog)
        except BaseException as failure:
            self.failures.append(failure)
            dialog.reject()

    def name_file(self, path: object) -> Answer:
        """An answer to a file dialog: paste the path, press Enter."""

        def act(dialog: QDialog) -> None:
            assert isinstance(dialog, QFileDialog), dialog
            field = dialog.findChild(QLineEdit, "fileNameEdit")
            assert field is not None
            self.click(field)
            QApplication.clipboard().setText(str(path))
            self.press(Qt.Key.Key_A, Qt.Key.Key_V, held=CONTROL)
            self.press(Qt.Key.Key_Return)

        return act

    # Parts

    def _take(self, window: MainWindow) -> None:
        self._window = window
        window.resize(*_SCREEN)

    def _reach(self, widget: QWidget, at: QPoint | None) -> tuple[QWindow, QPoint]:
        """The native window and the point in it; nothing may lie over the widget there."""
        QApplication.processEvents()
        top = widget.window()
        point = at if at is not None else _middle(widget)
        assert widget.isVisible(), f"{widget} is not on the screen"
        assert widget.rect().contains(point), f"{point} is outside of {widget}"
        place = widget.mapTo(top, point)
        over = top.childAt(place)
        is_on_top = over is None or over is widget or widget.isAncestorOf(over) or over.isAncestorOf(widget)
        assert is_on_top, f"{over} lies over {widget}"
        handle = top.windowHandle()
        assert handle is not None
        return handle, place

    def _point(self, handle: QWindow, point: QPoint) -> None:
        """Move the pointer, and Qt's idea of where it is."""
        QCursor.setPos(handle.mapToGlobal(point))
        QTest.mouseMove(handle, point)

    def _keyboard(self) -> QWindow:
        """The window that the keyboard speaks to."""
        modal = QApplication.activeModalWidget()
        popup = QApplication.activePopupWidget()
        top = modal if modal is not None else self.window
        if popup is None:
            self._activate(top)
        handle = top.windowHandle()
        assert handle is not None
        return handle

    def _activate(self, window: QWidget) -> None:
        if not window.isActiveWindow():
            window.raise_()
            window.activateWindow()
            assert QTest.qWaitForWindowActive(window)


def _middle(widget: QWidget) -> QPoint:
    """The middle of what is seen of a widget."""
    seen: QRect = widget.visibleRegion().boundingRect()
    return (seen if not seen.isEmpty() else widget.rect()).center()


def _key(letter: str) -> Qt.Key:
    return Qt.Key(ord(letter.upper())) if len(letter.upper()) == 1 else Qt.Key.Key_unknown


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""


def _entry(menu: QMenu, text: str) -> QAction:
    for action in menu.actions():
        if plain(action.text()) == text or (action.objectName() and action.objectName() == text):
            assert action.isEnabled(), f"{text} cannot be used now"
            return action
    raise AssertionError(f"{text!r} is not in the menu {[plain(action.text()) for action in menu.actions()]}")
