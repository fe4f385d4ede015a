"""Text of two directions in one line: caret, selection and words are those of the text, in every kind of field.

And what comes from outside cannot turn it round, nor hide the name of a file.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journey_designer.core.fields import Spec
from journey_designer.core.text import contained, unveiled
from journey_designer.interchange.samples import sample
from journey_designer.typography.bidi import levels
from journey_designer.ui.canvas.editor import InlineEditor
from journey_designer.ui.context import Context
from journey_designer.ui.file_picker import FilePicker, UnveilingDelegate
from journey_designer.ui.language import fill, shown_path
from journey_designer.ui.settings import Settings
from journey_designer.ui.widgets.line_field import CappedLine
from journey_designer.ui.widgets.prose_field import ProseField
from tests.languages.screens import Studio

MIXED = "ياسمين قالت OK, merci لأمين 12"
WORDS = {2: "ياسمين", 8: "قالت", 13: "OK", 18: "merci", 24: "لأمين", 29: "12"}
"""A place in a word of ``MIXED``, and the word."""

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
Controls = st.text(st.sampled_from("aب1 .\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))


class Line:
    """A one-line field, as the tests see every field."""

    def __init__(self, field: QLineEdit) -> None:
        self.target = self.field = field

    def place(self, position: int) -> QPoint:
        self.field.setCursorPosition(position)
        return self.field.cursorRect().center()

    @property
    def selected(self) -> str:
        return self.field.selectedText()

    @property
    def position(self) -> int:
        return self.field.cursorPosition()


class Page:
    """A field of many lines."""

    def __init__(self, field: QPlainTextEdit | QTextEdit) -> None:
        self.field, self.target = field, field.viewport()
        self._page = field.parentWidget()  # kept as long as the field

    def place(self, position: int) -> QPoint:
        cursor = self.field.textCursor()
        cursor.setPosition(position)
        self.field.setTextCursor(cursor)
        return self.field.cursorRect().center()

    @property
    def selected(self) -> str:
        return self.field.textCursor().selectedText()

    @property
    def position(self) -> int:
        return self.field.textCursor().position()


Field = Line | Page


def _line(qtbot: QtBot, context: Context) -> Field:
    line = CappedLine(context)
    qtbot.addWidget(line)
    line.show_text(MIXED)
    line.resize(500, 40)
    line.show()
    return Line(line)


def _prose(qtbot: QtBot, context: Context) -> Field:
    page = QWidget()
    qtbot.addWidget(page)
    prose = ProseField(context, Spec("text", max_length=500))
    QVBoxLayout(page).addWidget(prose)
    prose.show_value(MIXED)
    page.resize(500, 200)
    page.show()
    return Page(prose)


@pytest.fixture(params=[_line, _prose])
def field(request: pytest.FixtureRequest, qtbot: QtBot, context: Context) -> Field:
    made: Field = request.param(qtbot, context)
    made.field.setFocus()
    QApplication.processEvents()
    return made


@pytest.mark.parametrize("position", WORDS)
def test_a_double_click_selects_the_word_under_the_pointer(field: Field, position: int) -> None:
    point = field.place(position)
    QTest.mouseDClick(field.target, Qt.MouseButton.LeftButton, NONE, point)
    assert field.selected.strip() == WORDS[position]


def test_a_click_puts_the_caret_where_it_is_seen(field: Field) -> None:
    for position in WORDS:
        point = field.place(position)
        field.place(0)
        QTest.mouseClick(field.target, Qt.MouseButton.LeftButton, NONE, point)
        assert field.position == position


def test_the_arrows_reach_every_place_once(field: Field) -> None:
    seen = []
    field.place(0)
    for _ in range(len(MIXED)):
        seen.append(field.position)
        QTest.keyClick(field.field, Qt.Key.Key_Left)
    assert seen == list(range(len(MIXED)))
    assert field.position == len(MIXED)


def test_a_selection_is_a_piece_of_the_text(field: Field) -> None:
    field.place(7)
    for length in range(1, 16):
        QTest.keyClick(field.field, Qt.Key.Key_Left, SHIFT)
        assert field.selected == MIXED[7 : 7 + length]


def test_the_editor_on_the_map(studio: Studio) -> None:
    window = studio.project("ar")
    view = window.project_view
    assert view is not None and window.session is not None
    touchpoint = view.map.surface.layout.columns[0].touchpoint_id
    assert touchpoint is not None
    from journey_designer.core.records import Touchpoint

    view.map.commands.editing.rename((Touchpoint, touchpoint))
    editor = view.map.editor
    assert isinstance(editor, InlineEditor)
    page = Page(editor.field)
    page.field.setPlainText(MIXED)
    page.field.resize(500, 60)
    studio.settle()
    for position, word in WORDS.items():
        QTest.mouseDClick(page.target, Qt.MouseButton.LeftButton, NONE, page.place(position))
        assert page.selected.strip() == word
        page.field.moveCursor(QTextCursor.MoveOperation.Start)
    editor.cancel()


# Signs from outside


@given(Controls)
def test_a_value_never_turns_its_sentence(text: str) -> None:
    kept = contained(text)
    assert contained(kept) == kept
    around = f"A \u2068{kept}\u2069 z."
    base = levels(around, 0)
    assert base[0] == base[-1] == base[-2] == 0


@given(Controls)
def test_the_name_of_a_file_reads_as_it_is_written(text: str) -> None:
    shown = unveiled(text)
    assert len(shown) == len(text)
    assert not set(shown) & set("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    letters = [char for char in text if char.isalnum()]
    assert [char for char in shown if char.isalnum()] == letters


def test_a_name_that_would_read_backwards_is_shown_as_it_is() -> None:
    told = fill("{file} was written.", file=Path("report\u202efdp.cjm"))
    assert told == "\u2066report\ufffdfdp.cjm\u2069 was written."
    assert shown_path(Path("a\u2069b\n.cjm")) == "\u2066a\ufffdb\ufffd.cjm\u2069"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows forbids some of these names itself")
def test_a_project_with_such_a_name_opens_and_is_told(studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "client\u202emjc.\u2067x.cjm"
    found = sample("en")
    studio.projects.create(path, found.records, found.assets).close()
    window = studio._opened(path)
    view = window.project_view
    assert view is not None
    tip: Callable[[], str] = view.top_bar.saved.toolTip
    assert "\u202e" not in tip() and "\u2067" not in tip()
    assert "client\ufffdmjc.\ufffdx.cjm" in tip()


def test_the_dialog_for_files_shows_what_is_in_a_name(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt's own dialog, which is there where the desktop has none."""
    (tmp_path / "report\u202efdp.cjm").write_bytes(b"")
    seen: list[str] = []

    def look(dialog: QFileDialog) -> int:
        view = dialog.findChild(QTreeView, "treeView")
        assert view is not None
        delegate = view.itemDelegate()
        assert isinstance(delegate, UnveilingDelegate)
        seen.append(delegate.displayText("report\u202efdp.cjm", QLocale()))
        return 0

    monkeypatch.setattr(QFileDialog, "exec", look)
    picker = FilePicker(Settings(tmp_path / "settings.ini"))
    window = QWidget()
    assert picker.open_file(window, "Open", [("Projects", "*.cjm")]) is None
    assert seen == ["report\ufffdfdp.cjm"]
