"""The camera: which part of the map is seen, how large, and where a point of the one lies on the other.

Three systems: *map* px (unmirrored, at 100 %), *device* pixels of the whole zoomed map (whole numbers, so that cached
pictures always meet without gaps), and *view* px of the widget (mirrored when time runs from the right).
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF

from journey_designer.layout.display import Rect
from journey_designer.layout.metrics import Detail, MapStyle

MIN_ZOOM = 0.02
LEAST_ZOOM = 0.4
MOST_ZOOM = 2.0
MOST_SCALE = 4.0
"""The greatest zoom at the greatest text size."""


class Camera:
    """Zoom, scroll position and sizes. ``scale`` is view px per map px, ``ratio`` device pixels per view px.

    ``covered`` is how much of the view, in view px at its end, something lies over: the map scrolls so much further.
    """

    def __init__(self, style: MapStyle) -> None:
        self.style = style
        self.scale = 1.0
        self.ratio = 1.0
        self.width = 1
        self.height = 1
        self.scroll_x = 0
        self.scroll_y = 0
        self.covered = 0
        self._map_width = 0.0
        self._map_height = 0.0

    @property
    def is_mirrored(self) -> bool:
        """Whether time runs from the right."""
        return self.style.direction == "rtl"

    @property
    def detail(self) -> Detail:
        """How much is worth drawing at this zoom."""
        return "bars" if self.scale < 0.45 else "reduced" if self.scale < 0.6 else "full"

    # Sizes

    def resize(self, width: int, height: int, ratio: float) -> None:
        """Take the size of the view in view px, and its device pixel ratio."""
        self.width, self.height, self.ratio = max(width, 1), max(height, 1), ratio
        self.scroll_to(self.scroll_x, self.scroll_y)

    def set_map(self, style: MapStyle, width: float, height: float) -> None:
        """Take the size of the map in map px."""
        self.style, self._map_width, self._map_height = style, width, height
        self.scroll_to(self.scroll_x, self.scroll_y)

    def device(self, length: float) -> int:
        """A map length or position in whole device pixels."""
        return round(length * self.scale * self.ratio)

    @property
    def open_width(self) -> int:
        """The width of what nothing lies over, in view px."""
        return max(self.width - self.covered, 1)

    def cover(self, covered: int) -> None:
        """So much of the view's end is covered from now on."""
        self.covered = covered
        self.scroll_to(self.scroll_x, self.scroll_y)

    @property
    def most_scroll(self) -> tuple[int, int]:
        """How far the map can be scrolled, in device pixels."""
        return (
            max(self.device(self._map_width) - round(self.open_width * self.ratio), 0),
            max(self.device(self._map_height) - round(self.height * self.ratio), 0),
        )

    def scroll_to(self, x: int, y: int) -> None:
        """Scroll to a place in device pixels from the start and the top, kept inside the map."""
        most_x, most_y = self.most_scroll
        self.scroll_x, self.scroll_y = min(max(x, 0), most_x), min(max(y, 0), most_y)

    def zoom_to(self, scale: float, anchor: QPointF) -> None:
        """Zoom so that what lies under the anchor (view px) stays there; the scale is cut at sensible ends."""
        x, y = self.to_plane(anchor)
        before = self.scale
        self.scale = min(max(scale, min(MIN_ZOOM, before)), MOST_SCALE)
        start = self.width - anchor.x() if self.is_mirrored else anchor.x()
        self.scroll_to(
            round(x * self.scale * self.ratio - start * self.ratio),
            round(y * self.scale * self.ratio - anchor.y() * self.ratio),
        )

    def fitting_scale(self) -> float:
        """The scale at which the whole map is in view, never over 100 %."""
        if not self._map_width or not self._map_height:
            return 1.0
        return max(min(self.open_width / self._map_width, self.height / self._map_height, 1.0), MIN_ZOOM)

    # Sticky headers, in view px

    @property
    def header_width(self) -> float:
        """The width of the lane headers."""
        return self.device(self.style.header_width) / self.ratio

    @property
    def header_top(self) -> float:
        """The top of the stage headers: they follow the map until they reach the edge, and stay there."""
        return max(self.device(self.style.top) - self.scroll_y, 0) / self.ratio

    @property
    def header_bottom(self) -> float:
        """The bottom of the stage headers."""
        return self.header_top + self.device(self.style.stage_height) / self.ratio

    def body(self) -> QRectF:
        """The part of the view that shows cells."""
        left = 0.0 if self.is_mirrored else self.header_width
        width = max(self.width - self.header_width, 0)
        return QRectF(left, self.header_bottom, width, max(self.height - self.header_bottom, 0))

    def open_body(self) -> QRectF:
        """The part of the view that shows cells and that nothing lies over."""
        body = self.body()
        return (
            body.adjusted(self.covered, 0, 0, 0)
            if self.is_mirrored
            else body.adjusted(0, 0, -self.covered, 0)
        )

    # From map to view

    def left_of(self, x: float, width: float) -> int:
        """The left edge in device pixels of the view, of a span of map px."""
        if self.is_mirrored:
            return round(self.width * self.ratio) - (self.device(x + width) - self.scroll_x)
        return self.device(x) - self.scroll_x

    def top_of(self, y: float) -> int:
        """The top in device pixels of the view, of a map y."""
        return self.device(y) - self.scroll_y

    def to_view(self, rect: Rect) -> QRectF:
        """A rectangle of the map in view px, on whole device pixels."""
        left, top = self.left_of(rect.x, rect.w), self.top_of(rect.y)
        width = self.device(rect.right) - self.device(rect.x)
        height = self.device(rect.bottom) - self.device(rect.y)
        return QRectF(left / self.ratio, top / self.ratio, width / self.ratio, height / self.ratio)

    def point_to_view(self, x: float, y: float) -> QPointF:
        """A point of the map in view px."""
        left = x * self.scale - self.scroll_x / self.ratio
        return QPointF(
            self.width - left if self.is_mirrored else left, y * self.scale - self.scroll_y / self.ratio
        )

    # From view to map

    def to_plane(self, point: QPointF) -> tuple[float, float]:
        """The map point under a view point, as if nothing were sticky."""
        start = self.width - point.x() if self.is_mirrored else point.x()
        return (
            (start + self.scroll_x / self.ratio) / self.scale,
            (point.y() + self.scroll_y / self.ratio) / self.scale,
        )

    def to_map(self, point: QPointF) -> tuple[float, float]:
        """The map point that is seen at a view point: on a sticky header, the point of the header."""
        x, y = self.to_plane(point)
        start = self.width - point.x() if self.is_mirrored else point.x()
        if start < self.header_width:
            x = start / self.scale
        if self.header_top <= point.y() < self.header_bottom:
            y = self.style.top + (point.y() - self.header_top) / self.scale
        elif point.y() < self.header_top:
            y = point.y() / self.scale
        return x, y

    def map_span(self, rect: QRect) -> Rect:
        """The part of the map that a rectangle of the view shows, were nothing sticky."""
        x0, y0 = self.to_plane(QPointF(rect.left(), rect.top()))
        x1, y1 = self.to_plane(QPointF(rect.left() + rect.width(), rect.top() + rect.height()))
        return Rect(min(x0, x1), y0, abs(x1 - x0), y1 - y0)

    def reveal(self, rect: Rect) -> bool:
        """Scroll as little as needed to bring a rectangle of the map into the body; whether anything moved."""
        before = self.scroll_x, self.scroll_y
        margin = round(8 * self.ratio)
        start = self.device(self.style.header_width) + margin
        end = round(self.open_width * self.ratio) - margin
        x0, x1 = self.device(rect.x), self.device(rect.right)
        x = _revealed(self.scroll_x, x0, x1, start, end)
        top = self.device(self.style.stage_height) + margin
        bottom = round(self.height * self.ratio) - margin
        y = _revealed(self.scroll_y, self.device(rect.y), self.device(rect.bottom), top, bottom)
        self.scroll_to(x, y)
        return before != (self.scroll_x, self.scroll_y)


def _revealed(scroll: int, low: int, high: int, first: int, last: int) -> int:
    if high - low >= last - first or low - scroll < first:
        return low - first
    return high - last if high - scroll > last else scroll
