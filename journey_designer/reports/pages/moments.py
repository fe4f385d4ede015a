"""The key moments of a journey, ranked: what happens there, what is said, what hurts, what could be done."""

from __future__ import annotations

from typing import Final

from reportlab.platypus import Flowable

from journey_designer.analysis.curve import Point, curve_of
from journey_designer.analysis.moments import key_moments, not_weighed, verdict
from journey_designer.analysis.shown import shown_lanes
from journey_designer.core.records import Card, Journey
from journey_designer.core.records.journey import LaneKind
from journey_designer.layout.display import Box, Rect, Text
from journey_designer.layout.drawing.shapes import face, level_of, star
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.block import Block, Framed, framed_row
from journey_designer.reports.pages.marks import marked, stage_colours
from journey_designer.reports.pages.printing import Chapter, Printing
from journey_designer.reports.pages.roles import (
    DOT,
    FRAME,
    FRAME_LABEL,
    MOMENT,
    MOMENT_QUOTE,
    MOMENT_STAGE,
    NOTE,
)
from journey_designer.reports.pages.side_by_side import SideBySide
from journey_designer.reports.pdf.ops_flowable import OpsFlowable

_PROPOSED: Final = 3
"""So many of the heaviest are shown where nobody marked a key moment."""
_STAR: Final = 28.0
_SCORE: Final = 82.0
_GAP: Final = 12.0
_HEAD_GAP: Final = 16.0
_TONES: Final = {
    "pain_points": (PRINT.cards["pain"], PRINT.neg),
    "opportunities": (PRINT.cards["opportunity"], PRINT.pos),
}


def write_moments(printing: Printing) -> None:
    """The key moments of each journey; a sentence where there is no journey."""
    chapter = Chapter(printing, "moments")
    if not printing.journeys:
        chapter.write([*chapter.head(chapter.name), chapter.lacking("moments")])
    for journey in printing.journeys:
        chapter.write(_Moments(printing, chapter, journey).story(), printing.edition.journey_title(journey))


