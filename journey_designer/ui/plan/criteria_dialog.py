"""What ideas are judged by: names, weights, directions; sets; locked before scoring."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Criterion, Score
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.error_texts import error_text
from journey_designer.ui.language import translate
from journey_designer.ui.plan.criteria_lock import LockLine
from journey_designer.ui.plan.criteria_sets import CriteriaSet
from journey_designer.ui.plan.criterion_row import CriterionRow
from journey_designer.ui.plan.sets_bar import SetsBar
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton


class CriteriaDialog(DialogFrame):
    """Every change is kept at once, as a step of its own; closing keeps nothing more."""

    def __init__(self, context: Context, session: Session, parent: QWidget | None) -> None:
        super().__init__(context, lambda: translate("Plan", "Criteria and weights"), parent, width=620)
        self._session = session
        self._rows: dict[str, CriterionRow] = {}
        self.add_text(
            translate("Plan", "Agree on them before you score. Only the proportions of the weights count.")
        )
        self.lock = LockLine(context, session, self)
        self.lock.failed.connect(self._tell)
        self.body.addWidget(self.lock)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)
        self.problem = self.add_text("", role="error")
        self.told = self.add_text("")
        self.add = TextButton(
            context, lambda: translate("Plan", "Add a criterion"), self, icon="plus", role="link", padding=6
        )
        self.add.clicked.connect(
            lambda: self._do(lambda: edits.add_criterion(session.document, "", weight=20.0))
        )
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self.body.addLayout(row)
        self.sets = SetsBar(context, session, self)
        self.sets.taken.connect(self._take)
        self.body.addWidget(self.sets)
        close = self.add_button(lambda: translate("Dialogs", "Done"), role="primary", is_default=False)
        close.clicked.connect(self.accept)
        session.changed.connect(self._show)
        self.finished.connect(self._on_finished)
        for label in (self.problem, self.told):
            label.setVisible(False)
        self._show()

    def rows(self) -> list[CriterionRow]:
        """The rows in their order."""
        return [self._rows[criterion.id] for criterion in self._session.document.all(Criterion)]

    def _show(self, _event: object = None) -> None:
        document = self._session.document
        criteria = document.all(Criterion)
        is_locked = document.project.criteria_locked_at is not None
        known = {criterion.id for criterion in criteria}
        for gone in [row_id for row_id in self._rows if row_id not in known]:
            row = self._rows.pop(gone)
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, criterion in enumerate(criteria):
            shown = self._rows.get(criterion.id)
            if shown is None:
                shown = self._new_row(criterion.id)
            shown.show_criterion(
                criterion, is_first=not place, is_last=place == len(criteria) - 1, is_locked=is_locked
            )
            if self._lines.indexOf(shown) != place:
                self._lines.insertWidget(place, shown)
        self.add.setEnabled(not is_locked)
        self.lock.show_lock()
        self.sets.show_sets()
        self.setMinimumWidth(max(self.minimumWidth(), self.sizeHint().width()))

    def _new_row(self, criterion_id: str) -> CriterionRow:
        row = CriterionRow(self.context, self)
        document = self._session.document

        def change(field: str, value: object, gesture: str) -> None:
            self._do(
                lambda: edits.change_criterion(
                    document, criterion_id, gesture=gesture or None, **{field: value}
                )
            )

        def shift(steps: int) -> None:
            place = [criterion.id for criterion in document.all(Criterion)].index(criterion_id)
            self._do(lambda: edits.move_criterion(document, criterion_id, place + steps))

        row.changed.connect(change)
        row.shifted.connect(shift)
        row.removed.connect(lambda: self._do(lambda: edits.delete_criterion(document, criterion_id)))
        self._session.settling.connect(row.settle)
        self._rows[criterion_id] = row
        return row

    def _on_finished(self) -> None:
        self._session.settle()
        self._session.changed.disconnect(self._show)

    def _take(self, chosen: CriteriaSet) -> None:
        self._session.settle()
        document = self._session.document
        before = document.size(Score)
        self._do(lambda: edits.take_criteria(document, chosen.criteria, name=chosen.name))
        lost = before - document.size(Score)
        words = self.context.languages.counted(
            "Plan", "%n judgement(s) went with the former criteria. Undo brings them back.", lost
        )
        plain.set_label(self.told, words if lost else "")
        self.told.setVisible(bool(lost))

    def _do(self, change: Callable[[], object]) -> None:
        plain.set_label(self.problem, "")
        self.problem.setVisible(False)
        self.told.setVisible(False)
        try:
            change()
        except KnownError as error:
            self._tell(error)

    def _tell(self, error: KnownError) -> None:
        self._show()
        plain.set_label(self.problem, error_text(error))
        self.problem.setVisible(True)
