"""Bringing what was found into view."""

from __future__ import annotations

from collections.abc import Callable

from journey_designer.core.changes import Key
from journey_designer.core.notes import target_of
from journey_designer.core.records import (
    Association,
    Card,
    Concept,
    Criterion,
    Finding,
    Idea,
    Journey,
    Lane,
    Note,
    Persona,
    Record,
    SavedView,
    Stage,
    Touchpoint,
    Trait,
)
from journey_designer.ui.canvas.focus import Focus
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.finding.search import Found, journey_of
from journey_designer.ui.session import Session

_PAGES: dict[type[Record], str] = {
    Idea: "plan",
    Criterion: "plan",
    Concept: "knowledge",
    Association: "knowledge",
}


class Showing:
    """``show_map`` shows the map of the current journey, ``show_persona`` a persona by its id, ``show_page`` a page by its key."""

    def __init__(
        self,
        session: Session,
        view: MapView,
        show_map: Callable[[], object],
        show_persona: Callable[[str], object],
        show_page: Callable[[str], object],
    ) -> None:
        self._session = session
        self._view = view
        self._show_map = show_map
        self._show_persona = show_persona
        self._show_page = show_page

    def show(self, found: Found) -> None:
        """Show a result."""
        self.show_record(found.key)

    def show_record(self, wanted: Key) -> None:
        """Show a record: on the map where it has a place there, else on the page of its persona or of its kind."""
        key = self._on_map(wanted)
        if key is None:
            self._show_beside(wanted)
            return
        journey_id = journey_of(self._session.document, key)
        if journey_id:
            self._session.show_journey(journey_id)
        self._show_map()
        focus = self._focus(key)
        if focus is not None:
            self._view.set_focus(focus, selects=True)

    def _show_beside(self, key: Key) -> None:
        document = self._session.document
        record = document.find(*key)
        target = target_of(document, record) if isinstance(record, Note) else None
        kind = target[0] if target is not None else key[0]
        persona = self._persona_of(key)
        if kind in _PAGES:
            self._show_page(_PAGES[kind])
        elif persona:
            self._show_persona(persona)
        else:
            self._show_map()

    def _on_map(self, key: Key) -> Key | None:
        """What on the map stands for a record."""
        record = self._session.document.find(*key)
        if isinstance(record, Journey | Stage | Touchpoint | Lane | Card):
            return key
        if isinstance(record, SavedView):
            return Journey, record.journey_id
        if isinstance(record, Finding | Idea) and record.touchpoint_id:
            return Touchpoint, record.touchpoint_id
        if isinstance(record, Note):
            target = target_of(self._session.document, record)
            return self._on_map(target) if target is not None else None
        return None

    def _persona_of(self, key: Key) -> str:
        record = self._session.document.find(*key)
        if isinstance(record, Persona):
            return record.id
        if isinstance(record, Trait | Finding):
            return record.persona_id or ""
        if isinstance(record, Note):
            target = target_of(self._session.document, record)
            return self._persona_of(target) if target is not None else ""
        return ""

    def _focus(self, key: Key) -> Focus | None:
        record = self._session.document.find(*key)
        layout = self._view.surface.layout
        if isinstance(record, Stage):
            return Focus("stage", "", self._first_column(record.id), record.id)
        if isinstance(record, Touchpoint):
            row = layout.row_of_kind("touchpoints")
            return Focus("touchpoint", row.id if row is not None else "", record.id, record.id)
        if isinstance(record, Lane):
            return Focus("lane", record.id, layout.columns[0].id if layout.columns else "", record.id)
        if isinstance(record, Card):
            column = record.touchpoint_id or self._first_column(record.stage_id or "")
            return Focus("card", record.lane_id, column, record.id)
        return None

    def _first_column(self, stage_id: str) -> str:
        layout = self._view.surface.layout
        place = layout.span_index(stage_id)
        return layout.columns[layout.spans[place].first].id if place is not None else stage_id
