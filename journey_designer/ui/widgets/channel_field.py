"""The channel of a touchpoint: free words with an icon, and a list of usual ones."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from journey_designer.core.fields import Spec
from journey_designer.layout.channels import channel_icon
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.widgets.channel_names import channel_names
from journey_designer.ui.widgets.field_frame import FieldFrame
from journey_designer.ui.widgets.line_field import LineField

_SHOWN = 12


class ChannelField(QWidget):
    """``edited`` carries the words and the gesture. Typing offers usual channels that hold what was typed.

    The button, or the key down, shows all of them.
    """

    edited = Signal(object, str)

    def __init__(self, context: Context, spec: Spec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tint = "ink2"
        self._model = QStandardItemModel(self)
        self.line = LineField(context, spec, is_bare=True)
        self.frame = FieldFrame(context, self.line, self, is_raised=True)
        self.setFocusProxy(self.line)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.frame)
        self._completer = QCompleter(self._model, self)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setMaxVisibleItems(_SHOWN)
        popup = self._completer.popup()
        if popup is not None:
            popup.setIconSize(QSize(16, 16))
        self.line.setCompleter(self._completer)
        self.line.installEventFilter(self)
        self.line.edited.connect(self.edited)
        self.line.textChanged.connect(self._show_icon)
        self._completer.activated.connect(self._take)
        self.frame.button.clicked.connect(self.show_all)
        context.languages.changed.connect(self._retranslate)
        context.theme.changed.connect(self._retranslate)
        self._retranslate()

    def show_value(self, value: str) -> None:
        """Show a channel."""
        self.line.show_value(value)
        self._show_icon(self.line.text())

    def set_tint(self, colour: str) -> None:
        """Show the icon in a colour: that of the stage."""
        self._tint = colour
        self._show_icon(self.line.text())

    def settle(self) -> None:
        """Keep now what was typed."""
        self.line.settle()

    def forget(self) -> None:
        """Drop what was typed and not kept."""
        self.line.forget()

    def show_all(self) -> None:
        """Offer all usual channels."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._completer.setCompletionPrefix("")
        self._completer.complete()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Down
        ):
            self.show_all()
            return True
        return super().eventFilter(watched, event)

    def _take(self, words: str) -> None:
        """Keep a channel that was chosen from the list at once."""
        self.line.selectAll()
        self.line.insert_text(words)
        self.line.settle()

    def _show_icon(self, words: str) -> None:
        if words.strip():
            self.frame.set_icon(channel_icon(words), self._tint)
        else:
            self.frame.set_icon("circle-dashed", "ink3")

    def _retranslate(self) -> None:
        self._model.clear()
        for words in channel_names():
            item = QStandardItem(self._context.icons.icon(channel_icon(words), 16), words)
            item.setEditable(False)
            self._model.appendRow(item)
        plain.name(self.line, translate("Channels", "Channel"), has_tip=False)
        plain.name(self.frame.button, translate("Channels", "Usual channels"))
        self.line.set_hint(translate("Channels", "Channel"))
        self._show_icon(self.line.text())
