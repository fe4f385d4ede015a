"""Words into glyphs, by HarfBuzz.

A word is what lies between blanks. It is shaped by itself, which is exact for the shipped fonts (none of them
kerns or joins across a blank), and remembered, because the same words come again and again on a map.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from threading import Lock

import uharfbuzz as hb

from journey_designer.typography.breaks import breaks_inside
from journey_designer.typography.characters import COMMON, is_direction_control, script_of
from journey_designer.typography.fonts import Face, FontSet

CAPACITY = 20_000
LONGEST_KEPT = 64


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph of a cluster: its place from the cluster's left end on the baseline, y up, in font sizes."""

    id: int
    x: float
    y: float
    advance: float


@dataclass(frozen=True, slots=True)
class Cluster:
    """The smallest piece of text with glyphs of its own. ``offset`` counts from the start of its word.

    Glyphs are in the order of the text, whatever the direction. ``advance`` is in font sizes.
    """

    offset: int
    text: str
    glyphs: tuple[Glyph, ...]
    face: Face
    is_rtl: bool
    advance: float


@dataclass(frozen=True, slots=True)
class Word:
    """A shaped word: its clusters in the order of the text, its width in font sizes, where a line may break.

    ``pieces`` cuts the word at its inner break opportunities: (length in characters, width). ``family`` is
    the place of the family that draws its end.
    """

    text: str
    clusters: tuple[Cluster, ...]
    width: float
    pieces: tuple[tuple[int, float], ...]
    family: int


class Shaper:
    """Shapes words and remembers them.

    Threads may share one: a memory of words is only ever added to, or emptied when it has grown to
    ``capacity``.
    """

    def __init__(self, fonts: FontSet, capacity: int = CAPACITY) -> None:
        self.fonts = fonts
        self._capacity = capacity
        self._words: dict[tuple[str, int | tuple[int, ...], int | tuple[int, ...], int], Word] = {}
        self._lock = Lock()

    def shape(
        self, text: str, weights: int | tuple[int, ...], levels: int | tuple[int, ...], before: int = 0
    ) -> Word:
        """The shaped word. ``weights`` and ``levels`` are one number for all characters, or one for each.

        Blanks are drawn by the family ``before`` them, if it has any: a line in one font is copied as one.
        """
        is_blank = before > 0 and text[0] == " " and 0x20 in self.fonts.families[before].covered
        key = (text, weights, levels, before if is_blank else 0)
        word = self._words.get(key)
        if word is None:
            picked = [before] * len(text) if is_blank else self.fonts.pick(text)
            word = self._shaped(text, weights, levels, picked)
            if len(text) <= LONGEST_KEPT:
                with self._lock:
                    if len(self._words) >= self._capacity:
                        self._words.clear()
                    self._words[key] = word
        return word

    def _shaped(
        self, text: str, weights: int | tuple[int, ...], levels: int | tuple[int, ...], picked: Sequence[int]
    ) -> Word:
        count = len(text)
        each_weight = (weights,) * count if isinstance(weights, int) else weights
        each_level = (levels,) * count if isinstance(levels, int) else levels
        keys = list(zip(each_level, picked, _scripts(text), each_weight, strict=True))
        clusters: list[Cluster] = []
        for (level, family, script, weight), run in groupby(range(count), key=keys.__getitem__):
            indexes = list(run)
            face = self.fonts.families[family].face(weight)
            clusters += _shape_run(text, indexes[0], indexes[-1] + 1, face, script, bool(level & 1))
        kept = tuple(cluster for cluster in clusters if not all(map(is_direction_control, cluster.text)))
        return Word(text, kept, sum(cluster.advance for cluster in kept), _pieces(text, kept), picked[-1])


def _pieces(text: str, clusters: Sequence[Cluster]) -> tuple[tuple[int, float], ...]:
    stops = [*breaks_inside(text), len(text)]
    widths = [0.0] * len(stops)
    starts = [0, *stops[:-1]]
    piece = 0
    for cluster in clusters:
        while cluster.offset >= stops[piece]:
            piece += 1
        widths[piece] += cluster.advance
    return tuple((stop - start, width) for start, stop, width in zip(starts, stops, widths, strict=True))


def _scripts(text: str) -> list[str]:
    """The script of each character; common ones take that of the letter before them, or else after."""
    result = [script_of(char) for char in text]
    for place in range(1, len(result)):
        if result[place] == COMMON:
            result[place] = result[place - 1]
    for place in range(len(result) - 2, -1, -1):
        if result[place] == COMMON:
            result[place] = result[place + 1]
    return result


def _shape_run(text: str, start: int, stop: int, face: Face, script: str, is_rtl: bool) -> list[Cluster]:
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_codepoints([ord(char) for char in text], start, stop - start)
    buffer.direction = "rtl" if is_rtl else "ltr"
    buffer.script = script
    buffer.language = "ar" if script == "Arab" else "und"
    hb.shape(face.hb_font, buffer)
    glyphs = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
    if is_rtl:
        glyphs.reverse()
    groups = [(index, list(group)) for index, group in groupby(glyphs, key=lambda glyph: glyph[0].cluster)]
    ends = [index for index, _ in groups[1:]] + [stop]
    em = face.units_per_em
    return [
        _cluster(
            text[index:end], index, [(info.codepoint, position) for info, position in group], face, em, is_rtl
        )
        for (index, group), end in zip(groups, ends, strict=True)
    ]


def _cluster(
    text: str, offset: int, group: Sequence[tuple[int, hb.GlyphPosition]], face: Face, em: int, is_rtl: bool
) -> Cluster:
    advance = sum(position.x_advance for _, position in group) / em
    pen = advance if is_rtl else 0.0
    glyphs = []
    for code, position in group:
        if is_rtl:
            pen -= position.x_advance / em
        glyphs.append(
            Glyph(code, pen + position.x_offset / em, position.y_offset / em, position.x_advance / em)
        )
        if not is_rtl:
            pen += position.x_advance / em
    return Cluster(offset, text, tuple(glyphs), face, is_rtl, advance)
