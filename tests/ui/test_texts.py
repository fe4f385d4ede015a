"""Every text gets into a widget as plain text; every key that is shown has a sentence."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import journey_designer
from journey_designer.core.changes import Label
from journey_designer.core.errors import KnownError
from journey_designer.ui import plain
from journey_designer.ui.error_sentences import SENTENCES
from journey_designer.ui.error_texts import error_text
from journey_designer.ui.language import fill, isolated
from journey_designer.ui.record_words import FIELDS, RECORDS
from journey_designer.ui.step_labels import COUNTED, step_label
from journey_designer.ui.step_labels import SENTENCES as STEPS

PACKAGE = Path(journey_designer.__file__).parent
HOSTILE = '<img src="/etc/passwd"><b>A & B</b> a < b and c > d'


def _trees(folder: Path, pattern: str = "") -> Iterator[tuple[Path, ast.Module]]:
    """The files below a folder whose code has what is looked for."""
    for path in sorted(folder.rglob("*.py")):
        code = path.read_text(encoding="utf-8")
        if re.search(pattern, code):
            yield path, ast.parse(code, filename=str(path))


def _calls(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield node, getattr(node.func, "attr", getattr(node.func, "id", ""))


SETTERS = {
    "setText",
    "setToolTip",
    "setWhatsThis",
    "setStatusTip",
    "setHtml",
    "setInformativeText",
    "appendHtml",
}
WITH_TEXT = {
    "QLabel",
    "QPushButton",
    "QToolButton",
    "QCheckBox",
    "QRadioButton",
    "QAction",
    "QGroupBox",
    "addAction",
}
"""Qt's own ways to give a text along. `addAction` of an action that exists passes no text."""
DOORS = {"plain.py"}
CLIPBOARD = "data"
"""What the clipboard's content is called; its `setText` shows nothing."""


def test_texts_reach_widgets_only_through_the_helper() -> None:
    found = []
    for path, tree in _trees(PACKAGE / "ui"):
        if path.name in DOORS:
            continue
        for call, name in _calls(tree):
            where = f"{path.relative_to(PACKAGE)}:{call.lineno} {name}"
            if getattr(getattr(call.func, "value", None), "id", "") == CLIPBOARD:
                continue
            is_text = any(isinstance(arg, ast.Constant | ast.JoinedStr) and _is_str(arg) for arg in call.args)
            if (
                name in SETTERS
                or name == "QMessageBox"
                or (name in WITH_TEXT and is_text)
                or (
                    isinstance(call.func, ast.Attribute)
                    and getattr(call.func.value, "id", "") == "QMessageBox"
                )
            ):
                found.append(where)
    assert found == []


def _is_str(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and node.value not in ("", None)
    )


