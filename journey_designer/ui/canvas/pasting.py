"""Copy, cut, paste and drop: records, text (one card a line), tables, pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from journey_designer.core import edits
from journey_designer.core.edits.cards import Cell
from journey_designer.core.records import Asset, Card, Record, Stage, Touchpoint
from journey_designer.core.rules import fitted
from journey_designer.ui import images
from journey_designer.ui.canvas import foreign
from journey_designer.ui.canvas.clipboard import fragment_of, mime_of

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView

MOST_LINES = 2_000
"""Most cards that one paste makes."""


class Pasting:
    """The clipboard and what is dropped from outside."""

    def __init__(self, view: MapView) -> None:
        self._view = view

    def copy(self) -> bool:
        """Copy what is selected; whether there was anything."""
        keys = self._view.commands.keys()
        if not keys:
            return False
        fragment = edits.copied(self._view.session.document, keys)
        QApplication.clipboard().setMimeData(mime_of(fragment, self._view.shelf.data))
        return True

    def cut(self) -> None:
        """Copy what is selected, then delete it."""
        if self.copy():
            self._view.commands.delete()

    def paste(self) -> None:
        """Paste at the cell that the keyboard is on."""
        data = QApplication.clipboard().mimeData()
        if data is not None:
            self.insert(data, self._target())

    def can_take(self, data: QMimeData) -> bool:
        """Whether the map can make something of this."""
        return fragment_of(data) is not None or images.has_image(data) or data.hasText() or data.hasHtml()

    def insert(self, data: QMimeData, cell: Cell | None, index: int | None = None) -> None:
        """Put records, a picture or text into the map; cards go into ``cell``."""
        found = fragment_of(data)
        if found is not None:
            self._insert_fragment(found[0], found[1], cell)
        elif foreign.is_picture(data):
            self._insert_image(data, cell, index)
        elif data.hasText() or data.hasHtml():
            self._insert_rows(foreign.rows_of(data)[:MOST_LINES], cell, index)

    def image_to_card(self, data: QMimeData, card_id: str) -> None:
        """Put a picture on a card that is there."""
        document = self._view.session.document

        def act() -> None:
            found = images.from_mime(data)
            if found is not None:
                edits.set_card_image(document, card_id, self._view.shelf.keep(images.encoded(found)))

        self._view.run(act)

    def _target(self) -> Cell | None:
        view = self._view
        cell = view.path.cell(view.focus)
        card = view.session.document.find(Card, view.focus.record_id)
        return Cell.of(card) if card is not None else cell

    def _insert_fragment(self, fragment: edits.Fragment, assets: dict[str, bytes], cell: Cell | None) -> None:
        session = self._view.session
        stage_id = session.stage.id if session.stage is not None else None
        if session.touchpoint is not None:
            stage_id = session.touchpoint.stage_id
        pasted: list[Record] = []

        def act() -> None:
            for record in fragment.records:
                if isinstance(record, Asset) and assets.get(record.id):
                    self._view.shelf.restore(record, assets[record.id])
            pasted.extend(
                edits.paste(session.document, fragment, session.journey_id, cell=cell, stage_id=stage_id)
            )

        if self._view.run(act):
            session.select({(type(record), record.id) for record in pasted})

    def _insert_image(self, data: QMimeData, cell: Cell | None, index: int | None) -> None:
        target = cell or self._view.commands.first_cell()
        if target is None:
            return
        document = self._view.session.document

        def act() -> None:
            found = images.from_mime(data)
            if found is None:
                return
            asset = self._view.shelf.keep(images.encoded(found))
            with document.edit("card.add", text=asset.label[:60]):
                edits.put_asset(document, asset)
                edits.add_card(document, target, "", index=index, image=asset.id)

        self._view.run(act)

    def _insert_rows(self, rows: list[list[str]], cell: Cell | None, index: int | None) -> None:
        """One card a line; a table fills cells in time, a line a row of cards."""
        if not rows:
            return
        if cell is None:
            self._insert_names([row[0] for row in rows])
            return
        document = self._view.session.document
        columns = self._columns_from(cell, max(len(row) for row in rows))

        def act() -> None:
            with document.edit("card.add_many", text=rows[0][0][:60], count=len(rows)):
                for place, target in enumerate(columns):
                    texts = [
                        fitted(Card, "text", row[place]) for row in rows if place < len(row) and row[place]
                    ]
                    if texts:
                        edits.add_cards(document, target, texts, index=index if place == 0 else None)

        self._view.run(act)

    def _insert_names(self, names: list[str]) -> None:
        """Text pasted on the headers makes touchpoints."""
        session = self._view.session
        stages = session.document.family(Stage, "journey_id", session.journey_id)
        stage = session.stage or (stages[-1] if stages else None)
        if session.touchpoint is not None:
            stage = session.document.find(Stage, session.touchpoint.stage_id)
        if stage is None:
            return
        target = stage

        def act() -> None:
            with session.document.edit("touchpoint.add", name=names[0][:60]):
                for name in names:
                    edits.add_touchpoint(session.document, target.id, fitted(Touchpoint, "name", name))

        self._view.run(act)

    def _columns_from(self, cell: Cell, count: int) -> list[Cell]:
        layout = self._view.surface.layout
        place = layout.column_index(cell.touchpoint_id or "")
        if place is None:
            return [cell]
        later = [
            column for column in layout.columns[place : place + count] if column.touchpoint_id is not None
        ]
        return [Cell(cell.lane_id, touchpoint_id=column.touchpoint_id) for column in later]
