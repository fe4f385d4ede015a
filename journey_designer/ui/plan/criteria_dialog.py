"""What ideas are judged by: names, weights, directions; ready sets."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.fields import Spec
from journey_designer.core.records import Criterion, specs
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.error_texts import error_text
from journey_designer.ui.language import translate
from journey_designer.ui.plan.ready_sets import ReadySet, ready_sets, take_set
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton, TextButton
from journey_designer.ui.shell.segmented import Segmented
from journey_designer.ui.widgets.line_field import LineField
from journey_designer.ui.widgets.number_field import NumberField


class CriteriaDialog(DialogFrame):
    """Every change is kept at once, as a step of its own; closing keeps nothing more."""

    def __init__(self, context: Context, session: Session, parent: QWidget | None) -> None:
        super().__init__(context, lambda: translate("Plan", "Criteria and weights"), parent, width=560)
        self._session = session
        self._rows: dict[str, CriterionRow] = {}
        self.add_text(
            translate("Plan", "Agree on them before you score. Only the proportions of the weights count.")
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)
        self.problem = self.add_text("", role="error")
        self.add = TextButton(
            context, lambda: translate("Plan", "Add a criterion"), self, icon="plus", role="link", padding=6
        )
        self.add.clicked.connect(
            lambda: self._do(lambda: edits.add_criterion(session.document, "", weight=20.0))
        )
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self.sets: list[TextButton] = []
        for place, ready in enumerate(ready_sets()):
            button = TextButton(
                context,
                partial(_set_name, place),
                self,
                icon="list-plus",
                role="quiet",
                padding=8,
            )
            button.clicked.connect(lambda _checked=False, ready=ready: self._take(ready))
            row.addWidget(button)
            self.sets.append(button)
        self.body.addLayout(row)
        close = self.add_button(lambda: translate("Plan", "Done"), role="primary", is_default=False)
        close.clicked.connect(self.accept)
        session.changed.connect(self._show)
        self.finished.connect(self._on_finished)
        self._show()

    def rows(self) -> list[CriterionRow]:
        """The rows in their order."""
        return [self._rows[criterion.id] for criterion in self._session.document.all(Criterion)]

    def _show(self, _event: object = None) -> None:
        criteria = self._session.document.all(Criterion)
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
            shown.show_criterion(criterion)
            if self._lines.indexOf(shown) != place:
                self._lines.insertWidget(place, shown)
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

        row.changed.connect(change)
        row.removed.connect(lambda: self._do(lambda: edits.delete_criterion(document, criterion_id)))
        self._session.settling.connect(row.settle)
        self._rows[criterion_id] = row
        return row

    def _on_finished(self) -> None:
        self._session.settle()
        self._session.changed.disconnect(self._show)

    def _take(self, ready: ReadySet) -> None:
        self._do(lambda: take_set(self._session.document, ready))

    def _do(self, change: Callable[[], object]) -> None:
        problem = ""
        try:
            change()
        except KnownError as error:
            problem = error_text(error)
            self._show()
        plain.set_label(self.problem, problem)
        self.problem.setVisible(bool(problem))


class CriterionRow(QWidget):
    """``changed`` carries a field, its value and the gesture."""

    changed = Signal(str, object, str)
    removed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spec = specs(Criterion)
        self.name = LineField(context, spec["name"], self)
        self.weight = NumberField(context, Spec("integer", low=0, high=100), self, empty=0)
        self.weight.setFixedWidth(64)
        self.direction = Segmented(
            context,
            (
                ("benefit", lambda: translate("Plan", "More is better")),
                ("cost", lambda: translate("Plan", "Less is better")),
            ),
            self,
        )
        self.remove = IconButton(context, "trash-2", lambda: translate("Plan", "Delete the criterion"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.name, 1)
        row.addWidget(self.weight)
        row.addWidget(self.direction)
        row.addWidget(self.remove)
        self.name.setMinimumWidth(130)
        self.name.set_hint(translate("Plan", "What counts?"))
        plain.name(self.name, translate("Plan", "Name of the criterion"), has_tip=False)
        plain.name(self.weight, translate("Plan", "Weight"))
        self.name.edited.connect(lambda value, gesture: self.changed.emit("name", value, gesture))
        self.weight.edited.connect(lambda value, gesture: self.changed.emit("weight", float(value), gesture))
        self.direction.chosen.connect(lambda value: self.changed.emit("direction", value, ""))
        self.remove.clicked.connect(self.removed)

    def show_criterion(self, criterion: Criterion) -> None:
        """Show a criterion."""
        self.name.show_value(criterion.name)
        self.weight.show_value(round(criterion.weight))
        self.direction.set_current(criterion.direction)

    def settle(self) -> None:
        """Keep now what was typed."""
        self.name.settle()
        self.weight.settle()


def _set_name(place: int) -> str:
    return ready_sets()[place].name
