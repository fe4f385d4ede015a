"""The words for what records hold: kinds, grades, sources, priorities, colours."""

from __future__ import annotations

from journey_designer.core.records.persona import Aspect, Evidence, Priority, Source, TraitKind
from journey_designer.core.text import has_arabic
from journey_designer.ui.language import Languages, translate


def evidence_words() -> dict[Evidence, str]:
    """How well something is known."""
    return {
        "assumption": translate("Words", "Assumption"),
        "heard": translate("Words", "Heard"),
        "observed": translate("Words", "Observed"),
        "measured": translate("Words", "Measured"),
    }


def aspect_words() -> dict[Aspect, str]:
    """What a finding speaks of."""
    return {
        "context": translate("Words", "Context"),
        "motivation": translate("Words", "Motivations"),
        "pain_point": translate("Words", "Pain points"),
        "mental_model": translate("Words", "Mental models"),
    }


def aspect_hints() -> dict[Aspect, str]:
    """What to ask for under an aspect."""
    return {
        "context": translate("Words", "Where, when, in a hurry?"),
        "motivation": translate("Words", "Why us and not the others?"),
        "pain_point": translate("Words", "What hurts? Do we solve it or make it worse?"),
        "mental_model": translate("Words", "What do they believe, and expect?"),
    }


def source_words() -> dict[Source, str]:
    """Where a finding comes from."""
    return {
        "interview": translate("Words", "Interview"),
        "survey": translate("Words", "Survey"),
        "observation": translate("Words", "Observation"),
        "analytics": translate("Words", "Statistics"),
        "support": translate("Words", "Customer service"),
        "sales": translate("Words", "Sales"),
        "other": translate("Words", "Other source"),
    }


def source_count(source: str, count: int, languages: Languages) -> str:
    """So many of a source: ``6 interviews``."""
    if source == "interview":
        return languages.counted("Words", "%n interview(s)", count)
    if source == "survey":
        return languages.counted("Words", "%n survey(s)", count)
    if source == "observation":
        return languages.counted("Words", "%n observation(s)", count)
    if source == "analytics":
        return languages.counted("Words", "%n statistic(s)", count)
    if source == "support":
        return languages.counted("Words", "%n report(s) from customer service", count)
    if source == "sales":
        return languages.counted("Words", "%n report(s) from sales", count)
    return languages.counted("Words", "%n other source(s)", count)


def trait_words() -> dict[TraitKind, str]:
    """Headings of the traits of a persona."""
    return {
        "interest": translate("Words", "Interests"),
        "motivation": translate("Words", "Motivations"),
        "difficulty": translate("Words", "Difficulties"),
        "goal": translate("Words", "Goals"),
        "channel": translate("Words", "Channels"),
        "scale": translate("Words", "Traits"),
    }


def priority_words() -> dict[Priority, str]:
    """How much a persona counts for the project."""
    return {
        "primary": translate("Words", "Comes first"),
        "secondary": translate("Words", "Comes second"),
        "served": translate("Words", "Served along"),
        "left_out": translate("Words", "Left out"),
    }


def colour_words() -> dict[str, str]:
    """Names of the colours of the map."""
    return {
        "blue": translate("Words", "Blue"),
        "teal": translate("Words", "Teal"),
        "gold": translate("Words", "Gold"),
        "coral": translate("Words", "Coral"),
        "plum": translate("Words", "Plum"),
    }


def listed(parts: list[str]) -> str:
    """A list in words: parts with the comma of the language between them."""
    return translate("Words", ", ", "between the parts of a list").join(parts)


def in_quotes(text: str, language: str) -> str:
    """What somebody said, in the quotation marks of its letters or of the project's language."""
    if has_arabic(text):
        return f"«{text}»"
    return f"«\u202f{text}\u202f»" if language == "fr" else f"“{text}”"
