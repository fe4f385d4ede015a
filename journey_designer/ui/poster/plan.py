"""What is chosen for a poster: what is printed, how large, on which sheets."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from journey_designer.core.text import Direction
from journey_designer.reports.poster import PosterOptions
from journey_designer.reports.posters.poster_sheets import SheetMarks
from journey_designer.reports.posters.tiling import Tiling, Turned, poster_size
from journey_designer.reports.press.job import PrintJob

Subject = Literal["map", "blank", "personas", "notes"]
ROLL: Final = "roll"
SIZES: Final = ("A0", "A0 upright", "A1", "A1 upright", "A2", "A2 upright", ROLL)
ONE: Final = "one"
SHEETS: Final = ("A4", "A3", "Letter", ONE)
PICTURE_WIDTH: Final = 1500
"""Pixels across of the picture of a poster."""
_PAGE_WIDTH: Final = 300
_MOST_PAGES: Final = 12


@dataclass(frozen=True, slots=True)
class PosterPlan:
    """``roll`` is width and height in mm, for the size of that name; ``distance`` in metres; margins in mm."""

    subject: Subject = "map"
    journey: str | None = None
    size: str = "A0"
    roll: tuple[int, int] = (3000, 841)
    sheet: str = "A3"
    turned: Turned = "sideways"
    margin: int = 5
    overlap: int = 10
    marks: SheetMarks = SheetMarks()
    distance: int = 1

    @property
    def is_map(self) -> bool:
        """Whether a map is printed, with or without its content."""
        return self.subject in ("map", "blank")

    @property
    def millimetres(self) -> tuple[float, float]:
        """Width and height of the poster."""
        return poster_size(self._size_name)

    @property
    def options(self) -> PosterOptions:
        """What the writer of posters takes."""
        return PosterOptions(
            size=self._size_name,
            sheet=None if self.sheet == ONE else self.sheet,
            turned=self.turned,
            margin=self.margin,
            overlap=self.overlap,
            is_blank=self.subject == "blank",
            marks=self.marks,
            wanted_distance=float(self.distance),
        )

    def tiling(self, direction: Direction) -> Tiling | None:
        """The sheets of a map; None for one. Raises `KnownError` where none can be made."""
        return self.options.tiling(direction) if self.is_map else None

    @property
    def picture_key(self) -> tuple[object, ...]:
        """What the picture of the poster depends on."""
        if self.is_map:
            return (self.subject, self.journey, self._size_name)
        return (self.subject, self.sheet)

    def job(self, taken: Any, *, is_picture: bool = False) -> PrintJob:
        """The job of printing it, or of making its picture: the poster on one sheet, or the first pages."""
        if self.is_map:
            options = replace(self.options, has_coordinates=taken.has_coordinates, stages=taken.focus_stages)
            options = replace(options, sheet=None) if is_picture else options
            width, most = (self._picture_width, 1) if is_picture else (0, 0)
            arguments = {"options": options, "journey": self.journey}
            return PrintJob("poster", taken.records, taken.pictures, arguments, width, most)
        width, most = (_PAGE_WIDTH, _MOST_PAGES) if is_picture else (0, 0)
        paper = "A0" if self.sheet == ONE else self.sheet
        if self.subject == "personas":
            return PrintJob("personas", taken.records, taken.pictures, {"paper": paper}, width, most)
        arguments = {"pages": "notes"}
        return PrintJob("report", taken.records, taken.pictures, arguments, width, most)

    @property
    def _picture_width(self) -> int:
        """As wide as keeps the picture under two million pixels."""
        width, height = self.millimetres
        return max(200, min(PICTURE_WIDTH * 2, round(math.sqrt(2_000_000 * width / height))))

    @property
    def _size_name(self) -> str:
        if self.size == ROLL:
            return f"{self.roll[0]}x{self.roll[1]}"
        name, _, turned = self.size.partition(" ")
        if not turned:
            return name
        width, height = poster_size(name)
        return f"{height:g}x{width:g}"
