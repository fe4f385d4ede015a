"""The keyboard on the map: arrows follow the eye, Tab follows time, letters begin a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from journey_designer.core.changes import Key
from journey_designer.core.records import Touchpoint
from journey_designer.ui.canvas.focus import Focus
from journey_designer.ui.canvas.pointing import key_of_focus

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_PAN = 80
"""Px of the view that Ctrl and an arrow move it."""
_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Keys:
    """Handles the keys that are not shortcuts of the window."""

    def __init__(self, view: MapView) -> None:
        self._view = view

    def press(self, event: QKeyEvent) -> bool:
        """Handle a key; whether it was one of the map's."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            return self._arrow(key, event.modifiers())
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return self._tab(-1 if key == Qt.Key.Key_Backtab else 1)
        if key == Qt.Key.Key_Escape:
            return self._escape()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not event.modifiers() & _HELD:
            self._view.commands.edit_focus()
            return True
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._view.commands.delete()
            return True
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return self._end(key == Qt.Key.Key_End)
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            page = self._view.surface.camera.body().height() * 0.9
            return self._pan(0, page if key == Qt.Key.Key_PageDown else -page)
        if key == Qt.Key.Key_Menu:
            self._view.show_menu_at_focus()
            return True
        return self._letter(event)

    def _arrow(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        view = self._view
        later, down = 0, 0
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            later = (1 if key == Qt.Key.Key_Right else -1) * (-1 if view.surface.camera.is_mirrored else 1)
        else:
            down = 1 if key == Qt.Key.Key_Down else -1
        if modifiers & Qt.KeyboardModifier.AltModifier:
            if down and self._on_emotion():
                is_whole = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
                view.commands.marking.step_score(view.focus.column_id, -down * (1.0 if is_whole else 0.1))
            else:
                view.commands.moving.move(later, down)
            return True
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            return self._pan(later * _PAN, down * _PAN)
        path = view.path
        target = path.horizontally(view.focus, later) if later else path.vertically(view.focus, down)
        if view.focus.kind == "none":
            target = path.first()
        self._go(target, extends=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        return True

    def _pan(self, later: float, down: float) -> bool:
        """Move the view over the map, in px of the view; whether it moved."""
        camera = self._view.surface.camera
        before = camera.scroll_x, camera.scroll_y
        self._view.scroll_to(
            camera.scroll_x + round(later * camera.ratio), camera.scroll_y + round(down * camera.ratio)
        )
        return before != (camera.scroll_x, camera.scroll_y)

    def _go(self, target: Focus, *, extends: bool) -> None:
        before: set[Key] = set(self._view.session.selection) if extends else set()
        self._view.set_focus(target, selects=not extends)
        key = key_of_focus(target)
        if extends and key is not None:
            self._view.session.select(before | {key})

    def _tab(self, step: int) -> bool:
        view = self._view
        if view.focus.kind == "none":
            view.set_focus(view.path.first(), selects=True)
            return True
        target = view.path.horizontally(view.focus, step)
        if target == view.focus or (target.kind == "lane" and view.focus.kind != "lane"):
            return False
        view.set_focus(target, selects=True)
        return True

    def _escape(self) -> bool:
        if self._view.hands.cancel():
            return True
        self._view.commands.select_none()
        return True

    def _end(self, is_last: bool) -> bool:
        view = self._view
        count = len(view.surface.layout.columns)
        place = view.surface.layout.column_index(view.focus.column_id)
        if view.focus.kind == "none" or place is None or view.focus.kind == "lane":
            view.set_focus(view.path.first(), selects=True)
            return True
        step = count - 1 - place if is_last else -place
        view.set_focus(view.path.horizontally(view.focus, step), selects=True)
        return True

    def _letter(self, event: QKeyEvent) -> bool:
        text = event.text()
        has_altgr = event.modifiers() & Qt.KeyboardModifier.GroupSwitchModifier
        if not text or not text.isprintable() or (event.modifiers() & _HELD and not has_altgr):
            return False
        return self.write(text)

    def write(self, text: str) -> bool:
        """Write where the keyboard is, as letters do; whether that is anywhere."""
        if not text or text.isspace() or self._view.focus.kind == "none":
            return False
        self._view.commands.edit_focus(text)
        return True

    def _on_emotion(self) -> bool:
        layout = self._view.surface.layout
        place = layout.row_index(self._view.focus.row_id)
        is_emotion = place is not None and layout.rows[place].kind == "emotion"
        document = self._view.session.document
        return is_emotion and document.find(Touchpoint, self._view.focus.column_id) is not None
