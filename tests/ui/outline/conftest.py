"""An outline on a real store, in a window, and hands that press keys as a person does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Card, Lane, Project, Record, Stage, Touchpoint
from journey_designer.storage import Places, Store
from journey_designer.ui.context import Context
from journey_designer.ui.outline.editor import RowEditor
from journey_designer.ui.outline.outline_panel import OutlinePanel
from journey_designer.ui.session import Session

KINDS = ("touchpoints", "emotion", "doing", "thinking", "pain_points")


def filled(document: Document) -> None:
    """Three stages of two touchpoints each, five lanes, some cards."""
    with document.edit("test.begin"):
        journey = edits.add_journey(document, None, "Order a gift")
        lanes = {kind: edits.add_lane(document, journey.id, kind) for kind in KINDS}  # type: ignore[arg-type]
        names = iter(("Story", "Tip", "Page", "Question", "Basket", "Pay"))
        for stage_name in ("Before", "During", "After"):
            stage = edits.add_stage(document, journey.id, stage_name)
            for score in (1.0, -1.0):
                touchpoint = edits.add_touchpoint(document, stage.id, next(names), satisfaction=score)
                edits.add_cards(
                    document, edits.Cell(lanes["thinking"].id, touchpoint.id), [f"thinks {touchpoint.name}"]
                )
                edits.add_cards(
                    document, edits.Cell(lanes["doing"].id, touchpoint.id), [f"does {touchpoint.name}"]
                )


class Outline:
    """A window with an outline."""

    def __init__(self, panel: OutlinePanel, session: Session) -> None:
        self.panel = panel
        self.tree = panel.tree
        self.model = panel.model
        self.session = session
        self.document = session.document
        self.errors: list[KnownError] = []
        panel.failed.connect(self.errors.append)

    def find(self, text: str) -> Any:
        """The record with this name or text."""
        for record_type in (Stage, Touchpoint, Card):
            for record in self.document.all(record_type):
                if text in (getattr(record, "name", None), getattr(record, "text", None)):
                    return record
        raise LookupError(text)

    def lane(self, kind: str) -> Lane:
        return next(lane for lane in self.document.all(Lane) if lane.kind == kind)

    def index(self, text: str) -> QModelIndex:
        record = self.find(text)
        return self.model.index_of_key((type(record), record.id))

    def go(self, text: str) -> None:
        """Put the keyboard on a row."""
        record = self.find(text)
        self.tree.setFocus()
        self.tree.go_to((type(record), record.id))

    def keys(self, *pressed: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        for key in pressed:
            QTest.keyClick(self._keyboard(), key, held or Qt.KeyboardModifier.NoModifier)
            QApplication.processEvents()

    def type(self, text: str) -> None:
        QTest.keyClicks(self._keyboard(), text)

    @property
    def editor(self) -> RowEditor | None:
        """The field that is open."""
        found = [one for one in self.tree.viewport().findChildren(RowEditor) if one.isVisible()]
        return found[0] if found else None

    def _keyboard(self) -> QWidget:
        return self.editor or self.tree

    def rows(self, index: QModelIndex | None = None) -> list[Any]:
        """What the model shows: a text for a leaf, a text and what is under it for the rest."""
        above = QModelIndex() if index is None else index
        found: list[Any] = []
        for row in range(self.model.rowCount(above)):
            here = self.model.index(row, 0, above)
            below = self.rows(here)
            text = here.data()
            found.append((text, below) if below else text)
        return found

    def expected(self) -> list[Any]:
        """The same from the records."""
        return expected(self.document, self.session.journey_id)


def expected(document: Document, journey_id: str) -> list[Any]:
    """The outline of a journey as the records say."""
    order = {lane.id: place for place, lane in enumerate(document.family(Lane, "journey_id", journey_id))}

    def cards(field: str, owner: str) -> list[Any]:
        members = document.family(Card, field, owner)
        ordered = sorted(members, key=lambda card: (order[card.lane_id], card.rank, card.id))
        return [card.text or "Card without text" for card in ordered]

    def touchpoint(one: Touchpoint) -> Any:
        below = cards("touchpoint_id", one.id)
        text = one.name or "Touchpoint without a name"
        return (text, below) if below else text

    def stage(one: Stage) -> Any:
        members = document.family(Touchpoint, "stage_id", one.id)
        below = [*cards("stage_id", one.id), *(touchpoint(member) for member in members)]
        text = one.name or "Stage without a name"
        return (text, below) if below else text

    return [stage(one) for one in document.family(Stage, "journey_id", journey_id)]


Opener = Callable[..., Outline]


@pytest.fixture
def outline(qapp: QApplication, context: Context, tmp_path: Path) -> Iterator[Opener]:
    """Opens an outline of 296 × 700 px."""
    opened: list[tuple[QWidget, Session, Store]] = []

    def open_it(*, is_empty: bool = False) -> Outline:
        records: list[Record] = [Project(id="project", title="Shop")]
        store = Store.create(
            tmp_path / f"outline-{len(opened)}.cjm", records, places=Places(tmp_path / "state")
        )
        document = store.document()
        if is_empty:
            edits.add_journey(document, None, "Order a gift")
        else:
            filled(document)
        session = Session(document)
        panel = OutlinePanel(context, session)
        opened.append((panel, session, store))
        panel.resize(296, 700)
        panel.show()
        panel.activateWindow()
        panel.tree.setFocus()
        QApplication.processEvents()
        return Outline(panel, session)

    yield open_it
    for panel, session, store in opened:
        session.close()
        panel.close()
        delete(panel)
        store.close()
