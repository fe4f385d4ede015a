"""The ideas, judged by criteria and ranked; together, or by each person unseen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from journey_designer.analysis.idea_ranking import rank_ideas
from journey_designer.analysis.judgements import GROUP, Judgements, are_hidden, judgements
from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Criterion, Idea
from journey_designer.layout.palette import StageColours
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.box import Box, quiet
from journey_designer.ui.insights.pencil import growth
from journey_designer.ui.language import translate
from journey_designer.ui.plan.criteria_lock import LockLine, LockOffer
from journey_designer.ui.plan.idea_menu import idea_menu
from journey_designer.ui.plan.idea_row import IdeaRow
from journey_designer.ui.plan.ideas_heads import IdeasHeads
from journey_designer.ui.plan.judging_lines import JudgingLines
from journey_designer.ui.plan.scoring import Scoring
from journey_designer.ui.plan.stage_of import coloured_chain
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton

_NARROW = 640


class IdeasBox(Box):
    """``idea_wanted`` carries the id of the idea that is opened, ``criteria_wanted`` asks for the criteria."""

    idea_wanted = Signal(str)
    criteria_wanted = Signal()
    scorer_changed = Signal()
    failed = Signal(object)

    def __init__(
        self, context: Context, session: Session, offer: LockOffer, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, lambda: translate("Plan", "Ideas"), parent)
        self._context = context
        self._session = session
        self._offer = offer
        self._rows: dict[str, IdeaRow] = {}
        self._order: list[str] = []
        self.scoring = Scoring(context, session, offer, self)
        self.scoring.changed.connect(self._on_scorer)
        self.scoring.failed.connect(self.failed)
        self.criteria = TextButton(
            context,
            lambda: translate("Plan", "Criteria and weights"),
            self,
            icon="settings",
            role="quiet",
            padding=8,
        )
        self.criteria.clicked.connect(self.criteria_wanted)
        self.lock = LockLine(context, session, self)
        self.lock.failed.connect(self.failed)
        self.head.addWidget(self.criteria)
        self._bar = QHBoxLayout()
        self._bar.setSpacing(10)
        self._bar.addWidget(self.lock, 1)
        self._bar.addWidget(self.scoring, 0, Qt.AlignmentFlag.AlignLeading)
        self._heads = IdeasHeads(context, self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._lines.addWidget(self._heads)
        self.empty = quiet(context, self)
        self.judging = JudgingLines(context, session, self)
        self.column.addLayout(self._bar)
        self.column.addWidget(self.scoring.hand_over)
        self.column.addLayout(self._lines)
        self.column.addWidget(self.empty)
        self.column.addStretch(1)
        self.column.addWidget(self.judging)

    @property
    def scorer(self) -> str | None:
        """Whose judgements are shown: None the group's, else those of one person alone."""
        return self.scoring.scorer

    @property
    def order(self) -> list[str]:
        """The ids of the ideas as they stand in the list."""
        return list(self._order)

    @property
    def colours(self) -> dict[str, StageColours | None]:
        """The colours of the stage that each idea is for."""
        document = self._session.document
        return {idea.id: self._target(idea)[1] for idea in document.all(Idea)}

    def row(self, idea_id: str) -> IdeaRow:
        """The row of an idea."""
        return self._rows[idea_id]

    def show_ideas(self) -> None:
        """Show the ideas of now, the best first; those that are scored unseen in the project's order."""
        document = self._session.document
        is_unseen = are_hidden(document)
        self.scoring.show_scoring()
        ranking = rank_ideas(document, scorer=None if is_unseen else self.scorer)
        criteria = document.all(Criterion)
        given = self._given(is_unseen=is_unseen)
        has_agreement = any(entry.agreement is not None for entry in ranking)
        self._order = [entry.idea.id for entry in ranking]
        self._drop_gone()
        self.column.setEnabled(False)  # else each row that is new has all rows laid out again
        for place, entry in enumerate(ranking):
            row = self._rows.get(entry.idea.id) or self._new_row(entry.idea.id)
            name, colours = self._target(entry.idea)
            row.show_idea(entry, place + 1, name, colours, criteria, given, has_agreement=has_agreement)
            if is_unseen:
                row.show_unseen(self.scoring.sealed(entry.idea.id), is_open=bool(self.scorer))
            if self._lines.indexOf(row) != place + 1:
                self._lines.insertWidget(place + 1, row)
        self.column.setEnabled(True)
        self._chain_tabs()
        self._heads.show_criteria(criteria, has_agreement=has_agreement)
        self._heads.setVisible(bool(ranking))
        self.lock.show_lock()
        self._show_empty(bool(ranking), bool(criteria))
        self.judging.show_ranking(ranking, self.scorer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW * growth(self._context)
        self.criteria.set_compact(is_narrow)
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._bar.setDirection(way)

    # What can be done

    def judge(self, idea_id: str, criterion_id: str, value: object, gesture: str) -> None:
        """Keep a judgement of the group, or of who scores alone; None takes it back."""
        kept = float(value) if isinstance(value, int | float) else None
        if (are_hidden(self._session.document) and not self.scorer) or not self._offer.may_score(self):
            self.show_ideas()
            return
        self.scoring.note(idea_id, criterion_id, kept)
        self._do(
            lambda: edits.set_score(
                self._session.document,
                idea_id,
                criterion_id,
                kept,
                scorer=self.scorer or GROUP,
                gesture=gesture or None,
            )
        )

    def delete(self, idea_id: str) -> None:
        """Delete an idea with its scores; undo brings it back."""
        self._do(lambda: edits.delete_idea(self._session.document, idea_id))

    def set_status(self, idea_id: str, status: str) -> None:
        """Choose an idea for the plan, or put it back."""
        self._do(lambda: edits.change_idea(self._session.document, idea_id, status=status))

    def menu(self, idea_id: str) -> QMenu:
        """What can be done with an idea."""
        idea = self._session.document.get(Idea, idea_id)
        return idea_menu(
            self._context,
            self,
            idea,
            open_it=self.idea_wanted.emit,
            set_status=self.set_status,
            delete=self.delete,
        )

    def _do(self, change: Callable[[], object]) -> None:
        try:
            change()
        except KnownError as error:
            self.show_ideas()
            self.failed.emit(error)

    def _shift(self, idea_id: str, steps: int) -> None:
        """Move an idea in the project's own order, which decides among equals."""
        document = self._session.document
        ids = [idea.id for idea in document.all(Idea)]
        place = ids.index(idea_id) + steps
        if 0 <= place < len(ids):
            self._do(lambda: edits.move_idea(document, idea_id, place))

    # What is shown

    def _given(self, *, is_unseen: bool) -> Judgements:
        """The judgements to be seen; of those given unseen what this person gave in this turn."""
        if not is_unseen:
            return judgements(self._session.document, self.scorer)
        return self.scoring.own()

    def _on_scorer(self) -> None:
        self.show_ideas()
        self.scorer_changed.emit()
        if are_hidden(self._session.document) and self.scorer and self._order:
            pips = self._rows[self._order[0]].pips
            if pips:
                pips[0].setFocus()

    def _new_row(self, idea_id: str) -> IdeaRow:
        row = IdeaRow(self._context, self)
        row.clicked.connect(lambda: self.idea_wanted.emit(idea_id))
        row.judged.connect(lambda criterion, value, gesture: self.judge(idea_id, criterion, value, gesture))
        row.menu_asked.connect(lambda point: self._popup(idea_id, point))
        row.removing.connect(lambda: self.delete(idea_id))
        row.shifted.connect(lambda steps: self._shift(idea_id, steps))
        self._rows[idea_id] = row
        row.show()
        return row

    def _popup(self, idea_id: str, point: QPoint) -> None:
        self.menu(idea_id).popup(point)

    def _drop_gone(self) -> None:
        for gone in [known for known in self._rows if known not in set(self._order)]:
            row = self._rows.pop(gone)
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _chain_tabs(self) -> None:
        """Tab goes down the list, through the scores of each idea."""
        before: QWidget = self.criteria
        for idea_id in self._order:
            row = self._rows[idea_id]
            for part in (row, *row.pips):
                QWidget.setTabOrder(before, part)
                before = part

    def _target(self, idea: Idea) -> tuple[str, StageColours | None]:
        found, colours = coloured_chain(self._context, self._session.document, idea)
        return found.touchpoint.name if found.touchpoint is not None else "", colours

    def _show_empty(self, has_ideas: bool, has_criteria: bool) -> None:
        missing = ""
        if not has_ideas:
            missing = translate("Plan", "No ideas yet. Turn an opportunity into an idea.")
        elif not has_criteria:
            missing = translate("Plan", "No criteria yet. Choose what ideas are judged by.")
        plain.set_label(self.empty, missing)
        self.empty.setVisible(bool(missing))
