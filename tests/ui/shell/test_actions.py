"""Every action is declared once and is everywhere: menu, list of all commands, shortcut page, tooltip."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from journey_designer.core import edits
from journey_designer.core.records import Card, Lane, Record, Stage, Touchpoint
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.palette_dialog import PaletteDialog
from journey_designer.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.shell.project_menu import project_menu

Open = Callable[..., MainWindow]
SELDOM = frozenset(
    {
        "app.about",
        "map.colour_none",
        "map.colour_blue",
        "map.colour_teal",
        "map.colour_gold",
        "map.colour_coral",
        "map.colour_plum",
        "map.lane_icon",
    }
)
"""May do without a shortcut as delivered, as what is under Share or in the menu of the project."""


def in_menus(menu: QMenu) -> Iterator[str]:
    """The ids of all actions in a menu and in the menus in it."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from in_menus(inner)
        elif action.objectName():
            yield action.objectName()


def test_every_action_is_once_in_the_menus(open_window: Open, sample_file: Path) -> None:
    window = open_window(sample_file)
    menu = project_menu(window.context, window.actions_table, window)
    found = sorted(in_menus(menu))
    assert found == sorted(spec.id for spec in window.actions_table.specs)


def test_every_action_is_among_the_commands_when_it_can_be_used(open_window: Open, sample_file: Path) -> None:
    window = open_window(sample_file)
    table, session = window.actions_table, window.session
    assert session is not None
    stage = session.document.all(Stage)[0]
    for name in ("One", "Two"):
        edits.rename_stage(session.document, stage.id, name)
    session.undo()
    listed: set[str] = set()
    kinds: tuple[type[Record], ...] = (Stage, Touchpoint, Lane, Card)
    for kind in kinds:
        session.select({(kind, session.document.all(kind)[0].id)})
        dialog = PaletteDialog(window.context, table, window)
        items = [dialog.list.item(row) for row in range(dialog.list.count())]
        shown = {item.data(Qt.ItemDataRole.UserRole) for item in items}
        assert all(table.action(action_id).isEnabled() for action_id in shown)
        misfits = {spec.id for spec in table.specs if spec.on and kind.__name__ not in spec.on}
        assert not shown & misfits
        listed |= shown
        dialog.deleteLater()
    assert listed | {"app.palette"} == {spec.id for spec in table.specs}


def test_every_action_says_its_shortcut_and_can_get_one(
    open_window: Open, sample_file: Path, context: Context
) -> None:
    window = open_window(sample_file)
    table = window.actions_table
    dialog = ShortcutsDialog(context, table, window)
    assert set(dialog.fields) == {spec.id for spec in table.specs}
    free = iter(f"Ctrl+Alt+Shift+F{number}" for number in range(1, 36))
    for spec in table.specs:
        assert table.text(spec.id) in table.action(spec.id).toolTip()
        if spec.shortcuts:
            assert table.shortcut_text(spec.id) in table.action(spec.id).toolTip()
            continue
        assert spec.id in SELDOM or spec.menu in ("share", "project"), spec.id
        wanted = next(free)
        field = dialog.fields[spec.id]
        field.setKeySequence(QKeySequence(wanted))
        field.editingFinished.emit()
        assert table.shortcut_text(spec.id) == wanted
        assert wanted in table.action(spec.id).toolTip()
    dialog.deleteLater()


def test_every_action_of_the_map_does_something(open_window: Open, sample_file: Path) -> None:
    window = open_window(sample_file)
    assert window.project_view is not None
    handled = set(window.project_view.handlers())
    wanted = {spec.id for spec in window.actions_table.specs if spec.menu in ("edit", "insert", "map")}
    wanted |= {
        spec.id for spec in window.actions_table.specs if spec.menu == "view" and spec.needs != "nothing"
    }
    assert wanted <= handled


@pytest.mark.parametrize("wanted", ["A", "Shift+B", "Left", "Alt+Left", "Tab", "Return", "Esc", "Space"])
def test_keys_that_write_or_move_cannot_be_taken(
    open_window: Open, sample_file: Path, context: Context, wanted: str
) -> None:
    window = open_window(sample_file)
    dialog = ShortcutsDialog(context, window.actions_table, window)
    before = window.actions_table.shortcut_text("edit.duplicate")
    field = dialog.fields["edit.duplicate"]
    field.setKeySequence(QKeySequence(wanted))
    field.editingFinished.emit()
    assert window.actions_table.shortcut_text("edit.duplicate") == before
    assert dialog.problem.text()
    assert field.keySequence() == QKeySequence(before)
    dialog.deleteLater()
