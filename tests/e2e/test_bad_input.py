"""What the world hands in that is wrong, too large or meant badly: a plain sentence, nothing lost, nothing followed."""

from __future__ import annotations

import os
import struct
import sys
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog

from journey_designer.core.records import Asset, Card, Persona, Stage
from journey_designer.ui.projects import file_name
from tests.e2e.hands import Hands, wait_until
from tests.e2e.map_places import MapPlaces
from tests.e2e.paper import pdf_text, print_report
from tests.e2e.program import Program
from tests.e2e.test_keyboard_only import add, new_project
from tests.e2e.test_two_windows import made, remedy, rename_stage, stages_in

Key = Qt.Key
MARKUP = '<img src="file:///etc/passwd"><b>bold</b> & "more" {x} %1 %n'


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def large_png(path: Path, side: int = 50_000) -> Path:
    """A sound picture of so many black pixels each way: small as a file, gigabytes once it is decoded."""
    packer = zlib.compressobj(1)
    rows = b"\0" * (side // 8 + 1) * 1_000
    packed = b"".join(packer.compress(rows) for _ in range(side // 1_000)) + packer.flush()
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + body)
    return path


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("empty.cjm", b"", "This file is empty"),
        ("letter.cjm", b"Dear Sir or Madam", "not a Journey Designer project"),
        ("other.cjm", b"SQLite format 3\0" + bytes(4_000), "not a Journey Designer project"),
        ("notes.md", b"# Shopping\n\n- milk\n", "No journey was found"),
        ("half.json", b'{"format": "journey-designer", "version": 1, "records"', "cannot"),
        ("binary.mmd", bytes(range(256)) * 40, ""),
    ],
)
def test_a_wrong_file(program: Program, name: str, content: bytes, told: str) -> None:
    path = program.documents / name
    path.write_bytes(content)

    def story(hands: Hands) -> None:
        window = hands.window
        assert hands.drop(window, files(path), window.rect().center())
        assert hands.notice
        assert told in hands.notice
        assert window.project_view is None
        hands.press(Key.Key_Q, held=Qt.KeyboardModifier.ControlModifier)

    program.run(story)
    assert path.read_bytes() == content
    assert list(program.documents.iterdir()) == [path]


def test_a_file_of_no_kind_is_not_taken(program: Program) -> None:
    path = program.documents / "setup.exe"
    path.write_bytes(b"MZ")

    def story(hands: Hands) -> None:
        assert not hands.drop(hands.window, files(path), hands.window.rect().center())
        hands.press(Key.Key_Q, held=Qt.KeyboardModifier.ControlModifier)

    program.run(story)


def test_a_damaged_file(program: Program) -> None:
    """What can be read is offered as a new project; the damaged file stays as it is."""
    file = made(program, "Clinic")
    broken = file.read_bytes().replace(b"Awareness", b"Awarenezz")
    mailed = program.documents / "mailed.cjm"
    mailed.write_bytes(broken)

    def story(hands: Hands) -> None:
        def read(dialog: QDialog) -> None:
            (button,) = [
                entry for entry in dialog.findChildren(QAbstractButton) if entry.objectName() == "read"
            ]
            hands.click(button)

        with hands.answering(hands.name_file(mailed), read):
            hands.shortcut("project.open")
        assert hands.window.path == program.documents / "mailed (recovered).cjm"
        assert "Awarenezz" in MapPlaces(hands).stages()
        hands.shortcut("app.quit")

    program.run(story)
    assert mailed.read_bytes() == broken


def test_the_folder_is_gone(program: Program) -> None:
    """Work goes on without the file, survives closing, and is in the file once there is a folder again."""
    file = made(program, "Clinic")
    away = program.documents.with_name("unplugged")

    def losing(hands: Hands) -> None:
        program.documents.rename(away)
        rename_stage(hands, 0, "First")
        wait_until(lambda: "Not yet in the file" in hands.notice)
        rename_stage(hands, 1, "Second")
        asked: list[str] = []

        def close(dialog: QDialog) -> None:
            asked.append(dialog.windowTitle())
            hands.click(hands.find(QAbstractButton, "Close all the same", dialog))

        with hands.answering(close):
            hands.shortcut("app.quit")
        assert asked == ["Not yet in the file"]

    program.run(losing, file)
    away.rename(program.documents)
    assert "First" not in stages_in(file, program.places)

    def finding(hands: Hands) -> None:
        assert {"First", "Second"} <= set(MapPlaces(hands).stages())
        assert "Opened at its last step" in hands.notice
        wait_until(lambda: hands.view.top_bar.saved.shown.startswith("Saved"))
        hands.shortcut("app.quit")

    program.run(finding, file)
    assert {"First", "Second"} <= set(stages_in(file, program.places))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes everywhere")
