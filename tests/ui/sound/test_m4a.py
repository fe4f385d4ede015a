"""M4A from phones: kept byte for byte, played by the system only on a press, refused when it is no sound."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journey_designer.core.errors import KnownError
from journey_designer.core.records import Asset
from journey_designer.ui.sound.decoding import decoded, format_of, length_of
from journey_designer.ui.sound.devices import SoundDevices
from journey_designer.ui.sound.m4a import stated_length
from journey_designer.ui.sound.voice_part import VoicePart
from tests.ui.panels.conftest import Room
from tests.ui.sound.boxes import box, header, m4a, track


def test_the_length_is_read_in_both_forms() -> None:
    assert format_of(m4a()) == "m4a"
    assert length_of(m4a(12.5)) == 12.5
    assert length_of(m4a(299.9, is_long=True)) == pytest.approx(299.9)
    with pytest.raises(KnownError) as refused:
        decoded(m4a())
    assert refused.value.key == "sound.unreadable", "there is no decoder for it here"


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (m4a(301), "sound.too_long"),
        (m4a(10, track(), track(b"vide")), "sound.unreadable"),
        (m4a(10, track(b"meta")), "sound.unreadable"),
        (m4a(0), "sound.unreadable"),
        (m4a(10)[:60], "sound.unreadable"),
        (box(b"ftyp", b"M4A \0\0\0\0"), "sound.unreadable"),
        (m4a(10).replace(b"mdat", b"junk"), "sound.unreadable"),
        (m4a(10) + box(b"moov", header(10), track()), "sound.unreadable"),
        (m4a(10, *[track()] * 40), "sound.unreadable"),
        (b"\0\0\0\x08ftyp" + b"\0\0\0\x08free" * 20_000, "sound.unreadable"),
        (struct.pack(">I4sQ", 1, b"ftyp", 2**63), "sound.unreadable"),
    ],
)
def test_what_is_no_recording_is_refused_in_a_sentence(data: bytes, key: str) -> None:
    with pytest.raises(KnownError) as refused:
        length_of(data)
    assert refused.value.key == key


@settings(max_examples=400)
@given(st.data())
def test_no_damage_does_more_than_be_refused(data: st.DataObject) -> None:
    whole = bytearray(m4a(10, track(), is_long=data.draw(st.booleans()), sound=b"s" * 20))
    for _ in range(data.draw(st.integers(0, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    length = stated_length(bytes(whole[:cut]))
    assert length is None or length > 0


@pytest.fixture
def opened() -> list[Path]:
    return []


@pytest.fixture
def voice(room: Room, devices: SoundDevices, opened: list[Path]) -> VoicePart:
    def play(path: Path) -> bool:
        opened.append(path)
        return path.read_bytes() == m4a(12.5)

    made = VoicePart(room.context, room.session, devices, play_elsewhere=play)
    room.session.changed.connect(lambda _event: made.show_persona(room.yasmine))
    room.show(made)
    made.show_persona(room.yasmine)
    return made


def attach(voice: VoicePart, folder: Path, data: bytes) -> None:
    path = folder / "Interview 3.m4a"
    path.write_bytes(data)
    voice.take_file(path)


def test_a_recording_is_kept_told_of_and_exported_byte_for_byte(
    room: Room, voice: VoicePart, tmp_path: Path
) -> None:
    steps = room.steps()
    attach(voice, tmp_path, m4a(12.5))
    assert room.steps() == steps + 1
    kept = room.document.get(Asset, room.yasmine.voice or "")
    assert (kept.mime, kept.duration, kept.label) == ("audio/mp4", 12.5, "Interview 3")
    assert "M4A" in voice.note.text and voice.note.isVisible()
    assert "0:12" in voice.clip.time
    assert not next(one for one in voice.menu().actions() if one.text() == "Trim…").isEnabled()
    voice.export(tmp_path / "out.m4a")
    assert (tmp_path / "out.m4a").read_bytes() == m4a(12.5)


def test_the_player_of_the_computer_is_asked_only_by_a_press_and_gets_a_copy(
    room: Room, voice: VoicePart, tmp_path: Path, opened: list[Path]
) -> None:
    attach(voice, tmp_path, m4a(12.5))
    assert not opened, "attaching and showing opens nothing"
    assert "player of this computer" in voice.clip.button.accessibleName()
    QTest.mouseClick(voice.clip.button, Qt.MouseButton.LeftButton)
    (copy,) = opened
    assert copy.name == "Yasmine El Amrani.m4a"
    assert tmp_path not in copy.parents
    assert not room.errors


def test_a_computer_without_a_player_says_so(
    room: Room, voice: VoicePart, tmp_path: Path, opened: list[Path]
) -> None:
    attach(voice, tmp_path, m4a(3))
    voice.hand_over()
    assert [error.key for error in room.errors] == ["sound.no_player"]


def test_a_sound_that_is_played_here_comes_after_one_that_is_not(
    room: Room, voice: VoicePart, tmp_path: Path
) -> None:
    attach(voice, tmp_path, m4a(3))
    voice.remove()
    assert voice.note.isHidden() and voice.clip.isHidden()


def test_damaged_ones_leave_everything_as_it_was(room: Room, voice: VoicePart, tmp_path: Path) -> None:
    steps = room.steps()
    for data in (m4a(400), m4a(3)[:50]):
        attach(voice, tmp_path, data)
    assert [error.key for error in room.errors] == ["sound.too_long", "sound.unreadable"]
    assert room.steps() == steps
    assert room.yasmine.voice is None
