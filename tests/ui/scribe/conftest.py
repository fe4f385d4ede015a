"""A scribe line over a real map and a real store, and hands that type as a person does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Lane, Project, Stage, Touchpoint
from journey_designer.core.records.project import Language
from journey_designer.storage import Places, Store
from journey_designer.ui.actions import Actions
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.context import Context
from journey_designer.ui.scribe.scribe_line import ScribeLine
from journey_designer.ui.session import Session

KINDS = ("touchpoints", "emotion", "doing", "thinking", "pain_points", "opportunities", "content")
MAP = {
    "en": (
        ("Awareness", (("Instagram story", "Instagram"), ("A friend’s tip", "Group chat"))),
        ("Conversion", (("Basket", "Website"), ("Checkout", "Website"))),
        ("Loyalty", (("Delivery at the door", "Courier"),)),
        ("Advocacy", ()),
    ),
    "ar": (
        ("الوعي", (("ستوري إنستغرام", "إنستغرام"), ("نصيحة صديقة", "دردشة جماعية"))),
        ("قرار الشراء", (("سلة المشتريات", "الموقع"), ("إتمام الطلب", "الموقع"))),
        ("الولاء", (("التسليم عند الباب", "عامل التوصيل"),)),
        ("التأييد", ()),
    ),
}


class Desk:
    """A window with a map and the scribe line under it."""

    def __init__(self, context: Context, store: Store, language: Language) -> None:
        self.context = context
        self.store = store
        self.document = store.document()
        self._fill(self.document, language)
        self.session = Session(self.document, store)
        self.window = QWidget()
        self.errors: list[KnownError] = []
        self.actions = Actions(context, self.window, self.errors.append)
        self.map = MapView(context, self.session, store, self.window)
        self.line = ScribeLine(context, self.session, self.map, self.actions)
        self.line.failed.connect(self.errors.append)
        column = QVBoxLayout(self.window)
        column.addWidget(self.map, 1)
        column.addWidget(self.line.box)
        self.window.resize(1100, 800)

    @staticmethod
    def _fill(document: Document, language: Language) -> None:
        with document.edit("test.begin"):
            yasmine = edits.add_persona(document, name="Yasmine El Amrani")
            fatima = edits.add_persona(document, name="Fatima-Zahra")
            journey = edits.add_journey(document, yasmine.id, "Order a gift")
            other = edits.add_journey(document, fatima.id, "First order")
            for entry in (journey, other):
                for kind in KINDS:
                    edits.add_lane(document, entry.id, kind)  # type: ignore[arg-type]
            stage = edits.add_stage(document, other.id, "Buying")
            edits.add_touchpoint(document, stage.id, "Market stall")
            for name, touchpoints in MAP["ar" if language == "ar" else "en"]:
                stage = edits.add_stage(document, journey.id, name)
                for touchpoint, channel in touchpoints:
                    edits.add_touchpoint(document, stage.id, touchpoint, channel=channel)

    # Finding

    def touchpoint(self, name: str) -> Touchpoint:
        return next(entry for entry in self.document.all(Touchpoint) if entry.name == name)

    def stage(self, name: str) -> Stage:
        return next(entry for entry in self.document.all(Stage) if entry.name == name)

    def lane(self, kind: str) -> Lane:
        lanes = self.document.family(Lane, "journey_id", self.session.journey_id)
        return next(lane for lane in lanes if lane.kind == kind)

    def stages(self) -> list[str]:
        return [stage.name for stage in self.document.family(Stage, "journey_id", self.session.journey_id)]

    def cards(self, touchpoint: str, kind: str) -> list[str]:
        cell = edits.Cell(self.lane(kind).id, self.touchpoint(touchpoint).id)
        return [card.text for card in edits.cards_in(self.document, cell)]

    @property
    def target(self) -> str:
        """The name of what the line is aimed at."""
        place = self.line.aim.place
        record = self.document.find(Touchpoint, place.touchpoint_id or "")
        return record.name if record is not None else self.document.get(Stage, place.stage_id or "").name

    @property
    def chips(self) -> list[str]:
        """What the chips say, without marks of direction."""
        marks = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))
        return [look.words.translate(marks) for look in self.line.box.strip.looks]

    @property
    def text(self) -> str:
        return self.line.edit.text()

    # Hands

    def aim(self, touchpoint: str) -> None:
        """Select a touchpoint on the map."""
        self.session.select({(Touchpoint, self.touchpoint(touchpoint).id)})

    def type(self, text: str) -> None:
        """Type letter by letter."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, ord(letter.upper()[:1]), Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.line.edit, event)

    def press(self, *keys: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        for key in keys:
            QTest.keyClick(self.line.edit, key, modifiers or Qt.KeyboardModifier.NoModifier)

    def enter(self, text: str) -> None:
        """Type a line and press Enter."""
        self.type(text)
        self.press(Qt.Key.Key_Return)


OpenDesk = Callable[..., Desk]


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """What was copied goes before Qt ends: offscreen, Qt deletes data made by Python too late."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def open_desk(qtbot: QtBot, context: Context, tmp_path: Path) -> Iterator[OpenDesk]:
    """Opens a project of four stages with five touchpoints, and puts the keyboard into its scribe line."""
    opened: list[Desk] = []

    def opener(language: Language = "en") -> Desk:
        direction = "rtl" if language == "ar" else "ltr"
        project = Project(id="project", title="Shop", language=language, time_direction=direction)
        path = tmp_path / f"shop-{len(opened)}.cjm"
        store = Store.create(path, [project], places=Places(tmp_path / "state"))
        desk = Desk(context, store, language)
        opened.append(desk)
        qtbot.addWidget(desk.window)
        with qtbot.waitActive(desk.window):
            desk.window.show()
            desk.window.activateWindow()
        desk.line.focus()
        return desk

    yield opener
    for desk in opened:
        desk.session.close()
        desk.window.close()
        desk.store.close()


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    return open_desk()
