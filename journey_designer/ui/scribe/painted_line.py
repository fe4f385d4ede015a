"""A line edit that is painted part by part, each in its colour and its direction."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBasicTimer, QPointF, QRectF, QSize, Qt, QTimerEvent
from PySide6.QtGui import QFocusEvent, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from journey_designer.core.text import Direction
from journey_designer.ui.context import Context
from journey_designer.ui.scribe.colouring import Coloured
from journey_designer.ui.scribe.display import base_direction, shown, unit_places
from journey_designer.ui.scribe.typeset import Typeset

MOST_CHARACTERS = 200_000
"""Most characters of what is pasted."""
_CARET = 1.5
_CARET_HEIGHT = 19
_GAP = 2.0
_HEIGHT = 24
_BARE = "QLineEdit, QLineEdit:focus { border: none; background: transparent; padding: 0; min-height: 0; }"


class PaintedLine(QLineEdit):
    """What is typed is Qt's; what is seen is ours: ``colour`` cuts the text into coloured parts."""

    def __init__(
        self, context: Context, colour: Callable[[str], list[Coloured]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._colour = colour
        self._hint = ""
        self._preedit = ("", 0)
        self._set: Typeset | None = None
        self._offset = 0.0
        self._blink = QBasicTimer()
        self._is_caret_seen = True
        self.setMaxLength(MOST_CHARACTERS)
        self.setFrame(False)
        self.setStyleSheet(_BARE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        context.typefaces.set_role(self, "scribe")
        self.textChanged.connect(self.refresh)
        self.cursorPositionChanged.connect(self._show_caret)
        self.selectionChanged.connect(self.update)
        context.theme.changed.connect(self._restyle)
        context.languages.changed.connect(self._restyle)
        self._restyle()

    def set_hint(self, text: str) -> None:
        """Say in the empty field what to do."""
        if text != self._hint:
            self._hint = text
            self.update()

    def refresh(self) -> None:
        """Cut and paint the text anew: it changed, or what it may name did."""
        self._set = None
        self._show_caret()

    @property
    def base(self) -> Direction:
        """The direction of the line."""
        return base_direction(self.text(), "rtl" if self.context.languages.is_rtl else "ltr")

    @property
    def typeset(self) -> Typeset:
        """The line as it is seen now, with what an input method is composing."""
        if self._set is None:
            text, theme = self._composed(), self.context.theme
            parts = self._colour(text)
            self._set = Typeset(
                shown(text, [part.token for part in parts], self.base),
                self.font(),
                parts,
                [theme.colour(part.colour) for part in parts],
                theme.colour("ink"),
            )
        return self._set

    def compose(self, text: str, caret: int) -> None:
        """Show what an input method is composing at the caret."""
        self._preedit = (text, caret)
        self.refresh()

    def _composed(self) -> str:
        text, (typed, _) = self.text(), self._preedit
        if not typed:
            return text
        units, caret = unit_places(text), self.cursorPosition()
        place = units.index(caret) if caret in units else len(text)
        return text[:place] + typed + text[place:]

    # Sizes and places

    def sizeHint(self) -> QSize:
        return QSize(320, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.height())

    def caret_rect(self) -> QRectF:
        """Where the caret is painted."""
        height = _CARET_HEIGHT * self.context.theme.text_scale
        place = self._caret()
        gap = -_CARET / 2
        if place == self.typeset.display.length:
            gap = _GAP if self.typeset.end_direction == "ltr" else -_GAP - _CARET
        x = self.left_edge() + self.typeset.x_of(place) + gap
        return QRectF(min(max(x, 0.0), self.width() - _CARET), (self.height() - height) // 2, _CARET, height)

    def left_edge(self) -> float:
        """Where the text begins at its left: it stands at the start side, or is moved so that the caret is seen."""
        typeset = self.typeset
        room = self.width() - 4 * _CARET
        if typeset.width <= room:
            return 0.0 if self.base == "ltr" else self.width() - typeset.width
        caret = typeset.x_of(self._caret())
        self._offset = min(max(self._offset, caret - room), caret)
        self._offset = min(max(self._offset, 0.0), typeset.width - room)
        return 2 * _CARET - self._offset

    def _caret(self) -> int:
        typed, place = self._preedit
        return min(self.cursorPosition() + (place if typed else 0), self.typeset.display.length)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        theme = self.context.theme
        if not self.text() and not self._preedit[0]:
            self._paint_hint(painter)
        else:
            top = (self.height() - self.typeset.height) / 2
            ink = self.palette().highlightedText().color()
            at = QPointF(self.left_edge(), top)
            self.typeset.draw(painter, at, self._marked(), theme.colour("accent"), ink)
        if self.hasFocus() and self._is_caret_seen and not self.hasSelectedText():
            painter.fillRect(self.caret_rect(), theme.colour("accent"))
        painter.end()

    def _marked(self) -> tuple[int, int]:
        if self._preedit[0] or not self.hasSelectedText():
            return 0, 0
        return self.selectionStart(), self.selectionEnd()

    def _paint_hint(self, painter: QPainter) -> None:
        painter.setPen(self.context.theme.colour("ink3"))
        painter.setFont(self.font())
        side = Qt.AlignmentFlag.AlignRight if self.context.languages.is_rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        room = QRectF(self.rect()).adjusted(5, 0, -5, 0)
        text = painter.fontMetrics().elidedText(self._hint, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, flags, text)

    def _restyle(self) -> None:
        self.setLayoutDirection(self.context.languages.direction)
        self.setFixedHeight(round(_HEIGHT * self.context.theme.text_scale))
        self.refresh()

    def _show_caret(self) -> None:
        """After a key the caret is seen for a whole beat."""
        self._is_caret_seen = True
        beat = QGuiApplication.styleHints().cursorFlashTime()
        if self.hasFocus() and beat > 1:
            self._blink.start(beat // 2, self)
        self.update()

    def timerEvent(self, event: QTimerEvent) -> None:
        if event.timerId() == self._blink.timerId():
            self._is_caret_seen = not self._is_caret_seen
            self.update(self.caret_rect().toAlignedRect().adjusted(-1, -1, 1, 1))
        else:
            super().timerEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_caret()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._blink.stop()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()
