"""The canvas at 100, 1,000, 20,000 and 100,000 cards, against the floors of the same process."""

from __future__ import annotations

import gc
import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Asset, Card
from journey_designer.layout.grid import Column
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.context import Context
from journey_designer.ui.icons import Icons
from journey_designer.ui.language import Languages
from journey_designer.ui.session import Session
from journey_designer.ui.settings import Settings
from journey_designer.ui.theme import Theme
from journey_designer.ui.typefaces import Typefaces
from tests.benchmarks.floors import SIZE, Floors
from tests.benchmarks.maps import big_document
from tests.benchmarks.table import BenchRow, median, percentile

COUNTS = (100, 1_000, 20_000, 100_000)


class _OneImage:
    """A store of one image."""

    def __init__(self) -> None:
        image = QImage(64, 64, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.darkCyan)
        with TemporaryDirectory() as folder:
            path = Path(folder) / "image.png"
            image.save(str(path))
            self._data = path.read_bytes()

    def asset(self, _asset_id: str) -> bytes | None:
        return self._data

    def put_asset(self, *_args: object, **_values: object) -> Asset:
        raise NotImplementedError


@dataclass
class Measured:
    """Seconds of what is done on one map."""

    repaint: float = 0.0
    pans: list[float] = field(default_factory=list)
    drag: float = 0.0
    edit: float = 0.0
    reflow: float = 0.0
    fit: float = 0.0
    unseen: float = 0.0

    @property
    def pan(self) -> float:
        """The median pan step."""
        return statistics.median(self.pans)


