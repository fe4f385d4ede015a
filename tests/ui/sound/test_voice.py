"""A voice is attached, played, recorded, trimmed and exported; without sound hardware the rest works on."""

from __future__ import annotations

from pathlib import Path

import miniaudio
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journey_designer.core.errors import KnownError
from journey_designer.core.records import Asset, Persona
from journey_designer.ui.panels.persona_panel import PersonaPanel
from journey_designer.ui.sound.devices import SoundDevices
from journey_designer.ui.sound.player import Player
from journey_designer.ui.sound.trim_view import TrimView
from journey_designer.ui.sound.voice_part import VoicePart
from tests.ui.hands import drag
from tests.ui.panels.conftest import Room
from tests.ui.sound.conftest import FILES, tone

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def voice(room: Room, devices: SoundDevices) -> VoicePart:
    made = VoicePart(room.context, room.session, devices)
    room.session.changed.connect(lambda _event: made.show_persona(room.yasmine))
    room.show(made)
    made.show_persona(room.yasmine)
    return made


def asset(room: Room) -> Asset:
    assert room.yasmine.voice is not None
    return room.document.get(Asset, room.yasmine.voice)


@pytest.mark.parametrize(
    ("name", "mime", "seconds"),
    [("tone.mp3", "audio/mpeg", 1.08), ("tone.ogg", "audio/ogg", 1.0), ("tone.flac", "audio/flac", 0.4)],
)
def test_a_file_is_attached_and_exported_byte_for_byte(
    room: Room, voice: VoicePart, tmp_path: Path, name: str, mime: str, seconds: float
) -> None:
    assert voice.clip.isHidden() and voice.attach_button.isVisible()
    steps = room.steps()
    voice.take_file(FILES / name)
    assert room.steps() == steps + 1
    kept = asset(room)
    assert (kept.mime, kept.label) == (mime, "tone")
    assert kept.duration == pytest.approx(seconds, abs=0.01)
    assert voice.clip.isVisible() and not voice.attach_button.isVisible()
    voice.export(tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == (FILES / name).read_bytes()
    room.undo()
    assert room.yasmine.voice is None and voice.clip.isHidden()


def test_it_is_in_the_file_after_closing(room: Room, voice: VoicePart) -> None:
    from journey_designer.storage import read_project

    voice.take_file(FILES / "tone.ogg")
    room.store.flush()
    with read_project(room.store.path) as file:
        persona = next(entry for entry in file.records if isinstance(entry, Persona) and entry.voice)
        assert file.asset(persona.voice or "") == (FILES / "tone.ogg").read_bytes()


def test_what_is_no_sound_is_refused(room: Room, voice: VoicePart, tmp_path: Path) -> None:
    fake = tmp_path / "voice.mp3"
    fake.write_bytes(b"MZ" + bytes(400))
    voice.take_file(fake)
    assert [error.key for error in room.errors] == ["sound.unreadable"]
    assert room.yasmine.voice is None


def test_a_sound_is_dropped(room: Room, voice: VoicePart) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(FILES / "tone.mp3"))])
    none, left = Qt.KeyboardModifier.NoModifier, LEFT
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, left, none)
    voice.dropEvent(event)
    assert room.yasmine.voice is not None


def test_it_plays_to_its_end_and_can_be_paused(room: Room, voice: VoicePart, qtbot: QtBot) -> None:
    voice.take_file(FILES / "tone.flac")
    player = voice.clip.player
    with qtbot.waitSignal(player.changed):
        QTest.mouseClick(voice.clip.button, LEFT)
    qtbot.waitUntil(lambda: player.place > 0.05)
    QTest.mouseClick(voice.clip.button, LEFT)
    assert not player.is_playing
    place = player.place
    assert 0 < place < 0.4
    player.seek(0.3)
    player.play()
    qtbot.waitUntil(lambda: not player.is_playing)
    assert player.place == pytest.approx(0.4, abs=0.001)
    player.play()
    qtbot.waitUntil(lambda: 0 < player.place < 0.4)
    voice.hide()
    assert not player.is_playing


