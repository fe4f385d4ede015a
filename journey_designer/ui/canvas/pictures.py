"""The map as a picture file, without a window: PNG by Qt from the same display list as the canvas."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from struct import pack

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication

from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey, Stage
from journey_designer.layout.display import Rect
from journey_designer.layout.drawing.pen import Pen
from journey_designer.layout.drawing.scene import part_ops
from journey_designer.layout.icons import IconShelf
from journey_designer.layout.map_layout import MapLayout
from journey_designer.layout.metrics import screen_style
from journey_designer.layout.palette import LIGHT, MapPalette
from journey_designer.layout.words import map_words
from journey_designer.reports.output import replacing
from journey_designer.ui.canvas.op_painter import OpPainter
from journey_designer.ui.canvas.shelf import Shelf
from journey_designer.ui.canvas.text_setter import TextSetter

TILE = 2048
"""Pixels across that are painted at a time: Qt paints no further than 32,767 into one picture."""
STRIP_BYTES = 24_000_000
"""So many bytes of pixels are painted and packed at a time, so that memory does not grow with the picture."""
MOST_PIXELS = 400_000_000
"""A picture for which nobody asked a scale is made no larger."""
MOST_COPIED = 40_000_000
"""Pixels of a picture for the clipboard, which is held in memory."""
LONGEST_SIDE = 2**31 - 1
"""Of a PNG (ISO 15948, 11.2.1)."""
SCALE = 2.0
_MARGIN = 16.0


class _Bytes:
    """The assets of a document as something a shelf can read."""

    def __init__(self, read: Callable[[str], bytes | None]) -> None:
        self.asset = read

    def put_asset(self, *_args: object, **_values: object) -> object:
        raise KnownError("image.nowhere", "A picture of the map keeps no images.")


class MapPicture:
    """Paints one journey as a whole, strip by strip."""

    def __init__(
        self,
        document: Document,
        journey: Journey,
        assets: Callable[[str], bytes | None],
        font: Callable[[float, int], QFont],
        palette: MapPalette = LIGHT,
        language: str | None = None,
        *,
        has_coordinates: bool = False,
        stages: tuple[str, ...] = (),
    ) -> None:
        project = document.project
        tongue = language or project.language
        texts = TextSetter(font)
        style = replace(
            screen_style(project.time_direction, tongue), has_coordinates=has_coordinates, has_notes=False
        )
        shown = {
            stage.id for stage in document.family(Stage, "journey_id", journey.id) if not stage.is_hidden
        }
        chosen = shown & set(stages) or None
        layout = MapLayout(document, journey.id, texts, style, map_words(tongue), chosen_stages=chosen)
        pen = Pen(layout, palette, tongue, project.digits)
        self._palette = palette
        self._painter = OpPainter(texts, IconShelf(), Shelf(_Bytes(assets)).image)  # type: ignore[arg-type]
        self._pen = pen
        self.width = layout.width + _MARGIN
        self.height = layout.height + _MARGIN / 2

    def image(self, scale: float) -> QImage:
        """The whole picture at once, ``scale`` pixels per px."""
        width, height = self._size(scale)
        whole = QImage(width, height, QImage.Format.Format_RGB888)
        painter = QPainter(whole)
        for left in range(0, width, TILE):
            for top in range(0, height, TILE):
                room = (left, top, min(TILE, width - left), min(TILE, height - top))
                painter.drawImage(left, top, self._tile(room, scale))
        painter.end()
        return whole

    def image_to_copy(self) -> QImage:
        """The whole picture as large as is usual, smaller where it would not go into the clipboard."""
        return self.image(min(SCALE, (MOST_COPIED / (self.width * self.height)) ** 0.5))

    def write_png(self, out: Path, scale: float | None = None) -> None:
        """Write a PNG, ``scale`` pixels per px; without one as is usual, smaller where it would be huge.

        Memory does not grow with the picture. Raises `KnownError` for a scale that no PNG can have, and where the
        file cannot be written; the one that was there then stays.
        """
        if scale is None:
            scale = min(SCALE, (MOST_PIXELS / (self.width * self.height)) ** 0.5)
        if not 0 < scale <= LONGEST_SIDE / max(self.width, self.height):
            raise KnownError("export.scale", "No picture can be made at this scale. Choose another.")
        width, height = self._size(scale)
        with replacing(out) as file:
            file.write(b"\x89PNG\r\n\x1a\n")
            file.write(_chunk(b"IHDR", pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)))
            dots = min(round(3780 * scale), LONGEST_SIDE)
            file.write(_chunk(b"pHYs", pack(">IIB", dots, dots, 1)))
            packer = zlib.compressobj(6)
            for strip in self._strips(scale):
                file.write(_chunk(b"IDAT", packer.compress(strip)))
            file.write(_chunk(b"IDAT", packer.flush()) + _chunk(b"IEND", b""))

    def _size(self, scale: float) -> tuple[int, int]:
        return max(round(self.width * scale), 1), max(round(self.height * scale), 1)

    def _strips(self, scale: float) -> Iterator[bytearray]:
        """The rows as PNG wants them, each after its filter, none; as many at a time as memory allows."""
        width, height = self._size(scale)
        line = 1 + 3 * width
        rows = max(1, min(TILE, STRIP_BYTES // line))
        for top in range(0, height, rows):
            count = min(rows, height - top)
            strip = bytearray(line * count)
            for left in range(0, width, TILE):
                tile = self._tile((left, top, min(TILE, width - left), count), scale)
                pixels, across, pitch = tile.constBits(), 3 * tile.width(), tile.bytesPerLine()
                for y in range(count):
                    start = y * line + 1 + 3 * left
                    strip[start : start + across] = pixels[y * pitch : y * pitch + across]
            yield strip

    def _tile(self, room: tuple[int, int, int, int], scale: float) -> QImage:
        """A piece of the picture: left, top, width, height in pixels."""
        left, top, width, height = room
        tile = QImage(width, height, QImage.Format.Format_RGB888)
        tile.fill(self._painter.colour(self._palette.canvas))
        window = Rect(left / scale - _MARGIN / 2, top / scale, width / scale, height / scale)
        painter = QPainter(tile)
        painter.scale(scale, scale)
        painter.translate(-window.x, -window.y)
        self.paint(painter, window)
        painter.end()
        return tile

    def paint(self, painter: QPainter, window: Rect) -> None:
        """Paint what can be seen in a window of the map, in the painter's own coordinates."""
        self._painter.paint(painter, part_ops(self._pen, window))


