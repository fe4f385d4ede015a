"""A language more is one file: put beside the others it can be chosen, turns the window and says its words.

The samples hold a few Persian and Hebrew texts; what they do not hold is said in English.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.choice_field import ChoiceField
from journey_designer.ui.icons import Icons
from journey_designer.ui.language import LANGUAGES, Languages, translate
from journey_designer.ui.settings import Settings
from journey_designer.ui.theme import Theme
from journey_designer.ui.typefaces import Typefaces
from tests.languages.screens import Studio
from tools.translations import PREFIX, compile_file, project_translations

PERSIAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context><name>StartPage</name>
<message><source>New project</source><translation>پروژهٔ جدید</translation></message>
<message><source>Recent projects</source><translation>پروژه‌های اخیر</translation></message>
</context>
<context><name>Steps</name>
<message numerus="yes"><source>Add %n card(s)</source>
<translation><numerusform>افزودن %n کارت</numerusform><numerusform>افزودن %n کارت</numerusform></translation></message>
</context>
</TS>
"""
HEBREW = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he">
<context><name>StartPage</name>
<message><source>New project</source><translation>פרויקט חדש</translation></message>
</context>
</TS>
"""
GERMAN_FROM_RIGHT_TO_LEFT = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context><name>QGuiApplication</name>
<message><source>QT_LAYOUT_DIRECTION</source><translation>RTL</translation></message>
</context>
</TS>
"""
SAMPLES = {"fa": PERSIAN, "he": HEBREW}
WORDS = {"fa": "پروژهٔ جدید", "he": "פרויקט חדש"}
NAMES = {"fa": "فارسی", "he": "עברית"}


def _folder(folder: Path, **samples: str) -> Path:
    """The shipped languages with one file more for each sample."""
    made = folder / "i18n"
    made.mkdir()
    for shipped in project_translations().folder.glob("*.qm"):
        shutil.copy(shipped, made)
    for code, text in samples.items():
        path = made / f"{PREFIX}{code}.ts"
        path.write_text(text, encoding="utf-8")
        compile_file(path, path.with_suffix(".qm"))
    return made


@pytest.fixture
def languages_folder(tmp_path: Path) -> Path:
    return _folder(tmp_path, **SAMPLES)


@pytest.mark.parametrize("code", SAMPLES)
def test_one_file_more_is_a_language_more(studio: Studio, code: str) -> None:
    languages = studio.context.languages
    assert languages.available == {**LANGUAGES, **NAMES}
    window = studio.start()
    choice = window.start_page.aside.language.field
    assert isinstance(choice, ChoiceField)
    choice.setCurrentIndex(choice.findData(code))
    choice.activated.emit(choice.currentIndex())
    studio.settle()
    assert languages.code == code
    assert studio.context.settings.language == code
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert window.start_page.aside.new.text() == WORDS[code]
    assert window.start_page.aside.open.text() == "Open"
    assert languages.project_language == "en"


def test_plural_forms_and_dates_are_those_of_the_language(context: Context) -> None:
    context.languages.set_language("fa")
    assert translate("Steps", "Add %n card(s)", "", 3) == "افزودن 3 کارت"
    assert context.languages.locale.name().startswith("fa")


def test_qts_own_dialogs_follow_where_qt_knows_the_language(context: Context, qapp: QApplication) -> None:
    context.languages.set_language("he")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") != "Cancel"
    box.deleteLater()


def test_a_file_may_say_its_direction_itself(qapp: QApplication, tmp_path: Path) -> None:
    languages = Languages(qapp, "de", _folder(tmp_path, de=GERMAN_FROM_RIGHT_TO_LEFT))
    assert languages.is_rtl
    languages.set_language("en")
    assert not languages.is_rtl
    languages.deleteLater()


def test_a_language_that_is_gone_gives_way(qapp: QApplication, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.set_value("language", "fa")
    theme = Theme(qapp, "light")
    made = Context(theme, Icons(theme), Languages(qapp, settings.language), settings, Typefaces(qapp, theme))
    assert made.languages.code in LANGUAGES
    for part in (made.typefaces, made.icons, made.languages, settings, theme):
        part.deleteLater()
