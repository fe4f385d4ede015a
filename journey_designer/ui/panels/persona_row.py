"""One persona in the list of the project's personas."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from journey_designer.core.records import Persona
from journey_designer.core.text import Direction
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, isolated, translate
from journey_designer.ui.panels.words import listed
from journey_designer.ui.shell.buttons import IconButton
from journey_designer.ui.shell.portraits import Portraits
from journey_designer.ui.typefaces import TypeRole
from journey_designer.ui.widgets.drawings import paint_focus_ring
from journey_designer.ui.widgets.set_text import Setting, set_text

_FACE = 32
_GAP = 10
_INSET = 6
_MARK = 16


class PersonaRow(QAbstractButton):
    """Pressed to show the persona. ``menu_asked`` asks for what can be done with it, ``shifted`` to move
    it by one place, ``removing`` to delete it; ``dragged`` tells where it is dragged to, ``dropped``
    whether that holds.
    """

    menu_asked = Signal(QPointF)
    shifted = Signal(int)
    removing = Signal()
    dragged = Signal(QPointF)
    dropped = Signal(bool)

    def __init__(self, context: Context, portraits: Portraits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._portraits = portraits
        self._persona: Persona | None = None
        self._is_shown = False
        self._travels = False
        self._pressed: QPointF | None = None
        self._is_dragged = False
        self.more = IconButton(
            context,
            "ellipsis",
            lambda: translate("Personas", "What can be done with it"),
            self,
            size=16,
            side=26,
        )
        self.more.clicked.connect(
            lambda: self.menu_asked.emit(self.more.mapToGlobal(QPointF(self.more.rect().bottomLeft())))
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self.updateGeometry)
        context.languages.changed.connect(self._describe)

    def show_persona(self, persona: Persona, *, is_shown: bool, travels: bool) -> None:
        """Show a persona, whether the panel shows it too, and whether it travels on the journey of the
        moment.
        """
        self._persona, self._is_shown, self._travels = persona, is_shown, travels
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        scale = max(1.0, self._context.theme.text_scale)
        return QSize(180, round(48 * scale))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        chrome = self._context.theme.chrome
        persona = self._persona
        if persona is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_dragged:
            painter.setOpacity(0.5)
        if self._is_shown or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chrome.atint if self._is_shown else chrome.hover))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        x = self.width() - _INSET - _FACE if self._is_rtl() else _INSET
        face = self._portraits.pixmap(persona, _FACE, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(x, (self.height() - _FACE) / 2), face)
        name = persona.name or translate("Personas", "Persona without a name")
        about = self._about(persona)
        middle = self.height() / 2
        pitch = 18 * self._context.theme.text_scale
        top = middle - pitch if about else middle - pitch / 2
        self._paint_line(painter, name, "button", "ink", top)
        if about:
            self._paint_line(painter, about, "caption", "ink3", middle)
        if self._travels:
            self._paint_mark(painter)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()).adjusted(4, 4, -4, -4), 5, chrome)
        painter.end()

    def _paint_line(self, painter: QPainter, text: str, role: TypeRole, colour: str, top: float) -> None:
        side: Direction = "rtl" if self._is_rtl() else "ltr"
        start = _INSET + _FACE + _GAP
        end = self.more.width() + 8 + (_MARK + 6 if self._travels else 0)
        setting = Setting(
            font=self._context.typefaces.font(role),
            width=self.width() - start - end,
            pitch=18 * self._context.theme.text_scale,
            direction=side,
            side=side,
            most_lines=1,
        )
        painter.setPen(self._context.theme.colour(colour))
        x = end if self._is_rtl() else start
        set_text(text, setting).draw(painter, QPointF(x, top))

    def _paint_mark(self, painter: QPainter) -> None:
        """A route says who travels the journey of the moment."""
        x = self.more.width() + 8 if self._is_rtl() else self.width() - self.more.width() - 8 - _MARK
        pixmap = self._context.icons.pixmap("route", _MARK, "aink", ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(x, (self.height() - _MARK) / 2), pixmap)

    def _about(self, persona: Persona) -> str:
        parts = [isolated(persona.occupation)] if persona.occupation else []
        if persona.age is not None:
            parts.insert(0, self._context.languages.number(persona.age))
        return listed(parts)

    # Hands

    def resizeEvent(self, event: QResizeEvent) -> None:
        del event
        side = self.more.width()
        x = 4 if self._is_rtl() else self.width() - side - 4
        self.more.move(x, (self.height() - side) // 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        moved = (event.position() - self._pressed).manhattanLength()
        if self._is_dragged or moved >= QApplication.startDragDistance():
            self._is_dragged = True
            self.dragged.emit(self.mapToParent(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self._is_dragged:
            self._is_dragged = False
            self.setDown(False)
            self.update()
            self.dropped.emit(True)
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key))
        if key == Qt.Key.Key_Escape and self._is_dragged:
            self._is_dragged, self._pressed = False, None
            self.setDown(False)
            self.update()
            self.dropped.emit(False)
        elif step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shifted.emit(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key == Qt.Key.Key_Delete:
            self.removing.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(QPointF(event.globalPos()))

    def _describe(self) -> None:
        if self._persona is None:
            return
        name = self._persona.name or translate("Personas", "Persona without a name")
        sentence = translate("Personas", "{name}, travels this journey") if self._travels else "{name}"
        plain.name(self, fill(sentence, name=name), has_tip=False)
        self.update()

    def _is_rtl(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft
