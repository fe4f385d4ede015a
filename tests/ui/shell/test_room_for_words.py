"""No word of the window is cut, in any language, at the usual size of a window; dialogs too."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QSizePolicy,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journey_designer.interchange.template_shelf import TemplateShelf
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.about_dialog import AboutDialog
from journey_designer.ui.dialogs.damaged_dialog import DamagedDialog
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.dialogs.new_project_dialog import NewProjectDialog
from journey_designer.ui.dialogs.project_dialog import ProjectDialog
from journey_designer.ui.dialogs.settings_dialog import SettingsDialog
from journey_designer.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from journey_designer.ui.language import LANGUAGES
from journey_designer.ui.main_window import MainWindow

Open = Callable[..., MainWindow]
_SLACK = 1.5


def _cut(root: QWidget) -> Iterator[str]:
    """What of a window's own words has too little room."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton | QComboBox):
            continue
        if isinstance(widget, QLabel):
            is_elastic = widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored
            if widget.wordWrap() or is_elastic or not widget.text():
                continue
            needed = QFontMetricsF(widget.font()).horizontalAdvance(widget.text())
        elif isinstance(widget, QCheckBox | QComboBox) or widget.minimumSizeHint() == widget.sizeHint():
            needed = widget.sizeHint().width()
        else:
            continue  # tabs and the project's name are cut on purpose: they hold what users wrote
        if widget.width() + _SLACK < needed:
            text = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
            yield f"{type(widget).__name__} {text!r}: {widget.width()} of {needed:.0f}"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_window_has_room_for_its_words(
    open_window: Open, sample_file: Path, context: Context, qtbot: QtBot, code: str
) -> None:
    window = open_window(sample_file)
    window.resize(1440, 900)
    context.languages.set_language(code)  # type: ignore[arg-type]
    QApplication.processEvents()
    assert list(_cut(window)) == []
    window.resize(1000, 700)
    QApplication.processEvents()
    assert list(_cut(window)) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_start_page_has_room_for_its_words(
    open_window: Open, context: Context, qtbot: QtBot, code: str
) -> None:
    window = open_window()
    window.resize(1440, 900)
    context.languages.set_language(code)  # type: ignore[arg-type]
    QApplication.processEvents()
    assert list(_cut(window)) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_dialogs_have_room_for_their_words(
    open_window: Open, sample_file: Path, context: Context, qtbot: QtBot, code: str
) -> None:
    window = open_window(sample_file)
    session = window.session
    assert session is not None
    context.languages.set_language(code)  # type: ignore[arg-type]
    dialogs: list[DialogFrame] = [
        SettingsDialog(context, window),
        ProjectDialog(context, session, window),
        ShortcutsDialog(context, window.actions_table, window),
        AboutDialog(context, window),
        NewProjectDialog(context, window.files.picker, TemplateShelf(None), "five-stages", window),
        DamagedDialog(context, "A sentence.", (), window),
    ]
    for dialog in dialogs:
        dialog.show()
        QApplication.processEvents()
        assert list(_cut(dialog)) == [], type(dialog).__name__
        dialog.close()
        dialog.deleteLater()
