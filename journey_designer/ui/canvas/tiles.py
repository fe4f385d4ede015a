"""Pictures of cells, kept while they are of use."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtGui import QPixmap

TileKey = tuple[str, str, int]
"""Row id, column id, number of the band from the top."""

_LEAST_PIXELS = 12_000_000


class Tiles:
    """A cache of cell pictures, limited by their pixels; those unused for longest go first."""

    def __init__(self) -> None:
        self._pictures: OrderedDict[TileKey, QPixmap] = OrderedDict()
        self._bands: dict[tuple[str, str], set[TileKey]] = {}
        self._pixels = 0
        self._count = 0
        self._most = _LEAST_PIXELS

    @property
    def count(self) -> int:
        """How many pictures were kept so far; it grows with every new one."""
        return self._count

    def limit(self, view_pixels: int) -> None:
        """Keep room for at least three views of so many device pixels."""
        self._most = max(_LEAST_PIXELS, 3 * view_pixels)

    def get(self, key: TileKey) -> QPixmap | None:
        """The picture, or None."""
        found = self._pictures.get(key)
        if found is not None:
            self._pictures.move_to_end(key)
        return found

    def put(self, key: TileKey, picture: QPixmap) -> None:
        """Keep a picture."""
        self._drop(key)
        self._count += 1
        self._pictures[key] = picture
        self._bands.setdefault(key[:2], set()).add(key)
        self._pixels += picture.width() * picture.height()
        while self._pixels > self._most and len(self._pictures) > 1:
            self._drop(next(iter(self._pictures)))

    def forget(self, row_id: str, column_id: str) -> None:
        """Drop the pictures of a cell."""
        for key in tuple(self._bands.get((row_id, column_id), ())):
            self._drop(key)

    def forget_row(self, row_id: str) -> None:
        """Drop the pictures of a row."""
        for key in [key for key in self._pictures if key[0] == row_id]:
            self._drop(key)

    def clear(self) -> None:
        """Drop everything."""
        self._pictures.clear()
        self._bands.clear()
        self._pixels = 0

    def _drop(self, key: TileKey) -> None:
        picture = self._pictures.pop(key, None)
        if picture is None:
            return
        self._pixels -= picture.width() * picture.height()
        members = self._bands[key[:2]]
        members.discard(key)
        if not members:
            del self._bands[key[:2]]
