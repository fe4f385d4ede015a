"""What a filter leaves out is dimmed on the map."""

from __future__ import annotations

from PySide6.QtCore import QObject

from journey_designer.core.records import Card
from journey_designer.layout.display import Rect
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.finding.filters import Filter, unwanted
from journey_designer.ui.session import Session


class Dimming(QObject):
    """Keeps the rectangles of what is dimmed, and works them out anew when the map or the filter changes."""

    def __init__(self, session: Session, view: MapView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._rects: list[Rect] | None = []
        self.filter = Filter()
        view.set_dimmed(self.rects)
        session.changed.connect(self._stale)
        session.journey_changed.connect(self._stale)
        view.rebuilt.connect(self._stale)

    def set_filter(self, wanted: Filter) -> None:
        """Dim what this filter leaves out; an empty one dims nothing."""
        if wanted != self.filter:
            self.filter = wanted
            self._stale()

    def rects(self) -> list[Rect]:
        """The rectangles on the map."""
        if self._rects is None:
            layout, document = self._view.surface.layout, self._session.document
            touchpoints, cards = unwanted(document, self._session.journey_id, self.filter)
            heads = [layout.touchpoint_rect(entry) for entry in touchpoints]
            bodies = [
                layout.card_rect(card) for entry in cards if (card := document.find(Card, entry)) is not None
            ]
            self._rects = [rect for rect in (*heads, *bodies) if rect is not None and rect.h > 0]
        return self._rects

    def _stale(self, *_news: object) -> None:
        self._rects = None
        self._view.viewport().update()
