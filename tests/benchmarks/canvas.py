"""The canvas at 100, 1,000, 20,000 and 100,000 cards, against the floors of the same process."""

from __future__ import annotations

import gc
import statistics
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
from tests.benchmarks.table import BenchRow, clock, median, percentile

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
    """What is done on one map: ratios by name, and seconds for growth."""

    ratios: dict[str, float] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)


TARGETS = {
    "full repaint / blit": 2.0,
    "full repaint / drawing the cards": 0.3,
    "fit-all repaint / scaled blit": 2.0,
    "pan p95 / drawing the cards": 1.0,
    "drag frame / blit": 0.5,
    "edit to repaint / blit": 2.0,
    "edit with full reflow / blit": 6.0,
    "first frame at an unseen place / drawing the cards": 8.0,
}
GROWTH = {"repaint": 1.3, "pan": 1.3, "drag": 1.3, "edit": 1.3, "reflow": 1.5}


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
        rows = [
            BenchRow(f"{count:,} cards: {name}", found[count].ratios[name], target)
            for count in counts
            for name, target in TARGETS.items()
        ]
        small, large = found[1_000], found[counts[-1]]
        rows += [
            BenchRow(
                f"growth {counts[-1]:,} / 1,000: {name}", large.seconds[name] / small.seconds[name], target
            )
            for name, target in GROWTH.items()
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
        floors, seconds, ratios = self._floors, found.seconds, found.ratios
        blit, cards = floors.blit, floors.cards
        seconds["repaint"] = median(view.viewport().repaint, count=41, warm=5)
        ratios["full repaint / blit"] = seconds["repaint"] / blit
        ratios["full repaint / drawing the cards"] = seconds["repaint"] / cards
        blit = floors.blit
        seconds["edit"], seconds["reflow"] = self._edits(view, document)
        ratios["edit to repaint / blit"] = seconds["edit"] / blit
        ratios["edit with full reflow / blit"] = seconds["reflow"] / blit
        blit = floors.blit
        seconds["drag"] = self._drag(view, document)
        ratios["drag frame / blit"] = seconds["drag"] / blit
        cards = floors.cards
        pans = self._pans(view)
        seconds["pan"] = statistics.median(pans)
        ratios["pan p95 / drawing the cards"] = percentile(pans, 0.95) / cards
        cards = floors.cards
        ratios["first frame at an unseen place / drawing the cards"] = self._unseen(view) / cards
        self._fill(view)
        view.zooming.to(view.surface.camera.fitting_scale())
        self._settle(view)
        scaled = floors.scaled
        ratios["fit-all repaint / scaled blit"] = median(view.viewport().repaint, count=21, warm=3) / scaled
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
            start = clock()
            view.scroll_to(camera.scroll_x + step, camera.scroll_y)
            self._app.processEvents()
            found.append(clock() - start)
        return found

    def _unseen(self, view: MapView) -> float:
        """From a jump to a far place until everything there is drawn."""
        camera = view.surface.camera
        most = camera.most_scroll[0]
        found = []
        for number in range(5):
            view.surface.tiles.clear()
            view.surface.headers.clear()
            start = clock()
            view.scroll_to(most * (number + 1) // 6, 0)
            view.finish_painting()
            view.viewport().repaint()
            found.append(clock() - start)
        view.scroll_to(0, 0)
        self._settle(view)
        return statistics.median(found)

    def _edits(self, view: MapView, document: Document) -> tuple[float, float]:
        """A card gets another text of the same height; then one that moves everything below."""
        card = self._first_card(view, document)
        plain, reflow = [], []
        for number in range(21):
            start = clock()
            edits.change_card(document, card.id, text=f"Changed {number}")
            self._app.sendPostedEvents()
            self._app.processEvents()
            plain.append(clock() - start)
        for number in range(21):
            lines = "a long text that needs many lines on this card " * (5 if number % 2 == 0 else 9)
            start = clock()
            edits.change_card(document, card.id, text=lines)
            self._app.sendPostedEvents()
            self._app.processEvents()
            reflow.append(clock() - start)
        edits.change_card(document, card.id, text="Short again")
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
            start = clock()
            self._mouse(view, QEvent.Type.MouseMove, place)
            self._app.sendPostedEvents()
            self._app.processEvents()
            found.append(clock() - start)
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
