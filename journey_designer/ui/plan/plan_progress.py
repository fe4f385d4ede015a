"""How many actions are done: a bar of the statuses, and words."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from journey_designer.analysis.plan import CHOSEN, Action, by_status
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.language import fill, translate
from journey_designer.ui.plan.words import LOOKS
from journey_designer.ui.widgets.drawings import map_palette

_BAR = 144.0


class PlanProgress(QWidget):
    """Says it of the actions it is shown."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._actions: tuple[Action, ...] = ()

    def show_actions(self, actions: tuple[Action, ...]) -> None:
        """Show how far they are."""
        self._actions = actions
        plain.name(self, self._words(), has_tip=False)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        scale = growth(self._context)
        words = QFontMetricsF(self._context.typefaces.font("body")).horizontalAdvance(self._words())
        return QSize(round(_BAR * scale + words + 12), round(24 * scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self._context, self, painter)
        bar = _BAR * growth(self._context)
        x, middle = 0.0, self.height() / 2
        counts = by_status(self._actions)
        whole = len(self._actions) or 1
        for status in reversed(CHOSEN):
            width = bar * len(counts[status]) / whole
            if width:
                look = LOOKS[status]
                colour = "line2" if not look.colour else "pos"
                if look.colour not in ("", "pos"):
                    colour = map_palette(self._context.theme).stage(look.colour, 0).bar
                pencil.fill(pencil.rect(x, middle - 4, max(width - 2, 2), 8), colour, 2)
            x += width
        area = (bar + 8, 0.0, self.width() - bar - 8, float(self.height()))
        pencil.text(area, self._words(), "body", "ink2")
        painter.end()

    def _words(self) -> str:
        done = sum(not action.is_open for action in self._actions)
        number = self._context.languages.number
        said = translate("Plan", "{done} of {all} done")
        return fill(said, done=number(done), all=number(len(self._actions)))
