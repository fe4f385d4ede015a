"""The keyboard on a diagram: all that the mouse can do."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from journey_designer.layout.mental_model import GRID, Part
from journey_designer.ui.mental_model.grasps import MoveGrasp

if TYPE_CHECKING:
    from journey_designer.ui.mental_model.model_view import ModelView

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ZOOMS = {Qt.Key.Key_Plus: 1.2, Qt.Key.Key_Equal: 1.2, Qt.Key.Key_Minus: 1 / 1.2}
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


class ModelKeys:
    """Arrows go from part to part, with Shift they add to the selection, with Alt they move concepts; Enter and F2 rename,
    Ctrl+Enter writes a concept that is linked, Delete deletes, what is typed begins a new concept.
    """

    def __init__(self, view: ModelView) -> None:
        self._view = view
        self._gesture = ("", frozenset[Part]())

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key means something here, which elsewhere would be a shortcut."""
        view, key = self._view, event.key()
        if view.editor.is_active:
            return False
        if event.modifiers() & _ALT and key not in _ARROWS:
            return False
        if event.modifiers() & _CONTROL:
            is_undo = key == Qt.Key.Key_Z and view.grasp is not None
            return is_undo or key in (*_ENTER, Qt.Key.Key_A, Qt.Key.Key_0, *_ZOOMS)
        return (
            key in (*_ARROWS, *_ENTER, Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
            or bool(_letters(event))
            or (key == Qt.Key.Key_Escape and (view.grasp is not None or bool(view.selection)))
        )

    def press(self, event: QKeyEvent) -> bool:
        """A key goes down; gives whether it meant something."""
        view, key = self._view, Qt.Key(event.key())
        if view.editor.is_active:
            return False
        if view.grasp is not None:
            return self._give_up(event)
        if key in _HELD or (event.modifiers() & _ALT and key not in _ARROWS):
            return False
        if key in _ARROWS:
            return self._arrow(event, *_ARROWS[key])
        self._gesture = ("", frozenset())
        if event.modifiers() & _CONTROL:
            return self._control(key)
        return self._plain(event, key)

    def _give_up(self, event: QKeyEvent) -> bool:
        is_undo = event.key() == Qt.Key.Key_Z and bool(event.modifiers() & _CONTROL)
        if event.key() == Qt.Key.Key_Escape or is_undo:
            self._view.cancel()
        return True

    def _plain(self, event: QKeyEvent, key: Qt.Key) -> bool:
        view = self._view
        if key in (*_ENTER, Qt.Key.Key_F2) and view.current is not None:
            view.rename(view.current)
        elif key in _ENTER or key == Qt.Key.Key_Insert:
            view.write_new()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._delete()
        elif key == Qt.Key.Key_Escape and view.selection:
            view.select(())
        elif letters := _letters(event):
            near = view.current[1] if view.current is not None and view.current[0] == "concept" else None
            view.write_new(view.deeds.free_place(near), None, letters)
        else:
            return False
        return True

    def _control(self, key: Qt.Key) -> bool:
        view = self._view
        if key in _ENTER:
            linked = view.current[1] if view.current is not None and view.current[0] == "concept" else None
            view.write_new(None, linked)
        elif key == Qt.Key.Key_A:
            view.select_all()
        elif key == Qt.Key.Key_0:
            view.fit()
        elif key in _ZOOMS:
            view.zoom(_ZOOMS[key])
        else:
            return False
        return True

    def _arrow(self, event: QKeyEvent, dx: int, dy: int) -> bool:
        """Left and right follow the eye."""
        view = self._view
        along = -dx if view.sight.is_turned else dx
        if event.modifiers() & (_ALT | _CONTROL):
            self._nudge(along, dy, 5 if event.modifiers() & _SHIFT else 1)
            return True
        self._gesture = ("", frozenset())
        part = view.layout_.beside(view.current, along, dy)
        if part is None:
            return view.current is not None
        view.reveal(part)
        is_more = bool(event.modifiers() & _SHIFT)
        view.select(view.selection | {part} if is_more else [part], part)
        view.handles.focus(part)
        return True

    def _nudge(self, dx: int, dy: int, steps: int) -> None:
        """Move what is selected; presses that follow one another are one step."""
        view = self._view
        ids = [key for kind, key in view.chosen if kind == "concept"]
        if not ids:
            return
        if not self._gesture[0] or self._gesture[1] != view.selection:
            self._gesture = (str(uuid.uuid4()), view.selection)
        grasp = MoveGrasp.of(view.layout_, ids, (0.0, 0.0))
        grasp.move((dx * steps * GRID, dy * steps * GRID))
        view.deeds.place(grasp.places, self._gesture[0])
        if view.current is not None:
            view.reveal(view.current)

    def _delete(self) -> None:
        view = self._view
        parts = view.chosen or ([view.current] if view.current is not None else [])
        if parts:
            view.deeds.delete(parts)


def _letters(event: QKeyEvent) -> str:
    """What a key types; nothing for a space and for keys with Ctrl, Alt or Meta."""
    held = event.modifiers() & ~(
        _SHIFT | Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
    )
    text = event.text()
    return text if not held and text.strip() and text.isprintable() else ""
