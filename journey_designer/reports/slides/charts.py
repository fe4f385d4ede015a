"""Charts of a report as charts of a slide, whose numbers can be edited in their workbook."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Final

from pptx.chart.data import Category
from pptx.dml.color import RGBColor
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_MARKER_STYLE,
    XL_TICK_LABEL_POSITION,
    XL_TICK_MARK,
)
from pptx.enum.dml import MSO_LINE
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from journey_designer.layout.display import Colour, Rect
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pdf.figures import LineFigure, Spot, SpotsFigure, Strand
from journey_designer.reports.slides.leaf import Leaf
from journey_designer.reports.slides.marks import Shape, emu, known, place
from journey_designer.reports.slides.workbooks import PlainCategories, PlainPoints

_URI: Final = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_DRAWING: Final = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_CHART: Final = f'xmlns:c="{_URI}"'
_TEXT: Final = 9.5
"""Points of the texts of a chart, before the page is enlarged."""
_WIDE: Final = 700.0
"""In a narrower chart, in px of the slide, stages are not named: their names would be broken."""
_MARKER: Final = 8
_SPOT: Final = 26
_TOUCHING: Final = 0.22
"""Points nearer than this, across and twice up, hide each other's labels; the plane is 10 wide and about half as high."""
_ARABIC_DIGITS: Final = "[$-2000401]"
"""The sign of a number format for the digits of Arabic (ISO 29500-1, 18.8.31)."""
_DASHES: Final = (MSO_LINE.DASH, MSO_LINE.ROUND_DOT, MSO_LINE.DASH_DOT)


def line_chart(figure: LineFigure, rect: Rect, scale: float, leaf: Leaf) -> Shape:
    """Curves over stages and touchpoints; time runs as the project has it."""
    data = PlainCategories(number_format="General")
    for stage, names in figure.groups:
        if rect.w >= _WIDE:
            group: Category = data.add_category(known(stage) or " ")
            add = group.add_sub_category
        else:
            add = data.add_category
        for name in names:
            add(known(name) or " ")
    for strand in figure.strands:
        data.add_series(known(strand.name) or " ", strand.values)
    chart, relation = leaf.relations.chart(XL_CHART_TYPE.LINE_MARKERS, data)
    _plain(chart, scale)
    chart.has_legend = len(figure.strands) > 1
    if chart.has_legend:
        chart.legend.position = XL_LEGEND_POSITION.TOP
        chart.legend.include_in_layout = False
    for place_, (series, strand) in enumerate(zip(chart.plots[0].series, figure.strands, strict=True)):
        _dress(series, strand, place_, scale)
    _axes(chart, figure)
    return _framed(rect, relation)


def _dress(series: Any, strand: Strand, number: int, scale: float) -> None:
    series.smooth = False  # smoothed, it would swing beyond the scores
    pen = series.format.line
    pen.color.rgb, pen.width = _rgb(strand.colour), Emu(emu(strand.width * scale))
    if strand.is_dashed:
        pen.dash_style = _DASHES[(number - 1) % len(_DASHES)]
    _mark(series.marker, XL_MARKER_STYLE.CIRCLE, _MARKER, PRINT.surface if not number else strand.colour)
    series.marker.format.line.color.rgb = _rgb(strand.colour)
    for place_ in sorted(strand.starred):
        if strand.values[place_] is not None:
            point = series.points[place_]
            _mark(point.marker, XL_MARKER_STYLE.DIAMOND, _MARKER + 5, PRINT.star)
            point.marker.format.line.color.rgb = _rgb(PRINT.star_outline)


def _mark(marker: Any, style: Any, size: int, ink: Colour) -> None:
    marker.style, marker.size = style, size
    marker.format.fill.solid()
    marker.format.fill.fore_color.rgb = _rgb(ink)


def _axes(chart: Any, figure: LineFigure) -> None:
    value, category = chart.value_axis, chart.category_axis
    value.minimum_scale, value.maximum_scale, value.major_unit = -2, 2, 1
    value.has_major_gridlines = True
    value.major_gridlines.format.line.color.rgb = _rgb(PRINT.line)
    value.format.line.fill.background()
    digits = _ARABIC_DIGITS if figure.has_arabic_digits else ""
    signs = ";".join(f"{digits}{sign}0" for sign in ("+", "−", ""))
    value.tick_labels.number_format, value.tick_labels.number_format_is_linked = signs, False
    category.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    category.format.line.color.rgb = _rgb(PRINT.ctl)
    category.major_tick_mark = XL_TICK_MARK.NONE
    if figure.direction == "rtl":
        category.reverse_order = True


