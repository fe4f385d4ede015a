"""The future journey: what today's journey shall be once chosen ideas are done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from journey_designer.core.document import Document
from journey_designer.core.edit import Edit
from journey_designer.core.edits.copying import belongings, put_copies
from journey_designer.core.edits.ordering import rank_at
from journey_designer.core.edits.votes import lay_aside
from journey_designer.core.effects import expected_effects, moved
from journey_designer.core.records import Idea, Journey, Stage, Touchpoint


def make_future_journey(
    document: Document, journey_id: str, idea_ids: Iterable[str], title: str = ""
) -> Journey:
    """Copy a journey with its map, right after it, as the future it is based on; scores moved by the ideas' effects.

    Its scores are what is expected, not what was voted: votes are laid aside for the score they gave. An empty title
    keeps that of the journey. Raises `RuleError` for a journey or an idea that does not exist.
    """
    chosen = tuple(idea_ids)
    journey = document.get(Journey, journey_id)
    with document.edit("journey.future", title=title or journey.title, count=len(set(chosen))) as edit:
        for idea_id in chosen:
            edit.get(Idea, idea_id)
        effects = expected_effects(edit, chosen)
        originals = _touchpoints(edit, journey_id)
        others = edit.all(Journey)
        rank = rank_at(edit, others, [other.id for other in others].index(journey_id) + 1)
        fresh = put_copies(edit, belongings(edit, [journey]))
        for original in originals:
            score = original.score
            expected = None if score is None else moved(score, effects.get(original.id, 0.0))
            copy = edit.get(Touchpoint, fresh[original.id])
            edit.put(replace(copy, satisfaction=expected, votes=None))
            lay_aside(edit, copy.id)
        copied = edit.get(Journey, fresh[journey_id])
        return edit.put(
            replace(copied, title=title or journey.title, state="future", based_on=journey_id, rank=rank)
        )


def _touchpoints(edit: Edit, journey_id: str) -> list[Touchpoint]:
    stages = edit.family(Stage, "journey_id", journey_id)
    return [entry for stage in stages for entry in edit.family(Touchpoint, "stage_id", stage.id)]
