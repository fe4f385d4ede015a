"""The action plan as a timeline, with what has no date yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from journey_designer.analysis.plan import Action
from journey_designer.analysis.timeline import Grouping, timeline
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.box import quiet
from journey_designer.ui.language import translate
from journey_designer.ui.plan.timeline_chart import TimelineChart
from journey_designer.ui.plan.timeline_scale import Zoom
from journey_designer.ui.plan.words import title_of
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.shell.segmented import Segmented


class TimelineBox(QWidget):
    """``changed`` carries an idea's id, start and due (YYYY-MM-DD or None) and the gesture; ``opened`` an idea's id."""

    changed = Signal(str, object, object, str)
    opened = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._actions: tuple[Action, ...] = ()
        self._today = dt.date.min
        self._unscheduled: list[TextButton] = []
        self.by = Segmented(
            context,
            (
                ("owner", lambda: translate("Plan", "By owner")),
                ("status", lambda: translate("Plan", "By status")),
            ),
            self,
        )
        self.zoom = Segmented(
            context,
            (
                ("months", lambda: translate("Plan", "Months")),
                ("weeks", lambda: translate("Plan", "Weeks")),
            ),
            self,
        )
        for choice in (self.by, self.zoom):
            choice.chosen.connect(self._on_choice)
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self.by)
        bar.addWidget(self.zoom)
        bar.addStretch(1)
        self.chart = TimelineChart(context)
        self.chart.changed.connect(self.changed)
        self.chart.opened.connect(self.opened)
        self.view = _Sideways(self)
        self.view.setWidget(self.chart)
        self.chart.setAutoFillBackground(False)  # the scroll area had turned it on
        self.view.horizontalScrollBar().valueChanged.connect(self.chart.update)
        self.missing = quiet(context, self)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self.view)
        column.addWidget(self.missing)
        column.addLayout(self._list)
        context.languages.changed.connect(self._show)

    @property
    def unscheduled(self) -> list[TextButton]:
        """The buttons of what has no date; each opens its action."""
        return list(self._unscheduled)

    def show_actions(self, actions: Sequence[Action], today: dt.date) -> None:
        """Show the plan of now."""
        self._actions, self._today = tuple(actions), today
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._show()

    def _on_choice(self, _key: str) -> None:
        self._show()

    def _show(self) -> None:
        plain.name(self.by, translate("Plan", "Rows of the timeline"), has_tip=False)
        plain.name(self.zoom, translate("Plan", "Zoom of the timeline"), has_tip=False)
        by = cast(Grouping, self.by.current)
        found = timeline(self._actions, by, self._today)
        self.chart.show_timeline(found, cast(Zoom, self.zoom.current), self._today, by_status=by == "status")
        self.view.setVisible(bool(found.groups))
        self.view.fit()
        words = translate("Plan", "Without any date:") if found.unscheduled else ""
        plain.set_label(self.missing, words)
        self.missing.setVisible(bool(words))
        while self._unscheduled:
            button = self._unscheduled.pop()
            self._list.removeWidget(button)
            button.hide()
            button.deleteLater()
        for action in found.unscheduled:
            self._add_unscheduled(action)

    def _add_unscheduled(self, action: Action) -> None:
        idea_id, title = action.idea.id, plain.capped(title_of(action.idea), 80)
        button = TextButton(
            self._context, lambda: title, self, icon="calendar", role="quiet", padding=6, is_left=True
        )
        button.clicked.connect(lambda: self.opened.emit(idea_id))
        self._list.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._unscheduled.append(button)


class _Sideways(QScrollArea):
    """Scrolls to the sides only, as high as what it holds; the wheel scrolls the page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def fit(self) -> None:
        """As high as the chart and, where it is wider, the bar under it."""
        chart = cast(TimelineChart, self.widget())
        chart.set_room(float(self.viewport().width()))
        is_wider = chart.width() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if is_wider else 0
        self.setFixedHeight(chart.height() + bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().wheelEvent(event)
        else:
            event.ignore()
