"""Any number of a few words, chosen from a list that stays open while they are ticked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QMenu, QSizePolicy, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.widgets.elided_combo import ElidedCombo


class ManyField(ElidedCombo):
    """Shows what is ticked, or ``every`` word where nothing is: then everything is meant. ``edited`` carries the values."""

    edited = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._choices: tuple[tuple[str, str], ...] = ()
        self._every = ""
        self._values: frozenset[str] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        context.typefaces.set_role(self, "body")

    @property
    def values(self) -> frozenset[str]:
        """What is ticked."""
        return self._values

    def set_choices(self, every: str, choices: Sequence[tuple[str, str]]) -> None:
        """Name the choices, values and words, and what is shown where none is ticked; those that are gone are unticked."""
        self._every, self._choices = every, tuple(choices)
        self.show_values(self._values)

    def show_values(self, values: frozenset[str]) -> None:
        """Show what is ticked."""
        self._values = frozenset(value for value, _ in self._choices if value in values)
        words = [words for value, words in self._choices if value in self._values]
        said = self._context.languages.locale.createSeparatedList(words) if words else self._every
        self.clear()
        self.addItem(plain.capped(said))
        self.setAccessibleName(self._every if said == self._every else f"{self._every}: {said}")

    def choose(self, value: str, *, is_on: bool) -> None:
        """Tick or untick, as a hand does."""
        self.show_values(self._values | {value} if is_on else self._values - {value})
        self.edited.emit(self._values)

    def showPopup(self) -> None:
        """The list under the field."""
        menu = self.menu()
        menu.setMinimumWidth(self.width())
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def menu(self) -> QMenu:
        """The list; it deletes itself when closed."""
        menu = _StayingMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for value, words in self._choices:
            action = menu.addAction("")
            plain.set_action(action, words)
            action.setCheckable(True)
            action.setChecked(value in self._values)
            action.toggled.connect(lambda is_on, value=value: self.choose(value, is_on=is_on))
        return menu

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _StayingMenu(QMenu):
    """Stays open while things are ticked; Enter ticks and closes."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = cast("QAction | None", self.actionAt(event.position().toPoint()))
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = cast("QAction | None", self.activeAction())
        if event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)
