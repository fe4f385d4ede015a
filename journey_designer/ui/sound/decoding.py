"""Sounds from outside: read with limits, and refused with a plain sentence if they are none.

Only WAV, MP3, Ogg Vorbis and FLAC are decoded, known by their first bytes, never by their name; decoding goes on for five
minutes of sound and no further, whatever the file says of its length. M4A, as phones record it, is looked at and kept, and
never decoded here.
"""

from __future__ import annotations

import struct
import sys
from array import array
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from journey_designer.core.errors import KnownError
from journey_designer.storage import MOST_ASSET_BYTES

SoundFormat = Literal["wav", "mp3", "ogg", "flac", "m4a"]
MIMES: Final[dict[SoundFormat, str]] = {
    "wav": "audio/wav",
    "mp3": "audio/mpeg",
    "ogg": "audio/ogg",
    "flac": "audio/flac",
    "m4a": "audio/mp4",
}
SUFFIXES: Final = (".wav", ".mp3", ".ogg", ".oga", ".flac", ".m4a")
RATE: Final = 24_000
"""Samples a second of what is heard, recorded and trimmed: twice what a voice needs."""
MOST_SECONDS: Final = 300
_CHUNK: Final = RATE
_LOOKED_AT: Final = 2_000
"""So many samples of each part tell how loud it is, and a few more."""
_SLACK: Final = 0.5
"""Seconds that a file may be longer: encoders fill up their last frame."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A sound that was decoded: one channel of 16-bit samples, `RATE` a second."""

    samples: array[int]

    @property
    def duration(self) -> float:
        """Its length in seconds."""
        return len(self.samples) / RATE

    def part(self, start: float, end: float) -> Sound:
        """What lies between two moments, in seconds; both are cut to the sound."""
        first = min(max(round(start * RATE), 0), len(self.samples))
        last = min(max(round(end * RATE), first), len(self.samples))
        return Sound(self.samples[first:last])

    def peaks(self, count: int) -> tuple[float, ...]:
        """How loud it is in ``count`` equal parts, 0 … 1, the loudest of them being 1; silence is 0."""
        if not self.samples or count < 1:
            return (0.0,) * max(count, 0)
        found = []
        for number in range(count):
            first = number * len(self.samples) // count
            part = self.samples[first : max((number + 1) * len(self.samples) // count, first + 1)]
            part = part[:: max(len(part) // _LOOKED_AT, 1)]
            loudest, deepest = max(part), min(part)
            found.append(max(loudest, -deepest))
        most = max(found)
        return tuple(value / most for value in found) if most else (0.0,) * count

    def wav(self) -> bytes:
        """It as a WAV file."""
        samples = self.samples[:]
        if sys.byteorder == "big":
            samples.byteswap()
        data = samples.tobytes()
        head = struct.pack(
            "<4sI4s4sIHHIIHH", b"RIFF", 36 + len(data), b"WAVE", b"fmt ", 16, 1, 1, RATE, RATE * 2, 2, 16
        )
        return head + struct.pack("<4sI", b"data", len(data)) + data


def format_of(data: bytes) -> SoundFormat | None:
    """What the first bytes say a file is, or None."""
    if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
        return "wav"
    if data[:4] == b"fLaC":
        return "flac"
    if data[:4] == b"OggS" and b"\x01vorbis" in data[:512]:
        return "ogg"
    if data[:3] == b"ID3" or (len(data) > 1 and data[0] == 0xFF and data[1] & 0xE6 == 0xE2):
        return "mp3"
    if data[4:8] == b"ftyp":
        return "m4a"
    return None


def length_of(data: bytes) -> float:
    """How long a sound that may be kept is, in seconds. Raises `KnownError` as `decoded` does; M4A is measured, not decoded."""
    if format_of(data) != "m4a":
        return decoded(data).duration
    from journey_designer.ui.sound.m4a import stated_length

    length = stated_length(data)
    if length is None:
        raise unreadable()
    if length > MOST_SECONDS + _SLACK:
        raise too_long()
    return length


def decoded(data: bytes) -> Sound:
    """Decode a sound. Raises `KnownError` for other formats, damaged data, silence without length, too long ones.

    Ogg Vorbis is decoded in a process of its own: its decoder can be made to crash.
    """
    kind = format_of(data)
    if kind is None or kind == "m4a":
        raise unreadable()
    if kind == "ogg":
        from journey_designer.ui.sound.apart import samples_apart

        return Sound(samples_apart(data))
    return Sound(samples_here(data))


def samples_here(data: bytes) -> array[int]:
    """The samples of a sound, decoded in this process. Raises `KnownError` as `decoded` does."""

    import miniaudio

    samples: array[int] = array("h")
    most = round((MOST_SECONDS + _SLACK) * RATE)
    try:
        stream = miniaudio.stream_memory(data, miniaudio.SampleFormat.SIGNED16, 1, RATE, _CHUNK)
        for chunk in stream:
            samples.extend(chunk)
            if len(samples) > most:
                raise too_long()
    except miniaudio.MiniaudioError as error:
        raise unreadable() from error
    if not samples:
        raise unreadable()
    return samples


def from_file(path: Path) -> bytes:
    """The bytes of a file, as many as a project takes. Raises `KnownError`."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_ASSET_BYTES + 1)
    except OSError as error:
        raise KnownError(
            "sound.unreadable_file",
            "The sound “{name}” cannot be read. Check that it still exists and may be opened.",
            name=path.name,
        ) from error
    if len(data) > MOST_ASSET_BYTES:
        raise KnownError(
            "asset.too_large",
            "This image or sound is larger than {most} MB. Choose a smaller one.",
            most=MOST_ASSET_BYTES >> 20,
        )
    return data


def too_long() -> KnownError:
    """What is said of a sound that goes on for too long."""
    return KnownError(
        "sound.too_long",
        "This sound is longer than {most} minutes. Choose a shorter one, or cut it first.",
        most=MOST_SECONDS // 60,
    )


def unreadable() -> KnownError:
    """What is said of a sound that is none."""
    return KnownError(
        "sound.unreadable",
        "This sound cannot be read. Choose a WAV, MP3, OGG, FLAC or M4A file.",
    )
