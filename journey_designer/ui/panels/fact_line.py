"""One fact of a persona: an icon and a few words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from journey_designer.ui.context import Context
from journey_designer.ui.widgets.text_label import TextLabel

_ICON = 15


class FactLine(QWidget):
    """Hidden while it has nothing to say."""

    def __init__(self, context: Context, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._name = icon
        self._icon = QLabel(self)
        self._text = TextLabel(context, "body", self, colour="ink2", leading=(20, 22), most_lines=3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        context.theme.changed.connect(self._draw)
        self._draw()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text

    def set_text(self, text: str) -> None:
        """Say it."""
        self._text.set_text(text)
        self.setVisible(bool(text))

    def _draw(self) -> None:
        self._icon.setFixedSize(QSize(_ICON, round(20 * self._context.theme.text_scale)))
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._context.icons.pixmap(self._name, _ICON, "ink3", ratio=ratio))
