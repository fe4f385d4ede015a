"""Traits of a persona as chips: a title and its chips for each kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Persona, Trait
from journey_designer.core.records.persona import TraitKind
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.panels.words import trait_words
from journey_designer.ui.personas.columns import INDENT
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


class ChipsPart(QWidget):
    """The chips of some kinds, always editable. ``failed`` carries the `KnownError` of a refused change."""

    failed = Signal(object)

    def __init__(
        self, context: Context, session: Session, kinds: Sequence[TraitKind], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._persona_id = ""
        self._titles: dict[TraitKind, QLabel] = {}
        self._fields: dict[TraitKind, ChipsField] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(INDENT, 0, INDENT, 0)
        box.setSpacing(9)
        for place, kind in enumerate(kinds):
            title = plain.label(self)
            context.typefaces.set_role(title, "card_name")
            chips = ChipsField(context, _TONES[kind], self)
            chips.set_editable(True)
            chips.set_quiet(True)
            self._connect(chips, kind)
            self._titles[kind], self._fields[kind] = title, chips
            if place:
                box.addSpacing(10)
            box.addWidget(title)
            box.addWidget(chips)
        context.languages.changed.connect(self._retranslate)
        self._retranslate()

    def field(self, kind: TraitKind) -> ChipsField:
        """The chips of a kind."""
        return self._fields[kind]

    def show_persona(self, persona: Persona | None) -> None:
        """Show the chips of a persona."""
        self._persona_id = persona.id if persona is not None else ""
        for kind, chips in self._fields.items():
            chips.show_items([(trait.id, trait.text) for trait in self._traits(kind)])

    def _traits(self, kind: TraitKind) -> list[Trait]:
        traits = self._session.document.family(Trait, "persona_id", self._persona_id)
        return [trait for trait in traits if trait.kind == kind]

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

    def _retranslate(self) -> None:
        for kind, title in self._titles.items():
            plain.set_label(title, trait_words()[kind])
