"""Words of a diagram are written where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from journey_designer.core.edits.mental_models import Place
from journey_designer.core.records import Association, Concept
from journey_designer.layout.display import Rect
from journey_designer.layout.mental_model import GRID, Part
from journey_designer.layout.metrics import ASSOCIATION, CONCEPT
from journey_designer.ui.canvas.editor import Task

if TYPE_CHECKING:
    from journey_designer.ui.mental_model.model_view import ModelView

_NEW_SIZE = (96.0, 36.0)
_LEAST_EDITOR = 110.0


class ModelWriter:
    """Opens the inline editor of a view over a part, or over the place of a new concept."""

    def __init__(self, view: ModelView) -> None:
        self._view = view
        self._place: Place | None = None

    @property
    def is_new(self) -> bool:
        """Whether a new concept is being written."""
        return self._place is not None

    def rename(self, part: Part) -> None:
        """Write in place what a concept or a link says."""
        view, text = self._view, self._text_of(part)
        if text is None:
            return
        view.select([part], part)
        view.reveal(part)
        view.editor.start(
            Task(
                rect=lambda: self._rect_of(part),
                text=text,
                role=CONCEPT if part[0] == "concept" else ASSOCIATION,
                is_multiline=False,
                commit=lambda new, _grade: view.deeds.rename(part, new),
                moves_on=lambda _step: None,
            ),
            view.sight.scale,
        )

    def write_new(self, place: Place | None, linked_from: str | None, typed: str) -> None:
        """Write a new concept: at a place, or where there is room; nothing written keeps nothing."""
        view = self._view
        spot = place if place is not None else view.deeds.free_place(linked_from)
        view.editor.finish(0)
        self._place = spot
        self._reveal(spot)
        view.editor.start(
            Task(
                rect=self._new_rect,
                text="",
                role=CONCEPT,
                is_multiline=False,
                commit=lambda text, _grade: self._keep(text, spot, linked_from),
                moves_on=lambda _step: None,
                ends=self._end,
            ),
            view.sight.scale,
            typed=typed,
        )
        view.changed.emit()

    def _keep(self, text: str, place: Place, linked_from: str | None) -> None:
        made = self._view.deeds.add(text, place, linked_from) if text else None
        if made is not None:
            self._view.select([("concept", made.id)])

    def _end(self) -> None:
        self._place = None
        self._view.update()
        self._view.changed.emit()

    def _text_of(self, part: Part) -> str | None:
        document = self._view.session.document
        if part[0] == "concept":
            concept = document.find(Concept, part[1])
            return concept.text if concept is not None else None
        link = document.find(Association, part[1])
        return link.label if link is not None else None

    def _rect_of(self, part: Part) -> QRectF | None:
        sight, rect = self._view.sight, self._view.layout_.rect_of(part)
        return _widened(sight.rect_to_view(rect), sight.scale) if rect is not None else None

    def _new_rect(self) -> QRectF | None:
        if self._place is None:
            return None
        sight = self._view.sight
        return _widened(sight.rect_to_view(_room(self._place)), sight.scale)

    def _reveal(self, place: Place) -> None:
        view, rect = self._view, self._new_rect()
        if rect is not None and not QRectF(view.rect()).contains(rect):
            view.reveal_rect(_room(place))


def _room(place: Place) -> Rect:
    """Where a new concept will lie, in px of the diagram."""
    x, y = place[0] * GRID, place[1] * GRID
    return Rect(x - _NEW_SIZE[0] / 2, y - _NEW_SIZE[1] / 2, *_NEW_SIZE)


def _widened(rect: QRectF, scale: float) -> QRectF:
    """Room enough to write in."""
    least = _LEAST_EDITOR * max(scale, 0.8)
    if rect.width() >= least:
        return rect
    return QRectF(rect.center().x() - least / 2, rect.y(), least, rect.height())
