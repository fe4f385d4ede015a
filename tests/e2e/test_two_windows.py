"""One project in two hands: two windows, two programs, two machines."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QPushButton
from shiboken6 import isValid

from journey_designer.core.records import Stage
from journey_designer.storage import Places, read_project
from tests.e2e.hands import Hands, plain, wait_until
from tests.e2e.map_places import MapPlaces
from tests.e2e.others import again, changed_by_a_colleague, done, elsewhere
from tests.e2e.program import Program
from tests.e2e.test_keyboard_only import new_project

Key = Qt.Key


def made(program: Program, title: str) -> Path:
    """A project of the five stages, closed again."""

    def begin(hands: Hands) -> None:
        new_project(hands, title, "Driss")
        hands.shortcut("app.quit")

    program.run(begin)
    return program.documents / f"{title}.cjm"


def rename_stage(hands: Hands, place: int, name: str) -> None:
    places = MapPlaces(hands)
    places.double_click(places.at_stage(places.stages()[place]))
    hands.type(name)
    hands.press(Key.Key_Return)


def remedy(hands: Hands, words: str) -> QPushButton:
    return hands.find(QPushButton, words, hands.window.notices)


def stages_in(file: Path, places: Places) -> list[str]:
    with read_project(file, places) as found:
        return [record.name for record in found.records if isinstance(record, Stage)]


def test_two_projects_in_two_windows(program: Program) -> None:
    """The same file is raised and not opened twice; another one gets a window; each goes its own way."""
    first, second = made(program, "First"), made(program, "Second")

    def story(hands: Hands) -> None:
        one = hands.window
        with hands.answering(hands.name_file(second)):
            hands.shortcut("project.open")
        (two,) = [window for window in hands.windows if window is not one]
        hands.front(two)
        assert hands.view.session.document.project.title == "Second"
        with hands.answering(hands.name_file(first)):
            hands.shortcut("project.open")
        assert len(hands.windows) == 2
        rename_stage(hands, 0, "Only in the second")
        hands.front(one)
        assert "Only in the second" not in MapPlaces(hands).stages()
        hands.shortcut("edit.undo")
        rename_stage(hands, 0, "Only in the first")
        hands.front(two)
        hands.shortcut("project.close")
        assert two.project_view is None
        hands.press(Key.Key_Tab)
        assert two.close()
        hands.front(one)
        wait_until(lambda: not isValid(two))
        assert hands.notice == ""
        hands.shortcut("app.quit")

    program.run(story, first)
    assert "Only in the first" in stages_in(first, program.places)
    assert "Only in the second" in stages_in(second, program.places)


def test_a_second_start(program: Program) -> None:
    """A file that is open already is raised, another one gets a window here; the second start ends at once."""
    first, second = made(program, "First"), made(program, "Second")

    def start(*arguments: object) -> None:
        process = again(*arguments)
        wait_until(lambda: process.poll() is not None, timeout=60_000)
        assert process.returncode == 0
        assert process.communicate() == ("", "")

    def story(hands: Hands) -> None:
        one = hands.window
        wait_until((program.places.root / "first").exists)
        one.showMinimized()
        start(first)
        assert hands.windows == [one]
        assert not one.isMinimized()
        start(second)
        (two,) = [window for window in hands.windows if window is not one]
        hands.front(two)
        assert hands.view.session.document.project.title == "Second"
        assert hands.notice == ""
        start()
        assert len(hands.windows) == 3
        start()
        (three,) = [window for window in hands.windows if window not in (one, two)]
        assert three.project_view is None
        hands.front(one)
        hands.shortcut("app.quit")

    program.run(story, first)


def test_a_second_program_reads_and_does_not_write(program: Program) -> None:
    file = made(program, "Shared")

    def story(hands: Hands) -> None:
        def read(dialog: QDialog) -> None:
            hands.click(hands.find(QPushButton, "Open read-only", dialog))

        with hands.answering(hands.name_file(file), read):
            hands.shortcut("project.open")
        assert "read-only" in hands.notice
        before = MapPlaces(hands).stages()
        rename_stage(hands, 0, "Refused")
        assert MapPlaces(hands).stages() == before
        assert hands.view.top_bar.saved.shown == "Read-only"
        hands.shortcut("app.quit")

    with elsewhere("holds", file, "open") as process:
        assert done(process) == "open"
        program.run(story)
        assert process.poll() is None
    assert "Refused" not in stages_in(file, program.places)


def test_a_colleagues_version_is_merged(program: Program) -> None:
    file = made(program, "Shared")

    def story(hands: Hands) -> None:
        changed_by_a_colleague(file, "From the colleague")
        rename_stage(hands, 0, "From here")
        wait_until(lambda: "Somebody else" in hands.notice)
        assert hands.view.top_bar.saved.shown == "Not yet in the file"
        hands.click(remedy(hands, "Merge"))
        QApplication.processEvents()
        assert "Both versions were merged" in hands.notice
        assert hands.view.top_bar.saved.shown != "Not yet in the file"
        stages = MapPlaces(hands).stages()
        assert (stages[0], stages[-1]) == ("From here", "From the colleague")
        wait_until(lambda: hands.view.top_bar.saved.shown.startswith("Saved"))
        hands.shortcut("edit.undo")
        assert "From the colleague" not in MapPlaces(hands).stages()
        hands.shortcut("edit.redo")
        hands.shortcut("app.quit")

    program.run(story, file)
    assert {"From here", "From the colleague"} <= set(stages_in(file, program.places))


def test_a_contradiction_is_shown(program: Program) -> None:
    file = made(program, "Shared")

    def story(hands: Hands) -> None:
        changed_by_a_colleague(file, "From the colleague")
        rename_stage(hands, -1, "From here")
        wait_until(lambda: "Somebody else" in hands.notice)
        hands.click(remedy(hands, "Merge"))
        QApplication.processEvents()
        assert "They contradicted in one place" in hands.notice
        seen: list[str] = []

        def look(dialog: QDialog) -> None:
            listing = hands.find(QPlainTextEdit, within=dialog).toPlainText()
            seen.extend(plain(line) for line in listing.splitlines())
            hands.press(Key.Key_Escape)

        with hands.answering(look):
            hands.click(remedy(hands, "Show"))
        assert len(seen) == 1
        assert "From here" in seen[0]
        assert "yours stays" in seen[0]
        assert MapPlaces(hands).stages()[-1] == "From here"
        hands.shortcut("app.quit")

    program.run(story, file)


def test_both_versions_are_kept(program: Program) -> None:
    file = made(program, "Shared")
    mine = program.documents / "Mine.cjm"

    def story(hands: Hands) -> None:
        changed_by_a_colleague(file, "From the colleague")
        rename_stage(hands, 0, "From here")
        wait_until(lambda: "Somebody else" in hands.notice)
        with hands.answering(hands.name_file(mine)):
            hands.click(remedy(hands, "Keep both…"))
        assert hands.window.path == mine
        assert hands.notice == ""
        hands.shortcut("app.quit")

    program.run(story, file)
    assert "From the colleague" in stages_in(file, program.places)
    assert "From here" not in stages_in(file, program.places)
    assert "From here" in stages_in(mine, program.places)
