"""The picture of the map as it is in view, kept between paints: only what changed is painted into it again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPixmap, QRegion

from journey_designer.layout.display import Rect

if TYPE_CHECKING:
    from journey_designer.ui.canvas.surface import Surface

_EDGE = 3


class Frame:
    """A pixmap of the size of the view, without what overlays paint on it. Regions are in device pixels."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._picture = QPixmap()
        self._dirty = QRegion()
        self._scroll = (0, 0)
        self._state: tuple[object, ...] = ()
        self._washed: frozenset[str] = frozenset()
        self._decor: Callable[[QPainter], None] | None = None

    @property
    def picture(self) -> QPixmap:
        """The picture; its device pixel ratio is the view's."""
        return self._picture

    def decorate(self, decor: Callable[[QPainter], None] | None) -> None:
        """Paint something more into the picture from now on, in view px, over what is marked; None for nothing."""
        self._decor = decor

    def mark_view(self, area: QRect) -> None:
        """A part of the view is to be painted again."""
        ratio = self._surface.camera.ratio
        device = QRectF(area.x() * ratio, area.y() * ratio, area.width() * ratio, area.height() * ratio)
        self._dirty += device.toAlignedRect().intersected(self._whole())

    def forget(self) -> None:
        """Everything is to be painted again."""
        self._dirty = QRegion(self._whole())

    def mark(self, rect: Rect, *, is_sticky: bool = False) -> None:
        """A rectangle of the map is to be painted again; of a sticky header, its whole strip."""
        camera = self._surface.camera
        if is_sticky:
            self._dirty += self._headers()
            return
        left, top = camera.left_of(rect.x, rect.w), camera.top_of(rect.y)
        width = camera.device(rect.right) - camera.device(rect.x)
        height = camera.device(rect.bottom) - camera.device(rect.y)
        area = QRect(left, top, width, height).adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
        self._dirty += area.intersected(self._whole())

    def mark_below(self, y: float) -> None:
        """Everything from a map y downwards is to be painted again."""
        top = max(self._surface.camera.top_of(y) - _EDGE, 0)
        whole = self._whole()
        self._dirty += QRect(0, top, whole.width(), max(whole.height() - top, 0))

    def area(self) -> QRect:
        """The part of the view, in its own px, that is to be painted again."""
        ratio = self._surface.camera.ratio
        box = self._dirty.boundingRect()
        return QRectF(
            box.x() / ratio, box.y() / ratio, box.width() / ratio, box.height() / ratio
        ).toAlignedRect()

    def renew(self, washed: Collection[str], budget: float) -> bool:
        """Bring the picture up to date, making pictures of cells for ``budget`` seconds; whether all is there."""
        self._follow_state()
        self._follow_washes(frozenset(washed))
        self._follow_scroll()
        if self._dirty.isEmpty():
            return True
        dirty, self._dirty = self._dirty, QRegion()
        painter = QPainter(self._picture)
        ratio = self._surface.camera.ratio
        try:
            for part in cast("Iterable[QRect]", dirty):
                exposed = QRectF(
                    part.x() / ratio, part.y() / ratio, part.width() / ratio, part.height() / ratio
                )
                painter.save()
                painter.setClipRect(exposed)
                if not self._surface.paint(painter, exposed, self._washed, budget):
                    self._dirty += part
                if self._decor is not None:
                    self._decor(painter)
                painter.restore()
        finally:
            painter.end()
        return self._dirty.isEmpty()

    def _follow_state(self) -> None:
        camera = self._surface.camera
        whole = self._whole()
        state = (whole.size(), camera.scale, camera.ratio, camera.header_top, self._surface.pen.palette.name)
        if state == self._state:
            return
        self._state = state
        if self._picture.size() != whole.size() or self._picture.devicePixelRatio() != camera.ratio:
            self._picture = QPixmap(whole.size())
            self._picture.setDevicePixelRatio(camera.ratio)
        self._scroll = (camera.scroll_x, camera.scroll_y)
        self.forget()

    def _follow_washes(self, washed: frozenset[str]) -> None:
        layout = self._surface.layout
        for column_id in washed ^ self._washed:
            place = layout.column_index(column_id)
            if place is not None and layout.rows:
                column = layout.columns[place]
                self.mark(Rect(column.x, layout.rows[0].y, column.w, layout.height))
        self._washed = washed

    def _follow_scroll(self) -> None:
        """Shift what is there and paint only what came into view, and the headers that slide."""
        camera = self._surface.camera
        before, self._scroll = self._scroll, (camera.scroll_x, camera.scroll_y)
        dx, dy = camera.scroll_x - before[0], camera.scroll_y - before[1]
        if not dx and not dy:
            return
        if camera.is_mirrored:
            dx = -dx
        body = self._body()
        if self._decor is not None or abs(dx) >= body.width() or abs(dy) >= body.height():
            self.forget()
            return
        self._dirty = self._dirty.intersected(QRegion(body)).translated(-dx, -dy).intersected(
            QRegion(body)
        ) + (self._dirty - QRegion(body))
        self._picture.scroll(-dx, -dy, body)
        kept = QRegion(body.translated(-dx, -dy).intersected(body))
        self._dirty += QRegion(body) - kept
        if dx:
            self._dirty += QRect(0, 0, self._whole().width(), body.top())
        if dy:
            self._dirty += self._lanes()

    def _whole(self) -> QRect:
        camera = self._surface.camera
        return QRect(0, 0, round(camera.width * camera.ratio), round(camera.height * camera.ratio))

    def _body(self) -> QRect:
        camera = self._surface.camera
        body = camera.body()
        top = round(body.top() * camera.ratio)
        left, width = round(body.left() * camera.ratio), round(body.width() * camera.ratio)
        return QRect(left, top, width, max(self._whole().height() - top, 0))

    def _lanes(self) -> QRect:
        whole, body = self._whole(), self._body()
        left = body.width() if self._surface.camera.is_mirrored else 0
        return QRect(left, 0, whole.width() - body.width(), whole.height())

    def _headers(self) -> QRegion:
        return QRegion(self._whole()) - QRegion(self._body())
