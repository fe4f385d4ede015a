"""Zooming: while it goes on a scaled snapshot is shown, afterwards the map is drawn sharp."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPointF, QRectF, QTimer, QVariantAnimation
from PySide6.QtGui import QPainter, QPixmap, QWheelEvent

from journey_designer.ui.canvas.camera import LEAST_ZOOM, MOST_ZOOM

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView

_SETTLE_MS = 120
_FIT_MS = 240
_STEP = 1.0015


class Zooming:
    """The zoom of a view by wheel, pinch, button and fit."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self._snapshot: QPixmap | None = None
        self._from = (1.0, 0.0, 0.0)
        self._settle = QTimer(view)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._sharpen)
        self._animation = QVariantAnimation(view)
        self._animation.setDuration(_FIT_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._animation.valueChanged.connect(self._animate)
        self._animation.finished.connect(self._sharpen)

    @property
    def is_running(self) -> bool:
        """Whether a snapshot stands in for the map."""
        return self._snapshot is not None

    def to(self, scale: float, anchor: QPointF | None = None) -> None:
        """Zoom to a scale at once, around a point of the view, its middle unless given."""
        self._animation.stop()
        self._sharpen()
        self._apply(scale, anchor)

    def by(self, factor: float, anchor: QPointF) -> None:
        """Zoom by a factor around a point, as wheel and pinch do."""
        scale = self._view.surface.camera.scale
        unit = self._view.context.theme.text_scale
        least = min(LEAST_ZOOM * unit, self._view.surface.camera.fitting_scale())
        wanted = min(max(scale * factor, least), MOST_ZOOM * unit)
        if abs(wanted - scale) < 1e-6:
            return
        self._take_snapshot()
        self._apply(wanted, anchor)
        self._settle.start()

    def wheel(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel."""
        delta = event.angleDelta().y() or event.pixelDelta().y()
        self.by(_STEP**delta, event.position())
        event.accept()

    def fit(self) -> None:
        """Bring the whole map into view, with motion unless it is switched off."""
        target = self._view.surface.camera.fitting_scale()
        if not self._view.context.settings.has_motion or not self._view.isVisible():
            self.to(target)
            return
        self._take_snapshot()
        self._animation.setStartValue(self._view.surface.camera.scale)
        self._animation.setEndValue(target)
        self._animation.start()

    def paint(self, painter: QPainter) -> bool:
        """Paint the snapshot as the camera sees it now; False when there is none."""
        if self._snapshot is None:
            return False
        camera = self._view.surface.camera
        scale, scroll_x, scroll_y = self._from
        factor = camera.scale / scale
        painter.fillRect(
            QRectF(0, 0, camera.width, camera.height),
            self._view.surface.ops.colour(self._view.surface.pen.palette.canvas),
        )
        width, height = camera.width * factor, camera.height * factor
        left = scroll_x * factor - camera.scroll_x / camera.ratio
        if camera.is_mirrored:
            left = camera.width - left - width
        top = scroll_y * factor - camera.scroll_y / camera.ratio
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRectF(left, top, width, height), self._snapshot, QRectF(self._snapshot.rect()))
        return True

    def _take_snapshot(self) -> None:
        if self._snapshot is None:
            camera = self._view.surface.camera
            self._from = (camera.scale, camera.scroll_x / camera.ratio, camera.scroll_y / camera.ratio)
            self._snapshot = self._view.viewport().grab()

    def _apply(self, scale: float, anchor: QPointF | None) -> None:
        camera = self._view.surface.camera
        point = anchor if anchor is not None else QPointF(camera.width / 2, camera.height / 2)
        camera.zoom_to(scale, point)
        self._view.camera_moved()
        self._view.zoom_changed.emit(self._view.zoom)

    def _animate(self, value: float) -> None:
        if self._animation.state() == QAbstractAnimation.State.Running:
            self._apply(float(value), QPointF(0, 0))

    def _sharpen(self) -> None:
        self._settle.stop()
        if self._snapshot is not None:
            self._snapshot = None
            self._view.viewport().update()
