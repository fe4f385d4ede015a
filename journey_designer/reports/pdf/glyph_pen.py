"""Draws set paragraphs on a canvas as glyphs, so that what is copied or searched is what was written."""

from __future__ import annotations

from collections.abc import Sequence

from journey_designer.reports.pdf.canvas import PdfCanvas
from journey_designer.reports.pdf.colours import rgba
from journey_designer.reports.pdf.embedded_face import BLANK, EmbeddedFace
from journey_designer.reports.pdf.glyph_line import HIDING, parts_of
from journey_designer.reports.pdf.glyph_outline import glyph_outline
from journey_designer.reports.pdf.glyph_pieces import Part, Piece
from journey_designer.reports.pdf.path import numbers
from journey_designer.typography.fonts import Face
from journey_designer.typography.paragraph import Line, Paragraph

_NEAR = 1e-3


class GlyphPen:
    """Writes lines of glyphs into a canvas's content stream and keeps the fonts they need.

    One for each document. Coordinates are the canvas's own: y grows upwards, in its current units.
    """

    def __init__(self, canvas: PdfCanvas) -> None:
        self._canvas = canvas
        self._faces: dict[Face, EmbeddedFace] = {}
        self._count = 0

    def draw(self, paragraph: Paragraph, x: float, top: float, colour: str) -> None:
        """Draw a paragraph with its top left corner at (``x``, ``top``); spans may have their own colours."""
        for line in paragraph.lines:
            self.draw_line(line, paragraph.size, x, top - line.baseline, colour)

    def draw_line(self, line: Line, size: float, x: float, baseline: float, colour: str) -> None:
        """Draw one line whose paragraph's left edge is at ``x``, on a baseline."""
        if not line.placed:
            return
        parts = parts_of(line.placed, size)
        self._canvas.saveState()
        self._canvas.emit("BT")
        run = _Run(self, self._canvas, size, x, baseline)
        for part in parts:
            run.add(part, _colour_of(part, colour))
        run.flush()
        self._canvas.emit("ET")
        self._canvas.restoreState()
        for part in parts:
            for glyph in part.ink:
                left = x + part.placed.x + glyph.x * size
                self._draw_ink(
                    part, glyph.id, left, baseline + glyph.y * size, size, _colour_of(part, colour)
                )

    def _draw_ink(self, part: Part, glyph: int, x: float, y: float, size: float, colour: str) -> None:
        """Draw a glyph that carries no text, by a form that the document holds once."""
        canvas, face = self._canvas, part.placed.cluster.face
        key = f"ink-{self.embedded(face).resource}-{glyph}"
        if not canvas.has_form(key):
            content, box = glyph_outline(face, glyph)
            canvas.add_form(key, content, box)
        red, green, blue, alpha = rgba(colour)
        canvas.saveState()
        canvas.setFillColorRGB(red, green, blue, alpha)
        scale = size / face.units_per_em
        canvas.transform(scale, 0, 0, scale, x, y)
        canvas.place_form(key)
        canvas.restoreState()

    def embedded(self, face: Face) -> EmbeddedFace:
        """The face in this document; a further subset of it when the first is full."""
        found = self._faces.get(face)
        if found is None or found.is_full:
            self._count += 1
            found = self._faces[face] = EmbeddedFace(face, f"G{self._count}")
            self._canvas.add_font(found)
        return found


def _colour_of(part: Part, colour: str) -> str:
    span = part.placed.span
    return (span and span.colour) or colour


class _Run:
    """The text operators of one line, gathered into as few as possible."""

    def __init__(self, pen: GlyphPen, canvas: PdfCanvas, size: float, x: float, baseline: float) -> None:
        self._pen, self._canvas, self._size, self._x, self._baseline = pen, canvas, size, x, baseline
        self._face: EmbeddedFace | None = None
        self._colour: str | None = None
        self._alpha = 1.0
        self._codes: list[str] = []
        self._at: tuple[float, float] | None = None

    def add(self, part: Part, colour: str) -> None:
        """Append what is written for a cluster."""
        if not part.pieces:
            return
        embedded = self._pen.embedded(part.placed.cluster.face)
        if embedded is not self._face:
            self.flush()
            self._canvas.emit(f"/{embedded.resource} {numbers(self._size)} Tf")
            self._face = embedded
            self._at = None
        if colour != self._colour:
            self._set_colour(colour)
        left = self._x + part.placed.x
        if part.actual_text:
            self._add_marked("Span", part.actual_text, embedded, part.pieces, left)
            return
        for piece in part.pieces:
            if piece.is_hidden:
                embedded.code(BLANK, HIDING, 0.0)
                self._add_marked("Hidden", HIDING, embedded, [piece], left)
            else:
                self._add_piece(embedded, piece, left)

    def _add_marked(
        self, tag: str, actual_text: str, embedded: EmbeddedFace, pieces: Sequence[Piece], left: float
    ) -> None:
        """Append pieces under a tag with an ActualText."""
        self.flush()
        self._canvas.emit(f"/{tag} <</ActualText <FEFF{actual_text.encode('utf-16-be').hex().upper()}>>> BDC")
        for piece in pieces:
            self._add_piece(embedded, piece, left)
        self.flush()
        self._canvas.emit("EMC")

    def _add_piece(self, embedded: EmbeddedFace, piece: Piece, left: float) -> None:
        size = self._size
        x, y = left + piece.x * size, self._baseline + piece.y * size
        if self._at is None or abs(self._at[1] - y) > _NEAR:
            self.flush()
            self._canvas.emit(f"1 0 0 1 {numbers(x, y)} Tm")
            self._at = (x, y)
        else:
            back = round((self._at[0] - x) * 1000 / size)
            if back:
                self._codes.append(str(back))
                self._at = (self._at[0] - back * size / 1000, y)
        self._codes.append(f"<{embedded.code(piece.glyph, piece.text, piece.advance):04X}>")
        self._at = (self._at[0] + piece.advance * size, y)

    def _set_colour(self, colour: str) -> None:
        self.flush()
        red, green, blue, alpha = rgba(colour)
        if alpha != self._alpha:
            self._canvas.setFillAlpha(alpha)
            self._alpha = alpha
        self._canvas.emit(f"{numbers(red, green, blue)} rg")
        self._colour = colour

    def flush(self) -> None:
        """Write what has been gathered."""
        if self._codes:
            self._canvas.emit("[" + "".join(self._codes).replace("><", "") + "] TJ")
            self._codes.clear()
