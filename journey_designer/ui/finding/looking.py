"""How the map is looked at: what stands out, what is left out, how near; and the ways to look that are kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, cast

from PySide6.QtCore import QObject, Signal

from journey_designer.core import edits
from journey_designer.core.records import Lane, Persona, SavedView, Stage
from journey_designer.core.records.persona import EVIDENCE
from journey_designer.ui.canvas.camera import LEAST_ZOOM, MOST_ZOOM
from journey_designer.ui.canvas.sight import Sight
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.finding.dimming import Dimming
from journey_designer.ui.finding.filters import Filter, channels_of
from journey_designer.ui.session import Session


@dataclass(frozen=True, slots=True)
class Seen:
    """How much of a journey there is to see: stages in focus of all, lanes left out by this window."""

    stages: int
    stage_count: int
    hidden_lanes: int


class Looking(QObject):
    """One window's way to look. ``changed`` is emitted when it is another one, or shows something else.

    Nothing here is a step but keeping, changing and deleting a saved view.
    """

    changed = Signal()

    def __init__(self, session: Session, view: MapView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self.dimming = Dimming(session, view)
        self.dimming.changed.connect(self.changed)
        view.sight_changed.connect(self._on_sight)

    def _on_sight(self) -> None:
        self._session.focus_stages = tuple(sorted(self._view.sight.focus_stages))
        self.changed.emit()

    # What is looked at

    @property
    def filter(self) -> Filter:
        """What stands out on the map that is shown."""
        return self.dimming.here

    def set_filter(self, wanted: Filter) -> None:
        """Have something else stand out."""
        self.dimming.set_filter(wanted)

    @property
    def seen(self) -> Seen:
        """How much of the journey that is shown is left out."""
        document, journey_id, sight = self._session.document, self._session.journey_id, self._view.sight
        stages = [stage for stage in document.family(Stage, "journey_id", journey_id) if not stage.is_hidden]
        focused = sight.stages(document, journey_id)
        lanes = sight.lanes(document, journey_id)
        return Seen(len(stages) if focused is None else len(focused), len(stages), len(lanes))

    @property
    def is_plain(self) -> bool:
        """Whether everything of the journey is shown and nothing dimmed."""
        document, journey_id = self._session.document, self._session.journey_id
        return self.filter.is_empty and self._view.sight.is_whole(document, journey_id)

    def clear(self) -> None:
        """Show everything of this journey, nothing dimmed."""
        document, journey_id = self._session.document, self._session.journey_id
        self.set_filter(Filter())
        self._view.set_sight(self._view.sight.whole(document, journey_id))

    def focus_stages(self) -> None:
        """Show only the stages that are selected, or hold what is; where they are shown alone already, all."""
        chosen = self._selected_stages()
        document, journey_id, sight = self._session.document, self._session.journey_id, self._view.sight
        shown = sight.stages(document, journey_id)
        others = {stage.id for stage in document.family(Stage, "journey_id", journey_id)}
        kept = sight.focus_stages - others
        is_back = not chosen or chosen == shown
        if is_back and shown is None:
            return
        self._view.set_sight(replace(sight, focus_stages=kept if is_back else kept | chosen))

    def leave_out(self, lane_id: str) -> None:
        """Leave a lane out of this window; the project keeps showing it."""
        sight = self._view.sight
        self._view.set_sight(replace(sight, hidden_lanes=sight.hidden_lanes | {lane_id}))

    def show_coordinates(self, *, is_on: bool) -> None:
        """Show the letters of stages and the numbers of lanes, or no longer; prints and pictures follow."""
        self._session.has_coordinates = is_on
        self._view.set_sight(replace(self._view.sight, has_coordinates=is_on))

    def _selected_stages(self) -> frozenset[str]:
        layout, found = self._view.surface.layout, set()
        for key in self._session.selection:
            rect = self._view.overlay.record_rect(*key)
            if key[0] is not Lane and rect is not None:
                middle = rect.x + rect.w / 2
                found |= {span.id for span in layout.spans if span.x <= middle < span.x + span.w}
        return frozenset(found)

    # Saved views

    @property
    def views(self) -> tuple[SavedView, ...]:
        """The views that are kept of this journey."""
        return self._session.document.family(SavedView, "journey_id", self._session.journey_id)

    @property
    def current(self) -> SavedView | None:
        """The saved view that shows the same as is shown now, whatever the zoom."""
        now = self._fields()
        return next((view for view in self.views if _shown(view) == _shown_fields(now)), None)

    def save(self, name: str) -> SavedView:
        """Keep what is shown under a name."""
        return edits.save_view(
            self._session.document, self._session.journey_id, name, **self._fields(), zoom=self._zoom()
        )

    def update(self, view_id: str) -> SavedView:
        """Keep what is shown under the name of a view."""
        return edits.change_view(self._session.document, view_id, **self._fields(), zoom=self._zoom())

    def apply(self, view: SavedView) -> None:
        """Look as a saved view says. No step: the project stays as it is."""
        if view.journey_id != self._session.journey_id:
            self._session.show_journey(view.journey_id)
        document = self._session.document
        sight = self._view.sight.whole(document, view.journey_id)
        wanted = Filter(
            evidence=frozenset(view.evidence),
            lanes=frozenset(entry for entry in view.lanes if document.find(Lane, entry) is not None),
            channels=frozenset(view.channels),
            personas=frozenset(entry for entry in view.personas if document.find(Persona, entry) is not None),
            is_starred=view.is_starred,
            has_dots=view.has_dots,
        )
        self.set_filter(wanted)
        self._view.set_sight(
            Sight(
                sight.hidden_lanes | set(view.hidden_lanes),
                sight.focus_stages | set(view.focus_stages),
                sight.has_coordinates,
            )
        )
        if view.zoom is not None:
            self._set_zoom(view.zoom)

    def apply_next(self) -> SavedView | None:
        """Look as the saved view after the current one says, the first after the last; gives it."""
        views = self.views
        if not views:
            return None
        current = self.current
        place = (views.index(current) + 1) % len(views) if current is not None else 0
        self.apply(views[place])
        return views[place]

    def _set_zoom(self, zoom: float) -> None:
        if LEAST_ZOOM <= zoom <= MOST_ZOOM:
            self._view.set_zoom(zoom)
        else:
            self._view.zooming.to(zoom * self._view.context.theme.text_scale)

    def _zoom(self) -> float:
        return round(min(max(self._view.zoom, 0.01), 16.0), 3)

    def _fields(self) -> dict[str, Any]:
        """What is shown, as a saved view keeps it: in the order of the map."""
        document, journey_id, wanted = self._session.document, self._session.journey_id, self.filter
        lanes = document.family(Lane, "journey_id", journey_id)
        gone = self._view.sight.lanes(document, journey_id)
        focused = self._view.sight.stages(document, journey_id) or frozenset()
        return {
            "evidence": tuple(grade for grade in EVIDENCE if grade in wanted.evidence),
            "lanes": tuple(lane.id for lane in lanes if lane.id in wanted.lanes),
            "channels": tuple(name for name in channels_of(document, journey_id) if name in wanted.channels),
            "personas": tuple(entry.id for entry in document.all(Persona) if entry.id in wanted.personas),
            "is_starred": wanted.is_starred,
            "has_dots": wanted.has_dots,
            "hidden_lanes": tuple(lane.id for lane in lanes if lane.is_hidden or lane.id in gone),
            "focus_stages": tuple(
                stage.id for stage in document.family(Stage, "journey_id", journey_id) if stage.id in focused
            ),
        }


def _shown(view: SavedView) -> dict[str, object]:
    """What a view shows, whatever the order it was kept in."""
    names = ("evidence", "lanes", "channels", "personas", "is_starred", "has_dots", "hidden_lanes")
    return _shown_fields({name: getattr(view, name) for name in (*names, "focus_stages")})


def _shown_fields(fields: dict[str, Any]) -> dict[str, object]:
    return {
        name: frozenset(cast("tuple[str, ...]", value)) if isinstance(value, tuple) else value
        for name, value in fields.items()
    }
