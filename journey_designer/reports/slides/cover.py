"""The first slide: what it is about, and the shape of a journey as a chart."""

from __future__ import annotations

from typing import Final

from reportlab.platypus import Flowable

from journey_designer.analysis.comparison import compare
from journey_designer.analysis.curve import curve_of
from journey_designer.layout.display import Op, Picture, Rect, Text, mirrored
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages import roles
from journey_designer.reports.pages.cover_curve import curve_alt
from journey_designer.reports.pages.cover_facts import cover_facts
from journey_designer.reports.pages.cover_texts import (
    cover_above,
    cover_sentence,
    cover_title,
    shown_journey,
)
from journey_designer.reports.pages.curve_names import CurveName
from journey_designer.reports.pages.curves_chart import CurvesChart
from journey_designer.reports.pages.footer import MARGIN
from journey_designer.reports.pages.mark import mark_ops
from journey_designer.reports.pages.printing import Printing
from journey_designer.reports.pages.prose import Density, Prose
from journey_designer.reports.pages.side_by_side import SideBySide, stack_height
from journey_designer.reports.pdf.display_painter import PX
from journey_designer.reports.pdf.pictures import PictureShelf
from journey_designer.reports.slides.deck import SHEET

_WIDTH: Final = SHEET[0] - 2 * MARGIN
_TOP: Final = 112.0
_BOTTOM: Final = 40.0
_MARK: Final = 32.0
_LOGO: Final = (150.0, 48.0)
_GAP: Final = 40.0
_CHART: Final = 380.0
_OTHER_FONT: Final = 0.76
"""How much less of a text goes on a line where the fonts are not installed."""
_LEFT: Final = 0.56
"""The share of the width that the texts have beside the chart."""


def write_cover_slide(printing: Printing, pictures: PictureShelf) -> None:
    """The mark, the title with its sentences and facts, and beside them the curve of the first journey with a score."""
    room = Rect(MARGIN, _TOP, _WIDTH, SHEET[1] - _TOP - _BOTTOM)
    with printing.pdf.page(*SHEET) as page:
        with printing.pdf.tags.artifact():
            page.paint(_placed(printing, mark_ops(Rect(MARGIN, 44, _MARK, _MARK))))
            page.paint(_placed(printing, _logo(printing, pictures)))
        above = cover_above(printing.edition, printing.journeys)
        if above:
            pitch = roles.COVER_CLIENT.metrics(above)[1]
            line = Rect(MARGIN + 44, 44 + (_MARK - pitch) / 2, _WIDTH - 44 - _LOGO[0], pitch)
            page.paint(_placed(printing, [Text(line, above, roles.COVER_CLIENT, PRINT.ink)]))
        rest = page.flow(_story(printing, room), room)
    while rest:
        with printing.pdf.page(*SHEET) as page:
            rest = page.flow(rest, room)


def _logo(printing: Printing, pictures: PictureShelf) -> list[Op]:
    """The client's logo, whole, at the end of the first line."""
    asset = printing.edition.project.logo
    picture = pictures.get(asset) if asset is not None else None
    if asset is None or picture is None:
        return []
    scale = min(_LOGO[0] / picture.width, _LOGO[1] / picture.height)
    w, h = picture.width * scale, picture.height * scale
    return [Picture(Rect(SHEET[0] - MARGIN - w, 44 + (_MARK - h) / 2, w, h), asset)]


def _placed(printing: Printing, ops: list[Op]) -> list[Op]:
    return mirrored(ops, SHEET[0]) if printing.edition.direction == "rtl" else ops


def _story(printing: Printing, room: Rect) -> list[Flowable]:
    """Texts beside the chart, as close as they must stand; as they are where even that does not help."""
    stories = []
    for number in range(_first_size(printing), len(roles.COVER_TITLES)):
        density = Density(max(0.4, 1.0 - 0.2 * number), max(0.8, 1.0 - 0.06 * number))
        story = _made(printing, number, density)
        if stack_height(story, room.w * PX) <= room.h * PX:
            return story
        stories.append(story)
    return stories[-1]


def _first_size(printing: Printing) -> int:
    """The largest title that has as many lines where another font is wider."""
    title, width = cover_title(printing.edition, printing.journeys), _WIDTH * _LEFT
    for number, role in enumerate(roles.COVER_TITLES):
        lines = [printing.measure.lines(title, role, width * share) for share in (1.0, _OTHER_FONT)]
        if lines[0] == lines[1]:
            return number
    return len(roles.COVER_TITLES) - 1


def _made(printing: Printing, title_size: int, density: Density) -> list[Flowable]:
    edition = printing.edition
    prose = Prose(edition, printing.pdf.typesetter, printing.measure, _WIDTH, density)
    chart = _chart(printing, _WIDTH * (1 - _LEFT) - _GAP, density)
    texts = _texts(printing, prose, title_size)
    if chart is None:
        return texts
    return [SideBySide([texts, [chart]], [_WIDTH * _LEFT, None], _GAP, edition.direction)]


def _texts(printing: Printing, prose: Prose, title_size: int) -> list[Flowable]:
    edition, journeys = printing.edition, printing.journeys
    role = roles.COVER_TITLES[title_size]
    parts: list[Flowable] = [prose.text(cover_title(edition, journeys), role, tag="H1", space_after=18)]
    for text, own in (
        (cover_sentence(edition, journeys), roles.COVER_SENTENCE),
        (edition.project.purpose, roles.COVER_PURPOSE),
    ):
        if text.strip():
            parts.append(prose.text(text, own, PRINT.ink2, space_after=12))
    for label, value in cover_facts(edition, journeys):
        if value:
            parts.append(prose.text(label, roles.FACT_LABEL, PRINT.ink3, space_before=10))
            parts.append(prose.text(value, roles.FACT))
    return parts


def _chart(printing: Printing, width: float, density: Density) -> Flowable | None:
    edition = printing.edition
    journey = shown_journey(edition, printing.journeys)
    if journey is None:
        return None
    curve = curve_of(edition.document, journey.id)
    if not curve.scores:
        return None
    prose = Prose(edition, printing.pdf.typesetter, printing.measure, width, density)
    name = CurveName(edition.journey_title(journey), None)
    return CurvesChart(prose, compare([curve]), [name], lambda: curve_alt(edition, journey)).native(_CHART)
