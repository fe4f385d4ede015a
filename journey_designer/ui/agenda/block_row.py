"""One block of the run sheet in a list: its title and minutes, changed in place, and where it stands."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from journey_designer.core.fields import Spec
from journey_designer.ui import plain
from journey_designer.ui.agenda.sheets import LEAST_MINUTES, MOST_MINUTES, Block
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.shell.buttons import IconButton
from journey_designer.ui.widgets.number_field import NumberField

_ICONS = {"done": ("circle-check", "pos"), "now": ("circle-dot", "accent"), "later": ("circle", "ink3")}


class BlockRow(QWidget):
    """``asked`` carries the number of the block to go to, ``changed`` that and the changed `Block`, ``removed`` it."""

    asked = Signal(int)
    changed = Signal(int, object)
    removed = Signal(int)

    def __init__(self, context: Context, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._place = place
        self._block = Block("", 10)
        self._state = "later"
        self.mark = IconButton(context, "circle", self._mark_words, self, size=16, side=28)
        self.title = QLineEdit(self)
        self.title.setProperty("role", "bare")
        self.minutes = NumberField(context, Spec("integer", low=LEAST_MINUTES, high=MOST_MINUTES), self)
        self.minutes.setFixedWidth(58)
        self.now = plain.label(self, role="caption")
        self.remove = IconButton(context, "x", self._remove_words, self, size=14, side=26)
        context.typefaces.set_role(self.title, "body")
        context.typefaces.set_role(self.now, "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.mark)
        row.addWidget(self.title, 1)
        row.addWidget(self.now)
        row.addWidget(self.minutes)
        row.addWidget(self.remove)
        self.mark.clicked.connect(lambda: self.asked.emit(self._place))
        self.remove.clicked.connect(lambda: self.removed.emit(self._place))
        self.title.editingFinished.connect(self._tell)
        self.minutes.edited.connect(lambda _minutes, _gesture: self._tell())

    def show_block(self, block: Block, length: float, state: str) -> None:
        """Show a block with its length as things stand, in seconds."""
        self._block, self._state = block, state
        if not self.title.hasFocus():
            plain.set_field(self.title, block.title)
        if not self.minutes.hasFocus():
            self.minutes.show_value(block.minutes)
        self.title.setAccessibleName(translate("Agenda", "Title of the block"))
        self.minutes.setAccessibleName(translate("Agenda", "Minutes of the block"))
        now = round(length / 60)
        taken, planned = translate("Agenda", "took {minutes}"), translate("Agenda", "now {minutes}")
        words = taken if state == "done" else planned
        filled = self._context.languages.filled
        plain.set_label(self.now, filled(words, minutes=now) if now != block.minutes else "")
        icon, colour = _ICONS[state]
        ratio = self.devicePixelRatioF()
        self.mark.setIcon(self._context.icons.pixmap(icon, 16, colour, ratio=ratio))
        plain.name(self.mark, self._mark_words())

    def _tell(self) -> None:
        minutes = self.minutes.number or self._block.minutes
        block = replace(self._block, title=self.title.text().strip(), minutes=minutes)
        if block != self._block:
            self._block = block
            self.changed.emit(self._place, block)

    def _mark_words(self) -> str:
        words = {
            "done": translate("Agenda", "{block}, done. Go back to it"),
            "now": translate("Agenda", "{block}, now"),
            "later": translate("Agenda", "{block}, later. Go to it"),
        }
        return fill(words[self._state], block=self._block.title)

    def _remove_words(self) -> str:
        return fill(translate("Agenda", "Remove {block}"), block=self._block.title)
