"""One open project in a window: it assembles the bars, the map, the panel, and binds the actions to them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from journey_designer.core.changes import Key
from journey_designer.core.edits.cards import Cell
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Card, Journey, Lane, Persona, Stage, Touchpoint
from journey_designer.core.records.persona import COLOURS, Colour
from journey_designer.ui.actions import Actions
from journey_designer.ui.canvas.focus import Focus
from journey_designer.ui.canvas.overview_strip import OverviewStrip
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.context import Context
from journey_designer.ui.file_picker import FilePicker
from journey_designer.ui.finding.finder import Finder
from journey_designer.ui.finding.showing import Showing
from journey_designer.ui.image_formats import SUFFIXES
from journey_designer.ui.insights.pages import AnalysisPages
from journey_designer.ui.language import translate
from journey_designer.ui.new_thing import NewThing
from journey_designer.ui.notes.notes import Notes
from journey_designer.ui.outline.outline_page import OutlinePage
from journey_designer.ui.panels.persona_panel import PersonaPanel
from journey_designer.ui.panels.touchpoint_panel import TouchpointPanel
from journey_designer.ui.personas.pages import PersonaPages
from journey_designer.ui.present.room import Room
from journey_designer.ui.project_languages import inside
from journey_designer.ui.scribe.scribe_line import ScribeLine
from journey_designer.ui.session import Session
from journey_designer.ui.shell.beside_pages import BesidePages
from journey_designer.ui.shell.detail_journeys import DetailJourneys
from journey_designer.ui.shell.dock import Dock
from journey_designer.ui.shell.empty_map import EmptyMap
from journey_designer.ui.shell.journey_menu import JourneyMenu
from journey_designer.ui.shell.map_menu import MapMenu
from journey_designer.ui.shell.notice_bar import NoticeBar
from journey_designer.ui.shell.persona_hand import PersonaHand
from journey_designer.ui.shell.portraits import Portraits
from journey_designer.ui.shell.project_menu import popup_project_menu
from journey_designer.ui.shell.rail import Rail, RailEntry
from journey_designer.ui.shell.side_panel import SidePanel
from journey_designer.ui.shell.top_bar import TopBar
from journey_designer.ui.shell.workspace import Workspace


class ProjectView(QWidget):
    """Owns the session it shows. ``on_error`` is told what a rule or the store refuses."""

    def __init__(
        self,
        context: Context,
        session: Session,
        actions: Actions,
        on_error: Callable[[KnownError], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        context = inside(context, session)
        self._context = context
        self._actions = actions
        self._on_error = on_error
        self.session = session
        session.setParent(self)
        self.notices = NoticeBar(context, self)
        self.map = MapView(context, session, session.store)
        self.pages = QStackedWidget(self)
        self.pages.setProperty("role", "page")
        self.empty_map = EmptyMap(context, self.pages)
        self.pages.addWidget(self.map)
        self.pages.addWidget(self.empty_map)
        self.top_bar = TopBar(context, session, actions, self)
        self.scribe = ScribeLine(context, session, self.map, actions)
        self.dock = Dock(context, session, actions, OverviewStrip(self.map), self.scribe.box)
        self.persona_panel = PersonaPanel(context, session)
        self.touchpoint_panel = TouchpointPanel(context, session)
        self.outline = OutlinePage(context, session)
        self.panel = SidePanel(
            context,
            (
                ("persona", lambda: translate("SidePanel", "Persona"), self.persona_panel),
                ("touchpoint", lambda: translate("SidePanel", "Touchpoint"), self.touchpoint_panel),
                ("outline", lambda: translate("SidePanel", "Outline"), self.outline),
            ),
        )
        self.analysis_pages = AnalysisPages(context, session, self, on_error)
        self.hand = PersonaHand(session, self.top_bar.tabs, Portraits(context, session), self)
        self.hand.failed.connect(on_error)
        self.persona_panel.column.personas.hand = self.hand
        self.persona_pages = PersonaPages(context, session, self.show_touchpoint, on_error, self.hand)
        self.beside = BesidePages(self.pages, (*self.persona_pages.pages, *self.analysis_pages.pages))
        self.rail = Rail(
            context,
            (RailEntry("map", "map", lambda: translate("Rail", "Map")), *self.beside.entries),
            (RailEntry("settings", "settings", lambda: actions.tip("app.settings")),),
        )
        self.workspace = Workspace(context, self.rail, self.pages, self.dock, self.panel, self)
        self.journeys = JourneyMenu(context, session, self, on_error)
        self._map_menu = MapMenu(context, self.map, actions)
        self._map_menu.add_offer(self.analysis_pages.offer)
        self._lay_out()
        self.room = Room(
            context,
            session,
            self,
            self.map,
            self.pages,
            lambda: actions.action("share.guides").trigger(),
        )
        self.showing = Showing(
            session, self.map, lambda: self.show_touchpoint(""), self.show_persona, self.show_page
        )
        self.details = DetailJourneys(context, session, self.map, self.show_touchpoint, on_error)
        self.finder = Finder(
            context, session, actions, self.map, self.pages, self.showing, self.details.go_back, on_error
        )
        self.notes = Notes(
            context,
            session,
            actions,
            self.pages,
            self.showing.show_record,
            self.map.setFocus,
            self._beside_record,
            on_error,
        )
        self.journeys.add_offer(self.notes.offer_for_journey)
        for offer in (self.notes.offer, self.finder.offer, self.details.offer):
            self._map_menu.add_offer(offer)
        self.top_bar.add_timer(self.room.timer)
        self._connect()
        self.rail.show_page("map")
        self._show_map()

    @property
    def context(self) -> Context:
        """What its parts have: the window's, but numbers in the digits of the project."""
        return self._context

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self.notices)
        column.addWidget(self.workspace, 1)

    def _connect(self) -> None:
        self.top_bar.project.clicked.connect(
            lambda: popup_project_menu(self._context, self._actions, self.top_bar.project)
        )
        self.top_bar.tabs.new_asked.connect(self.journeys.popup_new)
        self.empty_map.new_asked.connect(self.journeys.popup_new)
        self.top_bar.tabs.menu_asked.connect(self.journeys.popup_journey)
        self.top_bar.tabs.rename_asked.connect(self.journeys.rename)
        self.top_bar.state.chosen.connect(self._show_state)
        self.rail.chosen.connect(self._on_rail)
        self.touchpoint_panel.voting_wanted.connect(self.analysis_pages.start_voting)
        self.analysis_pages.count_hints(self.rail.button("doctor"))
        self.dock.palette_box.wanted.connect(self.add_thing)
        self.map.zoom_changed.connect(self.dock.zoom.show_zoom)
        for part in (self.map, self.persona_panel, self.touchpoint_panel, self.outline, self.scribe):
            part.failed.connect(self._on_error)
        self.outline.picked.connect(self._follow_outline)
        self.map.menu_wanted.connect(self._map_menu.popup)
        self.session.journey_changed.connect(self._on_journey)
        self.session.selection_changed.connect(self._on_selection)
        self.workspace.covered.connect(self.map.margins.cover)
        self.panel.toggled.connect(self._actions.action("view.panel").setChecked)
        self._actions.action("view.panel").setChecked(self.panel.is_open)
        self._on_selection()

    def show_record(self, key: Key) -> None:
        """Show a record where it stands: on the map, or on its page."""
        self.showing.show_record(key)

    def compose(self) -> None:
        """Open the composer of the report."""
        self._actions.action("share.compose").trigger()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions that need a project do here, by action id."""
        commands = self.map.commands
        structure, marking = commands.structure, commands.marking
        return {
            "card.add": commands.add_card,
            "map.edit": commands.edit_focus,
            "map.key_moment": marking.toggle_key_moment,
            "map.before": lambda: structure.insert_beside(0),
            "map.after": lambda: structure.insert_beside(1),
            "map.no_score": marking.clear_scores,
            "map.picture": self._choose_picture,
            "map.no_picture": marking.remove_picture,
            **{f"map.colour_{name}": partial(marking.colour, cast(Colour, name)) for name in COLOURS},
            "map.colour_none": lambda: marking.colour(None),
            "map.lane_icon": self._map_menu.popup_lane_icons,
            "map.copy_lane": self._map_menu.popup_copies,
            "map.menu": self.map.show_menu_at_focus,
            "map.vote": self.analysis_pages.start_voting,
            "map.dots": self.analysis_pages.start_dots,
            "map.give_dot": self.analysis_pages.dotting.give,
            "map.take_dot": self.analysis_pages.dotting.take,
            "map.assumption": lambda: marking.grade("assumption"),
            "map.heard": lambda: marking.grade("heard"),
            "map.observed": lambda: marking.grade("observed"),
            "map.measured": lambda: marking.grade("measured"),
            "map.to_touchpoint": structure.to_touchpoint,
            "map.to_pain": lambda: structure.to_lane("pain_points"),
            "map.to_opportunity": lambda: structure.to_lane("opportunities"),
            "map.to_idea": structure.to_idea,
            "map.split": structure.split,
            "map.join": structure.join,
            "map.fold": structure.fold,
            "map.hide": structure.hide,
            "map.show_all": structure.show_all,
            "scribe.focus": self._type_line,
            "view.palette": self._drag_things,
            "scribe.signs": lambda: self.scribe.show_signs(self.window()),
            "journey.add": self._new_journey,
            "persona.add": self.journeys.add_with_persona,
            "stage.add": commands.add_stage,
            "touchpoint.add": commands.add_touchpoint,
            "lane.add": commands.add_lane,
            "edit.undo": self.session.undo,
            "edit.redo": self.session.redo,
            "edit.cut": commands.pasting.cut,
            "edit.copy": commands.pasting.copy,
            "edit.paste": lambda: None if self.beside.current else commands.pasting.paste(),
            "edit.duplicate": commands.duplicate,
            "edit.delete": commands.delete,
            "edit.rename": self._rename,
            "edit.select_all": lambda: None if self.beside.current else commands.select_all(),
            "view.zoom_in": self.map.zoom_in,
            "view.zoom_out": self.map.zoom_out,
            "view.zoom_reset": lambda: self.map.set_zoom(1.0),
            "view.fit": self.map.fit,
            "view.panel": lambda: self.panel.set_open(not self.panel.is_open),
            "view.outline": self._show_outline,
            **self.room.handlers(),
            **self.finder.handlers(),
            **self.details.handlers(),
            **self.notes.handlers(),
        }

    def add_thing(self, thing: NewThing) -> None:
        """Add what was clicked in the palette, where the keyboard or the selection is."""
        self.map.setFocus(Qt.FocusReason.OtherFocusReason)
        if thing.kind == "stage":
            self.map.commands.add_stage()
        elif thing.kind == "touchpoint":
            self.map.commands.add_touchpoint()
        else:
            cell = self._cell_for(thing)
            if cell is not None:
                self.map.commands.start_card(cell)

    def _type_line(self) -> None:
        """The keyboard to the scribe line, wherever it was."""
        self._show_map()
        self.dock.show_scribe()
        self.scribe.focus()

    def _drag_things(self) -> None:
        """The palette in the place of the scribe line."""
        self._show_map()
        self.dock.show_palette()

    def _cell_for(self, thing: NewThing) -> Cell | None:
        """The cell of a lane of that kind, under the touchpoint of the moment or the first one."""
        lanes = self.session.document.family(Lane, "journey_id", self.session.journey_id)
        lane = next((lane for lane in lanes if lane.kind == thing.lane and not lane.is_hidden), None)
        columns = self.map.surface.layout.columns
        if lane is None or not columns:
            return None
        wanted = self.session.touchpoint.id if self.session.touchpoint else self.map.focus.column_id
        column = next((entry for entry in columns if entry.id == wanted), columns[0])
        if column.touchpoint_id is None:
            return Cell(lane.id, stage_id=column.stage_id)
        return Cell(lane.id, touchpoint_id=column.touchpoint_id)

    def _rename(self) -> None:
        keys = self.map.commands.keys()
        if keys:
            self.map.commands.editing.rename(keys[0])

    def _choose_picture(self) -> None:
        """A picture from a file for the selected cards."""
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        kinds = [(translate("MapMenu", "Pictures"), patterns)]
        title = translate("MapMenu", "Choose a picture")
        path = FilePicker(self._context.settings).open_file(self.window(), title, kinds)
        if path is not None:
            self.map.commands.marking.put_picture(path)

    def _new_journey(self) -> None:
        persona = self.session.persona
        self.journeys.add(persona.id if persona is not None else None)

    def _show_state(self, state: str) -> None:
        self.journeys.show_state(state)
        self.top_bar.refresh()

    def _on_rail(self, key: str) -> None:
        if key == "settings":
            self._actions.action("app.settings").trigger()
        elif key in self.beside:
            self.show_page(key)
        else:
            self._show_map()

    def show_page(self, key: str) -> QWidget:
        """Show a page beside the map by its key in the rail; gives its widget."""
        self.session.select(())  # what cannot be seen must not be deleted
        page = self.beside.show(key)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rail.show_page(key)
        self.workspace.set_alone(True)
        return page

    def _beside_record(self) -> Key | None:
        """What the page beside the map is about, where it is about one record."""
        persona = getattr(self.pages.currentWidget(), "persona", None) if self.beside.current else None
        return (Persona, persona.id) if isinstance(persona, Persona) else None

    def show_persona(self, persona_id: str) -> None:
        """Show the page of a persona."""
        from journey_designer.ui.personas.personas_page import PersonasPage

        page = self.show_page("personas")
        if isinstance(page, PersonasPage):
            page.show_persona(persona_id)

    def show_touchpoint(self, touchpoint_id: str) -> None:
        """Show the map, and on it a touchpoint: selected, in view, with the keyboard; empty: only the map."""
        document = self.session.document
        touchpoint = document.find(Touchpoint, touchpoint_id)
        stage = document.find(Stage, touchpoint.stage_id) if touchpoint is not None else None
        self._show_map()
        if touchpoint is not None and stage is not None:
            if document.find(Journey, stage.journey_id) is not None:
                self.session.show_journey(stage.journey_id)
            row = self.map.surface.layout.row_of_kind("touchpoints")
            focus = Focus("touchpoint", row.id if row else "", touchpoint.id, touchpoint.id)
            self.map.set_focus(focus, selects=True)
        self.map.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_journey(self, _journey_id: str = "") -> None:
        """Another journey is shown where one is: on the map, or on the page beside it."""
        if not self.beside.current:
            self._show_map()

    def _show_map(self, _journey_id: str = "") -> None:
        """The map, or that there is none yet."""
        has_journey = self.session.journey is not None
        self.rail.show_page("map")
        self.workspace.set_alone(False)
        self.pages.setCurrentWidget(self.map if has_journey else self.empty_map)
        self.dock.palette_box.setEnabled(has_journey)

    def _on_selection(self, _selection: object = None) -> None:
        self._actions.set_selected({kind.__name__ for kind, _ in self.session.selection})
        if self.session.touchpoint is not None and self.panel.page != "outline":
            self.panel.show_page("touchpoint")

    def _show_outline(self) -> None:
        """The outline with the keyboard in it, whatever was shown."""
        self._show_map()
        self.panel.set_open(True)
        self.panel.show_page("outline")
        self.outline.take_keyboard()

    def _follow_outline(self, key: Key) -> None:
        """Bring what was gone to in the outline into view on the map; the keyboard stays in the outline."""
        kind, record_id = key
        layout = self.map.surface.layout
        if kind is Card:
            self.map.set_focus(self.map.path.of_card(self.session.document.get(Card, record_id)))
        elif kind is Touchpoint:
            row = layout.row_of_kind("touchpoints")
            self.map.set_focus(Focus("touchpoint", row.id if row else "", record_id, record_id))
        elif kind is Stage:
            place = layout.span_index(record_id)
            column = layout.columns[layout.spans[place].first].id if place is not None else ""
            self.map.set_focus(Focus("stage", "", column, record_id))
        self.map.refocus()

    def close_session(self) -> None:
        """Hear no more of the project."""
        self.notes.close()
        self.room.close()
        self.session.settle()
        self.session.close()
