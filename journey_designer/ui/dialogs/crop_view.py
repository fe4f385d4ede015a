"""The picture under a round mask: dragged, zoomed and turned until the face is in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.crop_geometry import Crop
from journey_designer.ui.language import translate
from journey_designer.ui.widgets.drawings import paint_focus_ring

KEPT_SIDE = 512
"""Pixels of the side of what is kept."""

_SIZE = QSize(384, 320)
_DISC = 280.0
_STEP = 12.0
_ZOOM_STEP = 1.15


class CropView(QWidget):
    """Shows an image and the disc of it that is kept. ``changed`` follows every move.

    Drag or arrows move the picture, the wheel, a pinch or + and - zoom, R turns it by a quarter to the
    right, 0 begins again.
    """

    changed = Signal()

    def __init__(self, context: Context, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._image = image
        self._crop = Crop.whole(image.width(), image.height())
        self._grabbed: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        plain.name(self, translate("Crop", "Picture in the round frame"), has_tip=False)

    @property
    def crop(self) -> Crop:
        """What is kept at this moment."""
        return self._crop

    def result(self) -> QImage:
        """The square that is kept, at most `KEPT_SIDE` pixels wide."""
        crop = self._crop
        side = max(1, min(KEPT_SIDE, round(crop.side)))
        has_alpha = self._image.hasAlphaChannel()
        made = QImage(side, side, QImage.Format.Format_ARGB32 if has_alpha else QImage.Format.Format_RGB32)
        made.fill(Qt.GlobalColor.transparent if has_alpha else Qt.GlobalColor.white)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        source = QRectF(crop.left, crop.top, crop.side, crop.side)
        shrunk = self._image.copy(source.toAlignedRect())
        if crop.side > 2 * side:
            shrunk = shrunk.scaled(
                side,
                side,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter.drawImage(0, 0, shrunk)
        else:
            painter.drawImage(QRectF(0, 0, side, side), self._image, source)
        painter.end()
        return made

    def turn(self) -> None:
        """Turn the picture by a quarter to the right."""
        self._image = self._image.transformed(QTransform().rotate(90))
        self._put(self._crop.turned())

    def set_zoom(self, zoom: float) -> None:
        """Zoom about the middle, 1 … 8."""
        self._put(self._crop.zoomed(zoom))

    def sizeHint(self) -> QSize:
        return _SIZE

    def minimumSizeHint(self) -> QSize:
        return _SIZE

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        chrome = self._context.theme.chrome
        frame = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(frame, 12, 12)
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(shape)
        painter.fillRect(frame, QColor(chrome.canvas))
        scale = _DISC / self._crop.side
        middle = frame.center()
        size = QRectF(0, 0, self._image.width() * scale, self._image.height() * scale)
        size.moveTo(middle.x() - self._crop.x * scale, middle.y() - self._crop.y * scale)
        painter.drawImage(size, self._image)
        disc = QRectF(middle.x() - _DISC / 2, middle.y() - _DISC / 2, _DISC, _DISC)
        mask = QPainterPath()
        mask.addRect(frame)
        mask.addEllipse(disc)
        veil = QColor(chrome.canvas)
        veil.setAlphaF(0.72)
        painter.fillPath(mask, veil)
        painter.setPen(QPen(QColor("#FFFFFF"), 2))
        painter.drawEllipse(disc)
        if self.hasFocus():
            paint_focus_ring(painter, disc, _DISC / 2, chrome)
        painter.end()

    # Hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grabbed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            moved = event.position() - self._grabbed
            self._grabbed = event.position()
            self._pan(-moved.x(), -moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._grabbed = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        if steps:
            self._zoom_at(event.position(), self._crop.zoom * _ZOOM_STEP**steps)
        event.accept()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
        ):
            self._zoom_at(event.position(), self._crop.zoom * (1 + event.value()))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        moves = {
            Qt.Key.Key_Left: (_STEP, 0.0),
            Qt.Key.Key_Right: (-_STEP, 0.0),
            Qt.Key.Key_Up: (0.0, _STEP),
            Qt.Key.Key_Down: (0.0, -_STEP),
        }
        if key in moves:
            self._pan(*moves[Qt.Key(key)])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_zoom(self._crop.zoom * _ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.set_zoom(self._crop.zoom / _ZOOM_STEP)
        elif key == Qt.Key.Key_R:
            self.turn()
        elif key == Qt.Key.Key_0:
            self._put(Crop.whole(self._image.width(), self._image.height()))
        else:
            super().keyPressEvent(event)

    def _pan(self, dx: float, dy: float) -> None:
        scale = _DISC / self._crop.side
        self._put(self._crop.moved(dx / scale, dy / scale))

    def _zoom_at(self, point: QPointF, zoom: float) -> None:
        scale = _DISC / self._crop.side
        middle = QRectF(self.rect()).center()
        x = self._crop.x + (point.x() - middle.x()) / scale
        y = self._crop.y + (point.y() - middle.y()) / scale
        self._put(self._crop.zoomed(zoom, x, y))

    def _put(self, crop: Crop) -> None:
        self._crop = crop
        self.update()
        self.changed.emit()
