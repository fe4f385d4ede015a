"""A quiet sound when time is over: two soft tones, made here, played where there is a loudspeaker."""

from __future__ import annotations

import array
import math
from collections.abc import Generator
from threading import Event, Thread

import miniaudio

RATE = 44_100
_LOUDNESS = 0.12
_TONES = ((523.25, 0.22), (392.0, 0.42))


def samples() -> array.array[int]:
    """The sound as 16-bit samples of one channel, each tone swelling and fading."""
    made = array.array("h")
    for pitch, seconds in _TONES:
        count = int(RATE * seconds)
        for place in range(count):
            swell = math.sin(math.pi * place / count)
            made.append(round(32_767 * _LOUDNESS * swell * math.sin(2 * math.pi * pitch * place / RATE)))
    return made


def play() -> Thread:
    """Play it beside everything else; without a loudspeaker nothing happens."""
    thread = Thread(target=_play, name="agenda sound", daemon=True)
    thread.start()
    return thread


def _play() -> None:
    done = Event()

    def source() -> Generator[bytes, int, None]:
        data, at = samples(), 0
        wanted = yield b""
        while at < len(data):
            piece = data[at : at + wanted]
            at += len(piece)
            wanted = yield piece.tobytes()
        done.set()

    try:
        with miniaudio.PlaybackDevice(nchannels=1, sample_rate=RATE) as device:
            stream = source()
            next(stream)
            device.start(stream)
            done.wait(3)
    except miniaudio.MiniaudioError:
        return
