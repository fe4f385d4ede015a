"""Images from outside: read from files, clipboard and drops with limits, encoded anew before they are kept.

Only PNG, JPEG, GIF and WebP are decoded, each by its own decoder; an SVG never. What is kept is a fresh
image of pixels: no camera data, no place where it was taken, no other text survives.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from journey_designer.core.errors import KnownError
from journey_designer.core.records import Asset
from journey_designer.core.rules import fitted
from journey_designer.storage.store import Store
from journey_designer.ui.image_formats import (
    MIMES,
    MOST_BYTES,
    SUFFIXES,
    ImageFormat,
    check_size,
    checked,
    damaged,
)

MOST_SIDE = 2_048
"""Pixels of the longer side that are kept."""

_DECODER_MEGABYTES = 160
_QUALITY = 90
_MOST_PNG = 1_500_000
_DOTS_PER_METRE = 2_835


@dataclass(frozen=True, slots=True)
class FoundImage:
    """A decoded image and the name it came with."""

    image: QImage
    label: str = ""


@dataclass(frozen=True, slots=True)
class EncodedImage:
    """An image as the file keeps it: fresh bytes, and its size in pixels."""

    data: bytes
    mime: str
    width: int
    height: int
    label: str = ""


def decoded(data: bytes, most_side: int = MOST_SIDE) -> QImage:
    """The pixels of an image, turned as the camera was held and scaled to ``most_side`` at most.

    Raises `KnownError` for other formats, for too many bytes or pixels, and for damaged data.
    """
    kind = checked(data)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    QImageReader.setAllocationLimit(_DECODER_MEGABYTES)
    size = reader.size()
    check_size(size.width(), size.height())
    if max(size.width(), size.height()) > most_side:
        reader.setScaledSize(_fitting(size, most_side))
    image = reader.read()
    if image.isNull():
        raise damaged()
    return _within(image, most_side)


def from_file(path: Path) -> FoundImage:
    """The image in a file; raises `KnownError` where it cannot be read or is none."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise KnownError(
            "image.unreadable",
            "The image “{name}” cannot be read. Check that it still exists and may be opened.",
            name=path.name,
        ) from error
    return FoundImage(decoded(data), path.name)


def has_image(mime: QMimeData | None) -> bool:
    """Whether what is dragged or copied looks like an image; cheap enough to ask while the pointer moves.

    An empty clipboard can be None.
    """
    if mime is None:
        return False
    if any(path.suffix.lower() in SUFFIXES for path in local_files(mime)):
        return True
    return any(mime.hasFormat(name) for name in MIMES.values()) or (mime.hasImage() and not _has_svg(mime))


def from_mime(mime: QMimeData | None) -> FoundImage | None:
    """The first image among what was dropped or copied, or None if there is none.

    Only files of this machine are read, nothing is fetched. Raises `KnownError` for an image that cannot be
    used.
    """
    if mime is None:
        return None
    files = local_files(mime)
    if files:
        named = [path for path in files if path.suffix.lower() in SUFFIXES]
        return from_file((named or files)[0])
    for name in MIMES.values():
        data = bytes(mime.data(name).data())
        if data:
            return FoundImage(decoded(data))
    if mime.hasImage() and not _has_svg(mime):
        image = mime.imageData()
        if isinstance(image, QImage) and not image.isNull():
            check_size(image.width(), image.height())
            return FoundImage(_within(image, MOST_SIDE))
    return None


def local_files(mime: QMimeData) -> list[Path]:
    """The files of this machine among what was dropped or copied."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def encoded(found: FoundImage, most_side: int = MOST_SIDE) -> EncodedImage:
    """The image encoded anew: JPEG for a photograph, PNG where it is see-through or a small drawing."""
    image = _bare(_within(found.image, most_side))
    kind: ImageFormat = "png"
    data = _encoded(image, kind)
    if not image.hasAlphaChannel():
        photograph = _encoded(image, "jpeg")
        if len(data) > _MOST_PNG or len(photograph) < len(data) // 2:
            kind, data = "jpeg", photograph
    label = fitted(Asset, "label", found.label)
    return EncodedImage(data, MIMES[kind], image.width(), image.height(), label)


def put(store: Store, image: EncodedImage) -> Asset:
    """Keep the bytes; gives the record to put into the document with what shows it."""
    return store.put_asset(image.data, image.mime, width=image.width, height=image.height, label=image.label)


def _has_svg(mime: QMimeData) -> bool:
    """Qt would decode an SVG that a program offers as an image."""
    return any("svg" in name.lower() for name in mime.formats())


def _fitting(size: QSize, most_side: int) -> QSize:
    fitting = size.scaled(most_side, most_side, Qt.AspectRatioMode.KeepAspectRatio)
    return fitting.expandedTo(QSize(1, 1))


def _within(image: QImage, most_side: int) -> QImage:
    if max(image.width(), image.height()) <= most_side:
        return image
    return image.scaled(
        _fitting(image.size(), most_side),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _bare(image: QImage) -> QImage:
    """The pixels alone, in sRGB: no texts, no colour profile, no resolution of the machine."""
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    is_clear = image.hasAlphaChannel() and _is_see_through(image)
    made = QImage(image.size(), QImage.Format.Format_ARGB32 if is_clear else QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(1.0)
    made.setDotsPerMeterX(_DOTS_PER_METRE)
    made.setDotsPerMeterY(_DOTS_PER_METRE)
    made.fill(Qt.GlobalColor.transparent if is_clear else Qt.GlobalColor.white)
    plain = QImage(image)
    plain.setDevicePixelRatio(1.0)
    painter = QPainter(made)
    painter.drawImage(0, 0, plain)
    painter.end()
    return made


def _is_see_through(image: QImage) -> bool:
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    width = alpha.width()
    rows = (cast("memoryview", alpha.constScanLine(row)) for row in range(alpha.height()))
    return any(bytes(row[:width]).count(b"\xff") != width for row in rows)


def _encoded(image: QImage, kind: ImageFormat) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    if kind == "jpeg":
        writer.setQuality(_QUALITY)
    if not writer.write(image):
        raise KnownError("image.encode", "The image cannot be kept. Try another one.")
    buffer.close()
    return bytes(data.data())
