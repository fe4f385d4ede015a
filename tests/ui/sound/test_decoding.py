"""Four kinds of sound are read; what is none, lies about itself or is too long is refused in a sentence."""

from __future__ import annotations

import contextlib
import struct
from array import array
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_designer.core.errors import KnownError
from journey_designer.ui.sound.decoding import RATE, Sound, decoded, format_of, from_file
from tests.ui.sound.conftest import FILES, tone


@pytest.mark.parametrize(("name", "seconds"), [("tone.mp3", 1.08), ("tone.ogg", 1.0), ("tone.flac", 0.4)])
def test_files_of_every_kind_are_heard(name: str, seconds: float) -> None:
    data = (FILES / name).read_bytes()
    assert format_of(data) == name.split(".")[1]
    sound = decoded(data)
    assert sound.duration == pytest.approx(seconds, abs=0.01)
    assert max(sound.samples) > 10_000


def test_what_is_written_as_wav_is_read_again() -> None:
    sound = tone(0.5)
    assert format_of(sound.wav()) == "wav"
    assert decoded(sound.wav()).samples == sound.samples


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"RIFF",
        b"#!/bin/sh",
        b"<svg/>",
        b"OggS" + bytes(600),
        b"OggS\0\2" + bytes(22) + b"OpusHead" + bytes(100),
        b"ID3" + bytes(200),
        b"fLaC" + bytes(300),
        b"RIFF\xff\xff\xff\xffWAVEfmt \xff\xff\xff\xff",
        tone(0.1).wav()[:44],
    ],
)
def test_what_is_no_sound_is_refused(data: bytes) -> None:
    with pytest.raises(KnownError) as refused:
        decoded(data)
    assert refused.value.key == "sound.unreadable"


@pytest.mark.parametrize("name", ["tone.mp3", "tone.ogg", "tone.flac"])
def test_damaged_files_are_heard_as_far_as_they_go_or_refused(name: str) -> None:
    data = (FILES / name).read_bytes()

    @settings(max_examples=8 if name == "tone.ogg" else 100)
    @given(st.integers(0, len(data) - 1), st.binary(min_size=1, max_size=40))
    def broken(place: int, noise: bytes) -> None:
        for hostile in (data[:place], data[:place] + noise + data[place + len(noise) :]):
            with contextlib.suppress(KnownError):
                assert 0 < decoded(hostile).duration <= 301

    broken()


def test_a_file_that_crashes_its_decoder_is_refused() -> None:
    with pytest.raises(KnownError) as refused:
        decoded((FILES / "crash.ogg").read_bytes())
    assert refused.value.key == "sound.unreadable"


def test_a_header_that_lies_about_the_length_takes_no_memory() -> None:
    wav = bytearray(tone(0.2).wav())
    wav[40:44] = struct.pack("<I", 0xFFFF_FFF0)
    assert decoded(bytes(wav)).duration < 1


def test_five_minutes_are_the_most() -> None:
    minute = array("h", bytes(2 * RATE * 60))
    assert decoded(Sound(minute * 5).wav()).duration == 300
    with pytest.raises(KnownError) as refused:
        decoded(Sound(minute * 5 + minute[: RATE * 2]).wav())
    assert refused.value.key == "sound.too_long"


def test_files_that_cannot_be_read_are_told_of(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as missing:
        from_file(tmp_path / "gone.mp3")
    assert missing.value.key == "sound.unreadable_file"
    large = tmp_path / "large.wav"
    with large.open("wb") as file:
        file.truncate((32 << 20) + 1)
    with pytest.raises(KnownError) as refused:
        from_file(large)
    assert refused.value.key == "asset.too_large"


def test_peaks_follow_how_loud_it_is() -> None:
    quiet, loud = tone(1, 0.25), tone(1, 0.5)
    peaks = Sound(quiet.samples + loud.samples).peaks(10)
    assert peaks[:5] == pytest.approx([0.5] * 5, abs=0.01)
    assert peaks[5:] == pytest.approx([1.0] * 5, abs=0.01)
    assert Sound(array("h", bytes(100))).peaks(4) == (0.0,) * 4
    assert Sound(array("h")).peaks(3) == (0.0,) * 3


@given(st.floats(-1, 3), st.floats(-1, 3))
def test_a_part_lies_in_the_sound(start: float, end: float) -> None:
    sound = Sound(array("h", range(RATE)))
    part = sound.part(start, end)
    assert 0 <= part.duration <= 1
    assert len(part.samples) <= len(sound.samples)
