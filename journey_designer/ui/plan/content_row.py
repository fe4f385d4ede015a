"""One piece of content in the list of a cell."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from journey_designer.analysis.content import ContentItem
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.insights.row import Row
from journey_designer.ui.language import fill, translate
from journey_designer.ui.plan.content_words import LOOKS, content_words
from journey_designer.ui.shell.buttons import IconButton


class ItemRow(Row):
    """A piece of content: its text, format, place and channel, whether it exists; pressing it opens its touchpoint.

    ``editing`` asks for its details (the pencil, F2).
    """

    editing = Signal()

    def __init__(
        self, context: Context, set_status: Callable[[str, str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._set_status = set_status
        self._item: ContentItem | None = None
        self.status = IconButton(context, "circle-check", self._status_words, self, size=17, side=28)
        self.status.clicked.connect(self._popup)
        self.details = IconButton(
            context, "pencil", lambda: translate("Content", "Format, channel, link"), self, size=16, side=28
        )
        self.details.clicked.connect(self.editing)
        self.link = IconButton(
            context, "external-link", lambda: translate("Content", "Open the link"), self, size=16, side=28
        )
        self.link.clicked.connect(self._open_link)

    @property
    def item(self) -> ContentItem:
        """What is shown."""
        if self._item is None:
            raise LookupError("no item is shown")
        return self._item

    def show_item(self, item: ContentItem) -> None:
        """Show a piece of content."""
        self._item = item
        self.status.set_glyph(LOOKS[item.card.status or ""][0])
        self.link.setVisible(item.link is not None)
        if item.link is not None:
            plain.set_tip(self.link, fill(translate("Content", "Open {link}"), link=item.link))
        status = content_words()[item.card.status or ""]
        words = [item.card.text, item.format, self._place(), item.channel, status]
        self.setAccessibleName(plain.capped(". ".join(word for word in words if word)))
        plain.set_tip(self, item.card.text)
        self.update()

    def menu(self) -> QMenu:
        """What can be said of it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for status, words in content_words().items():
            icon, colour = LOOKS[status]
            act = partial(self._set_status, self.item.card.id, status)
            plain.set_action(menu.addAction(self.context.icons.icon(icon, 16, colour), "", act), words)
        return menu

    def draw(self, pencil: Pencil) -> None:
        if self._item is None:
            return
        scale, high = growth(self.context), float(self.height())
        start = 38 * scale
        room = self.width() - start - 72 * scale
        pencil.text((start, 0, room * 0.43, high), self._item.card.text, "body")
        pencil.text((start + room * 0.45, 0, room * 0.14, high), self._item.format, "body", "ink2")
        pencil.text((start + room * 0.61, 0, room * 0.21, high), self._place(), "body", "ink2")
        pencil.text((start + room * 0.84, 0, room * 0.16, high), self._item.channel, "caption", "ink3")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.editing.emit()
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
        side = self.link.width()
        starts = (
            (self.status, 0),
            (self.details, self.width() - 2 * side - 4),
            (self.link, self.width() - side),
        )
        for button, x in starts:
            left = self.width() - x - button.width() if is_rtl else x
            button.move(left, (self.height() - button.height()) // 2)

    def _place(self) -> str:
        if self._item is None or self._item.touchpoint is None:
            return translate("Content", "The whole stage")
        return self._item.touchpoint.name

    def _status_words(self) -> str:
        return content_words()[(self._item.card.status or "") if self._item is not None else ""]

    def _popup(self) -> None:
        self.menu().popup(self.status.mapToGlobal(QPoint(0, self.status.height() + 4)))

    def _open_link(self) -> None:
        if self.item.link is not None:
            QDesktopServices.openUrl(QUrl(self.item.link))
