"""From a page to what is drawn: the one place that knows how each kind of page looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from journey_designer.core.document import Document
from journey_designer.layout.display import Op, Rect
from journey_designer.layout.measure import TextMeasurer
from journey_designer.layout.palette import MapPalette
from journey_designer.ui.present.editable_text import EditableText
from journey_designer.ui.present.foot import HEIGHT, Foot, draw_foot
from journey_designer.ui.present.moments_page import draw_moments
from journey_designer.ui.present.overview_page import draw_overview
from journey_designer.ui.present.pages import Page, PageKind
from journey_designer.ui.present.persona_page import draw_persona
from journey_designer.ui.present.roles import TITLE
from journey_designer.ui.present.sheet import MARGIN, Sheet
from journey_designer.ui.present.stage_page import draw_stage, draw_stage_cards
from journey_designer.ui.present.touchpoint_page import draw_touchpoint

DESIGN_WIDTH = 1920.0
LARGER = 1.2
"""How much larger everything is where the picture is small."""

_LEAST_HEIGHT = 900.0


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page ready to be painted: ops, hits and texts in px of a screen ``width`` wide, to be scaled by ``scale``."""

    ops: tuple[Op, ...]
    hits: tuple[tuple[Rect, Page], ...]
    texts: tuple[tuple[Rect, EditableText], ...]
    width: float
    height: float
    scale: float


def compose(
    document: Document,
    journey_id: str,
    page: Page,
    palette: MapPalette,
    measure: TextMeasurer,
    screen: tuple[float, float],
    *,
    foot: Foot | None = None,
    is_larger: bool = False,
) -> Drawn:
    """Draw a page for a screen of a width and height in logical px.

    Sizes follow the width; a screen that is lower than 900 px at 1920 shows the page smaller, with room at the sides.
    """
    width = DESIGN_WIDTH / (LARGER if is_larger else 1.0)
    scale = screen[0] / width
    least = _LEAST_HEIGHT * width / DESIGN_WIDTH
    height = max(screen[1] / scale, least)
    scale = min(scale, screen[1] / height)
    sheet = Sheet(document, journey_id, palette, measure, width, height - (HEIGHT if foot else 0))
    _DRAWERS[page.kind](sheet, page)
    if foot is not None:
        draw_foot(sheet, foot, height - HEIGHT)
    sheet.finish()
    return Drawn(tuple(sheet.ops), tuple(sheet.hits), tuple(sheet.texts), width, height, scale)


def _nothing(sheet: Sheet, page: Page) -> None:
    del page
    box = Rect(MARGIN, 0, sheet.inner, sheet.height)
    sheet.middle_text(box, sheet.words.nothing, TITLE, sheet.palette.ink2, "centre", 2)


_DRAWERS: dict[PageKind, Callable[[Sheet, Page], None]] = {
    "overview": draw_overview,
    "stage": draw_stage,
    "stage_cards": draw_stage_cards,
    "touchpoint": draw_touchpoint,
    "moments": draw_moments,
    "persona": draw_persona,
    "nothing": _nothing,
}
