"""How a poster is divided over sheets: pure geometry in millimetres.

step = printable - overlap; count = ceil((poster - overlap) / step). The strip at the far side and at the foot of a
sheet is covered by the next one.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Final, Literal

from journey_designer.core.errors import KnownError
from journey_designer.core.text import Direction

PX_IN_MM: Final = 96 / 25.4
USUAL_MARGIN: Final = 10.0
"""What every office printer leaves white at the edges, in mm."""
USUAL_OVERLAP: Final = 10.0
SMALLER_MARGINS: Final = (8.0, 5.0, 4.0, 3.0)
"""Margins that are offered where they save sheets, in mm."""
_SIZES: Final = {"A2": (594.0, 420.0), "A1": (841.0, 594.0), "A0": (1189.0, 841.0)}
_SHEETS: Final = {"A4": (210.0, 297.0), "A3": (297.0, 420.0), "LETTER": (215.9, 279.4)}
Turned = Literal["upright", "sideways"]
_OWN: Final = re.compile(r"(\d{2,5}(?:[.,]\d+)?)\s*[x×*]\s*(\d{2,5}(?:[.,]\d+)?)(?:\s*mm)?", re.IGNORECASE)
_LEAST: Final = 200.0
_LONGEST: Final = 20_000.0
_MOST_SHEETS: Final = 2_000
_FUZZ: Final = 1e-6


@dataclass(frozen=True, slots=True)
class Tile:
    """A sheet by row and column from 0, and the millimetres of the poster at its printable top left corner.

    Column 0 is where reading starts.
    """

    row: int
    column: int
    x: float
    y: float

    @property
    def label(self) -> str:
        """Row letter and column number: ``A1``; after ``Z`` comes ``AA``."""
        letters, row = "", self.row + 1
        while row:
            row, rest = divmod(row - 1, 26)
            letters = chr(ord("A") + rest) + letters
        return f"{letters}{self.column + 1}"


@dataclass(frozen=True, slots=True)
class Tiling:
    """A poster ``width`` by ``height`` on sheets of a size with a margin and an overlap, all in mm."""

    width: float
    height: float
    sheet: tuple[float, float]
    margin: float = USUAL_MARGIN
    overlap: float = USUAL_OVERLAP
    direction: Direction = "ltr"

    @property
    def printable(self) -> tuple[float, float]:
        """Width and height of what a sheet shows."""
        return self.sheet[0] - 2 * self.margin, self.sheet[1] - 2 * self.margin

    @property
    def columns(self) -> int:
        """How many sheets lie beside one another."""
        return _count(self.width, self.printable[0], self.overlap)

    @property
    def rows(self) -> int:
        """How many sheets lie under one another."""
        return _count(self.height, self.printable[1], self.overlap)

    @property
    def count(self) -> int:
        """How many sheets there are."""
        return self.columns * self.rows

    @property
    def covered(self) -> tuple[float, float]:
        """Width and height of what all sheets show together: the poster, and what is left white beside it."""
        across, down = self.printable
        return (
            across + (self.columns - 1) * (across - self.overlap),
            down + (self.rows - 1) * (down - self.overlap),
        )

    @property
    def tiles(self) -> list[Tile]:
        """All sheets in reading order; the first lies where reading starts."""
        across, down = self.printable
        found = []
        for row in range(self.rows):
            for column in range(self.columns):
                x = column * (across - self.overlap)
                if self.direction == "rtl":
                    x = self.width - across - x
                found.append(Tile(row, column, x, row * (down - self.overlap)))
        return found


def _count(length: float, printable: float, overlap: float) -> int:
    return max(1, math.ceil((length - overlap) / (printable - overlap) - _FUZZ))


def tiled(
    size: tuple[float, float],
    sheet: str,
    margin: float,
    overlap: float,
    direction: Direction,
    turned: Turned | None = None,
) -> Tiling:
    """The tiling with the sheets ``turned`` as is said, or so that fewer are needed, sideways where both need as many.

    Raises `KnownError` for a sheet that is not known, or when margin and overlap leave no room on it.
    """
    across, down = _sheet(sheet)
    if margin < 0 or overlap < 0 or min(across, down) - 2 * margin - overlap < 30:
        raise KnownError(
            "export.no_room",
            "With a margin of {margin} mm and an overlap of {overlap} mm nothing is left of {sheet}. Make them smaller.",
            margin=f"{margin:g}",
            overlap=f"{overlap:g}",
            sheet=sheet,
        )
    sides = {"sideways": (down, across), "upright": (across, down)}
    choices = [
        Tiling(*size, sides[way], margin, overlap, direction) for way in sides if turned in (None, way)
    ]
    found = min(choices, key=lambda tiling: tiling.count)
    if found.count > _MOST_SHEETS:
        raise KnownError(
            "export.many_sheets",
            "This poster would need {count} sheets. Choose a smaller poster or larger sheets.",
            count=found.count,
        )
    return found


def saving(tiling: Tiling, sheet: str, turned: Turned | None = None) -> Tiling | None:
    """The tiling with the largest smaller margin that needs the fewest sheets; None where none saves any."""
    size = (tiling.width, tiling.height)
    smaller = [margin for margin in SMALLER_MARGINS if margin < tiling.margin]
    choices = [tiled(size, sheet, margin, tiling.overlap, tiling.direction, turned) for margin in smaller]
    best = min(choices, key=lambda choice: (choice.count, -choice.margin), default=None)
    return best if best is not None and best.count < tiling.count else None


def poster_size(name: str) -> tuple[float, float]:
    """Width and height in mm of ``A2``, ``A1``, ``A0`` (lying) or of ``3000x841``.

    Raises `KnownError` for another name, or a size under 20 cm or over 20 m.
    """
    known = _SIZES.get(name.strip().upper())
    if known is not None:
        return known
    found = _OWN.fullmatch(name.strip())
    if found is None:
        raise KnownError(
            "export.unknown_poster",
            "There is no poster size {size}. Choose A2, A1, A0, or a width and height in millimetres such as 3000x841.",
            size=name,
        )
    width, height = (float(part.replace(",", ".")) for part in found.groups())
    if not (_LEAST <= width <= _LONGEST and _LEAST <= height <= _LONGEST):
        raise KnownError(
            "export.poster_size",
            "A poster is between 200 and 20,000 mm wide and high. Choose another size.",
        )
    return width, height


def _sheet(name: str) -> tuple[float, float]:
    found = _SHEETS.get(name.strip().upper())
    if found is None:
        raise KnownError(
            "export.unknown_sheet",
            "There are no sheets called {sheet}. Choose A4, A3 or Letter.",
            sheet=name,
        )
    return found


def reading_distance(text: float) -> float:
    """From how many metres a text of a size in mm is read without effort.

    Its capitals, 0.698 of the size in IBM Plex Sans, then appear under 16 arc minutes (ISO 9241-303 recommends 16
    as the least).
    """
    return 0.698 * text / math.tan(math.radians(16 / 60)) / 1000
