"""A card or an idea in the list of dots: what it says, where it is, how many dots it has, and buttons to give and take."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from journey_designer.core.changes import Key
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.insights.row import Row
from journey_designer.ui.language import translate
from journey_designer.ui.panels.words import listed
from journey_designer.ui.shell.buttons import IconButton

_GIVE = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_TAKE = (Qt.Key.Key_Minus, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_MOST_DRAWN = 5


class DotRow(Row):
    """``changed`` carries 1 to give, -1 to take; ``left`` -1 or 1 to go to the row above or below.

    Enter, space, a press or + give; - takes.
    """

    HEIGHT = 46

    changed = Signal(int)
    left = Signal(int)

    def __init__(self, context: Context, key: Key, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.key = key
        self._text = ""
        self._place = ""
        self._all = 0
        self._own = 0
        self.give = IconButton(
            context, "plus", lambda: translate("Dots", "Give a dot"), self, size=16, side=28
        )
        self.take = IconButton(
            context, "minus", lambda: translate("Dots", "Take a dot back"), self, size=16, side=28
        )
        self.clicked.connect(lambda: self.changed.emit(1))
        self.give.clicked.connect(lambda: self.changed.emit(1))
        self.take.clicked.connect(lambda: self.changed.emit(-1))
        for button in (self.give, self.take):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_dots(self, text: str, place: str, dots: int, own: int, *, may_give: bool) -> None:
        """Show what it says, where it is, all its dots, and those of the participant whose turn it is."""
        self._text, self._place, self._all, self._own = text, place, dots, own
        counted = self.context.languages.counted("Dots", "%n dot(s)", dots)
        self.setAccessibleName(plain.capped(listed([part for part in (text, place, counted) if part])))
        mine = self.context.languages.counted("Dots", "%n of them of this person", own) if own else ""
        self.setAccessibleDescription(mine)
        plain.set_tip(self, text)
        self.give.setEnabled(may_give)
        self.take.setEnabled(own > 0)
        self.update()

    def draw(self, pencil: Pencil) -> None:
        scale, high = growth(self.context), float(self.height())
        end = 2 * self.give.width() + 12
        figures = 130 * scale
        room = self.width() - end - figures - 12
        pencil.text((4, 3 * scale, room, 22 * scale), self._text, "body")
        pencil.text((4, 23 * scale, room, 20 * scale), self._place, "caption", "ink3")
        x = self.width() - end - figures
        for place in range(min(self._own, _MOST_DRAWN)):
            pencil.disc(x + 6 + 13 * place, high / 2, 5, "accent")
        number = self.context.languages.number(self._all)
        ink = "ink" if self._all else "ink3"
        pencil.text((x + 66 * scale, 0, figures - 70 * scale, high), number, "value", ink, side="end")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _GIVE:
            self.changed.emit(1)
        elif key in _TAKE:
            self.changed.emit(-1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.left.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_parts()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_parts()

    def _place_parts(self) -> None:
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = self.give.width()
        for place, button in enumerate((self.give, self.take), 1):
            x = self.width() - place * side - 4
            button.move(self.width() - x - side if is_rtl else x, (self.height() - button.height()) // 2)
