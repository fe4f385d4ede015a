"""Boxes, paths and pictures of a display list as shapes of a slide."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from journey_designer.layout.display import Box, Command, Path, Rect
from journey_designer.reports.slides.marks import Shape, emu, fill, line, place

_REACH: Final = 0.5522847498
"""How far the control points of a quarter circle lie from its ends, in radii."""
_ROUND: Final = 100_000


def box_shape(op: Box, *, body: str = "", is_decoration: bool = False) -> Shape:
    """A rectangle, its border wholly inside it; ``body`` is the text in it."""
    inset = op.width / 2 if op.border is not None else 0.0
    rect = op.rect.inset(inset, inset)
    radii = [max(0.0, radius - inset) for radius in op.radii]
    look = fill(op.fill) + line(op.border, op.width, op.dash)
    if len(set(radii)) > 1:
        outline = _path([_rounded(rect, radii)], rect, has_fill=op.fill is not None)
    else:
        outline = geometry(rect, radii[0])
    kind = "Card" if body else "Shape"
    return _shape(kind, rect, f"{place(rect)}{outline}{look}", body, is_decoration=is_decoration)


def path_shape(ops: Sequence[Path], *, is_decoration: bool = False) -> Shape | None:
    """Paths of one look as one freeform; None where there is nothing to see."""
    points = [point for op in ops for _, point in op.commands if point]
    xs = [value for point in points for value in point[::2]]
    ys = [value for point in points for value in point[1::2]]
    if not xs:
        return None
    rect = Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    op = ops[0]
    outline = _path([one.commands for one in ops], rect, has_fill=op.fill is not None)
    look = fill(op.fill) + line(op.stroke, op.width, op.dash, "rnd")
    return _shape("Freeform", rect, f"{place(rect)}{outline}{look}", is_decoration=is_decoration)


def geometry(rect: Rect, radius: float) -> str:
    """The outline of a rectangle with corners of one radius: a disc where they meet."""
    shorter = min(rect.w, rect.h)
    if radius <= 0 or shorter <= 0:
        return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    if abs(rect.w - rect.h) < 0.5 and radius >= shorter / 2 - 0.5:
        return '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'
    share = min(round(radius / shorter * _ROUND), _ROUND // 2)
    return (
        f'<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val {share}"/></a:avLst></a:prstGeom>'
    )


def picture_shape(
    rect: Rect, radius: float, cover: tuple[float, float, float, float], relation: str
) -> Shape:
    """A picture that fills a rectangle; ``cover``: where the whole of it would lie, seen from the rectangle."""
    x, y, w, h = cover
    left, top = -x / w, -y / h
    right, bottom = 1 - (rect.w - x) / w, 1 - (rect.h - y) / h
    cut = " ".join(
        f'{side}="{max(0, round(share * _ROUND))}"'
        for side, share in (("l", left), ("t", top), ("r", right), ("b", bottom))
    )
    tail = (
        f'<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill>'
        f'<a:blip r:embed="{relation}"/><a:srcRect {cut}/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
        f"<p:spPr>{place(rect)}{geometry(rect, radius)}</p:spPr></p:pic>"
    )
    return Shape("Picture", rect, lambda properties: f"<p:pic><p:nvPicPr>{properties}{tail}")


def text_shape(rect: Rect, body: str, *, is_title: bool = False) -> Shape:
    """A text box, or the title of the slide."""
    kind = "<p:cNvSpPr/>" if is_title else '<p:cNvSpPr txBox="1"/>'
    holder = '<p:nvPr><p:ph type="title"/></p:nvPr>' if is_title else "<p:nvPr/>"
    look = f"<p:spPr>{place(rect)}{geometry(rect, 0)}<a:noFill/></p:spPr>"
    return Shape(
        "Title" if is_title else "Text",
        rect,
        lambda properties: f"<p:sp><p:nvSpPr>{properties}{kind}{holder}</p:nvSpPr>{look}{body}</p:sp>",
    )


def _shape(kind: str, rect: Rect, look: str, body: str = "", *, is_decoration: bool = False) -> Shape:
    return Shape(
        kind,
        rect,
        lambda properties: (
            f"<p:sp><p:nvSpPr>{properties}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{look}</p:spPr>{body}</p:sp>"
        ),
        is_decoration,
    )


def _path(outlines: Sequence[Sequence[Command]], rect: Rect, *, has_fill: bool) -> str:
    width, height = max(emu(rect.w), 1), max(emu(rect.h), 1)
    inside = "" if has_fill else ' fill="none"'
    paths = "".join(
        f'<a:path w="{width}" h="{height}"{inside}>{_commands(commands, rect)}</a:path>'
        for commands in outlines
    )
    return (
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        f'<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>{paths}</a:pathLst></a:custGeom>'
    )


def _commands(commands: Sequence[Command], rect: Rect) -> str:
    names = {"M": "moveTo", "L": "lnTo", "C": "cubicBezTo"}
    parts = []
    for code, points in commands:
        if code == "Z":
            parts.append("<a:close/>")
            continue
        pairs = zip(points[::2], points[1::2], strict=True)
        inside = "".join(f'<a:pt x="{emu(x - rect.x)}" y="{emu(y - rect.y)}"/>' for x, y in pairs)
        parts.append(f"<a:{names[code]}>{inside}</a:{names[code]}>")
    return "".join(parts)


def _rounded(rect: Rect, radii: Sequence[float]) -> list[Command]:
    """A rectangle with corners of different radii: top left, top right, bottom right, bottom left."""
    a, b, c, d = (min(radius, rect.w / 2, rect.h / 2) for radius in radii)
    x, y, right, bottom = rect.x, rect.y, rect.right, rect.bottom
    near = 1 - _REACH
    return [
        ("M", (x + a, y)),
        ("L", (right - b, y)),
        ("C", (right - b * near, y, right, y + b * near, right, y + b)),
        ("L", (right, bottom - c)),
        ("C", (right, bottom - c * near, right - c * near, bottom, right - c, bottom)),
        ("L", (x + d, bottom)),
        ("C", (x + d * near, bottom, x, bottom - d * near, x, bottom - d)),
        ("L", (x, y + a)),
        ("C", (x, y + a * near, x + a * near, y, x + a, y)),
        ("Z", ()),
    ]
