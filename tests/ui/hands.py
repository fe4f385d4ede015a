"""What a hand does that QTest does not: a drag within a widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def drag(widget: QWidget, start: QPoint, end: QPoint, *, is_dropped: bool = True) -> None:
    """Press on a widget, move to a point of it, let go."""
    moves = [
        (QEvent.Type.MouseButtonPress, start, _LEFT),
        (QEvent.Type.MouseMove, (start + end) / 2, _NONE),
        (QEvent.Type.MouseMove, end, _NONE),
    ]
    if is_dropped:
        moves += [(QEvent.Type.MouseButtonRelease, end, _LEFT)]
    for kind, point, button in moves:
        held = _NONE if kind is QEvent.Type.MouseButtonRelease else _LEFT
        at = QPointF(point)
        event = QMouseEvent(kind, at, widget.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, event)
