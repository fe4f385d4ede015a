"""The context menu of the outline."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from journey_designer.core.changes import Key
from journey_designer.core.records import Card, Record, Stage, Touchpoint
from journey_designer.core.records.persona import EVIDENCE, Evidence
from journey_designer.layout.drawing.heads import lane_icon
from journey_designer.layout.words import map_words
from journey_designer.ui import plain
from journey_designer.ui.canvas.wording import evidence_word
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.outline.commands import OutlineCommands
from journey_designer.ui.outline.moving import card_lanes
from journey_designer.ui.session import Session

_ICON = 16

Opened = Callable[["Key | None"], None]


class OutlineMenu:
    """Builds menus. ``edit`` opens the field of a record, ``selected`` gives what is selected."""

    def __init__(
        self,
        context: Context,
        session: Session,
        commands: OutlineCommands,
        edit: Opened,
        selected: Callable[[], list[Key]],
    ) -> None:
        self._context = context
        self._session = session
        self._commands = commands
        self._edit = edit
        self._selected = selected

    def menu(self, key: Key | None, parent: QWidget) -> QMenu:
        """What can be done with a record, or with the journey where there is none. It deletes itself."""
        menu = QMenu(parent)
        record = self._session.document.find(*key) if key is not None else None
        if key is None or record is None:
            self._add(menu, "columns-3", translate("Outline", "New stage"), lambda: self._add_stage(None))
            return menu
        words = translate("Outline", "Edit") if isinstance(record, Card) else translate("Outline", "Rename")
        self._add(menu, "pencil", words, lambda: self._edit(key))
        self._add_states(menu, record)
        menu.addSeparator()
        self._add_new(menu, key, record)
        menu.addSeparator()
        moves = self._commands.moves
        self._add(menu, "arrow-up", translate("Outline", "Move up"), lambda: moves.move(self._mine(key), -1))
        self._add(
            menu, "arrow-down", translate("Outline", "Move down"), lambda: moves.move(self._mine(key), 1)
        )
        menu.addSeparator()
        words = translate("Outline", "Delete")
        self._add(menu, "trash-2", words, lambda: self._commands.delete(self._mine(key)))
        return menu

    def lanes_menu(self, near: Key, parent: QWidget) -> QMenu:
        """The lanes in which a new card can be put."""
        menu = QMenu(parent)
        self._fill_lanes(menu, lambda lane_id: self._add_card(near, lane_id))
        return menu

    def _mine(self, key: Key) -> list[Key]:
        """What is selected, if the record belongs to it; the record alone otherwise."""
        keys = self._selected()
        return [key, *(other for other in keys if other != key)] if key in keys else [key]

    def _add_new(self, menu: QMenu, key: Key, record: Record) -> None:
        if isinstance(record, Stage):
            self._add(
                menu, "columns-3", translate("Outline", "New stage after it"), lambda: self._add_stage(key)
            )
        if isinstance(record, Stage | Touchpoint):
            words = translate("Outline", "New touchpoint")
            self._add(menu, "route", words, lambda: self._edit(self._commands.add_touchpoint(key)))
            lanes = self._submenu(menu, "square-pen", translate("Outline", "New card"))
            self._fill_lanes(lanes, lambda lane_id: self._add_card(key, lane_id))
        else:
            words = translate("Outline", "New card after it")
            self._add(menu, "square-pen", words, lambda: self._edit(self._commands.add_card(key)))

    def _add_states(self, menu: QMenu, record: Record) -> None:
        if isinstance(record, Card):
            grades = self._submenu(menu, "", translate("Outline", "How well it is known"))
            for grade in EVIDENCE:
                act = partial(self._commands.grade, record.id, cast("Evidence", grade))
                self._check(self._add(grades, "", evidence_word(grade), act), record.evidence == grade)
            lanes = self._submenu(menu, "rows-3", translate("Outline", "Lane"))
            self._fill_lanes(lanes, partial(self._commands.put_in_lane, record.id), record.lane_id)
        if isinstance(record, Touchpoint):
            is_key = record.is_key_moment
            words = translate("Outline", "Not a key moment") if is_key else translate("Outline", "Key moment")
            icon = "star-off" if is_key else "star"
            self._add(menu, icon, words, lambda: self._commands.set_key_moment(record.id, not is_key))
        if isinstance(record, Stage | Touchpoint):
            is_hidden = record.is_hidden
            words = (
                translate("Outline", "Show on the map")
                if is_hidden
                else translate("Outline", "Hide on the map")
            )
            key: Key = (type(record), record.id)
            icon = "eye" if is_hidden else "eye-off"
            self._add(menu, icon, words, lambda: self._commands.set_hidden(key, not is_hidden))

    def _fill_lanes(self, menu: QMenu, act: Callable[[str], object], current: str | None = None) -> None:
        words = map_words(self._session.document.project.language)
        for lane in card_lanes(self._session):
            action = self._add(menu, lane_icon(lane), words.lane(lane), partial(act, lane.id))
            if current is not None:
                self._check(action, lane.id == current)

    def _add_stage(self, key: Key | None) -> None:
        self._edit(self._commands.add_stage(key))

    def _add_card(self, near: Key, lane_id: str) -> None:
        self._edit(self._commands.add_card(near, lane_id))

    def _submenu(self, menu: QMenu, icon: str, words: str) -> QMenu:
        made = QMenu(menu)
        plain.set_action(made.menuAction(), words)
        if icon:
            made.setIcon(self._context.icons.icon(icon, _ICON))
        menu.addMenu(made)
        return made

    def _add(self, menu: QMenu, icon: str, words: str, act: Callable[[], object]) -> QAction:
        action = QAction(menu)
        plain.set_action(action, words)
        if icon:
            action.setIcon(self._context.icons.icon(icon, _ICON, is_rtl=self._context.languages.is_rtl))
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)
        return action

    @staticmethod
    def _check(action: QAction, is_checked: bool) -> None:
        action.setCheckable(True)
        action.setChecked(is_checked)
