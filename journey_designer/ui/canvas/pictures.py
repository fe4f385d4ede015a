"""The map as a picture file, without a window: PNG by Qt from the same display list as the canvas."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from struct import pack

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication

from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey
from journey_designer.layout.display import Op, Rect
from journey_designer.layout.display import Path as PathOp
from journey_designer.layout.drawing.pen import Pen
from journey_designer.layout.drawing.scene import map_ops
from journey_designer.layout.icons import IconShelf
from journey_designer.layout.map_layout import MapLayout
from journey_designer.layout.metrics import screen_style
from journey_designer.layout.palette import LIGHT, MapPalette
from journey_designer.layout.words import map_words
from journey_designer.ui.canvas.op_painter import OpPainter
from journey_designer.ui.canvas.shelf import Shelf
from journey_designer.ui.canvas.text_setter import TextSetter

STRIP = 256
"""Rows of pixels that are painted and packed at a time, so that memory does not grow with the picture."""
MOST_PIXELS = 400_000_000
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
    ) -> None:
        project = document.project
        tongue = language or project.language
        texts = TextSetter(font)
        style = screen_style(project.time_direction, tongue)
        layout = MapLayout(document, journey.id, texts, style, map_words(tongue))
        pen = Pen(layout, palette, tongue, project.digits)
        self._palette = palette
        self._painter = OpPainter(texts, IconShelf(), Shelf(_Bytes(assets)).image)  # type: ignore[arg-type]
        self._ops = [(op, _reach(op)) for op in map_ops(pen)]
        self.width = layout.width + _MARGIN
        self.height = layout.height + _MARGIN / 2

    def image(self, scale: float) -> QImage:
        """The whole picture at once, ``scale`` pixels per px."""
        return next(self._strips(scale, max(round(self.height * scale), 1)))

    def write_png(self, out: Path, scale: float = 2.0) -> None:
        """Write a PNG; too large a map is written at a smaller scale. Raises `KnownError` where it cannot be written."""
        scale = min(scale, (MOST_PIXELS / (self.width * self.height)) ** 0.5)
        width, height = max(round(self.width * scale), 1), max(round(self.height * scale), 1)
        temporary = out.with_name(f".{out.name}.{os.getpid()}.tmp")
        try:
            with temporary.open("wb") as file:
                file.write(b"\x89PNG\r\n\x1a\n")
                file.write(_chunk(b"IHDR", pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)))
                file.write(_chunk(b"pHYs", pack(">IIB", round(3780 * scale), round(3780 * scale), 1)))
                packer = zlib.compressobj(6)
                for strip in self._strips(scale, STRIP):
                    file.write(_chunk(b"IDAT", packer.compress(_rows(strip))))
                file.write(_chunk(b"IDAT", packer.flush()) + _chunk(b"IEND", b""))
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(out)
        except OSError as error:
            temporary.unlink(missing_ok=True)
            raise KnownError(
                "export.write",
                "“{name}” cannot be written: {reason}. Choose another folder.",
                name=out.name,
                reason=error.strerror or "unknown",
            ) from error

    def _strips(self, scale: float, rows: int) -> Iterator[QImage]:
        width, height = max(round(self.width * scale), 1), max(round(self.height * scale), 1)
        for top in range(0, height, rows):
            strip = QImage(width, min(rows, height - top), QImage.Format.Format_RGB888)
            strip.fill(self._painter.colour(self._palette.canvas))
            painter = QPainter(strip)
            painter.translate(0, -top)
            painter.scale(scale, scale)
            painter.translate(_MARGIN / 2, 0)
            low, high = top / scale - 2, (top + rows) / scale + 2
            self._painter.paint(painter, [op for op, (y0, y1) in self._ops if y0 < high and y1 > low])
            painter.end()
            yield strip


def write_picture(
    document: Document,
    assets: Callable[[str], bytes | None],
    out: Path,
    *,
    journey: str | None = None,
    language: str | None = None,
    font: Callable[[float, int], QFont] | None = None,
) -> None:
    """Write a journey's map as PNG. Without an application running, one is made for the time of the call.

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
    MapPicture(document, found, assets, font, language=language).write_png(out)


def chosen_journey(document: Document, title: str | None) -> Journey:
    """The journey with a title or an id, or the first; `KnownError` where there is none."""
    journeys = document.all(Journey)
    for journey in journeys:
        if title is None or title in (journey.title, journey.id):
            return journey
    if title is None:
        raise KnownError("export.no_journey", "This project has no journey yet. Add one first.")
    raise KnownError("export.journey", "There is no journey called “{title}” in this project.", title=title)


def _reach(op: Op) -> tuple[float, float]:
    """The y between which an op may paint."""
    if isinstance(op, PathOp):
        ys = [value for _, points in op.commands for value in points[1::2]]
        return (min(ys) - op.width, max(ys) + op.width) if ys else (0.0, 0.0)
    rect: Rect = op.rect
    return rect.y - 4, rect.bottom + 24


def _rows(strip: QImage) -> bytes:
    """The rows of a strip as PNG wants them: each begins with its filter, none."""
    width, line = strip.width() * 3, strip.bytesPerLine()
    data = bytes(strip.constBits())
    return b"".join(b"\0" + data[y * line : y * line + width] for y in range(strip.height()))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))
