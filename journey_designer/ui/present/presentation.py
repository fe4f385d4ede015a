"""A presentation of the open project: begins, follows the screens that come and go, ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_designer.ui.context import Context
from journey_designer.ui.session import Session

if TYPE_CHECKING:
    from journey_designer.ui.present.foot import Foot
    from journey_designer.ui.present.keys import Command
    from journey_designer.ui.present.presenter_bar import PresenterBar
    from journey_designer.ui.present.walk import Walk
    from journey_designer.ui.present.window import PresentWindow


class Presentation(QObject):
    """``timer_asked`` carries a command for the timer; ``changed`` says that it began or ended.

    ``editor`` is the widget of the project: where it stands decides which screen is free. Where two screens are there,
    a bar for the presenter is put into ``column``. The place of the last time is kept while the project is open.
    """

    timer_asked = Signal(str)
    changed = Signal()

    def __init__(self, context: Context, session: Session, editor: QWidget, column: QVBoxLayout) -> None:
        super().__init__(editor)
        self._context = context
        self._session = session
        self._editor = editor
        self._column = column
        self._walk: Walk | None = None
        self._foot: Callable[[], Foot | None] = lambda: None
        self.window: PresentWindow | None = None
        self.bar: PresenterBar | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._on_screen_removed)
            app.screenAdded.connect(self._on_screen_added)
        session.journey_changed.connect(self._on_journey)

    @property
    def is_running(self) -> bool:
        """Whether a page is on the screen."""
        return self.window is not None

    def set_foot_source(self, foot: Callable[[], Foot | None]) -> None:
        """Name what tells the time left; `tick` asks it."""
        self._foot = foot

    def start(self) -> None:
        """Present the current journey from where it was left, or from the stage that is selected. Again: leave."""

        from journey_designer.ui.present.screens import chosen_screen
        from journey_designer.ui.present.walk import Walk
        from journey_designer.ui.present.window import PresentWindow

        if self.is_running:
            self.stop()
            return
        if self._walk is None:
            session = self._session
            self._walk = Walk(session.document, session.journey_id, lambda: session.focus_stages)
        self._walk.show_journey(self._session.journey_id)
        self._walk.refresh()
        self._open_at_selection(self._walk)
        screen = chosen_screen(self._context.settings, self._editor.screen())
        self.window = PresentWindow(self._context, self._session, self._walk, self._editor)
        self.window.left.connect(self.stop)
        self.window.moved.connect(self._on_moved)
        self.window.asked.connect(self.timer_asked)
        if len(QGuiApplication.screens()) > 1:
            self._open_bar(self._walk)
        if screen is not None:
            self._show_on(screen)
        self.tick()
        self.changed.emit()

    def stop(self) -> None:
        """Leave; the editor has the keyboard again."""
        window, self.window = self.window, None
        bar, self.bar = self.bar, None
        if bar is not None:
            self._column.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        if window is not None:
            window.hide()
            window.deleteLater()
            self._editor.window().activateWindow()
            self.changed.emit()

    def do(self, command: Command) -> None:
        """Do what a button of the presenter asks for."""
        if self.window is not None:
            self.window.do(command)

    def tick(self) -> None:
        """Show the time of the moment."""
        foot = self._foot() if self.is_running else None
        if self.window is not None:
            self.window.view.set_foot(foot)
        if self.bar is not None:
            self.bar.set_foot(foot)

    # Parts

    def _open_at_selection(self, walk: Walk) -> None:
        from journey_designer.ui.present.pages import Page

        touchpoint, stage = self._session.touchpoint, self._session.stage
        if touchpoint is not None:
            walk.open(Page("stage", touchpoint.stage_id, touchpoint.stage_id))
            held = [n for n, page in enumerate(walk.pages) if touchpoint.id in page.members]
            if held and walk.pages[held[0]].kind == "stage":
                walk.go_to(held[0])
        elif stage is not None:
            walk.open(Page("stage", stage.id, stage.id))

    def _open_bar(self, walk: Walk) -> None:
        from journey_designer.ui.present.presenter_bar import PresenterBar

        self.bar = PresenterBar(self._context, self._session, walk, self._editor)
        self.bar.asked.connect(self.do)
        self.bar.screen_chosen.connect(self._choose_screen)
        self._column.insertWidget(1, self.bar)
        self.bar.show()

    def _show_on(self, screen: QScreen) -> None:
        from journey_designer.ui.present.screens import screen_key

        if self.window is not None:
            self.window.present_on(screen)
        if self.bar is not None:
            self.bar.show_screen(screen_key(screen))

    def _choose_screen(self, key: str) -> None:
        from journey_designer.ui.present.screens import KEY, screen_key

        self._context.settings.set_value(KEY, key)
        found = next((screen for screen in QGuiApplication.screens() if screen_key(screen) == key), None)
        if found is not None:
            self._show_on(found)

    def _on_moved(self) -> None:
        if self.bar is not None:
            self.bar.refresh()

    def _on_journey(self, journey_id: str) -> None:
        if self._walk is not None:
            self._walk.show_journey(journey_id)
        if self.window is not None:
            self.window.show_current()

    def _on_screen_removed(self, screen: QScreen) -> None:
        """The projector was unplugged: go on where another screen is free, else leave and keep the place."""
        window = self.window
        if window is None:
            return
        left = [entry for entry in QGuiApplication.screens() if entry is not screen]
        if window.screen() is screen or window.geometry().intersects(screen.geometry()):
            free = [entry for entry in left if entry is not self._editor.screen()]
            if free:
                self._show_on(free[0])
            else:
                self.stop()
        if self.bar is not None:
            self.bar.list_screens()

    def _on_screen_added(self, screen: QScreen) -> None:
        """A projector was plugged in while presenting over the editor: the page moves there."""
        window = self.window
        if window is None or self._walk is None:
            return
        if self.bar is None:
            self._open_bar(self._walk)
            self._show_on(screen)
            self.tick()
        else:
            self.bar.list_screens()
