"""Every script is drawn with the shipped fonts: nothing shows as an empty box, on canvas, in panels, PDF and SVG.

The tests run without any system font (see ``tests/conftest.py``).
"""

from __future__ import annotations

import base64
import io
import re
import unicodedata
from collections.abc import Iterable
from itertools import cycle
from pathlib import Path
from xml.etree import ElementTree as ET

import pypdfium2
import pytest
from fontTools.ttLib import TTFont
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QTextLayout
from PySide6.QtWidgets import QApplication, QLineEdit

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Persona, Touchpoint
from journey_designer.layout.display import Rect
from journey_designer.reports.report import write_report
from journey_designer.reports.svg import write_map_svg
from journey_designer.typography.fonts import FontSet
from journey_designer.typography.shaping import Shaper
from journey_designer.typography.typesetter import Typesetter
from journey_designer.ui.canvas.pictures import MapPicture, chosen_journey
from journey_designer.ui.context import Context
from journey_designer.ui.panels.persona_panel import PersonaPanel
from journey_designer.ui.session import Session
from tests.languages.text_watch import TextDevice, runs_of
from tests.languages.texts import SCRIPTS
from tests.reports.pages.projects import sample

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter(FontSet.shipped())


@pytest.fixture(scope="module")
def shaper() -> Shaper:
    return Shaper(FontSet.shipped())


@pytest.fixture
def document() -> Document:
    """A map whose touchpoints and cards are written in every script, travelled by somebody with all of them."""
    made = sample("ar")
    texts = list(SCRIPTS.values())
    for touchpoint, text in zip(made.all(Touchpoint), cycle(texts), strict=False):
        edits.rename_touchpoint(made, touchpoint.id, text)
    triples = ["\n".join(texts[place : place + 3]) for place in range(0, len(texts), 3)]
    for card, text in zip(made.all(Card), cycle(triples), strict=False):
        edits.change_card(made, card.id, text=text)
    persona = made.all(Persona)[0]
    edits.change_persona(
        made, persona.id, name=SCRIPTS["mixed"], quote=" ".join(texts), occupation=SCRIPTS["tifinagh"]
    )
    return made


def _boxes(text: str, font: QFont) -> list[str]:
    """The letters of a text for which no font has a glyph, or that a font of the system draws."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    while layout.createLine().isValid():
        pass
    layout.endLayout()
    families = set(QFontDatabase.families())
    return [
        f"{text!r} in {run.rawFont().familyName()}"
        for run in layout.glyphRuns()
        if 0 in run.glyphIndexes() or run.rawFont().familyName() not in families
    ]


def _seen(text: str) -> set[str]:
    """The letters that must be somewhere, whatever the order."""
    return {char for char in unicodedata.normalize("NFC", text) if unicodedata.category(char)[0] in "LN"}


def _texts_on_the_canvas(document: Document, context: Context) -> list[tuple[str, QFont]]:
    picture = MapPicture(document, chosen_journey(document, None), lambda _: None, context.typefaces.sized)
    device = TextDevice(QSize(round(picture.width), round(picture.height)))
    painter = QPainter(device)
    picture.paint(painter, Rect(0, 0, picture.width, picture.height))
    painter.end()
    return [(text, font) for text, _, _, font in device.engine.found]


def test_the_canvas(document: Document, context: Context) -> None:
    written = _texts_on_the_canvas(document, context)
    assert _seen("".join(SCRIPTS.values())) <= _seen("".join(text for text, _ in written))
    assert [box for text, font in written for box in _boxes(text, font)] == []


def test_the_panels(document: Document, context: Context, qapp: QApplication) -> None:
    panel = PersonaPanel(context, Session(document))
    panel.resize(400, 1200)
    panel.show()
    qapp.processEvents()
    runs = [
        run
        for widget in (panel, *panel.findChildren(QLineEdit), *panel.findChildren(object))
        for run in _runs(widget)
    ]
    assert _seen("".join(SCRIPTS.values())) <= _seen("".join(run.text for run in runs))
    assert [box for run in runs for box in _boxes(run.text, run.font)] == []
    panel.close()
    panel.deleteLater()


def _runs(widget: object) -> Iterable[object]:
    from PySide6.QtWidgets import QWidget

    return runs_of(widget) if isinstance(widget, QWidget) and widget.isVisible() else ()


def test_the_report(document: Document, tmp_path: Path, typesetter: Typesetter) -> None:
    path = tmp_path / "report.pdf"
    write_report(document, lambda _: None, path, typesetter=typesetter)
    with pypdfium2.PdfDocument(path) as report:
        found = "".join(page.get_textpage().get_text_range() for page in report)
    assert _seen("".join(SCRIPTS.values())) <= _seen(found)


@pytest.mark.parametrize("script", SCRIPTS)
def test_what_is_printed_has_a_glyph_for_every_letter(script: str, shaper: Shaper) -> None:
    for word in SCRIPTS[script].split():
        for level in (0, 1):
            clusters = shaper.shape(word, 400, level).clusters
            assert all(glyph.id != 0 for cluster in clusters for glyph in cluster.glyphs), word


def test_the_drawing_brings_its_fonts(document: Document, tmp_path: Path, typesetter: Typesetter) -> None:
    path = tmp_path / "map.svg"
    write_map_svg(document, lambda _: None, path, typesetter=typesetter)
    markup = path.read_text(encoding="utf-8")
    covered: dict[str, set[int]] = {}
    for name, data in re.findall(r"font-family:'([^']+)'.*?base64,([^)]*)\)", markup):
        covered.setdefault(name, set()).update(TTFont(io.BytesIO(base64.b64decode(data))).getBestCmap())
    written = ["".join(text.itertext()) for text in ET.fromstring(markup).iter(f"{SVG}text")]
    shown = {ord(char) for text in written for char in text if unicodedata.category(char)[0] in "LNMSP"}
    assert _seen("".join(SCRIPTS.values())) <= _seen("".join(written))
    assert shown - set().union(*covered.values()) - set(range(0xFE00, 0xFE10)) == set()
