"""The pages of this part for the window of a project, and what leads from one to the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from journey_designer.core.errors import KnownError
from journey_designer.ui.context import Context
from journey_designer.ui.insights.page_frame import PageFrame
from journey_designer.ui.language import translate
from journey_designer.ui.session import Session
from journey_designer.ui.shell.beside_pages import BesidePage


class AnalysisPages:
    """Makes the pages. ``show_touchpoint`` opens one on the map (empty: the map); ``on_error`` tells a refusal."""

    def __init__(
        self,
        context: Context,
        session: Session,
        show_touchpoint: Callable[[str], object],
        on_error: Callable[[KnownError], object],
    ) -> None:
        self._context = context
        self._session = session
        self._show_touchpoint = show_touchpoint
        self._on_error = on_error

    @property
    def pages(self) -> tuple[BesidePage, ...]:
        """The pages in the order of the rail."""
        return (
            BesidePage("insights", "chart-spline", lambda: translate("Rail", "Insights"), self._insights),
        )

    def _insights(self) -> QWidget:
        from journey_designer.ui.insights.insights_page import InsightsPage

        page = InsightsPage(self._context, self._session)
        page.map_wanted.connect(lambda: self._show_touchpoint(""))
        return self._connected(page)

    def _connected(self, page: PageFrame) -> PageFrame:
        page.failed.connect(self._on_error)
        page.touchpoint_wanted.connect(self._show_touchpoint)
        return page
