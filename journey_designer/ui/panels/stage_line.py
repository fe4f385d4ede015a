"""Where a touchpoint is: the colour and the name of its stage, and its place among the others."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from journey_designer.core.document import Document
from journey_designer.core.records import Stage, Touchpoint
from journey_designer.layout.palette import StageColours
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.widgets.drawings import map_palette
from journey_designer.ui.widgets.text_label import TextLabel

_SIDE = 11


class StageLine(QWidget):
    """A swatch, the name, ``2 of 3``."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._swatch = _Swatch(self)
        self._name = TextLabel(context, "button", self, leading=(18, 20), most_lines=1)
        self._place = plain.label(self, role="caption")
        context.typefaces.set_role(self._place, "body")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._swatch)
        row.addWidget(self._name)
        row.addWidget(self._place)
        row.addStretch(1)

    def show_touchpoint(self, document: Document, touchpoint: Touchpoint) -> StageColours:
        """Say where a touchpoint is; gives the colours of its stage."""
        stage = document.get(Stage, touchpoint.stage_id)
        stages = document.family(Stage, "journey_id", stage.journey_id)
        number = [entry.id for entry in stages].index(stage.id)
        colours = map_palette(self._context.theme).stage(stage.colour, number)
        self._swatch.show_colour(colours.bar)
        self._name.set_text(stage.name or translate("TouchpointPanel", "Stage without a name"))
        self._name.set_colour(colours.ink)
        siblings = [entry.id for entry in document.family(Touchpoint, "stage_id", stage.id)]
        sentence = translate("TouchpointPanel", "{place} of {count}")
        place = self._context.languages.filled(
            sentence, place=siblings.index(touchpoint.id) + 1, count=len(siblings)
        )
        plain.set_label(self._place, place)
        return colours


class _Swatch(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = "#000000"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_colour(self, colour: str) -> None:
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(QColor(self._colour))
        painter.drawRoundedRect(self.rect(), 3, 3)
        painter.end()
