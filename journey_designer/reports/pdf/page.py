"""A page of a PDF document, in pixels from its top left corner."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportlab.platypus import Flowable

from journey_designer.layout.display import Op, Rect
from journey_designer.reports.pdf.canvas import PdfCanvas
from journey_designer.reports.pdf.column import fill_column
from journey_designer.reports.pdf.display_painter import PX
from journey_designer.reports.pdf.plain import safe_link


class Page:
    """What can be put on the current page. ``width`` and ``height`` in px; ``number`` from 1."""

    def __init__(self, canvas: PdfCanvas, number: int, width: float, height: float) -> None:
        self._canvas = canvas
        self.number, self.width, self.height = number, width, height

    def paint(self, ops: Iterable[Op], x: float = 0.0, y: float = 0.0, scale: float = 1.0) -> None:
        """Paint a display list with its origin at (``x``, ``y``); mark it by the document's tags."""
        self._canvas.painter.paint(ops, x * PX, self._from_bottom(y), scale)

    def flow(self, story: Sequence[Flowable], rect: Rect) -> list[Flowable]:
        """Fill a rectangle with flowables from the top; what did not fit is given back, for the next page.

        Raises `BugError` when the first of them can never fit into a rectangle of this height.
        """
        left, bottom = rect.x * PX, self._from_bottom(rect.bottom)
        return fill_column(self._canvas, story, left, bottom, rect.w * PX, rect.h * PX)

    def place(self, flowable: Flowable, x: float, y: float, width: float) -> float:
        """Draw a flowable with its top left corner at (``x``, ``y``); its height in px."""
        _, height = flowable.wrapOn(self._canvas, width * PX, self.height * PX)
        flowable.drawOn(self._canvas, x * PX, self._from_bottom(y) - height)
        return float(height) / PX

    def show(self, key: str, height: float, window: Rect, x: float, y: float, scale: float = 1.0) -> None:
        """Show what of a kept drawing of a height lies in a window of the page; its origin is at (x, y)."""
        canvas = self._canvas
        canvas.saveState()
        clip = canvas.beginPath()
        bottom = self._from_bottom(window.bottom)
        clip.rect(window.x * PX, bottom, window.w * PX, window.h * PX)
        canvas.clipPath(clip, stroke=0, fill=0)
        canvas.transform(scale, 0, 0, scale, x * PX, self._from_bottom(y + height * scale))
        canvas.place_form(key)
        canvas.restoreState()

    def outline(self, title: str, level: int = 0, y: float = 0.0) -> None:
        """An entry of the outline that leads here; ``level`` counts from 0."""
        self._canvas.add_outline(title, level, self._from_bottom(y))

    def link(self, rect: Rect, url: str) -> bool:
        """Make a rectangle a link, if it is http, https or mailto; whether it is."""
        safe = safe_link(url)
        if safe is None:
            return False
        corners = (rect.x * PX, self._from_bottom(rect.bottom), rect.right * PX, self._from_bottom(rect.y))
        self._canvas.linkURL(safe, corners, relative=1, thickness=0)
        return True

    def anchor(self, name: str, y: float) -> None:
        """Make a height of this page the place of a name, unless there is one already."""
        self._canvas.crossings.anchor(name, self._from_bottom(y))

    def lead(self, rect: Rect, name: str) -> None:
        """Make a rectangle lead to the place of a name, if there is one when the document is finished."""
        corners = (rect.x * PX, self._from_bottom(rect.bottom), rect.right * PX, self._from_bottom(rect.y))
        self._canvas.crossings.link(name, corners)

    def _from_bottom(self, y: float) -> float:
        return (self.height - y) * PX
