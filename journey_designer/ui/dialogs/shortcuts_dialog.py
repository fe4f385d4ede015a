"""All actions with their shortcuts; a shortcut is changed by pressing another."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QKeySequenceEdit, QScrollArea, QWidget

from journey_designer.ui import plain
from journey_designer.ui.actions import Actions
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.language import fill, translate
from journey_designer.ui.sided_margins import SidedMargins


class ShortcutsDialog(DialogFrame):
    """A shortcut that another action has is refused, and the dialog says which action that is."""

    def __init__(self, context: Context, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(context, lambda: translate("Shortcuts", "Keyboard shortcuts"), parent, width=520)
        self._actions = actions
        self.fields: dict[str, QKeySequenceEdit] = {}
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setMinimumHeight(420)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._table())
        self.body.addWidget(area)
        self.problem = self.add_text("", role="error")
        self.problem.hide()
        reset = self.add_button(lambda: translate("Shortcuts", "As delivered"), at_start=True)
        reset.clicked.connect(self._reset)
        done = self.add_button(lambda: translate("Shortcuts", "Done"), role="primary")
        done.clicked.connect(self.accept)

    def _table(self) -> QWidget:
        table = QWidget(self)
        grid = QGridLayout(table)
        SidedMargins(self.context, grid, (0, 0, 12, 0))
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row, spec in enumerate(self._actions.specs):
            name = plain.label(table, self._actions.text(spec.id))
            self.context.typefaces.set_role(name, "body")
            field = QKeySequenceEdit(self._actions.action(spec.id).shortcut(), table)
            field.setMaximumSequenceLength(1)
            field.setClearButtonEnabled(True)
            field.setFixedWidth(190)
            field.setAccessibleName(self._actions.text(spec.id))
            field.editingFinished.connect(lambda action_id=spec.id: self._change(action_id))
            self.fields[spec.id] = field
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1)
        return table

    def _change(self, action_id: str) -> None:
        field = self.fields[action_id]
        text = field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        present = self._actions.action(action_id).shortcut()
        if field.keySequence() == present:
            return
        if self._actions.is_reserved(text):
            sentence = translate("Shortcuts", "{keys} writes, or moves on the map. Press another shortcut.")
            plain.set_label(self.problem, fill(sentence, keys=text))
            self.problem.show()
            field.setKeySequence(present)
            return
        other = self._actions.set_shortcut(action_id, text)
        self.problem.setVisible(other is not None)
        if other is not None:
            sentence = translate("Shortcuts", "{keys} belongs to “{action}”. Press another shortcut.")
            plain.set_label(self.problem, fill(sentence, keys=text, action=self._actions.text(other)))
            field.setKeySequence(present)

    def _reset(self) -> None:
        self._actions.reset_shortcuts()
        self.problem.hide()
        for action_id, field in self.fields.items():
            field.setKeySequence(self._actions.action(action_id).shortcut())
