"""Pen and finger as a hand on the map: what they do reaches the map as the left button does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView

_NEAR = 24.0
"""Two taps no further apart, in px, are a double tap: pens and fingers are less steady than mice."""
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Taps:
    """Presses, moves and releases the left button for one device; two taps in one place are a double click."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self._last: tuple[QPointF, int] | None = None
        self._is_double = False

    def press(
        self,
        point: QPointF,
        modifiers: Qt.KeyboardModifier,
        at: int,
        *,
        button: Qt.MouseButton = _LEFT,
    ) -> None:
        """Press at a point of the view, at a time in milliseconds."""
        last, self._last = self._last, (point, at)
        self._is_double = (
            last is not None
            and button is _LEFT
            and 0 <= at - last[1] <= QGuiApplication.styleHints().mouseDoubleClickInterval()
            and (point - last[0]).manhattanLength() <= _NEAR
        )
        if self._is_double:
            self._last = None
            self._view.mouseDoubleClickEvent(
                self._event(QEvent.Type.MouseButtonDblClick, point, modifiers, button, button)
            )
        else:
            self._view.mousePressEvent(
                self._event(QEvent.Type.MouseButtonPress, point, modifiers, button, button)
            )

    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier, buttons: Qt.MouseButton) -> None:
        """Move with these buttons down; with none it hovers."""
        self._view.mouseMoveEvent(self._event(QEvent.Type.MouseMove, point, modifiers, _NONE, buttons))

    def release(
        self,
        point: QPointF,
        modifiers: Qt.KeyboardModifier,
        *,
        button: Qt.MouseButton = _LEFT,
    ) -> None:
        """Let go."""
        if not self._is_double:
            self._view.mouseReleaseEvent(
                self._event(QEvent.Type.MouseButtonRelease, point, modifiers, button, _NONE)
            )
        self._is_double = False

    def forget(self) -> None:
        """What was pressed is not to become a tap."""
        self._last = None
        self._view.hands.cancel()

    def _event(
        self,
        kind: QEvent.Type,
        point: QPointF,
        modifiers: Qt.KeyboardModifier,
        button: Qt.MouseButton,
        buttons: Qt.MouseButton,
    ) -> QMouseEvent:
        # Without the pen or the screen as its device: Qt would take that for a further point of theirs.
        shown = self._view.viewport().mapToGlobal(point)
        return QMouseEvent(kind, point, shown, button, buttons, modifiers)
