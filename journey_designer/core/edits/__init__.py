"""Edit functions: one user intent each, as a function that makes one step.

All raise `RuleError` when a rule forbids it, and what the journal raises when the step cannot be kept; nothing has
changed then. ``gesture`` joins the steps of one continuous act.
"""

from __future__ import annotations

from journey_designer.core.edits.cards import (
    Cell,
    add_card,
    add_cards,
    cards_in,
    change_card,
    delete_card,
    duplicate_card,
    move_card,
    move_cards,
    set_card_image,
)
from journey_designer.core.edits.fragments import Fragment, copied, paste
from journey_designer.core.edits.journeys import (
    add_journey,
    change_journey,
    delete_journey,
    duplicate_journey,
    move_journey,
)
from journey_designer.core.edits.knowledge import (
    add_criterion,
    add_finding,
    add_idea,
    change_criterion,
    change_finding,
    change_idea,
    delete_criterion,
    delete_finding,
    delete_idea,
    move_criterion,
    move_finding,
    move_idea,
    set_score,
)
from journey_designer.core.edits.lanes import (
    add_lane,
    change_lane,
    copy_lane,
    delete_lane,
    duplicate_lane,
    fold_lane,
    move_lane,
    rename_lane,
)
from journey_designer.core.edits.personas import (
    add_persona,
    add_trait,
    change_persona,
    change_trait,
    delete_persona,
    delete_trait,
    duplicate_persona,
    move_persona,
    move_trait,
    set_avatar,
    set_voice,
)
from journey_designer.core.edits.project import add_note, change_note, change_project, delete_note, put_asset
from journey_designer.core.edits.selection import delete_selection, duplicate_selection
from journey_designer.core.edits.stages import (
    add_stage,
    change_stage,
    delete_stage,
    duplicate_stage,
    join_stages,
    move_stage,
    rename_stage,
    split_stage,
)
from journey_designer.core.edits.touchpoints import (
    add_touchpoint,
    change_touchpoint,
    delete_touchpoint,
    duplicate_touchpoint,
    move_touchpoint,
    rename_touchpoint,
    set_satisfaction,
    set_votes,
)

__all__ = [name for name in dir() if not name.startswith("_") and name not in ("annotations",)]
