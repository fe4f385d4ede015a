"""The scribe line in the real window: reached from anywhere, the palette beside it, the cheat sheet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from journey_designer import app as composition
from journey_designer.core.records import Card, Touchpoint
from journey_designer.interchange.samples import sample
from journey_designer.storage import Places
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.projects import Projects
from journey_designer.ui.scribe.cheat_sheet import KEYS, SIGNS, CheatSheet
from journey_designer.ui.shell.project_view import ProjectView

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, context: Context, tmp_path: Path) -> Iterator[MainWindow]:
    """The main window on the sample project."""
    projects = Projects(Places(tmp_path / "state"))
    path = tmp_path / "sample.cjm"
    found = sample("en")
    projects.create(path, found.records, found.assets).close()
    windows = composition.build_windows(qapp, context, projects)
    made = cast(MainWindow, windows.open_window(path))
    with qtbot.waitActive(made):
        made.activateWindow()
    yield made
    if made.session is not None and made.session.store is not None:
        made.session.store.flush()
    made.close()
    made.deleteLater()
    windows.deleteLater()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


def view_of(window: MainWindow) -> ProjectView:
    assert window.project_view is not None
    return window.project_view


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press_k(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_K, CONTROL)


def test_ctrl_k_comes_from_the_map_the_panel_and_a_field(window: MainWindow) -> None:
    view = view_of(window)
    touchpoint = view.session.document.all(Touchpoint)[0]
    view.session.select({(Touchpoint, touchpoint.id)})
    fields = [widget for widget in view.touchpoint_panel.findChildren(QWidget) if _takes_text(widget)]
    assert fields
    for start in (view.map, *fields[:4]):
        start.setFocus()
        press_k(focused())
        assert view.scribe.edit.hasFocus(), start
    QTest.keyClicks(view.scribe.edit, "late")
    QTest.keyClick(view.scribe.edit, Qt.Key.Key_Return)
    assert any(card.text == "late" for card in view.session.document.all(Card))


def test_ctrl_k_brings_the_map_back_from_another_page(window: MainWindow) -> None:
    view = view_of(window)
    key = view.beside.entries[0].key
    view.show_page(key)
    assert not view.scribe.box.isVisible()
    press_k(window)
    assert view.scribe.edit.hasFocus()
    assert view.map.isVisible()


def _takes_text(widget: QWidget) -> bool:
    return widget.isVisible() and widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_ctrl_k_on_an_arabic_keyboard_is_the_key_at_its_place(window: MainWindow) -> None:
    view = view_of(window)
    view.map.setFocus()
    noon = QKeyEvent(QEvent.Type.KeyPress, 0x0646, CONTROL, 45, 0x0646, 0, "ن")
    QApplication.sendEvent(focused(), noon)
    assert view.scribe.edit.hasFocus()


def test_ctrl_k_ends_an_edit_on_the_map_and_keeps_it(window: MainWindow) -> None:
    view = view_of(window)
    view.map.setFocus()
    view.map.set_focus(view.map.path.first(), selects=True)
    QTest.keyClick(view.map, Qt.Key.Key_F2)
    view.map.editor.field.selectAll()
    QTest.keyClicks(view.map.editor.field, "Renamed")
    press_k(view.map.editor.field)
    assert view.scribe.edit.hasFocus()
    QApplication.processEvents()
    assert any(entry.name == "Renamed" for entry in view.session.document.all(Touchpoint))


def test_ctrl_z_is_for_the_line_first_and_then_for_the_project(window: MainWindow) -> None:
    view = view_of(window)
    press_k(view.map)
    edit, document = view.scribe.edit, view.session.document
    count = document.size(Card)
    QTest.keyClicks(edit, "late")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClicks(edit, "abc")
    QTest.keyClick(edit, Qt.Key.Key_Z, CONTROL)
    assert edit.text() == ""
    assert document.size(Card) == count + 1
    QTest.keyClick(edit, Qt.Key.Key_Z, CONTROL)
    assert document.size(Card) == count


def test_the_palette_and_the_line_take_turns(window: MainWindow) -> None:
    view = view_of(window)
    dock = view.dock
    height = dock.height()
    assert view.scribe.box.isVisible()
    assert not dock.palette_box.isVisible()
    QTest.mouseClick(view.scribe.box.things, Qt.MouseButton.LeftButton)
    assert dock.shows_palette
    assert dock.palette_box.chips[0].hasFocus()
    assert dock.height() == height
    QTest.mouseClick(dock.back, Qt.MouseButton.LeftButton)
    assert view.scribe.edit.hasFocus()
    view.scribe.box.things.setFocus()
    QTest.keyClick(view.scribe.box.things, Qt.Key.Key_Space)
    assert dock.shows_palette
    press_k(focused())
    assert not dock.shows_palette
    assert view.scribe.edit.hasFocus()


def test_the_key_cap_follows_the_shortcut(window: MainWindow, context: Context) -> None:
    box = view_of(window).scribe.box
    width = box.things.x()
    window.actions_table.set_shortcut("scribe.focus", "Ctrl+Shift+Space")
    assert box.things.x() < width
    window.actions_table.reset_shortcuts()
    assert box.things.x() == width


def test_f1_shows_every_sign(window: MainWindow) -> None:
    seen: list[list[str]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(5, look)
            return
        assert isinstance(dialog, CheatSheet)
        seen.append([label.text() for label in dialog.labels])
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    press_k(view_of(window).map)
    QTimer.singleShot(0, look)
    QTest.keyClick(view_of(window).scribe.edit, Qt.Key.Key_F1)
    assert len(seen[0]) == 2 * len(SIGNS + KEYS)
    assert all(seen[0])


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_examples_of_the_cheat_sheet_are_understood(
    window: MainWindow, context: Context, language: str
) -> None:
    context.languages.set_language(language)
    scribe = view_of(window).scribe
    for example, _ in SIGNS:
        shown = translate("ScribeSigns", example)
        scribe.edit.start_again()
        scribe.edit.insert_text(shown)
        problem = scribe.reading().problem
        assert problem is None or problem.key == "persona", shown
        if ":" in example:
            line = scribe.reading().line
            assert line.has_prefix or line.kind == "cell", shown


def test_a_narrow_window_and_large_letters_keep_all_in_the_box(window: MainWindow, context: Context) -> None:
    view = view_of(window)
    view.scribe.edit.insert_text("pain: late delivery @whatsapp -2 !! *")
    for size, scale, language in ((760, 1.0, "en"), (760, 2.0, "en"), (1000, 1.5, "ar"), (1440, 1.0, "fr")):
        context.languages.set_language(language)
        context.theme.set_text_scale(scale)
        window.resize(size, 700)
        QApplication.processEvents()
        box = view.scribe.box
        for part in (view.scribe.edit, box.strip, box.things):
            assert box.rect().contains(part.geometry()), (size, scale, part)
        for rect in box.strip.rects():
            assert box.strip.rect().adjusted(-1, -1, 1, 1).contains(rect.toRect())
        assert not view.scribe.edit.geometry().intersects(box.things.geometry())


def test_closing_the_project_leaves_nothing_behind(window: MainWindow) -> None:
    view = view_of(window)
    press_k(view.map)
    QTest.keyClicks(view.scribe.edit, "+ ch")
    assert view.scribe.suggestions.isVisible()
    window.actions_table.action("project.close").trigger()
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    assert window.project_view is None
    assert window.findChild(QWidget, "suggestions") is None
    window.context.languages.set_language("fr")
    window.context.languages.set_language("en")
