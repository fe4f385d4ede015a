"""A persona that is carried from a list onto a journey's tab, and travels it from then on."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Persona
from journey_designer.ui.session import Session
from journey_designer.ui.shell.journey_tabs import JourneyTabs
from journey_designer.ui.shell.portraits import Portraits

_FACE = 40


class PersonaHand(QObject):
    """The face follows the pointer, and the tab under it is marked. ``failed`` carries a `KnownError`."""

    failed = Signal(object)

    def __init__(self, session: Session, tabs: JourneyTabs, portraits: Portraits, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._tabs = tabs
        self._portraits = portraits
        self._window = window
        self._persona_id = ""
        self._journeys: tuple[str, ...] = ()
        self._ghost = QLabel(window)
        self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ghost.hide()

    @property
    def is_carrying(self) -> bool:
        """Whether a persona is on its way."""
        return bool(self._persona_id)

    def carry(self, persona_id: str, at: QPoint) -> bool:
        """A persona is at a point of the screen; gives whether it may be let go there."""
        persona = self._session.document.find(Persona, persona_id)
        if persona is None:
            self.cancel()
            return False
        if persona_id != self._persona_id:
            self._persona_id = persona_id
            ratio = self._window.devicePixelRatioF()
            self._ghost.setPixmap(self._portraits.pixmap(persona, _FACE, ratio))
            self._ghost.resize(_FACE, _FACE)
        place = self._window.mapFromGlobal(at)
        self._ghost.move(place.x() - _FACE // 2, place.y() - _FACE // 2)
        self._ghost.show()
        self._ghost.raise_()
        self._journeys = self._tabs.mark(at)
        return bool(self._journeys)

    def drop(self) -> bool:
        """Let the persona go: on a tab it travels its journeys, as one step; gives whether it was over one."""
        persona_id, journeys = self._persona_id, self._journeys
        self.cancel()
        if not persona_id or not journeys:
            return False
        try:
            edits.set_traveller(self._session.document, journeys, persona_id)
        except KnownError as error:
            self.failed.emit(error)
        return True

    def cancel(self) -> None:
        """Nothing is carried any more."""
        self._persona_id, self._journeys = "", ()
        self._ghost.hide()
        self._tabs.mark(None)
