"""Editing in place: cards, and the names of stages, touchpoints and lanes."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF

from journey_designer.core import edits
from journey_designer.core.changes import Key
from journey_designer.core.edits.cards import Cell, cards_in
from journey_designer.core.records import Card, Lane, Stage, Touchpoint
from journey_designer.core.records.persona import Evidence
from journey_designer.core.rules import fitted
from journey_designer.layout.display import Rect, TextRole
from journey_designer.layout.metrics import LANE, STAGE, TOUCHPOINT
from journey_designer.ui.canvas.editor import Task
from journey_designer.ui.canvas.focus import Focus
from journey_designer.ui.canvas.gesture import gesture_token

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView

_NEW_CARD = 44.0


class Editing:
    """Opens the inline editor over what is edited, and keeps what was typed."""

    def __init__(self, view: MapView) -> None:
        self._view = view

    def start_card(self, cell: Cell, typed: str = "", index: int | None = None) -> None:
        """Write a new card under the others of a cell; an empty text makes none."""
        view = self._view
        layout = view.surface.layout
        row_place = layout.row_index(cell.lane_id)
        if row_place is None:
            return
        if layout.rows[row_place].is_folded:
            view.commands.structure.toggle_fold(cell.lane_id)
        view.reveal(self._new_rect(cell))

        def commit(text: str, evidence: str) -> None:
            if not text:
                return
            made: list[Card] = []
            document = view.session.document
            kept = fitted(Card, "text", text)
            grade = cast(Evidence, evidence)
            if view.run(
                lambda: made.append(edits.add_card(document, cell, kept, index=index, evidence=grade))
            ):
                view.session.select({(Card, made[0].id)})
                view.set_focus(view.path.of_card(made[0]))

        self._start(
            Task(
                rect=lambda: self._seen(self._new_rect(cell)),
                text="",
                role=layout.style.card,
                is_multiline=True,
                commit=commit,
                moves_on=lambda step: self._move_on(cell, step),
                evidence="assumption",
            ),
            typed,
        )

    def edit_card(self, card_id: str) -> None:
        """Edit the text and the evidence of a card; an emptied card is deleted."""
        view = self._view
        document = view.session.document
        card = document.find(Card, card_id)
        if card is None:
            return
        view.session.select({(Card, card_id)})
        rect = view.surface.layout.card_rect(card)
        if rect is None:
            return
        view.set_focus(view.path.of_card(card))

        def place() -> QRectF | None:
            now = document.find(Card, card_id)
            found = view.surface.layout.card_rect(now) if now is not None else None
            return self._seen(found) if found is not None else None

        def commit(text: str, evidence: str) -> None:
            now = document.find(Card, card_id)
            if now is None:
                return
            if not text and not now.image:
                view.run(lambda: edits.delete_card(document, card_id))
            elif (text, evidence) != (now.text, now.evidence):
                kept = fitted(Card, "text", text)
                grade = cast(Evidence, evidence)
                view.run(lambda: edits.change_card(document, card_id, text=kept, evidence=grade))

        self._start(
            Task(
                rect=place,
                text=card.text,
                role=view.surface.layout.style.card,
                is_multiline=True,
                commit=commit,
                moves_on=lambda step: self._move_on(Cell.of(card), step),
                evidence=card.evidence,
            )
        )

    def rename(self, key: Key, *, typed: str = "", gesture: str | None = None) -> None:
        """Edit the name of a stage, a touchpoint or a lane where it stands."""
        record_type, record_id = key
        if record_type is Card:
            self.edit_card(record_id)
            return
        view = self._view
        record = view.session.document.find(record_type, record_id)
        rect = self._name_rect(key)
        if record is None or rect is None:
            return
        view.session.select({key})
        if record_type is Touchpoint:
            view.reveal(rect)
        elif record_type is Stage:
            view.reveal(Rect(rect.x, view.surface.layout.grid_top, min(rect.w, 260), 10))
        field = "title" if isinstance(record, Lane) else "name"
        roles: dict[type, TextRole] = {Stage: STAGE, Touchpoint: TOUCHPOINT, Lane: LANE}
        token = gesture or gesture_token()
        before = str(getattr(record, field))
        if isinstance(record, Lane) and not before:
            before = view.surface.layout.words.lane(record)

        def commit(text: str, _evidence: str) -> None:
            if text == before or view.session.document.find(record_type, record_id) is None:
                return
            kept = fitted(record_type, field, text)
            renamers = {
                Stage: edits.rename_stage,
                Touchpoint: edits.rename_touchpoint,
                Lane: edits.rename_lane,
            }
            renamer = renamers[record_type]
            view.run(lambda: renamer(view.session.document, record_id, kept, gesture=token))

        self._start(
            Task(
                rect=lambda: self._seen_name(key),
                text=before,
                role=roles[record_type],
                is_multiline=False,
                commit=commit,
                moves_on=lambda step: view.set_focus(view.path.horizontally(view.focus, step)),
            ),
            typed,
        )

    def _start(self, task: Task, typed: str = "") -> None:
        self._view.editor.start(task, self._view.surface.camera.scale, typed=typed)

    def _move_on(self, cell: Cell, step: int) -> None:
        column_id = cell.touchpoint_id or cell.stage_id or ""
        focus = Focus("cell", cell.lane_id, column_id)
        self._view.set_focus(self._view.path.horizontally(focus, step), selects=True)

    def _new_rect(self, cell: Cell) -> Rect:
        """Where a new card will lie: under the last one of the cell."""
        view = self._view
        layout = view.surface.layout
        area = layout.cell_rect(cell.lane_id, cell.touchpoint_id or cell.stage_id or "")
        if area is None:
            return Rect(0, 0, 120, _NEW_CARD)
        side, top = layout.style.cell_side, area.y + layout.style.cell_top
        cards = cards_in(view.session.document, cell)
        last = layout.card_rect(cards[-1]) if cards else None
        if last is not None:
            top = last.bottom + layout.style.card_gap
        elif cell.touchpoint_id is not None:
            place = layout.column_index(cell.touchpoint_id)
            if place is not None:
                top += layout.band(cell.lane_id, layout.columns[place].stage_id)
        return Rect(area.x + side, top, area.w - 2 * side, _NEW_CARD)

    def _seen(self, rect: Rect) -> QRectF:
        return self._view.surface.camera.to_view(rect)

    def _name_rect(self, key: Key) -> Rect | None:
        layout = self._view.surface.layout
        record_type, record_id = key
        if record_type is Stage:
            rect = layout.stage_rect(record_id)
            return (
                Rect(rect.x + 34, rect.y + 6, max(min(rect.w - 40, 300), 110), rect.h - 8) if rect else None
            )
        if record_type is Touchpoint:
            rect = layout.touchpoint_rect(record_id)
            return Rect(rect.x + 3, rect.y + 26, rect.w - 6, max(rect.h - 30, 30)) if rect else None
        rect = layout.lane_rect(record_id)
        return Rect(rect.x + 42, rect.y + 4, rect.w - 44, 32) if rect else None

    def _seen_name(self, key: Key) -> QRectF | None:
        """Where a name is seen; headers stick to the edges of the view."""
        rect = self._name_rect(key)
        if rect is None:
            return None
        camera = self._view.surface.camera
        view = camera.to_view(rect)
        if key[0] is Stage:
            view.moveTop(camera.header_top + 6 * camera.scale)
            body = camera.body()
            if camera.is_mirrored:
                view.moveRight(min(view.right(), body.right() - 34 * camera.scale))
            else:
                view.moveLeft(max(view.left(), body.left() + 34 * camera.scale))
        elif key[0] is Lane:
            start = 42 * camera.scale
            view.moveLeft(camera.width - start - view.width() if camera.is_mirrored else start)
            view.moveTop(max(view.top(), camera.header_bottom))
        return view
