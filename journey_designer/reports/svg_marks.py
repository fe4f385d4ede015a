"""The small grammar of SVG: numbers, attributes, colours, outlines, escaped text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from journey_designer.layout.display import Box, Colour, Command
from journey_designer.reports.pdf.colours import rgba

_REACH: Final = 0.5522847498
"""How far the control points of a quarter circle lie from its ends, in radii."""

Attributes = dict[str, str | float]


def number(value: float) -> str:
    """A number with at most two decimals."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def element(name: str, attributes: Attributes, content: str = "") -> str:
    """An element; ``content`` is markup that is already escaped."""
    written = "".join(
        f" {key}={quoteattr(value if isinstance(value, str) else number(value))}"
        for key, value in attributes.items()
    )
    return f"<{name}{written}>{content}</{name}>" if content else f"<{name}{written}/>"


def text_content(text: str) -> str:
    """A text as content of an element, without the characters that XML 1.0 does not know."""
    return escape("".join(char for char in text if _is_xml(ord(char))))


def _is_xml(code: int) -> bool:
    return code in (0x9, 0xA, 0xD) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000


def painted(fill: Colour | None, stroke: Colour | None, width: float, dash: Iterable[float]) -> Attributes:
    """The attributes of a fill and a stroke, either of which may be missing."""
    attributes: Attributes = {"fill": "none"} if fill is None else _colour("fill", fill)
    if stroke is not None and width > 0:
        attributes |= _colour("stroke", stroke)
        attributes["stroke-width"] = width
        if dashes := " ".join(number(length) for length in dash):
            attributes["stroke-dasharray"] = dashes
    return attributes


def _colour(name: str, colour: Colour) -> Attributes:
    attributes: Attributes = {name: colour[:7]}
    alpha = rgba(colour).alpha
    if alpha < 1:
        attributes[f"{name}-opacity"] = alpha
    return attributes


def path_data(commands: Iterable[Command]) -> str:
    """The ``d`` of a path."""
    return "".join(code + " ".join(number(value) for value in points) for code, points in commands)


def box(op: Box) -> str:
    """A rectangle whose border lies wholly inside it."""
    inset = op.width / 2 if op.border is not None else 0.0
    rect = op.rect.inset(inset, inset)
    radii = tuple(max(0.0, radius - inset) for radius in op.radii)
    paint = painted(op.fill, op.border, op.width, op.dash)
    if len(set(radii)) == 1:
        place: Attributes = {"x": rect.x, "y": rect.y, "width": max(rect.w, 0.0), "height": max(rect.h, 0.0)}
        if radii[0]:
            place["rx"] = min(radii[0], max(rect.w, 0.0) / 2, max(rect.h, 0.0) / 2)
        return element("rect", place | paint)
    a, b, c, d = radii
    x, y, right, bottom = rect.x, rect.y, rect.right, rect.bottom
    commands: list[Command] = [("M", (x + a, y)), ("L", (right - b, y))]
    commands += _corner(right - b, y, right, y + b, right, y)
    commands.append(("L", (right, bottom - c)))
    commands += _corner(right, bottom - c, right - c, bottom, right, bottom)
    commands.append(("L", (x + d, bottom)))
    commands += _corner(x + d, bottom, x, bottom - d, x, bottom)
    commands.append(("L", (x, y + a)))
    commands += _corner(x, y + a, x + a, y, x, y)
    outline: Attributes = {"d": path_data([*commands, ("Z", ())])}
    return element("path", outline | paint)


def _corner(x0: float, y0: float, x1: float, y1: float, cx: float, cy: float) -> list[Command]:
    """A quarter ellipse from (x0, y0) to (x1, y1) that bends towards (cx, cy); nothing for a sharp corner."""
    if (x0, y0) == (x1, y1):
        return []
    points = (
        *(x0 + (cx - x0) * _REACH, y0 + (cy - y0) * _REACH),
        *(x1 + (cx - x1) * _REACH, y1 + (cy - y1) * _REACH),
        *(x1, y1),
    )
    return [("C", points)]
