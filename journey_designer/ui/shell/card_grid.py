"""Cards side by side, as many as there is room for; those of the last row are as wide as the others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class CardGrid(QWidget):
    """``most`` columns at most, each ``least`` pixels wide at least."""

    def __init__(self, most: int, least: int, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most, self._least, self._gap = most, least, gap
        self._cards: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def cards(self) -> tuple[QWidget, ...]:
        """The cards in their order."""
        return tuple(self._cards)

    def set_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards; those of before are done away with."""
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = list(cards)
        for card in self._cards:
            card.setParent(self)
            card.show()
        self._place()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """More columns need less height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        if not self._cards:
            return 0
        count = self._columns(width)
        rows = -(-len(self._cards) // count)
        return rows * (self._height(self._card_width(width, count)) + self._gap) - self._gap

    def sizeHint(self) -> QSize:
        """The present width's height."""
        return QSize(self._most * self._least, self.heightForWidth(max(self.width(), self._least)))

    def minimumSizeHint(self) -> QSize:
        """One column."""
        return QSize(self._least, self.heightForWidth(max(self.width(), self._least)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards anew."""
        super().resizeEvent(event)
        self._place()
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Another direction: the cards lie the other way round."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    def _columns(self, width: int) -> int:
        return max(1, min(self._most, (width + self._gap) // (self._least + self._gap)))

    def _card_width(self, width: int, count: int) -> float:
        return (width - self._gap * (count - 1)) / count

    def _height(self, width: float) -> int:
        """Of the tallest card at a width: all rows are equally high."""
        return max(
            card.heightForWidth(round(width)) if card.hasHeightForWidth() else card.sizeHint().height()
            for card in self._cards
        )

    def _place(self) -> None:
        if not self._cards:
            return
        count = self._columns(self.width())
        width = self._card_width(self.width(), count)
        height = self._height(width)
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for place, card in enumerate(self._cards):
            row, column = divmod(place, count)
            start = round(column * (width + self._gap))
            x = self.width() - start - round(width) if is_rtl else start
            card.setGeometry(x, row * (height + self._gap), round(width), height)
