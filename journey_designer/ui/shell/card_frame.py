"""What the cards of the start page share: they are buttons with a frame, hover and focus."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from journey_designer.ui.context import Context
from journey_designer.ui.typefaces import TypeRole


class CardFrame(QAbstractButton):
    """A card that is clicked. `frame` gives the rounded outline of an area, `write` puts a line of text."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        context.theme.changed.connect(self.update)
        context.languages.changed.connect(self.update)

    @property
    def is_rtl(self) -> bool:
        """Whether it is drawn from the right."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter clicks it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def frame(self, painter: QPainter, area: QRectF, fill: str, radius: float = 12) -> QPainterPath:
        """Draw the outline, stronger under the pointer or with the focus; gives it for clipping."""
        theme = self.context.theme
        is_strong = self.underMouse() or self.hasFocus()
        path = QPainterPath()
        inset = 1.0 if is_strong else 0.5
        path.addRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.fillPath(path, QColor(getattr(theme.chrome, fill)))
        return path

    def outline(self, painter: QPainter, path: QPainterPath) -> None:
        """Draw the line of a frame over what was drawn in it."""
        is_strong = self.underMouse() or self.hasFocus()
        token = "accent" if self.hasFocus() or self.isDown() else "ctl" if is_strong else "line"
        painter.setPen(QPen(self.context.theme.colour(token), 2.0 if self.hasFocus() else 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def write(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        role: TypeRole,
        colour: str,
        *,
        at_end: bool = False,
    ) -> float:
        """A line of plain text at the start or the end of an area, cut where it does not fit; gives its
        width.
        """
        font = self.context.typefaces.font(role)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width() + 1)
        painter.setFont(font)
        painter.setPen(self.context.theme.colour(colour))
        is_right = self.is_rtl != at_end
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        flags = int(Qt.AlignmentFlag.AlignAbsolute | side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(area, flags | int(Qt.TextFlag.TextSingleLine), shown)
        return metrics.horizontalAdvance(shown)

    def mirrored(self, area: QRectF) -> QRectF:
        """An area counted from the start side, where it lies on the widget."""
        if not self.is_rtl:
            return area
        return QRectF(self.width() - area.left() - area.width(), area.top(), area.width(), area.height())
