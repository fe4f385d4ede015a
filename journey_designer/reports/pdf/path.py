"""Numbers and paths as they stand in a content stream, written fast: a large map has a hundred thousand of them."""

from __future__ import annotations

from reportlab.pdfgen.pathobject import PDFPathObject


def numbers(*values: float) -> str:
    """Numbers with blanks between, to a thousandth."""
    return " ".join([repr(round(value, 3)) for value in values])


class PdfPath(PDFPathObject):
    """A path of reportlab that writes its own numbers."""

    def moveTo(self, x: float, y: float) -> None:  # noqa: N802 - reportlab's name
        """Begin at a point."""
        self._code_append(f"{round(x, 3)!r} {round(y, 3)!r} m")

    def lineTo(self, x: float, y: float) -> None:  # noqa: N802 - reportlab's name
        """A straight line to a point."""
        self._code_append(f"{round(x, 3)!r} {round(y, 3)!r} l")

    def curveTo(self, x1: float, y1: float, x2: float, y2: float, x3: float, y3: float) -> None:  # noqa: N802 - reportlab's name
        """A Bézier curve with two control points to a third point."""
        self._code_append(f"{numbers(x1, y1, x2, y2, x3, y3)} c")

    def rect(self, x: float, y: float, width: float, height: float) -> None:
        """A rectangle by its lower left corner and its size."""
        self._code_append(f"{numbers(x, y, width, height)} re")
