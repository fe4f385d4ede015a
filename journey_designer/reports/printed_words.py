"""What a report itself says, in the language it is printed in. The words of the map are those of the map."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

Language = Literal["ar", "fr", "en"]
Counted = Mapping[str, str]
"""A phrase for each plural category of the language; ``{n}`` is the number."""


@dataclass(frozen=True, slots=True)
class ReportWords:
    """Words, headings and sentences of a report. Braces are filled in.

    ``person`` joins age and occupation, ``listed`` two parts of a list,
    ``listed_last`` the last two of a list of names. ``quotes`` stand before and after
    what somebody says. ``of_journey`` are whole sentences by state, with and without a persona.
    """

    language: Language
    quotes: tuple[str, str]
    listed: str
    listed_last: str
    person: str
    months: tuple[str, ...]
    date: str
    first_of_month: str
    cover: str
    personas: str
    persona_sheet: str
    journey_map: str
    touchpoints: str
    part: str
    of_journey: Mapping[str, tuple[str, str]]
    of_journeys: str
    workshop: str
    titled: Mapping[str, str]
    facilitator: str
    participants: str
    sources: str
    source_kinds: Mapping[str, str]
    unnamed_project: str
    unnamed_persona: str
    unnamed_journey: str
    no_stages: str
    no_touchpoints: str
    aspects: Mapping[str, str]
    traits: Mapping[str, str]
    priorities: Mapping[str, str]
    number: str
    stage: str
    touchpoint: str
    channel: str
    satisfaction: str
    votes: str
    importance_customer: str
    importance_business: str
    key_moment: str
    notes: str
    curve_alt: str
    not_assessed: str
    map_alt: str
    best_alt: str
    portrait_alt: str
    scale_alt: str
    votes_alt: str
    years: Counted
    stages_counted: Counted
    touchpoints_counted: Counted

    def counted(self, phrases: Counted, number: int, shown: str) -> str:
        """The phrase for a number, which is shown as the text given."""
        kind = plural(self.language, number)
        return phrases.get(kind, phrases["other"]).format(n=shown)

    def quoted(self, text: str, marks: tuple[str, str] | None = None) -> str:
        """What somebody says between quotation marks, unless it has some already."""
        text = text.strip()
        if not text or (text[0] in _OPENING and text[-1] in _CLOSING):
            return text
        before, after = marks or self.quotes
        return f"{before}{text}{after}"


def plural(language: str, number: int) -> str:
    """The plural category of a whole number (Unicode CLDR 44, cardinal rules of ar, fr and en)."""
    if language == "ar":
        if number in (0, 1, 2):
            return ("zero", "one", "two")[number]
        rest = number % 100
        return "few" if 3 <= rest <= 10 else "many" if rest >= 11 else "other"
    if language == "fr":
        return "one" if number in (0, 1) else "other"
    return "one" if number == 1 else "other"


_OPENING: Final = '“«"„‘'
_CLOSING: Final = '”»"“’'
