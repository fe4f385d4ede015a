"""The action plan as rows of texts, for other programs."""

from __future__ import annotations

from collections.abc import Iterable

from journey_designer.analysis.chain import chain
from journey_designer.analysis.plan import Action
from journey_designer.core.document import Document
from journey_designer.core.records import Idea, Note
from journey_designer.ui.language import translate
from journey_designer.ui.plan.words import status_words


def plan_table(document: Document, actions: Iterable[Action]) -> list[list[str]]:
    """A row an action, headings first; days as YYYY-MM-DD."""
    heads = [
        translate("Plan", "Action"),
        translate("Plan", "Touchpoint"),
        translate("Plan", "Stage"),
        translate("Plan", "Owner"),
        translate("Plan", "Start"),
        translate("Plan", "Due"),
        translate("Plan", "Status"),
        translate("Plan", "Progress in percent"),
        translate("Plan", "Needs"),
        translate("Plan", "Latest note"),
    ]
    notes = latest_notes(document)
    return [heads, *(_row(document, action.idea, notes) for action in actions)]


def latest_notes(document: Document) -> dict[str, str]:
    """The latest open note on each record, by its id."""
    return {note.target: note.text for note in document.all(Note) if not note.is_resolved}


def _row(document: Document, idea: Idea, notes: dict[str, str]) -> list[str]:
    found = chain(document, idea)
    needed = document.find(Idea, idea.depends_on) if idea.depends_on else None
    return [
        idea.title,
        found.touchpoint.name if found.touchpoint else "",
        found.stage.name if found.stage else "",
        idea.owner,
        idea.start or "",
        idea.due or "",
        status_words()[idea.status],
        str(idea.progress),
        needed.title if needed else "",
        notes.get(idea.id, ""),
    ]
