"""The insights: what the curve of the journey says."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QWidget

from journey_designer.analysis.averages import journey_score, stage_averages
from journey_designer.analysis.curve import Curve, curve_of
from journey_designer.analysis.evidence import journey_assumptions
from journey_designer.core.records import Touchpoint
from journey_designer.ui.context import Context
from journey_designer.ui.insights.box import Box
from journey_designer.ui.insights.compare_box import CompareBox
from journey_designer.ui.insights.contested_box import ContestedBox
from journey_designer.ui.insights.fact_card import FactCard
from journey_designer.ui.insights.facts import KEYS, facts
from journey_designer.ui.insights.moments_box import MomentsBox
from journey_designer.ui.insights.page_frame import PageFrame
from journey_designer.ui.insights.risks_box import RisksBox
from journey_designer.ui.insights.stage_bars import StageBars
from journey_designer.ui.language import fill, translate
from journey_designer.ui.panels.empty_state import EmptyState
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton

_ENOUGH = 3
_WIDE = 980
_FIRST = 4


class InsightsPage(PageFrame):
    """Cards, curves compared, averages of the stages, key moments.

    ``idea_wanted`` carries an idea's id (or empty: a new one) and the touchpoint it is for; ``map_wanted`` asks
    for the map, ``voting_wanted`` for a voting round, ``report_wanted`` to have this page in the report.
    """

    idea_wanted = Signal(str, str)
    map_wanted = Signal()
    voting_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(context, session, lambda: translate("Insights", "Insights"), parent)
        self.cards = {key: FactCard(context, self.inside) for key in KEYS}
        self.comparison = CompareBox(context, session, self.inside)
        self.stages = Box(context, lambda: translate("Insights", "Stage averages"), self.inside)
        self.bars = StageBars(context, self.stages)
        self.moments = MomentsBox(context, session, self.inside)
        self.contested = ContestedBox(context, self.inside)
        self.risks = RisksBox(context, self.inside)
        self.add = TextButton(
            context, lambda: translate("Insights", "Add to report"), self.inside, icon="file-down"
        )
        self.head.addWidget(self.add)
        self.empty = EmptyState(
            context,
            "chart-spline",
            lambda: translate("Insights", "Score at least three touchpoints to see insights."),
            lambda: translate("Insights", "Drag the points of the curve on the map, or let the room vote."),
            lambda: translate("Insights", "Open the map"),
            self.inside,
            button_icon="map",
        )
        self._rows = [QGridLayout(), QGridLayout()]
        self._middle = QHBoxLayout()
        self._last = QHBoxLayout()
        self._lay_out()
        self._connect()

    def note(self) -> str:
        journey = self.session.journey
        if journey is None:
            return ""
        persona = self.session.persona
        who = persona.name.split()[0] if persona is not None and persona.name else ""
        title = who or journey.title
        if who and journey.title:
            title = translate("Insights", "{who}: {title}").format(who=who, title=journey.title)
        state = translate("Insights", "as it is today")
        if journey.state == "future":
            state = translate("Insights", "as it shall be")
        curve = self._curve()
        counts = [sum(point.touchpoint.votes or ()) for point in curve.points]
        votes = sum(counts)
        counted = self.context.languages.counted
        said = counted("Insights", "%n vote(s) in all.", votes) if votes else ""
        if votes and len(set(counts)) == 1:
            said = counted("Insights", "%n vote(s) on each.", counts[0])
        parts = [
            fill(translate("Insights", "{journey}, {state}."), journey=title, state=state),
            counted("Insights", "%n touchpoint(s).", len(curve.points)),
            said,
        ]
        return " ".join(part for part in parts if part)

    def show_all(self) -> None:
        curve = self._curve()
        count = len(curve.scores)
        self.empty.setVisible(count < _ENOUGH)
        parts = (*self.cards.values(), self.comparison, self.stages, self.moments, self.contested, self.risks)
        for part in parts:
            part.setVisible(count > 0)
        self.add.setEnabled(count > 0)
        share = journey_assumptions(self.session.document, self.session.journey_id)
        for fact in facts(curve, share, self.context.languages):
            self.cards[fact.key].show_fact(fact)
        self.comparison.show_curves()
        self.bars.show_averages(stage_averages(curve), journey_score(curve))
        self.moments.show_curve(curve)
        self.contested.show_curve(curve)
        self.risks.show_risks(self.session.document, curve)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _curve(self) -> Curve:
        return curve_of(self.session.document, self.session.journey_id)

    def _lay_out(self) -> None:
        self.stages.column.addWidget(self.bars, 1)
        self._middle.setSpacing(14)
        self._middle.addWidget(self.comparison, 5)
        self._middle.addWidget(self.stages, 2)
        self._last.setSpacing(14)
        self._last.addWidget(self.contested, 1)
        self._last.addWidget(self.risks, 1)
        for row in self._rows:
            row.setSpacing(14)
        self.column.addWidget(self.empty)
        self.column.addLayout(self._rows[0])
        self.column.addLayout(self._middle)
        self.column.addWidget(self.moments)
        self.column.addLayout(self._rows[1])
        self.column.addLayout(self._last)
        self.column.addStretch(1)
        self._fit()

    def _fit(self) -> None:
        """Four cards a row and two boxes side by side, or two and one where it is narrow."""
        is_wide = self.width() >= _WIDE * max(1.0, min(self.context.theme.text_scale, 1.4))
        across = 4 if is_wide else 2
        keys = (KEYS[:_FIRST], KEYS[_FIRST:])
        for row, chosen in zip(self._rows, keys, strict=True):
            for place, key in enumerate(chosen):
                row.addWidget(self.cards[key], place // across, place % across)
            for column in range(4):
                row.setColumnStretch(column, 1 if column < across else 0)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(direction)
        self._last.setDirection(direction)

    def _connect(self) -> None:
        self.empty.pressed.connect(self.map_wanted)
        for card in self.cards.values():
            card.clicked.connect(lambda _checked=False, card=card: self._open(card))
        self.comparison.touchpoint_wanted.connect(self.touchpoint_wanted)
        self.moments.touchpoint_wanted.connect(self.touchpoint_wanted)
        self.moments.idea_wanted.connect(self.idea_wanted)
        self.moments.failed.connect(self.failed)
        self.bars.chosen.connect(self._open_stage)
        self.contested.touchpoint_wanted.connect(self.touchpoint_wanted)
        self.contested.voting_wanted.connect(self.voting_wanted)
        self.risks.touchpoint_wanted.connect(self.touchpoint_wanted)
        self.add.clicked.connect(self.report_wanted)

    def _open(self, card: FactCard) -> None:
        fact = card.fact
        if fact is not None and fact.touchpoint_id:
            self.touchpoint_wanted.emit(fact.touchpoint_id)
        else:
            self.map_wanted.emit()

    def _open_stage(self, stage_id: str) -> None:
        touchpoints = self.session.document.family(Touchpoint, "stage_id", stage_id)
        if touchpoints:
            self.touchpoint_wanted.emit(touchpoints[0].id)
        else:
            self.map_wanted.emit()
