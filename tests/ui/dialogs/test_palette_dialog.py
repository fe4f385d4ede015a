"""The palette of commands: typing finds, Enter does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from journey_designer.ui.actions import Actions
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.palette_dialog import PaletteDialog
from tests.ui.canvas.conftest import context

__all__ = ["context"]


def test_typing_finds_and_enter_does(qtbot: QtBot, context: Context) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(context, window, lambda _error: None)
    done: list[str] = []
    for spec in actions.specs:
        actions.bind(spec.id, lambda action_id=spec.id: done.append(action_id))  # type: ignore[misc]
    dialog = PaletteDialog(context, actions, window)
    dialog.show()
    shown = [row for row in range(dialog.list.count()) if not dialog.list.item(row).isHidden()]
    assert len(shown) == len(actions.specs) - 1
    QTest.keyClicks(dialog.field, "zoom in")
    assert [dialog.list.item(row).isHidden() for row in range(dialog.list.count())].count(False) == 1
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert done == ["view.zoom_in"]


def test_arrows_choose_while_the_field_has_the_keyboard(qtbot: QtBot, context: Context) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(context, window, lambda _error: None)
    dialog = PaletteDialog(context, actions, window)
    dialog.show()
    first = dialog.list.currentRow()
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == first + 1


def test_what_cannot_be_used_now_is_not_offered(qtbot: QtBot, context: Context) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(context, window, lambda _error: None)
    actions.set_available("project", False)
    actions.set_available("selection", False)
    dialog = PaletteDialog(context, actions, window)
    offered = {dialog.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(dialog.list.count())}
    assert offered == {spec.id for spec in actions.specs if spec.needs == "nothing"} - {"app.palette"}
