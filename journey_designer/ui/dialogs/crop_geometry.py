"""Which square of an image is kept: pure geometry in pixels of the image as it is turned."""

from __future__ import annotations

from dataclasses import dataclass, replace

MOST_ZOOM = 8.0


@dataclass(frozen=True, slots=True)
class Crop:
    """A square inside an image ``width`` by ``height``: its middle ``x``, ``y`` and how far it is zoomed in.

    ``zoom`` 1 is the largest square that fits, `MOST_ZOOM` the smallest.
    """

    width: int
    height: int
    x: float
    y: float
    zoom: float = 1.0

    @classmethod
    def whole(cls, width: int, height: int) -> Crop:
        """The largest square in the middle."""
        return cls(width, height, width / 2, height / 2)

    @property
    def side(self) -> float:
        """The side of the square."""
        return min(self.width, self.height) / self.zoom

    @property
    def left(self) -> float:
        """The left edge of the square."""
        return self.x - self.side / 2

    @property
    def top(self) -> float:
        """The top edge of the square."""
        return self.y - self.side / 2

    def moved(self, dx: float, dy: float) -> Crop:
        """The square shifted, as far as the image reaches."""
        return self._inside(replace(self, x=self.x + dx, y=self.y + dy))

    def zoomed(self, zoom: float, at_x: float | None = None, at_y: float | None = None) -> Crop:
        """Another zoom; the point of the image at (``at_x``, ``at_y``) stays where it is seen."""
        zoom = min(max(zoom, 1.0), MOST_ZOOM)
        at_x = self.x if at_x is None else at_x
        at_y = self.y if at_y is None else at_y
        share = self.zoom / zoom
        x = at_x + (self.x - at_x) * share
        y = at_y + (self.y - at_y) * share
        return self._inside(replace(self, x=x, y=y, zoom=zoom))

    def turned(self) -> Crop:
        """The same square after the image was turned by a quarter to the right."""
        return Crop(self.height, self.width, self.height - self.y, self.x, self.zoom)

    def _inside(self, crop: Crop) -> Crop:
        half = crop.side / 2
        return replace(
            crop,
            x=min(max(crop.x, half), crop.width - half),
            y=min(max(crop.y, half), crop.height - half),
        )
