"""A copy to share: what is private is left out, as chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, Literal, cast, get_args

from journey_designer.core.records import (
    Asset,
    Card,
    Dot,
    Finding,
    Idea,
    Journey,
    Note,
    Persona,
    Project,
    Record,
    Score,
    Touchpoint,
    Vote,
    references,
)

Private = Literal["notes", "photos", "voices", "names"]
PRIVATE: tuple[Private, ...] = get_args(Private)


def shared(records: Iterable[Record], without: Iterable[Private]) -> tuple[Record, ...]:
    """The records without what is private; assets that nothing shows any more are left out too.

    ``notes``: remarks and the notes of touchpoints. ``photos``: faces and pictures on cards. ``voices``: sounds.
    ``names``: of personas (they are numbered, also where journeys are called after them), of the client and its logo, the
    facilitator, owners, scorers, voters and those who were asked.
    """
    left_out = frozenset(without)
    kept = [record for record in records if not (isinstance(record, Note) and "notes" in left_out)]
    if "notes" in left_out:
        kept = [_set(record, notes="") if isinstance(record, Touchpoint) else record for record in kept]
    if "photos" in left_out:
        kept = [_without(record, {Persona: "avatar", Card: "image"}) for record in kept]
    if "voices" in left_out:
        kept = [_without(record, {Persona: "voice"}) for record in kept]
    if "names" in left_out:
        kept = _nameless(kept)
    shown = _shown(kept)
    return tuple(record for record in kept if not isinstance(record, Asset) or record.id in shown)


def _set(record: Record, **fields: Any) -> Record:
    return cast("Record", replace(cast("Any", record), **fields))


def _without(record: Record, fields: dict[type[Record], str]) -> Record:
    field = fields.get(type(record))
    return _set(record, **{field: None}) if field is not None else record


def _nameless(records: list[Record]) -> list[Record]:
    personas = [record for record in records if isinstance(record, Persona)]
    aliases = {entry.id: f"Persona {number}" for number, entry in enumerate(personas, 1)}
    words = sorted(
        (
            (part, aliases[entry.id])
            for entry in personas
            for part in (entry.name, entry.name.split(" ")[0])
            if part
        ),
        key=lambda pair: -len(pair[0]),
    )
    judges = sorted({judge for record in records if (judge := _judge(record))})
    numbers = {judge: f"{place}" for place, judge in enumerate(judges, 1)}
    nameless: dict[type[Record], Callable[[Any], dict[str, Any]]] = {
        Persona: lambda record: {"name": aliases[record.id]},
        Journey: lambda record: {"title": _replaced(record.title, words)},
        Project: lambda _: {"client": "", "facilitator": "", "logo": None},
        Idea: lambda _: {"owner": ""},
        Finding: lambda _: {"who": "", "owner": ""},
        Note: lambda _: {"author": ""},
        Score: lambda record: {"scorer": numbers.get(record.scorer, "")},
        Vote: lambda record: {"participant": numbers.get(record.participant, "")},
        Dot: lambda record: {"participant": numbers.get(record.participant, "")},
        Asset: lambda _: {"label": ""},
    }
    return [
        _set(record, **change(record)) if (change := nameless.get(type(record))) is not None else record
        for record in records
    ]


def _judge(record: Record) -> str:
    """Who scored, voted or put dots; empty where it was the whole room, or the record is something else."""
    if isinstance(record, Score):
        return record.scorer
    return record.participant if isinstance(record, Vote | Dot) else ""


def _replaced(text: str, words: list[tuple[str, str]]) -> str:
    for name, alias in words:
        text = text.replace(name, alias)
    return text


def _shown(records: list[Record]) -> set[str]:
    return {
        getattr(record, field)
        for record in records
        for field, spec in references(type(record)).items()
        if spec.target == "asset" and getattr(record, field) is not None
    }
