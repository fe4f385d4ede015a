"""What goes wrong in the world: told in one sentence, nothing lost, something to do about it."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey, Stage, Touchpoint
from journey_designer.interchange.samples import sample
from journey_designer.storage import Places, Store, read_project
from journey_designer.ui.dialogs.damaged_dialog import DamagedDialog
from journey_designer.ui.fault_watch import FaultWatch
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.projects import Projects

Open = Callable[..., MainWindow]
Answer = Callable[[Callable[[QDialog], object]], None]


def _press(name: str) -> Callable[[QDialog], object]:
    """Press the button of a dialog with this object name."""

    def act(dialog: QDialog) -> None:
        button = dialog.findChild(QPushButton, name)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    return act


def _choose(path: Path) -> Callable[[QDialog], object]:
    """Type a path into the file dialog and accept."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setText(str(path))
        dialog.accept()

    return act


def _rename_a_stage(window: MainWindow, name: str) -> str:
    assert window.session is not None
    stage = window.session.document.all(Stage)[0]
    edits.rename_stage(window.session.document, stage.id, name)
    return stage.id


def _names(path: Path, places: Places) -> set[str]:
    with read_project(path, places) as found:
        return {record.name for record in found.records if isinstance(record, Stage)}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "This file is empty"),
        (b"no project at all", "not a Journey Designer project"),
        (b"PK\x03\x04 a zip", "not a Journey Designer project"),
    ],
)
def test_a_file_that_is_no_project(open_window: Open, tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "other.cjm"
    path.write_bytes(content)
    window = open_window(path)
    assert window.project_view is None
    assert told in window.notices.text
    assert window.notices.isVisible()
    assert path.read_bytes() == content


def test_a_file_that_is_not_there(open_window: Open, tmp_path: Path) -> None:
    window = open_window(tmp_path / "gone.cjm")
    assert window.project_view is None
    assert "no file" in window.notices.text


def test_a_file_of_a_newer_version(open_window: Open, sample_file: Path) -> None:
    data = bytearray(sample_file.read_bytes())
    data[60:64] = (99).to_bytes(4, "big")
    sample_file.write_bytes(data)
    window = open_window(sample_file)
    assert window.project_view is None
    assert "newer version" in window.notices.text


def _damage(path: Path) -> bytes:
    """Change one letter of a stage's name: the content no longer matches its digest."""
    data = path.read_bytes()
    broken = data.replace(b"Awareness", b"Awarenezz")
    assert broken != data
    path.write_bytes(broken)
    return broken


def test_what_can_be_read_of_a_damaged_file_is_offered(
    open_window: Open, sample_file: Path, answer: Answer, qtbot: QtBot
) -> None:
    broken = _damage(sample_file)
    window = open_window()
    answer(_press("read"))
    window.files.open_path(sample_file)
    assert window.path == sample_file.with_name("sample (recovered).cjm")
    assert window.session is not None
    assert window.session.document.size(Touchpoint) == 33
    assert sample_file.read_bytes() == broken


def test_a_backup_of_a_damaged_file_is_offered(open_window: Open, sample_file: Path, answer: Answer) -> None:
    window = open_window(sample_file)
    _rename_a_stage(window, "Later")
    window.close()
    places = Places(sample_file.parent / "state")
    shutil.rmtree(places.project(sample_file).database, ignore_errors=True)
    places.project(sample_file).database.unlink(missing_ok=True)
    _damage(sample_file.with_name(sample_file.name))
    window = open_window()
    seen: list[int] = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, DamagedDialog)
        seen.append(dialog.list.count())
        _press("backup")(dialog)

    answer(act)
    window.files.open_path(sample_file)
    assert seen == [1]
    assert window.session is not None
    assert window.session.document.all(Stage)[0].name == "Awareness"


def test_a_project_that_another_program_has_open(
    open_window: Open, sample_file: Path, projects: Projects, answer: Answer
) -> None:
    with Store.open(sample_file, places=projects.places):
        window = open_window()
        answer(_press("read"))
        window.files.open_path(sample_file)
        view = window.project_view
        assert view is not None
        assert view.top_bar.saved.shown == "Read-only"
        assert "read-only" in window.notices.text
        with pytest.raises(KnownError):
            _rename_a_stage(window, "No")
        assert "No" not in {stage.name for stage in view.session.document.all(Stage)}
        window.close()


def test_after_a_crash_it_opens_at_its_last_step(
    open_window: Open, sample_file: Path, projects: Projects
) -> None:
    pid = os.fork() if hasattr(os, "fork") else 0
    if pid == 0:
        store = Store.open(sample_file, places=projects.places)
        document = store.document()
        edits.rename_stage(document, document.all(Stage)[0].id, "After the crash")
        os._exit(0)
    os.waitpid(pid, 0)
    window = open_window(sample_file)
    assert window.session is not None
    assert window.session.document.all(Stage)[0].name == "After the crash"


