"""The box of the scribe line: icon, field, key cap, chips, hint, and the button that shows the palette."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from journey_designer.core.text import Direction
from journey_designer.ui.actions import Actions
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.scribe.chip_strip import ChipStrip
from journey_designer.ui.scribe.line_edit import ScribeEdit
from journey_designer.ui.scribe.words import key_cap
from journey_designer.ui.shell.buttons import IconButton
from journey_designer.ui.widgets.set_text import Setting, set_text

RING = 3
"""Width of the ring round the box while it has the keyboard; it is part of the widget."""
_BORDER = 1.5
_SIDE = 13.5
_TOP = 8
_LINE = 24
_GAP = 7
_HEIGHT = 75
_RADIUS = 10
_ICON = 18
_ICON_GAP = 10
_CAP_HEIGHT = 19
_CAP_PADDING = 6
_CAP_SIZE = 10.5
_BUTTON = 26


class ScribeBox(QFrame):
    """Paints what has no widget of its own."""

    def __init__(
        self, context: Context, actions: Actions, edit: ScribeEdit, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._actions = actions
        self._hint = ""
        self.edit = edit
        edit.setParent(self)
        self.strip = ChipStrip(context, self)
        self.things = IconButton(
            context,
            "shapes",
            lambda: actions.tip("view.palette"),
            self,
            size=16,
            side=_BUTTON,
            colour="ink3",
        )
        self.things.clicked.connect(actions.action("view.palette").trigger)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(edit)
        edit.focused.connect(self._on_focus)
        context.theme.changed.connect(self._restyle)
        context.languages.changed.connect(self._restyle)
        context.settings.changed.connect(self._restyle)
        self._restyle()

    @property
    def hint(self) -> str:
        """What the next key does, as it is shown at the end."""
        return self._hint

    def show_hint(self, text: str) -> None:
        """Say what the next key does."""
        if text != self._hint:
            self._hint = text
            self._arrange()

    def _on_focus(self, _has_focus: bool) -> None:
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """All of the box is the field."""
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # Places

    @property
    def _scale(self) -> float:
        return self._context.theme.text_scale

    def _restyle(self, _key: str = "") -> None:
        self.setFixedHeight(round(_HEIGHT - 2 * _LINE + 2 * _LINE * self._scale) + 2 * RING)
        self.edit.setAccessibleName(translate("Scribe", "Scribe line"))
        self._arrange()

    def _arrange(self) -> None:
        """Lay the parts out from the start side."""
        line = round(_LINE * self._scale)
        top, second = RING + _TOP, RING + _TOP + line + _GAP
        start, end = RING + _SIDE, self.width() - RING - _SIDE
        cap = self._cap_width()
        text = start + _ICON * self._scale + _ICON_GAP
        side = self.things.width()
        button = end - cap - (6 if cap else 0) - side
        self._put(self.edit, text, top, max(button - 8 - text, 60.0), line)
        self._put(self.things, button, top + (line - side) / 2, side, side)
        hint = self._hint_width() if self._has_room_for_hint() else 0.0
        self._put(self.strip, start, second, max(end - start - hint - (12 if hint else 0), 60.0), line)
        self.update()

    def _put(self, part: QWidget, x: float, y: float, width: float, height: float) -> None:
        part.setGeometry(self._mirrored(QRectF(x, y, width, height)).toRect())

    def _mirrored(self, rect: QRectF) -> QRectF:
        if not self._context.languages.is_rtl:
            return rect
        return QRectF(self.width() - rect.right(), rect.top(), rect.width(), rect.height())

    def _cap_text(self) -> str:
        return key_cap(self._actions.shortcut_text("scribe.focus"))

    def _cap_width(self) -> float:
        text = self._cap_text()
        if not text:
            return 0.0
        return math.ceil(QFontMetricsF(self._cap_font()).horizontalAdvance(text)) + 2 * _CAP_PADDING

    def _cap_font(self) -> QFont:
        return self._context.typefaces.sized(_CAP_SIZE * self._scale)

    def _hint_width(self) -> float:
        metrics = QFontMetricsF(self._context.typefaces.font("axis"))
        return math.ceil(metrics.horizontalAdvance(self._hint)) if self._hint else 0.0

    def _has_room_for_hint(self) -> bool:
        """Chips come first: the hint goes where they need its room."""
        room = self.width() - 2 * (RING + _SIDE) - self._hint_width() - 12
        return bool(self._hint) and self.strip.wanted_width() <= room

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Behind a letter that is typed only the ground is painted anew."""
        painter = QPainter(self)
        if any(part.geometry().contains(event.rect()) for part in (self.edit, self.strip)):
            painter.fillRect(event.rect(), self._context.theme.colour("surface"))
        else:
            self._paint_all(painter)
        painter.end()

    def _paint_all(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_focus = self.edit.hasFocus()
        self._paint_frame(painter, has_focus)
        self._paint_icon(painter, has_focus)
        self._paint_cap(painter)
        if self._has_room_for_hint():
            self._paint_hint(painter)

    def _paint_frame(self, painter: QPainter, has_focus: bool) -> None:
        chrome = self._context.theme.chrome
        box = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        if has_focus:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._context.theme.colour("ring"))
            painter.drawRoundedRect(QRectF(self.rect()), _RADIUS + RING, _RADIUS + RING)
        width = self._crisp(_BORDER if has_focus else 1.0)
        painter.setPen(QPen(QColor(chrome.accent if has_focus else chrome.line2), width))
        painter.setBrush(QColor(chrome.surface))
        half = width / 2
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), _RADIUS - half, _RADIUS - half)

    def _crisp(self, width: float) -> float:
        """A width in whole device pixels, never none."""
        ratio = self.devicePixelRatioF()
        return max(math.floor(width * ratio), 1) / ratio

    def _paint_icon(self, painter: QPainter, has_focus: bool) -> None:
        side = _ICON * self._scale
        top = RING + _TOP + (_LINE * self._scale - side) / 2
        rect = self._mirrored(QRectF(RING + _SIDE, top, side, side))
        colour = "aink" if has_focus else "ink3"
        icon = self._context.icons.pixmap("square-pen", side, colour, ratio=self.devicePixelRatioF())
        painter.drawPixmap(rect.topLeft(), icon)

    def _paint_cap(self, painter: QPainter) -> None:
        text = self._cap_text()
        if not text:
            return
        chrome = self._context.theme.chrome
        width, height = self._cap_width(), _CAP_HEIGHT * self._scale
        top = RING + _TOP + math.floor((_LINE * self._scale - height) / 2) + 1
        rect = self._mirrored(QRectF(self.width() - RING - _SIDE - width, top, width, height))
        rect = QRectF(rect.toRect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chrome.line2))
        painter.drawRoundedRect(rect, 4, 4)
        painter.setBrush(QColor(chrome.surface))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), 3, 3)
        inner = rect.adjusted(_CAP_PADDING, 0, -_CAP_PADDING, -1)
        self._paint_words(painter, text, inner, self._cap_font(), "ltr")

    def _paint_hint(self, painter: QPainter) -> None:
        width = self._hint_width()
        line = _LINE * self._scale
        rect = QRectF(self.width() - RING - _SIDE - width, RING + _TOP + line + _GAP, width, line)
        side: Direction = "rtl" if self._context.languages.is_rtl else "ltr"
        font = self._context.typefaces.font("axis")
        mark = "\u200f" if side == "rtl" else "\u200e"  # a hint may begin with the name of a key
        self._paint_words(painter, mark + self._hint, self._mirrored(rect), font, side)

    def _paint_words(self, painter: QPainter, text: str, rect: QRectF, font: QFont, side: Direction) -> None:
        setting = Setting(
            font=font, width=rect.width() + 2, pitch=rect.height(), direction=side, side=side, most_lines=1
        )
        painter.setPen(self._context.theme.colour("ink3"))
        set_text(text, setting).draw(painter, rect.topLeft() - QPointF(2 if side == "rtl" else 0, 0))
