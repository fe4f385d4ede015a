"""How emotion curves are drawn over each other: sheets, grid, curves, the widest gap, names at the ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

from journey_designer.analysis.comparison import Comparison
from journey_designer.analysis.gaps import Gap
from journey_designer.layout.curve import interval
from journey_designer.ui.insights.compare_geometry import CompareGeometry, spread_labels
from journey_designer.ui.insights.compare_lines import STROKES, CompareLine
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.language import Languages, fill, translate
from journey_designer.ui.shell.portraits import Portraits
from journey_designer.ui.widgets.drawings import map_palette, paint_focus_ring

PORTRAIT = 20.0
"""The side in px of a portrait at the end of a curve."""
_CLOSE = 14.0
"""Columns nearer than this show no circles, only the curve."""
_DENSE = 1.5
"""Columns nearer than this many px are drawn as the highest and the lowest of each px."""


class CompareDrawing:
    """Draws once, with one pencil."""

    def __init__(
        self,
        pencil: Pencil,
        places: CompareGeometry,
        comparison: Comparison,
        lines: Sequence[CompareLine],
        gap: Gap | None,
        portraits: Portraits | None,
    ) -> None:
        self._pencil = pencil
        self._places = places
        self._comparison = comparison
        self._lines = lines
        self._gap = gap
        self._portraits = portraits

    def draw(self, cursor: int | None) -> None:
        """Draw all of it, with the ring of the keyboard at a column if one is given."""
        self._draw_sheets()
        self._draw_grid()
        self._draw_gap_line()
        for number in reversed(range(len(self._lines))):
            self._draw_curve(number)
        self._draw_gap_words()
        self._draw_names()
        if cursor is not None:
            self._draw_cursor(cursor)

    def _draw_sheets(self) -> None:
        pencil = self._pencil
        places = self._places
        palette = map_palette(pencil.context.theme)
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

    def _draw_grid(self) -> None:
        pencil = self._pencil
        places = self._places
        first = places.sheets[0].x if places.sheets else 0.0
        for score in (2, 1, 0, -1, -2):
            y = places.y(score)
            if score:
                pencil.dots((first, y), (places.end, y), "line2")
            else:
                pencil.line((first, y), (places.end, y), "ctl")
            signed = pencil.context.languages.signed(score, 0)
            pencil.text((0, y - 10, first - 16, 20), signed, "axis", "ink3", side="end")

    def _draw_curve(self, number: int) -> None:
        pencil = self._pencil
        places = self._places
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
            self._draw_points(number, colour)

    def _draw_points(self, number: int, colour: str) -> None:
        pencil = self._pencil
        places = self._places
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

    def _draw_gap_line(self) -> None:
        pencil = self._pencil
        if self._gap is not None:
            x, high, low = self._gap_place(self._gap)
            pencil.line((x, high + 6), (x, low - 6), "ink2", 1.3)

    def _draw_gap_words(self) -> None:
        pencil = self._pencil
        places = self._places
        if self._gap is None:
            return
        x, high, _ = self._gap_place(self._gap)
        scale = growth(pencil.context)
        width = 170.0 * scale
        start = min(max(x - width / 2, places.sheets[0].x), places.end - width)
        top = max(high - 42 * scale, places.header + 2)
        words = gap_words(self._gap, pencil.context.languages)
        pencil.text((start, top, width, 17 * scale), words, "label", "ink", side="centre")
        pencil.text(
            (start, top + 16 * scale, width, 17 * scale),
            self._gap.column.name,
            "caption",
            "ink2",
            side="centre",
        )

    def _draw_names(self) -> None:
        pencil = self._pencil
        places = self._places
        scale = growth(pencil.context)
        ends = [self._last_y(number) for number in range(len(self._lines))]
        known = [number for number, y in enumerate(ends) if y is not None]
        wanted = [y for y in ends if y is not None]
        heights = spread_labels(wanted, places.top, places.bottom, max(20 * scale, PORTRAIT + 2))
        palette = map_palette(pencil.context.theme)
        for number, y in zip(known, heights, strict=True):
            line = self._lines[number]
            x = places.end + 10
            if self._portraits is not None and line.persona is not None:
                picture = self._portraits.pixmap(line.persona, PORTRAIT, pencil.ratio)
                pencil.painter.drawPixmap(
                    pencil.rect(x, y - PORTRAIT / 2, PORTRAIT, PORTRAIT).topLeft(), picture
                )
                x += PORTRAIT + 6
            colour = STROKES[number % len(STROKES)].colour
            ink = palette.stage(colour, 0).ink if colour else "aink"
            room = pencil.width - x
            pencil.text((x, y - 11 * scale, room, 22 * scale), line.name, "heading", ink)

    def _draw_cursor(self, cursor: int) -> None:
        pencil = self._pencil
        places = self._places
        chrome = pencil.context.theme.chrome
        if not places.xs:
            paint_focus_ring(
                pencil.painter,
                QRectF(pencil.rect(0, 0, pencil.width, places.bottom + 8)).adjusted(5, 5, -5, -5),
                6,
                chrome,
            )
            return
        point = self._comparison.columns[cursor].points[0]
        score = point.score if point is not None and point.score is not None else 0.0
        centre = pencil.point(places.xs[cursor], places.y(score))
        area = QRectF(centre.x() - 9, centre.y() - 9, 18, 18)
        paint_focus_ring(pencil.painter, area, 9, chrome)

    def _line_colour(self, number: int) -> str:
        pencil = self._pencil
        colour = STROKES[number % len(STROKES)].colour
        return map_palette(pencil.context.theme).stage(colour, 0).bar if colour else "accent"

    def _gap_place(self, gap: Gap) -> tuple[float, float, float]:
        places = self._places
        x = places.xs[self._comparison.columns.index(gap.column)]
        scores = gap.column.scores
        return x, places.y(scores[gap.high] or 0.0), places.y(scores[gap.low] or 0.0)

    def _last_y(self, number: int) -> float | None:
        places = self._places
        scores = [column.scores[number] for column in self._comparison.columns]
        last = next((score for score in reversed(scores) if score is not None), None)
        return None if last is None else places.y(last)


def gap_words(gap: Gap, languages: Languages) -> str:
    """How wide a gap is."""
    return fill(translate("Insights", "Widest gap {width}"), width=languages.number(gap.width, 1))


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
