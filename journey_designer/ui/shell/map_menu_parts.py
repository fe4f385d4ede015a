"""The submenus of the map's context menu: colours, hiding and showing, turning a card into something else."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from journey_designer.core import edits
from journey_designer.core.records import Card, Journey, Lane, Record, Stage, Touchpoint
from journey_designer.core.records.persona import COLOURS, Colour
from journey_designer.ui import plain
from journey_designer.ui.actions import Actions
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.context import Context
from journey_designer.ui.language import QT_TRANSLATE_NOOP, translate

_ICON = 16
_COLOUR_WORDS: dict[str, str] = {
    "blue": QT_TRANSLATE_NOOP("MapMenu", "Blue"),
    "teal": QT_TRANSLATE_NOOP("MapMenu", "Teal"),
    "gold": QT_TRANSLATE_NOOP("MapMenu", "Gold"),
    "coral": QT_TRANSLATE_NOOP("MapMenu", "Coral"),
    "plum": QT_TRANSLATE_NOOP("MapMenu", "Plum"),
}
_LANE_ICONS: dict[str, str] = {
    "rows-3": QT_TRANSLATE_NOOP("MapMenu", "Rows"),
    "flag": QT_TRANSLATE_NOOP("MapMenu", "Flag"),
    "target": QT_TRANSLATE_NOOP("MapMenu", "Target"),
    "users": QT_TRANSLATE_NOOP("MapMenu", "People"),
    "store": QT_TRANSLATE_NOOP("MapMenu", "Shop"),
    "monitor": QT_TRANSLATE_NOOP("MapMenu", "Screen"),
    "phone-call": QT_TRANSLATE_NOOP("MapMenu", "Phone"),
    "settings": QT_TRANSLATE_NOOP("MapMenu", "Back office"),
    "shield": QT_TRANSLATE_NOOP("MapMenu", "Shield"),
    "heart": QT_TRANSLATE_NOOP("MapMenu", "Heart"),
    "clock": QT_TRANSLATE_NOOP("MapMenu", "Clock"),
    "star": QT_TRANSLATE_NOOP("MapMenu", "Star"),
    "message-circle": QT_TRANSLATE_NOOP("MapMenu", "Message"),
    "eye": QT_TRANSLATE_NOOP("MapMenu", "Eye"),
    "lightbulb": QT_TRANSLATE_NOOP("MapMenu", "Light bulb"),
    "package": QT_TRANSLATE_NOOP("MapMenu", "Package"),
}


class MapMenuParts:
    """Builds submenus that several kinds of things share."""

    def __init__(self, context: Context, view: MapView, actions: Actions) -> None:
        self._context = context
        self._view = view
        self._actions = actions

    def add(
        self, menu: QMenu, icon: str, words: str, act: Callable[[], object], action_id: str = ""
    ) -> QAction:
        """One line of a menu; with the shortcut of the action of the table that does the same."""
        action = QAction(menu)
        keys = self._actions.shortcut_text(action_id) if action_id else ""
        plain.set_action(action, f"{words}\t\u2066{keys}\u2069" if keys else words, words)
        if icon:
            action.setIcon(self._context.icons.icon(icon, _ICON, is_rtl=self._context.languages.is_rtl))
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)
        return action

    def submenu(self, menu: QMenu, words: str) -> QMenu:
        """A menu in a menu."""
        inner = QMenu(menu)
        plain.set_action(inner.menuAction(), words)
        menu.addMenu(inner)
        return inner

    def add_colours(self, menu: QMenu, record: Stage | Lane | Card) -> None:
        """The colours of the map, and the one that comes by itself."""
        inner = self.submenu(menu, translate("MapMenu", "Colour"))
        marking = self._view.commands.marking
        choices: list[tuple[Colour | None, str]] = [(None, translate("MapMenu", "By itself"))]
        choices += [
            (cast("Colour", colour), translate("MapMenu", _COLOUR_WORDS[colour])) for colour in COLOURS
        ]
        for colour, words in choices:
            action = self.add(
                inner, "", words, partial(marking.colour, colour), f"map.colour_{colour or 'none'}"
            )
            action.setCheckable(True)
            action.setChecked(record.colour == colour)
            if colour is not None:
                action.setIcon(self._swatch(colour))

    def add_lane_icons(self, menu: QMenu, lane: Lane) -> None:
        """The icon of a lane of the user's own."""
        inner = self.submenu(menu, translate("MapMenu", "Icon"))
        self.fill_lane_icons(inner, lane)

    def fill_lane_icons(self, inner: QMenu, lane: Lane) -> None:
        """One line for each icon."""
        for icon, words in _LANE_ICONS.items():
            self.add(inner, icon, translate("MapMenu", words), partial(self._set_icon, lane, icon))

    def add_hide(self, menu: QMenu) -> None:
        """Hide what is selected; it stays in the project."""
        structure = self._view.commands.structure
        self.add(menu, "eye-off", translate("MapMenu", "Hide"), structure.hide, "map.hide")

    def add_hidden(self, menu: QMenu) -> None:
        """What is hidden in this journey, to be shown again."""
        session, structure = self._view.session, self._view.commands.structure
        document, words = session.document, self._view.surface.layout.words
        stages = document.family(Stage, "journey_id", session.journey_id)
        hidden: list[tuple[Record, str]] = [
            (lane, words.lane(lane))
            for lane in document.family(Lane, "journey_id", session.journey_id)
            if lane.is_hidden
        ]
        hidden += [(stage, stage.name or words.unnamed_stage) for stage in stages if stage.is_hidden]
        for stage in stages:
            hidden += [
                (entry, entry.name or words.unnamed_touchpoint)
                for entry in document.family(Touchpoint, "stage_id", stage.id)
                if entry.is_hidden
            ]
        if not hidden:
            return
        menu.addSeparator()
        inner = self.submenu(menu, translate("MapMenu", "Show again"))
        for record, name in hidden[:40]:
            self.add(inner, "eye", name, partial(structure.show, record))

    def add_turning(self, menu: QMenu) -> None:
        """Make the selected cards something else."""
        structure = self._view.commands.structure
        inner = self.submenu(menu, translate("MapMenu", "Turn into"))
        self.add(
            inner,
            "route",
            translate("MapMenu", "A touchpoint"),
            structure.to_touchpoint,
            "map.to_touchpoint",
        )
        pain, chance = partial(structure.to_lane, "pain_points"), partial(structure.to_lane, "opportunities")
        self.add(inner, "circle-alert", translate("MapMenu", "A pain point"), pain, "map.to_pain")
        self.add(inner, "lightbulb", translate("MapMenu", "An opportunity"), chance, "map.to_opportunity")
        self.add(inner, "list-checks", translate("MapMenu", "An idea"), structure.to_idea, "map.to_idea")

    def add_copies(self, menu: QMenu, lane: Lane) -> None:
        """Copy a lane to another journey."""
        others = self._others(lane)
        if others:
            self.fill_copies(self.submenu(menu, translate("MapMenu", "Copy to a journey")), lane)

    def _others(self, lane: Lane) -> list[Journey]:
        document = self._view.session.document
        return [journey for journey in document.all(Journey) if journey.id != lane.journey_id]

    def fill_copies(self, inner: QMenu, lane: Lane) -> None:
        """One line for each other journey."""
        document, others = self._view.session.document, self._others(lane)
        for journey in others[:40]:
            act = partial(edits.copy_lane, document, lane.id, journey.id)
            self.add(inner, "map", journey.title, partial(self._view.run, act))

    def _set_icon(self, lane: Lane, icon: str) -> None:
        document = self._view.session.document
        self._view.run(lambda: edits.change_lane(document, lane.id, icon=icon))

    def _swatch(self, colour: str) -> QIcon:
        ratio = self._view.devicePixelRatioF()
        picture = QPixmap(QSize(round(_ICON * ratio), round(_ICON * ratio)))
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(0, 0, 0, 0))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self._view.surface.pen.palette.stages[colour].bar))
        painter.setPen(QColor(0, 0, 0, 0))
        painter.drawEllipse(2, 2, _ICON - 4, _ICON - 4)
        painter.end()
        return QIcon(picture)
