"""What can be done with the personas of a project, each as one step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey, Persona
from journey_designer.core.records.persona import Colour, Priority
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.message import Choice, ask
from journey_designer.ui.language import fill, translate
from journey_designer.ui.session import Session


class PersonaDeeds(QObject):
    """``added`` carries the id of a persona that is new, ``failed`` the `KnownError` of what was refused."""

    added = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._session = session
        self._window = window

    def add(self) -> None:
        """Add a persona without a name."""
        self.do(lambda: self.added.emit(edits.add_persona(self._session.document).id))

    def duplicate(self, persona_id: str) -> None:
        """Copy a persona with its traits and findings."""
        name = self._session.document.get(Persona, persona_id).name
        words = translate("Personas", "{name} (copy)").replace("{name}", name)
        self.do(
            lambda: self.added.emit(edits.duplicate_persona(self._session.document, persona_id, words).id)
        )

    def place(self, persona_id: str, priority: Priority, index: int) -> None:
        """Put a persona into a group, at a place counted without it."""
        self.do(lambda: self._place(persona_id, priority, index))

    def archive(self, persona_id: str, *, is_archived: bool) -> None:
        """Put a persona aside with all that is known of it, or take it back."""
        document = self._session.document
        self.do(lambda: edits.change_persona(document, persona_id, is_archived=is_archived))

    def colour(self, persona_id: str, colour: Colour | None) -> None:
        """Give a persona a colour, or none of its own."""
        self.do(lambda: edits.change_persona(self._session.document, persona_id, colour=colour))

    def travel(self, persona_id: str) -> None:
        """Let a persona travel the journey of the moment."""
        document, journey_id = self._session.document, self._session.journey_id
        self.do(lambda: edits.change_journey(document, journey_id, persona_id=persona_id))

    def delete(self, persona_id: str) -> None:
        """Delete a persona; asks first when journeys go with it."""
        document = self._session.document
        count = document.count(Journey, "persona_id", persona_id)
        if count == 0 or self._may_delete(document.get(Persona, persona_id), count):
            self.do(lambda: edits.delete_persona(document, persona_id))

    def do(self, change: Callable[[], object]) -> None:
        """Make a change; what is refused is told by ``failed``."""
        try:
            change()
        except KnownError as error:
            self.failed.emit(error)

    def _place(self, persona_id: str, priority: Priority, index: int) -> None:
        document = self._session.document
        name = document.get(Persona, persona_id).name
        others = [entry for entry in document.all(Persona) if entry.id != persona_id]
        group = [entry for entry in others if entry.priority == priority and not entry.is_archived]
        with document.edit("persona.move", name=name):
            edits.change_persona(document, persona_id, priority=priority, is_archived=False)
            if group:
                is_last = index >= len(group)
                neighbour = group[-1] if is_last else group[max(index, 0)]
                edits.move_persona(document, persona_id, others.index(neighbour) + is_last)

    def _may_delete(self, persona: Persona, count: int) -> bool:
        journeys = self._context.languages.counted(
            "Personas", "%n journey(s) of this persona will be deleted too.", count
        )
        taken = ask(
            self._context,
            self._window.window(),
            title=lambda: translate("Personas", "Delete this persona?"),
            sentences=[fill("{name}", name=persona.name), journeys] if persona.name else [journeys],
            choices=[
                Choice("keep", lambda: translate("Personas", "Keep it")),
                Choice("delete", lambda: translate("Personas", "Delete"), "danger"),
            ],
            details=translate("Personas", "Undo brings everything back."),
        )
        return taken == "delete"
