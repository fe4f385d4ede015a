"""Two thousand random events of mouse and keyboard on a map of a thousand cards: nothing breaks, nothing is lost."""

from __future__ import annotations

import itertools
import random
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPointingDevice, QTabletEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_designer.core.consistency import MOST_CARDS
from journey_designer.core.records import Card, Lane, Record, Stage
from journey_designer.storage import Places, Store
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.context import Context
from journey_designer.ui.session import Session
from tests.benchmarks.maps import big_records
from tests.ui.canvas.test_pen_and_touch import pen_of

EVENTS = 2_000
_KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_F2,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Space,
)
_HELD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
_LETTERS = "abc 12−مرحبا,é"


class RandomHands:
    """A facilitator who has lost all restraint."""

    def __init__(self, view: MapView, seed: int) -> None:
        self._view = view
        self._chance = random.Random(seed)
        self._is_down = False
        kinds = (QPointingDevice.PointerType.Pen, QPointingDevice.PointerType.Eraser)
        self._pens = [pen_of(kind) for kind in kinds]

    def act(self) -> None:
        """One event, any."""
        choice = self._chance.random()
        if choice < 0.5:
            self._mouse()
        elif choice < 0.75:
            self._key()
        elif choice < 0.85:
            self._letter()
        elif choice < 0.90:
            self._wheel()
        elif choice < 0.93:
            self._pen()
        else:
            self._command()

    def _point(self) -> QPointF:
        viewport = self._view.viewport()
        return QPointF(self._chance.randrange(viewport.width()), self._chance.randrange(viewport.height()))

    def _mouse(self) -> None:
        viewport, point = self._view.viewport(), self._point()
        held = self._chance.choice(_HELD)
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        if self._is_down and self._chance.random() < 0.35:
            kind, button, buttons, self._is_down = QEvent.Type.MouseButtonRelease, left, none, False
        elif self._is_down or self._chance.random() < 0.2:
            kind, button, buttons = QEvent.Type.MouseMove, none, left if self._is_down else none
        elif self._chance.random() < 0.2:
            kind, button, buttons = QEvent.Type.MouseButtonDblClick, left, left
        else:
            kind, button, buttons, self._is_down = QEvent.Type.MouseButtonPress, left, left, True
        event = QMouseEvent(kind, point, viewport.mapToGlobal(point), button, buttons, held)
        QApplication.sendEvent(viewport, event)

    def _pen(self) -> None:
        """A stroke of a pen, or of its other end."""
        viewport = self._view.viewport()
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        pen = self._chance.choice(self._pens)
        held = Qt.KeyboardModifier.NoModifier
        kinds = [QEvent.Type.TabletPress, *[QEvent.Type.TabletMove] * 3, QEvent.Type.TabletRelease]
        point = self._point()
        for kind in kinds:
            button = none if kind is QEvent.Type.TabletMove else left
            buttons = none if kind is QEvent.Type.TabletRelease else left
            shown = viewport.mapToGlobal(point)
            event = QTabletEvent(kind, pen, point, shown, 0.5, 0, 0, 0, 0, 0, held, button, buttons)
            QApplication.sendEvent(viewport, event)
            point = point + QPointF(self._chance.randrange(-40, 40), self._chance.randrange(-40, 40))

    def _keyboard(self) -> object:
        return self._view.editor.field if self._view.editor.is_active else self._view

    def _key(self) -> None:
        key, held = self._chance.choice(_KEYS), self._chance.choice(_HELD)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._keyboard(), QKeyEvent(kind, key, held))  # type: ignore[call-overload]

    def _letter(self) -> None:
        letter = self._chance.choice(_LETTERS)
        event = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(self._keyboard(), event)  # type: ignore[call-overload]

    def _wheel(self) -> None:
        point = self._point()
        held = self._chance.choice(_HELD[1:4])
        delta = QPoint(0, self._chance.choice((-240, -120, 120, 240)))
        event = QWheelEvent(
            point,
            self._view.viewport().mapToGlobal(point),
            QPoint(),
            delta,
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self._view.viewport(), event)

    def _command(self) -> None:
        commands, session = self._view.commands, self._view.session
        self._chance.choice(
            (
                session.undo,
                session.undo,
                session.redo,
                commands.duplicate,
                commands.pasting.copy,
                commands.pasting.paste,
                commands.add_touchpoint,
                commands.add_card,
                commands.add_stage,
                commands.add_lane,
                commands.marking.toggle_key_moment,
                lambda: commands.marking.colour(self._chance.choice(("gold", "plum", None))),
                commands.marking.clear_scores,
                commands.structure.fold,
                commands.structure.hide,
                commands.structure.show_all,
                commands.structure.split,
                commands.structure.join,
                commands.structure.to_touchpoint,
                lambda: commands.structure.insert_beside(1),
                lambda: commands.structure.toggle_fold(self._a(Lane)),
                lambda: commands.structure.toggle_stage(self._a(Stage)),
                self._view.fit,
                lambda: self._view.set_zoom(1.0),
            )
        )()

    def _a(self, kind: type[Stage] | type[Lane]) -> str:
        """The id of a stage or a lane, any."""
        session = self._view.session
        family = session.document.family(kind, "journey_id", session.journey_id)
        return self._chance.choice(family).id


def without_assets(records: list[Record]) -> list[Record]:
    kept = [record for record in records if type(record).__name__ != "Asset"]
    return [
        Card(**{**_fields(record), "image": None}) if isinstance(record, Card) else record for record in kept
    ]


def _fields(record: Record) -> dict[str, object]:
    return {name: getattr(record, name) for name in record.__dataclass_fields__}


@pytest.mark.parametrize(("seed", "motion"), [(1, "off"), (2, "on")])
def test_random_hands_leave_memory_file_and_picture_in_order(
    qtbot: QtBot, context: Context, tmp_path: Path, seed: int, motion: str
) -> None:
    context.settings.set_value("motion", motion)
    path = tmp_path / "wild.cjm"
    store = Store.create(path, without_assets(big_records(1_000)), places=Places(tmp_path / "state"))
    document = store.document()
    view = MapView(context, Session(document), store)
    qtbot.addWidget(view)
    view.resize(1200, 800)
    view.show()
    view.setFocus()
    hands = RandomHands(view, seed)
    for number in range(EVENTS):
        hands.act()
        if number % 50 == 0:
            QApplication.processEvents()
    view.cancel()
    view.editor.cancel()
    QApplication.processEvents()
    assert document.size(Card) < MOST_CARDS
    _check_no_overlap(view)
    memory = {record.id: record for record in document.records()}
    view.session.close()
    view.close()
    store.close()
    with Store.open(path, places=Places(tmp_path / "state")) as again:
        assert {record.id: record for record in again.document().records()} == memory
    with Store.open(path, places=Places(tmp_path / "elsewhere"), read_only=True) as other:
        assert {record.id: record for record in other.records()} == memory


def _check_no_overlap(view: MapView) -> None:
    """What the layout holds after all that is what laying out anew gives, and no card lies on another."""
    layout = view.surface.layout
    for row in layout.rows:
        for column in layout.columns:
            box = layout.cell_box(row.id, column.id)
            cards = box.cards if box else []
            for above, below in itertools.pairwise(cards):
                assert above.y + above.h < below.y
            if cards and not row.is_folded:
                band = layout.band(row.id, column.stage_id) if column.touchpoint_id else 0.0
                assert band + cards[-1].y + cards[-1].h <= row.h
