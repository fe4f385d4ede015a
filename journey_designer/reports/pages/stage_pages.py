"""One page a stage: its goal, its average, and everything at its touchpoints."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from reportlab.platypus import Flowable

from journey_designer.analysis.averages import mean
from journey_designer.analysis.shown import shown_lanes
from journey_designer.core.records import LANES_WITHOUT_CARDS, Card, Journey, Lane, Stage, Touchpoint
from journey_designer.layout.display import Box, Rect
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.block import Block
from journey_designer.reports.pages.knowledge import evident
from journey_designer.reports.pages.marks import scored, stage_colours
from journey_designer.reports.pages.printing import Chapter, Printing
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.roles import FRAME_LABEL, NOTE, PLAN_STAGE, SECTION, SUMMARY
from journey_designer.reports.pages.side_by_side import SideBySide
from journey_designer.reports.pdf.ops_flowable import OpsFlowable

_SCORE: Final = 82.0
_GAP: Final = 36.0
_NARROW: Final = 260.0
"""Lanes stand beside one another where a touchpoint has so much room, in px."""
_COLUMNS: Final = 2
_INKS: Final = {"pain_points": PRINT.neg, "opportunities": PRINT.pos}


def write_stages(printing: Printing) -> None:
    """A page, or as many as needed, for each stage of each journey; a sentence where there is none."""
    chapter = Chapter(printing, "stages")
    is_empty = True
    for journey in printing.journeys:
        for number, stage in printing.edition.stages(journey):
            page = StagePage(chapter, journey, number, stage)
            chapter.write(page.story(chapter.prose), page.entry)
            is_empty = False
    if is_empty:
        chapter.write([*chapter.head(chapter.name), chapter.lacking("stages")])


class StagePage:
    """Everything about one stage."""

    def __init__(self, chapter: Chapter, journey: Journey, number: int, stage: Stage) -> None:
        self._chapter, self._prose, self._edition = chapter, chapter.prose, chapter.prose.edition
        self._journey, self._number, self._stage = journey, number, stage
        document = self._edition.document
        self._lanes = [
            lane for lane in shown_lanes(document, journey.id) if lane.kind not in LANES_WITHOUT_CARDS
        ]

    @property
    def entry(self) -> str:
        """Its title in the outline."""
        name = self._edition.stage_name(self._stage, self._number)
        return f"{self._edition.journey_title(self._journey)}: {name}"

    def story(self, prose: Prose, columns: int = 1, *, is_kept: bool = True) -> list[Flowable]:
        """All of the page, set by a prose, so many touchpoints beside one another, each kept together if it can be."""
        self._prose = prose
        edition, stage = self._edition, self._stage
        name = edition.stage_name(stage, self._number)
        title = f"{edition.number(self._number)}  {name}"
        touchpoints = edition.touchpoints(stage)
        story: list[Flowable] = [
            *self._chapter.head(title, self._subtitle(touchpoints), 18),
            *self._goal(),
            *self._cards(self._family("stage_id", stage.id)),
        ]
        if not touchpoints:
            story.append(self._chapter.note(edition.words.no_touchpoints, space_before=20))
        rows = [touchpoints[start : start + columns] for start in range(0, len(touchpoints), columns)]
        tallest = self._chapter.height if is_kept else 0.0
        return [*story, *(self._row(row, columns, tallest) for row in rows)]

    def _row(self, touchpoints: list[Touchpoint], columns: int, tallest: float) -> Flowable:
        """Touchpoints beside one another, which stay together."""
        prose, direction = self._prose, self._edition.direction
        if columns > 1:
            self._prose = replace(prose, width=(prose.width - _GAP * (columns - 1)) / columns)
        stacks = [self._touchpoint(touchpoint) for touchpoint in touchpoints]
        self._prose = prose
        stack = stacks[0]
        if columns > 1:
            filled = [*stacks, *([[]] * (columns - len(stacks)))]
            stack = [SideBySide(filled, [None] * columns, _GAP, direction)]
        return Block(stack, tallest, direction, space_before=prose.space(24))

    def _subtitle(self, touchpoints: list[Touchpoint]) -> str:
        edition, told = self._edition, self._edition.told
        parts = [edition.journey_title(self._journey), told.periods[self._stage.period]]
        average = mean(t.score for t in touchpoints if t.score is not None)
        if average is not None:
            parts.append(told.average_alt.format(stage=told.average, average=edition.score(average)))
        return " · ".join(parts)

    def _goal(self) -> list[Flowable]:
        if not self._stage.goal.strip():
            return []
        return [self._prose.text(self._stage.goal, SUMMARY, PRINT.ink2, space_after=8)]

    def _family(self, key: str, owner: str) -> list[tuple[Lane, list[Card]]]:
        """The cards of a touchpoint or stage by lane, lanes without one left out."""
        cards = self._edition.document.family(Card, key, owner)
        found = [
            (lane, [card for card in cards if card.lane_id == lane.id and card.text.strip()])
            for lane in self._lanes
        ]
        return [(lane, members) for lane, members in found if members]

    def _touchpoint(self, touchpoint: Touchpoint) -> list[Flowable]:
        prose, edition = self._prose, self._edition
        rule = Box(Rect(0, 0, prose.width, 2), fill=stage_colours(prose, self._stage).bar)
        name = prose.heading(edition.touchpoint_name(touchpoint), SECTION, PRINT.ink)
        texts: list[Flowable] = [name]
        if touchpoint.channel.strip():
            texts.append(prose.text(touchpoint.channel, PLAN_STAGE, PRINT.ink2))
        score = [scored(prose, touchpoint.score, SECTION)]
        stack: list[Flowable] = [
            OpsFlowable([rule], prose.width, 2, space_after=14),
            SideBySide([texts, score], [None, _SCORE], 16, edition.direction, space_after=6),
            *self._cards(self._family("touchpoint_id", touchpoint.id)),
        ]
        stack += [
            prose.text(text, NOTE, PRINT.ink2, space_before=10)
            for text in (touchpoint.reason, touchpoint.notes)
            if text.strip()
        ]
        return stack

    def _cards(self, family: list[tuple[Lane, list[Card]]]) -> list[Flowable]:
        """The cards under the names of their lanes, two lanes beside one another."""
        stacks = [self._lane(lane, cards) for lane, cards in family]
        columns = _COLUMNS if self._prose.width >= _NARROW else 1
        return [
            SideBySide(
                [*stacks[start : start + columns], []][:columns],
                [None] * columns,
                28,
                self._edition.direction,
                space_before=self._prose.space(12),
            )
            for start in range(0, len(stacks), columns)
        ]

    def _lane(self, lane: Lane, cards: list[Card]) -> list[Flowable]:
        title = self._edition.map_words.lane(lane)
        ink = _INKS.get(lane.kind, PRINT.ink3)
        heading = self._prose.text(title, FRAME_LABEL, ink, space_after=4, tag="H3", keep_with_next=True)
        return [heading, *(evident(self._prose, card.text, card.evidence) for card in cards)]
