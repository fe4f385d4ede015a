"""What a widget really writes: every run of text with its place, as its own paint event draws it.

The widget is painted onto a device that draws nothing and keeps the runs, so painted controls, style sheets and
labels are all measured the same way.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QPixmap,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Run:
    """A piece of text in one direction and font. ``ink`` is what its letters cover, ``clip`` what of it is let
    through; both in the widget's coordinates.
    """

    widget: QWidget
    text: str
    ink: QRectF
    clip: QRectF
    font: QFont

    def over(self, dx: float, dy: float) -> Run:
        """The same elsewhere."""
        return replace(self, ink=self.ink.translated(dx, dy), clip=self.clip.translated(dx, dy))


class _Engine(QPaintEngine):
    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.found: list[tuple[str, QRectF, QRectF, QFont]] = []
        self._transform = QTransform()
        self._clip: QRectF | None = None

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        flags = state.state()
        if flags & QPaintEngine.DirtyFlag.DirtyTransform:
            self._transform = state.transform()
        if flags & QPaintEngine.DirtyFlag.DirtyClipEnabled and not state.isClipEnabled():
            self._clip = None
        if flags & QPaintEngine.DirtyFlag.DirtyClipPath:
            self._take_clip(state.clipOperation(), self._transform.map(state.clipPath()).boundingRect())
        elif flags & QPaintEngine.DirtyFlag.DirtyClipRegion:
            region = self._transform.map(state.clipRegion())
            self._take_clip(state.clipOperation(), QRectF(region.boundingRect()))

    def _take_clip(self, operation: Qt.ClipOperation, rect: QRectF) -> None:
        if operation is Qt.ClipOperation.NoClip:
            self._clip = None
        elif operation is Qt.ClipOperation.IntersectClip and self._clip is not None:
            self._clip &= rect
        else:
            self._clip = rect

    def drawTextItem(self, point: QPointF, item: QTextItem) -> None:
        text = item.text()
        ink = QFontMetricsF(item.font()).tightBoundingRect(text)
        box = QRectF(point.x(), point.y() + ink.top(), item.width(), ink.height())
        blanks = QFontMetricsF(item.font()).horizontalAdvance(" ")
        is_rtl = bool(item.renderFlags() & QTextItem.RenderFlag.RightToLeft)
        if text != text.rstrip():
            box.adjust(blanks if is_rtl else 0, 0, 0 if is_rtl else -blanks, 0)
        if text != text.lstrip():
            box.adjust(0 if is_rtl else blanks, 0, -blanks if is_rtl else 0, 0)
        box = self._transform.mapRect(box)
        self.found.append(
            (
                text,
                box,
                self._clip if self._clip is not None else QRectF(-1e6, -1e6, 2e6, 2e6),
                QFont(item.font()),
            )
        )

    def drawPixmap(self, target: QRectF, pixmap: QPixmap, source: QRectF) -> None:
        """Only texts count."""

    def drawPath(self, path: QPainterPath) -> None:
        """Only texts count."""

    def drawPolygon(self, *_: object) -> None:
        """Only texts count."""

    def drawImage(self, *_: object) -> None:
        """Only texts count."""


class TextDevice(QPaintDevice):
    """Keeps what is written on it and draws nothing."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.engine = _Engine()
        self._size = size

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, which: QPaintDevice.PaintDeviceMetric) -> int:
        metric = QPaintDevice.PaintDeviceMetric
        values = {
            metric.PdmWidth: self._size.width(),
            metric.PdmHeight: self._size.height(),
            metric.PdmDpiX: 96, metric.PdmDpiY: 96, metric.PdmPhysicalDpiX: 96, metric.PdmPhysicalDpiY: 96,
            metric.PdmNumColors: 1 << 24, metric.PdmDepth: 32, metric.PdmDevicePixelRatio: 1,
            metric.PdmDevicePixelRatioScaled: 65536,
        }  # fmt: skip
        return values.get(which, 0)


def runs_of(widget: QWidget) -> list[Run]:
    """What one widget writes itself, without its children."""
    device = TextDevice(widget.size())
    widget.render(device, QPoint(), QRegion(), QWidget.RenderFlag.IgnoreMask)
    return [
        Run(widget, text, ink, clip, font) for text, ink, clip, font in device.engine.found if _is_seen(text)
    ]


def _is_seen(text: str) -> bool:
    return any(unicodedata.category(char) not in ("Cf", "Zs", "Cc", "Zl", "Zp") for char in text)
