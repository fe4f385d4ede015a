"""M4A, as phones record it: looked at as far as its length, never decoded here.

The boxes are those of ISO/IEC 14496-12: four bytes of size, four of type, then what they hold.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from typing import Final

_MOST_BOXES: Final = 10_000
"""So many boxes on one floor are an attack."""
_MOST_TRACKS: Final = 16
_HANDLERS: Final = {b"soun", b"meta", b"text", b"mdir"}
"""What a sound file may hold: sound, and words beside it. A film is none."""

Box = tuple[bytes, int, int]
"""Type, first byte of what it holds, the byte after the last."""


def stated_length(data: bytes) -> float | None:
    """The length in seconds that the file states, or None where it is no sound in an intact frame."""
    try:
        return _length(data)
    except struct.error:
        return None


def _length(data: bytes) -> float | None:
    floor = list(_boxes(data, 0, len(data)))
    kinds = [kind for kind, _, _ in floor]
    if kinds[:1] != [b"ftyp"] or kinds.count(b"moov") != 1 or b"mdat" not in kinds:
        return None
    _, first, end = next(box for box in floor if box[0] == b"moov")
    inner = list(_boxes(data, first, end))
    handlers = [_handler(data, box) for box in inner if box[0] == b"trak"][: _MOST_TRACKS + 1]
    if len(handlers) > _MOST_TRACKS or b"soun" not in handlers or not set(handlers) <= _HANDLERS:
        return None
    header = next((box for box in inner if box[0] == b"mvhd"), None)
    return _stated(data, header) if header is not None else None


def _boxes(data: bytes, first: int, end: int) -> Iterator[Box]:
    """The boxes of a floor; stops at the first that does not fit."""
    for _ in range(_MOST_BOXES):
        if first + 8 > end:
            return
        size, kind = struct.unpack_from(">I4s", data, first)
        inner = first + 8
        if size == 1 and first + 16 <= end:
            (size,) = struct.unpack_from(">Q", data, first + 8)
            inner += 8
        elif size == 0:
            size = end - first
        if size < inner - first or first + size > end:
            return
        yield kind, inner, first + size
        first += size


def _handler(data: bytes, track: Box) -> bytes:
    """What a track is: ``soun``, ``vide`` …"""
    for kind, first, end in _boxes(data, track[1], track[2]):
        if kind == b"mdia":
            for inner, start, stop in _boxes(data, first, end):
                if inner == b"hdlr" and start + 12 <= stop:
                    return bytes(data[start + 8 : start + 12])
    return b""


def _stated(data: bytes, header: Box) -> float | None:
    _, first, end = header
    is_long = data[first] == 1
    at, form = (first + 20, ">IQ") if is_long else (first + 12, ">II")
    if at + struct.calcsize(form) > end:
        return None
    scale, duration = struct.unpack_from(form, data, at)
    length = duration / scale if scale else 0.0
    return length if length > 0 and math.isfinite(length) else None
