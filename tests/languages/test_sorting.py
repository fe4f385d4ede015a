"""Lists of names that people chose lie in one order: diacritics and letter variants do not part what belongs together."""

from __future__ import annotations

from pathlib import Path

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.participants import participants
from journey_designer.core.records import Card, Journey
from journey_designer.interchange.samples import sample
from journey_designer.interchange.template_shelf import TemplateShelf
from journey_designer.ui.composer.choice import Choice, Presets
from journey_designer.ui.settings import Settings

IN_ORDER = (
    "Élan",
    "emploi",
    "Zaouia",
    "آخر",
    "إياد",
    "بلال",
    "پارس",
    "تسوق",
    "ڤيتامين",
    "قهوة",
    "ڭاع",
    "ياسمين",
)


def _document() -> Document:
    return Document(sample("ar").records)


def test_templates_of_the_users_own(tmp_path: Path) -> None:
    shelf, document = TemplateShelf(tmp_path), _document()
    for name in reversed(IN_ORDER):
        shelf.keep(document, document.all(Journey)[0].id, name)
    assert tuple(template.name["en"] for template in shelf.own()) == IN_ORDER


def test_people_who_take_part() -> None:
    document = _document()
    edits.clear_dots(document)
    known = set(participants(document))
    for name in reversed(IN_ORDER):
        edits.give_dot(document, (Card, document.all(Card)[0].id), name)
    assert tuple(name for name in participants(document) if name not in known) == IN_ORDER


def test_presets_of_the_composer(tmp_path: Path) -> None:
    presets = Presets(Settings(tmp_path / "settings.ini"))
    for name in reversed(IN_ORDER):
        presets.keep(name, Choice())
    assert tuple(presets.all()) == IN_ORDER
