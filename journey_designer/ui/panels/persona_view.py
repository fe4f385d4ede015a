"""A persona as it is read."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_designer.core.records import Persona
from journey_designer.ui.context import Context
from journey_designer.ui.panels.fact_line import FactLine
from journey_designer.ui.panels.words import in_quotes
from journey_designer.ui.widgets.text_label import TextLabel

_BRIEF = 140


def is_brief(summary: str) -> bool:
    """Whether a summary is one line or two, which the panel says at its foot."""
    return len(summary) <= _BRIEF and "\n" not in summary


class PersonaView(QWidget):
    """Occupation, place, segment, the quote, the summary: what is said of the persona and nothing else."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.occupation = FactLine(context, "briefcase", self)
        self.place = FactLine(context, "map-pin", self)
        self.segment = FactLine(context, "users", self)
        self.quote = TextLabel(context, "quote", self, leading=(28, 33), follows_text=False)
        self.summary = TextLabel(context, "body", self, colour="ink2", leading=(18, 21))
        self._facts = QWidget(self)
        facts = QVBoxLayout(self._facts)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(4)
        for line in (self.occupation, self.place, self.segment):
            facts.addWidget(line)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(18)
        box.addWidget(self._facts)
        box.addWidget(self.quote)
        box.addWidget(self.summary)

    def show_persona(self, persona: Persona | None, language: str) -> None:
        """Show a persona; ``language`` is that of the project."""
        if persona is None:
            return
        self.occupation.set_text(persona.occupation)
        self.place.set_text(persona.place)
        self.segment.set_text(persona.segment)
        self._facts.setVisible(bool(persona.occupation or persona.place or persona.segment))
        self.quote.set_text(in_quotes(persona.quote, language) if persona.quote else "")
        self.quote.setVisible(bool(persona.quote))
        summary = "" if is_brief(persona.summary) else persona.summary
        self.summary.set_text(summary)
        self.summary.setVisible(bool(summary))
        parts = (persona.occupation, persona.place, persona.segment, persona.quote, summary)
        self.setVisible(any(parts))
