"""A megabyte pasted into the fields of the side panel, against a bare field that is given what remains of it."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from journey_designer.app import build_context
from journey_designer.core.document import Document
from journey_designer.core.records import Persona, Touchpoint
from journey_designer.interchange.samples import sample
from journey_designer.ui.panels.persona_panel import PersonaPanel
from journey_designer.ui.panels.touchpoint_panel import TouchpointPanel
from journey_designer.ui.session import Session
from tests.benchmarks.table import BenchRow, times

_PASTED = {"touchpoint": "x" * 1_000_000, "persona": "مرحبا hello " * 90_000}
_KEPT = 20_000


def panel_rows(app: QApplication, folder: Path) -> list[BenchRow]:
    """A row for each of both panels."""
    context = build_context(app, folder / "panels.ini")
    context.settings.set_value("motion", "off")
    session = Session(Document(sample("en").records))
    point = session.document.all(Touchpoint)[0]
    touchpoint = _shown(TouchpointPanel(context, session))
    session.select([(Touchpoint, point.id)])
    notes = touchpoint.form.notes
    persona = _shown(PersonaPanel(context, session))
    persona.set_editing(True)
    summary = persona.column.form.summary

    def paste(name: str, field: QPlainTextEdit, settle: Callable[[], object]) -> Callable[[], None]:
        def act() -> None:
            QGuiApplication.clipboard().setText(_PASTED[name])
            field.selectAll()
            field.paste()
            settle()
            app.processEvents()

        return act

    bare = _shown(QPlainTextEdit())

    def give(text: str) -> Callable[[], None]:
        def act() -> None:
            bare.setPlainText("")
            bare.setPlainText(text[:_KEPT])
            app.processEvents()

        return act

    rows = []
    for name, act in (
        ("touchpoint", paste("touchpoint", notes, session.settle)),
        ("persona", paste("persona", summary, session.settle)),
    ):
        floor = statistics.median(times(give(_PASTED[name]), 7, 1))
        own = statistics.median(times(act, 7, 1))
        rows.append(
            BenchRow(f"{name} panel: a megabyte pasted, kept, painted / bare field", own / floor, 3.0)
        )
    if len(session.document.get(Touchpoint, point.id).notes) != _KEPT:
        raise AssertionError("the notes were not kept")
    if not any(len(entry.summary) > _KEPT // 2 for entry in session.document.all(Persona)):
        raise AssertionError("the summary was not kept")
    QGuiApplication.clipboard().clear()
    for widget in (touchpoint, persona, bare):
        widget.close()
        widget.deleteLater()
    session.close()
    app.processEvents()
    return rows


def _shown(widget: QWidget):  # type: ignore[no-untyped-def]
    widget.resize(360, 850)
    widget.show()
    QApplication.processEvents()
    return widget
