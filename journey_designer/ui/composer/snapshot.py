"""The project as it is at one moment, to be printed elsewhere while the work goes on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from journey_designer.core.records import Card, Persona, Project, Record
from journey_designer.reports.report import ReportOptions
from journey_designer.ui.session import Session


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Records and the pictures that a report may show; ``axes`` are those of the matrix on the screen,
    ``has_coordinates`` is whether the map on the screen names its cells, ``focus_stages`` are those that it shows alone."""

    records: tuple[Record, ...]
    pictures: dict[str, bytes]
    axes: tuple[str | None, str | None] = (None, None)
    has_coordinates: bool = False
    focus_stages: tuple[str, ...] = ()

    def arguments(self, chosen: dict[str, Any]) -> dict[str, Any]:
        """The arguments of a report, with matrix and coordinates as on the screen; a map alone has its focus too."""
        options = chosen.get("options") or ReportOptions()
        stages = self.focus_stages if chosen.get("pages") == "map" else ()
        seen = {"axes": self.axes, "has_coordinates": self.has_coordinates, "stages": stages}
        return chosen | {"options": replace(options, **seen)}


def snapshot(session: Session) -> Snapshot:
    """Take one, in the thread that owns the session."""
    document, store = session.document, session.store
    wanted = {persona.avatar for persona in document.all(Persona)}
    wanted |= {card.image for card in document.all(Card)}
    wanted |= {getattr(project, "logo", None) for project in document.all(Project)}
    pictures: dict[str, bytes] = {}
    if store is not None:
        for asset in wanted - {None}:
            data = store.asset(str(asset))
            if data is not None:
                pictures[str(asset)] = data
    seen = (session.matrix_axes, session.has_coordinates, session.focus_stages)
    return Snapshot(tuple(document.records()), pictures, *seen)
