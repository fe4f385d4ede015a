"""The client's look on every page: the logo, and the colour, never so light that it is not read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from journey_designer.layout.contrast import SHAPE, TEXT, darkened
from journey_designer.layout.display import Box, Colour, Op, Picture, Rect
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pdf.pictures import PictureShelf

BAND: Final = 6.0
"""The height of the stripe at the top edge of every page, in px, where the client has a colour."""
_LOGO: Final = (140.0, 26.0)
_COVER_LOGO: Final = (240.0, 60.0)
_LOGO_TOP: Final = 17.0


@dataclass(frozen=True, slots=True)
class Brand:
    """``band`` fills areas, as it was chosen; ``accent`` is for lines and shapes, ``ink`` for text on white."""

    band: Colour | None
    accent: Colour
    ink: Colour
    rule: Colour

    @property
    def strong(self) -> Colour:
        """For the text of a line in the accent."""
        return "#3E37A6" if self.band is None else self.ink


def brand_of(edition: Edition) -> Brand:
    """The client's colours; the program's where none was chosen."""
    colour = edition.project.brand_colour
    if not colour:
        return Brand(None, PRINT.accent, PRINT.ink, PRINT.line)
    return Brand(colour, darkened(colour, SHAPE), darkened(colour, TEXT), darkened(colour, SHAPE))


def with_logo(edition: Edition, shelf: PictureShelf) -> Edition:
    """The edition, knowing how large the logo is, if there is one that can be shown."""
    logo = edition.project.logo
    picture = shelf.get(logo) if logo is not None else None
    return edition if picture is None else replace(edition, logo_size=(picture.width, picture.height))


def band_ops(edition: Edition, width: float, height: float = BAND) -> list[Op]:
    """The stripe at the top edge of a page of a width."""
    band = brand_of(edition).band
    return [] if band is None else [Box(Rect(0, 0, width, height), fill=band)]


def logo_ops(edition: Edition, right: float) -> list[Op]:
    """The logo at the head of a page, ending at ``right``, where reading starts at the left."""
    size = _fitted(edition, _LOGO)
    if size is None or edition.project.logo is None:
        return []
    rect = Rect(right - size[0], _LOGO_TOP + (_LOGO[1] - size[1]) / 2, *size)
    return [Picture(rect, edition.project.logo)]


def cover_logo(edition: Edition, left: float, middle: float) -> Picture | None:
    """The logo of the cover, beginning at ``left`` round a height of the page."""
    size = _fitted(edition, _COVER_LOGO)
    if size is None or edition.project.logo is None:
        return None
    return Picture(Rect(left, middle - size[1] / 2, *size), edition.project.logo)


def _fitted(edition: Edition, room: tuple[float, float]) -> tuple[float, float] | None:
    if edition.logo_size is None:
        return None
    width, height = edition.logo_size
    scale = min(room[0] / width, room[1] / height)
    return width * scale, height * scale