def test_the_waveform_is_pressed_and_runs_from_the_left_in_arabic(room: Room, voice: VoicePart) -> None:
    voice.take_file(FILES / "tone.ogg")
    waveform = voice.clip.waveform
    assert voice.clip.time == "\u20660:01\u2069"
    QTest.mouseClick(waveform, LEFT, pos=QPoint(waveform.width() // 2, 10))
    assert voice.clip.player.place == pytest.approx(0.5, abs=0.05)
    room.context.languages.set_language("ar")
    assert voice.clip.button.x() < waveform.x()
    QTest.mouseClick(waveform, LEFT, pos=QPoint(4, 10))
    assert voice.clip.player.place < 0.1
    QTest.keyClick(waveform, Qt.Key.Key_Right)
    assert voice.clip.player.place == pytest.approx(1.0, abs=0.01)


def test_a_voice_is_recorded_from_a_synthetic_source_and_kept(
    room: Room, voice: VoicePart, qtbot: QtBot, tmp_path: Path
) -> None:
    voice.record()
    dialog = voice.dialog
    assert dialog is not None and dialog.recorder.is_recording
    with qtbot.waitSignal(dialog.recorder.grown):
        pass
    dialog.recorder._take(tone(1.0).samples.tobytes())
    QTest.mouseClick(dialog.record_button, LEFT)
    assert not dialog.recorder.is_recording and dialog.keep_button.isEnabled()
    dialog.keep_button.click()
    kept = asset(room)
    assert kept.mime == "audio/wav" and (kept.duration or 0) >= 1.0
    voice.export(tmp_path / "out.wav")
    assert (tmp_path / "out.wav").read_bytes() == room.store.asset(kept.id)


def test_recording_ends_after_five_minutes(room: Room, voice: VoicePart, qtbot: QtBot) -> None:
    voice.record()
    dialog = voice.dialog
    assert dialog is not None
    dialog.recorder._take(bytes(2 * 24_000 * 301))
    with qtbot.waitSignal(dialog.recorder.ended):
        pass
    assert dialog.trim.range == (0.0, 300.0)
    dialog.reject()
    assert room.yasmine.voice is None


def test_a_voice_is_trimmed(room: Room, voice: VoicePart) -> None:
    voice.keep(tone(2.0), "Interview, 12 March")
    assert voice.label.text == "Interview, 12 March"
    voice.trim()
    dialog = voice.dialog
    assert dialog is not None
    dialog.trim.set_range(0.5, 1.25)
    dialog.keep_button.click()
    kept = asset(room)
    assert (kept.duration, kept.label) == (0.75, "Interview, 12 March")
    room.session.undo()
    assert asset(room).duration == 2.0


def test_the_handles_are_dragged_and_moved_by_keys(room: Room) -> None:
    view = TrimView(room.context)
    view.resize(516, 92)
    view.show_sound(tone(5.0))
    drag(view, QPoint(8, 40), QPoint(108, 40))
    assert view.range == pytest.approx((1.0, 5.0), abs=0.02)
    drag(view, QPoint(507, 40), QPoint(60, 40))
    assert view.range == pytest.approx((1.0, 1.2), abs=0.02)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.range == pytest.approx((0.9, 1.3), abs=0.02)
    view.deleteLater()


def test_without_hardware_it_is_said_and_all_else_works(room: Room) -> None:
    nothing = SoundDevices([miniaudio.Backend.CUSTOM])
    voice = VoicePart(room.context, room.session, nothing)
    room.show(voice)
    voice.show_persona(room.yasmine)
    voice.take_file(FILES / "tone.mp3")
    assert room.yasmine.voice is not None
    voice.show_persona(room.yasmine)
    voice.clip.turn()
    voice.record()
    assert [error.key for error in room.errors] == ["sound.no_output", "sound.no_input"]
    assert voice.dialog is not None
    voice.dialog.reject()


def test_a_voice_that_cannot_be_read_is_shown_as_such(room: Room, voice: VoicePart) -> None:
    from journey_designer.core import edits

    broken = room.store.put_asset(b"no sound", "audio/mpeg")
    edits.set_voice(room.document, room.ids["yasmine"], broken)
    assert voice.clip.time == "Cannot be read"
    assert not voice.clip.button.isEnabled()
    voice.remove()
    assert room.yasmine.voice is None


def test_a_player_without_a_sound_does_nothing(devices: SoundDevices, qtbot: QtBot) -> None:
    player = Player(devices)
    failures: list[KnownError] = []
    player.failed.connect(failures.append)
    player.play()
    assert not player.is_playing and not failures


def test_the_panel_shows_the_voice_and_offers_one_while_editing(room: Room) -> None:
    panel = PersonaPanel(room.context, room.session)
    room.show(panel)
    assert panel.column.voice.isHidden()
    panel.set_editing(True)
    assert panel.column.voice.attach_button.isVisible()
    panel.column.voice.take_file(FILES / "tone.mp3")
    panel.set_editing(False)
    assert panel.column.voice.clip.isVisible()
