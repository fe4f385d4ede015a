"""The start page: projects kept at the top, templates of one's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QWidget

from journey_designer.commands import new, parser
from journey_designer.core.records import Card, Lane, Stage, Touchpoint
from journey_designer.interchange import templates
from journey_designer.interchange.template_shelf import TemplateShelf
from journey_designer.storage import Places, read_project
from journey_designer.ui.dialogs.new_project_dialog import NewProjectDialog
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.projects import Projects

Open = Callable[..., MainWindow]
Answer = Callable[[Callable[[QDialog], object]], None]


def remembered(projects: Projects, folder: Path, *names: str) -> None:
    for name in names:
        store = projects.from_template(folder / f"{name}.cjm", "five-stages", language="en", title=name)
        projects.remember(store, store.document(), {})
        store.close()


def titles(window: MainWindow) -> list[str]:
    return [card.recent.title for card in window.start_page.recent_cards()]


def entries(card: QWidget) -> dict[str, QAction]:
    """The entries of the context menu of a card, opened by its key."""
    card.customContextMenuRequested.emit(card.rect().center())
    (menu,) = [child for child in card.findChildren(QMenu) if child.isVisible()]
    return {action.text(): action for action in menu.actions()}


def test_a_project_is_kept_at_the_top(open_window: Open, projects: Projects, tmp_path: Path) -> None:
    remembered(projects, tmp_path, "One", "Two", "Three")
    window = open_window()
    assert titles(window) == ["Three", "Two", "One"]
    one = window.start_page.recent_cards()[2]
    assert not one.pin.isVisible()
    QTest.mouseMove(one)
    QApplication.sendEvent(one, _enter())
    assert one.pin.isVisible() and one.rect().contains(one.pin.geometry())
    QTest.mouseClick(one.pin, Qt.MouseButton.LeftButton)
    assert titles(window) == ["One", "Three", "Two"]
    assert window.start_page.recent_cards()[0].pin.isVisible()
    remembered(projects, tmp_path, "Four")
    window.start_page.show_recents()
    assert titles(window) == ["One", "Four", "Three", "Two"]
    entries(window.start_page.recent_cards()[0])["No longer keep at the top"].trigger()
    assert titles(window) == ["Four", "Three", "Two", "One"]


def test_what_is_pinned_stays_when_the_list_is_full(projects: Projects, tmp_path: Path) -> None:
    remembered(projects, tmp_path, "Old")
    projects.recents.pin(tmp_path / "Old.cjm", True)
    remembered(projects, tmp_path, *(f"n{number}" for number in range(25)))
    found = projects.recents.all()
    assert len(found) == 24
    assert found[0].title == "Old"


def test_a_project_becomes_a_template_and_a_project_again(
    open_window: Open, answer: Answer, sample_file: Path, projects: Projects
) -> None:
    window = open_window(sample_file)
    assert window.session is not None and window.session.journey is not None
    document, journey = window.session.document, window.session.journey

    def name_it(dialog: QDialog) -> None:
        (field,) = dialog.findChildren(QLineEdit)
        field.setText("Shops <b>")
        QTest.keyClick(field, Qt.Key.Key_Return)

    answer(name_it)
    window.actions_table.action("project.keep_template").trigger()
    assert "Shops <b>" in window.notices.text
    window.actions_table.action("project.close").trigger()
    card = window.start_page.template_cards()[-1]
    assert (card.accessibleName(), card.template.is_own) == ("Shops <b>", True)
    assert not card.grab().isNull()
    seen: list[str] = []

    def make(dialog: QDialog) -> None:
        made = cast(NewProjectDialog, dialog)
        seen.append(made.template.currentText())
        made.title.setText("From mine")
        made.accept()

    answer(make)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert seen == ["Shops <b>"]
    assert window.session is not None
    fresh = window.session.document
    for kind in (Stage, Lane):
        assert fresh.size(kind) == len(document.family(kind, "journey_id", journey.id))
    assert fresh.size(Touchpoint) == sum(
        document.count(Touchpoint, "stage_id", stage.id)
        for stage in document.family(Stage, "journey_id", journey.id)
    )
    assert fresh.size(Card) == 0


def test_templates_of_ones_own_are_renamed_and_deleted(
    open_window: Open, answer: Answer, sample_file: Path, projects: Projects
) -> None:
    store = projects.open(sample_file)
    document = store.document()
    projects.templates.keep(document, document.all(Stage)[0].journey_id, "Mine")
    store.close()
    window = open_window()

    def rename(dialog: QDialog) -> None:
        (field,) = dialog.findChildren(QLineEdit)
        assert field.text() == "Mine"
        field.setText("Ours")
        QTest.keyClick(field, Qt.Key.Key_Return)

    answer(rename)
    entries(window.start_page.template_cards()[-1])["Rename…"].trigger()
    assert window.start_page.template_cards()[-1].template.name["ar"] == "Ours"
    entries(window.start_page.template_cards()[-1])["Delete this template"].trigger()
    assert [card.template.key for card in window.start_page.template_cards()] == list(templates.NAMES)


def test_the_command_line_knows_them(projects: Projects, sample_file: Path, tmp_path: Path) -> None:
    store = projects.open(sample_file)
    document = store.document()
    TemplateShelf(Places.default().templates).keep(document, document.all(Stage)[0].journey_id, "Mine")
    store.close()
    out = tmp_path / "out.cjm"
    assert new.run(parser.parse(["new", str(out), "--template", "Mine"])) == 0
    with read_project(out, projects.places) as found:
        assert sum(isinstance(record, Stage) for record in found.records) == 5


def _enter() -> QEnterEvent:
    return QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5))
