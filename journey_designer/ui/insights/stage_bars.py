"""The averages of the stages, as bars on either side of 0, and that of the whole journey."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from journey_designer.analysis.averages import StageAverage
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.insights.row import Row
from journey_designer.ui.language import fill, translate
from journey_designer.ui.widgets.drawings import map_palette

_VALUE = 44.0


class StageBars(QWidget):
    """One row for each stage; ``chosen`` carries the id of the stage that is pressed."""

    chosen = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: list[StageRow] = []
        self._axis = _Axis(context, self)
        self._foot = _Foot(context, self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._axis)
        self._box.addStretch(1)
        self._box.addWidget(self._foot)

    @property
    def rows(self) -> list[StageRow]:
        """The rows in order of time."""
        return list(self._rows)

    def show_averages(self, averages: Sequence[StageAverage], whole: float | None) -> None:
        """Show the averages of the stages, and of the journey."""
        while len(self._rows) < len(averages):
            row = StageRow(self._context, self)
            row.clicked.connect(lambda _checked=False, row=row: self.chosen.emit(row.stage_id))
            self._box.insertWidget(1 + len(self._rows), row)
            self._rows.append(row)
        while len(self._rows) > len(averages):
            row = self._rows.pop()
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, (row, average) in enumerate(zip(self._rows, averages, strict=True)):
            row.show_average(place, average)
        self._foot.show_whole(whole)


class StageRow(Row):
    """A stage, its bar, its average."""

    HEIGHT = 42
    HAS_RULE = False

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._place = 0
        self._average: StageAverage | None = None

    @property
    def stage_id(self) -> str:
        """The stage that is shown."""
        return self._average.stage.id if self._average is not None else ""

    def show_average(self, place: int, average: StageAverage) -> None:
        """Show a stage's average."""
        self._place, self._average = place, average
        languages = self.context.languages
        known = languages.filled(
            translate("Insights", "{known} of {all} touchpoints scored"),
            known=average.assessed,
            all=average.touchpoints,
        )
        plain.set_tip(self, known)
        value = self._value()
        sentence = translate("Insights", "{number}. {stage}: {value}. {known}")
        said = languages.filled(
            sentence, number=place + 1, stage=average.stage.name, value=value, known=known
        )
        self.setAccessibleName(plain.capped(said))
        self.update()

    def draw(self, pencil: Pencil) -> None:
        if self._average is None:
            return
        height = float(self.height())
        middle = height / 2
        colours = map_palette(self.context.theme).stage(self._average.stage.colour, self._place)
        scale = growth(self.context)
        radius = 10 * scale
        pencil.disc(radius, middle, radius, colours.tint)
        area = (0.0, 0.0, 2 * radius, height)
        pencil.text(area, self.context.languages.number(self._place + 1), "label", colours.ink, side="centre")
        start, width = bar_span(self.width(), scale)
        pencil.text((2 * radius + 8, 0, start - 2 * radius - 16, height), self._average.stage.name)
        pencil.fill(pencil.rect(start, middle - 11, width, 22), "sub", 4)
        zero = start + width / 2
        value = self._average.average
        if value is not None:
            reach = abs(value) / 2 * width / 2
            colour = "pos" if value >= 0 else "neg"
            rect = pencil.rect(zero if value >= 0 else zero - reach, middle - 11, reach, 22)
            pencil.fill(rect, colour, min(4.0, reach / 2), opacity=0.85)
        pencil.line((zero, middle - 13), (zero, middle + 13), "ctl")
        ink = "ink" if value is not None else "ink3"
        area = (self.width() - _VALUE * scale, 0, _VALUE * scale, height)
        pencil.text(area, self._value(), "heading", ink, side="end")

    def _value(self) -> str:
        value = self._average.average if self._average is not None else None
        return self.context.languages.signed(value) if value is not None else "–"


class _Axis(QWidget):
    """-2, 0, +2 over the bars."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, round(24 * growth(self._context)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self._context, self, painter)
        start, width = bar_span(self.width(), growth(self._context))
        for share, value in ((0.0, -2), (0.5, 0), (1.0, 2)):
            text = self._context.languages.signed(value, 0)
            area = (start + share * width - 20, 0.0, 40.0, float(self.height()))
            pencil.text(area, text, "axis", "ink3", side="centre")
        painter.end()


class _Foot(QWidget):
    """The average of the whole journey."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._whole: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_whole(self, whole: float | None) -> None:
        self._whole = whole
        self.setAccessibleName(fill(translate("Insights", "Whole journey: {value}"), value=self._value()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, round(36 * growth(self._context)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self._context, self, painter)
        pencil.line((0, 0.5), (self.width(), 0.5), "line")
        area = (0.0, 0.0, float(self.width()), float(self.height()))
        pencil.text(area, translate("Insights", "Whole journey"), "body", "ink2")
        pencil.text(area, self._value(), "heading", "ink", side="end")
        painter.end()

    def _value(self) -> str:
        return self._context.languages.signed(self._whole) if self._whole is not None else "–"


def bar_span(width: float, scale: float) -> tuple[float, float]:
    """Where the bars begin, and how wide they are."""
    room = width - _VALUE * scale - 8
    start = min(124.0 * scale, room * 0.5)
    return start, room - start
