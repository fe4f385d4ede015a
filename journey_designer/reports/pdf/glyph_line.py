"""A line of clusters as it is written into a content stream, with what extractors need where directions change.

Found by trying them, as in `glyph_pieces`:

* poppler and MuPDF count blanks and punctuation at the left of a left-to-right run in a right-to-left line to
that
  run, and glue the words ("SMS" and what follows it). A mark of direction on either side of the gap stops
  that.
* PDFium would take those marks for letters, and no longer find a phrase across the gap. It leaves out text
whose
  ActualText has nothing printable; poppler only heeds ActualText of ``/Span``. So each is wrapped in another
  tag with such an ActualText (`HIDING`).
* PDFium takes a mark on a letter for a neutral sign, and swaps it with punctuation after it, unless a mark of
  direction (not hidden) stands between the two.
* A gap that kerning leaves inside a word is taken for a blank, so the glyph before it counts as wider.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, Literal

from journey_designer.reports.pdf.embedded_face import BLANK
from journey_designer.reports.pdf.glyph_pieces import (
    Part,
    Piece,
    ink_of,
    is_mark,
    is_narrow,
    lone_mark,
    part_of,
    text_of,
)
from journey_designer.typography.bidi_classes import bidi_class
from journey_designer.typography.paragraph import Placed

RIGHT_SIGN: Final = "\u200f"
LEFT_SIGN: Final = "\u200e"
HIDING: Final = "\t"
"""The ActualText of a hidden piece; the font must have a code for it. MuPDF takes it for a blank."""

_SIGN_WIDTH: Final = 0.01
_LEAST_GAP: Final = 0.01
_WIDEST_GAP: Final = 0.5

Side = Literal["left", "right"]


def parts_of(line: Sequence[Placed], size: float) -> list[Part]:
    """The parts of a line's clusters, from left to right."""
    if not any(placed.cluster.is_rtl for placed in line):
        return [part_of(placed, "") for placed in line]
    parts = list(_joined(line))
    written = [part for part in parts if part.pieces]
    for left, right in pairwise(written):
        _close_gap(left, right, size)
        _part_mark_and_sign(left, right)
    _show_directions(written)
    return parts


def _joined(line: Sequence[Placed]) -> Iterator[Part]:
    """The parts of clusters; marks join the letter they stand on."""
    marks: list[Placed] = []
    for placed in line:
        if placed.cluster.is_rtl and is_mark(placed.cluster):
            marks.append(placed)
            continue
        if marks and not placed.cluster.is_rtl:
            yield from (lone_mark(mark) for mark in marks)
            marks.clear()
        yield part_of(placed, "".join(text_of(mark.cluster) for mark in reversed(marks)))
        yield from (Part(mark, [], ink_of(mark.cluster)) for mark in marks)
        marks.clear()
    yield from (lone_mark(mark) for mark in marks)


def _close_gap(left: Part, right: Part, size: float) -> None:
    """Count a gap that kerning leaves between two right-to-left letters as part of the left one."""
    last, first = left.pieces[-1], right.pieces[0]
    if " " in (last.text, first.text) or not (left.placed.cluster.is_rtl and right.placed.cluster.is_rtl):
        return
    gap = (right.placed.x - left.placed.x) / size + first.x - last.x - last.advance
    if _LEAST_GAP < gap < _WIDEST_GAP:
        left.pieces[-1] = last._replace(advance=round(last.advance + gap, 4))


def _part_mark_and_sign(left: Part, right: Part) -> None:
    """Put a mark of direction between punctuation and a letter's mark at its right."""
    first = right.pieces[0]
    is_sign = left.placed.cluster.is_rtl and _side(left) is None and left.pieces[-1].text != " "
    if is_sign and right.placed.cluster.is_rtl and first.text and is_narrow(first.text[0]):
        right.pieces.insert(0, Piece(BLANK, first.x, first.y, RIGHT_SIGN, _SIGN_WIDTH))


def _show_directions(parts: Sequence[Part]) -> None:
    """Put hidden marks of direction at both ends of what lies between a right-to-left and a left-to-right run."""
    before: Part | None = None
    is_apart = False
    for part in parts:
        side = _side(part)
        if side == "left" and is_apart and before is not None and _side(before) == "right":
            first, last = part.pieces[0], before.pieces[-1]
            part.pieces.insert(0, Piece(BLANK, first.x, first.y, RIGHT_SIGN, _SIGN_WIDTH, True))
            width = round(max(last.advance - _SIGN_WIDTH, 0.0), 4)
            before.pieces[-1] = last._replace(advance=width)
            before.pieces.append(Piece(BLANK, last.x + width, last.y, LEFT_SIGN, _SIGN_WIDTH, True))
        is_apart = side is None
        if side is not None:
            before = part


def _side(part: Part) -> Side | None:
    """The side where reading the cluster starts: left for Latin letters and numbers; ``None`` for neutral signs."""
    for char in part.placed.cluster.text:
        kind = bidi_class(char)
        if kind in ("R", "AL"):
            return "right"
        if kind in ("L", "EN", "AN"):
            return "left"
    return None
