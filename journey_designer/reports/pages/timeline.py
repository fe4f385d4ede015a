"""The action plan on a line of days: a bar for each action, by owner, arrows for what waits for what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from reportlab.platypus import Flowable

from journey_designer.analysis.plan import Action, action_plan
from journey_designer.analysis.timeline import Bar, Group, Timeline, later, months, timeline
from journey_designer.layout.display import Box, Command, Op, Path, Rect, Text, TextRole, mirrored
from journey_designer.layout.drawing.arrows import arrow_points
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages.marks import DASH
from journey_designer.reports.pages.paper import A4_PAPER
from journey_designer.reports.pages.printing import Chapter, Printing
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.roles import CHART, CHART_STRONG, PLAN, SECTION
from journey_designer.reports.pdf.ops_flowable import OpsFlowable

_HEAD: Final = 30.0
_GROUP: Final = 30.0
_ROW: Final = 42.0
_BAR: Final = 15.0
_NARROWEST: Final = 10.0
_NAME: Final = 62.0
"""The least width in px for the name of a month or a year."""
_NO_DAY: Final = dt.date(2000, 1, 1)
"""No clock is read: a report says the same on whatever day it is printed, so there is no line for today."""
_COLOURS: Final = {
    "to_do": ("#EEF0F3", PRINT.ink2),
    "in_progress": (PRINT.stages["blue"].tint, PRINT.stages["blue"].bar),
    "waiting": (PRINT.stages["gold"].tint, PRINT.stages["gold"].bar),
    "done": ("#E2F3ED", PRINT.pos),
}
_TITLE: Final = TextRole("bar of the timeline", 13, 18, 13, 20, 500)


def write_timeline(printing: Printing) -> None:
    """The bars of all actions with a date, on as many pages as they need, and the others by name."""
    chapter = Chapter(printing, "timeline", (A4_PAPER.width, A4_PAPER.height))
    head = chapter.head(chapter.name, space_after=16)
    found = timeline(action_plan(printing.edition.document, _NO_DAY), "owner")
    parts: list[Flowable] = [*head]
    if found.groups:
        parts += _charts(chapter.prose, found, chapter.height - 90)
        parts.append(_legend(chapter.prose))
    else:
        parts.append(chapter.lacking("timeline"))
    if found.unscheduled:
        parts += _undated(chapter.prose, found.unscheduled)
    chapter.write(parts)


def _charts(prose: Prose, found: Timeline, height: float) -> list[Flowable]:
    """A chart a page; an owner with more actions than a page holds goes on on the next."""
    pages: list[list[Group]] = [[]]
    room = height - _HEAD
    for group in found.groups:
        rest = list(group.bars)
        while rest:
            fits = int((room - _GROUP) // _ROW)
            if fits < 1:
                pages.append([])
                room = height - _HEAD
                continue
            taken, rest = rest[:fits], rest[fits:]
            pages[-1].append(Group(group.key, tuple(taken)))
            room -= _GROUP + _ROW * len(taken)
    return [_Chart(prose, found, groups).flowable() for groups in pages if groups]


class _Chart:
    def __init__(self, prose: Prose, found: Timeline, groups: Sequence[Group]) -> None:
        self._prose, self._found, self._groups = prose, found, groups
        self._first, self._last = found.first or _NO_DAY, found.last or _NO_DAY
        self._tops: dict[str, float] = {}
        y = _HEAD
        for group in groups:
            y += _GROUP
            for bar in group.bars:
                self._tops[bar.action.idea.id] = y
                y += _ROW
        self._height = y + 6

    def flowable(self) -> Flowable:
        """The chart, as wide as the page."""
        ops = [*self._days(), *self._arrows(), *self._rows()]
        if self._prose.edition.direction == "rtl":
            ops = mirrored(ops, self._prose.width)
        return OpsFlowable(ops, self._prose.width, self._height, alt=self._alt(), space_after=10)

    def _x(self, day: dt.date) -> float:
        return (day - self._first).days / self._found.days * self._prose.width

    def _span(self, bar: Bar) -> tuple[float, float]:
        start = min(self._x(bar.first), self._prose.width - _NARROWEST)
        return start, max(min(self._x(later(bar.last, 1)), self._prose.width), start + _NARROWEST)

    def _days(self) -> list[Op]:
        """A line and a name for each month, or each so many that the names have room."""
        edition, width = self._prose.edition, self._prose.width
        every = max(int(-(-_NAME // (width * 30 / self._found.days))), 1)
        if every > 12:
            every = -(-every // 12) * 12
        if every > 1200:
            names = [self._first]
        else:
            every_month = months(self._first, self._last)
            names = [day for day in every_month if (12 * day.year + day.month - 1) % every == 0]
        ops: list[Op] = [Box(Rect(0, _HEAD - 6, width, 1), fill=PRINT.line2)]
        for place, day in enumerate(names):
            x = self._x(day)
            room = (self._x(names[place + 1]) if place + 1 < len(names) else width) - x - 8
            ops.append(Box(Rect(x, 0, 1, self._height), fill=PRINT.line))
            month = edition.words.months[day.month - 1]
            text = f"{month} {edition.number(day.year)}" if every < 12 else edition.number(day.year)
            if room > 20:
                ops.append(Text(Rect(x + 6, 2, room, 18), text, CHART, PRINT.ink2, "left"))
        return ops

    def _rows(self) -> list[Op]:
        told, width = self._prose.edition.told, self._prose.width
        ops: list[Op] = []
        for group in self._groups:
            top = self._tops[group.bars[0].action.idea.id] - _GROUP
            if top > _HEAD:
                ops.append(Box(Rect(0, top + 1, width, 1), fill=PRINT.line))
            ops.append(
                Text(
                    Rect(6, top + 7, width - 6, 18),
                    group.key or told.nobody,
                    CHART_STRONG,
                    PRINT.ink2,
                    "left",
                )
            )
            for bar in group.bars:
                ops += self._bar(bar)
        return ops

    def _bar(self, bar: Bar) -> list[Op]:
        idea, (start, end) = bar.action.idea, self._span(bar)
        y = self._tops[idea.id] + _ROW - _BAR - 5
        tint, ink = _COLOURS[idea.status]
        title = idea.title or DASH
        room = min(self._prose.measure.width(title, _TITLE) + 4, self._prose.width)
        x = max(min(start, self._prose.width - room), 0)
        radii = (5.0,) * 4
        ops: list[Op] = [
            Text(Rect(x, y - 20, room, 18), title, _TITLE, PRINT.ink, "left"),
            Box(Rect(start, y, end - start, _BAR), fill=tint, border=ink, radii=radii),
        ]
        done = (end - start - 4) * idea.progress / 100
        if done > 1:
            ops.append(Box(Rect(start + 2, y + _BAR - 5, done, 3), fill=ink, radii=(1.5,) * 4))
        return ops

    def _arrows(self) -> list[Op]:
        ops: list[Op] = []
        middle = _ROW - 5 - _BAR / 2
        for one in self._found.dependencies:
            ids = one.needed.action.idea.id, one.needing.action.idea.id
            if not all(idea_id in self._tops for idea_id in ids):
                continue
            start = (self._span(one.needed)[1], self._tops[ids[0]] + middle)
            end = (self._span(one.needing)[0], self._tops[ids[1]] + middle)
            colour = PRINT.neg if one.is_broken else PRINT.ink3
            way = arrow_points(start, end, _BAR)
            line: list[Command] = [("M", way[0]), *(("L", point) for point in way[1:])]
            x, y = end
            tip: tuple[Command, ...] = (
                ("M", (x, y)),
                ("L", (x - 6, y - 3.5)),
                ("L", (x - 6, y + 3.5)),
                ("Z", ()),
            )
            ops += [Path(tuple(line), stroke=colour, width=1.3), Path(tip, fill=colour)]
        return ops

    def _alt(self) -> str:
        return self._prose.edition.listed(
            [_words(self._prose, bar) for group in self._groups for bar in group.bars]
        )


def _words(prose: Prose, bar: Bar) -> str:
    """A bar for those who do not see it."""
    edition, idea = prose.edition, bar.action.idea
    days = [edition.day(day.isoformat()) for day in dict.fromkeys((bar.first, bar.last))]
    return f"{idea.title or DASH} ({idea.owner or edition.told.nobody}; {' – '.join(days)})"


def _legend(prose: Prose) -> Flowable:
    """What the colours of the bars say."""
    ops: list[Op] = []
    x = 0.0
    for status, (tint, ink) in _COLOURS.items():
        word = prose.edition.told.statuses[status]
        width = prose.measure.width(word, CHART) + 4
        ops.append(Box(Rect(x, 3, 18, 10), fill=tint, border=ink, radii=(3.0,) * 4))
        ops.append(Text(Rect(x + 24, 0, width, 18), word, CHART, PRINT.ink2, "left"))
        x += 24 + width + 20
    if prose.edition.direction == "rtl":
        ops = mirrored(ops, prose.width)
    return OpsFlowable(ops, prose.width, 18)


def _undated(prose: Prose, actions: Sequence[Action]) -> list[Flowable]:
    told = prose.edition.told
    parts: list[Flowable] = [prose.heading(told.undated, SECTION, PRINT.ink, space_before=20, space_after=6)]
    for action in actions:
        who = action.idea.owner or told.nobody
        parts.append(prose.text(f"{action.idea.title or DASH} – {who}", PLAN, PRINT.ink2, space_after=2))
    return parts
