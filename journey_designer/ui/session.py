"""The bridge between one open project and the widgets that show it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, Signal

from journey_designer.core.changes import Key, Step
from journey_designer.core.document import Document, Event
from journey_designer.core.records import Journey, Persona, Stage, Touchpoint
from journey_designer.storage.status import Status
from journey_designer.storage.store import Store

Selection = frozenset[Key]


class Session(QObject):
    """One open project, its current journey and what is selected in it.

    ``changed`` carries each `Event` of the document after the document took it over; ``status_changed`` each
    new `Status` of the store; ``journey_changed`` the
    id of the journey that is now shown (empty: none); ``selection_changed`` the new selection. Selection and
    journey never hold what is gone: they are put right before ``changed`` is emitted. ``settling`` asks
    fields to keep now what was typed in them, ``printing`` asks those who know of something that is printed to put it
    into the project.
    """

    changed = Signal(object)
    journey_changed = Signal(str)
    selection_changed = Signal(object)
    status_changed = Signal(object)
    _arrived = Signal(object)
    settling = Signal()
    printing = Signal()

    def __init__(self, document: Document, store: Store | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._store = store
        self._is_open = True
        self._selection: Selection = frozenset()
        self._canceller: Callable[[], bool] | None = None
        self.matrix_axes: tuple[str | None, str | None] = (None, None)
        """The criteria that lie across and upwards on the matrix of the ideas, where the user chose; printed so too."""
        self.has_coordinates = False
        """Whether cells are named on the map that is shown; printed so too."""
        self.focus_stages: tuple[str, ...] = ()
        """The stages that the map shows alone, by id, of any journeys; maps are printed so too, whole reports are not."""
        journeys = document.all(Journey)
        self._journey = journeys[0].id if journeys else ""
        self._stop = document.observe(self._pass_on)
        self._arrived.connect(self._on_status, Qt.ConnectionType.QueuedConnection)
        self._stop_status = store.observe(self._arrived.emit) if store is not None else None

    @property
    def document(self) -> Document:
        """The project's records, and the way to change them."""
        return self._document

    @property
    def store(self) -> Store | None:
        """Where the project is kept; None for one without a file, and after `close`."""
        return self._store if self._is_open else None

    @property
    def status(self) -> Status | None:
        """What the store says of the file at this moment."""
        return self.store.status if self.store is not None else None

    @property
    def last_step(self) -> Step | None:
        """The step that undo would take back; None after `close`."""
        return self._document.last_step if self._is_open else None

    @property
    def next_step(self) -> Step | None:
        """The step that redo would do again; None after `close`."""
        return self._document.next_step if self._is_open else None

    def close(self) -> None:
        """Hear no more of the document, and ask nothing more of the store, which may be closed then.

        Widgets that outlive it for a moment find no store and no steps.
        """
        self._is_open = False
        self._stop()
        if self._stop_status is not None:
            self._stop_status()

    # The journey that is shown

    @property
    def journey_id(self) -> str:
        """The id of the journey that is shown; empty if the project has none."""
        return self._journey

    @property
    def journey(self) -> Journey | None:
        """The journey that is shown."""
        return self._document.find(Journey, self._journey) if self._journey else None

    @property
    def persona(self) -> Persona | None:
        """Who travels on the journey that is shown."""
        journey = self.journey
        if journey is None or journey.persona_id is None:
            return None
        return self._document.find(Persona, journey.persona_id)

    def show_journey(self, journey_id: str) -> None:
        """Show another journey; nothing is selected in it."""
        if journey_id != self._journey and self._document.find(Journey, journey_id) is not None:
            self.select(())
            self._journey = journey_id
            self.journey_changed.emit(journey_id)

    # The selection

    @property
    def selection(self) -> Selection:
        """The keys of the records that are selected."""
        return self._selection

    @property
    def touchpoint(self) -> Touchpoint | None:
        """The one touchpoint that is selected, or None."""
        chosen = [key for key in self._selection if key[0] is Touchpoint]
        return self._document.find(Touchpoint, chosen[0][1]) if len(chosen) == 1 else None

    @property
    def stage(self) -> Stage | None:
        """The one stage that is selected, or None."""
        chosen = [key for key in self._selection if key[0] is Stage]
        return self._document.find(Stage, chosen[0][1]) if len(chosen) == 1 else None

    def select(self, keys: Iterable[Key]) -> None:
        """Select these records and nothing else; those that are gone are passed over."""
        chosen = frozenset(key for key in keys if self._document.find(*key) is not None)
        if chosen != self._selection:
            self._selection = chosen
            self.selection_changed.emit(chosen)

    # Undo and redo

    def set_canceller(self, canceller: Callable[[], bool] | None) -> None:
        """Name what cancels a running tool; it gives whether one was running. Undo calls it first."""
        self._canceller = canceller

    def cancel_tool(self) -> bool:
        """Cancel the running tool; gives whether one was running."""
        return self._canceller() if self._canceller is not None else False

    def settle(self) -> None:
        """Have fields keep what was typed in them and is not a step yet. Before undo, publishing, closing."""
        self.settling.emit()

    def undo(self) -> Step | None:
        """Cancel the running tool, or else take back the last step. Raises what the store raises."""
        self.settle()
        return None if self.cancel_tool() else self._document.undo()

    def redo(self) -> Step | None:
        """Cancel the running tool, or else do the next step again. Raises what the store raises."""
        self.settle()
        return None if self.cancel_tool() else self._document.redo()

    def _on_status(self, status: object) -> None:
        """The store speaks from a thread of its own; here it is the window's."""
        self.status_changed.emit(status)

    def _pass_on(self, event: Event) -> None:
        if self._document.find(Journey, self._journey) is None:
            journeys = self._document.all(Journey)
            self._journey = journeys[0].id if journeys else ""
            self.journey_changed.emit(self._journey)
        self.select(self._selection)
        self.changed.emit(event)
