"""The scribe line over a map of 1,000 cards on a real store: a letter must be seen within a frame, always."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from journey_designer.core.scribe import Names, Place, interpret, parse
from journey_designer.storage import Store
from journey_designer.ui.actions import Actions
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.context import Context
from journey_designer.ui.icons import Icons
from journey_designer.ui.language import Languages
from journey_designer.ui.scribe.scribe_line import ScribeLine
from journey_designer.ui.session import Session
from journey_designer.ui.settings import Settings
from journey_designer.ui.theme import Theme
from journey_designer.ui.typefaces import Typefaces
from tests.benchmarks.floors import SIZE
from tests.benchmarks.processes import _project
from tests.benchmarks.table import BenchRow, median, percentile

_LINES = (
    "pain: the driver calls five times @whatsapp -2",
    "ألم: تأخر التوصيل @واتساب −١٫٥",
    "douleur : livraison en retard, 45 DH !",
    "“45 dirhams? You could have said so.”",
    "rings back twice",
)
_ROUNDS = 4


def scribe_rows(app: QApplication, folder: Path) -> list[BenchRow]:
    """A letter, Enter, a paste; beside them the least that Qt needs for a letter in a field."""
    path = _project(folder / "scribe.cjm", 1_000)
    with Store.open(path) as store:
        bench = _ScribeBench(app, folder, store)
        rows = bench.rows()
        bench.close()
    return rows


class _ScribeBench:
    """A window with the map and the line, and one with a bare field."""

    def __init__(self, app: QApplication, folder: Path, store: Store) -> None:
        self._app = app
        theme = Theme(app, "light")
        context = Context(
            theme=theme,
            icons=Icons(theme),
            languages=Languages(app, "en"),
            settings=Settings(folder / "settings.ini"),
            typefaces=Typefaces(app, theme),
        )
        self._session = Session(store.document(), store)
        self._window = QWidget()
        actions = Actions(context, self._window, lambda _error: None)
        self._map = MapView(context, self._session, store, self._window)
        self._line = ScribeLine(context, self._session, self._map, actions)
        self._bare = QLineEdit(self._window)
        column = QVBoxLayout(self._window)
        for part in (self._map, self._line.box, self._bare):
            column.addWidget(part)
        self._window.resize(*SIZE)
        self._window.show()
        self._window.activateWindow()
        self._map.finish_painting()
        self._settle()

    def close(self) -> None:
        """Let go of the project and of what was copied."""
        QGuiApplication.clipboard().clear()
        self._session.close()
        self._window.close()
        self._window.deleteLater()
        self._settle()

    def rows(self) -> list[BenchRow]:
        """Type the lines a few times, each followed at once by the next; then paste two hundred."""
        floor = self._floor()
        letters, enters = self._typed()
        floor = min(floor, self._floor())
        return [
            BenchRow(
                "scribe: key press to paint, 1,000 cards / bare field",
                statistics.median(letters) / floor,
                12.0,
            ),
            BenchRow(
                "scribe: key press to paint while steps are kept, p95 in ms",
                percentile(letters, 0.95) * 1e3,
                16.0,
            ),
            BenchRow(
                "scribe: Enter to the card's paint, median in ms", statistics.median(enters) * 1e3, 50.0
            ),
            BenchRow("scribe: 200 pasted lines in ms", self._pasted() * 1e3, 100.0),
            BenchRow("scribe: a line understood, in ms", self._understood() * 1e3, 1.0),
        ]

    def _floor(self) -> float:
        self._bare.setFocus()
        self._settle()
        found = []
        for text in _LINES:
            self._bare.clear()
            found += [self._timed_key(self._bare, letter) for letter in text]
        return statistics.median(found)

    def _typed(self) -> tuple[list[float], list[float]]:
        edit = self._line.edit
        self._line.focus()
        self._settle()
        letters, enters = [], []
        for number in range(_ROUNDS * len(_LINES)):
            letters += [self._timed_key(edit, letter) for letter in _LINES[number % len(_LINES)]]
            enters.append(self._timed_key(edit, "\r"))
            if number % 4 == 3:
                self._line.aim.step(1)
        return letters, enters

    def _pasted(self) -> float:
        data = QMimeData()
        data.setText("\n".join(f"line {number} of what the room said" for number in range(200)))
        QGuiApplication.clipboard().setMimeData(data)
        edit = self._line.edit
        found = []
        for _ in range(3):
            start = time.perf_counter()
            edit.insert_text(QGuiApplication.clipboard().text())
            found.append(time.perf_counter() - start)
            self._session.undo()
            self._settle()
        return statistics.median(found)

    def _understood(self) -> float:
        document, journey_id = self._session.document, self._session.journey_id
        names, place, text = Names(document, journey_id), Place(journey_id), _LINES[0]
        return median(lambda: interpret(document, text, parse(text, names), place, names), count=101)

    def _timed_key(self, field: QLineEdit, letter: str) -> float:
        """Seconds from a key press until everything that it changed is painted."""
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter.upper()[:1]))
        start = time.perf_counter()
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(field, event)
        self._settle()
        return time.perf_counter() - start

    def _settle(self) -> None:
        self._app.sendPostedEvents()
        self._app.processEvents()
