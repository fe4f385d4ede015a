"""What can be done with a journey as a whole, and how a new one is begun."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey, Persona
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.session import Session
from journey_designer.ui.shell.journey_pairs import JourneyPair, journey_pairs

_ICON = 16


class JourneyMenu:
    """Menus and commands for the journeys of a session. ``on_error`` is told what the store or a rule
    refuses.
    """

    def __init__(
        self, context: Context, session: Session, window: QWidget, on_error: Callable[[KnownError], None]
    ) -> None:
        self._context = context
        self._session = session
        self._window = window
        self._on_error = on_error
        self._offers: list[Callable[[QMenu, str], object]] = []

    def add_offer(self, offer: Callable[[QMenu, str], object]) -> None:
        """Have another part of the window put into the menu of each journey what it offers, by the journey's id."""
        self._offers.append(offer)

    def popup_new(self, at: QPoint) -> None:
        """Who shall travel on the new journey? Each persona, or a new one."""
        menu = self._menu()
        for persona in self._session.document.all(Persona):
            if not persona.is_archived:
                words = fill(translate("JourneyMenu", "Journey for {name}"), name=persona.name)
                self._add(menu, "user-round", words, partial(self.add, persona.id))
        if not menu.isEmpty():
            menu.addSeparator()
        self._add(
            menu,
            "user-round-plus",
            translate("JourneyMenu", "Journey for a new persona"),
            self.add_with_persona,
        )
        menu.popup(at)

    def popup_journey(self, journey_id: str, at: QPoint) -> None:
        """Rename, duplicate, move, delete; the other side of it; who travels."""
        document = self._session.document
        journey = document.get(Journey, journey_id)
        pairs = journey_pairs(document)
        place = next(index for index, pair in enumerate(pairs) if pair.holds(journey_id))
        menu = self._menu()
        self._add(menu, "pencil", translate("JourneyMenu", "Rename…"), lambda: self.rename(journey_id))
        self._add(
            menu, "copy-plus", translate("JourneyMenu", "Duplicate"), lambda: self.duplicate(journey_id)
        )
        if journey.state == "today" and pairs[place].future is None:
            words = translate("JourneyMenu", "Design the future journey")
            self._add(menu, "trending-up", words, lambda: self.make_future(journey_id))
        self._add_travellers(menu, journey, pairs[place])
        menu.addSeparator()
        earlier = self._add(
            menu, "arrow-left", translate("JourneyMenu", "Move earlier"), lambda: self.move(place, place - 1)
        )
        later = self._add(
            menu, "arrow-right", translate("JourneyMenu", "Move later"), lambda: self.move(place, place + 1)
        )
        earlier.setEnabled(place > 0)
        later.setEnabled(place < len(pairs) - 1)
        for offer in self._offers:
            offer(menu, journey_id)
        menu.addSeparator()
        self._add(menu, "trash-2", translate("JourneyMenu", "Delete"), lambda: self.delete(journey_id))
        menu.popup(at)

    def _add_travellers(self, menu: QMenu, journey: Journey, pair: JourneyPair) -> None:
        """Who travels: each persona, for those who do not drag one onto the tab."""
        document = self._session.document
        people = [one for one in document.all(Persona) if not one.is_archived or one.id == journey.persona_id]
        if not people:
            return
        part = QMenu(menu)
        plain.set_action(part.menuAction(), translate("JourneyMenu", "Who travels"))
        part.setIcon(self._context.icons.icon("user-round", _ICON))
        menu.addMenu(part)
        journeys = [side.id for side in (pair.today, pair.future) if side is not None]
        for persona in people:
            name = persona.name or translate("Personas", "Persona without a name")
            act = partial(edits.set_traveller, document, journeys, persona.id)
            action = self._add(part, "", name, partial(self._run, act))
            action.setCheckable(True)
            action.setChecked(persona.id == journey.persona_id)

    def add(self, persona_id: str | None) -> None:
        """A new journey with the default stages and lanes, shown at once."""

        from journey_designer.interchange import templates

        made: list[Journey] = []
        self._run(lambda: made.append(templates.add_journey(self._session.document, persona_id)))
        if made:
            self._session.show_journey(made[0].id)

    def add_with_persona(self) -> None:
        """A new persona with a journey, as one step."""

        from journey_designer.interchange import templates
        from journey_designer.ui.dialogs.text_dialog import ask_text

        name = ask_text(
            self._context,
            self._window,
            title=translate("JourneyMenu", "New persona"),
            question=translate("JourneyMenu", "Who travels?"),
            action=translate("JourneyMenu", "Add"),
        )
        if name is None:
            return
        document = self._session.document
        made: list[Journey] = []

        def act() -> None:
            with document.edit("persona.add", name=name):
                persona = edits.add_persona(document, name=name)
                made.append(templates.add_journey(document, persona.id))

        self._run(act)
        if made:
            self._session.show_journey(made[0].id)

    def rename(self, journey_id: str) -> None:
        """Ask for another title."""

        from journey_designer.ui.dialogs.text_dialog import ask_text

        journey = self._session.document.get(Journey, journey_id)
        title = ask_text(
            self._context,
            self._window,
            title=translate("JourneyMenu", "Rename journey"),
            question=translate("JourneyMenu", "What is this journey about?"),
            action=translate("JourneyMenu", "Rename"),
            text=journey.title,
        )
        if title is not None:
            self._run(lambda: edits.change_journey(self._session.document, journey_id, title=title))

    def duplicate(self, journey_id: str) -> None:
        """A copy on its own, shown at once."""
        document = self._session.document
        journey = document.get(Journey, journey_id)
        title = fill(translate("JourneyMenu", "{title} (copy)"), title=journey.title).translate(_NO_ISOLATES)
        made: list[Journey] = []
        self._run(
            lambda: made.append(edits.duplicate_journey(document, journey_id, title=title, based_on=None))
        )
        if made:
            self._session.show_journey(made[0].id)

    def make_future(self, journey_id: str) -> None:
        """The journey as it shall be, begun as a copy of today's, shown at once."""

        from journey_designer.core.edits.future import make_future_journey

        document = self._session.document
        made: list[Journey] = []
        self._run(lambda: made.append(make_future_journey(document, journey_id, ())))
        if made:
            self._session.show_journey(made[0].id)

    def show_state(self, state: str) -> None:
        """Show the side of today or of the future of the journey that is shown; make the future one if
        need be.
        """

        document = self._session.document
        pair = next((pair for pair in journey_pairs(document) if pair.holds(self._session.journey_id)), None)
        if pair is None:
            return
        other = pair.side(state)
        if other is not None:
            self._session.show_journey(other.id)
        elif state == "future":
            self.make_future(pair.first.id)
        else:
            self._run(lambda: edits.change_journey(document, pair.first.id, state="today"))

    def move(self, place: int, target: int) -> None:
        """Move a tab to another place among the tabs."""

        document = self._session.document
        pairs = journey_pairs(document)
        moved, neighbour = pairs[place].first, pairs[target]
        others = [journey.id for journey in document.all(Journey) if journey.id != moved.id]
        ids = [side.id for side in (neighbour.today, neighbour.future) if side is not None]
        places = [others.index(journey_id) for journey_id in ids]
        index = min(places) if target < place else max(places) + 1
        self._run(lambda: edits.move_journey(document, moved.id, index))

    def delete(self, journey_id: str) -> None:
        """Delete it; undo brings it back."""
        self._run(lambda: edits.delete_journey(self._session.document, journey_id))

    def _run(self, act: Callable[[], object]) -> None:
        try:
            act()
        except KnownError as error:
            self._on_error(error)

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add(self, menu: QMenu, icon: str, words: str, act: Callable[[], object]) -> QAction:
        action = QAction(menu)
        plain.set_action(action, words)
        if icon:
            action.setIcon(self._context.icons.icon(icon, _ICON, is_rtl=self._context.languages.is_rtl))
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)
        return action


_NO_ISOLATES = dict.fromkeys((0x2066, 0x2068, 0x2069))
