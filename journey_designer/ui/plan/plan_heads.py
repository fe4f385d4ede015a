"""The headings over the actions."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.ui.context import Context
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.language import translate
from journey_designer.ui.plan.action_row import action_spans


class PlanHeads(QWidget):
    """The names of the columns of `ActionRow`."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(400, round(28 * growth(self._context)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self._context, self, painter)
        at = action_spans(self.width(), growth(self._context))
        words = {
            "title": translate("Plan", "Action"),
            "stage": translate("Plan", "Stage"),
            "owner": translate("Plan", "Owner"),
            "due": translate("Plan", "Due"),
            "status": translate("Plan", "Status"),
            "progress": translate("Plan", "Progress"),
            "note": translate("Plan", "Latest note"),
        }
        for key, word in words.items():
            pencil.text((at[key][0], 0, at[key][1], self.height()), word, "caption", "ink2")
        pencil.line((0, self.height() - 0.5), (self.width(), self.height() - 0.5), "line")
        painter.end()
