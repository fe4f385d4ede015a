"""The matrix of the ideas on any two criteria."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journey_designer.analysis.axes import chosen_axes
from journey_designer.analysis.judgements import are_hidden
from journey_designer.analysis.matrix import matrix
from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Criterion, Idea
from journey_designer.layout.palette import StageColours
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.box import Box, quiet
from journey_designer.ui.language import translate
from journey_designer.ui.plan.criteria_lock import LockOffer
from journey_designer.ui.plan.matrix_chart import MatrixChart
from journey_designer.ui.session import Session
from journey_designer.ui.widgets.option_field import OptionField


class MatrixBox(Box):
    """``idea_wanted`` carries the id of the idea that is opened."""

    idea_wanted = Signal(str)
    failed = Signal(object)

    def __init__(
        self, context: Context, session: Session, offer: LockOffer, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            context,
            lambda: translate("Plan", "Matrix"),
            parent,
            note=lambda: translate("Plan", "Numbers match the list"),
        )
        self._context = context
        self._session = session
        self._offer = offer
        self._scorer: str | None = None
        self.up = OptionField(context, self)
        self.across = OptionField(context, self)
        row = QHBoxLayout()
        row.setSpacing(10)
        for field, choose in ((self.up, self._choose_up), (self.across, self._choose_across)):
            field.edited.connect(choose)
            row.addWidget(field, 1)
        self.chart = MatrixChart(context, self)
        self.chart.moved.connect(self.move_idea)
        self.chart.opened.connect(self.idea_wanted)
        self.empty = quiet(context, self)
        self.without = quiet(context, self, role="caption")
        self.column.addLayout(row)
        self.column.addWidget(self.empty)
        self.column.addWidget(self.chart, 1)
        self.column.addWidget(self.without)
        self._filler = QWidget(self)
        self.column.addWidget(self._filler, 1)
        self._places: Mapping[str, int] = {}
        self._colours: Mapping[str, StageColours | None] = {}

    def show_ideas(
        self, order: Sequence[str], colours: Mapping[str, StageColours | None], scorer: str | None
    ) -> None:
        """Show the ideas with their numbers in the list, judged by the group or by one person."""
        self._places = {idea_id: place + 1 for place, idea_id in enumerate(order)}
        self._colours = colours
        self._scorer = scorer
        self._show_criteria()
        self._show()

    def move_idea(self, idea_id: str, across: float, up: float, gesture: str) -> None:
        """Keep the two judgements of an idea that was moved, as one step."""
        document = self._session.document
        if not self._offer.may_score(self):
            self._show()
            return
        pairs = ((self.across.value, across), (self.up.value, up))
        title = document.get(Idea, idea_id).title
        try:
            with document.edit("score.set", gesture=gesture or None, title=title):
                for criterion_id, value in pairs:
                    if criterion_id:
                        edits.set_score(document, idea_id, criterion_id, value, scorer=self._scorer or "")
        except KnownError as error:
            self.failed.emit(error)
        self._show()

    def _choose_across(self, value: object, _gesture: str) -> None:
        """The axis that showed this criterion takes over what this one had."""
        axes = chosen_axes(self._session.document, *self._session.matrix_axes)
        if axes is not None and isinstance(value, str):
            self._session.matrix_axes = (value, axes.across if value == axes.up else axes.up)
        self._show_criteria()
        self._show()

    def _choose_up(self, value: object, _gesture: str) -> None:
        axes = chosen_axes(self._session.document, *self._session.matrix_axes)
        if axes is not None and isinstance(value, str):
            self._session.matrix_axes = (axes.up if value == axes.across else axes.across, value)
        self._show_criteria()
        self._show()

    def _show_criteria(self) -> None:
        """What was chosen stays; the rest is as printed."""
        document = self._session.document
        choices = [(entry.id, entry.name, None) for entry in document.all(Criterion)]
        for field in (self.up, self.across):
            field.set_choices(choices)
        axes = chosen_axes(document, *self._session.matrix_axes)
        if axes is not None:
            self.across.show_value(axes.across)
            self.up.show_value(axes.up)
        plain.name(self.up, translate("Plan", "Criterion upwards"))
        plain.name(self.across, translate("Plan", "Criterion across"))

    def _show(self) -> None:
        document = self._session.document
        is_unseen = are_hidden(document)
        has_axes = document.size(Criterion) >= 2 and not is_unseen
        missing = translate("Plan", "Two criteria make a matrix.")
        hidden = translate("Plan", "Hidden until the scores are revealed.")
        plain.set_label(self.empty, "" if has_axes else hidden if is_unseen else missing)
        self.empty.setVisible(not has_axes)
        for part in (self.up, self.across, self.chart):
            part.setVisible(has_axes)
        self._filler.setVisible(not has_axes)
        found = matrix(document, [self.across.value or ""], [self.up.value or ""], self._scorer)
        self.chart.show_matrix(found, self._places, self._colours)
        count = len(found.without)
        words = (
            self._context.languages.counted("Plan", "%n idea(s) not judged on both.", count)
            if count and has_axes
            else ""
        )
        plain.set_label(self.without, words)
        self.without.setVisible(bool(words))
