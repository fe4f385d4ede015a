"""The examination: every rule of the map doctor, and what was hushed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from journey_designer.analysis.doctor import cells, stages, texts, work
from journey_designer.analysis.doctor.checkup import Checkup, checkup_of
from journey_designer.analysis.doctor.hint import Hint
from journey_designer.analysis.doctor.hushed import hushed_keys
from journey_designer.core.consistency import Records

RULES: dict[str, Callable[[Checkup], Iterator[Hint]]] = {
    "department_stage": stages.department_stage,
    "first_step": stages.first_step,
    "last_step": stages.last_step,
    "no_channel": cells.no_channel,
    "empty_cell": cells.empty_cell,
    "rosy_curve": stages.rosy_curve,
    "pain_without_idea": cells.pain_without_idea,
    "idea_without_owner": work.idea_without_owner,
    "idea_without_date": work.idea_without_date,
    "persona_without_evidence": work.persona_without_evidence,
    "same_name": texts.same_name,
    "too_long": texts.too_long,
}
"""Each rule by its id, in the order in which hints are told."""


def examine(
    records: Records, hushed: Collection[str] | None = None, journey_id: str | None = None
) -> tuple[Hint, ...]:
    """All hints of a project, or of what concerns one journey; rule by rule, in order of the map within a rule.

    ``hushed`` holds ids of rules and keys of hints that are not to be told; None: what the project keeps as hushed.
    """
    if hushed is None:
        hushed = hushed_keys(records)
    checkup = checkup_of(records, journey_id)
    return tuple(
        found
        for rule, look in RULES.items()
        if rule not in hushed
        for found in look(checkup)
        if found.key not in hushed
    )
