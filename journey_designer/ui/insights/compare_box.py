"""Personas compared, or today against the future."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journey_designer.analysis.comparison import compare_journeys
from journey_designer.analysis.gaps import shift
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.box import Box, quiet
from journey_designer.ui.insights.compare_chart import CompareChart
from journey_designer.ui.insights.compare_lines import personas_compared, states_compared
from journey_designer.ui.language import fill, translate
from journey_designer.ui.session import Session
from journey_designer.ui.shell.portraits import Portraits
from journey_designer.ui.shell.segmented import Segmented


class CompareBox(Box):
    """``touchpoint_wanted`` carries the touchpoint that is pressed."""

    touchpoint_wanted = Signal(str)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        self._mode = "personas"
        super().__init__(context, self._heading, parent)
        self._context = context
        self._session = session
        self.mode = Segmented(
            context,
            (
                ("personas", lambda: translate("Insights", "Personas")),
                ("states", lambda: translate("Insights", "Today and future")),
            ),
            self,
        )
        self.mode.chosen.connect(self._choose)
        self.head.addWidget(self.mode)
        self.chart = CompareChart(context, Portraits(context, session), self)
        self.chart.chosen.connect(self.touchpoint_wanted)
        self.words = quiet(context, self, role="caption")
        self.column.addWidget(self.chart, 1)
        self.column.addWidget(self.words)

    def show_curves(self) -> None:
        """Show the curves of now."""
        document, journey_id = self._session.document, self._session.journey_id
        is_personas = self._mode == "personas"
        lines = (personas_compared if is_personas else states_compared)(document, journey_id)
        comparison = compare_journeys(document, [line.journey_id for line in lines])
        self.chart.show_comparison(comparison, lines)
        words = ""
        if is_personas and len(lines) == 1:
            words = translate("Insights", "Add a second persona to compare curves.")
        elif not is_personas and len(lines) == 1:
            words = translate(
                "Insights", "There is no future journey yet. Make one from ideas, or from the journey’s menu."
            )
        elif not is_personas and lines:
            change = shift(comparison).journey
            if change is not None:
                signed = self._context.languages.signed(change)
                words = fill(translate("Insights", "The journey score changes by {change}."), change=signed)
        plain.set_label(self.words, words)
        self.words.setVisible(bool(words))
        self.retitle()

    def _heading(self) -> str:
        if self._mode == "personas":
            return translate("Insights", "Personas compared")
        return translate("Insights", "Today against the future")

    def _choose(self, mode: str) -> None:
        self._mode = mode
        self.show_curves()
