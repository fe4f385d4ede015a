"""The outline panel: the journey as a tree in words, with all that the map can be told by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from journey_designer.core.changes import Key
from journey_designer.core.errors import KnownError
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.outline.commands import OutlineCommands
from journey_designer.ui.outline.menu import OutlineMenu
from journey_designer.ui.outline.model import OutlineModel
from journey_designer.ui.outline.tree import OutlineTree
from journey_designer.ui.panels.empty_state import EmptyState
from journey_designer.ui.panels.panel_scroll import rule
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton

_PADDING = 8


class OutlinePanel(QWidget):
    """Follows the journey and the selection of a session, and makes the same steps as the map.

    ``failed`` carries the `KnownError` of a step that was refused; ``picked`` the key of a record that the
    user went to here, so that the map can bring it into view.
    """

    failed = Signal(object)
    picked = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._is_stale = True
        self.model = OutlineModel(context, session, self)
        self.commands = OutlineCommands(session, self._fail)
        self.tree = OutlineTree(context, self.model, self)
        self._menus = OutlineMenu(context, session, self.commands, self._edit, self.tree.keys)
        self.empty = EmptyState(
            context,
            "list-tree",
            lambda: translate("Outline", "Nothing on the map yet."),
            lambda: translate("Outline", "Stages, touchpoints and cards appear here as a list."),
            lambda: translate("Outline", "New stage"),
            self,
            button_icon="plus",
        )
        self._buttons = self._make_buttons()
        self._lay_out()
        self._connect()
        self._retranslate()

    def _make_buttons(self) -> tuple[TextButton, TextButton, TextButton]:
        made = (
            TextButton(
                self._context,
                lambda: translate("Outline", "Stage"),
                self,
                icon="columns-3",
                role="quiet",
                padding=8,
            ),
            TextButton(
                self._context,
                lambda: translate("Outline", "Touchpoint"),
                self,
                icon="route",
                role="quiet",
                padding=8,
            ),
            TextButton(
                self._context,
                lambda: translate("Outline", "Card"),
                self,
                icon="square-pen",
                role="quiet",
                padding=8,
            ),
        )
        for button, act in zip(made, (self.add_stage, self.add_touchpoint, self.add_card), strict=True):
            button.clicked.connect(act)
        return made

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.tree)
        foot = QHBoxLayout()
        foot.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        foot.setSpacing(2)
        for button in self._buttons:
            foot.addWidget(button)
        foot.addStretch(1)
        self._inset = QHBoxLayout()
        self._inset.addWidget(self._stack)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, _PADDING, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._inset, 1)
        box.addWidget(rule(self))
        box.addLayout(foot)

    def _connect(self) -> None:
        session, tree = self._session, self.tree
        tree.chosen.connect(session.select)
        tree.picked.connect(self.picked)
        tree.moving.connect(self._move)
        tree.deleting.connect(self._delete)
        tree.adding.connect(self._add)
        tree.menu_wanted.connect(self._show_menu)
        tree.given_up.connect(self.commands.give_up)
        self.model.renamed.connect(self.commands.write)
        self.empty.pressed.connect(self.add_stage)
        session.selection_changed.connect(self._follow)
        session.changed.connect(self._on_change)
        session.journey_changed.connect(self._on_change)
        session.settling.connect(tree.settle)
        self._context.languages.changed.connect(self._retranslate)
        self._context.theme.changed.connect(self._fit_buttons)

    # What the buttons and keys do

    def add_stage(self) -> None:
        """Add a stage after the one of the moment, and name it."""
        self._edit(self.commands.add_stage(self.tree.current_key))

    def add_touchpoint(self) -> None:
        """Add a touchpoint after the one of the moment, and name it."""
        self._edit(self.commands.add_touchpoint(self.tree.current_key))

    def add_card(self) -> None:
        """Ask for a lane, and add a card under the touchpoint or stage of the moment."""
        key = self.tree.current_key
        if key is None and self.model.root.children:
            key = self.model.root.children[0].key
        if key is not None:
            button = self._buttons[2]
            self._popup(self._menus.lanes_menu(key, self), button.mapToGlobal(QPoint(0, -4)), is_above=True)

    def _add(self, is_inside: bool) -> None:
        """One more after the row of the moment, or one inside it."""
        key = self.tree.current_key
        kind = key[0].__name__ if key is not None else "Stage"
        if key is not None and kind == "Card":
            self._edit(self.commands.add_card(key))
        elif key is not None and kind == "Touchpoint" and is_inside:
            self._popup(self._menus.lanes_menu(key, self), self._below_current())
        elif kind == "Touchpoint" or (is_inside and key is not None):
            self.add_touchpoint()
        else:
            self.add_stage()

    def _move(self, step: int, is_in_time: bool) -> None:
        key = self.tree.current_key
        keys = self.tree.keys()
        if key is None:
            return
        chosen = [key, *(other for other in keys if other != key)] if key in keys else [key]
        moves = self.commands.moves
        if is_in_time:
            moves.move_in_time(chosen, step)
        else:
            moves.move(chosen, step)
        self.tree.reveal(key)

    def _delete(self) -> None:
        self.commands.delete(self.tree.keys())

    def _edit(self, key: Key | None) -> None:
        if key is not None:
            self._refresh()
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
            self.tree.edit_key(key)

    def _show_menu(self, wanted: tuple[Key | None, QPoint]) -> None:
        key, at = wanted
        self._popup(self._menus.menu(key, self), at)

    def _popup(self, menu: QMenu, at: QPoint, *, is_above: bool = False) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at - QPoint(0, menu.sizeHint().height()) if is_above else at)

    def _below_current(self) -> QPoint:
        rect = self.tree.visualRect(self.tree.currentIndex())
        return self.tree.viewport().mapToGlobal(rect.bottomLeft())

    # Following

    def _follow(self, _selection: object = None) -> None:
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def _on_change(self, _news: object = None) -> None:
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._is_stale = False
        self.model.set_up_if_stale()
        self._stack.setCurrentWidget(self.tree if self.model.root.children else self.empty)
        self._buttons[2].setEnabled(bool(self.model.root.children))
        self.tree.follow(self._session.selection)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    # Looks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_buttons()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the panel gets: its buttons shrink to icons."""
        return QSize(180, 200)

    def _fit_buttons(self) -> None:
        for button in self._buttons:
            button.set_compact(False)
        wanted = sum(button.sizeHint().width() + 2 for button in self._buttons)
        for button in self._buttons:
            button.set_compact(wanted > self.width() - 2 * _PADDING)
        tips = (
            translate("Outline", "Add a stage"),
            translate("Outline", "Add a touchpoint"),
            translate("Outline", "Add a card"),
        )
        for button, tip in zip(self._buttons, tips, strict=True):
            plain.name(button, tip)

    def _retranslate(self) -> None:
        plain.name(self.tree, translate("Outline", "Outline of the journey"), has_tip=False)
        self.tree.setAccessibleDescription(
            translate(
                "Outline",
                "Enter edits, Insert adds one more, Ctrl+Insert one inside, Alt with an arrow key moves, Delete deletes.",
            )
        )
        near = _PADDING // 2
        is_rtl = self._context.languages.is_rtl
        self._inset.setContentsMargins(near if is_rtl else _PADDING, 0, _PADDING if is_rtl else near, 0)
        self._fit_buttons()

    def _fail(self, error: KnownError) -> None:
        self.failed.emit(error)
