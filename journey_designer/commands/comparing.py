"""``diff``: what differs between two projects, in words or as JSON."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from typing import Any

from journey_designer.commands import console, projects
from journey_designer.core.changes import Change
from journey_designer.core.comparison import changed_fields, changes_between
from journey_designer.core.records import Association, Concept, Record, type_name

_NAMES = ("title", "name", "text", "label", "id")
_SHOWN = 60
_PLACE = ("x", "y")


def run(arguments: Namespace) -> int:
    """Print every record that was added, deleted or changed from the first project to the second."""
    with projects.reading(arguments.before) as before, projects.reading(arguments.after) as after:
        changes = changes_between(before.document.records(), after.document.records())
        concepts = {
            concept.id: concept.text for side in (before, after) for concept in side.document.all(Concept)
        }
    if arguments.json:
        console.say_json({"changes": [_entry(change, concepts) for change in changes]})
        return 0
    for change in changes:
        console.say(_sentence(change, concepts))
    if not changes:
        console.say("no difference")
    return 0


def _kind(change: Change) -> str:
    return "added" if change.before is None else "deleted" if change.after is None else "changed"


def _entry(change: Change, concepts: Mapping[str, str]) -> dict[str, Any]:
    record = change.record
    entry: dict[str, Any] = {
        "kind": _kind(change),
        "record": type_name(type(record)),
        "id": record.id,
        "name": record_name(record, concepts),
    }
    if change.before is not None and change.after is not None:
        entry["fields"] = {
            name: [_plain(getattr(change.before, name)), _plain(getattr(change.after, name))]
            for name in changed_fields(change.before, change.after)
        }
    return entry


def _sentence(change: Change, concepts: Mapping[str, str]) -> str:
    name = record_name(change.record, concepts)
    sentence = f"{_kind(change)} {type_name(type(change.record))} “{name}”"
    if change.before is None or change.after is None:
        return sentence
    before, after = change.before, change.after
    parts = [
        f"{name} {_short(getattr(before, name))} → {_short(getattr(after, name))}"
        for name in changed_fields(before, after)
        if not (isinstance(after, Concept) and name in _PLACE)
    ]
    if isinstance(after, Concept) and set(_PLACE) & set(changed_fields(before, after)):
        parts.append("moved in the mental model")
    return f"{sentence}: {'; '.join(parts)}"


def record_name(record: Record, concepts: Mapping[str, str] | None = None) -> str:
    """What a person calls a record: its title, name or text, cut; its id where it has none. A link without words is
    called by its ends, if ``concepts`` gives their texts by id.
    """
    if concepts and isinstance(record, Association) and not record.label.strip():
        return f"{concepts.get(record.start_id, '')} → {concepts.get(record.end_id, '')}"
    for field in _NAMES:
        value = getattr(record, field, "")
        if isinstance(value, str) and value.strip():
            line = " ".join(value.split())
            return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"
    return record.id


def _short(value: object) -> str:
    text = "nothing" if value in (None, "", ()) else " ".join(str(value).split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value
