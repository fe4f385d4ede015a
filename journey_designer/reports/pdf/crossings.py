"""Links from one place of a document to another: made when it is finished, so that none leads nowhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journey_designer.reports.pdf.canvas import PdfCanvas

Box = tuple[float, float, float, float]


class Crossings:
    """Places by name, the first of each name, and what leads to them. Coordinates in the canvas's current units."""

    def __init__(self, canvas: PdfCanvas) -> None:
        self._canvas = canvas
        self._bookmarks: dict[str, str] = {}
        self._wishes: list[tuple[str, Callable[[str], None]]] = []

    def anchor(self, name: str, top: float) -> None:
        """Make a height of the current page the place of a name, unless it has one."""
        if name not in self._bookmarks and not self._canvas.is_recording:
            self._bookmarks[name] = self._canvas.next_key("place")
            self._canvas.bookmarkHorizontal(self._bookmarks[name], 0, top)

    def link(self, name: str, box: Box) -> None:
        """Have a box (left, bottom, right, top) of the current page lead to the place of a name."""
        close = self._canvas.open_link(box)
        if close is not None:
            self._wishes.append((name, close))

    def finish(self) -> None:
        """Make the links that lead somewhere."""
        for name, close in self._wishes:
            if name in self._bookmarks:
                close(self._bookmarks[name])
        self._wishes.clear()
