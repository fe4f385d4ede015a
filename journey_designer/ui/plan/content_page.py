"""The content matrix: for each persona at each stage what is there, what is planned, what is missing."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from journey_designer.analysis.content import (
    ContentCell,
    content_matrix,
    coverage,
    gaps_first,
)
from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Touchpoint
from journey_designer.core.text import folded
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.box import Box, quiet
from journey_designer.ui.insights.page_frame import PageFrame
from journey_designer.ui.language import fill, translate
from journey_designer.ui.plan.content_cell import CellCard
from journey_designer.ui.plan.content_dialog import ContentDialog
from journey_designer.ui.plan.content_row import ItemRow
from journey_designer.ui.plan.content_words import persona_of
from journey_designer.ui.session import Session
from journey_designer.ui.shell.segmented import Segmented
from journey_designer.ui.widgets.drawings import map_palette

CellKey = tuple[str, str]
"""Persona id (empty: nobody) and stage key."""


class ContentPage(PageFrame):
    """A grid of persona x stage, or the gaps first; under it what is listed in the cell that is chosen."""

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(context, session, lambda: translate("Content", "Content"), parent)
        self._cells: dict[CellKey, ContentCell] = {}
        self._cards: dict[CellKey, CellCard] = {}
        self._labels: list[QLabel] = []
        self._rows: list[ItemRow] = []
        self._chosen: CellKey | None = None
        self.order = Segmented(
            context,
            (
                ("stages", lambda: translate("Content", "By stage")),
                ("gaps", lambda: translate("Content", "Gaps first")),
            ),
            self.inside,
        )
        self.order.chosen.connect(lambda _key: self.show_all())
        self.head.addWidget(self.order)
        self.matrix = Box(context, lambda: translate("Content", "Persona and stage"), self.inside)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self.empty = quiet(context, self.matrix)
        self.matrix.column.addWidget(self.empty)
        self.matrix.column.addLayout(self._grid)
        self.items = Box(context, self._items_title, self.inside)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.nothing = quiet(context, self.items)
        self.items.column.addWidget(self.nothing)
        self.items.column.addLayout(self._lines)
        self.column.addWidget(self.matrix)
        self.column.addWidget(self.items)
        self.column.addStretch(1)

    @property
    def cards(self) -> list[CellCard]:
        """The cells in the order shown."""
        return list(self._cards.values())

    @property
    def rows(self) -> list[ItemRow]:
        """The items of the cell that is chosen."""
        return list(self._rows)

    def note(self) -> str:
        share = coverage(content_matrix(self.session.document))
        if share is None:
            return ""
        return translate("Content", "{share} of what is listed is there.").format(
            share=self.context.languages.percent(share / 100)
        )

    def show_all(self) -> None:
        cells = content_matrix(self.session.document)
        is_by_gaps = self.order.current == "gaps"
        shown = gaps_first(cells) if is_by_gaps else cells
        self._clear()
        self._cells = {_key(cell): cell for cell in shown}
        if self._chosen not in self._cells:
            self._chosen = next(iter(self._cells), None)
        if is_by_gaps:
            self._lay_list()
        else:
            self._lay_grid()
        has_items = any(cell.items for cell in cells)
        missing = translate(
            "Content", "No content listed. Add the texts, photos and films this journey needs."
        )
        plain.set_label(self.empty, "" if has_items else missing)
        self.empty.setVisible(not has_items)
        self._show_items()

    def choose(self, key: CellKey) -> None:
        """Show what a cell lists."""
        self._chosen = key
        for known, card in self._cards.items():
            card.set_chosen(known == key)
        self._show_items()

    def set_status(self, card_id: str, status: str) -> None:
        """Say whether a piece of content exists; empty: not said."""
        try:
            edits.change_card(self.session.document, card_id, status=status or None)
        except KnownError as error:
            self.failed.emit(error)

    def edit(self, card_id: str) -> None:
        """Open the details of a piece of content."""
        self.session.settle()
        dialog = ContentDialog(self.context, self.session, card_id, self.window())
        dialog.exec()
        dialog.deleteLater()

    # The grid

    def _clear(self) -> None:
        for widget in (*self._cards.values(), *self._labels):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._cards, self._labels = {}, []

    def _lay_grid(self) -> None:
        people = list(dict.fromkeys(key[0] for key in self._cells))
        stages = list(dict.fromkeys(key[1] for key in self._cells))
        for place, stage in enumerate(stages):
            cell = next(cell for key, cell in self._cells.items() if key[1] == stage)
            self._head_label(cell.stage.name, 0, place + 1)
        for line, person in enumerate(people):
            cell = next(cell for key, cell in self._cells.items() if key[0] == person)
            self._head_label(persona_of(cell), line + 1, 0)
        for key in self._cells:
            self._add_card(key, people.index(key[0]) + 1, stages.index(key[1]) + 1, stages.index(key[1]))
        self._grid.setColumnStretch(0, 0)
        for place in range(1, self._grid.columnCount()):
            self._grid.setColumnStretch(place, 1 if place <= len(stages) else 0)

    def _lay_list(self) -> None:
        across = 4
        stages = list(
            dict.fromkeys(key[1] for key in (_key(cell) for cell in content_matrix(self.session.document)))
        )
        for place, key in enumerate(self._cells):
            self._add_card(key, place // across, place % across, stages.index(key[1]), names_persona=True)
        for place in range(self._grid.columnCount()):
            self._grid.setColumnStretch(place, 1 if place < across else 0)

    def _head_label(self, text: str, row: int, column: int) -> None:
        label = plain.label(self.matrix, text, role="muted", is_wrapped=True)
        self.context.typefaces.set_role(label, "label")
        label.setMinimumWidth(60)
        self._grid.addWidget(label, row, column)
        self._labels.append(label)

    def _add_card(
        self, key: CellKey, row: int, column: int, place: int, *, names_persona: bool = False
    ) -> None:
        cell = self._cells[key]
        colours = map_palette(self.context.theme).stage(cell.stage.colour, place)
        card = CellCard(self.context, cell, colours, self.matrix, names_persona=names_persona)
        card.clicked.connect(partial(self.choose, key))
        card.set_chosen(key == self._chosen)
        self._grid.addWidget(card, row, column)
        self._cards[key] = card

    # The items

    def _items_title(self) -> str:
        cell = self._cells.get(self._chosen) if self._chosen is not None else None
        if cell is None:
            return translate("Content", "Content")
        return fill(
            translate("Content", "{persona}: {stage}"), persona=persona_of(cell), stage=cell.stage.name
        )

    def _show_items(self) -> None:
        cell = self._cells.get(self._chosen) if self._chosen is not None else None
        items = cell.items if cell is not None else ()
        while len(self._rows) < len(items):
            self._new_row()
        while len(self._rows) > len(items):
            row = self._rows.pop()
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        for row, item in zip(self._rows, items, strict=True):
            row.show_item(item)
        self.items.setVisible(cell is not None)
        self.items.retitle()
        nothing = translate("Content", "Nothing is listed here. Add cards in the content lane of the map.")
        plain.set_label(self.nothing, "" if items else nothing)
        self.nothing.setVisible(not items)

    def _new_row(self) -> None:
        row = ItemRow(self.context, self.set_status, self.items)
        row.clicked.connect(lambda: self._open(row))
        row.editing.connect(lambda: self.edit(row.item.card.id))
        self._lines.addWidget(row)
        self._rows.append(row)

    def _open(self, row: ItemRow) -> None:
        card = row.item.card
        touchpoint_id = card.touchpoint_id
        if touchpoint_id is None and card.stage_id is not None:
            points = self.session.document.family(Touchpoint, "stage_id", card.stage_id)
            touchpoint_id = points[0].id if points else ""
        self.touchpoint_wanted.emit(touchpoint_id or "")


def _key(cell: ContentCell) -> CellKey:
    stage = cell.stage
    name = folded(stage.name) if stage.kind == "other" else stage.kind
    return (cell.persona.id if cell.persona is not None else "", name)
