"""The check of the translations finds what it is for, with Qt's own tools on real files."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tools.bypasses import bypasses_in
from tools.texts import Text, texts_in
from tools.translations import Message, Translations, compile_file, read

CODE = """
def shown(count, name, table):
    translate("Bar", "Open")
    translate("Bar", "%n card(s)", n=len(table))
    translate("Bar", "Copy of {name}", "of a stage")
    translate("Bar", table[count])
    #: A verb.
    translate("Bar", "A \\"quoted\\" back\\\\slash " "in two parts …")

LABELS = {"x": QT_TRANSLATE_NOOP("Steps", "Move {name}")}

class Panel:
    def text(self):
        return self.tr("Hello")
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Translations:
    """Complete translations of ``CODE``."""
    folder = tmp_path_factory.mktemp("translations")
    source = folder / "code.py"
    source.write_text(CODE, encoding="utf-8")
    made = Translations(folder / "i18n", (source,))
    made.update()
    for path in made.folder.glob("*.ts"):
        _translate(path)
    made.update()
    return made


@pytest.fixture
def translations(made: Translations, tmp_path: Path) -> Translations:
    """A copy of them to spoil."""
    shutil.copytree(made.folder, tmp_path / "i18n")
    return Translations(tmp_path / "i18n", made.sources)


def _translate(path: Path) -> None:
    """Give every message of a file its source as translation, in each plural form."""

    def finished(message: re.Match[str]) -> str:
        text = message[0].replace(' type="unfinished"', "")
        source = re.search(r"<source>(.*?)</source>", text)
        assert source
        text = text.replace("<translation></translation>", f"<translation>{source[1]}</translation>")
        return text.replace("<numerusform></numerusform>", f"<numerusform>{source[1]}</numerusform>")

    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"<message.*?</message>", finished, text, flags=re.DOTALL), encoding="utf-8")


def _change(translations: Translations, language: str, old: str, new: str) -> None:
    path = translations.folder / f"journey_designer_{language}.ts"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_texts_are_found_in_every_way_of_writing_them(tmp_path: Path) -> None:
    source = tmp_path / "code.py"
    source.write_text(CODE, encoding="utf-8")
    texts, bypasses = texts_in([source])
    assert texts == [
        Text("Bar", "%n card(s)"),
        Text("Bar", 'A "quoted" back\\slash in two parts …', "", "A verb."),
        Text("Bar", "Copy of {name}", "of a stage"),
        Text("Bar", "Open"),
        Text("Panel", "Hello"),
        Text("Steps", "Move {name}"),
    ]
    assert bypasses == []


@pytest.mark.parametrize(
    "code",
    [
        'translate("Bar", f"Hello {name}")',
        'translate("Bar", "Hello " + name)',
        'translate(BAR, "Hello")',
        'tr("Hi")',
    ],
)
def test_texts_that_no_file_can_hold_are_told(tmp_path: Path, code: str) -> None:
    source = tmp_path / "code.py"
    source.write_text(f"name = 1\n{code}\n", encoding="utf-8")
    texts, bypasses = texts_in([source])
    assert texts == []
    assert [bypass.line for bypass in bypasses] == [2]


def test_every_language_gets_its_plural_forms(translations: Translations) -> None:
    forms = {
        language: len(
            read(translations.folder / f"journey_designer_{language}.ts")["Bar", "%n card(s)", ""].forms
        )
        for language in translations.languages()
    }
    assert forms == {"ar": 6, "en": 2, "fr": 2}


def test_texts_go_through_qt_unchanged(translations: Translations) -> None:
    messages = read(translations.folder / "journey_designer_ar.ts")
    found = {(text.context, text.source, text.comment) for text in texts_in(translations.sources)[0]}
    assert messages.keys() == found


def test_complete_translations_have_no_fault(translations: Translations) -> None:
    assert list(translations.faults()) == []


