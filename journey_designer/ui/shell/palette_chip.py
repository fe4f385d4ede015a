"""One thing of the palette: dragged onto the map, or added by a click or Enter."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.new_thing import NewThing, mime_of
from journey_designer.ui.shell.buttons import Words, grown

_DESIGN_ICON = 15
_PADDING = 9
_GAP = 6
_HEIGHT = 28

_TONES = {"pain_points": ("neg", "neg_tint"), "opportunities": ("pos", "pos_tint")}


class PaletteChip(QWidget):
    """``wanted`` carries the `NewThing` when it is clicked, or Enter or Space is pressed on it."""

    wanted = Signal(object)

    def __init__(
        self, context: Context, thing: NewThing, icon: str, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._thing = thing
        self._icon = icon
        self._words = words
        self._pressed_at: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        context.languages.changed.connect(self.refresh)
        context.theme.changed.connect(self.refresh)
        self.refresh()

    @property
    def _side(self) -> int:
        return round(_DESIGN_ICON * grown(self._context))

    @property
    def thing(self) -> NewThing:
        """What it makes."""
        return self._thing

    def refresh(self) -> None:
        """Name it again."""
        tip = fill(translate("Palette", "{name}: drag it onto the map, or click to add"), name=self._words())
        plain.set_tip(self, tip)
        self.setAccessibleName(self._words())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon and words."""
        text = QFontMetricsF(self._font()).horizontalAdvance(self._words())
        height = max(_HEIGHT, round(QFontMetricsF(self._font()).height() + 10))
        return QSize(round(2 * _PADDING + self._side + _GAP + text + 1), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A chip in the tone of its lane."""
        del event
        painter = QPainter(self)
        self._draw(painter, self.underMouse())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press begins a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough from the press it is a drag."""
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if moved >= QApplication.startDragDistance():
            spot, self._pressed_at = self._pressed_at, None
            drag = QDrag(self)
            drag.setMimeData(mime_of(self._thing))
            drag.setPixmap(self.picture())
            drag.setHotSpot(spot)
            drag.exec(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click adds the thing."""
        if self._pressed_at is not None and self.rect().contains(event.position().toPoint()):
            self.wanted.emit(self._thing)
        self._pressed_at = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space add the thing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit(self._thing)
        else:
            super().keyPressEvent(event)

    def picture(self) -> QPixmap:
        """What hangs at the pointer during a drag."""
        ratio = self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self._draw(painter, True)
        painter.end()
        return made

    def _font(self) -> QFont:
        return self._context.typefaces.sized(13 * self._context.theme.text_scale, 500)

    def _draw(self, painter: QPainter, is_strong: bool) -> None:
        theme = self._context.theme
        ink, tint = _TONES.get(self._thing.lane or "", ("ink2", "hover"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour(ink if is_strong else "line2"))
        painter.setBrush(theme.colour("surface" if ink == "ink2" else tint))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        top = (self.height() - self._side) / 2
        icon = self._context.icons.pixmap(self._icon, self._side, ink, ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(self.width() - _PADDING - self._side if is_rtl else _PADDING, top), icon)
        painter.setFont(self._font())
        painter.setPen(theme.colour("ink" if ink == "ink2" else ink))
        start = _PADDING + self._side + _GAP
        room = self.width() - start - _PADDING + 1
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(Qt.AlignmentFlag.AlignAbsolute | side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(_PADDING if is_rtl else start, 0, room, self.height()), flags, self._words())
