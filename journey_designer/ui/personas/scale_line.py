"""One trait as a slider: its name, its two named ends, and the value between them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.records import Trait, specs
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.binding import Binding
from journey_designer.ui.personas.in_place import InPlace
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton
from journey_designer.ui.typefaces import TypeRole
from journey_designer.ui.widgets.five_dots import FiveDots
from journey_designer.ui.widgets.line_field import LineField
from journey_designer.ui.widgets.text_label import TextLabel

_NAME, _END = 134, 80


class ScaleLine(QWidget):
    """``removing`` asks to delete it, ``shifted`` to move it by one place; ``failed`` carries a
    `KnownError`.
    """

    removing = Signal()
    shifted = Signal(int)
    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spec = specs(Trait)
        self.value = FiveDots(context, self)
        self.value.set_editable(True)
        self._binding = Binding(session, Trait, edits.change_trait, self)
        self._binding.failed.connect(self.failed)
        self._binding.add("value", self.value)
        self.texts: dict[str, InPlace] = {}
        hints = {
            "text": lambda: translate("Scale", "Trait"),
            "low_end": lambda: translate("Scale", "Word for the low end"),
            "high_end": lambda: translate("Scale", "Word for the high end"),
        }
        for name, words in hints.items():
            is_name = name == "text"
            role: TypeRole = "button" if is_name else "caption"
            shown = TextLabel(context, role, leading=(18, 20), most_lines=2, is_at_end=name == "low_end")
            field = LineField(context, spec[name], role=role)
            colour = "ink" if is_name else "ink2"
            self.texts[name] = InPlace(context, shown, field, words, self, colour=colour, is_always=True)
            self._binding.add(name, field)
        self.delete_button = IconButton(
            context, "x", lambda: translate("Scale", "Delete this trait"), self, size=14, side=24
        )
        self.delete_button.clicked.connect(self.removing)
        self._lay_out()
        self._show_button(False)

    def show_scale(self, scale: Trait | None) -> None:
        """Show a scale, or let go of the one that is gone."""
        self._binding.show(scale)
        if scale is None:
            return
        for name, text in self.texts.items():
            text.show_text(getattr(scale, name))
        plain.name(self.value, scale.text, has_tip=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        button = self.delete_button
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 0 if is_rtl else self.width() - button.width()
        button.move(x, (self.height() - button.height()) // 2)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._show_button(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._show_button(False)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shifted.emit(step)
        elif event.key() == Qt.Key.Key_Delete:
            self.removing.emit()
        else:
            super().keyPressEvent(event)

    def _show_button(self, is_shown: bool) -> None:
        self.delete_button.setVisible(is_shown)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.texts["text"].setMinimumWidth(_NAME)
        row.addWidget(self.texts["text"], 1)
        self.texts["low_end"].setFixedWidth(_END)
        self.texts["high_end"].setFixedWidth(_END)
        row.addWidget(self.texts["low_end"])
        row.addWidget(self.value, 3)
        row.addWidget(self.texts["high_end"])
        row.addSpacing(14)
