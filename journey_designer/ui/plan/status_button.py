"""The chip that says how far an action is, and changes it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.language import fill, translate
from journey_designer.ui.plan.words import LOOKS, STATUSES, status_words
from journey_designer.ui.widgets.drawings import map_palette


class StatusButton(QAbstractButton):
    """``chosen`` carries the status that was taken from its menu."""

    chosen = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._status = "to_do"
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._popup)

    def show_status(self, status: str) -> None:
        """Show a status."""
        self._status = status
        word = status_words()[status]
        plain.name(self, fill(translate("Plan", "Status: {status}"), status=word))
        self.resize(self.sizeHint())
        self.update()

    def menu(self) -> QMenu:
        """All statuses."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for status in STATUSES:
            icon = self._context.icons.icon(LOOKS[status].icon, 16)
            action = menu.addAction(icon, "", partial(self.chosen.emit, status))
            plain.set_action(action, status_words()[status])
        return menu

    def sizeHint(self) -> QSize:
        font = self._context.typefaces.font("button")
        width = QFontMetricsF(font).horizontalAdvance(status_words()[self._status])
        scale = growth(self._context)
        return QSize(round(width + 38 * scale), round(24 * scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self._context, self, painter)
        look = LOOKS[self._status]
        fill_colour, ink = "hover", "ink2"
        if look.colour == "pos":
            fill_colour, ink = "pos_tint", "pos"
        elif look.colour:
            colours = map_palette(self._context.theme).stage(look.colour, 0)
            fill_colour, ink = colours.tint, colours.ink
        scale, high = growth(self._context), float(self.height())
        pencil.fill(pencil.rect(0, 0, self.width(), high), fill_colour, 6)
        pencil.icon(8 * scale, (high - 14 * scale) / 2, look.icon, 14 * scale, ink)
        word = status_words()[self._status]
        pencil.text((28 * scale, 0, self.width() - 30 * scale, high), word, "button", ink)
        painter.end()

    def _popup(self) -> None:
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
