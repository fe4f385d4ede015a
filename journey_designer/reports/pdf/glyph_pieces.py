"""A line of clusters cut into what goes into a content stream.

What makes copied and searched text right was found by trying all text extractors at hand (poppler, PDFium,
MuPDF, pdf.js, pypdf) on many ways of writing:

* They reverse right-to-left runs themselves. Such runs are written in the order of the eye, with exactly one
  character a code and no ActualText, which would come out backwards.
* They take a glyph off the baseline for another line, and a glyph without a width for none. So a mark's
*text* rides
  on a narrow blank on the baseline, at the left end of its letter, and its *ink* is drawn as a form, not as
  text.
* The letters of a ligature (lam-alef) share its width: the glyph carries the last, blanks the others.
* They mirror brackets in those runs (all but poppler do): the text of a mirrored glyph is what it looks like.
* Left-to-right clusters of several glyphs (Devanagari) carry ActualText, which all of them honour.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from journey_designer.reports.pdf.embedded_face import BLANK
from journey_designer.typography.bidi_brackets import OPENING
from journey_designer.typography.characters import is_direction_control
from journey_designer.typography.paragraph import Placed
from journey_designer.typography.shaping import Cluster, Glyph

MARK_WIDTH: Final = 0.02
"""The width of the blank that carries a mark's text, in font sizes: little, but not nothing."""


_PAIRED: Final = {**OPENING, "<": ">", "\u00ab": "\u00bb", "\u2039": "\u203a", "\u2264": "\u2265"}
_MIRRORED: Final = {**_PAIRED, **{right: left for left, right in _PAIRED.items()}}

_LEAST_GAP: Final = 0.01
_WIDEST_GAP: Final = 0.5


class Piece(NamedTuple):
    """A glyph with the text it stands for, in font sizes from the cluster's left end on the baseline.

    ``advance`` is how far the pen is said to move.
    """

    glyph: int
    x: float
    y: float
    text: str
    advance: float


class Part(NamedTuple):
    """What is written for a cluster: pieces from left to right, glyphs drawn as ink only, ActualText."""

    placed: Placed
    pieces: list[Piece]
    ink: list[Glyph]
    actual_text: str = ""


def parts_of(line: Sequence[Placed], size: float) -> list[Part]:
    """The parts of a line's clusters, from left to right; marks join the letter they stand on."""
    parts = list(_joined(line))
    for left, right in pairwise([part for part in parts if part.pieces]):
        _close_gap(left, right, size)
    return parts


def _close_gap(left: Part, right: Part, size: float) -> None:
    """Count a gap that kerning leaves between two right-to-left letters as part of the left one.

    Extractors would take it for a blank.
    """
    last, first = left.pieces[-1], right.pieces[0]
    gap = (right.placed.x - left.placed.x) / size + first.x - last.x - last.advance
    is_kerning = (
        left.placed.cluster.is_rtl and right.placed.cluster.is_rtl and " " not in (last.text, first.text)
    )
    if is_kerning and _LEAST_GAP < gap < _WIDEST_GAP:
        left.pieces[-1] = last._replace(advance=round(last.advance + gap, 4))


def _joined(line: Sequence[Placed]) -> Iterator[Part]:
    marks: list[Placed] = []
    for placed in line:
        cluster = placed.cluster
        if cluster.is_rtl and _is_mark(cluster):
            marks.append(placed)
            continue
        if marks and not cluster.is_rtl:
            yield from (_lone_mark(mark) for mark in marks)
            marks.clear()
        yield _part(placed, "".join(text_of(mark.cluster) for mark in reversed(marks)))
        yield from (Part(mark, [], _ink_of(mark.cluster)) for mark in marks)
        marks.clear()
    yield from (_lone_mark(mark) for mark in marks)


def text_of(cluster: Cluster) -> str:
    """The cluster's text without signs that only steer the direction: extractors find that out themselves."""
    return "".join(char for char in cluster.text if not is_direction_control(char))


def _is_mark(cluster: Cluster) -> bool:
    return cluster.advance == 0 and all(_is_narrow(char) for char in cluster.text)


def _is_narrow(char: str) -> bool:
    """Whether a character takes no room of its own: a mark, a joiner, a non-joiner."""
    return unicodedata.category(char) in ("Mn", "Cf")


def _ink_of(cluster: Cluster) -> list[Glyph]:
    return [glyph for glyph in cluster.glyphs if glyph.id != cluster.face.blank_glyph]


def _lone_mark(placed: Placed) -> Part:
    """A mark without a letter."""
    text = text_of(placed.cluster)[::-1]
    carriers = [Piece(BLANK, MARK_WIDTH * place, 0.0, char, MARK_WIDTH) for place, char in enumerate(text)]
    return Part(placed, carriers, _ink_of(placed.cluster))


def _part(placed: Placed, marks: str) -> Part:
    """``marks`` is the text of the marks on a right-to-left letter, in the order of the text."""
    cluster = placed.cluster
    text = text_of(cluster)
    if cluster.is_rtl:
        pieces, ink = _right_to_left(cluster, _MIRRORED.get(text, text) + marks)
        return Part(placed, pieces, ink)
    if _is_mark(cluster):
        return Part(placed, [Piece(BLANK, -MARK_WIDTH, 0.0, text, MARK_WIDTH)], _ink_of(cluster))
    glyphs, face = cluster.glyphs, cluster.face
    pieces = [
        Piece(g.id, g.x, g.y, "" if place else text, face.advance(g.id)) for place, g in enumerate(glyphs)
    ]
    return Part(placed, pieces, [], text if len(glyphs) > 1 else "")


def _right_to_left(cluster: Cluster, text: str) -> tuple[list[Piece], list[Glyph]]:
    """The glyphs with a width carry the text, those without are ink: dots and marks set apart."""
    bases = [glyph for glyph in cluster.glyphs if glyph.advance > 0] or list(cluster.glyphs[:1])
    ink = [glyph for glyph in cluster.glyphs if glyph not in bases]
    last = len(bases) - 1
    if not last and not _is_right_to_left(text):
        return [_whole(bases[0], bases[0].advance, text)], ink  # an emoji sequence
    pieces: list[Piece] = []
    right = 0.0
    for place in range(last, -1, -1):
        glyph = bases[place]
        right += glyph.advance
        pieces += _shared(glyph, right, text[last:] if place == last else text[place : place + 1])
    return pieces, ink


def _whole(glyph: Glyph, right: float, text: str) -> Piece:
    """A glyph that ends at ``right``, wherever kerning has put its start."""
    return Piece(glyph.id, glyph.x, glyph.y, text, round(right - glyph.x, 4))


def _shared(glyph: Glyph, right: float, text: str) -> list[Piece]:
    """The letters of a ligature from left to right; the last one comes first and draws the glyph."""
    if len(text) < 2:
        return [_whole(glyph, right, text)]
    marks = sum(_is_narrow(char) for char in text)
    letter_width = (glyph.advance - marks * MARK_WIDTH) / max(1, len(text) - marks)
    pieces = []
    x = right - glyph.advance
    for place, char in enumerate(reversed(text)):
        end = x + (MARK_WIDTH if _is_narrow(char) else letter_width)
        start = x if place else min(glyph.x, end)
        code = BLANK if place else glyph.id
        pieces.append(
            Piece(code, glyph.x if not place else start, glyph.y, char, round(max(end - start, 0.0), 4))
        )
        x = end
    return pieces


def _is_right_to_left(text: str) -> bool:
    return all(unicodedata.bidirectional(char) in ("R", "AL", "NSM", "BN") for char in text)
