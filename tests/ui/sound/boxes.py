"""M4A files box by box, as a phone writes them and as somebody hostile does."""

from __future__ import annotations

import struct


def box(kind: bytes, *parts: bytes) -> bytes:
    """A box of a type around what it holds."""
    inner = b"".join(parts)
    return struct.pack(">I4s", 8 + len(inner), kind) + inner


def track(handler: bytes = b"soun") -> bytes:
    """A track that is handled in a way."""
    return box(b"trak", box(b"tkhd", bytes(84)), box(b"mdia", box(b"hdlr", bytes(8), handler, bytes(13))))


def header(seconds: float, scale: int = 1000, *, is_long: bool = False) -> bytes:
    """What says how long it is."""
    if is_long:
        times = struct.pack(">BxxxQQIQ", 1, 0, 0, scale, round(seconds * scale))
    else:
        times = struct.pack(">BxxxIIII", 0, 0, 0, scale, round(seconds * scale))
    return box(b"mvhd", times, bytes(80))


def m4a(seconds: float = 12.5, *tracks: bytes, is_long: bool = False, sound: bytes = b"sound" * 40) -> bytes:
    """A recording of a length."""
    return b"".join(
        (
            box(b"ftyp", b"M4A \0\0\0\0M4A mp42isom"),
            box(b"mdat", sound),
            box(b"moov", header(seconds, is_long=is_long), *(tracks or (track(),))),
        )
    )
