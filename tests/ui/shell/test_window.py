"""The main window with a real store: start page, project, languages, themes, closing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from journey_designer.core import edits
from journey_designer.core.records import Journey, Lane, Persona, Project, Stage
from journey_designer.storage import read_project
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.new_project_dialog import NewProjectDialog
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.projects import Projects
from journey_designer.ui.shell.project_view import ProjectView
from journey_designer.ui.windows import Windows

Open = Callable[..., MainWindow]
Answer = Callable[[Callable[[QDialog], object]], None]


def _texts(window: MainWindow) -> set[str]:
    view = window.project_view
    assert view is not None
    bar = view.top_bar
    return {
        bar.report.text(),
        bar.share.text(),
        window.actions_table.text("edit.undo"),
        bar.saved.shown,
        view.panel.tab("touchpoint").accessibleName(),
        view.dock.palette_box.chips[0].accessibleName(),
    }


def _runs(view: ProjectView, *, is_rtl: bool) -> bool:
    return (view.top_bar.project.x() > view.top_bar.share.x()) is is_rtl


def test_the_start_page_makes_a_project_and_shows_it(
    open_window: Open, answer: Answer, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    assert window.project_view is None
    assert window.start_page.isVisible()

    def fill(dialog: QDialog) -> None:
        made = cast(NewProjectDialog, dialog)
        QTest.keyClicks(made.title, "Dar Nour: ")
        made.title.insert("été/2026")
        QTest.keyClicks(made.persona, "Yasmine")
        QTest.keyClick(made.title, Qt.Key.Key_Return)

    answer(fill)
    QTest.mouseClick(window.start_page.aside.new, Qt.MouseButton.LeftButton)
    assert window.project_view is not None
    document = window.project_view.session.document
    assert document.project.title == "Dar Nour: été/2026"
    assert [persona.name for persona in document.all(Persona)] == ["Yasmine"]
    assert document.size(Stage) == 5
    assert document.size(Lane) == 7
    assert window.path == tmp_path / "Dar Nour été 2026.cjm"
    assert window.path.exists()
    assert window.isVisible()
    qtbot.waitUntil(lambda: window.project_view.top_bar.saved.shown.startswith("Saved"))
    assert "Dar Nour" in window.windowTitle()


def test_a_template_card_offers_its_template(open_window: Open, answer: Answer) -> None:
    window = open_window()
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.append(cast(NewProjectDialog, dialog).template.current)
        dialog.reject()

    card = window.start_page.template_cards()[2]
    answer(look)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert seen == [card.template.key]
    assert window.project_view is None


def test_open_by_argument_and_close_keeps_everything(
    open_window: Open, sample_file: Path, projects: Projects
) -> None:
    window = open_window(sample_file)
    session = window.session
    assert session is not None
    edits.rename_stage(session.document, session.document.all(Stage)[0].id, "Renamed")
    assert window.close()
    with read_project(sample_file, projects.places) as kept:
        assert "Renamed" in {record.name for record in kept.records if isinstance(record, Stage)}


def test_undo_goes_back_over_closing_and_reopening(open_window: Open, sample_file: Path) -> None:
    window = open_window(sample_file)
    assert window.session is not None
    stage = window.session.document.all(Stage)[0]
    edits.rename_stage(window.session.document, stage.id, "Renamed")
    window.close()
    again = open_window(sample_file)
    assert again.session is not None
    assert again.session.document.get(Stage, stage.id).name == "Renamed"
    undo = again.actions_table.action("edit.undo")
    assert undo.isEnabled()
    undo.trigger()
    assert again.session.document.get(Stage, stage.id).name == stage.name


def test_the_language_changes_while_everything_is_open(
    open_window: Open, sample_file: Path, context: Context, qtbot: QtBot
) -> None:
    window = open_window(sample_file)
    view = window.project_view
    assert view is not None
    english = _texts(window)
    window.resize(1440, 900)
    assert view.rail.x() == 0
    for code in ("ar", "fr"):
        context.languages.set_language(code)
        assert not english & _texts(window), code
        is_rtl = code == "ar"
        assert (view.rail.x() > view.panel.x()) is is_rtl
        qtbot.waitUntil(partial(_runs, view, is_rtl=is_rtl))
    context.languages.set_language("en")
    assert _texts(window) == english


def test_right_to_left_is_the_mirror(open_window: Open, sample_file: Path, context: Context) -> None:
    window = open_window(sample_file)
    window.resize(1440, 900)
    view = window.project_view
    assert view is not None
    parts = (view.rail, view.pages, view.dock, view.panel)
    before = [part.geometry() for part in parts]
    context.languages.set_language("ar")
    width = view.workspace.width()
    for part, rect in zip(parts, before, strict=True):
        mirrored = part.geometry()
        assert (mirrored.x(), mirrored.width()) == (width - rect.x() - rect.width(), rect.width())
        assert (mirrored.y(), mirrored.height()) == (rect.y(), rect.height())


def test_themes_change_the_colours_of_what_is_open(
    open_window: Open, sample_file: Path, context: Context
) -> None:
    window = open_window(sample_file)
    seen = set()
    for name in ("light", "dark", "projector"):
        context.theme.set_name(name)
        picture = window.grab().toImage()
        seen.add(picture.pixelColor(window.width() - 5, window.height() - 5).name())
        assert picture.pixelColor(8, 8).name() == context.theme.colour("chrome").name()
    assert len(seen) >= 2


def test_the_text_size_makes_words_larger(open_window: Open, sample_file: Path, context: Context) -> None:
    window = open_window(sample_file)
    assert window.project_view is not None
    report = window.project_view.top_bar.report
    before = report.font().pointSizeF()
    context.theme.set_text_scale(2.0)
    assert report.font().pointSizeF() == pytest.approx(before * 2)
    assert window.project_view.top_bar.height() > 52


def test_a_file_dropped_on_the_window_is_opened(open_window: Open, sample_file: Path, qtbot: QtBot) -> None:
    window = open_window()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(sample_file))])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(300, 300), actions, mime, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(300, 300), actions, mime, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, drop)
    assert window.path == sample_file


def test_a_mermaid_file_dropped_on_a_project_adds_a_journey(
    open_window: Open, sample_file: Path, tmp_path: Path
) -> None:
    window = open_window(sample_file)
    assert window.session is not None
    count = window.session.document.size(Journey)
    source = tmp_path / "day.mmd"
    source.write_text("journey\n  title My day\n  section Home\n    Tea: 5: Me\n", encoding="utf-8")
    window.files.open_path(source)
    assert window.session.document.size(Journey) == count + 1
    assert window.session.journey is not None
    assert window.session.journey.title == "My day"
    window.session.undo()
    assert window.session.document.size(Journey) == count


def test_opening_the_same_file_again_raises_its_window(
    open_window: Open, sample_file: Path, windows: Windows
) -> None:
    first = open_window(sample_file)
    second = open_window()
    second.files.open_path(sample_file)
    assert second.project_view is None
    assert first.isVisible()
    assert len(windows.all) == 2


def test_another_project_gets_a_window_of_its_own(
    open_window: Open, sample_file: Path, windows: Windows, projects: Projects, tmp_path: Path
) -> None:
    other = tmp_path / "other.cjm"
    projects.from_template(other, "five-stages", language="ar", title="رحلة").close()
    first = open_window(sample_file)
    first.files.open_path(other)
    assert [window.path for window in windows.all] == [sample_file, other]


def test_recent_projects_come_back_with_their_picture(
    open_window: Open, sample_file: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_file)
    window.actions_table.action("project.close").trigger()
    assert window.project_view is None
    (card,) = window.start_page.recent_cards()
    assert card.recent.title == "Dar Nour online shop"
    assert len(card.recent.sketch.stages) == 5
    assert len(card.recent.faces) == 3
    assert all(face.png for face in card.recent.faces)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert window.path == sample_file


def test_the_search_on_the_start_page_ignores_letter_variants(
    open_window: Open, projects: Projects, tmp_path: Path
) -> None:
    window = open_window()
    for name, title in (("a", "رحلة المريض"), ("b", "Ouverture de compte")):
        path = tmp_path / f"{name}.cjm"
        store = projects.from_template(path, "five-stages", language="fr", title=title)
        projects.remember(store, store.document(), {})
        store.close()
    window.start_page.show_recents()
    assert len(window.start_page.recent_cards()) == 2
    window.start_page.search.setText("المريض")
    assert len(window.start_page.recent_cards()) == 1
    window.start_page.search.setText("رحله")
    assert [card.recent.title for card in window.start_page.recent_cards()] == ["رحلة المريض"]
    window.start_page.search.setText("xyz")
    assert window.start_page.recent_cards() == []


def test_the_title_of_the_window_follows_the_project(open_window: Open, sample_file: Path) -> None:
    window = open_window(sample_file)
    assert window.session is not None
    edits.change_project(window.session.document, title="<b>A & B</b>")
    assert window.session.document.find(Project, window.session.document.project.id) is not None
    assert "<b>A & B</b>" in window.windowTitle()


def test_today_and_the_future_are_two_sides_of_one_tab(open_window: Open, sample_file: Path) -> None:
    window = open_window(sample_file)
    view = window.project_view
    assert view is not None
    assert len(view.top_bar.tabs.tabs) == 2
    assert view.top_bar.state.current == "today"
    view.top_bar.state.chosen.emit("future")
    assert view.session.journey is not None
    assert view.session.journey.state == "future"
    assert view.top_bar.state.current == "future"
    view.top_bar.tabs.tabs[1].click()
    journeys = view.session.document.size(Journey)
    view.top_bar.state.chosen.emit("future")
    assert view.session.document.size(Journey) == journeys + 1
    assert view.session.journey.state == "future"
    assert view.session.journey.based_on is not None


def test_selecting_a_touchpoint_shows_its_panel(open_window: Open, sample_file: Path) -> None:
    window = open_window(sample_file)
    view = window.project_view
    assert view is not None
    assert view.panel.page == "persona"
    column = view.map.surface.layout.columns[0]
    from journey_designer.core.records import Touchpoint

    view.session.select({(Touchpoint, str(column.touchpoint_id))})
    assert view.panel.page == "touchpoint"


def test_the_panel_closes_opens_and_remembers(open_window: Open, sample_file: Path, context: Context) -> None:
    window = open_window(sample_file)
    view = window.project_view
    assert view is not None
    window.resize(1440, 900)
    width = view.pages.width()
    window.actions_table.action("view.panel").trigger()
    assert not view.panel.is_open
    assert view.pages.width() > width
    assert not context.settings.is_panel_open
    window.actions_table.action("view.panel").trigger()
    assert view.pages.width() == width
    view.panel.set_open_width(1000)
    assert view.panel.current_width == 420


def test_a_narrow_window_lays_the_panel_over_the_page(open_window: Open, sample_file: Path) -> None:
    window = open_window(sample_file)
    view = window.project_view
    assert view is not None
    window.resize(1000, 700)
    assert view.workspace.is_overlaid
    assert view.pages.geometry().intersects(view.panel.geometry())
    assert view.top_bar.report.is_compact


def test_shortcuts_reach_the_map_and_fields_come_first(
    open_window: Open, sample_file: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_file)
    view = window.project_view
    assert view is not None
    with qtbot.waitActive(window):
        window.activateWindow()
    stage = view.session.document.all(Stage)[0]
    edits.rename_stage(view.session.document, stage.id, "Renamed")
    view.map.setFocus()
    QTest.keyClick(view.map, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.session.document.get(Stage, stage.id).name == stage.name
    QTest.keyClick(view.map, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert view.session.document.get(Stage, stage.id).name == "Renamed"
    field = QLineEdit(view)
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "abc")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.session.document.get(Stage, stage.id).name == "Renamed"
    assert field.text() == ""
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.session.document.get(Stage, stage.id).name == stage.name


def test_every_action_has_a_name_a_unique_shortcut_and_a_place(open_window: Open, sample_file: Path) -> None:
    window = open_window(sample_file)
    table = window.actions_table
    taken: dict[str, str] = {}
    for spec in table.specs:
        action = table.action(spec.id)
        assert action.text()
        assert action.toolTip()
        for sequence in action.shortcuts():
            text = sequence.toString(QKeySequence.SequenceFormat.PortableText)
            assert text not in taken, (spec.id, taken.get(text))
            taken[text] = spec.id


def test_a_shortcut_can_be_changed_but_not_taken_from_another(
    open_window: Open, sample_file: Path, context: Context
) -> None:
    window = open_window(sample_file)
    table = window.actions_table
    assert table.set_shortcut("edit.duplicate", "Ctrl+Z") == "edit.undo"
    assert table.set_shortcut("edit.duplicate", "Ctrl+J") is None
    assert table.action("edit.duplicate").shortcut() == QKeySequence("Ctrl+J")
    assert context.settings.shortcuts == {"edit.duplicate": "Ctrl+J"}
    table.reset_shortcuts()
    assert table.action("edit.duplicate").shortcut() == QKeySequence("Ctrl+D")
