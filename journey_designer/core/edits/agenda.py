"""Edits of the agenda: what was planned for a workshop, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from journey_designer.core import ranks
from journey_designer.core.document import Document
from journey_designer.core.records import AgendaItem


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaEntry:
    """One block as it is to be kept; the fields mean what those of `AgendaItem` mean."""

    title: str
    purpose: str = ""
    planned: int = 0
    started: str | None = None
    ended: str | None = None
    spent: float | None = None


def keep_agenda(document: Document, entries: Sequence[AgendaEntry]) -> None:
    """Make these the blocks of the agenda, in this order, in place of those that were there.

    What stays as it was is not touched, so that keeping the same agenda twice makes no second step.
    """
    with document.edit("agenda.keep", count=len(entries)) as edit:
        places = ranks.spread(None, None, len(entries))
        for old, entry, rank in zip_longest(edit.all(AgendaItem), entries, places):
            if entry is None:
                edit.delete(old)
                continue
            item = old or AgendaItem(id=edit.new_id())
            values = {name: getattr(entry, name) for name in AgendaEntry.__slots__}
            edit.put(replace(item, rank=rank, **values))
