"""What lies over a diagram: selection, the ring of the keyboard, the knob that links begin at, what a hand is doing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from journey_designer.layout.link_shapes import edge_towards
from journey_designer.layout.mental_model import Part
from journey_designer.ui.mental_model.grasps import FrameGrasp, LinkGrasp, MoveGrasp

if TYPE_CHECKING:
    from journey_designer.ui.mental_model.model_view import ModelView

KNOB = 9.0
"""The radius in view px of the knob beside a concept."""
_AWAY = 4.0


class Marks:
    """Paints over the diagram of a view, in view px."""

    def __init__(self, view: ModelView) -> None:
        self._view = view

    def paint(self, painter: QPainter) -> None:
        """Paint all that is to be marked now."""
        view = self._view
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for part in view.selection:
            self._frame(painter, part)
        if view.is_in_hand and view.current is not None:
            self._ring(painter, view.current)
        elif view.is_in_hand:
            self._outline(painter, QRectF(view.rect()).adjusted(2, 2, -2, -2), 10)
        if isinstance(view.grasp, LinkGrasp):
            self._link(painter, view.grasp)
        elif isinstance(view.grasp, FrameGrasp):
            self._caught(painter, view.grasp)
        elif not isinstance(view.grasp, MoveGrasp) and view.hovered is not None and not view.editor.is_active:
            self._knob(painter, view.hovered)

    def knob_of(self, part: Part) -> QPointF | None:
        """The middle of the knob of a concept: at the side where reading ends."""
        rect = self._view.layout_.rect_of(part) if part[0] == "concept" else None
        if rect is None:
            return None
        seen = self._view.sight.rect_to_view(rect)
        x = seen.left() - _AWAY - KNOB if self._view.sight.is_turned else seen.right() + _AWAY + KNOB
        return QPointF(x, seen.center().y())

    def _frame(self, painter: QPainter, part: Part) -> None:
        view = self._view
        rect = view.layout_.rect_of(part)
        if rect is None:
            return
        seen = view.sight.rect_to_view(rect)
        if part[0] == "association":
            seen.adjust(-2, -2, 2, 2)
        radius = 10 * view.sight.scale if part[0] == "concept" else 6
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(view.context.theme.chrome.accent), 2))
        painter.drawRoundedRect(seen, radius, radius)

    def _ring(self, painter: QPainter, part: Part) -> None:
        rect = self._view.layout_.rect_of(part)
        if rect is not None:
            seen = self._view.sight.rect_to_view(rect).adjusted(-5, -5, 5, 5)
            self._outline(painter, seen, 10 * self._view.sight.scale + 5)

    def _outline(self, painter: QPainter, rect: QRectF, radius: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._view.context.theme.chrome.accent), 2))
        painter.drawRoundedRect(rect, radius, radius)

    def _knob(self, painter: QPainter, part: Part) -> None:
        middle = self.knob_of(part)
        if middle is None:
            return
        chrome = self._view.context.theme.chrome
        painter.setPen(QPen(QColor(chrome.accent), 1.5))
        painter.setBrush(QColor(chrome.surface))
        painter.drawEllipse(middle, KNOB, KNOB)
        painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0))
        painter.drawLine(middle - QPointF(0, 4), middle + QPointF(0, 4))

    def _link(self, painter: QPainter, grasp: LinkGrasp) -> None:
        view = self._view
        start = view.layout_.rect_of(("concept", grasp.start_id))
        if start is None or not grasp.has_moved:
            return
        accent = QColor(view.context.theme.chrome.accent)
        pen = QPen(accent, 2)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        target = view.layout_.rect_of(("concept", grasp.target)) if grasp.target is not None else None
        end = view.sight.to_view(grasp.point)
        painter.drawLine(view.sight.to_view(edge_towards(start, grasp.point, 0)), end)
        if target is not None:
            self._outline(painter, view.sight.rect_to_view(target).adjusted(-3, -3, 3, 3), 12)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(end, 4, 4)

    def _caught(self, painter: QPainter, grasp: FrameGrasp) -> None:
        accent = QColor(self._view.context.theme.chrome.accent)
        painter.setPen(QPen(accent, 1))
        accent.setAlphaF(0.1)
        painter.setBrush(accent)
        painter.drawRect(grasp.rect)
