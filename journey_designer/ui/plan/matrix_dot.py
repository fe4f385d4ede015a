"""An idea on the matrix: a dot that is dragged, or moved with the arrow keys, to score."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from journey_designer.analysis.matrix import Dot, Matrix
from journey_designer.layout.palette import StageColours
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.pencil import Pencil
from journey_designer.ui.language import fill, translate
from journey_designer.ui.plan.words import title_of

Place = Callable[[float, float], QPointF]
Values = Callable[[QPointF], tuple[float, float]]

DOT: Final = 26
HIGHEST: Final = 10.0
_BESIDE = 22
_STEP = 0.5


class MatrixDot(QAbstractButton):
    """An idea. Dragged it carries both values where it is let go; arrow keys move it by half a point.

    ``place`` gives where two values lie, ``values`` the two values at a point of the chart.
    """

    moved = Signal(float, float, str)

    def __init__(self, context: Context, place: Place, values: Values, chart: QWidget) -> None:
        super().__init__(chart)
        self._context = context
        self._chart, self._place, self._values = chart, place, values
        self._dot: Dot | None = None
        self._number = 0
        self._colours: StageColours | None = None
        self._grip: QPointF | None = None
        self._is_dragged = False
        self._can_move = False
        self._gesture = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.resize(DOT, DOT)

    @property
    def shown(self) -> Dot | None:
        """What is shown."""
        return self._dot

    def show_dot(self, dot: Dot, number: int, colours: StageColours | None, matrix: Matrix) -> None:
        """Show an idea; it can be moved where each axis is one criterion."""
        self._dot, self._number, self._colours = dot, number, colours
        self._can_move = len(matrix.across.criteria) == len(matrix.up.criteria) == 1
        self.setCursor(Qt.CursorShape.OpenHandCursor if self._can_move else Qt.CursorShape.PointingHandCursor)
        names = axis_names(matrix)
        number_of = self._context.languages.number
        said = fill(
            translate("Plan", "{idea}. {across}: {x}. {up}: {y}"),
            idea=f"{number_of(number)}. {title_of(dot.idea)}",
            across=names[0],
            up=names[1],
            x=number_of(dot.across, 1),
            y=number_of(dot.up, 1),
        )
        plain.name(self, said)
        self.update()

    def place(self, equals: int = 0) -> None:
        """Go where the values are, beside so many others with the same values."""
        if self._dot is not None and not self._is_dragged:
            centre = self._place(self._dot.across, self._dot.up)
            is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            is_inward = self._dot.across > HIGHEST / 2
            beside = equals * (-_BESIDE if is_rtl != is_inward else _BESIDE)
            self.move(round(centre.x() - DOT / 2 + beside), round(centre.y() - DOT / 2))

    def cancel(self) -> None:
        """Stop dragging; nothing is kept."""
        self._grip = None
        if self._is_dragged:
            self._is_dragged = False
            self.setDown(False)
            self.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self._context, self, painter)
        colours = self._colours
        half = DOT / 2
        pencil.disc(
            half, half, half - 2, colours.tint if colours else "surface", colours.bar if colours else "ctl", 2
        )
        ink = colours.ink if colours else "ink2"
        pencil.text(
            (0, 0, DOT, DOT), self._context.languages.number(self._number), "label", ink, side="centre"
        )
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            self.cancel()
            return
        self._grip = event.position()
        self.raise_()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None or not self._can_move:
            return
        corner = self._chart.mapFromGlobal(event.globalPosition()) - self._grip
        if not self._is_dragged and (corner - QPointF(self.pos())).manhattanLength() < 5:
            return
        self._is_dragged = True
        values = self._values(corner + QPointF(DOT / 2, DOT / 2))
        at = self._place(*values)
        self.move(round(at.x() - DOT / 2), round(at.y() - DOT / 2))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._grip = None
        if not self._is_dragged:
            super().mouseReleaseEvent(event)
            return
        self._is_dragged = False
        self.setDown(False)
        values = self._values(QPointF(self.geometry().center()))
        self.moved.emit(*values, f"matrix-{uuid.uuid4()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        across = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}.get(Qt.Key(event.key()), 0.0)
        up = {Qt.Key.Key_Up: _STEP, Qt.Key.Key_Down: -_STEP}.get(Qt.Key(event.key()), 0.0)
        dot = self._dot
        if dot is not None and self._can_move and (across or up):
            x = snapped(dot.across + (-across if is_rtl else across))
            self.moved.emit(x, snapped(dot.up + up), self._gesture)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Escape and self._is_dragged:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._gesture = f"matrix-{uuid.uuid4()}"
        self.raise_()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.cancel()
        super().focusOutEvent(event)


def axis_names(matrix: Matrix) -> tuple[str, str]:
    """What the axes show: the names of their criteria."""
    return (
        ", ".join(entry.name for entry in matrix.across.criteria),
        ", ".join(entry.name for entry in matrix.up.criteria),
    )


def snapped(value: float) -> float:
    """A value on the scale 0 … 10, to the next half."""
    return min(max(round(value / _STEP) * _STEP, 0.0), HIGHEST)
