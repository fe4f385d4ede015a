"""Motion on the map: a point glides to its new score, a dropped card settles or flies back, lanes fold, cards appear.

All of it is painted over, or shown by, a map that is already as it shall be; nothing waits for it. It is off when the
setting says so, and undo, redo and typing are never animated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QPointF, QVariantAnimation
from PySide6.QtGui import QPainter

from journey_designer.core.document import Event
from journey_designer.core.records import Touchpoint
from journey_designer.layout.display import Rect
from journey_designer.ui.canvas.fading import Fading
from journey_designer.ui.canvas.folding import Folding, Glimpse

if TYPE_CHECKING:
    from journey_designer.ui.canvas.ghost import Ghost
    from journey_designer.ui.canvas.view import MapView

_CURVE_MS = 220
_SETTLE_MS = 140
_BACK_MS = 180
_MOST_POINTS = 3


class Motion:
    """Runs at most one glide, one settling card and one fold of a view at a time."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self.folding = Folding(view)
        self._fading = Fading(view)
        self._glide = self._animation(QEasingCurve.Type.InOutCubic, _CURVE_MS)
        self._settle = self._animation(QEasingCurve.Type.OutCubic, _SETTLE_MS)
        self._points: dict[str, tuple[float, float]] = {}
        self._flight: tuple[Ghost, QPointF, QPointF, Rect] | None = None
        self._glide.valueChanged.connect(self._glide_to)
        self._glide.finished.connect(self._land_points)
        self._settle.valueChanged.connect(lambda _share: view.viewport().update())
        self._settle.finished.connect(self._land_card)

    @property
    def owner(self) -> MapView:
        """The view that moves."""
        return self._view

    @property
    def is_wanted(self) -> bool:
        """Whether things may move now."""
        return self._view.context.settings.has_motion and self._view.isVisible()

    @property
    def is_moving(self) -> bool:
        """Whether anything is on its way."""
        is_flying = bool(self._points) or self._flight is not None
        return is_flying or self.folding.is_running or self._fading.is_running

    def stop(self) -> None:
        """Everything is at once where it shall be."""
        for animation in (self._glide, self._settle):
            animation.stop()
        self._land_points()
        self._land_card()
        self.folding.stop()
        self._fading.stop()

    # What a step does

    def before(self, event: Event) -> tuple[dict[str, float], Glimpse | None]:
        """What is seen before a step is taken in, where something shall move. Everything before it ends here."""
        self.stop()
        if event.way != "done" or not self.is_wanted:
            return {}, None
        return self._scores_before(event), self.folding.glimpse(event)

    def after(self, event: Event, before: tuple[dict[str, float], Glimpse | None]) -> None:
        """The step was taken in: let move what shall."""
        scores, glimpse = before
        self._glide_from(scores)
        if glimpse is not None:
            self.folding.run(glimpse)
        is_typed = self._view.editor.is_keeping
        if event.way == "done" and not is_typed and Fading.fits(event) and self.is_wanted:
            self._fading.run(event)

    # A point of the curve

    def _scores_before(self, event: Event) -> dict[str, float]:
        """The shown scores of the touchpoints that a step is about to change, where they shall glide."""
        layout = self._view.surface.layout
        found: dict[str, float] = {}
        for change in event.changes:
            place = layout.column_index(change.record.id) if isinstance(change.record, Touchpoint) else None
            score = layout.scores[place] if place is not None else None
            if score is not None:
                found[change.record.id] = score
        return found if len(found) <= _MOST_POINTS else {}

    def _glide_from(self, before: dict[str, float]) -> None:
        """Let points glide from these scores to the ones that they have now."""
        layout = self._view.surface.layout
        for touchpoint_id, old in before.items():
            place = layout.column_index(touchpoint_id)
            new = layout.scores[place] if place is not None else None
            if new is not None and abs(new - old) > 1e-9:
                self._points[touchpoint_id] = (old, new)
        if self._points:
            self._glide_to(0.0)
            self._glide.start()

    def _glide_to(self, share: float) -> None:
        for touchpoint_id, (old, new) in self._points.items():
            self._view.surface.preview_score(touchpoint_id, old + (new - old) * float(share))
        self._view.viewport().update(self._view.surface.frame.area())

    def _land_points(self) -> None:
        points, self._points = self._points, {}
        for touchpoint_id, (_, new) in points.items():
            self._view.surface.preview_score(touchpoint_id, new)
        if points:
            self._view.viewport().update(self._view.surface.frame.area())
            self._view.settled.emit()

    # A card that was dropped

    def settle(self, ghost: Ghost, rect: Rect, *, is_refused: bool = False) -> None:
        """Let a dropped card glide from the pointer to its place, or back to where it came from."""
        if not self.is_wanted:
            return
        start = ghost.flat_corner
        target = self._view.surface.camera.to_view(rect).topLeft() - ghost.inset
        self._flight = (ghost, start, target, rect)
        self._settle.setDuration(_BACK_MS if is_refused else _SETTLE_MS)
        self._settle.start()

    def _land_card(self) -> None:
        if self._flight is not None:
            self._flight = None
            self._view.viewport().update()

    # Painting

    def paint(self, painter: QPainter) -> None:
        """Paint what is on its way, over the map."""
        self._fading.paint(painter)
        if self._flight is not None:
            ghost, start, target, rect = self._flight
            self._view.overlay.paint_old_place(painter, rect)
            share = float(self._settle.currentValue() or 0.0)
            ghost.paint_flat(painter, start + (target - start) * share, turn=1 - share)

    def _animation(self, curve: QEasingCurve.Type, duration: int) -> QVariantAnimation:
        animation = QVariantAnimation(self._view)
        animation.setStartValue(0.0)
        animation.setEndValue(1.0)
        animation.setDuration(duration)
        animation.setEasingCurve(curve)
        return animation
