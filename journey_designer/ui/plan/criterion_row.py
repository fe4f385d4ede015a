"""One criterion: its name, weight and direction, its place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journey_designer.core.fields import Spec
from journey_designer.core.records import Criterion, specs
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.shell.buttons import IconButton
from journey_designer.ui.shell.segmented import Segmented
from journey_designer.ui.widgets.line_field import LineField
from journey_designer.ui.widgets.number_field import NumberField


class CriterionRow(QWidget):
    """``changed`` carries a field, its value and the gesture; ``shifted`` how many places on it goes."""

    changed = Signal(str, object, str)
    removed = Signal()
    shifted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = LineField(context, specs(Criterion)["name"], self)
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
        self.up = IconButton(
            context, "arrow-up", lambda: translate("Plan", "Move up"), self, side=28, size=16
        )
        self.down = IconButton(
            context, "arrow-down", lambda: translate("Plan", "Move down"), self, side=28, size=16
        )
        self.remove = IconButton(context, "trash-2", lambda: translate("Plan", "Delete the criterion"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        for part in (self.weight, self.direction, self.up, self.down, self.remove):
            row.addWidget(part)
        self.name.setMinimumWidth(190)
        self.name.set_hint(translate("Plan", "What counts?"))
        plain.name(self.name, translate("Plan", "Name of the criterion"), has_tip=False)
        plain.name(self.weight, translate("Plan", "Weight"))
        self.name.edited.connect(lambda value, gesture: self.changed.emit("name", value, gesture))
        self.weight.edited.connect(lambda value, gesture: self.changed.emit("weight", float(value), gesture))
        self.direction.chosen.connect(lambda value: self.changed.emit("direction", value, ""))
        self.up.clicked.connect(lambda: self.shifted.emit(-1))
        self.down.clicked.connect(lambda: self.shifted.emit(1))
        self.remove.clicked.connect(self.removed)

    def show_criterion(self, criterion: Criterion, *, is_first: bool, is_last: bool, is_locked: bool) -> None:
        """Show a criterion; nothing of a locked one can be changed."""
        self.name.show_value(criterion.name)
        self.weight.show_value(round(criterion.weight))
        self.direction.set_current(criterion.direction)
        self.up.setEnabled(not is_first and not is_locked)
        self.down.setEnabled(not is_last and not is_locked)
        for part in (self.name, self.weight, self.direction, self.remove):
            part.setEnabled(not is_locked)

    def settle(self) -> None:
        """Keep now what was typed."""
        self.name.settle()
        self.weight.settle()
