"""The outline of a glyph as path operators."""

from __future__ import annotations

from reportlab.lib.rl_accel import fp_str

from journey_designer.typography.fonts import Face

Point = tuple[float, float]


class _OutlinePen:
    """Takes an outline from HarfBuzz, in the protocol of fontTools' pens."""

    def __init__(self) -> None:
        self.operators: list[str] = []
        self._at: Point = (0.0, 0.0)

    def moveTo(self, point: Point) -> None:  # noqa: N802 - the protocol's name
        """Start a contour."""
        self.operators.append(f"{fp_str(*point)} m")
        self._at = point

    def lineTo(self, point: Point) -> None:  # noqa: N802
        """A straight line."""
        self.operators.append(f"{fp_str(*point)} l")
        self._at = point

    def qCurveTo(self, control: Point, end: Point) -> None:  # noqa: N802
        """A quadratic curve, as the cubic that is the same."""
        first = tuple(a + 2 / 3 * (c - a) for a, c in zip(self._at, control, strict=True))
        second = tuple(b + 2 / 3 * (c - b) for b, c in zip(end, control, strict=True))
        self.operators.append(f"{fp_str(*first, *second, *end)} c")
        self._at = end

    def curveTo(self, first: Point, second: Point, end: Point) -> None:  # noqa: N802
        """A cubic curve."""
        self.operators.append(f"{fp_str(*first, *second, *end)} c")
        self._at = end

    def closePath(self) -> None:  # noqa: N802
        """End a contour."""
        self.operators.append("h")


def glyph_outline(face: Face, glyph: int) -> tuple[bytes, tuple[float, float, float, float]]:
    """The operators that fill a glyph, in font units, and its box (left, bottom, right, top)."""
    pen = _OutlinePen()
    face.hb_font.draw_glyph_with_pen(glyph, pen)
    extents = face.hb_font.get_glyph_extents(glyph)
    left, top = extents.x_bearing, extents.y_bearing
    box = (left, top + extents.height, left + extents.width, top)
    return " ".join([*pen.operators, "f"]).encode("ascii"), box
