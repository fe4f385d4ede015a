"""What waits for what among actions."""

from __future__ import annotations

from journey_designer.core.consistency import Records
from journey_designer.core.records import Idea


def waits_for(records: Records, idea_id: str, other_id: str) -> bool:
    """Whether an idea is another one, or needs it first, be it through others. Circles are borne."""
    seen: set[str] = set()
    here: str | None = idea_id
    while here is not None and here not in seen:
        if here == other_id:
            return True
        seen.add(here)
        idea = records.find(Idea, here)
        here = idea.depends_on if idea is not None else None
    return False
