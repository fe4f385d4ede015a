"""A map view on a real store, and hands that press, drag and type as a person does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Card, Lane, Project, Record, Stage, Touchpoint
from journey_designer.layout.display import Rect
from journey_designer.storage import Places, Store
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.context import Context
from journey_designer.ui.icons import Icons
from journey_designer.ui.language import Languages
from journey_designer.ui.session import Session
from journey_designer.ui.settings import Settings
from journey_designer.ui.theme import Theme
from journey_designer.ui.typefaces import Typefaces

KINDS = ("touchpoints", "emotion", "doing", "thinking", "pain_points", "opportunities", "content")


@pytest.fixture
def context(qapp: QApplication, tmp_path: Path) -> Iterator[Context]:
    """What every widget is handed, in light colours and without motion."""
    theme = Theme(qapp, "light")
    settings = Settings(tmp_path / "settings.ini")
    settings.set_value("motion", "off")
    made = Context(
        theme=theme,
        icons=Icons(theme),
        languages=Languages(qapp, "en"),
        settings=settings,
        typefaces=Typefaces(qapp, theme),
    )
    yield made
    made.languages.set_language("en")


class Room:
    """A window with a map, and the hands of a facilitator."""

    def __init__(self, view: MapView, store: Store, document: Document) -> None:
        self.view = view
        self.store = store
        self.document = document
        self.errors: list[KnownError] = []
        view.failed.connect(self.errors.append)

    # Finding

    def card(self, text: str) -> Card:
        return next(card for card in self.document.all(Card) if card.text == text)

    def touchpoint(self, name: str) -> Touchpoint:
        return next(entry for entry in self.document.all(Touchpoint) if entry.name == name)

    def stage(self, name: str) -> Stage:
        return next(entry for entry in self.document.all(Stage) if entry.name == name)

    def lane(self, kind: str) -> Lane:
        return next(entry for entry in self.document.all(Lane) if entry.kind == kind)

    def stages(self) -> list[str]:
        return [
            stage.name for stage in self.document.family(Stage, "journey_id", self.view.session.journey_id)
        ]

    def touchpoints(self, stage: str) -> list[str]:
        return [entry.name for entry in self.document.family(Touchpoint, "stage_id", self.stage(stage).id)]

    def cards(self, touchpoint: str, kind: str) -> list[str]:
        cell = edits.Cell(self.lane(kind).id, self.touchpoint(touchpoint).id)
        return [card.text for card in edits.cards_in(self.document, cell)]

    # Places in the view

    def at(self, rect: Rect | None, dx: float = 0.5, dy: float = 0.5) -> QPoint:
        """A point inside a rectangle of the map, by shares of its size from its start and top."""
        assert rect is not None
        share = 1 - dx if self.view.surface.camera.is_mirrored else dx
        seen = self.view.surface.camera.to_view(rect)
        return QPointF(seen.left() + share * seen.width(), seen.top() + dy * seen.height()).toPoint()

    def at_card(self, text: str) -> QPoint:
        return self.at(self.view.surface.layout.card_rect(self.card(text)))

    def at_head(self, name: str, dx: float = 0.5) -> QPoint:
        return self.at(self.view.surface.layout.touchpoint_rect(self.touchpoint(name).id), dx)

    def at_stage(self, name: str, dx: float = 0.5) -> QPoint:
        rect = self.view.surface.layout.stage_rect(self.stage(name).id)
        assert rect is not None
        return self.at(rect, dx)

    def at_lane(self, kind: str, dy: float = 0.5) -> QPoint:
        return self.at(self.view.surface.layout.lane_rect(self.lane(kind).id), 0.6, dy)

    def at_cell(self, touchpoint: str, kind: str, dy: float = 0.5) -> QPoint:
        layout = self.view.surface.layout
        return self.at(layout.cell_rect(self.lane(kind).id, self.touchpoint(touchpoint).id), 0.5, dy)

    def at_point(self, touchpoint: str, score: float | None = None) -> QPoint:
        layout = self.view.surface.layout
        place = layout.column_index(self.touchpoint(touchpoint).id)
        row = layout.row_of_kind("emotion")
        assert place is not None
        assert row is not None
        value = layout.scores[place] if score is None else score
        assert value is not None
        return self.view.surface.camera.point_to_view(
            layout.middles[place], layout.emotion_y(row, value)
        ).toPoint()

    # Hands

    def mouse(self, kind: QEvent.Type, point: QPoint, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """One event of the left button."""
        held = modifiers or Qt.KeyboardModifier.NoModifier
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind == QEvent.Type.MouseMove else left
        buttons = none if kind == QEvent.Type.MouseButtonRelease else left
        viewport = self.view.viewport()
        shown = viewport.mapToGlobal(QPointF(point))
        QApplication.sendEvent(viewport, QMouseEvent(kind, QPointF(point), shown, button, buttons, held))

    def click(self, point: QPoint, modifiers: Qt.KeyboardModifier | None = None) -> None:
        QTest.mouseClick(
            self.view.viewport(),
            Qt.MouseButton.LeftButton,
            modifiers or Qt.KeyboardModifier.NoModifier,
            point,
        )

    def double_click(self, point: QPoint) -> None:
        QTest.mouseDClick(
            self.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
        )

    def grab(self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Press and drag, without letting go."""
        self.mouse(QEvent.Type.MouseButtonPress, start)
        middle = (start + end) / 2
        for point in (start + QPoint(12, 4), middle, end):
            self.mouse(QEvent.Type.MouseMove, point, modifiers)

    def drag(self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Press, drag and let go."""
        self.grab(start, end, modifiers)
        self.mouse(QEvent.Type.MouseButtonRelease, end, modifiers)

    def keys(self, *pressed: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Press keys where the keyboard is now."""
        for key in pressed:
            QTest.keyClick(self._keyboard(), key, modifiers or Qt.KeyboardModifier.NoModifier)

    def type(self, text: str) -> None:
        """Type text where the keyboard is now; the first letter may open the editor."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self._keyboard(), key)

    def _keyboard(self) -> QWidget:
        return self.view.editor.field if self.view.editor.is_active else self.view


Opener = Callable[..., Room]


@pytest.fixture
def room(qtbot: QtBot, context: Context, tmp_path: Path) -> Iterator[Opener]:
    """Opens a map of three stages with two touchpoints each, and the seven lanes."""
    opened: list[tuple[MapView, Store]] = []

    def open_room(direction: str = "ltr", *, is_empty: bool = False) -> Room:
        records: list[Record] = [Project(id="project", title="Shop", time_direction=direction)]  # type: ignore[arg-type]
        store = Store.create(tmp_path / f"map-{len(opened)}.cjm", records, places=Places(tmp_path / "state"))
        document = store.document()
        with document.edit("test.begin"):
            journey = edits.add_journey(document, None, "Order a gift")
            for kind in KINDS:
                edits.add_lane(document, journey.id, kind)  # type: ignore[arg-type]
            if not is_empty:
                _fill(document, journey.id)
        view = MapView(context, Session(document), store)
        opened.append((view, store))
        qtbot.addWidget(view)
        view.resize(1400, 900)
        view.show()
        view.setFocus()
        QApplication.processEvents()
        return Room(view, store, document)

    yield open_room
    for view, store in opened:
        view.session.close()
        view.close()
        store.close()


def _fill(document: Document, journey_id: str) -> None:
    names = iter(("Story", "Tip", "Page", "Question", "Basket", "Checkout"))
    for stage_name in ("Before", "During", "After"):
        stage = edits.add_stage(document, journey_id, stage_name)
        for score in (1.0, -1.0):
            edits.add_touchpoint(document, stage.id, next(names), channel="Web", satisfaction=score)
