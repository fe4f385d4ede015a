"""The gesture that drags a point of the curve."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter

from journey_designer.core import edits
from journey_designer.core.numbers import rounded
from journey_designer.core.records import Touchpoint
from journey_designer.layout.display import Rect
from journey_designer.ui.canvas.gesture import Host


class PointDrag:
    """A point of the curve goes up or down: in tenths, with Shift in whole steps. It is kept at the end."""

    scrolls = False

    def __init__(self, host: Host, touchpoint: Touchpoint) -> None:
        self._host = host
        self._touchpoint = touchpoint
        self._score: float | None = None

    @property
    def score(self) -> float | None:
        """The satisfaction that would be kept now."""
        return self._score

    def update(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Follow the pointer."""
        layout = self._host.surface.layout
        row = layout.row_of_kind("emotion")
        if row is None:
            return
        _, y = self._host.surface.camera.to_plane(point)
        top, bottom = layout.emotion_y(row, 2), layout.emotion_y(row, -2)
        raw = 2 - 4 * (min(max(y, top), bottom) - top) / (bottom - top)
        is_whole = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        self._show(rounded(raw, 0 if is_whole else 1))

    def finish(self) -> None:
        """Keep the satisfaction, if it differs from what was shown."""
        score, document = self._score, self._host.session.document
        if (
            score is None
            or score == self._touchpoint.score
            or not self._host.run(lambda: edits.set_satisfaction(document, self._touchpoint.id, score))
        ):
            self._unshow()

    def cancel(self) -> None:
        """The point goes back."""
        self._unshow()

    def paint(self, painter: QPainter) -> None:
        """The point is painted where it is, by the map itself."""

    def area(self) -> QRect:
        """The columns that the curve bends in."""
        layout = self._host.surface.layout
        place = layout.column_index(self._touchpoint.id)
        row = layout.row_of_kind("emotion")
        if place is None or row is None:
            return QRect()
        first, last = (
            layout.columns[max(place - 2, 0)],
            layout.columns[min(place + 2, len(layout.columns) - 1)],
        )
        rect = Rect(first.x - 12, row.y, last.x + last.w - first.x + 24, row.h)
        return self._host.surface.camera.to_view(rect).toAlignedRect()

    def _show(self, score: float) -> None:
        """Show a score without recording it: the layout alone is told."""
        self._score = score
        self._host.surface.preview_score(self._touchpoint.id, score)

    def _unshow(self) -> None:
        if self._score is not None:
            self._score = None
            self._host.surface.preview_score(self._touchpoint.id, self._touchpoint.score)
