"""What the keys of a keyboard and of a clicker mean while presenting."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt

Command = Literal[
    "next",
    "back",
    "first",
    "last",
    "deeper",
    "higher",
    "overview",
    "moments",
    "personas",
    "black",
    "spotlight",
    "zoom_in",
    "zoom_out",
    "zoom_off",
    "larger",
    "edit",
    "leave",
    "pause",
    "add_minute",
    "add_five",
    "next_block",
]

_KEYS: dict[Qt.Key, Command] = {
    Qt.Key.Key_PageDown: "next",
    Qt.Key.Key_PageUp: "back",
    Qt.Key.Key_Space: "next",
    Qt.Key.Key_Backspace: "back",
    Qt.Key.Key_MediaNext: "next",
    Qt.Key.Key_MediaPrevious: "back",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
    Qt.Key.Key_Down: "deeper",
    Qt.Key.Key_Return: "deeper",
    Qt.Key.Key_Enter: "deeper",
    Qt.Key.Key_Up: "higher",
    Qt.Key.Key_O: "overview",
    Qt.Key.Key_K: "moments",
    Qt.Key.Key_P: "personas",
    Qt.Key.Key_B: "black",
    Qt.Key.Key_Period: "black",
    Qt.Key.Key_S: "spotlight",
    Qt.Key.Key_Plus: "zoom_in",
    Qt.Key.Key_Equal: "zoom_in",
    Qt.Key.Key_Minus: "zoom_out",
    Qt.Key.Key_Z: "zoom_off",
    Qt.Key.Key_G: "larger",
    Qt.Key.Key_F2: "edit",
    Qt.Key.Key_E: "edit",
    Qt.Key.Key_Escape: "leave",
    Qt.Key.Key_F5: "leave",
    Qt.Key.Key_F6: "pause",
    Qt.Key.Key_F7: "next_block",
}


def command_of(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, *, is_rtl: bool, is_black: bool = False
) -> Command | None:
    """The command of a key. Left and right are meant by the eye: in a page read from the right, left is onwards.

    F5 brings a black screen back, as clickers have it; else it leaves.
    """
    if key == Qt.Key.Key_Right:
        return "back" if is_rtl else "next"
    if key == Qt.Key.Key_Left:
        return "next" if is_rtl else "back"
    if key == Qt.Key.Key_F6 and modifiers & Qt.KeyboardModifier.ShiftModifier:
        return "add_five" if modifiers & Qt.KeyboardModifier.ControlModifier else "add_minute"
    if key == Qt.Key.Key_F5 and is_black:
        return "black"
    return _KEYS.get(key)


def stage_of(key: Qt.Key) -> int | None:
    """The number of the stage that a digit key goes to."""
    number = int(key) - int(Qt.Key.Key_0)
    return number if 1 <= number <= 9 else None
