"""The page of the personas: the gallery at the start, the full profile of the chosen one beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from journey_designer.core.records import Persona
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.empty_state import EmptyState
from journey_designer.ui.panels.panel_scroll import rule
from journey_designer.ui.personas.deeds import PersonaDeeds
from journey_designer.ui.personas.gallery import Entry, Gallery
from journey_designer.ui.personas.profile import Profile
from journey_designer.ui.personas.traffic import PersonaTraffic
from journey_designer.ui.session import Session
from journey_designer.ui.shell.portraits import Portraits
from journey_designer.ui.sound.devices import SoundDevices

_GALLERY = 340


class PersonasPage(QWidget):
    """Follows the project while it is shown. ``opened`` carries the id of a journey whose map is asked for,
    ``failed`` the `KnownError` of a refused change.
    """

    opened = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        context: Context,
        session: Session,
        devices: SoundDevices | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._context = context
        self._session = session
        self._is_stale = True
        self._chosen_id = ""
        portraits = Portraits(context, session)
        self.deeds = PersonaDeeds(context, session, self)
        self.traffic = PersonaTraffic(context, session, self)
        self.gallery = Gallery(context, session, portraits, self.deeds, self._more, self)
        self.profile = Profile(context, session, portraits, devices, self)
        self.empty = EmptyState(
            context,
            "users-round",
            lambda: translate("PersonaPanel", "No persona yet."),
            lambda: translate("PersonaPanel", "Who takes this journey?"),
            lambda: translate("PersonaPanel", "Add a persona"),
            self,
            button_icon="user-round-plus",
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.profile)
        self._stack.addWidget(self.empty)
        self._connect()
        self._lay_out()

    @property
    def persona(self) -> Persona | None:
        """The persona that is shown: the chosen one, else who travels, else the first."""
        document = self._session.document
        chosen = document.find(Persona, self._chosen_id) if self._chosen_id else None
        return chosen or self._session.persona or next(iter(document.all(Persona)), None)

    def show_persona(self, persona_id: str) -> None:
        """Show a persona of the project."""
        self._chosen_id = persona_id
        self._stale()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def refresh(self) -> None:
        """Show the project as it is now."""
        self._is_stale = False
        persona = self.persona
        self.gallery.refresh()
        self.gallery.view.choose(persona.id if persona is not None else "")
        self._stack.setCurrentWidget(self.profile if persona is not None else self.empty)
        self.profile.show_persona(persona)

    def _more(self, persona_id: str) -> list[Entry]:
        """Further entries for the menu of a persona, or of the gallery."""
        traffic = self.traffic
        if not persona_id:
            words = translate("Personas", "Bring personas from another project…")
            return [("folder-open", words, traffic.ask_for_file)]
        return [
            ("file-down", translate("Personas", "Page as PDF…"), partial(traffic.export_page, persona_id)),
            ("file-image", translate("Personas", "Picture…"), partial(traffic.export_picture, persona_id)),
            (
                "package-open",
                translate("Personas", "Project of its own…"),
                partial(traffic.export_project, persona_id),
            ),
        ]

    def _connect(self) -> None:
        self.gallery.chosen.connect(self.show_persona)
        self.empty.pressed.connect(self.deeds.add)
        self.deeds.added.connect(self._begin)
        self.deeds.failed.connect(self.failed)
        self.traffic.failed.connect(self.failed)
        self.traffic.brought.connect(self.show_persona)
        self.profile.failed.connect(self.failed)
        self.profile.opened.connect(self.opened)
        self.profile.model.export_asked.connect(self._export_model)
        self._session.changed.connect(self._stale)
        self._session.journey_changed.connect(self._stale)
        self._context.languages.changed.connect(self._stale)
        self._context.theme.changed.connect(self._stale)

    def _export_model(self, suffix: str) -> None:
        if self.persona is not None:
            self.traffic.export_model(self.persona.id, suffix)

    def _begin(self, persona_id: str) -> None:
        """A new persona is shown with its fields open, ready for the name."""
        self._chosen_id = persona_id
        self.refresh()
        self.profile.begin()

    def _stale(self, *_news: object) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def _lay_out(self) -> None:
        self._fit()
        self._context.theme.changed.connect(self._fit)
        line = rule(self)
        line.setMaximumHeight(16_777_215)
        line.setMinimumHeight(0)
        line.setFixedWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.gallery)
        row.addWidget(line)
        row.addWidget(self._stack, 1)

    def _fit(self) -> None:
        """The gallery is wider where texts are larger, so that its words fit."""
        self.gallery.setFixedWidth(round(_GALLERY * min(1.5, max(1.0, self._context.theme.text_scale))))
