"""The ring round what has the keyboard: 2 px of the accent, 2 px off the control, only for who uses the
keyboard.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QListView,
    QMainWindow,
    QWidget,
)
from shiboken6 import isValid

from journey_designer.ui.context import Context
from journey_designer.ui.shell.card_frame import CardFrame

_OFF = 3
_FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show)


class FocusRing(QWidget):
    """Lies over the window and lets everything through. Fields and the map show their focus themselves."""

    def __init__(self, context: Context, window: QMainWindow) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        context.languages.changed.connect(self._refollow)
        context.theme.changed.connect(self._refollow)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget that has the ring; a press of the pointer on it ends the ring."""
        if watched is self._target:
            if event.type() is QEvent.Type.MouseButtonPress:
                self.hide()
            elif event.type() in _FOLLOWED:
                self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._context.theme.colour("accent"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
        painter.end()

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        shows = (
            isinstance(now, QAbstractButton | QAbstractSlider | QListView)
            or (now is not None and now.property("ring") is True)
        ) and not (isinstance(now, CardFrame) or now.property("ring") is False)
        inside = now is not None and now.window() is self._window
        by_keyboard = QApplication.mouseButtons() is Qt.MouseButton.NoButton
        if self._target is not None and isValid(self._target):
            self._target.removeEventFilter(self)
        self._target = now if shows and inside and by_keyboard else None
        if self._target is not None:
            self._target.installEventFilter(self)
        self._follow()

    def _follow(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        corner = target.mapTo(self._window, QPoint(0, 0))
        self.setGeometry(QRect(corner, target.size()).adjusted(-_OFF, -_OFF, _OFF, _OFF))
        self.raise_()
        self.show()

    def _refollow(self) -> None:
        """Everything lies elsewhere after a change of direction; layouts have settled after the next events."""
        QTimer.singleShot(0, self, self._follow)
