"""Lanes and stages fold and unfold before the eye, over a map that is already as it shall be.

Two pictures of the view, before and after, are cut along lanes and stages, and the pieces glide to their new places. Hit
tests, keys and the screen reader know only the map as it is; whatever moves or changes the view ends the motion.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QVariantAnimation
from PySide6.QtGui import QPainter, QPixmap

from journey_designer.core.document import Event
from journey_designer.core.records import Lane, Stage
from journey_designer.layout.display import Rect

if TYPE_CHECKING:
    from journey_designer.ui.canvas.surface import Surface
    from journey_designer.ui.canvas.view import MapView

_FOLD_MS = 160
_HEAD = ""
"""The key of the strip of stage headers, and of the column of lane headers."""
_SAME = 0.6
"""Lengths in px that differ by less are the same."""


@dataclass(frozen=True, slots=True)
class Glimpse:
    """A picture of the view, and where its lanes and stages were on the map."""

    picture: QPixmap
    spans: dict[str, tuple[float, float]]
    rows: dict[str, tuple[float, float]]
    scroll: tuple[int, int]
    head: float
    """The bottom of the stage headers in view px."""


@dataclass(frozen=True, slots=True)
class _Band:
    """Where a strip of the view begins and ends, before and after."""

    before: tuple[float, float]
    after: tuple[float, float]

    def at(self, share: float, unit: float) -> tuple[float, float]:
        """Both ends on the way, on whole device pixels."""
        low, high = (old + (new - old) * share for old, new in zip(self.before, self.after, strict=True))
        return round(low * unit) / unit, round(high * unit) / unit


class Folding:
    """Runs at most one fold of a view at a time."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self._before: Glimpse | None = None
        self._columns: list[_Band] = []
        self._rows: list[_Band] = []
        self._animation = QVariantAnimation(view)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(_FOLD_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(lambda _share: view.viewport().update())
        self._animation.finished.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether lanes or stages are on their way."""
        return self._before is not None

    def glimpse(self, event: Event) -> Glimpse | None:
        """What is seen before a step is taken in; None unless it folds or unfolds something."""
        if not any(_folds(change.before, change.after) for change in event.changes):
            return None
        return _glimpse(self._view.surface, QPixmap(self._view.surface.frame.picture))

    def run(self, before: Glimpse) -> None:
        """Let everything glide from where it was to where it is."""
        surface = self._view.surface
        after = _glimpse(surface, before.picture)
        shift_x = (after.scroll[0] - before.scroll[0]) / surface.camera.ratio
        shift_y = (after.scroll[1] - before.scroll[1]) / surface.camera.ratio
        if surface.camera.is_mirrored:
            shift_x = -shift_x
        gap = surface.layout.style.stage_gap
        camera = surface.camera
        self._columns = []
        for key, (x, w) in after.spans.items():
            if key in before.spans:
                x0, w0 = before.spans[key]
                old = camera.to_view(Rect(x0, 0, w0 + gap, 1)).translated(shift_x, 0)
                new = camera.to_view(Rect(x, 0, w + gap, 1))
                self._add(self._columns, (old.left(), old.right()), (new.left(), new.right()), camera.width)
        self._rows = []
        for key, (y, h) in after.rows.items():
            if key in before.rows:
                y0, h0 = before.rows[key]
                old = camera.to_view(Rect(0, y0, 1, h0)).translated(0, shift_y)
                new = camera.to_view(Rect(0, y, 1, h))
                self._add(self._rows, (old.top(), old.bottom()), (new.top(), new.bottom()), camera.height)
        self._before = before
        self._animation.start()

    def stop(self) -> None:
        """Everything is at once where it shall be."""
        if self._before is None:
            return
        self._before = None
        self._animation.stop()
        self._view.viewport().update()
        self._view.settled.emit()

    def paint(self, painter: QPainter) -> bool:
        """Paint the view on its way; False when nothing is."""
        before = self._before
        if before is None:
            return False
        surface = self._view.surface
        camera = surface.camera
        whole = QRectF(0, 0, camera.width, camera.height)
        painter.setClipRect(whole)
        painter.fillRect(whole, surface.ops.colour(surface.pen.palette.canvas))
        patches = _Patches(
            painter, before, surface, float(self._animation.currentValue() or 0.0), camera.header_bottom
        )
        for column in self._columns:
            for row in self._rows:
                patches.body(column, row)
        for column in self._columns:
            patches.stage_head(column)
        for row in self._rows:
            patches.lane_head(row)
        patches.corner()
        painter.setClipRect(whole)
        return True

    @staticmethod
    def _add(
        bands: list[_Band], before: tuple[float, float], after: tuple[float, float], length: float
    ) -> None:
        if min(before[0], after[0]) < length and max(before[1], after[1]) > 0:
            bands.append(_Band(before, after))


class _Patches:
    """Draws the pieces of both pictures for one moment."""

    def __init__(
        self, painter: QPainter, before: Glimpse, surface: Surface, share: float, head_after: float
    ) -> None:
        self._painter = painter
        self._pictures = (before.picture, surface.frame.picture)
        self._share = share
        self._camera = surface.camera
        self._heads = _Band((0.0, before.head), (0.0, head_after))

    def body(self, column: _Band, row: _Band) -> None:
        """The cells of a stage in a lane."""
        areas = tuple(
            QRectF(body.left(), head, body.width(), self._camera.height) for body, head in self._bodies()
        )
        self._piece(column, row, areas)

    def stage_head(self, column: _Band) -> None:
        """The header of a stage."""
        areas = tuple(QRectF(body.left(), 0, body.width(), head) for body, head in self._bodies())
        self._piece(column, self._heads, areas)

    def lane_head(self, row: _Band) -> None:
        """The header of a lane."""
        areas = tuple(
            QRectF(self._lane_left(), head, self._camera.header_width, self._camera.height)
            for _, head in self._bodies()
        )
        self._piece(self._lane_band(), row, areas)

    def corner(self) -> None:
        """Where both kinds of headers meet."""
        area = QRectF(self._lane_left(), 0, self._camera.header_width, self._heads.after[1])
        self._blit(self._pictures[1], area, area, area)

    def _bodies(self) -> Iterator[tuple[QRectF, float]]:
        for head in (self._heads.before[1], self._heads.after[1]):
            yield self._camera.body(), head

    def _lane_left(self) -> float:
        camera = self._camera
        return camera.width - camera.header_width if camera.is_mirrored else 0.0

    def _lane_band(self) -> _Band:
        ends = (self._lane_left(), self._lane_left() + self._camera.header_width)
        return _Band(ends, ends)

    def _piece(self, column: _Band, row: _Band, areas: tuple[QRectF, ...]) -> None:
        """One piece at its place of the moment, from the pictures where it is whole, or fading from one into the other."""
        left, right = column.at(self._share, self._camera.ratio)
        top, bottom = row.at(self._share, self._camera.ratio)
        target = QRectF(left, top, right - left, bottom - top)
        old = _box(column.before, row.before)
        new = _box(column.after, row.after)
        is_same = abs(old.width() - new.width()) < _SAME and abs(old.height() - new.height()) < _SAME
        room = areas[1].united(areas[0])
        room.setTop(max(areas[1].top(), min(areas[0].top(), areas[1].top())))
        folds = old.width() * old.height() > new.width() * new.height()
        order = ((0, old), (1, new)) if folds and not is_same else ((1, new), (0, old))
        for place, (number, rect) in enumerate(order):
            seen = rect.intersected(areas[number])
            if place and not is_same:
                self._painter.setOpacity(self._share if folds else 1 - self._share)
            self._blit(self._pictures[number], rect, seen, target.intersected(room), target)
            self._painter.setOpacity(1.0)

    def _blit(
        self, picture: QPixmap, rect: QRectF, seen: QRectF, clip: QRectF, target: QRectF | None = None
    ) -> None:
        """Draw what was seen of a rectangle, moved so that its start corner lies on that of the target."""
        goal = target if target is not None else rect
        offset = goal.topLeft() - rect.topLeft()
        if self._camera.is_mirrored:
            offset = QPointF(goal.right() - rect.right(), offset.y())
        shown = seen.translated(offset).intersected(clip)
        if shown.isEmpty():
            return
        ratio = self._camera.ratio
        source = shown.translated(-offset)
        self._painter.drawPixmap(
            shown,
            picture,
            QRectF(source.x() * ratio, source.y() * ratio, source.width() * ratio, source.height() * ratio),
        )


def _glimpse(surface: Surface, picture: QPixmap) -> Glimpse:
    layout, camera = surface.layout, surface.camera
    return Glimpse(
        picture,
        {span.id: (span.x, span.w) for span in layout.spans},
        {row.id: (row.y, row.h) for row in layout.rows},
        (camera.scroll_x, camera.scroll_y),
        camera.header_bottom,
    )


def _box(column: tuple[float, float], row: tuple[float, float]) -> QRectF:
    return QRectF(column[0], row[0], column[1] - column[0], row[1] - row[0])


def _folds(before: object, after: object) -> bool:
    return (
        isinstance(before, Lane | Stage)
        and isinstance(after, Lane | Stage)
        and before.is_folded != after.is_folded
    )
