"""Ideas on two criteria: where the values lie, what the quarters are called, a dot for each idea."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.analysis.matrix import Matrix
from journey_designer.layout.palette import StageColours
from journey_designer.ui.context import Context
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.language import translate
from journey_designer.ui.plan.matrix_dot import DOT, HIGHEST, MatrixDot, axis_names, snapped

_WORDS = 22
"""How high the words of the quarters are."""


class MatrixChart(QWidget):
    """``moved`` carries an idea's id, its two values (across, up; 0 … 10) and the gesture; ``opened`` an idea's id.

    The scale across runs from the start side, whatever is good; values are snapped to halves.
    """

    moved = Signal(str, float, float, str)
    opened = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._matrix: Matrix | None = None
        self._dots: dict[str, MatrixDot] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        context.theme.changed.connect(self.update)

    def dot(self, idea_id: str) -> MatrixDot:
        """The dot of an idea."""
        return self._dots[idea_id]

    @property
    def matrix(self) -> Matrix | None:
        """What is shown."""
        return self._matrix

    def show_matrix(
        self, matrix: Matrix, places: Mapping[str, int], colours: Mapping[str, StageColours | None]
    ) -> None:
        """Show ideas; ``places`` are their numbers in the list."""
        self._matrix = matrix
        known = {dot.idea.id for dot in matrix.dots}
        for gone in [idea_id for idea_id in self._dots if idea_id not in known]:
            widget = self._dots.pop(gone)
            widget.hide()
            widget.deleteLater()
        for dot in sorted(matrix.dots, key=lambda entry: places.get(entry.idea.id, 0)):
            widget = self._dots.get(dot.idea.id) or self._new_dot(dot.idea.id)
            widget.show_dot(dot, places.get(dot.idea.id, 0), colours.get(dot.idea.id), matrix)
        self._place_dots()
        self.update()

    def field(self) -> QRectF:
        """Where the scale 0 … 10 lies, both ways."""
        scale = growth(self.context)
        start, foot = 30 * scale, 24 * scale
        left = 8.0 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else start
        return QRectF(left, 4, self.width() - start - 8, self.height() - foot - 8)

    def point(self, across: float, up: float) -> QPointF:
        """Where two values lie."""
        area = self._inner()
        share = across / HIGHEST
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return QPointF(area.left() + share * area.width(), area.bottom() - up / HIGHEST * area.height())

    def values(self, point: QPointF) -> tuple[float, float]:
        """The two values at a point, snapped to halves, within the scale."""
        area = self._inner()
        share = (point.x() - area.left()) / max(area.width(), 1)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return snapped(share * HIGHEST), snapped(
            (area.bottom() - point.y()) / max(area.height(), 1) * HIGHEST
        )

    def sizeHint(self) -> QSize:
        return QSize(380, round(340 * growth(self.context)))

    def minimumSizeHint(self) -> QSize:
        return QSize(220, round(260 * growth(self.context)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_dots()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_dots()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._matrix is None:
            return
        painter = QPainter(self)
        pencil = Pencil(self.context, self, painter)
        area = self.field()
        painter.setPen(self.context.theme.colour("line"))
        painter.setBrush(self.context.theme.colour("sub"))
        painter.drawRoundedRect(area, 8, 8)
        best = self._best_quarter(area)
        pencil.fill(best, "pos_tint", 6)
        middle = area.center()
        start = area.left() if not pencil.is_rtl else self.width() - area.right()
        end = start + area.width()
        pencil.dots((start, middle.y()), (end, middle.y()), "line2")
        centre = (start + end) / 2
        pencil.dots((centre, area.top()), (centre, area.bottom()), "line2")
        self._draw_words(pencil, area, start)
        painter.end()

    def _draw_words(self, pencil: Pencil, area: QRectF, start: float) -> None:
        matrix = self._matrix
        if matrix is None:
            return
        scale = growth(self.context)
        words = self._corners(matrix)
        half = area.width() / 2
        line = _WORDS * scale
        for (is_right, is_top), (word, colour) in words.items():
            top = area.top() + 4 if is_top else area.bottom() - line - 4
            x = start + (half if is_right else 0) + 10
            pencil.text((x, top, half - 20, line), word, "label", colour, side="end" if is_right else "start")
        foot = area.bottom() + 4
        names = axis_names(matrix)
        pencil.text((start, foot, half, 20 * scale), translate("Plan", "Low"), "axis", "ink3")
        pencil.text(
            (start + half, foot, half, 20 * scale), translate("Plan", "High"), "axis", "ink3", side="end"
        )
        pencil.text(
            (start + half * 0.3, foot, half * 1.4, 20 * scale), names[0], "axis", "ink2", side="centre"
        )
        painter = pencil.painter
        painter.save()
        side = self.width() - 12 * scale if pencil.is_rtl else 12 * scale
        painter.translate(side, area.center().y())
        painter.rotate(-90)
        painter.setFont(self.context.typefaces.font("axis"))
        painter.setPen(self.context.theme.colour("ink2"))
        turned = QRectF(-area.height() / 2, -12 * scale, area.height(), 24 * scale)
        painter.drawText(turned, int(Qt.AlignmentFlag.AlignCenter), names[1])
        painter.restore()

    def _corners(self, matrix: Matrix) -> dict[tuple[bool, bool], tuple[str, str]]:
        """The words of the quarters by (towards the end, at the top), with their colours."""
        good_end, good_top = not matrix.across.is_cost, not matrix.up.is_cost
        return {
            (good_end, good_top): (translate("Plan", "Do first"), "pos"),
            (not good_end, good_top): (translate("Plan", "Plan"), "ink2"),
            (good_end, not good_top): (translate("Plan", "Fill in"), "ink2"),
            (not good_end, not good_top): (translate("Plan", "Leave"), "ink2"),
        }

    def _best_quarter(self, area: QRectF) -> QRectF:
        matrix = self._matrix
        is_end = matrix is not None and not matrix.across.is_cost
        is_top = matrix is None or not matrix.up.is_cost
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            is_end = not is_end
        x = area.center().x() if is_end else area.left()
        y = area.top() if is_top else area.center().y()
        return QRectF(x, y, area.width() / 2, area.height() / 2).adjusted(1, 1, -1, -1)

    def _inner(self) -> QRectF:
        """Where the middles of dots may lie: none covers the words of the quarters."""
        half = DOT / 2 + 2
        band = half + _WORDS * growth(self.context)
        return self.field().adjusted(half, band, -half, -band)

    def _new_dot(self, idea_id: str) -> MatrixDot:
        made = MatrixDot(self.context, self.point, self.values, self)
        made.clicked.connect(lambda: self.opened.emit(idea_id))
        made.moved.connect(lambda x, y, gesture: self.moved.emit(idea_id, x, y, gesture))
        self._dots[idea_id] = made
        made.show()
        return made

    def _place_dots(self) -> None:
        taken: dict[tuple[float, float], int] = {}
        for dot in self._dots.values():
            if dot.shown is not None:
                values = (dot.shown.across, dot.shown.up)
                dot.place(taken.get(values, 0))
                taken[values] = taken.get(values, 0) + 1
