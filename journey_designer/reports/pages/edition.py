"""What all pages of one report share: the records, the language, and how numbers, dates and names are said."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from journey_designer.core.document import Document
from journey_designer.core.numbers import in_digits, separator, signed
from journey_designer.core.records import Journey, Persona, Project, Stage, Touchpoint
from journey_designer.core.text import Direction, has_arabic
from journey_designer.layout.words import MapWords, map_words
from journey_designer.reports.analysis_words import AnalysisWords
from journey_designer.reports.printed_words import ReportWords
from journey_designer.reports.words import analysis_words, report_words

_ARABIC_QUOTES: Final = ("«", "»")
_CURLY_QUOTES: Final = ("“", "”")


@dataclass(frozen=True, slots=True)
class Edition:
    """A project as it is printed in one language.

    ``direction`` is that of the pages; the maps follow `time_direction`. ``header`` and ``footer`` are texts of the
    user; an empty footer is the title. ``has_coordinates``: maps letter their stages and number their lanes; ``has_note_marks``: they mark what has open notes.
    ``focus``: of a journey that has some of these stages, by id, only they are printed.
    ``logo_size``: of the client's logo, in pixels; None where none is shown. ``axes``: the criteria that were
    chosen for the matrix of the ideas, across and upwards.
    """

    document: Document
    language: str
    header: str = ""
    footer: str = ""
    has_coordinates: bool = False
    has_note_marks: bool = False
    focus: frozenset[str] = frozenset()
    logo_size: tuple[int, int] | None = None
    axes: tuple[str | None, str | None] = (None, None)

    @property
    def project(self) -> Project:
        """The title page's record."""
        return self.document.project

    @property
    def words(self) -> ReportWords:
        """What the report says itself."""
        return report_words(self.language)

    @property
    def told(self) -> AnalysisWords:
        """What the pages drawn from the analysis say."""
        return analysis_words(self.language)

    @property
    def map_words(self) -> MapWords:
        """What the maps say themselves."""
        return map_words(self.language)

    @property
    def direction(self) -> Direction:
        """Where reading starts on the pages."""
        return "rtl" if self.language == "ar" else "ltr"

    @property
    def time_direction(self) -> Direction:
        """Where time runs on maps and curves."""
        return self.project.time_direction

    @property
    def title(self) -> str:
        """The project's title, or what stands for it."""
        return self.project.title or self.words.unnamed_project

    # Saying

    def number(self, number: int) -> str:
        """A count in the digits of the project."""
        return in_digits(str(number), self.project.digits)

    def in_digits(self, text: str) -> str:
        """A text of signs and numbers in the digits of the project: ``14:10``."""
        return in_digits(text, self.project.digits)

    def score(self, score: float) -> str:
        """A satisfaction: ``+1.2``."""
        return signed(score, self.language, self.project.digits)

    def whole_score(self, score: int) -> str:
        """A satisfaction on an axis: ``+1``."""
        return signed(score, self.language, self.project.digits, 0)

    def date(self, day: str) -> str:
        """A calendar day ``YYYY-MM-DD`` in words."""
        words, moment = self.words, date.fromisoformat(day)
        number = self.number(moment.day)
        if moment.day == 1:
            number = words.first_of_month.format(day=number)
        month = words.months[moment.month - 1]
        return words.date.format(day=number, month=month, year=self.number(moment.year))

    def day(self, day: str) -> str:
        """A calendar day without its year where that is the year of the workshop."""
        moment, workshop = date.fromisoformat(day), self.project.workshop_date
        if workshop is None or date.fromisoformat(workshop).year != moment.year:
            return self.date(day)
        number = self.number(moment.day)
        if moment.day == 1:
            number = self.words.first_of_month.format(day=number)
        return self.told.day.format(day=number, month=self.words.months[moment.month - 1])

    def percent(self, share: float) -> str:
        """A share 0 … 1 in percent; its sign stands as the language has it."""
        number = self.number(math.floor(100 * share + 0.5))
        return f"{number}\u202f%" if self.language == "fr" else f"{number}%"

    def tenth(self, number: float) -> str:
        """A number of 0 or more with one decimal where it has one, in the digits of the project."""
        shown = math.floor(10 * number + 0.5)
        whole, rest = divmod(shown, 10)
        point = separator(self.language, self.project.digits)
        return in_digits(f"{whole}{point}{rest}" if rest else str(whole), self.project.digits)

    def listed(self, parts: Sequence[str]) -> str:
        """The parts as a list in one line."""
        return self.words.listed.join(parts)

    def named(self, names: Sequence[str]) -> str:
        """Names as a list in a sentence."""
        if len(names) < 2:
            return "".join(names)
        return f"{self.listed(names[:-1])}{self.words.listed_last}{names[-1]}"

    def quoted(self, text: str) -> str:
        """What somebody says, between the quotation marks of its own script."""
        marks = self.words.quotes
        if has_arabic(text):
            marks = _ARABIC_QUOTES
        elif self.language == "ar":
            marks = _CURLY_QUOTES
        return self.words.quoted(text, marks)

    # Names

    def persona_name(self, persona: Persona) -> str:
        """A persona's name, or what stands for it."""
        return persona.name or self.words.unnamed_persona

    def journey_title(self, journey: Journey) -> str:
        """A journey's title with its state."""
        title = journey.title or self.words.unnamed_journey
        return self.words.titled[journey.state].format(title=title)

    def stage_name(self, stage: Stage, number: int) -> str:
        """A stage's name; one without a name is called by its number."""
        return stage.name or f"{self.map_words.unnamed_stage} {self.number(number)}"

    def touchpoint_name(self, touchpoint: Touchpoint) -> str:
        """A touchpoint's name, or what stands for it."""
        return touchpoint.name or self.map_words.unnamed_touchpoint

    # Finding

    def persona_of(self, journey: Journey) -> Persona | None:
        """Who travels on a journey."""
        return self.document.find(Persona, journey.persona_id) if journey.persona_id else None

    def stages(self, journey: Journey) -> list[tuple[int, Stage]]:
        """The stages of a journey that are not hidden, or those in focus, each with its number on the map, from 1."""
        family = self.document.family(Stage, "journey_id", journey.id)
        shown = [(number, stage) for number, stage in enumerate(family, 1) if not stage.is_hidden]
        return [(number, stage) for number, stage in shown if stage.id in self.focus] or shown

    def stage_number(self, stage: Stage) -> int:
        """The number of a stage on its map, from 1."""
        family = self.document.family(Stage, "journey_id", stage.journey_id)
        return next(number for number, one in enumerate(family, 1) if one.id == stage.id)

    def touchpoints(self, stage: Stage) -> list[Touchpoint]:
        """The touchpoints of a stage that are not hidden."""
        family = self.document.family(Touchpoint, "stage_id", stage.id)
        return [touchpoint for touchpoint in family if not touchpoint.is_hidden]

    def all_touchpoints(self, journey: Journey) -> list[Touchpoint]:
        """All touchpoints of a journey that are shown, in the order of time."""
        return [t for _, stage in self.stages(journey) for t in self.touchpoints(stage)]