def write_picture(
    document: Document,
    assets: Callable[[str], bytes | None],
    out: Path,
    *,
    journey: str | None = None,
    language: str | None = None,
    font: Callable[[float, int], QFont] | None = None,
    scale: float | None = None,
    has_coordinates: bool = False,
    stages: tuple[str, ...] = (),
) -> None:
    """Write a journey's map as PNG, ``scale`` as in `MapPicture.write_png`. Without an application running, one is made for the time of the call.
    ``has_coordinates``: stages have letters and lanes numbers; notes are not marked. ``stages``: ids; only these are
    painted, all of them where the journey has none.

    Raises `KnownError` for a journey that does not exist and a file that cannot be written.
    """
    found = chosen_journey(document, journey)
    app = QCoreApplication.instance()
    if app is None:
        if not QGuiApplication.instance():
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        app = QApplication([])
    if font is None:
        from journey_designer.ui.typefaces import shipped_fonts

        font = shipped_fonts()
    picture = MapPicture(
        document, found, assets, font, language=language, has_coordinates=has_coordinates, stages=stages
    )
    picture.write_png(out, scale)


def chosen_journey(document: Document, title: str | None) -> Journey:
    """The journey with a title or an id, or the first; `KnownError` where there is none."""
    journeys = document.all(Journey)
    for journey in journeys:
        if title is None or title in (journey.title, journey.id):
            return journey
    if title is None:
        raise KnownError("export.no_journey", "This project has no journey yet. Add one first.")
    raise KnownError("export.journey", "There is no journey called “{title}” in this project.", title=title)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))
