"""Panels on a real project in a real store, in a window whose Ctrl+Z undoes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import delete

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Persona, Project, Touchpoint
from journey_designer.storage.places import Places
from journey_designer.storage.store import Store
from journey_designer.ui.context import Context
from journey_designer.ui.key_watch import KeyWatch
from journey_designer.ui.session import Session

CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Room:
    """A project with two personas, two journeys, a stage of three touchpoints; and the window of a panel."""

    context: Context
    store: Store
    document: Document
    session: Session
    window: QWidget
    errors: list[KnownError] = field(default_factory=list)

    @property
    def yasmine(self) -> Persona:
        return next(entry for entry in self.document.all(Persona) if entry.id == self.ids["yasmine"])

    @property
    def touchpoint(self) -> Touchpoint:
        return self.document.get(Touchpoint, self.ids["checkout"])

    ids: dict[str, str] = field(default_factory=dict)

    def show(self, panel: QWidget) -> None:
        """Put a panel into the window."""
        panel.failed.connect(self.errors.append)  # type: ignore[attr-defined]
        layout = self.window.layout()
        assert layout is not None
        layout.addWidget(panel)
        self.window.show()
        self.window.activateWindow()
        QApplication.processEvents()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifiers)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)

    def undo(self) -> None:
        """Ctrl+Z where the keyboard is."""
        self.key(Qt.Key.Key_Z, CONTROL)

    def steps(self) -> int:
        """How many steps are done."""
        return self.document.journal.position


@pytest.fixture
def room(qapp: QApplication, context: Context, tmp_path: Path) -> Iterator[Room]:
    draft = Document([Project(id="p", title="Shop")])
    yasmine = edits.add_persona(draft, name="Yasmine El Amrani", age=29, occupation="Designer")
    karim = edits.add_persona(draft, name="Karim Bennani")
    journey = edits.add_journey(draft, yasmine.id, "Order a gift")
    other = edits.add_journey(draft, karim.id, "Return it")
    stage = edits.add_stage(draft, journey.id, "Conversion")
    places = [edits.add_touchpoint(draft, stage.id, name) for name in ("Basket", "Checkout", "Call")]
    store = Store.create(tmp_path / "shop.cjm", draft.records(), places=Places(tmp_path / "s"))
    document = store.document()
    session = Session(document, store)
    window = QWidget()
    window.resize(296, 800)
    box = QVBoxLayout(window)
    box.setContentsMargins(0, 0, 0, 0)
    undo = QAction(window)
    undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
    undo.triggered.connect(session.undo)
    window.addAction(undo)
    watch = KeyWatch(qapp, window)
    made = Room(context, store, document, session, window)
    made.ids = {
        "yasmine": yasmine.id,
        "karim": karim.id,
        "journey": journey.id,
        "other": other.id,
        "stage": stage.id,
        "basket": places[0].id,
        "checkout": places[1].id,
        "call": places[2].id,
    }
    yield made
    session.close()
    window.close()
    delete(watch)
    delete(window)
    store.close()
