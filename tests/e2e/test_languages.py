"""The language of the interface changes while everything is open: texts, direction, dialogs; the map stays what it is."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QMenu, QWidget

from journey_designer.core.records import Touchpoint
from journey_designer.ui.dialogs.settings_dialog import SettingsDialog
from journey_designer.ui.shell.segmented import Segmented
from tests.e2e.hands import Answer, Hands, plain
from tests.e2e.map_places import MapPlaces
from tests.e2e.program import Program
from tests.e2e.test_keyboard_only import add, new_project

Key = Qt.Key
_OURS = re.compile(
    r"English|Français|Journey Designer|Mermaid|Markdown|PDF|PNG|SVG|JSON|Ctrl|Shift|Alt|Del|Return|F\d+|\.?cjm|\.mmd|\.md|\.json"
    r"|Clinic|Driss|Poster|Phone call|Reads it|Waits|Customer journey|</?qt>|/[^<]*/"
)
"""What is Latin in every language: names of formats and keys, what the story typed, folders."""


def choose(code: str) -> Answer:
    """Choose a language in the settings, which change at once, and close them."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, SettingsDialog)
        hands, field = Hands(), dialog.language.field
        assert isinstance(field, Segmented)
        before = dialog.windowTitle()
        hands.click(field, field.choice_rect(code).center().toPoint())
        assert dialog.windowTitle() != before
        hands.press(Key.Key_Return)

    return act


def texts(window: QWidget) -> Iterator[str]:
    """Everything that can be read or heard in a window."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, QMenu):
            continue
        yield widget.accessibleName()
        yield widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()


def left_in_english(window: QWidget, content: Collection[str] = ()) -> set[str]:
    """Texts with Latin words that are ours to translate; ``content`` is the project's."""

    def ours(text: str) -> str:
        for words in content:
            text = text.replace(words, "")
        return _OURS.sub("", text)

    return {text for text in texts(window) if re.search(r"[A-Za-z]{2}", ours(plain(text)))}


def geometry(hands: Hands) -> list[tuple[int, int]]:
    """Where the four parts of the window begin and how wide they are."""
    view = hands.view
    return [(part.x(), part.width()) for part in (view.rail, view.pages, view.dock, view.panel)]


def mirrored(parts: list[tuple[int, int]], width: int) -> list[tuple[int, int]]:
    return [(width - x - w, w) for x, w in parts]


def test_the_language_changes_with_everything_open(program: Program) -> None:
    def story(hands: Hands) -> None:
        with hands.answering(choose("fr")):
            hands.shortcut("app.settings")
        with hands.answering(choose("en")):
            hands.shortcut("app.settings")
        new_project(hands, "Clinic", "Driss")
        places = MapPlaces(hands)
        stages = places.stages()
        hands.press(Key.Key_Right)
        add(hands, "touchpoint.add", "Poster", "Phone call")
        places.click(places.at_cell("Poster", "doing", 0.9))
        hands.type("Reads it")
        hands.press(Key.Key_Return)
        places.click(places.at_touchpoint("Phone call"))
        hands.press(Key.Key_F2)
        hands.type("Waits")
        english, parts = set(texts(hands.window)), geometry(hands)
        records = {record.id: record for record in places.document.records()}

        with hands.answering(choose("ar")):
            hands.shortcut("app.settings")
        assert places.view.editor.field.toPlainText() == "Waits", "what is being typed stays"
        hands.press(Key.Key_Return)
        assert places.touchpoints(stages[0]) == ["Poster", "Waits"]
        assert left_in_english(hands.window, stages) == set()
        assert geometry(hands) == mirrored(parts, hands.view.workspace.width())
        assert not places.view.surface.camera.is_mirrored, "time runs as the project says"
        assert places.stages() == stages
        hands.click(hands.view.top_bar.project)
        entries = [plain(action.text()) for action in hands.menu().actions() if action.text()]
        hands.press(Key.Key_Escape)
        assert all(re.search("[\u0600-\u06ff]", entry) for entry in entries)
        add(hands, "touchpoint.add", "هاتف")
        hands.shortcut("edit.undo")

        with hands.answering(choose("fr")):
            hands.shortcut("app.settings")
        assert geometry(hands) == parts
        assert not english & {text for text in texts(hands.window) if " " in text and "Poster" not in text}
        with hands.answering(choose("en")):
            hands.shortcut("app.settings")
        assert geometry(hands) == parts
        renamed = {record.id: record for record in places.document.records()}
        changed = [key for key, record in renamed.items() if records.get(key) != record]
        assert [places.document.get(Touchpoint, key).name for key in changed] == ["Waits"]
        hands.shortcut("app.quit")

    program.run(story)


def test_the_whole_interface_speaks_arabic(program: Program) -> None:
    """Start page, dialogs, panels and notices, from the first moment."""
    program.prepare(language="ar")

    def story(hands: Hands) -> None:
        found: dict[str, set[str]] = {"start": left_in_english(hands.window)}

        def look(dialog: QDialog) -> None:
            found[type(dialog).__name__] = left_in_english(dialog)
            dialog_is_rtl = dialog.layoutDirection() is Qt.LayoutDirection.RightToLeft
            assert dialog_is_rtl
            hands.press(Key.Key_Escape)

        for action in ("project.new", "app.settings", "app.shortcuts"):
            with hands.answering(look):
                hands.shortcut(action)
        new_project(hands, "Clinic", "Driss")
        hands.press(Key.Key_Left)
        add(hands, "touchpoint.add", "Poster")
        for tab in ("persona", "touchpoint"):
            hands.click(hands.view.panel.tab(tab))
            QApplication.processEvents()
            found[tab] = left_in_english(hands.window)
        with hands.answering(look):
            hands.shortcut("project.details")
        assert {name: left for name, left in found.items() if left} == {}
        assert MapPlaces(hands).view.surface.camera.is_mirrored
        hands.shortcut("app.quit")

    program.run(story)
