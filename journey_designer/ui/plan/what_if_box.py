"""What if these ideas were done: the curve as it would be, and the future journey made of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from journey_designer.analysis.averages import journey_score
from journey_designer.analysis.comparison import compare
from journey_designer.analysis.curve import Curve, curve_of
from journey_designer.analysis.moments import key_moments
from journey_designer.analysis.what_if import WhatIf, what_if
from journey_designer.core.edits.future import make_future_journey
from journey_designer.core.effects import touchpoint_of
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Idea
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.box import Box, quiet
from journey_designer.ui.insights.compare_chart import CompareChart
from journey_designer.ui.insights.compare_lines import CompareLine
from journey_designer.ui.insights.facts import name
from journey_designer.ui.insights.pencil import growth
from journey_designer.ui.language import fill, translate
from journey_designer.ui.panels.words import listed
from journey_designer.ui.plan.words import title_of
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton

_WIDE = 760


class WhatIfBox(Box):
    """Ticks ideas for the journey that is shown; nothing is kept until it is made the future journey.

    ``journey_made`` carries the id of the journey that was made.
    """

    journey_made = Signal(str)
    touchpoint_wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Plan", "What if"),
            parent,
            note=lambda: context.languages.in_digits(
                translate("Plan", "Tick ideas: the curve moves by their effects, within −2 and +2")
            ),
        )
        self._context = context
        self._session = session
        self._ticked: dict[str, None] = {}
        self._boxes: dict[str, QCheckBox] = {}
        self.make = TextButton(
            context,
            lambda: translate("Plan", "Make it the future journey"),
            self,
            icon="trending-up",
            role="primary",
        )
        self.make.clicked.connect(self.make_future)
        self.head.addWidget(self.make)
        self.chart = CompareChart(context, None, self)
        self.chart.chosen.connect(self.touchpoint_wanted)
        self.empty = quiet(context, self)
        self.words = quiet(context, self)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        side = QVBoxLayout()
        side.addLayout(self._list)
        side.addStretch(1)
        self._row = QHBoxLayout()
        self._row.setSpacing(18)
        self._row.addLayout(side, 2)
        self._row.addWidget(self.chart, 5)
        self.column.addWidget(self.empty)
        self.column.addLayout(self._row)
        self.column.addWidget(self.words)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of the ideas that are ticked."""
        return tuple(self._ticked)

    def box(self, idea_id: str) -> QCheckBox:
        """The box of an idea."""
        return self._boxes[idea_id]

    def show_ideas(self) -> None:
        """Show the ideas that move the curve of the journey of now, and what is ticked."""
        document = self._session.document
        curve = curve_of(document, self._session.journey_id)
        here = {point.touchpoint.id for point in curve.points if point.score is not None}
        ideas = [
            idea
            for idea in document.all(Idea)
            if idea.status != "dropped" and touchpoint_of(document, idea) in here
        ]
        self._show_boxes(ideas)
        self._show_curve(curve)
        movers = any(idea.effect for idea in ideas)
        missing = translate("Plan", "No idea says yet what it adds to a touchpoint of this journey.")
        plain.set_label(self.empty, "" if movers else missing)
        self.empty.setVisible(not movers)
        self.chart.setVisible(bool(here))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _WIDE * growth(self._context)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        self.make.set_compact(self.width() < _WIDE * growth(self._context) / 2)

    def make_future(self) -> None:
        """Make the linked future journey of what is ticked, in one step."""
        try:
            made = make_future_journey(self._session.document, self._session.journey_id, self.ticked)
        except KnownError as error:
            self.failed.emit(error)
            return
        self._ticked.clear()
        self.journey_made.emit(made.id)

    def _tick(self, idea_id: str, is_ticked: bool) -> None:
        self._ticked.pop(idea_id, None)
        if is_ticked:
            self._ticked[idea_id] = None
        self._show_curve(curve_of(self._session.document, self._session.journey_id))

    def _show_boxes(self, ideas: list[Idea]) -> None:
        known = {idea.id for idea in ideas}
        self._ticked = {idea_id: None for idea_id in self._ticked if idea_id in known}
        for gone in [idea_id for idea_id in self._boxes if idea_id not in known]:
            box = self._boxes.pop(gone)
            self._list.removeWidget(box)
            box.hide()
            box.deleteLater()
        for place, idea in enumerate(ideas):
            box = self._boxes.get(idea.id) or self._new_box(idea.id)
            effect = translate("Plan", "no effect said")
            if idea.effect:
                effect = self._context.languages.signed(idea.effect)
            words = translate("Plan", "{idea} ({effect})").format(idea=title_of(idea), effect=effect)
            plain.set_button(box, _short(words))
            plain.set_tip(box, words)
            box.setEnabled(bool(idea.effect))
            box.setChecked(idea.id in self._ticked)
            if self._list.indexOf(box) != place:
                self._list.insertWidget(place, box)

    def _new_box(self, idea_id: str) -> QCheckBox:
        box = QCheckBox(self)
        box.setMinimumWidth(120)
        self._context.typefaces.set_role(box, "body")
        box.clicked.connect(lambda is_ticked: self._tick(idea_id, is_ticked))
        self._boxes[idea_id] = box
        return box

    def _show_curve(self, curve: Curve) -> None:
        found = what_if(self._session.document, curve, self.ticked)
        journey = self._session.journey
        is_future = journey is not None and journey.state == "future"
        now = translate("TopBar", "Future") if is_future else translate("TopBar", "Today")
        lines = [CompareLine(curve.journey_id, now, None)]
        curves = [curve]
        if found.moved:
            lines.append(CompareLine(curve.journey_id, translate("Plan", "What if"), None))
            curves.append(found.curve)
        self.chart.show_comparison(compare(curves), lines)
        self.make.setEnabled(bool(self._ticked))
        plain.set_tip(self.make, "" if self._ticked else translate("Plan", "Tick an idea first"))
        plain.set_label(self.words, self._said(curve, found))

    def _said(self, curve: Curve, found: WhatIf) -> str:
        before, after = journey_score(curve), journey_score(found.curve)
        if before is None or after is None or not self._ticked:
            return translate("Plan", "Nothing is ticked.")
        signed = self._context.languages.signed
        said = [
            translate("Plan", "Journey score {before} → {after}.").format(
                before=signed(before), after=signed(after)
            )
        ]
        first = [name(moment.point) for moment in key_moments(found.curve)[:3]]
        if first:
            said.append(fill(translate("Plan", "Most important then: {names}."), names=listed(first)))
        if found.waiting:
            names = listed([title_of(idea) for idea in found.waiting])
            said.append(fill(translate("Plan", "Still waiting for another idea: {names}."), names=names))
        return " ".join(said)


def _short(text: str) -> str:
    return plain.capped(" ".join(text.split()), 44)
