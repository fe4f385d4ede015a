"""Emotion curves over each other on one axis of stages and touchpoints; the widest gap named."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.analysis.comparison import Comparison
from journey_designer.analysis.gaps import Gap, widest_gap
from journey_designer.layout.curve import interval
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.compare_geometry import CompareGeometry, geometry, spread_labels
from journey_designer.ui.insights.compare_lines import STROKES, CompareLine
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.language import fill, translate
from journey_designer.ui.shell.portraits import Portraits
from journey_designer.ui.widgets.drawings import map_palette, paint_focus_ring

_HEIGHT = 286
_CLOSE = 14.0
"""Columns nearer than this show no circles, only the curve."""
_DENSE = 1.5
"""Columns nearer than this many px are drawn as the highest and the lowest of each px."""
_PORTRAIT = 20.0


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
        places = self.places()
        self._draw_sheets(pencil, places)
        self._draw_grid(pencil, places)
        self._draw_gap_line(pencil, places)
        for number in reversed(range(len(self._lines))):
            self._draw_curve(pencil, places, number)
        self._draw_gap_words(pencil, places)
        self._draw_names(pencil, places)
        if self.hasFocus():
            self._draw_cursor(pencil, places)
        painter.end()

    def _draw_sheets(self, pencil: Pencil, places: CompareGeometry) -> None:
        palette = map_palette(self._context.theme)
        for number, (section, sheet) in enumerate(zip(self._comparison.sections, places.sheets, strict=True)):
            stage = next(stage for stage in section.stages if stage is not None)
            colours = palette.stage(stage.colour, number)
            body = pencil.rect(sheet.x, 0, sheet.width, places.bottom + 4)
            pencil.fill(body, colours.tint, 5, opacity=0.42)
            head = pencil.rect(sheet.x, 0, sheet.width, places.header)
            pencil.fill(head, colours.tint, 5)
            if sheet.width > 34:
                area = (sheet.x + 4, 0.0, sheet.width - 8, places.header)
                pencil.text(area, stage.name, "label", colours.ink, side="centre")

    def _draw_grid(self, pencil: Pencil, places: CompareGeometry) -> None:
        first = places.sheets[0].x if places.sheets else 0.0
        for score in (2, 1, 0, -1, -2):
            y = places.y(score)
            if score:
                pencil.dots((first, y), (places.end, y), "line2")
            else:
                pencil.line((first, y), (places.end, y), "ctl")
            signed = self._context.languages.signed(score, 0)
            pencil.text((0, y - 10, first - 16, 20), signed, "axis", "ink3", side="end")

    def _draw_curve(self, pencil: Pencil, places: CompareGeometry, number: int) -> None:
        stroke = STROKES[number % len(STROKES)]
        colour = self._line_colour(number)
        scores = [column.scores[number] for column in self._comparison.columns]
        # Places on the axis where this journey has no touchpoint do not break its curve.
        here = [
            place
            for place, column in enumerate(self._comparison.columns)
            if column.points[number] is not None
        ]
        xs = [places.xs[place] for place in here]
        known = [scores[place] for place in here]
        ys = [None if score is None else places.y(score) for score in known]
        step = (places.end - places.sheets[0].x) / max(len(places.xs), 1) if places.sheets else 0.0
        path = _dense_path(pencil, xs, ys) if step < _DENSE else _path(pencil, xs, ys)
        pen = QPen(pencil.colour(colour), stroke.width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if stroke.dashes:
            pen.setDashPattern([dash / stroke.width for dash in stroke.dashes])
        pencil.painter.setPen(pen)
        pencil.painter.setBrush(Qt.BrushStyle.NoBrush)
        pencil.painter.drawPath(path)
        if step >= _CLOSE:
            self._draw_points(pencil, places, number, colour)

    def _draw_points(self, pencil: Pencil, places: CompareGeometry, number: int, colour: str) -> None:
        for x, column in zip(places.xs, self._comparison.columns, strict=True):
            point = column.points[number]
            if point is None or point.score is None:
                continue
            y = places.y(point.score)
            if number:
                pencil.disc(x, y, 3, colour)
            elif point.touchpoint.is_key_moment:
                pencil.star(x - 9.5, y - 9.5, 19)
            else:
                pencil.disc(x, y, 4.5, "surface", colour, 2.2)

    def _draw_gap_line(self, pencil: Pencil, places: CompareGeometry) -> None:
        if self._gap is not None:
            x, high, low = self._gap_place(places, self._gap)
            pencil.line((x, high + 6), (x, low - 6), "ink2", 1.3)

    def _draw_gap_words(self, pencil: Pencil, places: CompareGeometry) -> None:
        if self._gap is None:
            return
        x, high, _ = self._gap_place(places, self._gap)
        scale = growth(self._context)
        width = 170.0 * scale
        start = min(max(x - width / 2, places.sheets[0].x), places.end - width)
        top = max(high - 42 * scale, places.header + 2)
        words = self._gap_words(self._gap)
        pencil.text((start, top, width, 17 * scale), words, "label", "ink", side="centre")
        pencil.text(
            (start, top + 16 * scale, width, 17 * scale),
            self._gap.column.name,
            "caption",
            "ink2",
            side="centre",
        )

    def _draw_names(self, pencil: Pencil, places: CompareGeometry) -> None:
        scale = growth(self._context)
        ends = [self._last_y(places, number) for number in range(len(self._lines))]
        known = [number for number, y in enumerate(ends) if y is not None]
        wanted = [y for y in ends if y is not None]
        heights = spread_labels(wanted, places.top, places.bottom, max(20 * scale, _PORTRAIT + 2))
        palette = map_palette(self._context.theme)
        for number, y in zip(known, heights, strict=True):
            line = self._lines[number]
            x = places.end + 10
            if self._portraits is not None and line.persona is not None:
                picture = self._portraits.pixmap(line.persona, _PORTRAIT, self.devicePixelRatioF())
                pencil.painter.drawPixmap(
                    pencil.rect(x, y - _PORTRAIT / 2, _PORTRAIT, _PORTRAIT).topLeft(), picture
                )
                x += _PORTRAIT + 6
            colour = STROKES[number % len(STROKES)].colour
            ink = palette.stage(colour, 0).ink if colour else "aink"
            room = self.width() - x
            pencil.text((x, y - 11 * scale, room, 22 * scale), line.name, "heading", ink)

    def _draw_cursor(self, pencil: Pencil, places: CompareGeometry) -> None:
        chrome = self._context.theme.chrome
        if not places.xs:
            paint_focus_ring(pencil.painter, QRectF(self.rect()).adjusted(5, 5, -5, -5), 6, chrome)
            return
        point = self._comparison.columns[self._at].points[0]
        score = point.score if point is not None and point.score is not None else 0.0
        centre = pencil.point(places.xs[self._at], places.y(score))
        area = QRectF(centre.x() - 9, centre.y() - 9, 18, 18)
        paint_focus_ring(pencil.painter, area, 9, chrome)

    # What is where

    def _line_colour(self, number: int) -> str:
        colour = STROKES[number % len(STROKES)].colour
        return map_palette(self._context.theme).stage(colour, 0).bar if colour else "accent"

    def _gap_place(self, places: CompareGeometry, gap: Gap) -> tuple[float, float, float]:
        x = places.xs[self._comparison.columns.index(gap.column)]
        scores = gap.column.scores
        return x, places.y(scores[gap.high] or 0.0), places.y(scores[gap.low] or 0.0)

    def _last_y(self, places: CompareGeometry, number: int) -> float | None:
        scores = [column.scores[number] for column in self._comparison.columns]
        last = next((score for score in reversed(scores) if score is not None), None)
        return None if last is None else places.y(last)

    def _name_width(self, line: CompareLine) -> float:
        probe = self._context.typefaces.font("heading")
        portrait = _PORTRAIT + 6 if self._portraits is not None and line.persona is not None else 0.0
        return QFontMetricsF(probe).horizontalAdvance(line.name) + portrait

    def _gap_words(self, gap: Gap) -> str:
        width = self._context.languages.number(gap.width, 1)
        return fill(translate("Insights", "Widest gap {width}"), width=width)

    def _describe(self) -> None:
        names = [line.name for line in self._lines]
        said = [translate("Insights", "Curves compared"), *names]
        if self._gap is not None:
            said.append(f"{self._gap_words(self._gap)}, {self._gap.column.name}")
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


def _path(pencil: Pencil, xs: Sequence[float], ys: Sequence[float | None]) -> QPainterPath:
    """The curve through the scores; one that is missing breaks it."""
    path = QPainterPath()
    for place in range(len(xs) - 1):
        piece = interval(xs, ys, place)
        if piece is not None:
            path.moveTo(pencil.point(piece[0], piece[1]))
            path.cubicTo(
                pencil.point(piece[2], piece[3]),
                pencil.point(piece[4], piece[5]),
                pencil.point(piece[6], piece[7]),
            )
    return path


def _dense_path(pencil: Pencil, xs: Sequence[float], ys: Sequence[float | None]) -> QPainterPath:
    """A stroke for each px, from the highest to the lowest score in it: as dense as the eye can see."""
    reach: dict[int, tuple[float, float]] = {}
    for x, y in zip(xs, ys, strict=True):
        if y is not None:
            high, low = reach.get(round(x), (y, y))
            reach[round(x)] = (min(high, y), max(low, y))
    path = QPainterPath()
    for x, (high, low) in reach.items():
        path.moveTo(pencil.point(x, high))
        path.lineTo(pencil.point(x, max(low, high + 0.5)))
    return path
