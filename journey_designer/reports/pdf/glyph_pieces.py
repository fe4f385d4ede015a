"""A cluster cut into what goes into a content stream: glyphs, each with the text it stands for.

What makes copied and searched text right was found by trying all text extractors at hand (poppler, PDFium,
MuPDF, pdf.js, pypdf) on many ways of writing:

* They reverse right-to-left runs themselves. Such runs are written in the order of the eye, with exactly one
  character a code and no ActualText, which would come out backwards.
* They take a glyph off the baseline for another line, and a glyph without a width for none. So a mark's
*text*
  rides on a narrow blank on the baseline, at the left end of its letter, and its *ink* is drawn as a form.
* The letters of a ligature (lam-alef) share its width: the glyph carries the last, blanks the others.
* They mirror brackets in those runs (all but poppler do): the text of a mirrored glyph is what it looks like.
* Left-to-right clusters of several glyphs (Devanagari) carry ActualText, which all of them honour.

What concerns a whole line is in `glyph_line`.
"""

from __future__ import annotations

import unicodedata
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


class Piece(NamedTuple):
    """A glyph with the text it stands for, in font sizes from the cluster's left end on the baseline.

    ``advance`` is how far the pen is said to move. A hidden piece is a sign of direction for some extractors.
    """

    glyph: int
    x: float
    y: float
    text: str
    advance: float
    is_hidden: bool = False


class Part(NamedTuple):
    """What is written for a cluster: pieces from left to right, glyphs drawn as ink only, ActualText."""

    placed: Placed
    pieces: list[Piece]
    ink: list[Glyph]
    actual_text: str = ""


def text_of(cluster: Cluster) -> str:
    """The cluster's text without signs that only steer the direction: extractors find that out themselves."""
    text = cluster.text
    if text.isascii():
        return text
    return "".join(char for char in text if not is_direction_control(char))


def is_mark(cluster: Cluster) -> bool:
    """Whether a cluster is drawn on or beside its neighbour, without room of its own."""
    return cluster.advance == 0 and all(is_narrow(char) for char in cluster.text)


def is_narrow(char: str) -> bool:
    """Whether a character takes no room of its own: a mark, a joiner, a non-joiner."""
    return unicodedata.category(char) in ("Mn", "Cf")


def ink_of(cluster: Cluster) -> list[Glyph]:
    """The glyphs of a mark that leave ink."""
    return [glyph for glyph in cluster.glyphs if glyph.id != cluster.face.blank_glyph]


def lone_mark(placed: Placed) -> Part:
    """A mark without a letter."""
    text = text_of(placed.cluster)[::-1]
    carriers = [Piece(BLANK, MARK_WIDTH * place, 0.0, char, MARK_WIDTH) for place, char in enumerate(text)]
    return Part(placed, carriers, ink_of(placed.cluster))


def part_of(placed: Placed, marks: str) -> Part:
    """What is written for a cluster. ``marks`` is the text of the marks on a right-to-left letter, in the order of the text."""
    cluster = placed.cluster
    text = text_of(cluster)
    if cluster.is_rtl:
        pieces, ink = _right_to_left(cluster, _MIRRORED.get(text, text) + marks)
        return Part(placed, pieces, ink)
    if is_mark(cluster):
        return Part(placed, [Piece(BLANK, -MARK_WIDTH, 0.0, text, MARK_WIDTH)], ink_of(cluster))
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
    marks = sum(is_narrow(char) for char in text)
    letter_width = (glyph.advance - marks * MARK_WIDTH) / max(1, len(text) - marks)
    pieces = []
    x = right - glyph.advance
    for place, char in enumerate(reversed(text)):
        end = x + (MARK_WIDTH if is_narrow(char) else letter_width)
        start = x if place else min(glyph.x, end)
        code = BLANK if place else glyph.id
        pieces.append(
            Piece(code, glyph.x if not place else start, glyph.y, char, round(max(end - start, 0.0), 4))
        )
        x = end
    return pieces


def _is_right_to_left(text: str) -> bool:
    return all(unicodedata.bidirectional(char) in ("R", "AL", "NSM", "BN") for char in text)
