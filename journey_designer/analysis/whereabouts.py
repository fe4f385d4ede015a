"""Where a record stands, in words: the names of what it belongs to and its own."""

from __future__ import annotations

from journey_designer.core.changes import Key
from journey_designer.core.consistency import Records
from journey_designer.core.records import Card, Journey, Lane, Record, Stage, Touchpoint, type_name

_LONGEST = 60


def whereabouts(records: Records, key: Key) -> str:
    """``Journey › Stage › Touchpoint``, as far as it goes. A future journey says so: it often has today's title."""
    record = records.find(*key)
    names: list[str] = []
    while record is not None:
        is_future = isinstance(record, Journey) and record.state == "future"
        names.append(f"{name_of(record)} (future)" if is_future else name_of(record))
        record = _owner(records, record)
    return " › ".join(reversed(names))


def name_of(record: Record) -> str:
    """A record's name, title or text, cut after sixty characters; the word for its type when that is empty."""
    for field in ("name", "title", "text"):
        text = shortened(str(getattr(record, field, "")))
        if text:
            return text
    return getattr(record, "kind", "") or type_name(type(record))


def shortened(text: str) -> str:
    """A text on one line, cut after sixty characters."""
    line = " ".join(text[: 10 * _LONGEST].split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}…"


def _owner(records: Records, record: Record) -> Record | None:
    if isinstance(record, Card):
        if record.touchpoint_id is not None:
            return records.find(Touchpoint, record.touchpoint_id)
        return records.find(Stage, record.stage_id or "")
    if isinstance(record, Touchpoint):
        return records.find(Stage, record.stage_id)
    if isinstance(record, Stage | Lane):
        return records.find(Journey, record.journey_id)
    return None
