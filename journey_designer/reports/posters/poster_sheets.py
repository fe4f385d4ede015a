"""The sheets of a tiled poster, and the plan of how they are put together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from journey_designer.layout.display import Box, Command, Op, Path, Rect, Text, TextRole, mirrored
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pdf.document import A4, PdfDocument
from journey_designer.reports.pdf.page import Page
from journey_designer.reports.posters.poster_words import poster_words
from journey_designer.reports.posters.tiling import PX_IN_MM, Tile, Tiling

_MARK: Final = 6.0
_MARK_GAP: Final = 1.0
_MARK_WIDTH: Final = 0.35
"""Cut marks in mm: their length, how far they stay off the picture, and how thick they are."""
_LABEL: Final = TextRole("sheet label", 9.5, 12, 9.5, 14, 400)
_TITLE: Final = TextRole("plan title", 30, 40, 29, 46, 600)
_LINE: Final = TextRole("plan line", 15, 22, 15, 25, 400)
_TILE: Final = TextRole("plan label", 15, 20, 15, 20, 600)
_SIDE: Final = 56.0
_PICTURE_TOP: Final = 190.0
_PICTURE: Final = (682.0, 560.0)


@dataclass(frozen=True, slots=True)
class SheetMarks:
    """What sheets have beside the picture: cut marks, labels in the margin, a plan as the last page."""

    has_cuts: bool = True
    has_labels: bool = True
    has_plan: bool = True


class PosterSheets:
    """Writes the sheets of a kept drawing. ``title`` stands in their labels, ``alt`` says what the poster shows.

    ``step`` is called after each sheet with how many are done and how many there are.
    """

    def __init__(
        self,
        edition: Edition,
        pdf: PdfDocument,
        tiling: Tiling,
        key: str,
        title: str,
        alt: str,
        *,
        marks: SheetMarks = SheetMarks(),
        step: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> None:
        self._edition, self._pdf, self._tiling = edition, pdf, tiling
        self._marks, self._step = marks, step
        self._key, self._title, self._alt = key, title, alt
        self._words = poster_words(edition.language)
        self._height = tiling.height * PX_IN_MM

    def write(self, notes: Sequence[str]) -> None:
        """All sheets in reading order, then the plan with some further sentences."""
        tiles = self._tiling.tiles
        for number, tile in enumerate(tiles, 1):
            self._write_sheet(tile)
            self._step(number, len(tiles))
        if self._marks.has_plan:
            self._write_plan(notes)

    def label(self, tile: Tile) -> str:
        """What stands in the margin of a sheet."""
        count = self._edition.number(self._tiling.count)
        return self._words.sheet.format(title=self._title, label=tile.label, count=count)

    def _write_sheet(self, tile: Tile) -> None:
        tiling, tags = self._tiling, self._pdf.tags
        width, height = (side * PX_IN_MM for side in tiling.sheet)
        margin = tiling.margin * PX_IN_MM
        window = Rect(margin, margin, width - 2 * margin, height - 2 * margin)
        with self._pdf.page(width, height) as page:
            page.outline(tile.label, 0)
            label = self.label(tile)
            with tags.content("Figure", alt=f"{label}. {self._alt}" if tile.label == "A1" else label):
                page.show(
                    self._key,
                    self._height,
                    window,
                    margin - tile.x * PX_IN_MM,
                    margin - tile.y * PX_IN_MM,
                )
            if self._marks.has_cuts:
                with tags.artifact():
                    page.paint([*_cut_marks(window), *self._glue_marks(window, tile)])
            if self._marks.has_labels:
                self._write_label(page, window, label)

    def _write_label(self, page: Page, window: Rect, label: str) -> None:
        """The label in the middle of the upper margin, away from the marks."""
        pitch = _LABEL.metrics(label)[1]
        inset = (_MARK + 2) * PX_IN_MM
        top = max(window.y - pitch - 1, 0.0)
        rect = Rect(window.x + inset, top, window.w - 2 * inset, pitch)
        with self._pdf.tags.content("P"):
            page.paint([Text(rect, label, _LABEL, PRINT.ink3, "centre")])

    def _glue_marks(self, window: Rect, tile: Tile) -> list[Op]:
        """Dashes in the margins where the strips begin that the next sheets cover."""
        overlap, reach = self._tiling.overlap * PX_IN_MM, min(4 * PX_IN_MM, window.x)
        lines: list[tuple[float, float, float, float]] = []
        if tile.column < self._tiling.columns - 1:
            is_rtl = self._tiling.direction == "rtl"
            x = window.x + overlap if is_rtl else window.right - overlap
            lines += [(x, window.y - reach, x, window.y), (x, window.bottom, x, window.bottom + reach)]
        if tile.row < self._tiling.rows - 1:
            y = window.bottom - overlap
            lines += [(window.x - reach, y, window.x, y), (window.right, y, window.right + reach, y)]
        return [_stroke(*line, 0.8, (2.0, 2.0)) for line in lines]

    # The plan

    def _write_plan(self, notes: Sequence[str]) -> None:
        edition, words = self._edition, self._words
        with self._pdf.page(*A4) as page:
            page.outline(words.plan, 0)
            with self._pdf.tags.content("H1"):
                self._paint(page, [self._line(words.plan, _TITLE, 64)])
            y = 110.0
            for text in (self._counted(), *notes):
                y += self._write_line(page, text, y)
            y += 12
            wide, high = (side * PX_IN_MM for side in self._tiling.covered)
            scale = min(_PICTURE[0] / wide, (_PICTURE[1] - y + _PICTURE_TOP) / high)
            with self._pdf.tags.content("Figure", alt=f"{words.plan}: {self._counted()}"):
                self._picture(page, y, scale)
            y += high * scale + 24
            for number, step in enumerate(words.steps, 1):
                y += self._write_line(page, f"{edition.number(number)}.  {step}", y)

    @property
    def _width(self) -> float:
        return self._tiling.width * PX_IN_MM

    def _counted(self) -> str:
        tiling, number = self._tiling, self._edition.number
        return self._words.counted.format(
            count=number(tiling.count),
            columns=number(tiling.columns),
            rows=number(tiling.rows),
            width=number(round(tiling.width)),
            height=number(round(tiling.height)),
        )

    def _paint(self, page: Page, ops: Sequence[Op]) -> None:
        page.paint(mirrored(ops, A4[0]) if self._edition.direction == "rtl" else ops)

    def _line(self, text: str, role: TextRole, y: float, lines: int = 1) -> Text:
        width = A4[0] - 2 * _SIDE
        return Text(
            Rect(_SIDE, y, width, lines * role.metrics(text)[1]), text, role, PRINT.ink, "left", lines
        )

    def _write_line(self, page: Page, text: str, y: float) -> float:
        """A sentence on up to two lines; its height."""
        size, pitch = _LINE.metrics(text)
        set_text = self._pdf.typesetter.set_text(text, size=size, pitch=pitch, width=A4[0] - 2 * _SIDE)
        count = min(max(1, len(set_text.lines)), 2)
        with self._pdf.tags.content("P"):
            self._paint(page, [self._line(text, _LINE, y, count)])
        return count * pitch + 4

    def _picture(self, page: Page, top: float, scale: float) -> None:
        """The poster made small, with the edges and labels of its sheets."""
        tiling = self._tiling
        wide = tiling.covered[0] * PX_IN_MM
        left = (A4[0] - wide * scale) / 2
        if tiling.direction == "rtl":
            left += (wide - self._width) * scale
        window = Rect(left, top, self._width * scale, self._height * scale)
        page.show(self._key, self._height, window, left, top, scale)
        ops: list[Op] = [Box(window, border=PRINT.line2)]
        across, down = (side * PX_IN_MM * scale for side in tiling.printable)
        for tile in tiling.tiles:
            x, y = left + tile.x * PX_IN_MM * scale, top + tile.y * PX_IN_MM * scale
            ops.append(Box(Rect(x, y, across, down), border=PRINT.accent, width=0.8))
            ops += _tile_label(tile.label, x + across / 2, y + down / 2, min(across, down))
        page.paint(ops)


def _tile_label(label: str, x: float, y: float, room: float) -> list[Op]:
    half = min(24.0, room / 3)
    size = min(_TILE.size, half)
    role = TextRole("plan label", size, size * 1.3, size, size * 1.3, 600)
    return [
        Box(
            Rect(x - half, y - half / 2, 2 * half, half),
            fill=PRINT.surface,
            border=PRINT.accent,
            radii=(half / 2,) * 4,
        ),
        Text(Rect(x - half, y - size * 0.65, 2 * half, size * 1.3), label, role, PRINT.accent, "centre"),
    ]


def _cut_marks(window: Rect) -> list[Op]:
    """Two lines at each corner, outside of the picture."""
    near, far = _MARK_GAP * PX_IN_MM, min((_MARK_GAP + _MARK) * PX_IN_MM, window.x)
    ops: list[Op] = []
    for x, out_x in ((window.x, -1), (window.right, 1)):
        for y, out_y in ((window.y, -1), (window.bottom, 1)):
            width = _MARK_WIDTH * PX_IN_MM
            ops.append(_stroke(x + out_x * near, y, x + out_x * far, y, width))
            ops.append(_stroke(x, y + out_y * near, x, y + out_y * far, width))
    return ops


def _stroke(x0: float, y0: float, x1: float, y1: float, width: float, dash: tuple[float, ...] = ()) -> Op:
    commands: tuple[Command, ...] = (("M", (x0, y0)), ("L", (x1, y1)))
    return Path(commands, stroke="#000000", width=width, dash=dash)
