"""What a facilitator needs while people are in the room, for one open project: presentation, timer, guide, search."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_designer.ui.agenda.chip import TimerChip
from journey_designer.ui.agenda.clock import AgendaClock, agenda_path
from journey_designer.ui.agenda.minutes import Minutes
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.context import Context
from journey_designer.ui.present.presentation import Presentation
from journey_designer.ui.session import Session

if TYPE_CHECKING:
    from journey_designer.ui.agenda.agenda_flyout import AgendaFlyout
    from journey_designer.ui.guide.guide_flyout import GuideFlyout
    from journey_designer.ui.present.foot import Foot


class Room:
    """Makes the parts when they are wanted, and gives the actions that they do.

    ``view`` is the widget of the project, in a column; ``ground`` is what cards lie over. ``print_guides``
    puts the guides of the stages on paper.
    """

    def __init__(
        self,
        context: Context,
        session: Session,
        view: QWidget,
        chart: MapView,
        ground: QWidget,
        print_guides: Callable[[], object],
    ) -> None:
        column = view.layout()
        if not isinstance(column, QVBoxLayout):
            raise TypeError("the view of a project is a column")
        self._context = context
        self._session = session
        self._chart = chart
        self._ground = ground
        self._print_guides = print_guides
        self._guide: GuideFlyout | None = None
        self._agenda: AgendaFlyout | None = None
        path = session.store.path if session.store is not None else None
        self.clock = AgendaClock(agenda_path(context.settings.path, path), view)
        self.minutes = Minutes(session, self.clock, view)
        self.timer = TimerChip(context, self.clock, view)
        self.timer.opened.connect(self._toggle_agenda)
        self.presentation = Presentation(context, session, view, column)
        self.presentation.set_foot_source(self._foot)
        self.presentation.timer_asked.connect(self._do_timer)
        self.clock.ticked.connect(self.presentation.tick)
        self.clock.over.connect(self._on_over)

    @property
    def guide(self) -> GuideFlyout:
        """The guide of the stage, made when it is first wanted."""

        from journey_designer.ui.guide.guide_flyout import GuideFlyout

        if self._guide is None:
            self._guide = GuideFlyout(self._context, self._session, self._ground)
            self._guide.closed.connect(self._chart.setFocus)
            self._guide.print_asked.connect(self._print_guides)
        return self._guide

    @property
    def agenda(self) -> AgendaFlyout:
        """The run sheet, made when it is first wanted."""

        from journey_designer.ui.agenda.agenda_flyout import AgendaFlyout

        if self._agenda is None:
            self._agenda = AgendaFlyout(self._context, self._session, self._ground, self.clock, self.minutes)
            self._agenda.closed.connect(self._chart.setFocus)
        return self._agenda

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by action id."""
        return {
            "view.present": self.presentation.start,
            "view.guide": self._toggle_guide,
            "agenda.show": self._toggle_agenda,
            "agenda.toggle": lambda: self._do_timer("pause"),
            "agenda.add_minute": lambda: self._do_timer("add_minute"),
            "agenda.add_five": lambda: self._do_timer("add_five"),
            "agenda.next": lambda: self._do_timer("next_block"),
        }

    def close(self) -> None:
        """The project is closed."""
        self.minutes.keep()
        self.clock.keep()
        self.presentation.stop()

    def _foot(self) -> Foot | None:
        """What the timer shows, in the digits of the project."""
        foot = self.clock.foot()
        return replace(foot, time=self._context.languages.in_digits(foot.time)) if foot is not None else None

    def _toggle_guide(self) -> None:
        if self.guide.isVisible():
            self.guide.dismiss()
            return
        self.guide.open()
        self.guide.choice.setFocus()

    def _toggle_agenda(self) -> None:
        if self.agenda.isVisible():
            self.agenda.dismiss()
            return
        self.agenda.refresh()
        self.agenda.open()
        (self.agenda.choice if self.clock.run is None else self.agenda.start).setFocus()

    def _do_timer(self, command: str) -> None:
        """A timer without an agenda asks for one."""
        clock = self.clock
        if clock.run is None:
            if not self.agenda.isVisible():
                self._toggle_agenda()
        elif command == "pause":
            clock.toggle()
        elif command == "next_block":
            clock.next_block()
        else:
            clock.add_minutes(5 if command == "add_five" else 1)

    def _on_over(self) -> None:
        from journey_designer.ui.agenda import sound
        from journey_designer.ui.agenda.agenda_flyout import SOUND

        if self._context.settings.value(SOUND) == "on":
            sound.play()
