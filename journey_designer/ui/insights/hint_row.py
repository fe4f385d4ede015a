"""One hint of the map doctor as a row, and one that was hushed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from journey_designer.analysis.doctor import Hint
from journey_designer.core.records import Hush
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.doctor_words import ICONS
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.insights.row import Row
from journey_designer.ui.language import translate
from journey_designer.ui.shell.buttons import IconButton


class _SaidRow(Row):
    """A sentence, where it is, an icon before it and a button at its end."""

    HEIGHT = 52

    def __init__(self, context: Context, button: IconButton, parent: QWidget | None) -> None:
        super().__init__(context, parent)
        self._icon = "clipboard-check"
        self._words = ""
        self._where = ""
        self._button = button
        button.setParent(self)

    def say(self, icon: str, words: str, where: str) -> None:
        """Show what is said, and where it is."""
        self._icon, self._words, self._where = icon, words, where
        self.setAccessibleName(plain.capped(f"{words} {where}"))
        plain.set_tip(self, words)
        self.update()

    def draw(self, pencil: Pencil) -> None:
        scale, high = growth(self.context), float(self.height())
        pencil.icon(2, high / 2 - 9 * scale, self._icon, 18 * scale, "ink3")
        start = 32 * scale
        room = self.width() - start - 44 * scale
        pencil.text((start, 5 * scale, room, 22 * scale), self._words, "body")
        pencil.text((start, 26 * scale, room, 20 * scale), self._where, "caption", "ink3")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_parts()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_parts()

    def _place_parts(self) -> None:
        size = self._button.size()
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 4 if is_rtl else self.width() - size.width() - 4
        self._button.move(x, (self.height() - size.height()) // 2)


class HintRow(_SaidRow):
    """Pressing it jumps to the place; Delete or its button hushes it."""

    hushed = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.hush = IconButton(
            context, "eye-off", lambda: translate("Doctor", "Hush this hint"), None, size=16, side=28
        )
        super().__init__(context, self.hush, parent)
        self._hint: Hint | None = None
        self.hush.clicked.connect(self.hushed)

    @property
    def hint(self) -> Hint:
        """What is shown."""
        if self._hint is None:
            raise LookupError("no hint is shown")
        return self._hint

    def show_hint(self, hint: Hint, words: str, where: str) -> None:
        """Show a hint: its reason, and where it is."""
        self._hint = hint
        self.say(ICONS[hint.rule], words, where)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.hushed.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())


class HushedRow(_SaidRow):
    """What was hushed; pressing it or its button lets the doctor speak of it again."""

    def __init__(self, context: Context, entry: Hush, parent: QWidget | None = None) -> None:
        self.again = IconButton(
            context, "eye", lambda: translate("Doctor", "Tell it again"), None, size=16, side=28
        )
        super().__init__(context, self.again, parent)
        self.entry = entry
        self.again.clicked.connect(self.clicked)
