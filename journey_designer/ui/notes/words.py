"""What a note is pinned to, in words."""

from __future__ import annotations

from datetime import datetime

from journey_designer.core.changes import Key
from journey_designer.core.document import Document
from journey_designer.core.records import (
    Card,
    Criterion,
    Finding,
    Idea,
    Journey,
    Lane,
    Note,
    Persona,
    Project,
    Record,
    Stage,
    Touchpoint,
)
from journey_designer.layout.words import map_words
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, isolated, translate

_SHORT = 60


def target_words(document: Document, key: Key) -> str:
    """What a record is, and what it is called."""
    record = document.find(*key)
    sentence = _sentences().get(type(record)) if record is not None else None
    if sentence is None:
        return translate("Notes", "Something else of the project")
    if isinstance(record, Project):
        return sentence
    if isinstance(record, Lane):
        return _said(sentence, map_words(document.project.language).lane(record))
    names = (getattr(record, field, "") for field in ("name", "title", "text"))
    return _said(sentence, next((name for name in names if name), ""))


def _sentences() -> dict[type[Record], str]:
    return {
        Card: translate("Notes", "Card: {name}"),
        Touchpoint: translate("Notes", "Touchpoint: {name}"),
        Stage: translate("Notes", "Stage: {name}"),
        Lane: translate("Notes", "Lane: {name}"),
        Journey: translate("Notes", "Journey: {name}"),
        Persona: translate("Notes", "Persona: {name}"),
        Idea: translate("Notes", "Idea: {name}"),
        Finding: translate("Notes", "Finding: {name}"),
        Criterion: translate("Notes", "Criterion: {name}"),
        Project: translate("Notes", "The whole project"),
    }


def written_words(context: Context, note: Note) -> str:
    """Who wrote a note, and when; empty where neither is known."""
    parts = [isolated(note.author)] if note.author else []
    if note.written_at is not None:
        moment = datetime.fromisoformat(note.written_at).astimezone().replace(tzinfo=None)
        parts.append(context.languages.moment(moment))
    return " · ".join(parts)


def _said(sentence: str, name: str) -> str:
    flat = " ".join(name.split()) or "…"
    return fill(sentence, name=flat if len(flat) <= _SHORT else flat[: _SHORT - 1].rstrip() + "…")
