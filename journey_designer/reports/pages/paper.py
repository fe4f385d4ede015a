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


def paper_named(name: str) -> Paper:
    """The sheet of a name, in capitals or not. Raises `KnownError` for a name that is not known."""
    found = next((paper for paper in PAPERS if paper.name == name.strip().upper()), None)
    if found is None:
        names = ", ".join(paper.name for paper in PAPERS)
        raise KnownError(
            "export.unknown_paper",
            "There is no paper called {paper}. Choose one of {papers}.",
            paper=name,
            papers=names,
        )
    return found
