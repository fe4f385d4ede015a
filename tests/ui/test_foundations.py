"""Colours, fonts, icons, languages, settings, keys: what every widget stands on."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QAction, QColor, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import journey_designer
from journey_designer.core.document import Document
from journey_designer.core.records import Journey, Project
from journey_designer.resources import resource
from journey_designer.ui.chrome import PALETTES, Chrome
from journey_designer.ui.icons import Icons
from journey_designer.ui.key_watch import KeyWatch
from journey_designer.ui.language import LANGUAGES, Languages
from journey_designer.ui.new_thing import NewThing, mime_of, thing_of
from journey_designer.ui.physical_keys import latin_key, scan_codes
from journey_designer.ui.projects import file_name, free_path
from journey_designer.ui.session import Session
from journey_designer.ui.settings import Settings
from journey_designer.ui.theme import Theme
from journey_designer.ui.typefaces import Typefaces


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, "light")
    yield made
    made.set_name("light")
    made.deleteLater()


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    made = Languages(qapp, "en")
    yield made
    made.set_language("en")
    made.deleteLater()


# Colours


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def _contrast(one: str, other: str) -> float:
    """WCAG 2.1, relative luminance and contrast ratio."""
    high, low = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


TEXTS = [
    *(("ink", ground) for ground in ("surface", "canvas", "chrome", "sub", "hover")),
    *(("ink2", ground) for ground in ("surface", "canvas", "chrome", "sub", "hover")),
    *(("ink3", ground) for ground in ("surface", "canvas", "chrome", "sub", "hover")),
    *((ink, ground) for ink, ground in (("aink", "surface"), ("aink", "atint"), ("onbtn", "btn"))),
    *((ink, ground) for ink, ground in (("onbtn", "btn_hover"), ("pos", "surface"), ("pos", "pos_tint"))),
    *((ink, ground) for ink, ground in (("neg", "surface"), ("neg", "neg_tint"), ("neg", "hover"))),
]


@pytest.mark.parametrize("name", PALETTES)
def test_texts_are_readable_on_every_ground(name: str) -> None:
    chrome = PALETTES[name]
    weak = [
        (ink, ground)
        for ink, ground in TEXTS
        if _contrast(getattr(chrome, ink), getattr(chrome, ground)) < 4.5
    ]
    assert weak == []
    for token in ("ctl", "accent"):
        assert _contrast(getattr(chrome, token), chrome.surface) >= 3


def test_the_projector_is_the_strongest() -> None:
    def weakest(chrome: Chrome) -> float:
        return min(_contrast(getattr(chrome, ink), getattr(chrome, ground)) for ink, ground in TEXTS)

    assert weakest(PALETTES["projector"]) > 6
    assert weakest(PALETTES["projector"]) > weakest(PALETTES["light"])


def test_the_theme_replaces_palette_and_tells(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_name("dark")
    assert theme.is_dark
    assert qapp.palette().window().color() == theme.colour("chrome")
    theme.set_text_scale(9)
    assert theme.text_scale == 2.0
    theme.set_text_scale(0.1)
    assert theme.text_scale == 0.8
    theme.set_text_scale(1.0)


# Fonts


def test_the_shipped_files_are_what_is_drawn(theme: Theme, qapp: QApplication) -> None:
    faces = Typefaces(qapp, theme)
    assert faces.strangers == ()
    assert faces.font("body").families()[:2] == ["IBM Plex Sans", "IBM Plex Sans Arabic"]


def test_a_system_font_of_the_same_name_does_not_take_over(tmp_path: Path) -> None:
    """In a process of its own, on a machine that has something else installed as IBM Plex Sans."""
    other = TTFont(resource("fonts/NotoSans_400Regular.ttf"))
    for record in other["name"].names:
        if record.nameID in (1, 4, 16):
            record.string = "IBM Plex Sans"
    other.save(tmp_path / "other.ttf")
    configuration = tmp_path / "fonts.conf"
    configuration.write_text(
        f'<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>{tmp_path}</dir>'
        f"<cachedir>{tmp_path / 'cache'}</cachedir></fontconfig>",
        encoding="utf-8",
    )
    code = (
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from PySide6.QtGui import QFontDatabase\n"
        "assert 'IBM Plex Sans' in QFontDatabase.families()\n"
        "from journey_designer.ui.theme import Theme\n"
        "from journey_designer.ui.typefaces import Typefaces\n"
        "faces = Typefaces(app, Theme(app, 'light'))\n"
        "assert faces.strangers == (), faces.strangers\n"
        "print(faces.families[0])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "FONTCONFIG_FILE": str(configuration)},
        cwd=Path(journey_designer.__file__).parents[1],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "~BM Plex Sans"


def test_fonts_follow_the_text_size(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    faces = Typefaces(qapp, theme)
    label = QLabel()
    qtbot.addWidget(label)
    faces.set_role(label, "title")
    before = label.font().pointSizeF()
    theme.set_text_scale(1.5)
    assert label.font().pointSizeF() == pytest.approx(before * 1.5)
    theme.set_text_scale(1.0)
    assert label.font().pointSizeF() == pytest.approx(before)


# Icons


def _image(icons: Icons, name: str, colour: str, **options: object) -> QImage:
    return icons.pixmap(name, 24, colour, **options).toImage()  # type: ignore[arg-type]


def test_icons_are_tinted_sharp_and_mirrored(theme: Theme) -> None:
    icons = Icons(theme)
    red = _image(icons, "undo-2", "#FF0000")
    seen = {
        red.pixelColor(x, y).name()
        for x in range(24)
        for y in range(24)
        if red.pixelColor(x, y).alpha() == 255
    }
    assert seen == {"#ff0000"}
    assert icons.pixmap("undo-2", 24, ratio=2).size().width() == 48
    assert _image(icons, "undo-2", "ink", is_mirrored=True) == mirror(_image(icons, "undo-2", "ink"))
    assert not icons.icon("check", 16).isNull()
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", 16)


def mirror(image: QImage) -> QImage:
    """The mirror of a picture."""
    return image.flipped(Qt.Orientation.Horizontal)


# Languages


def test_numbers_and_dates_of_each_language(languages: Languages) -> None:
    assert languages.signed(-1.25) == "\u2066\u22121.3\u2069"
    assert languages.number(1200.5, 1) == "\u20661,200.5\u2069"
    assert languages.date(date(2026, 3, 12)) == "12 March 2026"
    languages.set_language("fr")
    assert languages.signed(0.5) == "\u2066+0,5\u2069"
    assert languages.number(1200.5, 1) == "\u20661\u202f200,5\u2069"
    assert languages.date(date(2026, 3, 12)) == "12 mars 2026"
    languages.set_language("ar")
    assert languages.locale.name() == "ar_MA"
    assert languages.date(date(2026, 3, 12)) == "12 مارس 2026"
    assert languages.number(1200.5, 1) == "\u20661,200.5\u2069"
    assert QLocale().name() == "ar_MA"


def test_moments_are_told_briefly(languages: Languages) -> None:
    now = datetime(2026, 3, 18, 15, 0)
    assert "14:03" in languages.moment(datetime(2026, 3, 18, 14, 3), now)
    assert languages.moment(datetime(2026, 3, 17, 14, 3), now) == "Yesterday"
    assert languages.moment(datetime(2026, 3, 9, 14, 3), now) == "9 March"
    assert languages.moment(datetime(2025, 3, 9, 14, 3), now) == "9 March 2025"


def test_direction_and_qts_own_words_follow_the_language(languages: Languages, qapp: QApplication) -> None:
    field = QLineEdit()
    seen = {}
    for code in LANGUAGES:
        languages.set_language(code)
        menu = field.createStandardContextMenu()
        seen[code] = menu.actions()[0].text().split("\t")[0]
        menu.deleteLater()
        assert (qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft) == (code == "ar")
    assert len(set(seen.values())) == 3
    field.deleteLater()


# Settings


def test_settings_keep_and_mistrust(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    settings = Settings(path)
    settings.set_value("language", "ar")
    settings.set_value("theme", "dark")
    settings.set_value("text_scale", "1.4")
    settings.set_value("motion", "off")
    settings.set_shortcuts({"edit.undo": "Ctrl+U"})
    settings.flush()
    again = Settings(path)
    assert (again.language, again.theme, again.text_scale, again.has_motion) == ("ar", "dark", 1.4, False)
    assert again.shortcuts == {"edit.undo": "Ctrl+U"}
    for key in ("language", "theme", "text_scale", "panel_width", "shortcuts", "geometry"):
        again.set_value(key, "nonsense {")
    assert (again.language, again.theme, again.text_scale, again.panel_width) == (None, "system", 1.0, 296)
    assert again.shortcuts == {}


# Keys


@pytest.mark.parametrize(
    ("platform", "code", "char"),
    [("linux", 52, "Z"), ("linux", 38, "A"), ("linux", 19, "0"), ("win32", 0x2C, "Z"), ("darwin", 6, "Z")],
)
def test_the_place_of_a_key(platform: str, code: int, char: str) -> None:
    assert scan_codes(platform)[code] == char


def _press(key: int, code: int, text: str = "") -> QKeyEvent:
    control = Qt.KeyboardModifier.ControlModifier
    return QKeyEvent(QEvent.Type.KeyPress, key, control, code, code, 0, text)


def test_only_keys_that_are_not_latin_are_read_by_their_place() -> None:
    arabic, place_of_z = 0x0626, 52
    assert latin_key(_press(arabic, place_of_z), "linux") is Qt.Key.Key_Z
    assert latin_key(_press(0xE0, 19), "linux") is Qt.Key.Key_0
    assert latin_key(_press(Qt.Key.Key_W, place_of_z), "linux") is None
    assert latin_key(_press(Qt.Key.Key_Delete, 119), "linux") is None
    assert latin_key(_press(arabic, 9999), "linux") is None


def _take_keyboard(window: QWidget, widget: QWidget) -> None:
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.activateWindow()
    widget.setFocus()
    QApplication.processEvents()
    assert QApplication.focusWidget() is widget


@pytest.mark.parametrize(
    ("shortcut", "platform", "key", "code", "held", "text", "is_done"),
    [
        ("Ctrl+Alt+P", "linux", 0x062D, 33, "Ctrl+Alt", "ح", True),
        ("Ctrl+Alt+P", "linux", 0x062D, 33, "Ctrl+Alt+AltGr", "ح", False),
        ("Ctrl+Alt+P", "win32", 0x062D, 25, "Ctrl+Alt", "", True),
        ("Ctrl+Alt+P", "win32", 0x062D, 25, "Ctrl+Alt", "€", False),
        ("Alt+1", "linux", Qt.Key.Key_Ampersand, 10, "Alt", "&", True),
        ("Alt+2", "linux", 0x00E9, 11, "Alt", "é", True),
        ("Alt+1", "win32", Qt.Key.Key_Ampersand, 2, "Alt", "&", True),
        ("Alt+1", "linux", 0x0661, 10, "Alt", "١", True),
        ("Ctrl+9", "linux", 0x00E7, 18, "Ctrl", "ç", True),
        ("Ctrl+6", "linux", Qt.Key.Key_Minus, 15, "Ctrl", "-", False),
    ],
)
def test_shortcuts_with_alt_and_digits_are_where_the_keys_are(
    qapp: QApplication,
    qtbot: QtBot,
    shortcut: str,
    platform: str,
    key: int,
    code: int,
    held: str,
    text: str,
    is_done: bool,
) -> None:
    owner = QObject()
    KeyWatch(qapp, owner, platform)
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit(window)
    done: list[str] = []
    for keys in (shortcut, "Ctrl+-"):
        action = QAction(window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False, keys=keys: done.append(keys))
        window.addAction(action)
    window.show()
    _take_keyboard(window, field)
    names = {
        "Ctrl": Qt.KeyboardModifier.ControlModifier,
        "Alt": Qt.KeyboardModifier.AltModifier,
        "AltGr": Qt.KeyboardModifier.GroupSwitchModifier,
    }
    modifiers = Qt.KeyboardModifier.NoModifier
    for name in held.split("+"):
        modifiers |= names[name]
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, code, code, 0, text))
    assert done == [shortcut] if is_done else shortcut not in done


def test_shortcuts_work_on_an_arabic_keyboard(qapp: QApplication, qtbot: QtBot) -> None:
    owner = QObject()
    KeyWatch(qapp, owner, "linux")
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit(window)
    action = QAction(window)
    action.setShortcut(QKeySequence("Ctrl+Z"))
    window.addAction(action)
    done: list[bool] = []
    action.triggered.connect(lambda: done.append(True))
    window.show()
    _take_keyboard(window, window)
    QApplication.sendEvent(window, _press(0x0626, 52))
    assert done == [True]
    _take_keyboard(window, field)
    field.setText("")
    field.insert("abc")
    QApplication.sendEvent(field, _press(0x0626, 52))
    assert field.text() == ""
    assert done == [True]
    owner.deleteLater()


# The session


def test_the_session_never_holds_what_is_gone(qapp: QApplication) -> None:
    document = Document([Project(id="p")])
    with document.edit("journey.add") as edit:
        edit.put(Journey(id="one", rank="a0"))
        edit.put(Journey(id="two", rank="a1"))
    session = Session(document)
    shown: list[str] = []
    session.journey_changed.connect(shown.append)
    session.show_journey("two")
    session.select({(Journey, "two"), (Journey, "gone")})
    assert session.selection == {(Journey, "two")}
    with document.edit("journey.delete") as edit:
        edit.delete(edit.get(Journey, "two"))
    assert session.journey_id == "one"
    assert session.selection == frozenset()
    session.undo()
    assert document.find(Journey, "two") is not None
    assert shown == ["two", "one"]
    session.close()


def test_undo_cancels_a_running_tool_first(qapp: QApplication) -> None:
    document = Document([Project(id="p")])
    with document.edit("journey.add") as edit:
        edit.put(Journey(id="one", rank="a0"))
    session = Session(document)
    running = [True]
    session.set_canceller(lambda: running.pop() if running else False)
    assert session.undo() is None
    assert document.find(Journey, "one") is not None
    assert session.undo() is not None
    assert document.find(Journey, "one") is None
    session.close()


def test_new_things_travel_and_nonsense_does_not() -> None:
    for thing in (NewThing("stage"), NewThing("touchpoint"), NewThing("card", "pain_points")):
        assert thing_of(mime_of(thing)) == thing
    data = mime_of(NewThing("stage"))
    data.setData("application/x-journey-designer-new", b"card:\xff\xff")
    assert thing_of(data) is None


# Names of files


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Dar Nour", "Dar Nour"),
        ("a/b\\c:d*e?f", "a b c d e f"),
        ("../../etc/passwd", "etc passwd"),
        ("\u202egpj.exe", "gpj.exe"),
        (" . ", "journey"),
        ("رحلة الزبون", "رحلة الزبون"),
        ("x" * 300, "x" * 80),
    ],
)
def test_a_title_becomes_a_file_name(title: str, name: str) -> None:
    assert file_name(title, "journey") == name


def test_a_free_path_is_free(tmp_path: Path) -> None:
    first = free_path(tmp_path, "a")
    first.write_bytes(b"")
    second = free_path(tmp_path, "a")
    assert (first.name, second.name) == ("a.cjm", "a 2.cjm")
