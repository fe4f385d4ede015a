"""Everybody in the room in one strip, and a field to name more."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from journey_designer.core.errors import KnownError
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.voting.person_button import PersonButton
from journey_designer.ui.voting.roster import Roster
from journey_designer.ui.widgets.flow_layout import FlowLayout
from journey_designer.ui.widgets.line_field import CappedLine

_LINES = 4
_USUAL = 560
"""The width in px it will have, while it has none yet."""


class NameLine(CappedLine):
    """Enter takes the name; Escape leaves the field before it closes a dialog."""

    taken = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class PeopleStrip(QWidget):
    """``chosen`` carries the name whose turn it is; ``failed`` a `KnownError`; ``left`` when the field is done with.

    With ``nobody`` there is a first button for what is given in nobody's name; its person is the empty name.
    """

    chosen = Signal(str)
    failed = Signal(object)
    left = Signal()

    def __init__(
        self, context: Context, roster: Roster, parent: QWidget, *, nobody: Callable[[], str] | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._roster = roster
        self._nobody = nobody
        self._buttons: list[PersonButton] = []
        self._renamed = ""
        self._row = QWidget()
        self._row.setProperty("role", "plain")
        self._flow = FlowLayout(self._row, gap=6, line_gap=4)
        self._area = QScrollArea(self)
        self._area.setWidget(self._row)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.field = NameLine(context, self)
        self.field.setAccessibleName(translate("Voting", "Name"))
        self.add = TextButton(context, self._add_words, self, icon="plus")
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._area)
        column.addLayout(line)
        self.field.taken.connect(self._take)
        self.field.left.connect(self._leave)
        self.add.clicked.connect(self._take)
        roster.changed.connect(self.show_people)
        self.show_people()

    @property
    def buttons(self) -> list[PersonButton]:
        """Everybody, in order."""
        return list(self._buttons)

    @property
    def people(self) -> list[str]:
        """Everybody's names, in order."""
        return [button.person for button in self._buttons]

    def button(self, name: str) -> PersonButton:
        """The button of somebody; `StopIteration` for a stranger."""
        return next(button for button in self._buttons if button.person == name)

    def show_people(self) -> None:
        """Show who is there now."""
        names = [*([""] if self._nobody is not None else []), *self._roster.names]
        if names != self.people:
            for button in self._buttons:
                self._flow.removeWidget(button)
                button.hide()
                button.deleteLater()
            self._buttons = [self._made(name) for name in names]
        self._area.setVisible(bool(names))
        self.fit()
        self.field.setPlaceholderText(translate("Voting", "Names, with commas between them"))
        self.updateGeometry()

    def fit(self) -> None:
        """Be as high as the names need at this width, up to four lines; the rest is scrolled to."""
        width = self.width() if self.isVisible() else _USUAL
        needed = self._flow.heightForWidth(width)
        line = self._buttons[0].sizeHint().height() + 4 if self._buttons else 0
        self._area.setFixedHeight(max(min(needed, _LINES * line), 1))

    def reveal(self, name: str) -> None:
        """Scroll to somebody."""
        button = next((entry for entry in self._buttons if entry.person == name), None)
        if button is not None:
            self._area.ensureWidgetVisible(button, 0, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _made(self, name: str) -> PersonButton:
        shown = "" if name or self._nobody is None else self._nobody()
        button = PersonButton(self._context, name, self._row, shown=shown)
        button.show_state("", is_current=False, is_done=False)
        button.clicked.connect(partial(self._choose, name))
        button.renaming.connect(partial(self._start_renaming, name))
        button.removing.connect(partial(self._remove, name))
        self._flow.addWidget(button)
        button.show()
        return button

    def _choose(self, name: str) -> None:
        self.chosen.emit(name)

    def _add_words(self) -> str:
        if self._renamed:
            return fill(translate("Voting", "Rename {name}"), name=self._renamed)
        return translate("Voting", "Add")

    def _start_renaming(self, name: str) -> None:
        self._renamed = name
        plain.set_field(self.field, name)
        self.field.selectAll()
        self.field.setFocus()
        self.add.refresh()

    def _take(self) -> None:
        text = self.field.text()
        try:
            if self._renamed and text.strip():
                self._roster.rename(self._renamed, text)
                found: tuple[str, ...] = (" ".join(text.split()),)
            else:
                found = self._roster.add(text)
        except KnownError as error:
            self.failed.emit(error)
            return
        self.field.clear()
        self._leave()
        if found:
            self.chosen.emit(found[0])

    def _leave(self) -> None:
        self._renamed = ""
        self.add.refresh()
        self.left.emit()

    def _remove(self, name: str) -> None:
        try:
            self._roster.remove(name)
        except KnownError as error:
            self.failed.emit(error)
            return
        self.left.emit()
