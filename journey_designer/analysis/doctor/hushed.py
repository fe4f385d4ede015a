"""What the map doctor was told to be quiet about, as it is kept in the project."""

from __future__ import annotations

from journey_designer.analysis.doctor.hint import Hint
from journey_designer.core.consistency import Records
from journey_designer.core.records import Hush, Project


def hushed_keys(records: Records) -> frozenset[str]:
    """The ids of rules and the keys of hints that the project keeps as hushed."""
    project = records.all(Project)[0].id
    return frozenset(hushed_key(entry, project) for entry in records.all(Hush))


def hushed_key(entry: Hush, project_id: str) -> str:
    """What a record hushes: the id of a rule where it is pinned to the project, else the key of one hint.

    A rule that speaks of two records stands with the id of the second one: ``empty_cell:LANE``.
    """
    if entry.target == project_id:
        return entry.rule
    rule, _, part = entry.rule.partition(":")
    return ":".join(filter(None, (rule, entry.target, part)))


def hush_rule(hint: Hint) -> str:
    """The rule of a record that hushes this very hint; it is pinned to where the hint is."""
    return ":".join(filter(None, (hint.rule, hint.part)))
