"""Paints a display list as SVG elements: texts stay texts, icons become paths, pictures travel inside."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from typing import Final

from journey_designer.core.errors import BugError
from journey_designer.layout.display import Box, Icon, Op, Path, Picture, Rect, Stamp, Text, shifted
from journey_designer.layout.icons import IconShelf
from journey_designer.reports.pdf.pictures import PictureShelf
from journey_designer.reports.pdf.plain import printable
from journey_designer.reports.svg_fonts import SvgFonts
from journey_designer.reports.svg_marks import (
    Attributes,
    box,
    element,
    painted,
    path_data,
    text_content,
)
from journey_designer.typography.paragraph import Line, Paragraph
from journey_designer.typography.typesetter import Typesetter

_MISSING: Final = "#E4E6EB"
_ELLIPSIS: Final = "\u2026"
_JPEG: Final = b"\xff\xd8"


class SvgPainter:
    """Turns ops into elements, one after the other; ``definitions`` must stand before them in the file."""

    def __init__(self, typesetter: Typesetter, icons: IconShelf, pictures: PictureShelf) -> None:
        self._typesetter, self._icons, self._pictures = typesetter, icons, pictures
        self._clips: dict[tuple[Rect, float], str] = {}
        self.fonts = SvgFonts(typesetter.fonts)

    @property
    def definitions(self) -> str:
        """The outlines to which pictures are cut."""
        return "".join(
            element("clipPath", {"id": name}, box(Box(rect, fill="#000000", radii=(radius,) * 4)))
            for (rect, radius), name in self._clips.items()
        )

    def paint(self, ops: Iterable[Op]) -> str:
        """The elements of the ops."""
        return "\n".join(part for op in ops for part in self._elements(op))

    def _elements(self, op: Op) -> list[str]:
        match op:
            case Text():
                return self._text(op)
            case Box():
                return [box(op)] if op.fill is not None or op.border is not None else []
            case Path():
                return [self._path(op)]
            case Icon():
                return [self._path(path) for path in self._icons.paths(op)]
            case Picture():
                return [self._picture(op)]
            case Stamp():
                return [
                    part for inner in shifted(op.ops, op.rect.x, op.rect.y) for part in self._elements(inner)
                ]
            case _:
                raise BugError(f"an unknown op: {op!r}")

    def _path(self, op: Path) -> str:
        outline: Attributes = {"d": path_data(op.commands)}
        return element("path", outline | painted(op.fill, op.stroke, op.width, op.dash))

    def _text(self, op: Text) -> list[str]:
        text = printable(op.text)
        size, pitch = op.role.metrics(text)
        paragraph = self._typesetter.set_text(
            text,
            size=size,
            pitch=pitch,
            width=op.rect.w,
            weight=op.role.weight,
            align=op.align,
            max_lines=max(1, op.max_lines),
        )
        return [self._line(op, paragraph, line) for line in paragraph.lines if line.placed]

    def _line(self, op: Text, paragraph: Paragraph, line: Line) -> str:
        """A line as one text.

        One that runs from the right is placed by its middle: simple viewers do not know that its start lies at the
        right, and would draw it beside its place.
        """
        is_rtl = line.direction == "rtl"
        content = paragraph.text[line.start : line.stop].rstrip()
        attributes: Attributes = {
            "x": op.rect.x + line.x + (line.width / 2 if is_rtl else 0.0),
            "y": op.rect.y + line.baseline,
            "font-family": self.fonts.families(line),
            "font-size": paragraph.size,
            "font-weight": str(op.role.weight),
        }
        if is_rtl:
            attributes |= {"text-anchor": "middle", "direction": "rtl", "unicode-bidi": "embed"}
        attributes |= painted(op.colour, None, 0.0, ())
        return element("text", attributes, text_content(content + (_ELLIPSIS if line.has_ellipsis else "")))

    def _picture(self, op: Picture) -> str:
        rect = op.rect
        radius = min(op.radius, rect.w / 2, rect.h / 2)
        picture = self._pictures.get(op.asset)
        if picture is None:
            return box(Box(rect, fill=_MISSING, radii=(radius, radius, radius, radius)))
        name = self._clips.setdefault((rect, radius), f"clip-{len(self._clips) + 1}")
        x, y, w, h = picture.cover(rect.w, rect.h)
        kind = "jpeg" if picture.data.startswith(_JPEG) else "png"
        data = base64.b64encode(picture.data).decode("ascii")
        place: Attributes = {"x": rect.x + x, "y": rect.y + y, "width": w, "height": h}
        place["xlink:href"] = f"data:image/{kind};base64,{data}"
        image = element("image", place)
        return element("g", {"clip-path": f"url(#{name})"}, image)
