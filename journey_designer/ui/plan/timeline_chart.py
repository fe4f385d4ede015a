"""The bars of the action plan on a line of days, in groups; a line for today, arrows for what waits for what."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.analysis.timeline import Bar, Timeline, later
from journey_designer.ui.context import Context
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.language import translate
from journey_designer.ui.plan.timeline_arrow import draw_arrow
from journey_designer.ui.plan.timeline_bar import MARGIN, Part, TimelineBar, days_words
from journey_designer.ui.plan.timeline_scale import Scale, Zoom, scale_for, ticks
from journey_designer.ui.plan.words import status_words, title_of

_HEAD = 50.0
_GROUP = 30.0
_ROW = 44.0
_BAR = 16.0
_NARROWEST = 14.0


class TimelineChart(QWidget):
    """``changed`` carries an idea's id, its start and due, and the gesture; ``opened`` an idea's id."""

    changed = Signal(str, object, object, str)
    opened = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._timeline: Timeline | None = None
        self._zoom: Zoom = "months"
        self._today: dt.date | None = None
        self._room = 0.0
        self._by_status = False
        self._bars: dict[str, TimelineBar] = {}
        self._shift: tuple[str, int, Part] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self._refresh)

    def bar(self, idea_id: str) -> TimelineBar:
        """The bar of an idea."""
        return self._bars[idea_id]

    @property
    def scale(self) -> Scale | None:
        """Where the days lie, counted from the start side."""
        found = self._timeline
        if found is None or found.first is None or found.last is None:
            return None
        return scale_for(found.first, found.last, self._zoom, self._room, growth(self.context))

    def show_timeline(self, found: Timeline, zoom: Zoom, today: dt.date, *, by_status: bool) -> None:
        """Show the plan; ``by_status``: the keys of its groups are statuses, else owners."""
        self._timeline, self._zoom, self._today, self._by_status = found, zoom, today, by_status
        known = {bar.action.idea.id for bar in found.bars}
        for gone in [idea_id for idea_id in self._bars if idea_id not in known]:
            widget = self._bars.pop(gone)
            widget.hide()
            widget.deleteLater()
        scale = self.scale
        before: QWidget | None = None
        for bar in found.bars:
            idea_id = bar.action.idea.id
            widget = self._bars.get(idea_id) or self._new_bar(idea_id)
            widget.show_bar(bar, scale.per_day if scale is not None else 1.0)
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget
        self._refresh()

    def set_room(self, room: float) -> None:
        """Fill at least this width."""
        if room != self._room:
            self._room = room
            self._refresh()

    def sizeHint(self) -> QSize:
        scale, grown = self.scale, growth(self.context)
        found = self._timeline
        if scale is None or found is None:
            return QSize(200, 0)
        high = _HEAD + sum(_GROUP + _ROW * len(group.bars) for group in found.groups) + 8
        return QSize(round(scale.width), round(high * grown))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    # Places

    def tops(self) -> dict[str, float]:
        """Where the rows begin, by the id of the idea."""
        grown = growth(self.context)
        found: dict[str, float] = {}
        y = _HEAD * grown
        for group in self._timeline.groups if self._timeline is not None else ():
            y += _GROUP * grown
            for bar in group.bars:
                found[bar.action.idea.id] = y
                y += _ROW * grown
        return found

    def span(self, bar: Bar) -> tuple[float, float]:
        """Where a bar begins and ends, counted from the start side; while it is dragged, where it would be."""
        scale = self.scale
        if scale is None:
            return 0.0, 0.0
        first, last = bar.first, bar.last
        if self._shift is not None and self._shift[0] == bar.action.idea.id:
            _, days, part = self._shift
            if part != "due":
                first = later(first, days) if part == "all" else min(later(first, days), last)
            if part != "start":
                last = later(last, days) if part == "all" else max(later(last, days), first)
        start = scale.x(first)
        return start, max(scale.end(last), start + _NARROWEST)

    def _refresh(self) -> None:
        self.setFixedSize(self.sizeHint())
        scale = self.scale
        for widget in self._bars.values():
            if widget.bar is not None and scale is not None:
                widget.show_bar(widget.bar, scale.per_day)
        self._place()
        self.update()

    def _place(self) -> None:
        grown, tops = growth(self.context), self.tops()
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for idea_id, widget in self._bars.items():
            if widget.bar is None or idea_id not in tops:
                continue
            start, end = self.span(widget.bar)
            left = self.width() - end if is_rtl else start
            top = tops[idea_id] + (_ROW - _BAR - 6) * grown
            widget.setGeometry(
                round(left) - MARGIN,
                round(top) - MARGIN,
                round(end - start) + 2 * MARGIN,
                round(_BAR * grown) + 2 * MARGIN,
            )

    def _new_bar(self, idea_id: str) -> TimelineBar:
        made = TimelineBar(self.context, self)
        made.clicked.connect(lambda: self.opened.emit(idea_id))
        made.changed.connect(lambda start, due, gesture: self.changed.emit(idea_id, start, due, gesture))
        made.shifted.connect(partial(self._on_shifted, idea_id))
        self._bars[idea_id] = made
        made.show()
        return made

    def _on_shifted(self, idea_id: str, days: int, part: Part) -> None:
        self._shift = (idea_id, days, part) if days else None
        self._place()
        self.update()

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        scale, found = self.scale, self._timeline
        if scale is None or found is None:
            return
        painter = QPainter(self)
        pencil = Pencil(self.context, self, painter)
        seen = self._seen()
        self._draw_days(pencil, scale, seen)
        self._draw_today(pencil, scale)
        self._draw_arrows(pencil, found)
        self._draw_groups(pencil, found, seen)
        painter.end()

    def _seen(self) -> tuple[float, float]:
        """From where to where the widget is in sight, counted from the start side."""
        area: QRect = self.visibleRegion().boundingRect()
        if area.isEmpty():
            return 0.0, float(self.width())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return float(self.width() - area.right() - 1), float(self.width() - area.left())
        return float(area.left()), float(area.right() + 1)

    def _draw_days(self, pencil: Pencil, scale: Scale, seen: tuple[float, float]) -> None:
        grown, languages = growth(self.context), self.context.languages
        found = ticks(scale, self._zoom, *seen, grown)
        for place, day in enumerate(found):
            x = scale.x(day)
            pencil.line((x + 0.5, 0), (x + 0.5, self.height()), "line")
            after = scale.x(found[place + 1]) if place + 1 < len(found) else scale.width
            name = languages.day(day) if self._zoom == "weeks" else languages.month(day)
            pencil.text((x + 6, 0, max(after - x - 8, 10), 26 * grown), name, "axis", "ink2")
        pencil.line((0, _HEAD * grown - 4), (self.width(), _HEAD * grown - 4), "line2")

    def _draw_groups(self, pencil: Pencil, found: Timeline, seen: tuple[float, float]) -> None:
        grown, tops = growth(self.context), self.tops()
        for group in found.groups:
            name = status_words()[group.key] if self._by_status else group.key
            name = name or translate("Plan", "No owner")
            top = tops[group.bars[0].action.idea.id] - _GROUP * grown
            ink = "ink2" if group.key else "neg"
            if top > _HEAD * grown + 1:
                pencil.line((0, top + 2), (self.width(), top + 2), "line")
            width = min(pencil.measured(name, "label") + 8, seen[1] - seen[0] - 8)
            pencil.fill(pencil.rect(seen[0], top + 6, width + 4, (_GROUP - 10) * grown), "surface")
            pencil.text((seen[0] + 4, top + 2, width, (_GROUP - 2) * grown), name, "label", ink)
            for bar in group.bars:
                self._draw_title(pencil, bar, tops[bar.action.idea.id], seen)

    def _draw_title(self, pencil: Pencil, bar: Bar, top: float, seen: tuple[float, float]) -> None:
        grown = growth(self.context)
        action = bar.action
        title = title_of(action.idea)
        if self._shift is not None and self._shift[0] == action.idea.id:
            scale = self.scale
            start, end = self.span(bar)
            if scale is not None:
                title = days_words(
                    scale.day_at(start + 0.01), scale.day_at(end - 0.01), self.context.languages
                )
        start, end = self.span(bar)
        if end < seen[0] or start > seen[1]:
            return  # a name without its bar would be read as that of another
        width = min(pencil.measured(title, "button") + 4, seen[1] - seen[0] - 8)
        x = max(min(max(start, seen[0] + 4), self.width() - width - 4), 0)
        ink = "neg" if action.is_overdue else "ink" if action.is_open else "ink3"
        pencil.fill(pencil.rect(x - 2, top + 3 * grown, width, 15 * grown), "surface", opacity=0.85)
        pencil.text((x, top + 1 * grown, width, 20 * grown), title, "button", ink)

    def _draw_arrows(self, pencil: Pencil, found: Timeline) -> None:
        grown, tops = growth(self.context), self.tops()
        middle = (_ROW - 6 - _BAR / 2) * grown
        for one in found.dependencies:
            start = self.span(one.needed)[1], tops[one.needed.action.idea.id] + middle
            end = self.span(one.needing)[0], tops[one.needing.action.idea.id] + middle
            draw_arrow(pencil, start, end, _BAR * grown, "neg" if one.is_broken else "ink3")

    def _draw_today(self, pencil: Pencil, scale: Scale) -> None:
        today = self._today
        if today is None or not scale.first <= today <= scale.last:
            return
        grown = growth(self.context)
        x = scale.x(today) + scale.per_day / 2
        pencil.line((x, 36 * grown), (x, self.height()), "accent", 2)
        word = translate("Plan", "Today")
        width = pencil.measured(word, "label") + 12
        left = min(max(x - width / 2, 0), self.width() - width)
        pencil.fill(pencil.rect(left, 26 * grown, width, 18 * grown), "accent", 9)
        pencil.text((left, 26 * grown, width, 18 * grown), word, "label", "onbtn", side="centre")
