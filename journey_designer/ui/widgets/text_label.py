"""A label for what users wrote: always plain, in its own direction, wrapped anywhere, cut after lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.core.text import Direction, has_arabic
from journey_designer.ui.context import Context
from journey_designer.ui.plain import PROSE, capped, set_tip
from journey_designer.ui.typefaces import TypeRole
from journey_designer.ui.widgets.set_text import SetText, Setting, set_text


class TextLabel(QWidget):
    """Shows a text in a type role and a colour token of the theme; its height follows its width.

    Each paragraph runs in the direction of its first strong letter. ``leading`` are the line pitches in px
    for Latin and for texts with Arabic letters. ``follows_text`` aligns a paragraph by its own direction
    instead of the interface's, ``is_at_end`` by the side where reading ends. Beyond ``most_lines`` it ends
    in an ellipsis and tells all in the tooltip.
    """

    def __init__(
        self,
        context: Context,
        role: TypeRole = "body",
        parent: QWidget | None = None,
        *,
        colour: str = "ink",
        leading: tuple[float, float] = (18, 20),
        most_lines: int = 0,
        follows_text: bool = False,
        is_centred: bool = False,
        is_at_end: bool = False,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._role: TypeRole = role
        self._colour = colour
        self._leading = leading
        self._most_lines = most_lines
        self._follows_text = follows_text
        self._is_centred = is_centred
        self._is_at_end = is_at_end
        self._text = ""
        self._set = SetText()
        self._set_width = -1
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        context.theme.changed.connect(self._set_anew)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show a text; an empty one takes no height."""
        text = capped(text, PROSE)
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self._set_anew()

    def set_colour(self, token: str) -> None:
        """Show it in another colour of the theme, or in ``#RRGGBB``."""
        self._colour = token
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._lines(width).height)

    def sizeHint(self) -> QSize:
        if not self._text:
            return QSize(0, 0)
        metrics = QFontMetricsF(self._font())
        paragraphs = self._text.split("\n")
        widest = max(metrics.horizontalAdvance(paragraph[:500]) for paragraph in paragraphs)
        count = min(len(paragraphs), self._most_lines or len(paragraphs))
        return QSize(min(round(widest + 2), 4_000), round(self._pitch() * count))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(24, hint.width()), min(round(self._pitch()), hint.height()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._set_anew()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        lines = self._lines(self.width())
        painter = QPainter(self)
        is_token = not self._colour.startswith("#")
        painter.setPen(self._context.theme.colour(self._colour) if is_token else QColor(self._colour))
        lines.draw(painter, QPointF(0, 0))
        painter.end()
        set_tip(self, self._text if lines.is_cut else "")

    def _font(self) -> QFont:
        return self._context.typefaces.font(self._role, is_arabic=has_arabic(self._text))

    def _pitch(self) -> float:
        return self._leading[has_arabic(self._text)] * self._context.theme.text_scale

    def _set_anew(self) -> None:
        self._set_width = -1
        self.updateGeometry()
        self.update()

    def _lines(self, width: int) -> SetText:
        if width != self._set_width:
            side: Direction = "rtl" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "ltr"
            lying: Direction = ("ltr" if side == "rtl" else "rtl") if self._is_at_end else side
            setting = Setting(
                font=self._font(),
                width=max(width, 1),
                pitch=self._pitch(),
                direction=side,
                side=None if self._follows_text else lying,
                is_centred=self._is_centred,
                most_lines=self._most_lines,
            )
            self._set = set_text(self._text, setting)
            self._set_width = width
        return self._set
