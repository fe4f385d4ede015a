"""Everything that finds things in one open project: search, filters, focus, saved views."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from journey_designer.core.errors import KnownError
from journey_designer.layout.grid import Hit
from journey_designer.ui import plain
from journey_designer.ui.actions import Actions
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.context import Context
from journey_designer.ui.finding.looking import Looking
from journey_designer.ui.finding.showing import Showing
from journey_designer.ui.finding.sight_bar import SightBar
from journey_designer.ui.language import translate
from journey_designer.ui.session import Session

if TYPE_CHECKING:
    from journey_designer.ui.finding.find_flyout import FindFlyout

COORDINATES = "map.coordinates"
"""The setting that keeps whether cells have names."""


class Finder:
    """Makes the parts when they are wanted, and gives the actions that they do.

    ``ground`` is what the card that finds lies over; ``showing`` brings what was found into view; ``go_back`` leads from a
    detailed journey to its touchpoint.
    """

    def __init__(
        self,
        context: Context,
        session: Session,
        actions: Actions,
        chart: MapView,
        ground: QWidget,
        showing: Showing,
        go_back: Callable[[], object],
        on_error: Callable[[KnownError], None],
    ) -> None:
        from journey_designer.ui.finding.views_menu import ViewsMenu

        self._context = context
        self._session = session
        self._actions = actions
        self._chart = chart
        self._ground = ground
        self._showing = showing
        self._find: FindFlyout | None = None
        self.looking = Looking(session, chart)
        self.views = ViewsMenu(context, session, self.looking, chart, on_error)
        self.bar = SightBar(context, session, self.looking, chart, go_back)
        is_on = context.settings.value(COORDINATES) == "on"
        self.looking.show_coordinates(is_on=is_on)
        actions.action("view.coordinates").setChecked(is_on)

    @property
    def find(self) -> FindFlyout:
        """The card that finds, made when it is first wanted."""
        from journey_designer.ui.finding.find_flyout import FindFlyout

        if self._find is None:
            self._find = FindFlyout(
                self._context, self._session, self._ground, self.looking, self._showing.show, self.views
            )
            self._find.closed.connect(self._chart.setFocus)
        return self._find

    def offer(self, menu: QMenu, hit: Hit) -> None:
        """Put into the menu of a stage or a lane how it can be looked at alone, or be left out of this window."""
        if hit.kind == "stage" and hit.stage_id is not None:
            menu.addAction(self._actions.action("view.focus_stages"))
        elif hit.kind in ("lane", "fold") and hit.lane_id is not None:
            action = QAction(menu)
            plain.set_action(action, translate("Find", "Leave out of this window"))
            action.setIcon(self._context.icons.icon("eye-off", 16))
            lane_id = hit.lane_id
            action.triggered.connect(lambda _checked=False: self.looking.leave_out(lane_id))
            menu.addAction(action)
        if not self.looking.is_plain:
            menu.addAction(self._actions.action("view.show_whole"))

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by action id."""
        return {
            "edit.find": self._begin_find,
            "edit.find_next": lambda: self.find.step(1),
            "edit.find_previous": lambda: self.find.step(-1),
            "view.focus_stages": self.looking.focus_stages,
            "view.show_whole": self.looking.clear,
            "view.saved_views": self._popup_views,
            "view.save_view": self.views.save,
            "view.next_view": self.looking.apply_next,
            "view.coordinates": self._toggle_coordinates,
        }

    def _begin_find(self) -> None:
        self.find.begin()

    def _popup_views(self) -> None:
        corner = self._chart.viewport().mapToGlobal(QPoint(0, 0))
        menu = self.views.menu()
        if self._context.languages.is_rtl:
            corner.setX(corner.x() + self._chart.viewport().width() - menu.sizeHint().width())
        menu.popup(corner)
        menu.setActiveAction(menu.actions()[0])

    def _toggle_coordinates(self) -> None:
        is_on = not self._chart.sight.has_coordinates
        self._context.settings.set_value(COORDINATES, "on" if is_on else "off")
        self._actions.action("view.coordinates").setChecked(is_on)
        self.looking.show_coordinates(is_on=is_on)
