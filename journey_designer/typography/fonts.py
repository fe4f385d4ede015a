"""The shipped fonts: faces by family and weight, and which family draws which cluster."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import uharfbuzz as hb

from journey_designer.resources import resource
from journey_designer.typography.bidi_classes import bidi_class
from journey_designer.typography.characters import clusters, is_ignorable
from journey_designer.typography.shipped import SHIPPED

EMOJI_FAMILY: Final = "Noto Emoji"


class Face:
    """One static TrueType font file, ready for shaping. Immutable once built; threads may share it.

    Raises ``ValueError`` for a variable font and for one without ``glyf`` outlines: neither can be embedded
    as it is.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.hb_face = hb.Face(hb.Blob.from_file_path(str(path)))
        self.hb_font = hb.Font(self.hb_face)
        tables = set(self.hb_face.table_tags)
        if "glyf" not in tables or "fvar" in tables:
            raise ValueError(f"{path.name} is not a static TrueType font")
        extents = self.hb_font.get_font_extents("ltr")
        self.units_per_em: int = self.hb_face.upem
        self.ascent: float = extents.ascender / self.units_per_em
        """Above the baseline, in font sizes."""
        self.descent: float = -extents.descender / self.units_per_em
        """Below the baseline, in font sizes; positive."""
        self.covered: frozenset[int] = frozenset(self.hb_face.unicodes)
        self.blank_glyph: int = self.hb_font.get_nominal_glyph(0x20) or 0

    @property
    def name(self) -> str:
        """The PostScript name."""
        return str(self.hb_face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or self.path.stem)

    def advance(self, glyph: int) -> float:
        """The nominal advance of a glyph, in font sizes."""
        return float(self.hb_font.get_glyph_h_advance(glyph)) / self.units_per_em

    def __repr__(self) -> str:
        return f"Face({self.path.name!r})"


@dataclass(frozen=True, slots=True)
class Family:
    """A family's faces by weight. All of them cover the same characters."""

    name: str
    faces: Mapping[int, Face]
    covered: frozenset[int]

    def face(self, weight: int) -> Face:
        """The face of that weight, or of the nearest one."""
        found = self.faces.get(weight)
        return found or self.faces[min(self.faces, key=lambda known: abs(known - weight))]


class FontSet:
    """Families in the order of fallback. Build one at the start and hand it to whoever sets text.

    Immutable once built; threads may share it.
    """

    def __init__(self, families: Sequence[Family]) -> None:
        if not families:
            raise ValueError("a font set needs a family")
        self.families = tuple(families)
        first = self.families[0].face(400)
        self.baseline = (first.ascent - first.descent) / 2
        """How many font sizes the baseline lies under the middle of its line."""
        self.emoji = next((i for i, family in enumerate(self.families) if family.name == EMOJI_FAMILY), None)
        """The place of the family of emoji, if there is one."""

    @classmethod
    def shipped(cls) -> FontSet:
        """The fonts of ``resources/fonts`` (about 10 ms)."""
        folder = resource("fonts")
        families = []
        for name, files in SHIPPED:
            faces = {weight: Face(folder / f"{file}.ttf") for weight, file in files.items()}
            families.append(
                Family(name, faces, frozenset.intersection(*(face.covered for face in faces.values())))
            )
        return cls(families)

    def pick(self, word: str) -> list[int]:
        """For each character of a word, the place of the family that draws it.

        A cluster is drawn by one family, and so is a joined word of Arabic letters wherever one family has
        all of it. Characters that no family has go to the first, whose box shows that something is missing.
        """
        if word.isascii():
            return [0] * len(word)
        result = [0] * len(word)
        for start, stop in clusters(word):
            result[start:stop] = [self._family_of(word[start:stop])] * (stop - start)
        self._unite_joined(word, result)
        return result

    def _family_of(self, cluster: str) -> int:
        needed = [ord(char) for char in cluster if not is_ignorable(char)]
        if "\ufe0f" in cluster and self.emoji is not None and self._covers(self.emoji, needed):
            return self.emoji
        whole = self._first_covering(needed)
        if whole is None and needed:
            whole = self._first_covering(needed[:1])
        return whole or 0

    def _covers(self, family: int, codes: Sequence[int]) -> bool:
        covered = self.families[family].covered
        return all(code in covered for code in codes)

    def _first_covering(self, codes: Sequence[int]) -> int | None:
        return next((i for i in range(len(self.families)) if self._covers(i, codes)), None)

    def _unite_joined(self, word: str, picked: list[int]) -> None:
        start = 0
        while start < len(word):
            stop = start
            while stop < len(word) and _joins(word[stop]):
                stop += 1
            if len(set(picked[start:stop])) > 1:
                needed = [ord(char) for char in word[start:stop] if not is_ignorable(char)]
                family = self._first_covering(needed)
                if family is not None:
                    picked[start:stop] = [family] * (stop - start)
            start = max(stop, start + 1)


def _joins(char: str) -> bool:
    """Whether a character stands inside a joined word: an Arabic letter, a mark on one, a joiner."""
    return char in "\u200c\u200d" or (bidi_class(char) in ("AL", "NSM") and char not in "،؛؟۔")