def test_somebody_else_changed_the_file_and_both_are_merged(
    open_window: Open, sample_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_file)
    view = window.project_view
    assert view is not None
    _publish_another_version(sample_file, tmp_path, "Theirs")
    _rename_a_stage(window, "Mine")
    qtbot.waitUntil(lambda: "Somebody else" in window.notices.text, timeout=5000)
    assert view.top_bar.saved.shown == "Not yet in the file"
    merge = window.notices.buttons()[0]
    assert merge.text() == "Merge"
    QTest.mouseClick(merge, Qt.MouseButton.LeftButton)
    names = {stage.name for stage in view.session.document.all(Stage)}
    assert {"Mine", "Theirs"} <= names
    qtbot.waitUntil(lambda: view.top_bar.saved.shown.startswith("Saved"), timeout=5000)
    assert {"Mine", "Theirs"} <= _names(sample_file, Places(tmp_path / "elsewhere"))


def _publish_another_version(path: Path, folder: Path, name: str) -> None:
    """What a colleague's machine does: a copy is changed there, and a sync client puts it in place."""
    copy = folder / "copy.cjm"
    shutil.copy(path, copy)
    with Store.open(copy, places=Places(folder / "elsewhere")) as store:
        document = store.document()
        edits.rename_stage(document, document.all(Stage)[2].id, name)
        store.flush()
    copy.replace(path)


def test_somebody_else_changed_the_file_and_both_are_kept(
    open_window: Open, sample_file: Path, tmp_path: Path, qtbot: QtBot, answer: Answer
) -> None:
    window = open_window(sample_file)
    _publish_another_version(sample_file, tmp_path, "Theirs")
    _rename_a_stage(window, "Mine")
    qtbot.waitUntil(lambda: "Somebody else" in window.notices.text, timeout=5000)
    mine = tmp_path / "mine.cjm"
    answer(_choose(mine))
    QTest.mouseClick(window.notices.buttons()[1], Qt.MouseButton.LeftButton)
    assert window.path == mine
    places = Places(tmp_path / "elsewhere")
    assert "Mine" in _names(mine, places)
    assert "Theirs" in _names(sample_file, places)
    assert window.notices.text == ""


def test_a_file_that_vanished_is_written_again(
    open_window: Open, sample_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_file)
    sample_file.unlink()
    _rename_a_stage(window, "Mine")
    qtbot.waitUntil(lambda: "no longer at its place" in window.notices.text, timeout=5000)
    QTest.mouseClick(window.notices.buttons()[0], Qt.MouseButton.LeftButton)
    assert "Mine" in _names(sample_file, Places(tmp_path / "elsewhere"))
    qtbot.waitUntil(lambda: window.notices.text == "", timeout=5000)


def test_closing_while_the_file_cannot_be_written_loses_nothing(
    open_window: Open, sample_file: Path, qtbot: QtBot, answer: Answer
) -> None:
    window = open_window(sample_file)
    sample_file.unlink()
    _rename_a_stage(window, "Mine")
    answer(_press("cancel"))
    assert not window.close()
    assert window.isVisible()
    answer(_press("close"))
    assert window.close()
    again = open_window(sample_file)
    assert again.session is not None
    assert again.session.document.all(Stage)[0].name == "Mine"


def test_an_import_with_warnings_says_which_lines(
    open_window: Open, sample_file: Path, tmp_path: Path, answer: Answer
) -> None:
    source = tmp_path / "odd.mmd"
    source.write_text("journey\n  section S\n    Tea: 9: Me\n    Coffee: x: Me\n", encoding="utf-8")
    window = open_window(sample_file)
    window.files.open_path(source)
    assert "odd.mmd" in window.notices.text
    shown: list[str] = []

    def look(dialog: QDialog) -> None:
        from PySide6.QtWidgets import QPlainTextEdit

        listing = dialog.findChild(QPlainTextEdit)
        assert listing is not None
        shown.append(listing.toPlainText())
        dialog.reject()

    answer(look)
    QTest.mouseClick(window.notices.buttons()[0], Qt.MouseButton.LeftButton)
    assert "3" in shown[0]
    assert len(shown[0].splitlines()) == 2


def test_a_source_without_a_journey(open_window: Open, tmp_path: Path) -> None:
    source = tmp_path / "notes.md"
    source.write_text("# nothing here\n", encoding="utf-8")
    window = open_window()
    window.files.open_path(source)
    assert "No journey was found" in window.notices.text


def test_a_project_as_json_becomes_a_file(
    open_window: Open, tmp_path: Path, answer: Answer, projects: Projects
) -> None:
    from journey_designer.interchange.json_project import project_to_json

    found = sample("ar")
    source = tmp_path / "whole.json"
    source.write_text(project_to_json(found.records, found.assets.get), encoding="utf-8")
    window = open_window()
    target = tmp_path / "imported.cjm"
    answer(_choose(target))
    window.files.open_path(source)
    assert window.path == target
    assert window.session is not None
    assert {record.id for record in window.session.document.records()} == {
        record.id for record in found.records
    }


