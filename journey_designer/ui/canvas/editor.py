"""The inline editor: a text field that lies exactly over what it edits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from journey_designer.core.fields import LINE, PROSE
from journey_designer.core.text import clean, first_strong
from journey_designer.layout.display import TextRole
from journey_designer.ui import plain
from journey_designer.ui.canvas.editor_strip import STRIP_HEIGHT, EditorStrip
from journey_designer.ui.canvas.wording import ui_text
from journey_designer.ui.context import Context

_LEAST_SCALE = 0.85
"""However small the map is shown, what is written can be read."""
_LEAST_WIDTH = 104.0


@dataclass(slots=True)
class Task:
    """What is being edited: where, how, and what to do with the text.

    ``commit`` gets the text (and the evidence for cards); ``moves_on`` is called after Tab (+1) or Shift+Tab (-1).
    """

    rect: Callable[[], QRectF | None]
    text: str
    role: TextRole
    is_multiline: bool
    commit: Callable[[str, str], None]
    moves_on: Callable[[int], None]
    evidence: str | None = None
    ends: Callable[[], None] | None = None


class _Field(QPlainTextEdit):
    """A plain text field that says what Enter, Tab and Esc mean here, and cuts what is pasted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.finish: Callable[[int], None] = lambda _step: None
        self.revert: Callable[[], None] = lambda: None
        self.left: Callable[[], None] = lambda: None
        self.is_multiline = True
        self.setTabChangesFocus(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        is_shifted = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if is_shifted and self.is_multiline:
                self.textCursor().insertText("\n")
            else:
                self.finish(0)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.finish(-1 if is_shifted or key == Qt.Key.Key_Backtab else 1)
        elif key == Qt.Key.Key_Escape:
            self.revert()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        limit = PROSE if self.is_multiline else LINE
        room = max(limit - len(self.toPlainText()), 0)
        text = source.text()[: 4 * limit] if source.hasText() else ""
        self.textCursor().insertText(clean(text, is_multiline=self.is_multiline)[:room])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left()


class InlineEditor(QFrame):
    """Edits one text on the canvas. Enter keeps, Shift+Enter is a new line, Esc reverts, leaving keeps.

    ``more_wanted`` asks for the menu of the card that was written; it has been kept then.

    Afterwards the keyboard goes where ``home`` sends it; unless given, to the widget that the parent lies in.
    """

    more_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget, home: Callable[[], object] | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ground = parent
        self._home = home
        self._task: Task | None = None
        self._scale = 1.0
        self._is_keeping = False
        self.setObjectName("inlineEditor")
        self._made: tuple[_Field, EditorStrip] | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def _parts(self) -> tuple[_Field, EditorStrip]:
        """The field and the tools, made for the first text that is edited."""
        if self._made is None:
            field = _Field(self)
            field.finish = self.finish
            field.revert = self.cancel
            field.left = self._leave
            field.textChanged.connect(self._fit)
            strip = EditorStrip(self._context, self._ground)
            strip.graded.connect(self._fit)
            strip.more_wanted.connect(self._show_more)
            layout = self.layout()
            if layout is not None:
                layout.addWidget(field)
            self._made = (field, strip)
        return self._made

    @property
    def _field(self) -> _Field:
        return self._parts()[0]

    @property
    def _strip(self) -> EditorStrip:
        return self._parts()[1]

    @property
    def is_active(self) -> bool:
        """Whether something is being edited."""
        return self._task is not None

    @property
    def is_keeping(self) -> bool:
        """Whether what was typed is being kept at this moment."""
        return self._is_keeping

    @property
    def strip(self) -> EditorStrip:
        """The tools under a card."""
        return self._strip

    @property
    def field(self) -> QPlainTextEdit:
        """The text field itself."""
        return self._field

    def start(self, task: Task, scale: float, *, typed: str = "") -> None:
        """Edit a text; ``typed`` replaces it, as when the first key was pressed on a cell."""
        self.finish(0)
        self._task = task
        self._scale = max(scale, _LEAST_SCALE)
        self._field.is_multiline = task.is_multiline
        self._field.setAccessibleName(ui_text("Text of the map"))
        self._restyle(task)
        plain.set_field(self._field, typed or task.text)
        self._turn()
        cursor = self._field.textCursor()
        if typed:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            cursor.select(QTextCursor.SelectionType.Document)
        self._field.setTextCursor(cursor)
        if task.evidence is not None:
            self._strip.start(task.evidence)
        self.follow(scale)
        self.show()
        self.raise_()
        self._strip.setVisible(task.evidence is not None)
        self._strip.raise_()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, scale: float) -> None:
        """Lie over the place again after the map scrolled, zoomed or was laid out anew."""
        if self._task is None:
            return
        if max(scale, _LEAST_SCALE) != self._scale:
            self._scale = max(scale, _LEAST_SCALE)
            self._restyle(self._task)
        rect = self._task.rect()
        if rect is None:
            self.hide()
            self._strip.hide()
            QTimer.singleShot(0, self, self._finish_if_gone)
            return
        self._fit(rect)

    def _finish_if_gone(self) -> None:
        """What was edited is folded or hidden now: what was typed is kept, after the step that did it."""
        if self._task is not None and self._task.rect() is None:
            self.finish(0)

    def finish(self, step: int) -> None:
        """Keep the text and end; ``step`` moves on afterwards."""
        task = self._task
        if task is None:
            return
        text = self._field.toPlainText().strip()
        evidence = self._strip.evidence if task.evidence is not None else ""
        self._end()
        self._is_keeping = True
        try:
            task.commit(text, evidence)
        finally:
            self._is_keeping = False
        if step:
            task.moves_on(step)

    def cancel(self) -> None:
        """End without keeping anything."""
        if self._task is not None:
            self._end()

    def _end(self) -> None:
        task, self._task = self._task, None
        had_focus = self._field.hasFocus()
        self.hide()
        self._strip.hide()
        if task is not None and task.ends is not None:
            task.ends()
        parent = self.parentWidget()
        view = parent.parentWidget() if parent is not None else None
        if had_focus and self._home is not None:
            self._home()
        elif had_focus and view is not None:
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        QTimer.singleShot(0, self, self._finish_if_left)

    def _finish_if_left(self) -> None:
        if not self._field.hasFocus() and not self._strip.menu.isVisible():
            self.finish(0)

    def _restyle(self, task: Task) -> None:
        chrome = self._context.theme.chrome
        text = self._field.toPlainText() or task.text
        size, _ = task.role.metrics(text)
        font = self._context.typefaces.sized(size * self._scale, task.role.weight)
        self._field.setFont(font)
        radius = round(8 * min(self._scale, 1.0))
        self.setStyleSheet(
            f"#inlineEditor {{ background: {chrome.surface}; border: 2px solid {chrome.accent};"
            f" border-radius: {radius}px; }}"
            f" QPlainTextEdit {{ background: transparent; border: none; padding: 0; color: {chrome.ink}; }}"
        )

    def _show_more(self) -> None:
        self.finish(0)
        self.more_wanted.emit()

    def _turn(self) -> None:
        """Caret and alignment follow the first strong letter of the text."""
        text = self._field.toPlainText()
        is_rtl = first_strong(text, "rtl" if self._context.languages.is_rtl else "ltr") == "rtl"
        option = QTextOption(Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._field.document().setDefaultTextOption(option)

    def _fit(self, rect: QRectF | None = None) -> None:
        if self._task is None:
            return
        place = rect if rect is not None else self._task.rect()
        if place is None:
            return
        self._turn()
        side, top = round(8 * self._scale), round(6 * self._scale)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(side, top, side, top)
        width = max(round(place.width()), round(_LEAST_WIDTH * self._scale))
        metrics = self._field.fontMetrics()
        self._field.document().setTextWidth(max(width - 2 * side - 4, 20))
        lines = max(round(self._field.document().size().height()), 1)
        height = max(lines * metrics.lineSpacing() + 2 * top + 8, round(min(place.height(), 400)))
        start = round(place.left() - (width - place.width()) / 2)
        ground = self.parentWidget()
        if ground is not None:
            start = max(min(start, ground.width() - width), 0) if width > place.width() + 1 else start
        self.setGeometry(start, round(place.top()), width, height)
        hint = self._strip.sizeHint().width()
        left = round(place.right()) - hint if self._context.languages.is_rtl else round(place.left())
        top = self.geometry().bottom() + 5
        parent = self.parentWidget()
        if parent is not None and top + STRIP_HEIGHT > parent.height():
            top = self.geometry().top() - STRIP_HEIGHT - 4
        self._strip.setGeometry(left, top, hint, STRIP_HEIGHT)
