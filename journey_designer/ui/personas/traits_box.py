"""The traits of a persona between two ends each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Persona, Trait
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.words import trait_words
from journey_designer.ui.personas.columns import Box
from journey_designer.ui.personas.in_place import PAD
from journey_designer.ui.personas.scale_line import ScaleLine
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton
from journey_designer.ui.sided_margins import SidedMargins


class ScalesBox(Box):
    """One line a scale; new ones get their words at once. ``failed`` carries a `KnownError`."""

    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=6)
        self._context = context
        self._session = session
        self._persona_id = ""
        self._lines: dict[str, ScaleLine] = {}
        self._title = plain.label(self)
        self._empty = plain.label(self, role="caption", is_wrapped=True)
        context.typefaces.set_role(self._title, "card_name")
        context.typefaces.set_role(self._empty, "body")
        self.add_button = IconButton(
            context, "plus", lambda: translate("Scale", "Add a trait"), self, size=17, side=26
        )
        self.add_button.clicked.connect(lambda: self._do(self._add))
        top = QHBoxLayout()
        SidedMargins(context, top, (PAD, 0, 0, 0))
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self.add_button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(9)
        self.column.addLayout(top)
        self._empty.setContentsMargins(PAD, 0, PAD, 0)
        self.column.addWidget(self._empty)
        self.column.addLayout(self._rows)
        context.languages.changed.connect(self._retranslate)
        self._retranslate()

    def line(self, trait_id: str) -> ScaleLine:
        """The line of a scale."""
        return self._lines[trait_id]

    def show_persona(self, persona: Persona | None) -> None:
        """Show the scales of a persona."""
        self._persona_id = persona.id if persona is not None else ""
        scales = self._scales()
        ids = [scale.id for scale in scales]
        for gone in [known for known in self._lines if known not in ids]:
            line = self._lines.pop(gone)
            line.show_scale(None)
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        for place, scale in enumerate(scales):
            line = self._lines.get(scale.id) or self._new_line(scale.id)
            if self._rows.indexOf(line) != place:
                self._rows.removeWidget(line)
                self._rows.insertWidget(place, line)
            line.show_scale(scale)
        self._empty.setVisible(not scales)

    def _scales(self) -> list[Trait]:
        traits = self._session.document.family(Trait, "persona_id", self._persona_id)
        return [trait for trait in traits if trait.kind == "scale"]

    def _new_line(self, trait_id: str) -> ScaleLine:
        line = ScaleLine(self._context, self._session, self)
        line.failed.connect(self.failed)
        line.removing.connect(lambda: self._do(lambda: edits.delete_trait(self._session.document, trait_id)))
        line.shifted.connect(lambda step: self._do(lambda: self._shift(trait_id, step)))
        self._lines[trait_id] = line
        line.show()
        return line

    def _add(self) -> None:
        low, high = translate("Scale", "Low"), translate("Scale", "High")
        scale = edits.add_trait(
            self._session.document, self._persona_id, "scale", "", value=3, low_end=low, high_end=high
        )
        if scale.id in self._lines:
            self._lines[scale.id].texts["text"].open_field()

    def _shift(self, trait_id: str, step: int) -> None:
        scales = [scale.id for scale in self._scales()]
        place = scales.index(trait_id) + step
        if not 0 <= place < len(scales):
            return
        traits = self._session.document.family(Trait, "persona_id", self._persona_id)
        others = [trait.id for trait in traits if trait.id != trait_id]
        edits.move_trait(self._session.document, trait_id, others.index(scales[place]) + (step > 0))

    def _do(self, change: Callable[[], object]) -> None:
        try:
            change()
        except KnownError as error:
            self.failed.emit(error)

    def _retranslate(self) -> None:
        plain.set_label(self._title, trait_words()["scale"])
        plain.set_label(
            self._empty,
            translate("Scale", "Nothing yet. Add what sets this persona apart, between two ends."),
        )