def test_markup_shows_as_it_was_typed(qtbot: QtBot) -> None:
    label = plain.label(text=HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == HOSTILE
    button = QPushButton()
    qtbot.addWidget(button)
    plain.set_button(button, "R&D")
    assert button.text() == "R&&D"
    assert button.shortcut().isEmpty()
    action = QAction()
    plain.set_action(action, "R&D")
    assert action.text() == "R&&D"


def test_a_tooltip_shows_markup_as_text(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    plain.set_tip(widget, HOSTILE)
    assert "<img" not in widget.toolTip()
    assert "&lt;img" in widget.toolTip()
    plain.set_tip(widget, "short")
    assert widget.toolTip() == "short"


def test_long_texts_are_cut(qtbot: QtBot) -> None:
    label = plain.label(text="x" * 1_000_000)
    qtbot.addWidget(label)
    assert len(label.text()) == plain.LINE
    field, prose = QLineEdit(), QPlainTextEdit()
    qtbot.addWidget(field)
    qtbot.addWidget(prose)
    plain.set_field(field, "x" * 1_000_000)
    plain.set_field(prose, "x\n" * 100_000)
    assert len(field.text()) == plain.LINE
    assert len(prose.toPlainText()) == plain.PROSE


def test_a_field_that_has_the_text_keeps_its_caret(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    plain.set_field(field, "abc")
    field.setCursorPosition(1)
    plain.set_field(field, "abc")
    assert field.cursorPosition() == 1


# Keys of steps


def _step_keys() -> set[str]:
    """Every constant that is handed to `edit` as a label, also through a conditional or a variable."""
    keys: set[str] = set()
    for _, tree in _trees(PACKAGE, r"\bedit\s*\(|[\"'](card|lane)\."):
        strings = {
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
        for call, name in _calls(tree):
            if name == "edit" and call.args and not isinstance(call.args[0], ast.Starred):
                keys |= _constants(call.args[0])
        keys |= {text for text in strings if text.split(".")[0] in _OWNERS and _looks_like_a_key(text)}
    return keys


_OWNERS = {"card", "lane"}
"""Where edits choose between two keys before they hand one over."""


def _looks_like_a_key(text: str) -> bool:
    return text.count(".") == 1 and text.replace(".", "").replace("_", "").isalpha() and text.islower()


def _constants(node: ast.expr) -> set[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and _looks_like_a_key(node.value):
        return {node.value}
    if isinstance(node, ast.IfExp):
        return _constants(node.body) | _constants(node.orelse)
    return set()


def test_every_step_has_a_sentence() -> None:
    keys = _step_keys()
    assert len(keys) > 50
    assert keys - STEPS.keys() - COUNTED == set()


def test_a_step_names_its_subject(qapp: QApplication) -> None:
    label = Label("stage.rename", (("name", "Awareness"),))
    assert step_label(label) == f"{isolated('Rename stage')}: {isolated('Awareness')}"
    assert step_label(Label("stage.add", (("name", ""),))) == "Add stage"
    assert "3" in step_label(Label("selection.delete", (("count", 3),)))
    assert step_label(Label("from.the.future")) == "from.the.future"


def test_a_long_subject_is_cut_and_kept_on_one_line(qapp: QApplication) -> None:
    shown = step_label(Label("card.delete", (("text", "a\nb " + "x" * 200),)))
    assert "\n" not in shown
    assert len(shown) < 90


# Sentences of errors


def _templates() -> set[str]:
    """Every English sentence of a known error, and of a warning of an import, that stands in the code."""
    found: set[str] = set()
    for path, tree in _trees(PACKAGE):
        if "commands" in path.relative_to(PACKAGE).parts or path.name == "cli.py":
            continue
        for call, name in _calls(tree):
            if name in ("KnownError", "RuleError") or (name == "__init__" and _is_super(call)):
                found |= _text_at(call, 1)
            elif name == "add" and "interchange" in path.parts and len(call.args) >= 3:
                found |= _text_at(call, 2)
        if path.name in ("errors.py", "output.py"):
            found |= {text for pair in ast.walk(tree) for text in _pair(pair)}
    return found


def _is_super(call: ast.Call) -> bool:
    value = getattr(call.func, "value", None)
    return isinstance(value, ast.Call) and getattr(value.func, "id", "") == "super"


def _text_at(call: ast.Call, place: int) -> set[str]:
    if len(call.args) > place and isinstance(call.args[place], ast.Constant):
        value = call.args[place].value  # type: ignore[attr-defined]
        return {value} if isinstance(value, str) and " " in value else set()
    return set()


def _pair(node: ast.AST) -> set[str]:
    """The sentence of a pair of key and sentence."""
    if isinstance(node, ast.Tuple) and len(node.elts) == 2:
        values = [element.value for element in node.elts if isinstance(element, ast.Constant)]
        if len(values) == 2 and all(isinstance(value, str) for value in values) and "." in str(values[0]):
            return {str(values[1])}
    return set()


def test_every_sentence_of_an_error_can_be_translated() -> None:
    assert _templates() - SENTENCES == set()


def test_an_error_is_told_with_the_words_of_its_values(qapp: QApplication) -> None:
    error = KnownError(
        "rule.length",
        "The {field} of a {record} is longer than {most} characters. Shorten it.",
        field="name",
        record="stage",
        most=500,
    )
    assert error.template in SENTENCES
    assert "500" in error_text(error)
    assert FIELDS["name"] in error_text(error)
    assert RECORDS["stage"] in error_text(error)


def test_an_unknown_error_is_told_in_english(qapp: QApplication) -> None:
    assert (
        error_text(KnownError("new", "Something {new} happened.", new="else")) == "Something else happened."
    )


def test_values_are_isolated_and_unknown_names_stay() -> None:
    assert fill("{a} of {b}", a="اسم") == "\u2068اسم\u2069 of {b}"
    assert fill("{n}", n=3) == "\u20663\u2069"


@pytest.mark.parametrize("text", ["", "a", "x" * 60])
def test_short_tips_are_as_they_are(text: str) -> None:
    assert plain.tip(text) == text
