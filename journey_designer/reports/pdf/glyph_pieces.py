"""A cluster cut into what goes into a content stream: glyphs, each with the text it stands for.

What makes copied and searched text right was found by trying every text extractor at hand (poppler, PDFium,
MuPDF, pdf.js, pypdf): they reverse right-to-left runs themselves, so those are written in the order of the
eye with exactly one character a code, and without ActualText, which all of them would reverse. Left-to-right
clusters of several glyphs (Devanagari) carry ActualText, which they honour.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from journey_designer.reports.pdf.embedded_face import BLANK
from journey_designer.typography.characters import is_direction_control
from journey_designer.typography.shaping import Cluster


class Piece(NamedTuple):
    """A glyph at its place from the cluster's left end on the baseline, in font sizes, with its text."""

    glyph: int
    x: float
    y: float
    text: str


def text_of(cluster: Cluster) -> str:
    """The cluster's text without signs that only steer the direction: extractors find that out themselves."""
    return "".join(char for char in cluster.text if not is_direction_control(char))


def needs_actual_text(cluster: Cluster) -> bool:
    """Whether the glyphs do not stand for characters one by one, and ActualText must say what they mean."""
    return not cluster.is_rtl and len(cluster.glyphs) > 1


def pieces_of(cluster: Cluster) -> list[Piece]:
    """The glyphs from left to right."""
    text = text_of(cluster)
    if not cluster.is_rtl:
        return [Piece(g.id, g.x, g.y, "" if place else text) for place, g in enumerate(cluster.glyphs)]
    if len(cluster.glyphs) == 1 and len(text) > 1 and not _is_right_to_left(text):
        glyph = cluster.glyphs[0]
        return [Piece(glyph.id, glyph.x, glyph.y, text)]  # an emoji sequence
    return _right_to_left_pieces(cluster, text)


def _right_to_left_pieces(cluster: Cluster, text: str) -> list[Piece]:
    glyphs = cluster.glyphs
    last = len(glyphs) - 1
    result = [Piece(g.id, g.x, g.y, text[place : place + 1]) for place, g in enumerate(glyphs[:last])]
    final = glyphs[last]
    rest = text[last:]
    # Lam-alef: all letters but the last ride on blanks at the glyph's right end.
    result += [Piece(BLANK, final.x + final.advance, final.y, char) for char in rest[:-1]]
    result.append(Piece(final.id, final.x, final.y, rest[-1:]))
    return result[::-1]


def _is_right_to_left(text: str) -> bool:
    return all(unicodedata.bidirectional(char) in ("R", "AL", "NSM") for char in text)
