"""The fonts of an SVG: of each face the characters that are drawn with it, inside the file."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from typing import Final

import uharfbuzz as hb

from journey_designer.typography.fonts import Face, FontSet
from journey_designer.typography.paragraph import Line

_FALLBACK: Final = "sans-serif"


class SvgFonts:
    """Collects what is drawn, and writes the rules that bring the fonts along."""

    def __init__(self, fonts: FontSet) -> None:
        self._places = {
            face: (place, family.name, weight)
            for place, family in enumerate(fonts.families)
            for weight, face in family.faces.items()
        }
        self._drawn: dict[Face, set[int]] = {}

    def families(self, line: Line) -> str:
        """The families of a line, the one that draws most of it first; its characters are noted."""
        counts: dict[str, int] = {}
        for placed in line.placed:
            cluster = placed.cluster
            self._drawn.setdefault(cluster.face, set()).update(map(ord, cluster.text))
            name = self._places[cluster.face][1]
            counts[name] = counts.get(name, 0) + (cluster.text != " ")
        ordered = sorted(counts, key=lambda name: -counts[name])
        return ", ".join([*(f"'{name}'" for name in ordered), _FALLBACK])

    def rules(self) -> str:
        """The ``@font-face`` rules of all faces that were used."""
        faces = sorted(self._drawn, key=self._places.__getitem__)
        return "".join(self._rule(face) for face in faces)

    def _rule(self, face: Face) -> str:
        _, name, weight = self._places[face]
        data = base64.b64encode(subset(face, self._drawn[face])).decode("ascii")
        source = f"url(data:font/ttf;base64,{data}) format('truetype')"
        return f"@font-face{{font-family:'{name}';font-weight:{weight};src:{source}}}\n"


def subset(face: Face, characters: Iterable[int]) -> bytes:
    """A TrueType file with only some characters, which still shapes and joins them."""
    wanted = hb.SubsetInput()
    wanted.unicode_set.update(set(characters))
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    return bytes(hb.SubsetPlan(face.hb_face, wanted).execute().blob.data)
