"""Which images are let in: by their first bytes, whole, and small enough to decode. Nothing here decodes."""

from __future__ import annotations

from typing import Literal

from journey_designer.core.errors import KnownError

ImageFormat = Literal["png", "jpeg", "gif", "webp"]

MOST_BYTES = 50_000_000
"""Bytes of an image file that are read at most."""
MOST_PIXELS = 40_000_000
"""Pixels that are decoded at most."""
SUFFIXES = (".png", ".jpg", ".jpeg", ".gif", ".webp")
"""Names that image files end in; what a file is, its content decides."""
MIMES: dict[ImageFormat, str] = {
    "png": "image/png",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
}


def format_of(data: bytes) -> ImageFormat | None:
    """The format that the first bytes say, or None for any other content, SVG and TIFF among them."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return None


def is_whole(data: bytes, kind: ImageFormat) -> bool:
    """Whether the data reach to their end mark: decoders fill what is missing with grey and say nothing."""
    if kind == "png":
        return _is_whole_png(data)
    if kind == "jpeg":
        return _is_whole_jpeg(data)
    if kind == "gif":
        return data.rstrip(b"\0").endswith(b"\x3b")
    return len(data) >= int.from_bytes(data[4:8], "little") + 8


def checked(data: bytes) -> ImageFormat:
    """The format of data that may be given to a decoder; raises `KnownError` otherwise."""
    if len(data) > MOST_BYTES:
        raise KnownError(
            "image.bytes",
            "The image is larger than {most} MB. Make it smaller, then add it again.",
            most=MOST_BYTES // 1_000_000,
        )
    kind = format_of(data)
    if kind is None:
        raise KnownError(
            "image.format", "This is not an image that can be shown. Use a PNG, JPEG, GIF or WebP file."
        )
    if not is_whole(data, kind):
        raise damaged()
    return kind


def check_size(width: int, height: int) -> None:
    """Raise `KnownError` where an image has no pixels or more than can be decoded."""
    if width <= 0 or height <= 0:
        raise damaged()
    if width * height > MOST_PIXELS:
        raise KnownError(
            "image.pixels",
            "The image has more than {most} million pixels. Make it smaller, then add it again.",
            most=MOST_PIXELS // 1_000_000,
        )


def damaged() -> KnownError:
    """What is said of an image that ends early or cannot be decoded."""
    return KnownError("image.damaged", "The image is damaged or incomplete. Try another copy of it.")


def _is_whole_png(data: bytes) -> bool:
    place = 8
    while place + 12 <= len(data):
        length = int.from_bytes(data[place : place + 4], "big")
        kind = data[place + 4 : place + 8]
        place += 12 + length
        if kind == b"IEND":
            return place <= len(data)
    return False


def _is_whole_jpeg(data: bytes) -> bool:
    """Look for the end mark after the start of the scan: a preview inside the header has an end mark too."""
    place = 2
    while place + 4 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if marker == 0xFF:
            place += 1
            continue
        if marker == 0xDA:
            return data.find(b"\xff\xd9", place) != -1
        place += 2 + int.from_bytes(data[place + 2 : place + 4], "big")
    return False