def spots_chart(figure: SpotsFigure, rect: Rect, scale: float, leaf: Leaf) -> Shape:
    """Points on a plane over the drawing of its quarters; nothing of it is opaque but the points."""
    data = PlainPoints(number_format="General")
    for spot in figure.spots:
        data.add_series(known(spot.name) or " ").add_data_point(round(spot.x, 3), round(spot.y, 3))
    chart, relation = leaf.relations.chart(XL_CHART_TYPE.XY_SCATTER, data)
    _plain(chart, scale)
    chart.has_legend = False
    for series, spot, text in zip(chart.plots[0].series, figure.spots, _labels(figure.spots), strict=True):
        series.format.line.fill.background()
        _mark(series.marker, XL_MARKER_STYLE.CIRCLE, _SPOT, spot.fill)
        series.marker.format.line.color.rgb = _rgb(spot.ink)
        if not text:
            continue
        label = series.points[0].data_label
        label.position = XL_LABEL_POSITION.CENTER
        run = label.text_frame.paragraphs[0].add_run()
        run.text = known(text)
        run.font.size, run.font.bold = Pt(_TEXT * scale), True
        run.font.color.rgb = _rgb(spot.ink)
    for axis in (chart.value_axis, chart.category_axis):
        axis.minimum_scale, axis.maximum_scale = 0, 10
        axis.has_major_gridlines = axis.has_minor_gridlines = False
        axis.visible = False
    if figure.direction == "rtl":
        chart.category_axis.reverse_order = True
    _fill_all(chart)
    return _framed(rect, relation)


def _labels(spots: Sequence[Spot]) -> list[str]:
    """The label of each point; one that lies under a later one has none, and the later one says both."""
    labels = [[spot.label] for spot in spots]
    for number, spot in enumerate(spots):
        for later in range(len(spots) - 1, number, -1):
            if math.hypot(spots[later].x - spot.x, 2 * (spots[later].y - spot.y)) < _TOUCHING:
                labels[later] = [*labels[number], *labels[later]]
                labels[number] = []
                break
    return ["·".join(label) for label in labels]


def _plain(chart: Any, scale: float) -> None:
    """No title that the program makes up, texts in the fonts of the theme."""
    chart.has_title = False
    chart.font.size = Pt(_TEXT * scale)
    chart.font.color.rgb = _rgb(PRINT.ink2)
    look = chart.font._rPr  # noqa: SLF001 - there is no other door to the complex script's font
    look.append(parse_xml(f'<a:latin {_DRAWING} typeface="+mn-lt"/>'))
    look.append(parse_xml(f'<a:cs {_DRAWING} typeface="+mn-cs"/>'))


def _fill_all(chart: Any) -> None:
    """Have the plot fill its frame: its edges are those of the drawing under it."""
    area = chart._chartSpace.chart.plotArea  # noqa: SLF001 - python-pptx has no layout of the plot
    for old in area.findall(qn("c:layout")):
        area.remove(old)
    sides = "".join(
        f'<c:{key} val="{value}"/>'
        for key, value in (
            ("layoutTarget", "inner"),
            ("xMode", "edge"),
            ("yMode", "edge"),
            ("x", "0"),
            ("y", "0"),
            ("w", "1"),
            ("h", "1"),
        )
    )
    area.insert(0, parse_xml(f"<c:layout {_CHART}><c:manualLayout>{sides}</c:manualLayout></c:layout>"))


def _framed(rect: Rect, relation: str) -> Shape:
    tail = (
        '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>'
        f'{place(rect, "p")}<a:graphic><a:graphicData uri="{_URI}"><c:chart {_CHART} r:id="{relation}"/>'
        "</a:graphicData></a:graphic></p:graphicFrame>"
    )
    return Shape("Chart", rect, lambda own: f"<p:graphicFrame><p:nvGraphicFramePr>{own}{tail}")


def _rgb(colour: Colour) -> RGBColor:
    return RGBColor(*bytes.fromhex(colour[1:7]))
