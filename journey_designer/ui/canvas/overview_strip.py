"""The overview strip: the whole journey in small, and the frame of what is in view, which can be dragged."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.core.records import Stage
from journey_designer.layout.curve import interval
from journey_designer.ui import plain
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.canvas.wording import ui_text

_WIDTH, _HEIGHT = 208, 36
_BAR = 3.0
_STEP = 0.1


class OverviewStrip(QWidget):
    """Shows stages as tints with their curve; drag the frame, or click, to see another part of the map."""

    def __init__(self, view: MapView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._picture: QPixmap | None = None
        self._grab = 0.0
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.scrolled.connect(self.update)
        view.rebuilt.connect(self._forget)
        view.settled.connect(self._forget)
        view.session.changed.connect(self._forget)
        view.context.languages.changed.connect(self._name)
        self._name()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def frame(self) -> QRectF:
        """The part of the strip that stands for what is in view."""
        view, camera = self._view, self._view.surface.camera
        layout = view.surface.layout
        grid = max(layout.width - layout.grid_left, 1.0)
        start = camera.scroll_x / (camera.scale * camera.ratio)
        seen = (camera.open_width - camera.header_width) / camera.scale
        x = min(start / grid, 1.0) * _WIDTH
        w = min(seen / grid, 1.0) * _WIDTH
        w = max(min(w, _WIDTH - x), 10.0)
        return QRectF(_WIDTH - x - w if camera.is_mirrored else x, 0, w, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
            self._picture = self._drawn()
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(self._view.surface.pen.palette.accent)
        painter.setPen(QPen(accent, 2))
        wash = QColor(accent)
        wash.setAlpha(24)
        painter.setBrush(wash)
        painter.drawRoundedRect(self.frame().adjusted(1, 1, -1, -1), 5, 5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 1, Qt.PenStyle.DotLine))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        frame = self.frame()
        inside = frame.contains(event.position())
        self._grab = event.position().x() - frame.left() if inside else frame.width() / 2
        self._drag_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag_to(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        camera = self._view.surface.camera
        sign = -step if camera.is_mirrored else step
        self._view.scroll_to(
            camera.scroll_x + round(sign * camera.width * camera.ratio * _STEP), camera.scroll_y
        )

    def _drag_to(self, point: QPointF) -> None:
        camera = self._view.surface.camera
        layout = self._view.surface.layout
        left = point.x() - self._grab
        start = _WIDTH - left - self.frame().width() if camera.is_mirrored else left
        grid = layout.width - layout.grid_left
        self._view.scroll_to(round(start / _WIDTH * grid * camera.scale * camera.ratio), camera.scroll_y)

    def _forget(self) -> None:
        self._picture = None
        self.update()

    def _name(self) -> None:
        plain.name(self, ui_text("Overview of the journey"))

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(_WIDTH * ratio), round(_HEIGHT * ratio))
        picture.setDevicePixelRatio(ratio)
        surface = self._view.surface
        layout, pen = surface.layout, surface.pen
        picture.fill(QColor(self._view.context.theme.chrome.chrome))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if surface.camera.is_mirrored:
            painter.translate(_WIDTH, 0)
            painter.scale(-1, 1)
        grid = max(layout.width - layout.grid_left - layout.style.end, 1.0)

        def at(x: float) -> float:
            return (x - layout.grid_left) / grid * _WIDTH

        for place, span in enumerate(layout.spans):
            stage = layout.document.find(Stage, span.id)
            colours = pen.stage_colours(place, stage.colour if stage else None)
            area = QRectF(at(span.x), 0, max(at(span.x + span.w) - at(span.x), 1), _HEIGHT)
            painter.fillRect(area, QColor(colours.tint))
            painter.fillRect(QRectF(area.left(), 0, area.width(), _BAR), QColor(colours.bar))
        self._draw_curve(painter, [at(x) for x in layout.middles])
        painter.end()
        return picture

    def _draw_curve(self, painter: QPainter, xs: list[float]) -> None:
        surface = self._view.surface
        ys = [
            None if s is None else _HEIGHT / 2 + 1.5 - s / 2 * (_HEIGHT / 2 - 7)
            for s in surface.layout.scores
        ]
        path = QPainterPath()
        is_open = False
        for place in range(len(ys) - 1):
            piece = interval(xs, ys, place)
            if piece is None:
                is_open = False
                continue
            if not is_open:
                path.moveTo(piece[0], piece[1])
            path.cubicTo(QPointF(*piece[2:4]), QPointF(*piece[4:6]), QPointF(*piece[6:8]))
            is_open = True
        painter.setPen(QPen(QColor(surface.pen.palette.curve), 1.75))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
