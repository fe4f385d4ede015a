"""Sheets of paper, lying on their long side, as maps are printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from journey_designer.core.errors import KnownError


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet by its name, width and height in px (1/96 inch), wider than high."""

    name: str
    width: float
    height: float


A4_PAPER: Final = Paper("A4", 1123, 794)
PAPERS: Final = (
    A4_PAPER,
    Paper("A3", 1587, 1123),
    Paper("A2", 2245, 1587),
    Paper("A1", 3179, 2245),
    Paper("A0", 4494, 3179),
)
"""ISO 216, smallest first."""
US_PAPERS: Final = (
    Paper("Letter", 1056, 816),
    Paper("Tabloid", 1632, 1056),
    Paper("ANSI C", 2112, 1632),
    Paper("ANSI D", 3264, 2112),
    Paper("ANSI E", 4224, 3264),
)
"""ANSI/ASME Y14.1, smallest first."""
ALL_PAPERS: Final = (*PAPERS, *US_PAPERS)
SHEETS: Final = ("A4", "A3", "Letter", "Tabloid")
"""What the pages of text are printed on."""


def series_of(name: str) -> tuple[Paper, ...]:
    """The papers that grow from a sheet: those of its own standard."""
    return US_PAPERS if paper_named(name) in US_PAPERS else PAPERS


def paper_named(name: str) -> Paper:
    """The sheet of a name, in capitals or not. Raises `KnownError` for a name that is not known."""
    found = next((paper for paper in ALL_PAPERS if paper.name.upper() == name.strip().upper()), None)
    if found is None:
        names = ", ".join(paper.name for paper in ALL_PAPERS)
        raise KnownError(
            "export.unknown_paper",
            "There is no paper called {paper}. Choose one of {papers}.",
            paper=name,
            papers=names,
        )
    return found


class SheetChoice:
    """The sheet that pages of text are printed on: they are laid out for A4, and enlarged or made smaller to fill it.

    Raises `KnownError` for a name that is none of `SHEETS`.
    """

    def __init__(self, name: str) -> None:
        found = next((sheet for sheet in SHEETS if sheet.upper() == name.strip().upper()), None)
        if found is None:
            raise KnownError(
                "export.unknown_paper",
                "There is no paper called {paper}. Choose one of {papers}.",
                paper=name,
                papers=", ".join(SHEETS),
            )
        self._paper = paper_named(found)

    def fit(self, width: float, height: float) -> tuple[float, float]:
        """The sheet for a page of a size in px; what is not laid out for A4, such as a map, keeps its own."""
        upright = (A4_PAPER.height, A4_PAPER.width)
        if (width, height) == upright:
            return self._paper.height, self._paper.width
        if (width, height) == (upright[1], upright[0]):
            return self._paper.width, self._paper.height
        return width, height
