"""Why a hint is given, as English sentences by key; an interface translates them and falls back to these."""

from __future__ import annotations

from journey_designer.analysis.doctor.hint import Hint

SENTENCES: dict[str, str] = {
    "department_stage": "“{name}” is the name of a department. Name the stage after what the customer does there.",
    "first_step.stage": "The first stage, “{name}”, has no touchpoint yet. How does it begin for the customer?",
    "first_step.period": "“{title}” begins at the purchase. What happens before it?",
    "last_step.stage": "The last stage, “{name}”, has no touchpoint yet. How does it end for the customer?",
    "last_step.period": "“{title}” ends at the purchase. What happens after it?",
    "no_channel": "The touchpoint “{name}” has no channel. Where does the contact take place?",
    "empty_cell": "The row “{lane}” is nearly full, but “{name}” has nothing in it.",
    "rosy_curve": "The curve of “{title}” is never under 0. Was nobody ever unhappy?",
    "pain_without_idea": "No idea answers the pain point “{text}”.",
    "idea_without_owner": "Nobody owns the idea “{title}”. Who will do it?",
    "idea_without_date": "The idea “{title}” has no date. Until when?",
    "persona_without_evidence": "All that is said of {name} is assumed. Ask, watch or measure.",
    "same_name": "The name “{name}” is there twice. Tell them apart.",
    "too_long.card": "This card has {count} characters; the wall shows about {most}: “{text}”.",
    "too_long.name": "This name has {count} characters; the wall shows about {most}: “{text}”.",
}


def sentence(hint: Hint) -> str:
    """The reason of a hint in English."""
    return SENTENCES[hint.why].format(**dict(hint.values))
