"""What a journey tells: best and worst moment, curves compared, averages of the stages, further figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.platypus import Flowable

from journey_designer.analysis.averages import journey_score, peak_and_end, stage_averages
from journey_designer.analysis.comparison import compare
from journey_designer.analysis.curve import curve_of
from journey_designer.analysis.extremes import steepest_drop
from journey_designer.analysis.figures import standing
from journey_designer.analysis.risks import risks
from journey_designer.analysis.votes import number_of_votes, widest_disagreement
from journey_designer.core.records import Journey
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.averages_bars import averages_bars
from journey_designer.reports.pages.cover_curve import curve_alt
from journey_designer.reports.pages.curve_names import CurveName
from journey_designer.reports.pages.curves_chart import MOST_CURVES, CurvesChart
from journey_designer.reports.pages.extremes_row import extremes_row
from journey_designer.reports.pages.marks import DASH
from journey_designer.reports.pages.printing import Chapter, Printing
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.roles import FACT_LABEL, FACT_TEXT, SECTION, TABLE_NAME
from journey_designer.reports.pages.side_by_side import SideBySide

_FACTS_GAP: Final = 20.0


def write_insights(printing: Printing) -> None:
    """A page, or as many as needed, for each journey; a sentence where there is none."""
    chapter = Chapter(printing, "insights")
    if not printing.journeys:
        chapter.write([*chapter.head(chapter.name), chapter.lacking("insights")])
    for journey in printing.journeys:
        story = chapter.fitted(Insights(printing, chapter, journey).story)
        chapter.write(story, printing.edition.journey_title(journey))


class Insights:
    """What one journey tells, in parts."""

    def __init__(self, printing: Printing, chapter: Chapter, journey: Journey) -> None:
        self._printing, self._chapter, self._journey = printing, chapter, journey
        self._edition, self._prose = printing.edition, chapter.prose
        self._curve = curve_of(self._edition.document, journey.id)

    def story(self, prose: Prose) -> list[Flowable]:
        """All of the page, set by a prose."""
        self._prose = prose
        return [*self.head(), *self._chart(), *self.averages(), *self.facts(), *self.risks()]

    def head(self) -> list[Flowable]:
        """Title, best and worst."""
        told = self._edition.told
        votes = [number_of_votes(point) for point in self._curve.points]
        title = told.votes_say if any(votes) else told.scores_say
        return [
            *self._chapter.head(title, self._subtitle(votes), 30),
            *(extremes_row(self._prose, self._curve) or [self._chapter.note(self._why_no_extremes())]),
        ]

    def averages(self) -> list[Flowable]:
        """The averages of the stages under their heading."""
        return [self._heading(self._edition.told.stage_averages, 10), *self._averages()]

    def _heading(self, text: str, space_after: float) -> Flowable:
        return self._prose.heading(text, SECTION, PRINT.ink, space_before=32, space_after=space_after)

    def _subtitle(self, votes: Sequence[int]) -> str:
        edition, words, told = self._edition, self._edition.words, self._edition.told
        count = len(self._curve.points)
        counted = words.counted(words.touchpoints_counted, count, edition.number(count))
        if votes and len(set(votes)) == 1 and votes[0]:
            each = words.counted(told.votes_counted, votes[0], edition.number(votes[0]))
            counted = told.votes_each.format(touchpoints=counted, votes=each)
        return f"{edition.journey_title(self._journey)} · {counted}"

    def _why_no_extremes(self) -> str:
        is_lacking = standing(self._curve, "best").state == "lacking"
        return self._edition.told.lacking["touchpoints" if is_lacking else "alike"]

    # The curves

    def native_chart(self, height: float) -> list[Flowable]:
        """The curves for slides, under a heading, in a height in px."""
        heading, *rest = self._chart()
        chart = self._curves()
        return [heading, *rest] if chart is None else [heading, chart.native(height)]

    def _chart(self) -> list[Flowable]:
        told = self._edition.told
        journeys = self._compared()
        title = told.now_and_then if self._journey.state == "future" else told.compared
        heading = self._heading(title if len(journeys) > 1 else told.curve, 14)
        chart = self._curves()
        return [
            heading,
            self._chapter.note(told.lacking["touchpoints"]) if chart is None else chart.flowable(),
        ]

    def _curves(self) -> CurvesChart | None:
        """The chart, where there is a score to show."""
        told, journeys = self._edition.told, self._compared()
        curves = [curve_of(self._edition.document, journey.id) for journey in journeys]
        if not any(curve.scores for curve in curves):
            return None

        def alt() -> str:
            parts = [
                f"{name.text}: {curve_alt(self._edition, journey)}"
                for name, journey in zip(names, journeys, strict=True)
            ]
            return told.curves_alt.format(curves=" ".join(parts))

        names = self._names(journeys)
        return CurvesChart(self._prose, compare(curves), names, alt)

    def _compared(self) -> list[Journey]:
        """This journey with today's of the other personas; a future one with the one it was made from."""
        own, document = self._journey, self._edition.document
        if own.state == "future":
            before = document.find(Journey, own.based_on) if own.based_on else None
            return [own] if before is None else [own, before]
        found, seen = [own], {own.persona_id}
        for journey in self._printing.journeys:
            if journey.state == "today" and journey.persona_id not in seen and len(found) < MOST_CURVES:
                found.append(journey)
                seen.add(journey.persona_id)
        return found

    def _names(self, journeys: Sequence[Journey]) -> list[CurveName]:
        edition = self._edition
        names = []
        for journey in journeys:
            persona = edition.persona_of(journey)
            text = edition.persona_name(persona) if persona else edition.journey_title(journey)
            if journey.state == "future" or self._journey.state == "future":
                text = edition.words.titled[journey.state].format(title=text)
            has_picture = persona is not None and self._printing.has_picture(persona.avatar)
            names.append(CurveName(text, persona, has_picture))
        return names

    # Figures

    def _averages(self) -> list[Flowable]:
        averages = stage_averages(self._curve)
        if all(average.average is None for average in averages):
            return [self._chapter.note(self._edition.told.lacking["stages"])]
        return averages_bars(self._prose, averages)

    def facts(self) -> list[Flowable]:
        """Four figures beside one another; one that cannot be said says why."""
        told = self._edition.told
        stacks = [
            self._fact(told.journey_score, *self._score()),
            self._fact(told.remembered, *self._remembered()),
            self._fact(told.steepest_drop, *self._drop()),
            self._fact(told.disagreement, *self._disagreement()),
        ]
        row = SideBySide(
            stacks, [None] * 4, _FACTS_GAP, self._edition.direction, space_before=self._prose.space(24)
        )
        return [row]

    def risks(self) -> list[Flowable]:
        """The risks that were marked, touchpoint by touchpoint; nothing where none was."""
        told, edition = self._edition.told, self._edition
        lines = [
            told.at_risk.format(
                touchpoint=edition.touchpoint_name(risk.point.touchpoint),
                risks=edition.listed([told.risk_kinds[kind] for kind in risk.marked]),
            )
            for risk in risks(edition.document, self._curve)
            if risk.marked
        ]
        if not lines:
            return []
        return [
            self._heading(told.risks, 8),
            *(self._prose.text(line, FACT_TEXT, PRINT.ink2) for line in lines),
        ]

    def _fact(self, label: str, value: str, text: str) -> list[Flowable]:
        prose = self._prose
        stack: list[Flowable] = [prose.text(label, FACT_LABEL, PRINT.ink3)]
        if value:
            stack.append(prose.text(value, TABLE_NAME))
        if text:
            stack.append(prose.text(text, FACT_TEXT, PRINT.ink2))
        return stack

    def _score(self) -> tuple[str, str]:
        score = journey_score(self._curve)
        if score is None:
            return "", self._edition.told.lacking["touchpoints"]
        return self._edition.score(score), ""

    def _remembered(self) -> tuple[str, str]:
        found = peak_and_end(self._curve)
        if found is None:
            return "", self._edition.told.lacking["touchpoints"]
        return self._edition.score(found.remembered), ""

    def _drop(self) -> tuple[str, str]:
        edition, told, found = self._edition, self._edition.told, steepest_drop(self._curve)
        if found is None:
            is_lacking = standing(self._curve, "steepest_drop").state == "lacking"
            return "", told.lacking["neighbours"] if is_lacking else told.never_falls
        names = [edition.touchpoint_name(point.touchpoint) for point in (found.start, found.end)]
        return edition.score(found.drop), told.between.format(start=names[0], end=names[1])

    def _disagreement(self) -> tuple[str, str]:
        edition, found = self._edition, widest_disagreement(self._curve)
        if found is None:
            is_lacking = standing(self._curve, "disagreement").state == "lacking"
            return "", edition.told.lacking["voted"] if is_lacking else DASH
        return f"±{edition.tenth(found.spread)}", edition.touchpoint_name(found.point.touchpoint)