def test_a_folder_that_may_not_be_written(program: Program) -> None:
    file = made(program, "Clinic")

    def story(hands: Hands) -> None:
        program.documents.chmod(0o500)
        try:
            rename_stage(hands, 0, "First")
            wait_until(lambda: "Not yet in the file" in hands.notice)
        finally:
            program.documents.chmod(0o700)
        hands.click(remedy(hands, "Try again"))
        wait_until(lambda: hands.view.top_bar.saved.shown.startswith("Saved"))
        hands.shortcut("app.quit")

    program.run(story, file)
    assert "First" in stages_in(file, program.places)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk(program: Program) -> None:
    """No room for another step: it is refused with a sentence, and what was there stays."""
    import resource

    file = made(program, "Clinic")

    def story(hands: Hands) -> None:
        places = MapPlaces(hands)
        hands.press(Key.Key_Right)
        add(hands, "touchpoint.add", "Poster")
        before = list(places.document.records())
        database = program.places.project(file).database
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        QApplication.clipboard().setText("\n".join(f"{number} " + "x" * 15_000 for number in range(40)))
        places.click(places.at_cell("Poster", "doing"))
        resource.setrlimit(resource.RLIMIT_FSIZE, (database.stat().st_size, limits[1]))
        try:
            hands.shortcut("edit.paste")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        assert list(places.document.records()) == before
        assert "disk" in hands.notice
        hands.shortcut("edit.paste")
        assert len(places.cards("Poster", "doing")) == 40
        hands.shortcut("app.quit")

    program.run(story, file)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a folder where nobody may write")
def test_a_report_that_cannot_be_written(program: Program) -> None:
    file = made(program, "Clinic")

    def story(hands: Hands) -> None:
        print_report(hands, "/sys/report.pdf")
        assert hands.notice
        assert "was written" not in hands.notice
        assert hands.view.top_bar.saved.shown.startswith("Saved")
        hands.shortcut("app.quit")

    program.run(story, file)


def test_a_picture_of_fifty_thousand_pixels(program: Program, tmp_path: Path) -> None:
    file = made(program, "Clinic")
    path = large_png(tmp_path / "large.png")

    def story(hands: Hands) -> None:
        places = MapPlaces(hands)
        hands.press(Key.Key_Right)
        add(hands, "touchpoint.add", "Poster")
        hands.drop(places.viewport, files(path), places.at_cell("Poster", "doing"))
        assert "more than 40 million pixels" in hands.notice
        assert places.document.size(Card) == 0
        hands.window.notices.close_current()
        hands.click(hands.view.panel.tab("persona"))
        avatar = hands.view.persona_panel.column.head.avatar
        hands.drop(avatar, files(path), avatar.rect().center())
        assert hands.notice
        assert QApplication.activeModalWidget() is None
        assert places.document.size(Asset) == 0
        hands.shortcut("app.quit")

    program.run(story, file)


def test_a_megabyte_of_text(program: Program) -> None:
    """On the map, in a field, in a name: cut to what the field holds, and the program goes on."""
    file = made(program, "Clinic")

    def story(hands: Hands) -> None:
        places = MapPlaces(hands)
        QApplication.clipboard().setText("word " * 200_000)
        hands.press(Key.Key_Right)
        hands.shortcut("touchpoint.add")
        hands.shortcut("edit.paste")
        hands.press(Key.Key_Return)
        (name,) = places.touchpoints(places.stages()[0])
        assert 100 < len(name) <= 1_000
        places.click(places.at_cell(name, "doing"))
        hands.shortcut("edit.paste")
        (text,) = places.cards(name, "doing")
        assert 10_000 < len(text) <= 20_000
        hands.click(hands.view.panel.tab("persona"))
        hands.click(hands.view.persona_panel.edit_button)
        hands.shortcut("edit.select_all")
        hands.shortcut("edit.paste")
        hands.press(Key.Key_Tab)
        (persona,) = places.document.all(Persona)
        assert 100 < len(persona.name) <= 1_000
        report = program.documents / "report.pdf"
        print_report(hands, report)
        assert report.read_bytes().startswith(b"%PDF")
        hands.shortcut("app.quit")

    program.run(story, file)


def test_markup_is_text(program: Program) -> None:
    """In the title, in names and on cards: shown, printed and exported as it was typed."""

    def story(hands: Hands) -> None:
        new_project(hands, MARKUP, MARKUP)
        path = hands.window.path
        assert path is not None
        assert path.parent == program.documents
        assert path.stem == file_name(MARKUP, "")
        places = MapPlaces(hands)
        hands.press(Key.Key_Right)
        add(hands, "touchpoint.add", MARKUP)
        places.double_click(places.at_stage(places.stages()[0]))
        hands.type(MARKUP)
        hands.press(Key.Key_Return)
        places.click(places.at_cell(MARKUP, "doing", 0.9))
        hands.type(MARKUP)
        hands.press(Key.Key_Return)
        assert places.stages()[0] == MARKUP
        assert places.cards(MARKUP, "doing") == [MARKUP]
        assert MARKUP in hands.window.windowTitle().translate(dict.fromkeys((0x2066, 0x2068, 0x2069)))
        for widget in (hands.view.top_bar.project, hands.view.top_bar.undo, places.viewport):
            assert "<img" not in widget.toolTip()
        report = program.documents / "report.pdf"
        print_report(hands, report)
        printed = pdf_text(report)
        assert "file:///etc/passwd" in printed.replace("\r\n", "")
        assert "root:" not in printed
        assert places.document.size(Stage) == 5
        hands.shortcut("app.quit")

    program.run(story)
