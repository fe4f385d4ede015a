"""One action on the timeline: a bar that is dragged, or moved with the arrow keys, to change its dates."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from journey_designer.analysis.timeline import Bar, moved
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.pencil import Pencil
from journey_designer.ui.language import Languages, fill, translate
from journey_designer.ui.plan.words import LOOKS, due_words, status_words, title_of
from journey_designer.ui.widgets.drawings import map_palette, paint_focus_ring

Part = Literal["all", "start", "due"]

MARGIN = 4
"""Room round the bar for the ring of the keyboard."""
_EDGE = 7.0
_NARROWEST = 20.0
_NEAR = 4
_WEEK = 7


class TimelineBar(QAbstractButton):
    """``changed`` carries start and due (YYYY-MM-DD or None) and the gesture; ``shifted`` how many days which part is
    carried while it is dragged.

    Dragged by its middle it moves, by an end that end moves; Esc, a second button and losing the focus leave it where it was.
    Arrows move it by a day, with Ctrl by a week, with Shift its due date, with Alt its start.
    """

    changed = Signal(object, object, str)
    shifted = Signal(int, str)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self._bar: Bar | None = None
        self._per_day = 1.0
        self._grip: QPointF | None = None
        self._part: Part = "all"
        self._days = 0
        self._is_held = False
        self._gesture = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def bar(self) -> Bar | None:
        """What is shown."""
        return self._bar

    @property
    def is_held(self) -> bool:
        """Whether it is being dragged."""
        return self._is_held

    def show_bar(self, bar: Bar, per_day: float) -> None:
        """Show an action, a day being so wide."""
        if self._is_held and self._bar is not None and self._bar != bar:
            self.cancel()
        self._bar, self._per_day = bar, per_day
        said = bar_words(bar, self.context.languages)
        plain.name(self, plain.capped(said))
        self.setAccessibleDescription(
            translate("Plan", "Arrows move it by a day, with Shift its due date, with Alt its start")
        )
        self.update()

    def cancel(self) -> None:
        """Stop dragging; nothing is kept."""
        self._grip = None
        if self._is_held:
            self._is_held = False
            self._days = 0
            self.setDown(False)
            self.shifted.emit(0, self._part)

    def paintEvent(self, event: QPaintEvent) -> None:
        bar = self._bar
        if bar is None:
            return
        painter = QPainter(self)
        pencil = Pencil(self.context, self, painter)
        area = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        tint, ink = status_colours(self.context, bar.action.idea.status)
        radius = min(area.height() / 2, 6)
        pencil.fill(area, tint, radius)
        share = bar.action.idea.progress / 100
        if share:
            done = QRectF(area)
            done.setWidth(area.width() * share)
            if pencil.is_rtl:
                done.moveRight(area.right())
            painter.save()
            painter.setClipRect(done)
            pencil.fill(area, ink, radius, opacity=0.55)
            painter.restore()
        is_late = bar.action.is_overdue
        outline = self.context.theme.colour("neg") if is_late else pencil.colour(ink)
        painter.setPen(QPen(outline, 2.0 if is_late or self.underMouse() else 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius)
        if self.hasFocus():
            paint_focus_ring(painter, area, radius - 1, self.context.theme.chrome)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            self.cancel()
            return
        self._grip = event.globalPosition()
        self._part = self._part_at(event.position().x())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            is_end = self._part_at(event.position().x()) != "all"
            self.setCursor(Qt.CursorShape.SizeHorCursor if is_end else Qt.CursorShape.OpenHandCursor)
            return
        distance = event.globalPosition().x() - self._grip.x()
        if not self._is_held and abs(distance) < _NEAR:
            return
        self._is_held = True
        if self._is_rtl:
            distance = -distance
        days = round(distance / self._per_day)
        if days != self._days:
            self._days = days
            self.shifted.emit(days, self._part)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._grip = None
        if not self._is_held:
            super().mouseReleaseEvent(event)
            return
        days, part = self._days, self._part
        self.cancel()
        self._move(days, part, f"timeline-{uuid.uuid4()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key, held = Qt.Key(event.key()), event.modifiers()
        if key == Qt.Key.Key_Escape and self._grip is not None:
            self.cancel()
        elif key in steps and self._grip is None:
            days = -steps[key] if self._is_rtl else steps[key]
            if held & Qt.KeyboardModifier.ControlModifier:
                days *= _WEEK
            part: Part = "all"
            if held & Qt.KeyboardModifier.ShiftModifier:
                part = "due"
            elif held & Qt.KeyboardModifier.AltModifier:
                part = "start"
            self._move(days, part, self._gesture)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._gesture = f"timeline-{uuid.uuid4()}"
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.cancel()
        super().focusOutEvent(event)

    @property
    def _is_rtl(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _part_at(self, x: float) -> Part:
        inside = self.width() - 2 * MARGIN
        edge = _EDGE if inside > 3 * _EDGE else inside / 4
        if self._is_rtl:
            x = self.width() - x
        if x < MARGIN + edge:
            return "start"
        return "due" if x > self.width() - MARGIN - edge else "all"

    def _move(self, days: int, part: Part, gesture: str) -> None:
        if self._bar is not None and days:
            self.changed.emit(*moved(self._bar, days, part), gesture)


def status_colours(context: Context, status: str) -> tuple[str, str]:
    """The tint and the ink of a status."""
    look = LOOKS[status]
    if not look.colour:
        return "hover", "ink3"
    if look.colour == "pos":
        return "pos_tint", "pos"
    colours = map_palette(context.theme).stage(look.colour, 0)
    return colours.tint, colours.bar


def days_words(first: dt.date, last: dt.date, languages: Languages) -> str:
    """From when to when."""
    if first == last:
        return languages.day(first)
    sentence = translate("Plan", "{first} to {last}")
    return fill(sentence, first=languages.day(first), last=languages.day(last))


def bar_words(bar: Bar, languages: Languages) -> str:
    """All that a bar says."""
    action, idea = bar.action, bar.action.idea
    owner = idea.owner or (translate("Plan", "No owner") if action.is_unowned else "")
    waits = ""
    if action.waits_for is not None:
        waits = fill(translate("Plan", "Waits for {needed}"), needed=title_of(action.waits_for))
    late = due_words(action, languages) if action.is_overdue else ""
    said = [
        title_of(idea),
        owner,
        days_words(bar.first, bar.last, languages),
        status_words()[idea.status],
        languages.percent(idea.progress / 100),
        late,
        waits,
    ]
    return ". ".join(part for part in said if part)