def test_a_copy_is_written_and_the_work_goes_on_here(
    open_window: Open, sample_file: Path, tmp_path: Path, answer: Answer
) -> None:
    window = open_window(sample_file)
    _rename_a_stage(window, "Mine")
    copy = tmp_path / "copy.cjm"
    answer(_choose(copy))
    window.actions_table.action("share.copy").trigger()
    assert "Mine" in _names(copy, Places(tmp_path / "elsewhere"))
    assert window.path == sample_file
    assert str(copy) in window.notices.text


@pytest.mark.parametrize(
    ("action", "name"),
    [
        ("share.report", "report.pdf"),
        ("share.slides", "report.pptx"),
        ("share.map_pdf", "map.pdf"),
        ("share.map_png", "map.png"),
        ("share.map_svg", "map.svg"),
        ("share.mermaid", "map.mmd"),
        ("share.json", "all.json"),
    ],
)
def test_exports_write_a_file_and_say_so(
    open_window: Open, sample_file: Path, tmp_path: Path, answer: Answer, action: str, name: str
) -> None:
    window = open_window(sample_file)
    target = tmp_path / name
    answer(_choose(target))
    window.actions_table.action(action).trigger()
    assert target.stat().st_size > 100
    assert name in window.notices.text


def test_the_svg_is_a_drawing_with_texts_of_the_journey_that_is_shown(
    open_window: Open, sample_file: Path, tmp_path: Path, answer: Answer
) -> None:
    window = open_window(sample_file)
    assert window.session is not None
    future = next(journey for journey in window.session.document.all(Journey) if journey.state == "future")
    assert future.title in {j.title for j in window.session.document.all(Journey) if j.id != future.id}
    window.session.show_journey(future.id)
    target = tmp_path / "map.svg"
    answer(_choose(target))
    window.actions_table.action("share.map_svg").trigger()
    text = target.read_text(encoding="utf-8")
    assert text.startswith("<?xml") and "<text" in text
    assert f"{future.title}, future" in text


def test_the_map_is_copied_as_a_picture(open_window: Open, sample_file: Path) -> None:
    window = open_window(sample_file)
    QApplication.clipboard().clear()
    window.actions_table.action("share.copy_picture").trigger()
    image = QApplication.clipboard().image()
    assert image.width() > 2000 and image.height() > 800
    assert len({image.pixel(x, image.height() // 8) for x in range(0, image.width(), 7)}) > 20
    assert "copied" in window.notices.text
    QApplication.clipboard().clear()


def test_an_export_that_cannot_be_written(
    open_window: Open, sample_file: Path, tmp_path: Path, answer: Answer
) -> None:
    window = open_window(sample_file)
    folder = tmp_path / "folder.json"
    folder.mkdir()
    (folder / "x").write_bytes(b"")
    target = folder / "deeper" / "all.json"
    answer(_choose(target))
    window.actions_table.action("share.json").trigger()
    assert not target.exists()


def test_known_errors_of_actions_are_told_and_change_nothing(open_window: Open, sample_file: Path) -> None:
    window = open_window(sample_file)

    def refuse() -> None:
        raise KnownError("rule.split", "A stage is split after its first touchpoint. Choose a later one.")

    window.actions_table.bind("edit.select_all", refuse)
    window.actions_table.action("edit.select_all").trigger()
    assert "first touchpoint" in window.notices.text
    window.notices.close_current()
    assert not window.notices.isVisible()


def test_a_fault_of_ours_is_reported_and_the_work_goes_on(tmp_path: Path, qtbot: QtBot) -> None:
    written: list[BaseException] = []

    def write(error: BaseException) -> Path:
        written.append(error)
        return tmp_path / "report.txt"

    hooks = sys.excepthook, threading.excepthook
    watch = FaultWatch(write)
    try:
        with qtbot.waitSignal(watch.fault) as fault:
            error = ZeroDivisionError("ours")
            sys.excepthook(ZeroDivisionError, error, None)
        assert fault.args == [tmp_path / "report.txt"]
        assert written == [error]
        with qtbot.waitSignal(watch.known) as known:
            thread = threading.Thread(target=_raise_known)
            thread.start()
            thread.join()
        assert known.args is not None
        assert isinstance(known.args[0], KnownError)
        assert len(written) == 1
    finally:
        watch.stop()
    assert (sys.excepthook, threading.excepthook) == hooks


def _raise_known() -> None:
    raise KnownError("file.full", "The disk is full. Free some space, or save somewhere else.")


def test_markup_in_a_title_is_shown_and_not_followed(open_window: Open, sample_file: Path) -> None:
    window = open_window(sample_file)
    assert window.session is not None
    title = '<img src="/etc/passwd">&amp;'
    edits.change_project(window.session.document, title=title)
    assert window.project_view is not None
    button = window.project_view.top_bar.project
    assert button.accessibleName() == title
    assert "<img" not in button.toolTip()
    assert QApplication.activeModalWidget() is None
