"""The traits of a persona: chips by kind, read or edited."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Persona, Trait
from journey_designer.core.records.persona import TraitKind
from journey_designer.ui.context import Context
from journey_designer.ui.panels.labelled import Heading
from journey_designer.ui.panels.scales_field import ScalesField
from journey_designer.ui.panels.words import trait_words
from journey_designer.ui.session import Session
from journey_designer.ui.widgets.chip import ChipTone
from journey_designer.ui.widgets.chips_field import ChipsField

_TONES: dict[TraitKind, ChipTone] = {
    "interest": "neutral",
    "motivation": "positive",
    "difficulty": "negative",
    "goal": "content",
    "channel": "neutral",
}


class TraitsBox(QWidget):
    """One heading and its chips for each kind; kinds without traits show only while editing.

    ``failed`` carries the `KnownError` of a change that was refused.
    """

    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._persona_id = ""
        self._is_editable = False
        self._parts: dict[TraitKind, QWidget] = {}
        self._fields: dict[TraitKind, ChipsField] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(18)
        for kind, tone in _TONES.items():
            chips = ChipsField(context, tone, self)
            self._connect(chips, kind)
            self._fields[kind] = chips
            self._parts[kind] = self._part(context, kind, chips)
            box.addWidget(self._parts[kind])
        self.scales = ScalesField(context, session, self)
        self.scales.failed.connect(self.failed)
        self._parts["scale"] = self._part(context, "scale", self.scales)
        box.addWidget(self._parts["scale"])

    def field(self, kind: TraitKind) -> ChipsField:
        """The chips of a kind."""
        return self._fields[kind]

    def set_editable(self, is_editable: bool) -> None:
        """Let traits be added and changed, or only read."""
        self._is_editable = is_editable
        for chips in self._fields.values():
            chips.set_editable(is_editable)
        self.scales.set_editable(is_editable)
        self._show_parts()

    def show_persona(self, persona: Persona | None) -> None:
        """Show the traits of a persona."""
        self._persona_id = persona.id if persona is not None else ""
        for kind, chips in self._fields.items():
            chips.show_items([(trait.id, trait.text) for trait in self._traits(kind)])
        self.scales.show_scales(self._persona_id, self._traits("scale"))
        self._show_parts()

    def _part(self, context: Context, kind: TraitKind, field: QWidget) -> QWidget:
        part = QWidget(self)
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(Heading(context, lambda: trait_words()[kind], part))
        box.addWidget(field)
        return part

    def _show_parts(self) -> None:
        for kind, part in self._parts.items():
            part.setVisible(self._is_editable or bool(self._traits(kind)))
        self.setVisible(self._is_editable or any(self._traits(kind) for kind in self._parts))

    def _traits(self, kind: TraitKind) -> list[Trait]:
        traits = self._session.document.family(Trait, "persona_id", self._persona_id)
        return [trait for trait in traits if trait.kind == kind]

    # Changing

    def _connect(self, chips: ChipsField, kind: TraitKind) -> None:
        document = self._session.document
        chips.added.connect(lambda texts: self._do(lambda: self._add(kind, texts)))
        chips.removed.connect(lambda key: self._do(lambda: edits.delete_trait(document, key)))
        chips.renamed.connect(
            lambda key, text: self._do(lambda: edits.change_trait(document, key, text=text))
        )
        chips.moved.connect(lambda key, index: self._do(lambda: self._move(kind, key, index)))

    def _do(self, change: Callable[[], object]) -> None:
        try:
            change()
        except KnownError as error:
            self.failed.emit(error)

    def _add(self, kind: TraitKind, texts: list[str]) -> None:
        with self._session.document.edit("trait.add", text=texts[0]):
            for text in texts:
                edits.add_trait(self._session.document, self._persona_id, kind, text)

    def _move(self, kind: TraitKind, trait_id: str, index: int) -> None:
        """Move among the traits of a kind: the edit counts among all traits of the persona."""
        same = [trait for trait in self._traits(kind) if trait.id != trait_id]
        all_traits = self._session.document.family(Trait, "persona_id", self._persona_id)
        others = [trait.id for trait in all_traits if trait.id != trait_id]
        place = others.index(same[index].id) if index < len(same) else others.index(same[-1].id) + 1
        edits.move_trait(self._session.document, trait_id, place)
