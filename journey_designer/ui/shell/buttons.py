"""Buttons of the window: an icon alone, or an icon and a text, drawn at the sizes of the design."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QToolButton, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.icons import FLIPPING
from journey_designer.ui.typefaces import TypeRole

Words = Callable[[], str]
"""Gives a text in the language of the moment."""

_GAP = 8
_INKS = {"primary": "onbtn", "link": "aink", "danger": "neg"}


def grown(context: Context) -> float:
    """How much larger icons are where the text is larger: not below their size in the design, and at most
    1.6 times.
    """
    return min(1.6, max(1.0, context.theme.text_scale))


class IconButton(QToolButton):
    """An icon in a square; ``words`` is its tooltip and its name for screen readers."""

    def __init__(
        self,
        context: Context,
        icon: str,
        words: Words,
        parent: QWidget | None = None,
        *,
        size: int = 18,
        side: int = 32,
        colour: str = "ink2",
        active: str = "aink",
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._icon = icon
        self._words = words
        self._size = size
        self._side = side
        self._colour = colour
        self._active = active
        self.setProperty("role", "icon")
        self.refresh()
        context.theme.changed.connect(self.refresh)
        context.languages.changed.connect(self.refresh)
        context.settings.changed.connect(self.refresh)

    def set_glyph(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.refresh()

    def refresh(self) -> None:
        """Draw and name it again."""
        growth = grown(self._context)
        size = round(self._size * growth)
        self.setIconSize(QSize(size, size))
        self.setFixedSize(round(self._side * growth), round(self._side * growth))
        self.setIcon(
            self._context.icons.icon(
                self._icon,
                size,
                self._colour,
                active=self._active,
                is_rtl=self._context.languages.is_rtl,
            )
        )
        plain.name(self, self._words())


class TextButton(QPushButton):
    """A text, with an icon before it and a quiet note (a shortcut) at the end if given.

    ``role`` is that of the style sheet. ``is_compact`` leaves only the icon; the text is then the tooltip.
    """

    def __init__(
        self,
        context: Context,
        words: Words,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        role: str = "",
        type_role: TypeRole = "button",
        size: int = 16,
        padding: int = 12,
        is_left: bool = False,
        note: Words | None = None,
        colour: str = "",
        icon_colour: str = "",
        gap: int = _GAP,
        height: int = 32,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._icon = icon
        self._design_size = size
        self._padding = padding
        self._is_left = is_left
        self._note = note
        self._colour = colour
        self._icon_colour = icon_colour
        self._gap = gap
        self._height = height
        self._is_compact = False
        if role:
            self.setProperty("role", role)
        self.setAutoDefault(False)
        context.typefaces.set_role(self, type_role)
        self.refresh()
        context.theme.changed.connect(self.refresh)
        context.languages.changed.connect(self.refresh)

    @property
    def is_compact(self) -> bool:
        """Whether only the icon is shown."""
        return self._is_compact

    def set_compact(self, is_compact: bool) -> None:
        """Show only the icon, or all."""
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self.refresh()

    def refresh(self) -> None:
        """Say its text again, in the language of now."""
        text = self._words()
        plain.set_button(self, text)
        self.setAccessibleName(text)
        plain.set_tip(self, text if self._is_compact else "")
        self.updateGeometry()
        self.update()

    @property
    def _size(self) -> int:
        return round(self._design_size * grown(self._context))

    def sizeHint(self) -> QSize:
        """Room for what is shown."""
        height = max(self._height, round(QFontMetricsF(self.font()).height() + 14))
        if self._is_compact:
            return QSize(height, height)
        width = self._padding * 2 + self._content_width()
        if self._note is not None:
            width += 24 + QFontMetricsF(self._context.typefaces.font("axis")).horizontalAdvance(self._note())
        return QSize(round(width + 2), height)

    def minimumSizeHint(self) -> QSize:
        """All of it is always shown."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style sheet's ground, then the content."""
        del event
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.4)
        self._draw_content(painter)
        painter.end()

    def _ink(self) -> str:
        role = str(self.property("role") or "")
        if role == "primary" and not self.isEnabled():
            return "ink"  # its ground is pale then, on which the usual ink cannot be read
        return self._colour or _INKS.get(role, "ink")

    def _content_width(self) -> float:
        text = QFontMetricsF(self.font()).horizontalAdvance(self._words())
        return text + (self._size + self._gap if self._icon else 0)

    def _fitting(self) -> str:
        """The words, or as many as there is room for: the tooltip then says them all."""
        words = self._words()
        over = self._padding * 2 + self._content_width() - self.width()
        if over <= 2 or self._note is not None:
            return words
        metrics = QFontMetricsF(self.font())
        room = metrics.horizontalAdvance(words) - over + self._padding
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(room, 0.0))
        plain.set_tip(self, words if shown != words else "")
        return shown

    def _draw_content(self, painter: QPainter) -> None:
        ink = self._context.theme.colour(self._ink())
        width = self._size if self._is_compact else min(self._content_width(), self.width() - self._padding)
        start = self._padding if self._is_left else (self.width() - width) / 2
        if self._icon:
            x = start if not self._is_rtl() else self.width() - start - self._size
            icon = self._context.icons.pixmap(
                self._icon,
                self._size,
                self._icon_colour or ink.name(),
                ratio=self.devicePixelRatioF(),
                is_mirrored=self._is_rtl() and self._icon in FLIPPING,
            )
            painter.drawPixmap(QPointF(x, (self.height() - self._size) / 2), icon)
            start += self._size + self._gap
        if self._is_compact:
            return
        painter.setPen(ink)
        self._draw_text(painter, self._fitting(), start)
        if self._note is not None:
            painter.setFont(self._context.typefaces.font("axis"))
            is_primary = self.property("role") == "primary"
            painter.setPen(self._context.theme.colour("onbtn" if is_primary else "ink3"))
            note = self._note()
            wide = QFontMetricsF(painter.font()).horizontalAdvance(note)
            self._draw_text(painter, note, self.width() - self._padding - wide)

    def _draw_text(self, painter: QPainter, text: str, start: float) -> None:
        width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 2
        x = start if not self._is_rtl() else self.width() - start - width
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
        if self._is_rtl():
            flags = int(
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignRight
            )
        painter.drawText(QRectF(x, 0, width, self.height()), flags, text)

    def _is_rtl(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft
