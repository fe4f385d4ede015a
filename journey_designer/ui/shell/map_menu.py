"""The context menu of the map, for what lies under the pointer or the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from journey_designer.core.records import LANES_WITHOUT_CARDS, Card, Lane, Stage, Touchpoint
from journey_designer.core.records.persona import EVIDENCE, Evidence
from journey_designer.layout.grid import Hit
from journey_designer.ui import plain
from journey_designer.ui.actions import Actions
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.canvas.wording import evidence_word
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.shell.map_menu_parts import MapMenuParts
from journey_designer.ui.widgets.drawings import ticks_icon


class MapMenu:
    """Builds a menu for a hit; what is selected is what the commands act on."""

    def __init__(self, context: Context, view: MapView, actions: Actions) -> None:
        self._context = context
        self._view = view
        self._actions = actions
        self._parts = MapMenuParts(context, view, actions)
        self._offers: list[Callable[[QMenu, Hit], object]] = []

    def add_offer(self, offer: Callable[[QMenu, Hit], object]) -> None:
        """Have another part of the window put into each menu what it offers for a hit."""
        self._offers.append(offer)

    def popup(self, hit: Hit, at: QPoint) -> None:
        """Show the menu."""
        self.menu(hit).popup(at)

    def menu(self, hit: Hit) -> QMenu:
        """The menu for what was hit. It deletes itself when closed."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if hit.kind == "card":
            self._for_card(menu, hit)
        elif hit.kind in ("touchpoint", "point"):
            self._for_touchpoint(menu, hit)
        elif hit.kind == "stage":
            self._for_stage(menu, hit)
        elif hit.kind in ("lane", "fold"):
            self._for_lane(menu, hit)
        else:
            self._for_cell(menu, hit)
        if self._offers:
            menu.addSeparator()
        for offer in self._offers:
            offer(menu, hit)
        if hit.kind in ("card", "touchpoint", "point", "stage", "lane"):
            menu.addSeparator()
            for action_id in ("edit.cut", "edit.copy", "edit.duplicate", "edit.delete"):
                menu.addAction(self._actions.action(action_id))
        return menu

    def _for_card(self, menu: QMenu, hit: Hit) -> None:
        commands = self._view.commands
        card = self._view.session.document.find(Card, hit.card_id or "")
        if card is None:
            return
        edit = partial(commands.editing.edit_card, card.id)
        self._add(menu, "pencil", translate("MapMenu", "Edit"), edit, "edit.rename")
        grades = QMenu(menu)
        plain.set_action(grades.menuAction(), translate("MapMenu", "How well it is known"))
        for grade in EVIDENCE:
            act = partial(commands.marking.grade, cast("Evidence", grade))
            action = self._add(grades, "", evidence_word(grade), act, f"map.{grade}")
            action.setIcon(ticks_icon(grade, self._context.theme.chrome.ink2))
            action.setCheckable(True)
            action.setChecked(card.evidence == grade)
        menu.addMenu(grades)
        self._parts.add_colours(menu, card)
        self._parts.add_turning(menu)
        menu.addAction(self._actions.action("map.picture"))
        if card.image is not None:
            words = translate("MapMenu", "Remove the picture")
            self._add(menu, "image-off", words, commands.marking.remove_picture, "map.no_picture")

    def _for_touchpoint(self, menu: QMenu, hit: Hit) -> None:
        commands = self._view.commands
        document = self._view.session.document
        touchpoint = document.find(Touchpoint, hit.touchpoint_id or "")
        if touchpoint is None:
            return
        self._add(
            menu,
            "pencil",
            translate("MapMenu", "Rename"),
            lambda: commands.editing.rename((Touchpoint, touchpoint.id)),
            "edit.rename",
        )
        star = (
            translate("MapMenu", "Not a key moment")
            if touchpoint.is_key_moment
            else translate("MapMenu", "Key moment")
        )
        self._add(menu, "star", star, commands.marking.toggle_key_moment, "map.key_moment")
        if touchpoint.score is not None:
            words = translate("MapMenu", "No satisfaction")
            self._add(menu, "meh", words, commands.marking.clear_scores, "map.no_score")
        self._parts.add_hide(menu)
        menu.addSeparator()
        siblings = document.family(Touchpoint, "stage_id", touchpoint.stage_id)
        place = [entry.id for entry in siblings].index(touchpoint.id)
        self._add_beside(
            menu,
            translate("MapMenu", "Touchpoint before"),
            translate("MapMenu", "Touchpoint after"),
            lambda after: commands.insert_touchpoint(touchpoint.stage_id, place + after),
        )
        if place > 0:
            words = translate("MapMenu", "Start a new stage here")
            self._add(menu, "split", words, commands.structure.split, "map.split")

    def _for_stage(self, menu: QMenu, hit: Hit) -> None:
        commands = self._view.commands
        document = self._view.session.document
        stage = document.find(Stage, hit.stage_id or "")
        if stage is None:
            return
        siblings = document.family(Stage, "journey_id", stage.journey_id)
        place = [entry.id for entry in siblings].index(stage.id)
        rename = partial(commands.editing.rename, (Stage, stage.id))
        self._add(menu, "pencil", translate("MapMenu", "Rename"), rename, "edit.rename")
        fold = translate("MapMenu", "Unfold") if stage.is_folded else translate("MapMenu", "Fold")
        self._add(menu, "fold-vertical", fold, commands.structure.fold, "map.fold")
        self._parts.add_hide(menu)
        self._parts.add_colours(menu, stage)
        menu.addSeparator()
        self._add(
            menu,
            "route",
            translate("MapMenu", "New touchpoint"),
            lambda: commands.insert_touchpoint(stage.id, None),
        )
        self._add_beside(
            menu,
            translate("MapMenu", "Stage before"),
            translate("MapMenu", "Stage after"),
            lambda after: commands.insert_stage(place + after),
        )
        if place < len(siblings) - 1:
            words = translate("MapMenu", "Join with the next stage")
            self._add(menu, "combine", words, commands.structure.join, "map.join")

    def _for_lane(self, menu: QMenu, hit: Hit) -> None:
        commands = self._view.commands
        document = self._view.session.document
        lane = document.find(Lane, hit.lane_id or "")
        if lane is None:
            return
        siblings = document.family(Lane, "journey_id", lane.journey_id)
        place = [entry.id for entry in siblings].index(lane.id)
        rename = partial(commands.editing.rename, (Lane, lane.id))
        self._add(menu, "pencil", translate("MapMenu", "Rename"), rename, "edit.rename")
        fold = translate("MapMenu", "Unfold") if lane.is_folded else translate("MapMenu", "Fold")
        self._add(menu, "fold-vertical", fold, commands.structure.fold, "map.fold")
        self._parts.add_hide(menu)
        if lane.kind == "custom":
            self._parts.add_colours(menu, lane)
            self._parts.add_lane_icons(menu, lane)
        self._parts.add_copies(menu, lane)
        menu.addSeparator()
        self._add_beside(
            menu,
            translate("MapMenu", "Lane above"),
            translate("MapMenu", "Lane below"),
            lambda after: commands.insert_lane(place + after),
        )
        self._parts.add_hidden(menu)

    def _for_cell(self, menu: QMenu, hit: Hit) -> None:
        commands = self._view.commands
        lane = self._view.session.document.find(Lane, hit.lane_id or "")
        cell = hit.cell
        if cell is not None and lane is not None and lane.kind not in LANES_WITHOUT_CARDS:
            self._add(
                menu,
                "square-pen",
                translate("MapMenu", "New card"),
                lambda: commands.start_card(cell),
            )
        menu.addAction(self._actions.action("edit.paste"))
        menu.addSeparator()
        for action_id in ("stage.add", "touchpoint.add", "lane.add"):
            menu.addAction(self._actions.action(action_id))
        self._parts.add_hidden(menu)

    def _add_beside(self, menu: QMenu, before: str, after: str, act: Callable[[int], object]) -> None:
        self._add(menu, "plus", before, lambda: act(0), "map.before")
        self._add(menu, "plus", after, lambda: act(1), "map.after")

    def _add(
        self, menu: QMenu, icon: str, words: str, act: Callable[[], object], action_id: str = ""
    ) -> QAction:
        return self._parts.add(menu, icon, words, act, action_id)

    # Menus for the keyboard

    def popup_lane_icons(self) -> None:
        """The icons for the selected lane."""
        self._popup_for_lane(self._parts.fill_lane_icons)

    def popup_copies(self) -> None:
        """The journeys that the selected lane can be copied to."""
        self._popup_for_lane(self._parts.fill_copies)

    def _popup_for_lane(self, filler: Callable[[QMenu, Lane], None]) -> None:
        selected = self._view.commands.keys()
        chosen = [key[1] for key in selected if key[0] is Lane]
        if not chosen:
            return
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        filler(menu, self._view.session.document.get(Lane, chosen[0]))
        if menu.isEmpty():
            words = translate("MapMenu", "There is no other journey yet")
            self._add(menu, "", words, lambda: None).setEnabled(False)
        rect = self._view.overlay.seen_rect((Lane, chosen[0]))
        menu.popup(self._view.viewport().mapToGlobal(rect.center().toPoint()))
