"""The actions of one window, built from the table, and the menus made of them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, cast

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from journey_designer.core.errors import KnownError
from journey_designer.ui import plain
from journey_designer.ui.action_table import ACTIONS, ActionSpec, MenuName
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate

_ICON = 16
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_HOLDING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Actions(QObject):
    """One `QAction` for each entry of the table, owned by the window and added to it, so that its shortcuts
    work there.

    What an action does is said by `bind`. ``on_error`` is told the known errors that handlers raise.
    """

    def __init__(self, context: Context, window: QWidget, on_error: Callable[[KnownError], None]) -> None:
        super().__init__(window)
        self._context = context
        self._on_error = on_error
        self._specs: dict[str, ActionSpec] = {spec.id: spec for spec in ACTIONS}
        self._actions: dict[str, QAction] = {}
        self._shown: set[str] = set()
        for spec in ACTIONS:
            action = QAction(self)
            action.setObjectName(spec.id)
            action.setCheckable(spec.is_checkable)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setMenuRole(QAction.MenuRole.NoRole)
            self._actions[spec.id] = action
            window.addAction(action)
        self._set_shortcuts()
        self.refresh()
        context.languages.changed.connect(self.refresh)
        context.theme.changed.connect(self.refresh)
        context.settings.changed.connect(self._on_setting)

    @property
    def specs(self) -> tuple[ActionSpec, ...]:
        """The table."""
        return tuple(self._specs.values())

    def action(self, action_id: str) -> QAction:
        """The action with this id, to be shown somewhere: it has its icon from now on."""
        if action_id not in self._shown:
            self._shown.add(action_id)
            self._draw(self._specs[action_id])
        return self._actions[action_id]

    def bind(self, action_id: str, handler: Callable[[], object]) -> None:
        """Say what an action does."""

        def run() -> None:
            try:
                handler()
            except KnownError as error:
                self._on_error(error)

        self._actions[action_id].triggered.connect(lambda _checked=False: run())

    def set_available(self, needs: str, is_available: bool) -> None:
        """Enable or disable all actions that need a project, or a selection."""
        for spec in ACTIONS:
            if spec.needs == needs:
                self._actions[spec.id].setEnabled(is_available)

    def set_selected(self, kinds: Collection[str]) -> None:
        """Enable what can be done with a selection of these kinds of records, and disable the rest."""
        for spec in ACTIONS:
            if spec.needs == "selection":
                fits = not spec.on or any(kind in kinds for kind in spec.on)
                self._actions[spec.id].setEnabled(bool(kinds) and fits)

    def text(self, action_id: str) -> str:
        """What an action is called, without the dots that announce a dialog."""
        return translate("Actions", self._specs[action_id].text).rstrip("…").rstrip()

    def shortcut_text(self, action_id: str) -> str:
        """The shortcut as it is written here: ``Ctrl+Z``; empty if there is none."""
        return self._actions[action_id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def tip(self, action_id: str, text: str = "") -> str:
        """The tooltip of a button for this action: its text and its shortcut."""
        text = text or self.text(action_id)
        keys = self.shortcut_text(action_id)
        return fill(translate("Actions", "{text} ({keys})"), text=text, keys=keys) if keys else text

    # Menus

    def fill_menu(self, menu: QMenu, name: MenuName) -> QMenu:
        """Put the actions of one menu of the table into ``menu``, groups parted by lines."""
        group = ""
        for spec in ACTIONS:
            if spec.menu != name or not name:
                continue
            if group and spec.group != group:
                menu.addSeparator()
            group = spec.group
            menu.addAction(self.action(spec.id))
        return menu

    # Shortcuts

    def conflict(self, action_id: str, sequence: str) -> str | None:
        """The id of another action that has this shortcut, or None."""
        wanted = QKeySequence(sequence)
        for other, action in self._actions.items():
            if other != action_id and wanted in action.shortcuts():
                return other
        return None

    @staticmethod
    def is_reserved(sequence: str) -> bool:
        """Whether a shortcut would take away a key that writes, or one that the map moves by."""
        wanted = QKeySequence(sequence)
        if wanted.isEmpty():
            return False
        combination = cast(QKeyCombination, cast(Any, wanted)[0])
        key, held = combination.key(), combination.keyboardModifiers()
        if key in _ARROWS:
            return True
        is_free = Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35 or key in (Qt.Key.Key_Delete, Qt.Key.Key_Insert)
        return not is_free and not held & _HOLDING

    def set_shortcut(self, action_id: str, sequence: str) -> str | None:
        """Give an action another shortcut and keep it; empty for none. Gives the id of the action that has
        it, if any,

        and then changes nothing.
        """
        other = self.conflict(action_id, sequence) if sequence else None
        if other is None:
            changed = self._context.settings.shortcuts
            changed[action_id] = sequence
            if sequence in self._specs[action_id].shortcuts[:1]:
                del changed[action_id]
            self._context.settings.set_shortcuts(changed)
        return other

    def reset_shortcuts(self) -> None:
        """Give all actions the shortcuts of the table again."""
        self._context.settings.set_shortcuts({})

    def _on_setting(self, key: str) -> None:
        if key == "shortcuts":
            self._set_shortcuts()
            self.refresh()

    def _set_shortcuts(self) -> None:
        changed = self._context.settings.shortcuts
        for spec in ACTIONS:
            texts = (changed[spec.id],) if spec.id in changed else spec.shortcuts
            self._actions[spec.id].setShortcuts([QKeySequence(text) for text in texts if text])

    def _menu_text(self, spec: ActionSpec) -> str:
        """The text, and in a right-to-left interface the shortcut too: Qt would write ``Ctrl+,`` as ``,+Ctrl``."""
        text = translate("Actions", spec.text)
        keys = self.shortcut_text(spec.id) if self._context.languages.is_rtl else ""
        return f"{text}\t\u2066{keys}\u2069" if keys else text

    def refresh(self) -> None:
        """Set texts, tooltips and icons again: the language or the theme changed."""
        for spec in ACTIONS:
            action = self._actions[spec.id]
            plain.set_action(action, self._menu_text(spec), self.tip(spec.id))
            if spec.id in self._shown:
                self._draw(spec)

    def _draw(self, spec: ActionSpec) -> None:
        if spec.icon:
            icon = self._context.icons.icon(spec.icon, _ICON, is_rtl=self._context.languages.is_rtl)
            self._actions[spec.id].setIcon(icon)
