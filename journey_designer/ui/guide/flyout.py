"""A card that lies over the map at the side where reading ends, and is closed by Esc."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.shell.buttons import IconButton, Words
from journey_designer.ui.sided_margins import SidedMargins

_MARGIN = 12
_WIDTH = 340


class Flyout(QFrame):
    """Lies over ``ground`` and follows its size. Fill ``column``; ``closed`` says that it was closed by hand."""

    closed = Signal()

    def __init__(self, context: Context, ground: QWidget, words: Words) -> None:
        super().__init__(ground)
        self._context = context
        self._ground = ground
        self._words = words
        self.setProperty("role", "box")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = plain.label(self)
        context.typefaces.set_role(self.title, "stage")
        self.close_button = IconButton(
            context, "x", lambda: translate("Flyout", "Close"), self, size=16, side=28
        )
        self.close_button.clicked.connect(self.dismiss)
        head = QHBoxLayout()
        SidedMargins(context, head, (20, 10, 10, 6))
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(self.column, 1)
        ground.installEventFilter(self)
        context.languages.changed.connect(self._say)
        context.theme.changed.connect(self.place)
        self._say()
        self.hide()

    def open(self) -> None:
        """Show it above everything on its ground, alone: another card that lies there is closed."""
        for other in self._ground.findChildren(Flyout):
            if other is not self:
                other.dismiss()
        self.place()
        self.show()
        self.raise_()

    def dismiss(self) -> None:
        """Close it by hand."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def wanted_height(self, room: int) -> int:
        """How high it is, of the room there is; all of it."""
        return room

    def place(self) -> None:
        """Take the place at the end side of the ground."""
        scale = min(1.5, max(1.0, self._context.theme.text_scale))
        room = self._ground.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        width = min(round(_WIDTH * scale), room.width())
        is_rtl = self._ground.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = room.left() if is_rtl else room.right() - width + 1
        self.setGeometry(
            QRect(left, room.top(), width, min(room.height(), self.wanted_height(room.height())))
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The ground has another size or runs the other way."""
        if watched is not self._ground:
            return super().eventFilter(watched, event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange) and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        plain.set_label(self.title, self._words())
        self.setAccessibleName(self._words())
