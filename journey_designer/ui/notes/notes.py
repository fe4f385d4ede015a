"""The notes of one open project: their card, made when it is first wanted, and the actions that open it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from journey_designer.core.changes import Key
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey
from journey_designer.layout.grid import Hit
from journey_designer.ui import plain
from journey_designer.ui.actions import Actions
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.session import Session

if TYPE_CHECKING:
    from journey_designer.ui.notes.notes_flyout import NotesFlyout

_NOTABLE = ("card", "touchpoint", "point", "stage", "lane")


class Notes:
    """``ground`` is what the card lies over, ``show_record`` brings a record into view, ``rest`` takes the keyboard after.

    ``here`` tells what the page beside the map is about, None where the map is shown or the page is about many.
    """

    def __init__(
        self,
        context: Context,
        session: Session,
        actions: Actions,
        ground: QWidget,
        show_record: Callable[[Key], object],
        rest: Callable[[], object],
        here: Callable[[], Key | None],
        on_error: Callable[[KnownError], None],
    ) -> None:
        self._context = context
        self._session = session
        self._actions = actions
        self._ground = ground
        self._show_record = show_record
        self._rest = rest
        self._here = here
        self._on_error = on_error
        self._flyout: NotesFlyout | None = None

    @property
    def flyout(self) -> NotesFlyout:
        """The card, made when it is first wanted."""
        from journey_designer.ui.notes.notes_flyout import NotesFlyout

        if self._flyout is None:
            self._flyout = NotesFlyout(
                self._context, self._session, self._ground, self._show_record, self._on_error
            )
            self._flyout.closed.connect(self._rest)
        return self._flyout

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by action id."""
        return {"note.add": self._add, "note.list": self._toggle}

    def offer(self, menu: QMenu, hit: Hit) -> None:
        """Put a note into the menu of what can have one."""
        if hit.kind in _NOTABLE:
            menu.addAction(self._actions.action("note.add"))

    def offer_for_journey(self, menu: QMenu, journey_id: str) -> None:
        """Put a note on a journey into its menu."""
        action = QAction(menu)
        plain.set_action(action, translate("Notes", "Add a note…"))
        action.setIcon(self._context.icons.icon("message-square-plus", 16))
        action.triggered.connect(lambda _checked=False: self.flyout.begin((Journey, journey_id)))
        menu.addAction(action)

    def close(self) -> None:
        """The project is closed: a note that was written and not added yet is kept."""
        if self._flyout is not None:
            self._flyout.write()

    def _add(self) -> None:
        self.flyout.begin(self._here())

    def _toggle(self) -> None:
        if self.flyout.isVisible():
            self.flyout.dismiss()
        else:
            self.flyout.open_list()
