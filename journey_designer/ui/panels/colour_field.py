"""The colour of a persona: five of the map, or none of its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.words import colour_words
from journey_designer.ui.widgets.drawings import map_palette
from journey_designer.ui.widgets.option_field import OptionField

_SIDE = 16
_RATIOS = (1.0, 1.5, 2.0, 3.0)


class ColourField(QWidget):
    """``edited`` carries the name of a colour or None, and no gesture."""

    edited = Signal(object, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.options = OptionField(context, self)
        self.options.edited.connect(self.edited)
        self.setFocusProxy(self.options)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.options)
        context.theme.changed.connect(self._refresh)
        context.languages.changed.connect(self._refresh)
        self._refresh()

    def show_value(self, value: str | None) -> None:
        """Show a colour."""
        self.options.show_value(value)

    def settle(self) -> None:
        """Every change is kept at once."""

    def _refresh(self) -> None:
        palette = map_palette(self._context.theme)
        choices: list[tuple[str | None, str, QIcon | None]] = [
            (None, translate("Words", "No colour of its own"), None)
        ]
        choices += [(name, words, swatch(palette.stages[name].bar)) for name, words in colour_words().items()]
        self.options.set_choices(choices)


def swatch(colour: str) -> QIcon:
    """A small square of a colour, for a menu or a list."""
    icon = QIcon()
    for ratio in _RATIOS:
        pixmap = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(QColor(colour))
        painter.drawEllipse(1, 1, _SIDE - 2, _SIDE - 2)
        painter.end()
        icon.addPixmap(pixmap)
    return icon
