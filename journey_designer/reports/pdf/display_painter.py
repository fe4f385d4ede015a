"""Paints a display list on a PDF canvas, as QPainter paints it on the screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from journey_designer.core.errors import BugError
from journey_designer.layout.display import Box, Colour, Icon, Op, Path, Picture, Rect, Text
from journey_designer.layout.icons import IconShelf
from journey_designer.reports.pdf.canvas import PdfCanvas
from journey_designer.reports.pdf.colours import rgba
from journey_designer.reports.pdf.glyph_pen import GlyphPen
from journey_designer.reports.pdf.path import numbers
from journey_designer.reports.pdf.pictures import PictureShelf
from journey_designer.reports.pdf.plain import printable
from journey_designer.reports.pdf.rounded import Radii, rounded_rect
from journey_designer.typography.typesetter import Typesetter

PX: Final = 0.75
"""Points in a logical pixel: 1 px = 1/96 inch, 1 pt = 1/72 inch."""

MISSING_PICTURE: Final = "#E4E6EB"
_ROUND: Final = 1
_MOST_SHAPES: Final = 5_000


class DisplayPainter:
    """Paints ops at a place and a scale. One for each document."""

    def __init__(
        self,
        canvas: PdfCanvas,
        pen: GlyphPen,
        typesetter: Typesetter,
        icons: IconShelf,
        pictures: PictureShelf,
    ) -> None:
        self._canvas, self._pen, self._typesetter = canvas, pen, typesetter
        self._icons, self._pictures = icons, pictures
        self._shapes: dict[tuple[float, float, Radii], Any] = {}

    def paint(self, ops: Iterable[Op], left: float, top: float, scale: float = 1.0) -> None:
        """Paint ops with their origin at (``left``, ``top``) in the canvas's units, y upwards.

        At scale 1 a pixel of the ops is 0.75 of the canvas's units, its size in print.
        """
        canvas = self._canvas
        canvas.saveState()
        canvas.transform(PX * scale, 0, 0, PX * scale, left, top)
        canvas.setLineCap(_ROUND)
        canvas.setLineJoin(_ROUND)
        for op in ops:
            self._paint_op(op)
        canvas.restoreState()

    def _paint_op(self, op: Op) -> None:
        match op:
            case Text():
                self._text(op)
            case Box():
                self._box(op)
            case Path():
                self._path(op)
            case Icon():
                for path in self._icons.paths(op):
                    self._path(path)
            case Picture():
                self._picture(op)
            case _:
                raise BugError(f"an unknown op: {op!r}")

    def _text(self, op: Text) -> None:
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
        self._pen.draw(paragraph, op.rect.x, -op.rect.y, op.colour)

    def _box(self, op: Box) -> None:
        if op.border is None or op.width <= 0:
            self._fill_and_stroke(self._shape(op.rect, op.radii), op.fill, None, 0.0, (), _corner(op.rect))
            return
        inset = op.width / 2
        radii = tuple(max(0.0, radius - inset) for radius in op.radii)
        rect = op.rect.inset(inset, inset)
        outline = self._shape(rect, (radii[0], radii[1], radii[2], radii[3]))
        self._fill_and_stroke(outline, op.fill, op.border, op.width, op.dash, _corner(rect))

    def _path(self, op: Path) -> None:
        path = self._canvas.beginPath()
        for code, points in op.commands:
            flipped = [-value if place % 2 else value for place, value in enumerate(points)]
            match code:
                case "M":
                    path.moveTo(*flipped)
                case "L":
                    path.lineTo(*flipped)
                case "C":
                    path.curveTo(*flipped)
                case "Z":
                    path.close()
        self._fill_and_stroke(path, op.fill, op.stroke, op.width, op.dash)

    def _picture(self, op: Picture) -> None:
        rect = op.rect
        outline = self._outline(rect, (op.radius,) * 4)
        picture = self._pictures.get(op.asset)
        if picture is None or rect.w <= 0 or rect.h <= 0:
            self._fill_and_stroke(outline, MISSING_PICTURE, None, 0.0, ())
            return
        x, y, w, h = picture.cover(rect.w, rect.h)
        canvas = self._canvas
        canvas.saveState()
        canvas.clipPath(outline, stroke=0, fill=0)
        canvas.place_image(f"asset-{op.asset}", picture.data, (rect.x + x, -(rect.y + y + h), w, h))
        canvas.restoreState()

    def _outline(self, rect: Rect, radii: Radii) -> Any:
        """A rounded rectangle of the ops as a path of the canvas."""
        path = self._canvas.beginPath()
        rounded_rect(path, rect.x, -rect.bottom, rect.w, rect.h, radii)
        return path

    def _shape(self, rect: Rect, radii: Radii) -> Any:
        """A rounded rectangle with its lower left corner at the origin, kept: most boxes are one of few."""
        key = (rect.w, rect.h, radii)
        found = self._shapes.get(key)
        if found is None:
            if len(self._shapes) >= _MOST_SHAPES:
                self._shapes.clear()
            found = self._shapes[key] = self._canvas.beginPath()
            rounded_rect(found, 0.0, 0.0, rect.w, rect.h, radii)
        return found

    def _fill_and_stroke(
        self,
        path: Any,
        fill: Colour | None,
        stroke: Colour | None,
        width: float,
        dash: Sequence[float],
        origin: tuple[float, float] | None = None,
    ) -> None:
        has_stroke = stroke is not None and width > 0
        if fill is None and not has_stroke:
            return
        canvas = self._canvas
        canvas.saveState()
        if origin is not None:
            canvas.emit(f"1 0 0 1 {numbers(*origin)} cm")
        if fill is not None:
            red, green, blue, alpha = rgba(fill)
            canvas.setFillColorRGB(red, green, blue, alpha)
        if stroke is not None and has_stroke:
            red, green, blue, alpha = rgba(stroke)
            canvas.setStrokeColorRGB(red, green, blue, alpha)
            canvas.setLineWidth(width)
            canvas.setDash(list(dash))
        canvas.drawPath(path, stroke=int(has_stroke), fill=int(fill is not None))
        canvas.restoreState()


def _corner(rect: Rect) -> tuple[float, float]:
    """The lower left corner of a rectangle of the ops, y upwards."""
    return rect.x, -rect.bottom
