"""Emotion curves over each other on one axis of stages and touchpoints; the widest gap named."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.analysis.comparison import Comparison
from journey_designer.analysis.gaps import Gap, widest_gap
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.compare_drawing import PORTRAIT, CompareDrawing, gap_words
from journey_designer.ui.insights.compare_geometry import CompareGeometry, geometry
from journey_designer.ui.insights.compare_lines import CompareLine
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.language import translate
from journey_designer.ui.shell.portraits import Portraits

_HEIGHT = 286


class CompareChart(QWidget):
    """``chosen`` carries the id of a touchpoint of the first curve that is pressed, or entered by the keyboard.

    Left and right go from touchpoint to touchpoint as the eye does.
    """

    chosen = Signal(str)

    def __init__(self, context: Context, portraits: Portraits | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._portraits = portraits
        self._lines: tuple[CompareLine, ...] = ()
        self._comparison = Comparison((), ())
        self._gap: Gap | None = None
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        context.theme.changed.connect(self.updateGeometry)

    def show_comparison(self, comparison: Comparison, lines: Sequence[CompareLine]) -> None:
        """Show curves, one line each."""
        self._comparison = comparison
        self._lines = tuple(lines)
        self._gap = widest_gap(comparison) if len(lines) > 1 else None
        self._at = min(self._at, max(len(comparison.columns) - 1, 0))
        self._describe()
        self.update()

    @property
    def lines(self) -> tuple[CompareLine, ...]:
        """The curves that are shown."""
        return self._lines

    @property
    def gap(self) -> Gap | None:
        """The widest gap that is named."""
        return self._gap

    def places(self) -> CompareGeometry:
        """Where things lie at this size."""
        names = max((self._name_width(line) for line in self._lines), default=0.0)
        room = min(names + 16, self.width() * 0.3) if self._lines else 0.0
        return geometry(self._comparison, self.width(), self.height(), room, growth(self._context))

    def sizeHint(self) -> QSize:
        return QSize(600, round(_HEIGHT * growth(self._context)))

    def minimumSizeHint(self) -> QSize:
        return QSize(260, self.sizeHint().height())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self._context, self, painter)
        drawing = CompareDrawing(
            pencil, self.places(), self._comparison, self._lines, self._gap, self._portraits
        )
        drawing.draw(self._at if self.hasFocus() else None)
        painter.end()

    def _name_width(self, line: CompareLine) -> float:
        probe = self._context.typefaces.font("heading")
        portrait = PORTRAIT + 6 if self._portraits is not None and line.persona is not None else 0.0
        return QFontMetricsF(probe).horizontalAdvance(line.name) + portrait

    def _describe(self) -> None:
        names = [line.name for line in self._lines]
        said = [translate("Insights", "Curves compared"), *names]
        if self._gap is not None:
            said.append(f"{gap_words(self._gap, self._context.languages)}, {self._gap.column.name}")
        self.setAccessibleName(plain.capped(". ".join(said)))
        self.setAccessibleDescription(plain.capped(self.words_at(self._at)))

    def words_at(self, place: int) -> str:
        """A column in words: the touchpoint, and what each curve has there."""
        columns = self._comparison.columns
        if not 0 <= place < len(columns):
            return ""
        column = columns[place]
        signed = self._context.languages.signed
        values = [
            f"{line.name}: {signed(score)}"
            for line, score in zip(self._lines, column.scores, strict=True)
            if score is not None
        ]
        return "\n".join([column.name, *values])

    # Hands

    def event(self, event: QEvent) -> bool:
        """The tooltip is that of the touchpoint under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self._place_at(float(event.pos().x()))
            plain.set_tip(self, self.words_at(place) if place is not None else "")
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().x())
        if event.button() is Qt.MouseButton.LeftButton and place is not None:
            self._at = place
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        last = len(self._comparison.columns) - 1
        steps = {Qt.Key.Key_Left: 1 if is_rtl else -1, Qt.Key.Key_Right: -1 if is_rtl else 1}
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        elif key in steps:
            self._move_to(min(max(self._at + steps[key], 0), max(last, 0)))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._move_to(0 if key is Qt.Key.Key_Home else max(last, 0))
        else:
            super().keyPressEvent(event)

    def _move_to(self, place: int) -> None:
        self._at = place
        self._describe()
        self.update()

    def _place_at(self, x: float) -> int | None:
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self.places().column_at(self.width() - x if is_rtl else x)

    def _choose(self) -> None:
        columns = self._comparison.columns
        if 0 <= self._at < len(columns):
            points = [point for point in columns[self._at].points if point is not None]
            if points:
                self.chosen.emit(points[0].touchpoint.id)
