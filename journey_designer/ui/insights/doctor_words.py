"""Why the map doctor gives a hint, in the language of the interface."""

from __future__ import annotations

from journey_designer.analysis.doctor import Hint
from journey_designer.analysis.whereabouts import shortened, whereabouts
from journey_designer.core.changes import Key
from journey_designer.core.consistency import Records
from journey_designer.core.records import Lane
from journey_designer.layout.words import map_words
from journey_designer.ui.language import QT_TRANSLATE_NOOP, fill, translate

SENTENCES: dict[str, str] = {
    "department_stage": QT_TRANSLATE_NOOP(
        "Doctor",
        "“{name}” is the name of a department. Name the stage after what the customer does there.",
    ),
    "first_step.stage": QT_TRANSLATE_NOOP(
        "Doctor",
        "The first stage, “{name}”, has no touchpoint yet. How does it begin for the customer?",
    ),
    "first_step.period": QT_TRANSLATE_NOOP(
        "Doctor", "“{title}” begins at the purchase. What happens before it?"
    ),
    "last_step.stage": QT_TRANSLATE_NOOP(
        "Doctor", "The last stage, “{name}”, has no touchpoint yet. How does it end for the customer?"
    ),
    "last_step.period": QT_TRANSLATE_NOOP("Doctor", "“{title}” ends at the purchase. What happens after it?"),
    "no_channel": QT_TRANSLATE_NOOP(
        "Doctor", "The touchpoint “{name}” has no channel. Where does the contact take place?"
    ),
    "empty_cell": QT_TRANSLATE_NOOP(
        "Doctor", "The row “{lane}” is nearly full, but “{name}” has nothing in it."
    ),
    "rosy_curve": QT_TRANSLATE_NOOP(
        "Doctor", "The curve of “{title}” is never under 0. Was nobody ever unhappy?"
    ),
    "pain_without_idea": QT_TRANSLATE_NOOP("Doctor", "No idea answers the pain point “{text}”."),
    "idea_without_owner": QT_TRANSLATE_NOOP("Doctor", "Nobody owns the idea “{title}”. Who will do it?"),
    "idea_without_date": QT_TRANSLATE_NOOP("Doctor", "The idea “{title}” has no date. Until when?"),
    "persona_without_evidence": QT_TRANSLATE_NOOP(
        "Doctor", "All that is said of {name} is assumed. Ask, watch or measure."
    ),
    "same_name": QT_TRANSLATE_NOOP("Doctor", "The name “{name}” is there twice. Tell them apart."),
    "too_long.card": QT_TRANSLATE_NOOP(
        "Doctor", "This card has {count} characters; the wall shows about {most}: “{text}”."
    ),
    "too_long.name": QT_TRANSLATE_NOOP(
        "Doctor", "This name has {count} characters; the wall shows about {most}: “{text}”."
    ),
}

ICONS: dict[str, str] = {
    "department_stage": "building-2",
    "first_step": "log-in",
    "last_step": "log-out",
    "no_channel": "smartphone",
    "empty_cell": "square-dashed",
    "rosy_curve": "glasses",
    "pain_without_idea": "circle-alert",
    "idea_without_owner": "user-plus",
    "idea_without_date": "calendar",
    "persona_without_evidence": "circle-question-mark",
    "same_name": "copy",
    "too_long": "text",
}

RULES: dict[str, str] = {
    "department_stage": QT_TRANSLATE_NOOP("Doctor", "Stages named like departments"),
    "first_step": QT_TRANSLATE_NOOP("Doctor", "First steps that are missing"),
    "last_step": QT_TRANSLATE_NOOP("Doctor", "Last steps that are missing"),
    "no_channel": QT_TRANSLATE_NOOP("Doctor", "Touchpoints without channel"),
    "empty_cell": QT_TRANSLATE_NOOP("Doctor", "Empty cells in filled rows"),
    "rosy_curve": QT_TRANSLATE_NOOP("Doctor", "Curves that are never under 0"),
    "pain_without_idea": QT_TRANSLATE_NOOP("Doctor", "Pain points without idea"),
    "idea_without_owner": QT_TRANSLATE_NOOP("Doctor", "Ideas without owner"),
    "idea_without_date": QT_TRANSLATE_NOOP("Doctor", "Ideas without date"),
    "persona_without_evidence": QT_TRANSLATE_NOOP("Doctor", "Personas without evidence"),
    "same_name": QT_TRANSLATE_NOOP("Doctor", "Names that are there twice"),
    "too_long": QT_TRANSLATE_NOOP("Doctor", "Texts too long for the wall"),
}
"""What each rule looks for."""


def rule_words(rule: str) -> str:
    """What a rule looks for; a rule that this version does not know stands for itself."""
    return translate("Doctor", RULES[rule]) if rule in RULES else rule


def hint_words(hint: Hint, records: Records, language: str) -> str:
    """The reason of a hint; a lane without a title is called as on the map, in the project's language."""
    values = dict(hint.values)
    lane = records.find(Lane, hint.part) if hint.part else None
    if lane is not None:
        values["lane"] = shortened(map_words(language).lane(lane))
    return fill(translate("Doctor", SENTENCES[hint.why]), **values)


def hint_place(hint: Hint, records: Records) -> str:
    """Where it is: the names on the way to it. A future journey says so."""
    return place_words(hint.where, records)


def place_words(where: Key, records: Records) -> str:
    """The names on the way to a record. A future journey says so."""
    return whereabouts(records, where).replace("(future)", translate("Doctor", "(future)"))
