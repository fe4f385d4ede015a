"""One scale of a persona, read or edited."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.records import Trait, specs
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.binding import Binding
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton
from journey_designer.ui.widgets.five_dots import FiveDots
from journey_designer.ui.widgets.line_field import LineField
from journey_designer.ui.widgets.text_label import TextLabel

_END = 68


class ScaleRow(QWidget):
    """The name over the dots, the two ends at their sides. ``removing`` asks to delete it."""

    removing = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spec = specs(Trait)
        self.name = LineField(context, spec["text"], self)
        self.low_end = LineField(context, spec["low_end"], self)
        self.high_end = LineField(context, spec["high_end"], self)
        self.value = FiveDots(context, self)
        self._words = TextLabel(context, "button", self, leading=(17, 20))
        self._low = TextLabel(context, "caption", self, colour="ink2", leading=(16, 18), most_lines=2)
        self._high = TextLabel(context, "caption", self, colour="ink2", leading=(16, 18), most_lines=2)
        self._delete = IconButton(
            context, "trash-2", lambda: translate("Scale", "Delete this trait"), self, size=16, side=28
        )
        self._delete.clicked.connect(self.removing)
        self._binding = Binding(session, Trait, edits.change_trait, self)
        self._binding.failed.connect(self.failed)
        self._binding.add("text", self.name)
        self._binding.add("low_end", self.low_end)
        self._binding.add("high_end", self.high_end)
        self._binding.add("value", self.value)
        self._lay_out()
        context.languages.changed.connect(self._retranslate)
        self._retranslate()

    def set_editable(self, is_editable: bool) -> None:
        """Let it be changed, or only read."""
        for field in (self.name, self.low_end, self.high_end, self._delete):
            field.setVisible(is_editable)
        for label in (self._words, self._low, self._high):
            label.setVisible(not is_editable)
        self.value.set_editable(is_editable)

    def show_scale(self, scale: Trait | None) -> None:
        """Show a scale, or let go of the one that is gone."""
        self._binding.show(scale)
        if scale is not None:
            self._words.set_text(scale.text)
            self._low.set_text(scale.low_end)
            self._high.set_text(scale.high_end)
            plain.name(self.value, scale.text, has_tip=False)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.name, 1)
        top.addWidget(self._words, 1)
        top.addWidget(self._delete)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addLayout(top, 0, 0, 1, 3)
        for column, field, label in ((0, self.low_end, self._low), (2, self.high_end, self._high)):
            field.setFixedWidth(_END)
            label.setMaximumWidth(_END)
            grid.setColumnMinimumWidth(column, _END)
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            grid.addWidget(field, 1, column)
            grid.addWidget(label, 1, column, side | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.value, 1, 1)
        grid.setColumnStretch(1, 1)

    def _retranslate(self) -> None:
        plain.name(self.name, translate("Scale", "Trait"), has_tip=False)
        plain.name(self.low_end, translate("Scale", "Word for the low end"), has_tip=False)
        plain.name(self.high_end, translate("Scale", "Word for the high end"), has_tip=False)
        self.name.set_hint(translate("Scale", "Trait"))
