"""The one way in which text gets into widgets: always as plain text, never longer than a widget can bear.

Qt takes text that looks like HTML for HTML in labels, tooltips and message boxes, and ``&`` for a shortcut
in buttons and menus. What users type must show as they typed it, so nothing else in ``ui`` sets a text.
"""

from __future__ import annotations

from html import escape
from typing import Protocol

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from journey_designer.core.text import has_arabic

LINE = 500
"""Characters of a title, a name, a button or a tooltip."""
PROSE = 20_000
"""Characters of a text."""


class _Tipped(Protocol):
    def setToolTip(self, text: str, /) -> None: ...


def capped(text: str, length: int = LINE) -> str:
    """The text, cut to ``length`` characters with an ellipsis."""
    return text if len(text) <= length else text[: length - 1] + "…"


class _Label(QLabel):
    """Lies at the start side of the interface, whatever the direction of its text.

    A line that finds too little room is cut with an ellipsis and says the rest in its tooltip.
    """

    _is_cut = False

    def changeEvent(self, event: QEvent) -> None:
        """The interface runs the other way."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.align()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """A leading or trailing alignment is that of the interface."""
        super().setAlignment(alignment)
        self.align()

    def heightForWidth(self, width: int) -> int:
        """Qt reckons lines by the Latin font; Arabic letters reach deeper."""
        height = super().heightForWidth(width)
        return height + round(self.fontMetrics().height() * 0.25) if has_arabic(self.text()) else height

    def paintEvent(self, event: QPaintEvent) -> None:
        """Whole, or as much as there is room for."""
        room = self.contentsRect().width()
        text = self.text()
        if self.wordWrap() or not text or QFontMetricsF(self.font()).horizontalAdvance(text) <= room + 1:
            self._tell_rest(is_cut=False)
            super().paintEvent(event)
            return
        self._tell_rest(is_cut=True)
        shown = QFontMetricsF(self.font()).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter = QPainter(self)
        self.style().drawItemText(
            painter, self.contentsRect(), int(self.alignment()), self.palette(), self.isEnabled(), shown,
            self.foregroundRole(),
        )  # fmt: skip
        painter.end()

    def _tell_rest(self, *, is_cut: bool) -> None:
        if is_cut or self._is_cut:
            set_tip(self, self.text() if is_cut else "")
        self._is_cut = is_cut

    def align(self) -> None:
        """Turn start and end into left and right."""
        asked = self.alignment()
        if asked & Qt.AlignmentFlag.AlignHCenter:
            return
        vertical = asked & Qt.AlignmentFlag.AlignVertical_Mask
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        super().setAlignment(Qt.AlignmentFlag.AlignAbsolute | side | vertical)


def label(
    parent: QWidget | None = None, text: str = "", *, role: str = "", is_wrapped: bool = False
) -> QLabel:
    """A label that shows plain text; ``role`` is that of the style sheet."""
    made = _Label(parent)
    made.align()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(is_wrapped)
    if role:
        made.setProperty("role", role)
    set_label(made, text, PROSE if is_wrapped else LINE)
    return made


def set_label(widget: QLabel, text: str, length: int = PROSE) -> None:
    """Set the text of a label."""
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setText(capped(text, length))


def set_button(widget: QAbstractButton, text: str) -> None:
    """Set the text of a button; ``&`` shows as ``&``."""
    widget.setText(_doubled(capped(text)))


def set_action(action: QAction, text: str, tip: str = "") -> None:
    """Set the text of an action, and its tooltip if given."""
    action.setText(_doubled(capped(text)))
    set_tip(action, tip or text)


def set_field(widget: QLineEdit | QPlainTextEdit | QTextEdit, text: str) -> None:
    """Put a text into a field, if it is not there already: the caret and the field's own undo stay."""
    if isinstance(widget, QLineEdit):
        if widget.text() != text:
            widget.setText(text[:LINE])
    elif widget.toPlainText() != text:
        widget.setPlainText(text[:PROSE])


def set_tip(widget: _Tipped, text: str) -> None:
    """Set a tooltip, wrapped where it is long."""
    widget.setToolTip(tip(text))


def tip(text: str) -> str:
    """A text as a tooltip shows it plainly."""
    shown = capped(text, 1_000)
    if "<" in shown or "&" in shown or len(shown) > 60:
        return "<qt>" + escape(shown).replace("\n", "<br>") + "</qt>"
    return shown


def name(widget: QWidget, text: str, *, has_tip: bool = True) -> None:
    """Say what an icon-only widget is: to screen readers, and in its tooltip."""
    widget.setAccessibleName(capped(text))
    if has_tip:
        set_tip(widget, text)


def _doubled(text: str) -> str:
    return text.replace("&", "&&")
