"""A text that is read, and edited in its own place when it is pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.shell.buttons import Words
from journey_designer.ui.widgets.line_field import LineField
from journey_designer.ui.widgets.number_field import NumberField
from journey_designer.ui.widgets.prose_field import ProseField
from journey_designer.ui.widgets.text_label import TextLabel

PAD = 6
"""Room at the sides of what is read, where the hover shows."""
Editor = LineField | NumberField | ProseField


class InPlace(QWidget):
    """Shows ``shown``; a press, Enter or F2 opens ``field``, which closes when it is left.

    ``hint`` stands in the place of an empty text, while `set_open` holds the field open it is seen always.
    ``words`` name the field for screen readers.
    """

    def __init__(
        self,
        context: Context,
        shown: TextLabel,
        field: Editor,
        words: Words,
        parent: QWidget | None = None,
        *,
        colour: str = "ink",
        is_always: bool = False,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._colour = colour
        self._is_always = is_always
        self._is_held = False
        self._value = ""
        self.shown = shown
        self.field = field
        shown.setParent(self)
        field.setParent(self)
        shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        field.hide()
        field.installEventFilter(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(PAD, 1, PAD, 1)
        box.setSpacing(0)
        box.addStretch(1)
        box.addWidget(shown)
        box.addWidget(field)
        box.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", True)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        context.languages.changed.connect(self._name)
        self._name()

    @property
    def is_open(self) -> bool:
        """Whether the field is shown."""
        return not self.field.isHidden()

    def show_text(self, text: str) -> None:
        """Show what is read; without a text it is hidden, unless it is always there."""
        self._value = text
        self.shown.set_text(text or self._words())
        self.shown.set_colour(self._colour if text else "ink3")
        self.setVisible(bool(text) or self._is_always or self._is_held or self.is_open)
        self._name()

    def set_open(self, is_open: bool) -> None:
        """Hold the field open, or close it."""
        self._is_held = is_open
        if is_open:
            self._switch(True)
        elif self.is_open:
            self.close_field()
        self.setVisible(bool(self._value) or self._is_always or is_open)

    def open_field(self) -> None:
        """Edit it now."""
        self._switch(True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(self.field, ProseField):
            self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def close_field(self) -> None:
        """Keep what was typed and show it."""
        had_focus = self.field.hasFocus()
        self._switch(False)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and not self._is_held:
            if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
                if event.reason() not in (
                    Qt.FocusReason.PopupFocusReason,
                    Qt.FocusReason.ActiveWindowFocusReason,
                ):
                    self.field.settle()
                    self._switch(False)
            elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._ends(event):
                self.close_field()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open and not self._is_held:
            self.close_field()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space):
            self.open_field()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and not self.is_open:
            self.open_field()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self.is_open:
            return
        chrome = self._context.theme.chrome
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chrome.hover))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.end()

    def _ends(self, event: QKeyEvent) -> bool:
        """Whether a key ends the editing: Enter, where the text has one line; Ctrl+Enter elsewhere."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        is_with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return not isinstance(self.field, ProseField) or not self.field.is_multiline or is_with_control

    def _switch(self, is_open: bool) -> None:
        self.field.setVisible(is_open)
        self.shown.setVisible(not is_open)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if is_open else Qt.FocusPolicy.StrongFocus)
        if not is_open:
            self.setVisible(bool(self._value) or self._is_always)
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        words = self._words()
        plain.name(self.field, words, has_tip=False)
        plain.name(self, f"{words}: {self._value}" if self._value else words, has_tip=False)
        if not self._value:
            self.shown.set_text(words)
        if not isinstance(self.field, NumberField):
            self.field.set_hint(words)
