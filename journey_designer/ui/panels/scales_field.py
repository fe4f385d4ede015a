"""The scales of a persona: a name, two ends, and a value of five between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Trait
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.scale_row import ScaleRow
from journey_designer.ui.session import Session
from journey_designer.ui.widgets.add_chip import AddChip


class ScalesField(QWidget):
    """One row a scale. ``failed`` carries the `KnownError` of a change that was refused."""

    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._persona_id = ""
        self._is_editable = False
        self._rows: dict[str, ScaleRow] = {}
        self._add = AddChip(context, self)
        self._add.clicked.connect(self._new_scale)
        self._add.hide()
        end = QHBoxLayout()
        end.addWidget(self._add)
        end.addStretch(1)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(10)
        self._box.addLayout(end)

    def row(self, trait_id: str) -> ScaleRow:
        """The row of a scale."""
        return self._rows[trait_id]

    def set_editable(self, is_editable: bool) -> None:
        """Let scales be added and changed, or only read."""
        self._is_editable = is_editable
        self._add.setVisible(is_editable)
        for row in self._rows.values():
            row.set_editable(is_editable)

    def show_scales(self, persona_id: str, scales: Sequence[Trait]) -> None:
        """Show these scales of a persona."""
        self._persona_id = persona_id
        ids = [scale.id for scale in scales]
        for gone in [known for known in self._rows if known not in ids]:
            row = self._rows.pop(gone)
            row.show_scale(None)
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, scale in enumerate(scales):
            row = self._rows.get(scale.id) or self._new_row(scale.id)
            if self._box.indexOf(row) != place:
                self._box.insertWidget(place, row)
            row.show_scale(scale)

    def _new_row(self, trait_id: str) -> ScaleRow:
        row = ScaleRow(self._context, self._session, self)
        row.set_editable(self._is_editable)
        row.failed.connect(self.failed)
        row.removing.connect(lambda: self._do(lambda: edits.delete_trait(self._session.document, trait_id)))
        self._rows[trait_id] = row
        row.show()
        return row

    def _new_scale(self) -> None:
        self._do(self._add_scale)

    def _add_scale(self) -> None:
        scale = edits.add_trait(
            self._session.document,
            self._persona_id,
            "scale",
            "",
            value=3,
            low_end=translate("Scale", "Low"),
            high_end=translate("Scale", "High"),
        )
        self._rows[scale.id].name.setFocus()

    def _do(self, change: Callable[[], object]) -> None:
        try:
            change()
        except KnownError as error:
            self.failed.emit(error)
