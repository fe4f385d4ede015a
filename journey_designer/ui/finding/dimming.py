"""What a filter leaves out is dimmed on the map; what was searched is framed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from journey_designer.core.changes import Key
from journey_designer.core.records import Card
from journey_designer.layout.display import Rect
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.finding.filters import Filter, Sifted, sifted
from journey_designer.ui.session import Session

_NOTHING = Sifted((), (), 0, 0)


class Dimming(QObject):
    """Keeps the rectangles of what is dimmed, and works them out anew when the map or the filter changes.

    ``changed`` is emitted when there is another filter, or it may leave out something else.
    """

    changed = Signal()

    def __init__(self, session: Session, view: MapView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._rects: list[Rect] | None = []
        self._sifted: Sifted | None = None
        self._found: tuple[Key, ...] = ()
        self._frames: list[tuple[type, Rect]] | None = []
        self.filter = Filter()
        view.painting.dimmed = self.rects
        view.painting.found = self.frames
        session.changed.connect(self._stale)
        session.journey_changed.connect(self._stale)
        view.rebuilt.connect(self._stale)

    def set_filter(self, wanted: Filter) -> None:
        """Dim what this filter leaves out; an empty one dims nothing."""
        if wanted != self.filter:
            self.filter = wanted
            self._stale()

    def set_found(self, keys: Iterable[Key]) -> None:
        """Frame these records on the map: they are what was searched."""
        found = tuple(keys)
        if found != self._found:
            self._found = found
            self._frames = None
            self._view.viewport().update()

    @property
    def here(self) -> Filter:
        """The filter as far as it can hold on the map that is shown."""
        return self.filter.here(self._session.document, self._session.journey_id)

    @property
    def sifted(self) -> Sifted:
        """What the filter makes of the journey that is shown."""
        if self._sifted is None:
            journey_id = self._session.journey_id
            wanted, document = self.here, self._session.document
            is_idle = wanted.is_empty or not journey_id
            self._sifted = _NOTHING if is_idle else sifted(document, journey_id, wanted)
        return self._sifted

    def rects(self) -> list[Rect]:
        """The rectangles on the map that are dimmed."""
        if self._rects is None:
            layout, document = self._view.surface.layout, self._session.document
            found = [layout.touchpoint_rect(entry) for entry in self.sifted.touchpoints]
            heads = [rect.inset(2, 2) for rect in found if rect is not None and rect.h > 4]
            bodies = [
                layout.card_rect(card)
                for entry in self.sifted.cards
                if (card := document.find(Card, entry)) is not None
            ]
            self._rects = [rect for rect in (*heads, *bodies) if rect is not None and rect.h > 0]
        return self._rects

    def frames(self) -> list[tuple[type, Rect]]:
        """The rectangles on the map of what was found, with the types of records."""
        if self._frames is None:
            shown = [(key[0], self._view.overlay.record_rect(*key)) for key in self._found]
            self._frames = [(kind, rect) for kind, rect in shown if rect is not None]
        return self._frames

    def _stale(self, *_news: object) -> None:
        self._rects = self._sifted = self._frames = None
        self._view.viewport().update()
        self.changed.emit()