class CanvasBench:
    """Builds views and measures them."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        theme = Theme(app, "light")
        self._context = Context(
            theme=theme,
            icons=Icons(theme),
            languages=Languages(app, "en"),
            settings=Settings(folder / "settings.ini"),
            typefaces=Typefaces(app, theme),
        )
        self._floors = Floors()

    def rows(self, counts: tuple[int, ...] = COUNTS) -> list[BenchRow]:
        """All rows of the canvas."""
        found = {count: self._measure(count) for count in counts}
        floors = self._floors
        rows: list[BenchRow] = []
        for count, measured in found.items():
            name = f"{count:,} cards: "
            rows += [
                BenchRow(name + "full repaint / blit", measured.repaint / floors.blit, 2.0),
                BenchRow(name + "full repaint / drawing the cards", measured.repaint / floors.cards, 0.3),
                BenchRow(name + "fit-all repaint / scaled blit", measured.fit / floors.scaled, 2.0),
                BenchRow(
                    name + "pan p95 / drawing the cards", percentile(measured.pans, 0.95) / floors.cards, 1.0
                ),
                BenchRow(name + "drag frame / blit", measured.drag / floors.blit, 0.5),
                BenchRow(name + "edit to repaint / blit", measured.edit / floors.blit, 2.0),
                BenchRow(name + "edit with full reflow / blit", measured.reflow / floors.blit, 6.0),
                BenchRow(
                    name + "first frame at an unseen place / drawing the cards",
                    measured.unseen / floors.cards,
                    8.0,
                ),
            ]
        small, large = found[1_000], found[counts[-1]]
        growth = f"growth {counts[-1]:,} / 1,000: "
        rows += [
            BenchRow(growth + "repaint", large.repaint / small.repaint, 1.3),
            BenchRow(growth + "pan", large.pan / small.pan, 1.3),
            BenchRow(growth + "drag", large.drag / small.drag, 1.3),
            BenchRow(growth + "edit", large.edit / small.edit, 1.3),
            BenchRow(growth + "reflow", large.reflow / small.reflow, 1.5),
        ]
        return rows

    def _measure(self, count: int) -> Measured:
        document = big_document(count)
        session = Session(document)
        view = MapView(self._context, session, _OneImage())
        view.resize(*SIZE)
        view.show()
        self._settle(view)
        gc.collect()
        gc.freeze()
        found = Measured()
        found.repaint = median(view.viewport().repaint, count=41, warm=5)
        found.edit, found.reflow = self._edits(view, document)
        found.drag = self._drag(view, document)
        found.pans = self._pans(view)
        found.unseen = self._unseen(view)
        self._fill(view)
        view.zooming.to(view.surface.camera.fitting_scale())
        self._settle(view)
        found.fit = median(view.viewport().repaint, count=21, warm=3)
        view.close()
        session.close()
        view.deleteLater()
        self._app.processEvents()
        gc.unfreeze()
        return found

    def _settle(self, view: MapView) -> None:
        view.finish_painting()
        view.viewport().repaint()
        self._app.processEvents()

    def _fill(self, view: MapView) -> None:
        while view.surface.overview.work(0.05):
            pass

    def _pans(self, view: MapView) -> list[float]:
        """Steps of 60 px there and back; what was not seen yet is filled in as it would be live."""
        camera = view.surface.camera
        found = []
        for number in range(120):
            step = 60 if number % 60 < 30 else -60
            start = time.perf_counter()
            view.scroll_to(camera.scroll_x + step, camera.scroll_y)
            self._app.processEvents()
            found.append(time.perf_counter() - start)
        return found

    def _unseen(self, view: MapView) -> float:
        """From a jump to a far place until everything there is drawn."""
        camera = view.surface.camera
        most = camera.most_scroll[0]
        found = []
        for number in range(5):
            view.surface.tiles.clear()
            view.surface.headers.clear()
            start = time.perf_counter()
            view.scroll_to(most * (number + 1) // 6, 0)
            view.finish_painting()
            view.viewport().repaint()
            found.append(time.perf_counter() - start)
        view.scroll_to(0, 0)
        self._settle(view)
        return statistics.median(found)

    def _edits(self, view: MapView, document: Document) -> tuple[float, float]:
        """A card gets another text of the same height; then one that moves everything below."""
        card = self._first_card(view, document)
        plain, reflow = [], []
        for number in range(21):
            start = time.perf_counter()
            edits.change_card(document, card.id, text=f"Changed {number}")
            self._app.sendPostedEvents()
            self._app.processEvents()
            plain.append(time.perf_counter() - start)
        for number in range(21):
            lines = "a long text that needs many lines on this card " * (5 if number % 2 == 0 else 9)
            start = time.perf_counter()
            edits.change_card(document, card.id, text=lines)
            self._app.sendPostedEvents()
            self._app.processEvents()
            reflow.append(time.perf_counter() - start)
        self._settle(view)
        return statistics.median(plain[3:]), statistics.median(reflow[3:])

    def _drag(self, view: MapView, document: Document) -> float:
        card = self._first_card(view, document)
        rect = view.surface.layout.card_rect(card)
        assert rect is not None
        point = view.surface.camera.to_view(rect).center()
        self._mouse(view, QEvent.Type.MouseButtonPress, point)
        found = []
        for number in range(60):
            place = point + QPointF(20 + 7 * number, 3 * (number % 9))
            start = time.perf_counter()
            self._mouse(view, QEvent.Type.MouseMove, place)
            self._app.sendPostedEvents()
            self._app.processEvents()
            found.append(time.perf_counter() - start)
        view.cancel()
        self._app.processEvents()
        return statistics.median(found)

    def _mouse(self, view: MapView, kind: QEvent.Type, point: QPointF) -> None:
        left = Qt.MouseButton.LeftButton
        button = left if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
        shown = view.viewport().mapToGlobal(point)
        event = QMouseEvent(kind, point, shown, button, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view.viewport(), event)

    @staticmethod
    def _first_card(view: MapView, document: Document) -> Card:
        column: Column = view.surface.layout.columns[1]
        row = next(row for row in view.surface.layout.rows if row.kind == "doing")
        box = view.surface.layout.cell_box(row.id, column.id)
        assert box is not None
        return document.get(Card, box.cards[0].id)
