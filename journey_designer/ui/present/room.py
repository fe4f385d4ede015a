"""What a facilitator needs while people are in the room, for one open project: presentation, guide, search."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.context import Context
from journey_designer.ui.finding.dimming import Dimming
from journey_designer.ui.finding.find_flyout import FindFlyout
from journey_designer.ui.finding.showing import Showing
from journey_designer.ui.guide.guide_flyout import GuideFlyout
from journey_designer.ui.present.presentation import Presentation
from journey_designer.ui.session import Session


class Room:
    """Makes the parts when they are wanted, and gives the actions that they do.

    ``view`` is the widget of the project, in a column; ``ground`` is what cards lie over. ``show_map`` shows the map,
    ``show_persona`` the page of a persona.
    """

    def __init__(
        self,
        context: Context,
        session: Session,
        view: QWidget,
        chart: MapView,
        ground: QWidget,
        show_map: Callable[[], object],
        show_persona: Callable[[str], object],
    ) -> None:
        column = view.layout()
        if not isinstance(column, QVBoxLayout):
            raise TypeError("the view of a project is a column")
        self._context = context
        self._session = session
        self._chart = chart
        self._ground = ground
        self._showing = Showing(session, chart, show_map, show_persona)
        self._find: FindFlyout | None = None
        self._guide: GuideFlyout | None = None
        self.presentation = Presentation(context, session, view, column)

    @property
    def find(self) -> FindFlyout:
        """The card that finds, made when it is first wanted."""
        if self._find is None:
            dimming = Dimming(self._session, self._chart)
            self._find = FindFlyout(
                self._context, self._session, self._ground, dimming, self._showing.show
            )
            self._find.closed.connect(self._chart.setFocus)
        return self._find

    @property
    def guide(self) -> GuideFlyout:
        """The guide of the stage, made when it is first wanted."""
        if self._guide is None:
            self._guide = GuideFlyout(self._context, self._session, self._ground)
            self._guide.closed.connect(self._chart.setFocus)
        return self._guide

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by action id."""
        return {
            "view.present": self.presentation.start,
            "view.guide": self._toggle_guide,
            "edit.find": self._begin_find,
            "edit.find_next": lambda: self.find.step(1),
            "edit.find_previous": lambda: self.find.step(-1),
        }

    def close(self) -> None:
        """The project is closed."""
        self.presentation.stop()

    def _begin_find(self) -> None:
        if self._guide is not None:
            self._guide.hide()
        self.find.begin()

    def _toggle_guide(self) -> None:
        if self.guide.isVisible():
            self.guide.dismiss()
            return
        if self._find is not None:
            self._find.dismiss()
        self.guide.open()
        self.guide.choice.setFocus()
