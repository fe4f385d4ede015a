"""What is shown in the place of the map while a project has no journey."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.shell.buttons import TextButton

_ICON = 32


class EmptyMap(QWidget):
    """``new_asked`` carries the global place for a menu."""

    new_asked = Signal(QPoint)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._icon = QLabel(self)
        self._title = plain.label(self)
        self._line = plain.label(self, role="muted")
        self._new = TextButton(
            context, lambda: translate("EmptyMap", "New journey"), self, icon="plus", role="primary"
        )
        self._new.clicked.connect(
            lambda: self.new_asked.emit(self._new.mapToGlobal(self._new.rect().bottomLeft()))
        )
        context.typefaces.set_role(self._title, "stage")
        context.typefaces.set_role(self._line, "body")
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        for widget in (self._icon, self._title, self._line):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self._new, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        context.languages.changed.connect(self._say)
        context.theme.changed.connect(self._say)
        self._say()

    def _say(self) -> None:
        plain.set_label(self._title, translate("EmptyMap", "No journey yet."))
        plain.set_label(self._line, translate("EmptyMap", "Who travels, and from where to where?"))
        self._icon.setPixmap(self._context.icons.pixmap("map", _ICON, "ink3", ratio=self.devicePixelRatioF()))
