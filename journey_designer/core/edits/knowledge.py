"""Edits of findings, ideas, criteria and scores."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from journey_designer.core.depending import waits_for
from journey_designer.core.document import Document
from journey_designer.core.edits.dotted import check_dots
from journey_designer.core.edits.ordering import rank_at, without
from journey_designer.core.errors import RuleError
from journey_designer.core.records import Criterion, Finding, Idea, Score
from journey_designer.core.records.persona import Aspect


def add_finding(
    document: Document, persona_id: str | None, aspect: Aspect, text: str, **fields: Any
) -> Finding:
    """Add a piece of customer knowledge under an aspect."""
    with document.edit("finding.add", text=text[:60]) as edit:
        rank = rank_at(edit, edit.family(Finding, "persona_id", persona_id), None)
        finding = Finding(id=edit.new_id(), persona_id=persona_id, text=text, rank=rank)
        return edit.put(replace(finding, aspect=aspect, **fields))


def change_finding(
    document: Document, finding_id: str, *, gesture: str | None = None, **fields: Any
) -> Finding:
    """Set fields of a finding."""
    with document.edit(
        "finding.change", gesture=gesture, text=document.get(Finding, finding_id).text[:60]
    ) as edit:
        return edit.put(replace(edit.get(Finding, finding_id), **fields))


def move_finding(document: Document, finding_id: str, index: int) -> Finding:
    """Move a finding to a place among those of its persona, counted without it."""
    with document.edit("finding.move", text=document.get(Finding, finding_id).text[:60]) as edit:
        finding = edit.get(Finding, finding_id)
        siblings = without(edit.family(Finding, "persona_id", finding.persona_id), finding_id)
        return edit.put(replace(finding, rank=rank_at(edit, siblings, index)))


def delete_finding(document: Document, finding_id: str) -> None:
    """Delete a finding."""
    with document.edit("finding.delete", text=document.get(Finding, finding_id).text[:60]) as edit:
        edit.delete(edit.get(Finding, finding_id))


def add_idea(document: Document, title: str, *, index: int | None = None, **fields: Any) -> Idea:
    """Add a corrective action or an incentive."""
    with document.edit("idea.add", title=title) as edit:
        rank = rank_at(edit, edit.all(Idea), index)
        return edit.put(Idea(id=edit.new_id(), title=title, rank=rank, **fields))


def change_idea(document: Document, idea_id: str, *, gesture: str | None = None, **fields: Any) -> Idea:
    """Set fields of an idea: owner, dates, status, effect.

    Raises `RuleError` for fewer dots than people put on it by name, and for needing what waits for it.
    """
    needed = fields.get("depends_on")
    if needed is not None and waits_for(document, needed, idea_id):
        raise RuleError(
            "rule.circle", "An action cannot need itself, nor one that waits for it. Choose another one."
        )
    with document.edit("idea.change", gesture=gesture, title=document.get(Idea, idea_id).title) as edit:
        idea = edit.put(replace(edit.get(Idea, idea_id), **fields))
        check_dots(edit, idea)
        return idea


def move_idea(document: Document, idea_id: str, index: int) -> Idea:
    """Move an idea to a place among the others, counted without it."""
    with document.edit("idea.move", title=document.get(Idea, idea_id).title) as edit:
        rank = rank_at(edit, without(edit.all(Idea), idea_id), index)
        return edit.put(replace(edit.get(Idea, idea_id), rank=rank))


def delete_idea(document: Document, idea_id: str) -> None:
    """Delete an idea with its scores."""
    with document.edit("idea.delete", title=document.get(Idea, idea_id).title) as edit:
        edit.delete(edit.get(Idea, idea_id))


def add_criterion(document: Document, name: str, *, index: int | None = None, **fields: Any) -> Criterion:
    """Add a criterion that ideas are judged by."""
    with document.edit("criterion.add", name=name) as edit:
        rank = rank_at(edit, edit.all(Criterion), index)
        return edit.put(Criterion(id=edit.new_id(), name=name, rank=rank, **fields))


def change_criterion(
    document: Document, criterion_id: str, *, gesture: str | None = None, **fields: Any
) -> Criterion:
    """Set name, weight or direction of a criterion."""
    name = document.get(Criterion, criterion_id).name
    with document.edit("criterion.change", gesture=gesture, name=name) as edit:
        return edit.put(replace(edit.get(Criterion, criterion_id), **fields))


def move_criterion(document: Document, criterion_id: str, index: int) -> Criterion:
    """Move a criterion to a place among the others, counted without it."""
    with document.edit("criterion.move", name=document.get(Criterion, criterion_id).name) as edit:
        rank = rank_at(edit, without(edit.all(Criterion), criterion_id), index)
        return edit.put(replace(edit.get(Criterion, criterion_id), rank=rank))


def delete_criterion(document: Document, criterion_id: str) -> None:
    """Delete a criterion with its scores."""
    with document.edit("criterion.delete", name=document.get(Criterion, criterion_id).name) as edit:
        edit.delete(edit.get(Criterion, criterion_id))


def set_score(
    document: Document,
    idea_id: str,
    criterion_id: str,
    value: float | None,
    *,
    scorer: str = "",
    gesture: str | None = None,
) -> Score | None:
    """Judge an idea by a criterion, 0 … 10; None takes the judgement back. An empty scorer is the group."""
    with document.edit("score.set", gesture=gesture, title=document.get(Idea, idea_id).title) as edit:
        known = [
            score
            for score in edit.family(Score, "idea_id", idea_id)
            if (score.criterion_id, score.scorer) == (criterion_id, scorer)
        ]
        if value is None:
            for score in known:
                edit.delete(score)
            return None
        if known:
            return edit.put(replace(known[0], value=value))
        return edit.put(
            Score(id=edit.new_id(), idea_id=idea_id, criterion_id=criterion_id, scorer=scorer, value=value)
        )
