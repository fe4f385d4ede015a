"""A project of 500 personas and 10,000 findings: the two pages that show them, in milliseconds.

Opening is the page made and painted; filtering one more letter looked for and painted; scrolling one notch of the wheel
painted; changing one step recorded and shown. Targets: what a hand does is answered within a tenth of a second.
"""

from __future__ import annotations

import random
import statistics
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from journey_designer.app import build_context
from journey_designer.core import edits, ranks
from journey_designer.core.document import Document
from journey_designer.core.records import Finding, Persona, Project, Record
from journey_designer.core.records.persona import ASPECTS, EVIDENCE, PRIORITIES, SOURCES
from journey_designer.ui.personas.knowledge_page import KnowledgePage
from journey_designer.ui.personas.personas_page import PersonasPage
from journey_designer.ui.session import Session
from tests.benchmarks.table import BenchRow, times

PERSONAS, FINDINGS = 500, 10_000
_WORDS = (
    "delivery price",
    "late at night",
    "on the tram",
    "ثمن التوصيل",
    "لا أحد يجيب",
    "trop cher",
    "pressé",
)


def persona_rows(app: QApplication, folder: Path) -> list[BenchRow]:
    """The rows of both pages."""
    context = build_context(app, folder / "personas.ini")
    context.settings.set_value("motion", "off")
    document = Document(_records(random.Random(5)))
    session = Session(document)
    rows: list[BenchRow] = []

    def row(name: str, act: Callable[[], object], target: float, count: int = 9) -> None:
        rows.append(BenchRow(f"{name} (ms)", statistics.median(times(act, count, 2)) * 1_000, target))

    row("500 personas: page opened", lambda: _shown(PersonasPage(context, session)).close(), 700, 3)
    personas = _shown(PersonasPage(context, session))
    people = [persona.id for persona in document.all(Persona)]
    turn = iter(people * 2)
    row("500 personas: another one shown", lambda: _after(lambda: personas.show_persona(next(turn))), 100)
    words = iter(("k", "ka", "kar", "kari", "karim") * 9)
    row(
        "500 personas: looked for by a letter more",
        lambda: _after(lambda: (personas.gallery.search.setText(next(words)), personas.gallery.look())),
        100,
    )
    personas.gallery.search.clear()
    personas.gallery.look()
    row(
        "500 personas: gallery scrolled by a notch",
        lambda: _scrolled(personas, personas.gallery.view),
        16,
        30,
    )
    ages = iter(range(20, 60))
    row(
        "500 personas: one step shown",
        lambda: _after(lambda: edits.change_persona(document, people[3], age=next(ages))),
        150,
    )
    personas.close()
    row("10,000 findings: page opened", lambda: _shown(KnowledgePage(context, session)).close(), 700, 3)
    knowledge = _shown(KnowledgePage(context, session))
    grades = iter((*EVIDENCE, None) * 9)
    row(
        "10,000 findings: filtered by evidence",
        lambda: _after(lambda: knowledge.filters.choose("evidence", next(grades))),
        100,
    )
    typed = iter(("d", "de", "del", "deli", "ت", "تو", "توص") * 9)

    def look() -> None:
        knowledge.filters.words.setText(next(typed))
        knowledge.filters.clear_button.isVisible()
        knowledge.rows.show(knowledge.filters.wanted, is_research=False)

    row("10,000 findings: looked for by a letter more", lambda: _after(look), 150)
    knowledge.filters.clear()
    row("10,000 findings: list scrolled by a notch", lambda: _scrolled(knowledge, knowledge.view), 16, 30)
    knowledge.close()
    session.close()
    return rows


def _shown(page: QWidget):  # type: ignore[no-untyped-def]
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page.resize(1388, 850)
    page.show()
    QApplication.processEvents()
    return page


def _after(act: Callable[[], object]) -> None:
    act()
    QApplication.processEvents()


def _scrolled(page: QWidget, view) -> None:  # type: ignore[no-untyped-def]
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + 96 if bar.value() < bar.maximum() - 96 else 0)
    view.viewport().repaint()
    del page


def _records(chance: random.Random) -> list[Record]:
    records: list[Record] = [Project(id="project", title="Bench")]
    for number, rank in enumerate(ranks.spread(None, None, PERSONAS)):
        name = f"Karim {number}" if number % 3 else f"ياسمين {number}"
        priority = PRIORITIES[number % 4]
        records.append(Persona(id=f"p{number}", name=name, age=30, place="Fès", priority=priority, rank=rank))
    for number, rank in enumerate(ranks.spread(None, None, FINDINGS)):
        records.append(
            Finding(
                id=f"f{number}",
                persona_id=f"p{number % PERSONAS}",
                aspect=chance.choice(ASPECTS),  # type: ignore[arg-type]
                text=f"{chance.choice(_WORDS)} {number}",
                evidence=chance.choice(EVIDENCE),  # type: ignore[arg-type]
                source=chance.choice(SOURCES),  # type: ignore[arg-type]
                rank=rank,
            )
        )
    return records
