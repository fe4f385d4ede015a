"""Detailed journeys: a touchpoint opens the journey that shows it from inside, and there is a way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.linked import parents_of
from journey_designer.core.records import Journey, Stage, Touchpoint
from journey_designer.layout.grid import Hit
from journey_designer.ui import plain
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.session import Session

_ICON = 16
_MOST = 40


class DetailJourneys:
    """Opens, makes, links and unlinks. ``show_touchpoint`` shows a touchpoint on the map of its journey."""

    def __init__(
        self,
        context: Context,
        session: Session,
        view: MapView,
        show_touchpoint: Callable[[str], object],
        on_error: Callable[[KnownError], None],
    ) -> None:
        self._context = context
        self._session = session
        self._view = view
        self._show_touchpoint = show_touchpoint
        self._on_error = on_error
        view.detail_wanted.connect(self.open)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by action id."""
        return {"detail.open": self.open_selected, "detail.back": self.go_back}

    def offer(self, menu: QMenu, hit: Hit) -> None:
        """Put into the menu of a touchpoint what can be done about its detailed journey."""
        touchpoint = self._session.document.find(Touchpoint, hit.touchpoint_id or "")
        if hit.kind in ("touchpoint", "point") and touchpoint is not None:
            inner = QMenu(menu)
            plain.set_action(inner.menuAction(), translate("Detail", "Detailed journey"))
            self.fill_menu(inner, touchpoint)
            menu.addMenu(inner)

    def open_selected(self) -> None:
        """Open the detailed journey of the selected touchpoint; where it has none, offer one."""
        touchpoint = self._session.touchpoint
        if touchpoint is None:
            return
        if touchpoint.detail_id is not None:
            self.open(touchpoint.id)
            return
        rect = self._view.surface.layout.touchpoint_rect(touchpoint.id)
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu, touchpoint)
        at = self._view.surface.camera.to_view(rect).center().toPoint() if rect is not None else None
        inside = self._view.viewport().rect()
        at = at if at is not None and inside.contains(at) else inside.center()
        menu.popup(self._view.viewport().mapToGlobal(at))
        menu.setActiveAction(menu.actions()[0])

    def open(self, touchpoint_id: str) -> None:
        """Show the journey that shows a touchpoint in detail."""
        touchpoint = self._session.document.find(Touchpoint, touchpoint_id)
        if touchpoint is not None and touchpoint.detail_id is not None:
            self._session.show_journey(touchpoint.detail_id)
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """Show the touchpoint that this journey shows in detail; a menu where there are several."""
        parents = parents_of(self._session.document, self._session.journey_id)
        if len(parents) == 1:
            self._show_touchpoint(parents[0].id)
        elif parents:
            menu = QMenu(self._view)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for parent in parents[:_MOST]:
                act = partial(self._show_touchpoint, parent.id)
                self._add(menu, "arrow-left", self._parent_words(parent), act)
            menu.popup(self._view.viewport().mapToGlobal(self._view.viewport().rect().center()))
            menu.setActiveAction(menu.actions()[0])

    def fill_menu(self, menu: QMenu, touchpoint: Touchpoint) -> None:
        """Put into a menu what can be done about the detailed journey of a touchpoint."""
        document = self._session.document
        if touchpoint.detail_id is not None:
            self._add(menu, "map", translate("Detail", "Open"), partial(self.open, touchpoint.id))
            unlink = partial(edits.link_detail, document, touchpoint.id, None)
            self._add(menu, "x", translate("Detail", "Unlink"), partial(self._run, unlink))
        else:
            self._add(menu, "plus", translate("Detail", "Create"), partial(self.make, touchpoint.id))
        own = document.get(Stage, touchpoint.stage_id).journey_id
        others = [
            journey for journey in document.all(Journey) if journey.id not in (own, touchpoint.detail_id)
        ]
        if others:
            menu.addSeparator()
        for journey in others[:_MOST]:
            words = fill(
                translate("Detail", "Link to {journey}"),
                journey=journey.title or translate("Detail", "Journey without a title"),
            )
            link = partial(edits.link_detail, document, touchpoint.id, journey.id)
            self._add(menu, "link", words, partial(self._run, link))

    def make(self, touchpoint_id: str) -> None:
        """A new journey for the inside of a touchpoint, shown at once."""
        made: list[Journey] = []
        self._run(lambda: made.append(edits.make_detail(self._session.document, touchpoint_id)))
        if made:
            self.open(touchpoint_id)

    def _parent_words(self, parent: Touchpoint) -> str:
        document = self._session.document
        journey = document.get(Journey, document.get(Stage, parent.stage_id).journey_id)
        return fill(
            translate("Detail", "{touchpoint} in {journey}"), touchpoint=parent.name, journey=journey.title
        )

    def _add(self, menu: QMenu, icon: str, words: str, act: Callable[[], object]) -> None:
        action = QAction(menu)
        plain.set_action(action, words)
        action.setIcon(self._context.icons.icon(icon, _ICON, is_rtl=self._context.languages.is_rtl))
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)

    def _run(self, act: Callable[[], object]) -> None:
        try:
            act()
        except KnownError as error:
            self._on_error(error)
