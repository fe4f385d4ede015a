"""The small grammar of DrawingML: lengths, colours, escaped text, and shapes that wait for their number."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from journey_designer.layout.display import Colour, Rect
from journey_designer.reports.pdf.colours import rgba
from journey_designer.reports.pdf.plain import printable

EMU: Final = 9525
"""English Metric Units in a px of a slide: 914,400 an inch, 96 px an inch."""
POINT: Final = 75
"""Hundredths of a point in a px."""
NAMESPACES: Final = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_DECORATIVE: Final = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)


@dataclass(frozen=True, slots=True)
class Shape:
    """Something on a slide. ``rect``: where, in px of the slide; ``write`` makes its XML from its properties' XML."""

    kind: str
    rect: Rect
    write: Callable[[str], str]
    is_decoration: bool = False
    alt: str = ""


def emu(px: float) -> int:
    """A length in English Metric Units."""
    return round(px * EMU)


def place(rect: Rect, tag: str = "a") -> str:
    """A rectangle as a transform; no side is nothing."""
    return (
        f'<{tag}:xfrm><a:off x="{emu(rect.x)}" y="{emu(rect.y)}"/>'
        f'<a:ext cx="{max(emu(rect.w), 1)}" cy="{max(emu(rect.h), 1)}"/></{tag}:xfrm>'
    )


def properties(shape: Shape, number: int) -> str:
    """Number, name and alternative text of a shape."""
    alt = f" descr={attribute(shape.alt)}" if shape.alt else ""
    head = f'<p:cNvPr id="{number}" name="{shape.kind} {number}"{alt}'
    is_plain = shape.is_decoration and not shape.alt
    return f"{head}>{_DECORATIVE}</p:cNvPr>" if is_plain else f"{head}/>"


def colour(value: Colour) -> str:
    """A colour with its transparency."""
    alpha = rgba(value).alpha
    inside = f'<a:alpha val="{round(alpha * 100_000)}"/>' if alpha < 1 else ""
    return f'<a:srgbClr val="{value[1:7].upper()}">{inside}</a:srgbClr>'


def fill(value: Colour | None) -> str:
    """A fill, or that there is none."""
    return "<a:noFill/>" if value is None else f"<a:solidFill>{colour(value)}</a:solidFill>"


def line(stroke: Colour | None, width: float, dash: Iterable[float], cap: str = "flat") -> str:
    """An outline ``width`` px wide, or that there is none."""
    if stroke is None or width <= 0:
        return "<a:ln><a:noFill/></a:ln>"
    lengths = list(dash)
    dashes = "".join(
        f'<a:ds d="{round(on / width * 100_000)}" sp="{round(off / width * 100_000)}"/>'
        for on, off in zip(lengths[::2], lengths[1::2], strict=False)
    )
    dashed = f"<a:custDash>{dashes}</a:custDash>" if dashes else ""
    return f'<a:ln w="{emu(width)}" cap="{cap}">{fill(stroke)}{dashed}<a:round/></a:ln>'


def content(text: str) -> str:
    """A text as content of an element: printable, without what XML 1.0 does not know."""
    return escape(_known(printable(text)))


def attribute(text: str) -> str:
    """A text as the value of an attribute, with its quotation marks."""
    return quoteattr(_known(printable(text, is_multiline=False)))


def known(text: str) -> str:
    """The text as it can stand in XML and in a cell."""
    return _known(printable(text, is_multiline=False))


def _known(text: str) -> str:
    return "".join(char for char in text if char in "\t\n" or char >= " ")
