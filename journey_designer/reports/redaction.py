"""A project without what must not leave the house: names of people, photos."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from typing import Final

from journey_designer.core.document import Document
from journey_designer.core.records import (
    Card,
    Dot,
    Finding,
    Idea,
    Note,
    Persona,
    Project,
    Record,
    Score,
    Vote,
)
from journey_designer.reports.words import report_words

_TEXTS: Final = frozenset(
    {"name", "title", "text", "quote", "summary", "occupation", "segment", "notes", "reason", "scope", "goal"}
    | {"description", "purpose"}
)
_LEAST_NAME: Final = 3
"""A shorter part of a name is not looked for in texts: it is too often a word."""


def redacted(
    document: Document,
    language: str,
    *,
    has_names: bool = True,
    has_photos: bool = True,
    digits: str | None = None,
) -> Document:
    """A copy of the records to be printed; the document itself stays as it is.

    Without names every persona is called by its number, also where a text says its name, its first name or its
    family name; facilitator, owners, scorers and who was asked are left out. Without photos personas have
    initials, and cards no pictures. ``digits`` (latin, arabic) stand for the project's.
    """
    records: Iterable[Record] = document.records()
    if not has_names:
        records = _without_names(list(records), report_words(language).persona_sheet)
    if not has_photos:
        records = [_without_photo(record) for record in records]
    if digits is not None:
        records = [
            replace(record, digits=digits) if isinstance(record, Project) else record  # type: ignore[arg-type]
            for record in records
        ]
    return Document(records)


def _without_photo(record: Record) -> Record:
    if isinstance(record, Persona):
        return replace(record, avatar=None, voice=None)
    return replace(record, image=None) if isinstance(record, Card) else record


def _without_names(records: list[Record], word: str) -> list[Record]:
    personas = sorted(
        (r for r in records if isinstance(r, Persona)), key=lambda persona: (persona.rank, persona.id)
    )
    aliases = {persona.id: f"{word} {number}" for number, persona in enumerate(personas, 1)}
    hide = _hider(personas, aliases)
    scorers = sorted({record.scorer for record in records if isinstance(record, Score)} - {""})
    voters = sorted({record.participant for record in records if isinstance(record, Vote | Dot)} - {""})
    found: list[Record] = []
    for record in records:
        plain = _hidden(record, hide)
        if isinstance(plain, Persona):
            plain = replace(plain, name=aliases[plain.id])
        elif isinstance(plain, Project):
            plain = replace(plain, facilitator="")
        elif isinstance(plain, Idea):
            plain = replace(plain, owner="")
        elif isinstance(plain, Finding):
            plain = replace(plain, who="", owner="")
        elif isinstance(plain, Note):
            plain = replace(plain, author="")
        elif isinstance(plain, Score) and plain.scorer:
            plain = replace(plain, scorer=str(scorers.index(plain.scorer) + 1))
        elif isinstance(plain, Vote | Dot) and plain.participant:
            plain = replace(plain, participant=str(voters.index(plain.participant) + 1))
        found.append(plain)
    return found


def _hider(personas: list[Persona], aliases: dict[str, str]) -> Callable[[str], str]:
    """Puts aliases for whole names and their parts, the longest first."""
    names: dict[str, str] = {}
    for persona in personas:
        for part in (persona.name, *persona.name.split()):
            if len(part) >= _LEAST_NAME:
                names.setdefault(part, aliases[persona.id])
    if not names:
        return lambda text: text
    ordered = sorted(names, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)")
    return lambda text: pattern.sub(lambda match: names[match[0]], text)


def _hidden(record: Record, hide: Callable[[str], str]) -> Record:
    changes = {}
    for field in fields(record):
        value = getattr(record, field.name) if field.name in _TEXTS else None
        if isinstance(value, str) and (other := hide(value)) != value:
            changes[field.name] = other
    return replace(record, **changes) if changes else record
