"""New cards fade in, over a map on which they already are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtGui import QColor, QPainter

from journey_designer.core.document import Event
from journey_designer.core.records import Card
from journey_designer.layout.drawing.cells import sheet_ground

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView

_FADE_MS = 120
_MOST_CARDS = 60


class Fading:
    """Lets the cards that one step made appear."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self._cards: list[str] = []
        self._animation = QVariantAnimation(view)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(_FADE_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(lambda _share: view.viewport().update())
        self._animation.finished.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether cards are appearing."""
        return bool(self._cards)

    @staticmethod
    def fits(event: Event) -> bool:
        """Whether a step made cards; a great many are there at once."""
        return (
            0
            < sum(change.before is None and change.key[0] is Card for change in event.changes)
            <= _MOST_CARDS
        )

    def run(self, event: Event) -> None:
        """Let the cards that a step made appear."""
        made = [change.after for change in event.changes if change.before is None]
        self._cards = [record.id for record in made if isinstance(record, Card)]
        self._animation.start()

    def stop(self) -> None:
        """They are there."""
        if self._cards:
            self._cards = []
            self._animation.stop()
            self._view.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """Veil the cards with the ground that they lie on, less and less."""
        if not self._cards:
            return
        surface = self._view.surface
        washed = self._view.washed()
        share = float(self._animation.currentValue() or 0.0)
        for card_id in self._cards:
            card = surface.layout.document.find(Card, card_id)
            rect = surface.layout.card_rect(card) if card is not None else None
            if card is None or rect is None:
                continue
            veil = QColor(sheet_ground(surface.pen, is_washed=card.touchpoint_id in washed))
            veil.setAlphaF(1 - share)
            painter.fillRect(surface.camera.to_view(rect), veil)
