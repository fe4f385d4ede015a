"""The pages of this part for the window of a project."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from journey_designer.core.errors import KnownError
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.session import Session
from journey_designer.ui.shell.beside_pages import BesidePage
from journey_designer.ui.shell.persona_hand import PersonaHand


class PersonaPages:
    """Makes the pages. ``show_touchpoint`` opens one on the map (empty: the map); ``on_error`` tells a
    refusal. ``hand`` carries personas onto journeys.
    """

    def __init__(
        self,
        context: Context,
        session: Session,
        show_touchpoint: Callable[[str], object],
        on_error: Callable[[KnownError], object],
        hand: PersonaHand | None = None,
    ) -> None:
        self._context = context
        self._session = session
        self._show_touchpoint = show_touchpoint
        self._on_error = on_error
        self._hand = hand

    @property
    def pages(self) -> tuple[BesidePage, ...]:
        """The pages in the order of the rail."""
        return (
            BesidePage("personas", "users-round", lambda: translate("Rail", "Personas"), self._personas),
            BesidePage("knowledge", "library", lambda: translate("Rail", "Knowledge"), self._knowledge),
        )

    def _personas(self) -> QWidget:
        from journey_designer.ui.personas.personas_page import PersonasPage

        page = PersonasPage(self._context, self._session)
        page.gallery.view.hand = self._hand
        page.failed.connect(self._on_error)
        page.opened.connect(self._open)
        return page

    def _knowledge(self) -> QWidget:
        from journey_designer.ui.personas.knowledge_page import KnowledgePage
        from journey_designer.ui.personas.traffic import PersonaTraffic

        page = KnowledgePage(self._context, self._session)
        page.failed.connect(self._on_error)
        page.touchpoint_wanted.connect(self._show_touchpoint)
        traffic = PersonaTraffic(self._context, self._session, page)
        traffic.failed.connect(self._on_error)
        page.print_asked.connect(traffic.print_research)
        page.import_asked.connect(lambda: self._import(page))
        return page

    def _import(self, page: QWidget) -> None:
        from journey_designer.ui.personas.import_dialog import ImportDialog

        dialog = ImportDialog(self._context, self._session, page.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open(self, journey_id: str) -> None:
        self._session.show_journey(journey_id)
        self._show_touchpoint("")
