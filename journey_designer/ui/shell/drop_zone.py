"""The place on the start page where files are dropped, or chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.shell.buttons import TextButton

_TILE = 40


class DropZone(QWidget):
    """A dashed box with ``browse``. The window takes the drop; `set_hot` shows that it would."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._is_hot = False
        self._tile = QLabel(self)
        self._tile.setFixedSize(_TILE, _TILE)
        self._tile.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tile.setProperty("role", "tile")
        self._title = plain.label(self)
        self._kinds = plain.label(self, ".cjm, .mmd, .md, .json", role="caption")
        context.typefaces.set_role(self._title, "command")
        context.typefaces.set_role(self._kinds, "body")
        self.browse = TextButton(context, lambda: translate("StartPage", "Browse"), self)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._kinds)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(23, 24, 23, 24)
        row.setSpacing(16)
        row.addWidget(self._tile)
        row.addLayout(words, 1)
        row.addWidget(self.browse)
        context.languages.changed.connect(self._say)
        context.theme.changed.connect(self._say)
        self._say()

    def set_hot(self, is_hot: bool) -> None:
        """Show that what is dragged would be taken."""
        self._is_hot = is_hot
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dashed frame."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(
            self._context.theme.colour("accent" if self._is_hot else "line2"), 2 if self._is_hot else 1
        )
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        if self._is_hot:
            painter.setBrush(self._context.theme.colour("atint"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        painter.end()

    def _say(self) -> None:
        plain.set_label(self._title, translate("StartPage", "Drop a file here to open or import it"))
        self._tile.setPixmap(
            self._context.icons.pixmap("download", 20, "aink", ratio=self.devicePixelRatioF())
        )
