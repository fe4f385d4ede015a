"""The pages of this part for the window of a project, and what leads from one to the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from journey_designer.core.changes import Key
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Card, Idea, Lane
from journey_designer.layout.grid import Hit
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.file_picker import FilePicker
from journey_designer.ui.insights.doctor_watch import DoctorWatch
from journey_designer.ui.insights.page_frame import PageFrame
from journey_designer.ui.insights.rail_badge import RailBadge
from journey_designer.ui.language import fill, translate
from journey_designer.ui.session import Session
from journey_designer.ui.shell.beside_pages import BesidePage
from journey_designer.ui.shell.notice_bar import Notice, NoticeBar, Remedy
from journey_designer.ui.voting.dotting import Dotting
from journey_designer.ui.voting.roster import Roster


class ProjectWindow(Protocol):
    """The window of a project, as far as pages lead elsewhere in it."""

    notices: NoticeBar

    def show_page(self, key: str) -> QWidget:
        """Show a page by its key in the rail."""

    def show_touchpoint(self, touchpoint_id: str) -> None:
        """Show a touchpoint on the map; empty: the map."""

    def show_record(self, key: Key) -> None:
        """Show a record where it stands: on the map, or on its page."""

    def compose(self) -> None:
        """Open the composer of the report."""


class AnalysisPages:
    """Makes the pages of a window. ``on_error`` tells a refusal."""

    def __init__(
        self,
        context: Context,
        session: Session,
        window: ProjectWindow,
        on_error: Callable[[KnownError], object],
    ) -> None:
        self._context = context
        self._session = session
        self._window = window
        self._on_error = on_error
        self.watch = DoctorWatch(session, session)
        self.roster = Roster(session, session)
        self._plan_page: QWidget | None = None
        self.dotting = Dotting(context, session, self.roster, on_error)

    @property
    def pages(self) -> tuple[BesidePage, ...]:
        """The pages in the order of the rail."""
        return (
            BesidePage("insights", "chart-spline", lambda: translate("Rail", "Insights"), self._insights),
            BesidePage("plan", "list-checks", lambda: translate("Rail", "Actions"), self._plan),
            BesidePage("content", "grid-2x2", lambda: translate("Rail", "Content"), self._content),
            BesidePage("doctor", "clipboard-check", lambda: translate("Rail", "Map doctor"), self._doctor),
        )

    def _insights(self) -> QWidget:
        from journey_designer.ui.insights.insights_page import InsightsPage

        page = InsightsPage(self._context, self._session)
        page.map_wanted.connect(lambda: self._window.show_touchpoint(""))
        page.idea_wanted.connect(self._open_idea)
        page.voting_wanted.connect(self.start_voting)
        page.report_wanted.connect(self.add_to_report)
        return self._connected(page)

    def _plan(self) -> QWidget:
        from journey_designer.ui.plan.plan_page import PlanPage

        page = PlanPage(self._context, self._session, FilePicker(self._context.settings))
        self._plan_page = page
        page.written.connect(self._tell_written)
        page.journey_made.connect(self._session.show_journey)
        return self._connected(page)

    def _content(self) -> QWidget:
        from journey_designer.ui.plan.content_page import ContentPage

        return self._connected(ContentPage(self._context, self._session))

    def _doctor(self) -> QWidget:
        from journey_designer.ui.insights.doctor_page import DoctorPage

        page = DoctorPage(self._context, self._session, self.watch)
        page.jump_wanted.connect(self._jump)
        return self._connected(page)

    def count_hints(self, button: QWidget) -> RailBadge:
        """Show on a button of the rail how many hints the map doctor has."""
        badge = RailBadge(self._context, button)
        self.watch.changed.connect(lambda: badge.show_count(len(self.watch.hints)))
        return badge

    def start_voting(self) -> None:
        """Open a voting round at the touchpoint that is selected, or at the first one."""
        from journey_designer.ui.voting.voting_dialog import VotingDialog

        self._session.settle()
        chosen = self._session.touchpoint
        parent = self._window.notices.window()
        dialog = VotingDialog(
            self._context, self._session, parent, chosen.id if chosen is not None else "", self.roster
        )
        dialog.exec()
        dialog.deleteLater()

    def offer(self, menu: QMenu, hit: Hit) -> None:
        """Put into the menu of a card what this part offers: dots, and the details of content."""
        self.dotting.offer(menu, hit)
        document = self._session.document
        card = document.find(Card, hit.card_id or "") if hit.kind == "card" else None
        if card is None or document.get(Lane, card.lane_id).kind != "content":
            return
        icon = self._context.icons.icon("file-text", 16)
        action = menu.addAction(icon, "", lambda: self.edit_content(card.id))
        plain.set_action(action, translate("MapMenu", "Format, channel, link…"))

    def edit_content(self, card_id: str) -> None:
        """Open the details of a piece of content."""
        from journey_designer.ui.plan.content_dialog import ContentDialog

        self._session.settle()
        dialog = ContentDialog(self._context, self._session, card_id, self._window.notices.window())
        dialog.exec()
        dialog.deleteLater()

    def start_dots(self) -> None:
        """Open the list of cards to put dots on; of ideas on the page of actions."""
        from journey_designer.ui.voting.dots_dialog import DotsDialog

        self._session.settle()
        dialog = DotsDialog(self._context, self._session, self._window.notices.window(), self.roster)
        if self._plan_page is not None and self._plan_page.isVisible():
            dialog.show_ideas()
        dialog.exec()
        dialog.deleteLater()

    def add_to_report(self) -> None:
        """Have the insights and the key moments in the next report, and offer to compose it."""

        from journey_designer.ui.composer.choice import Presets, first_choice

        presets = Presets(self._context.settings)
        choice = presets.last or first_choice(self._session.document)
        missing = tuple(page for page in ("insights", "moments") if page not in choice.pages)
        presets.use(replace(choice, pages=(*choice.pages, *missing)))

        def words() -> str:
            if missing:
                return translate("Insights", "Insights and key moments were added to the report.")
            return translate("Insights", "Insights and key moments are in the report already.")

        remedy = Remedy(lambda: translate("Insights", "Open the report…"), self._window.compose)
        self._window.notices.show_notice(Notice("report", words, [remedy]))

    def _jump(self, key: Key) -> None:
        """Where a hint is: an idea opens, anything else is shown where it stands."""
        if key[0] is Idea:
            self._open_idea(key[1], "")
        else:
            self._window.show_record(key)

    def _open_idea(self, idea_id: str, touchpoint_id: str) -> None:
        from journey_designer.ui.plan.plan_page import PlanPage

        page = self._window.show_page("plan")
        if isinstance(page, PlanPage):
            if idea_id:
                page.open_idea(idea_id)
            else:
                page.add_idea(touchpoint_id)

    def _tell_written(self, path: Path) -> None:
        def show(target: Path) -> Callable[[], object]:
            return lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))

        self._window.notices.show_notice(
            Notice(
                "exported",
                lambda: fill(translate("Exports", "{file} was written."), file=Path(path.name)),
                [
                    Remedy(lambda: translate("Exports", "Open"), show(path)),
                    Remedy(lambda: translate("Exports", "Show the folder"), show(path.parent)),
                ],
            )
        )

    def _connected(self, page: PageFrame) -> PageFrame:
        page.failed.connect(self._on_error)
        page.touchpoint_wanted.connect(self._window.show_touchpoint)
        return page