class _Moments:
    def __init__(self, printing: Printing, chapter: Chapter, journey: Journey) -> None:
        self._edition, self._chapter, self._prose = printing.edition, chapter, chapter.prose
        self._journey = journey
        self._curve = curve_of(self._edition.document, journey.id)
        self._lanes: dict[LaneKind, list[str]] = {}
        for lane in shown_lanes(self._edition.document, journey.id):
            self._lanes.setdefault(lane.kind, []).append(lane.id)

    def story(self) -> list[Flowable]:
        """All of the page."""
        told, edition, chapter = self._edition.told, self._edition, self._chapter
        points, is_proposal = self._points()
        head = chapter.head(chapter.name, f"{edition.journey_title(self._journey)} · {told.ranked_by}", 34)
        if not points:
            return [*head, chapter.lacking("moments")]
        if is_proposal:
            head.append(self._prose.text(told.proposed, NOTE, PRINT.ink3, space_after=24))
        blocks = [self._block(number, point) for number, point in enumerate(points, 1)]
        return [*head, *blocks, *self._left_out(points)]

    def _points(self) -> tuple[list[Point], bool]:
        """The marked touchpoints, the heaviest first, those without weight last; else the heaviest of all."""
        weighed = [moment.point for moment in key_moments(self._curve)]
        marked_points = [point for point in weighed if point.touchpoint.is_key_moment]
        known = {point.touchpoint.id for point in weighed}
        marked_points += [
            point
            for point in self._curve.points
            if point.touchpoint.is_key_moment and point.touchpoint.id not in known
        ]
        return (marked_points, False) if marked_points else (weighed[:_PROPOSED], True)

    def _left_out(self, points: list[Point]) -> list[Flowable]:
        """Which touchpoints could not be ranked for want of an importance."""
        edition = self._edition
        shown = {point.touchpoint.id for point in points}
        names = [
            edition.touchpoint_name(point.touchpoint)
            for point in not_weighed(self._curve)
            if point.touchpoint.id not in shown
        ]
        if not names:
            return []
        text = edition.told.not_weighed.format(names=edition.listed(names))
        return [self._chapter.note(text, space_before=20)]

    # A moment

    def _block(self, number: int, point: Point) -> Flowable:
        prose, touchpoint = self._prose, point.touchpoint
        rule = Box(Rect(0, 0, prose.width, 3), fill=stage_colours(prose, point.stage).bar)
        stack: list[Flowable] = [
            OpsFlowable([rule], prose.width, 3, space_after=21),
            self._head(number, point),
        ]
        stack += [
            prose.text(self._edition.quoted(card.text), MOMENT_QUOTE, space_before=12, tag="BlockQuote")
            for card in self._cards("thinking", touchpoint.id)[:1]
        ]
        if touchpoint.reason.strip():
            stack.append(prose.text(touchpoint.reason, FRAME, PRINT.ink2, space_before=10))
        if frames := self._frames(touchpoint.id):
            row = framed_row(frames, prose.width, _GAP, self._edition.direction)
            row.spaceBefore = 14
            stack.append(row)
        return Block(stack, self._chapter.height, self._edition.direction, space_before=26)

    def _head(self, number: int, point: Point) -> Flowable:
        """Star or rank, name and stage; the score at the end of the line."""
        edition, prose = self._edition, self._prose
        stage = edition.stage_name(point.stage, edition.stage_number(point.stage))
        note = (
            f"{stage} · {edition.told.verdicts[verdict(point.score)]}" if point.score is not None else stage
        )
        name = edition.touchpoint_name(point.touchpoint)
        pitch = MOMENT.metrics(name)[1]
        if point.touchpoint.is_key_moment:
            drawing = OpsFlowable(
                [star(14, pitch / 2, 13, PRINT.star, PRINT.star_outline, 1.6)],
                _STAR,
                pitch,
                alt=edition.words.key_moment,
            )
        else:
            rank = edition.number(number)
            drawing = OpsFlowable(
                [Text(Rect(0, pitch / 2 - 10, _STAR, 20), rank, DOT, PRINT.ink2, "centre")],
                _STAR,
                pitch,
                alt=rank,
            )
        title = prose.text(name, MOMENT, tag="H2")
        label = prose.text(note, MOMENT_STAGE, PRINT.ink2)
        own = prose.measure.width(name, MOMENT) + 2
        free = prose.width - _STAR - _SCORE - 3 * _HEAD_GAP - own
        if prose.measure.width(note, MOMENT_STAGE) + 2 <= free:
            stacks: list[list[Flowable]] = [[drawing], [title], [label], self._score(point.score)]
            widths: list[float | None] = [_STAR, own, None, _SCORE]
        else:
            stacks = [[drawing], [title, label], self._score(point.score)]
            widths = [_STAR, None, _SCORE]
        is_centred = len(stacks) > 3
        return SideBySide(stacks, widths, _HEAD_GAP, edition.direction, is_centred=is_centred)

    def _score(self, score: float | None) -> list[Flowable]:
        if score is None:
            return [self._prose.text(self._edition.words.not_assessed, MOMENT_STAGE, PRINT.ink3)]
        colour = PRINT.score(score)
        smile = face(Rect(0, 0, 26, 26), level_of(score), colour)
        return [marked(self._prose, smile, (26, 26), self._edition.score(score), MOMENT, colour)]

    def _cards(self, kind: LaneKind, touchpoint_id: str) -> list[Card]:
        document = self._edition.document
        cards = document.family(Card, "touchpoint_id", touchpoint_id)
        lanes = self._lanes.get(kind, ())
        return [card for card in cards if card.lane_id in lanes and card.text.strip()]

    def _frames(self, touchpoint_id: str) -> list[Framed]:
        """What hurts, or what is done where nothing does; what could be done."""
        frames = []
        pains, chances = (self._cards(kind, touchpoint_id) for kind in ("pain_points", "opportunities"))
        if pains:
            frames.append(self._frame("pain_points", pains))
        elif doing := self._cards("doing", touchpoint_id):
            frames.append(self._frame("doing", doing))
        if chances:
            frames.append(self._frame("opportunities", chances))
        return frames

    def _frame(self, kind: LaneKind, cards: list[Card]) -> Framed:
        colours, ink = _TONES.get(kind, (PRINT.cards["plain"], PRINT.ink3))
        is_assumed = all(card.evidence == "assumption" for card in cards)
        stack: list[Flowable] = [
            self._prose.text(self._edition.map_words.lanes[kind], FRAME_LABEL, ink, keep_with_next=True)
        ]
        stack += [
            self._prose.text(card.text, FRAME, space_before=5 if place else 0)
            for place, card in enumerate(cards)
        ]
        return Framed(
            stack,
            self._edition.direction,
            fill=PRINT.surface if is_assumed else colours.fill,
            border=colours.dashed if is_assumed else colours.border,
            dash=(4.0, 3.0) if is_assumed else (),
        )