def test_an_update_changes_nothing_that_is_up_to_date(translations: Translations) -> None:
    before = {path: path.read_bytes() for path in translations.folder.iterdir()}
    translations.update()
    assert {path: path.read_bytes() for path in translations.folder.iterdir()} == before


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "<translation>Open</translation>",
            '<translation type="unfinished"></translation>',
            "not translated",
        ),
        ("<translation>Open</translation>", "<translation> </translation>", "not translated"),
        ("<translation>Move {name}</translation>", "<translation>Move</translation>", "placeholders"),
        ("<translation>Move {name}</translation>", "<translation>Move {nom}</translation>", "placeholders"),
        ("<numerusform>%n card(s)</numerusform>", "<numerusform></numerusform>", "not translated"),
        ("<numerusform>%n card(s)</numerusform>", "", "5 plural forms instead of 6"),
        ("<source>Open</source>", "<source>Shut</source>", "missing: Bar: 'Open'"),
        ("<source>Open</source>", "<source>Shut</source>", "no longer used: Bar: 'Shut'"),
        (
            "<translation>Open</translation>",
            "<translation>Ouvrir</translation>",
            "journey_designer_ar.qm: not made from",
        ),
    ],
)
def test_each_fault_is_told(translations: Translations, old: str, new: str, told: str) -> None:
    _change(translations, "ar", old, new)
    assert any(told in fault for fault in translations.faults())


def test_a_missing_language_is_told(translations: Translations) -> None:
    (translations.folder / "journey_designer_fr.ts").unlink()
    assert any("journey_designer_fr.ts: missing" in fault for fault in translations.faults())


def test_a_plural_form_may_say_its_number_in_words() -> None:
    message = Message("Bar", "%n card(s)", "", True, ("one card", "%n cards"), True)
    assert list(message.faults(2)) == []


def test_a_further_language_is_one_more_file(translations: Translations) -> None:
    (translations.folder / "journey_designer_he.ts").write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="he"></TS>\n',
        encoding="utf-8",
    )
    assert any("journey_designer_he.ts: missing: Bar: 'Open'" in fault for fault in translations.faults())
    translations.update()
    assert (translations.folder / "journey_designer_he.qm").is_file()


@pytest.mark.parametrize(
    "code",
    [
        'def f(name):\n    label.setText(translate("Bar", "Hello ") + name)',
        "def f(name):\n    return f\"{translate('Bar', 'Hello')}: {name}\"",
        'def f(name):\n    hello = translate("Bar", "Hello")\n    return hello + ", " + name',
        'def f(name):\n    hello = translate("Bar", "Hello") if name else fill(name)\n    return f"({hello})"',
        'def f(names):\n    return ", ".join(translate("Fields", name) for name in names)',
        'def f(n):\n    return translate("Bar", "Hello %s") % n',
    ],
)
def test_glued_sentences_are_told(tmp_path: Path, code: str) -> None:
    source = tmp_path / "code.py"
    source.write_text(code, encoding="utf-8")
    assert any("glued" in bypass.why for bypass in bypasses_in([source]))


@pytest.mark.parametrize(
    "code",
    [
        'label.setText("Hello")',
        'set_tip(widget, f"Hello {name}")',
        'set_action(action, translate("Bar", "Hello"), tip="Good morning")',
        'self.add_text("A sentence.", role="error")',
    ],
)
def test_texts_that_bypass_translation_are_told(tmp_path: Path, code: str) -> None:
    source = tmp_path / "code.py"
    source.write_text(code, encoding="utf-8")
    assert any("without being translated" in bypass.why for bypass in bypasses_in([source]))


@pytest.mark.parametrize(
    "code",
    [
        'def f():\n    label.setText(fill(translate("Bar", "Hello {name}"), name=name))',
        'def f():\n    return translate("Words", ", ").join(names)',
        'def f():\n    return " · ".join(translate("Fields", name) for name in names)',
        "def f():\n    return f\"{translate('Bar', 'Hello')}\\t\u2066{keys}\u2069\"",
        'label(parent, "Journey Designer")',
        'label(parent, ".cjm, .mmd")',
        'set_label(widget, "", 500)',
        'x = "a" + name',
        "painter.translate(left - rect.x, top + rect.y)",
    ],
)
def test_right_texts_are_left_alone(tmp_path: Path, code: str) -> None:
    source = tmp_path / "code.py"
    source.write_text(code, encoding="utf-8")
    assert bypasses_in([source]) == [] and texts_in([source])[1] == []


def test_a_program_that_has_a_translation_open_keeps_what_it_has(translations: Translations) -> None:
    path = next(translations.folder.glob("*_fr.ts"))
    target = path.with_suffix(".qm")
    with target.open("rb") as held:
        before = held.read()
        path.write_text(path.read_text("utf-8").replace("Open<", "Ouvrir<"), encoding="utf-8")
        compile_file(path, target)
        held.seek(0)
        assert held.read() == before != target.read_bytes()
    assert not [entry for entry in translations.folder.iterdir() if entry.suffix not in (".ts", ".qm")]
