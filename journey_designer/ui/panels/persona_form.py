"""All fields of a persona, in the place of what is read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.records import Persona, specs
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.binding import Binding
from journey_designer.ui.panels.colour_field import ColourField
from journey_designer.ui.panels.labelled import Labelled
from journey_designer.ui.panels.words import priority_words
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import Words
from journey_designer.ui.widgets.line_field import LineField
from journey_designer.ui.widgets.number_field import NumberField
from journey_designer.ui.widgets.option_field import OptionField
from journey_designer.ui.widgets.prose_field import ProseField


class PersonaForm(QWidget):
    """Every change is a step at once. ``failed`` carries the `KnownError` of one that was refused."""

    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spec = specs(Persona)
        self.name = LineField(context, spec["name"], self)
        self.age = NumberField(context, spec["age"], self)
        self.occupation = LineField(context, spec["occupation"], self)
        self.place = LineField(context, spec["place"], self)
        self.segment = LineField(context, spec["segment"], self)
        self.quote = ProseField(context, spec["quote"], self)
        self.summary = ProseField(context, spec["summary"], self)
        self.colour = ColourField(context, self)
        self.priority = OptionField(context, self)
        self._binding = Binding(session, Persona, edits.change_persona, self)
        self._binding.failed.connect(self.failed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        for name, words in self._labels():
            field = getattr(self, name)
            self._binding.add(name, field)
            box.addWidget(Labelled(context, words, field, self))
        context.languages.changed.connect(self._retranslate)
        self._retranslate()

    def show_persona(self, persona: Persona | None) -> None:
        """Show a persona."""
        self._binding.show(persona)

    def _labels(self) -> tuple[tuple[str, Words], ...]:
        return (
            ("name", lambda: translate("PersonaForm", "Name")),
            ("age", lambda: translate("PersonaForm", "Age in years")),
            ("occupation", lambda: translate("PersonaForm", "Occupation")),
            ("place", lambda: translate("PersonaForm", "Place")),
            ("segment", lambda: translate("PersonaForm", "Segment")),
            ("quote", lambda: translate("PersonaForm", "In their own words")),
            ("summary", lambda: translate("PersonaForm", "Summary")),
            ("colour", lambda: translate("PersonaForm", "Colour")),
            ("priority", lambda: translate("PersonaForm", "Priority")),
        )

    def _retranslate(self) -> None:
        self.priority.set_choices([(key, words, None) for key, words in priority_words().items()])
        self.quote.set_hint(translate("PersonaForm", "A sentence this persona would say"))
