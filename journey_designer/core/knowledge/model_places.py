"""Where a new concept finds room in a mental model."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from journey_designer.core.document import Document
from journey_designer.core.edits.mental_models import Place, put_in_model
from journey_designer.core.records import Concept, Finding

ROOM: Final = (18.0, 8.0)
"""Steps of the grid that a concept is given: along the direction of reading, and downwards."""
_COLUMNS: Final = 4


def free_place(taken: Iterable[Place], near: Place | None = None) -> Place:
    """A place where no other concept stands: as near to another one as there is room, or the first of rows of four."""
    others = list(taken)
    for place in _candidates(len(others), near):
        if all(abs(place[0] - x) >= ROOM[0] or abs(place[1] - y) >= ROOM[1] for x, y in others):
            return place
    lowest = max((y for _, y in others), default=0.0)
    return 0.0, lowest + ROOM[1]


def make_concept(document: Document, finding_id: str) -> Concept:
    """Make a concept of a finding where there is room, as one step; as `put_in_model`, which is told the place."""
    finding = document.get(Finding, finding_id)
    concepts = document.family(Concept, "persona_id", finding.persona_id)
    return put_in_model(document, finding_id, free_place((one.x, one.y) for one in concepts))


def _candidates(count: int, near: Place | None) -> list[Place]:
    if near is None:
        rows = count // _COLUMNS + 2 + count
        return [(column * ROOM[0], row * ROOM[1]) for row in range(rows) for column in range(_COLUMNS)]
    steps = range(-count - 1, count + 2)
    found = [
        (near[0] + column * ROOM[0], near[1] + row * ROOM[1]) for column in (1, 0, 2, -1) for row in steps
    ]
    return sorted(found, key=lambda place: _distance(place, near))


def _distance(place: Place, near: Place) -> tuple[float, float, float]:
    """Nearest first; at the same distance, what comes later in reading."""
    dx, dy = (place[0] - near[0]) / ROOM[0], (place[1] - near[1]) / ROOM[1]
    return abs(dx) + abs(dy) + (0.0 if dx > 0 else 0.5), -dx, -dy
