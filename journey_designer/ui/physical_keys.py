"""Shortcuts by the place of a key on the keyboard, so that Ctrl+Z works where that key types ئ.

A layout with Latin letters keeps its own places: on a French keyboard Ctrl+Z is where Z is printed. Only a
key whose letter no shortcut can name (Arabic, Cyrillic, é, à …) stands for the letter or digit at its place
on a US keyboard.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

_ROWS = ("1234567890-=", "QWERTYUIOP", "ASDFGHJKL;", "ZXCVBNM,./")
_FIRST = {"evdev": (10, 24, 38, 52), "windows": (2, 16, 30, 44)}
_MAC_CODES = (
    *(
        0,
        1,
        2,
        3,
        5,
        4,
        6,
        7,
        8,
        9,
        11,
        12,
        13,
        14,
        15,
        16,
        17,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        28,
        29,
    ),
    *(31, 32, 34, 35, 37, 38, 40, 41, 43, 44, 45, 46, 47),
)
_MAC_KEYS = "ASDFGHZXCVBQWERYT123465=97-80OUIPLJK;,/NM."
_FIRST_NAMED_KEY = 0x01000000


def scan_codes(platform: str = sys.platform) -> dict[int, str]:
    """Native code of each letter and digit key to what it types on a US keyboard.

    X11 and Wayland count evdev codes from 8, Windows counts set 1; macOS gives a virtual key that is the
    place.
    """
    if platform == "darwin":
        return dict(zip(_MAC_CODES, _MAC_KEYS, strict=True))
    first = _FIRST["windows" if platform == "win32" else "evdev"]
    rows = zip(first, _ROWS, strict=True)
    return {start + place: char for start, row in rows for place, char in enumerate(row)}


def latin_key(event: QKeyEvent, platform: str = sys.platform) -> Qt.Key | None:
    """The key at this place on a US keyboard; None if the key that was pressed can be named in a shortcut
    itself.
    """
    if 0x20 < event.key() < 0x7F or event.key() >= _FIRST_NAMED_KEY:
        return None
    return _key_at(event, platform)


def digit_key(event: QKeyEvent, platform: str = sys.platform) -> Qt.Key | None:
    """The digit at the place of a key that types a Latin sign there, as the upper row of a French keyboard does."""
    if not 0x20 < event.key() < 0x7F or chr(event.key()).isalnum():
        return None
    key = _key_at(event, platform)
    return key if key is not None and Qt.Key.Key_0 <= key <= Qt.Key.Key_9 else None


def _key_at(event: QKeyEvent, platform: str) -> Qt.Key | None:
    code = event.nativeVirtualKey() if platform == "darwin" else event.nativeScanCode()
    char = scan_codes(platform).get(code)
    return Qt.Key(ord(char)) if char is not None else None


class PhysicalKeys:
    """A press with Ctrl (Cmd) or Alt whose key is not Latin is given out as the Latin key of its place.

    First to the widget that has the focus, if it wants that key for itself, then to the window's actions,
    then to the widget.
    """

    def __init__(self, platform: str = sys.platform) -> None:
        self._platform = platform
        self._is_sending = False

    def handle(self, widget: QWidget, event: QKeyEvent) -> bool:
        """Replace a key press; False when it may go on as it is."""
        if self._is_sending or not _is_shortcut(event):
            return False
        key = latin_key(event, self._platform)
        if key is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return self._trigger(widget, event, key or digit_key(event, self._platform))
        self._is_sending = True
        try:
            self._give_out(widget, event, key)
        finally:
            self._is_sending = False
        return True

    def _trigger(self, widget: QWidget, event: QKeyEvent, key: Qt.Key | None) -> bool:
        """With Alt, and for digits, only an action is meant, and only where the key itself means none; Alt also writes."""
        held = event.keyCombination().keyboardModifiers()
        if key is None or _types_with_alt(event, self._platform):
            return False
        if _action(widget.window(), QKeySequence(event.keyCombination())) is not None:
            return False
        action = _action(widget.window(), QKeySequence(held | key))
        if action is not None:
            action.trigger()
        return action is not None

    def _give_out(self, widget: QWidget, event: QKeyEvent, key: Qt.Key) -> None:
        override = QKeyEvent(QEvent.Type.ShortcutOverride, key, event.modifiers())
        override.ignore()
        QApplication.sendEvent(widget, override)
        if not override.isAccepted():
            action = _action(widget.window(), QKeySequence(event.keyCombination().keyboardModifiers() | key))
            if action is not None:
                action.trigger()
                return
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, event.modifiers()))


def _is_shortcut(event: QKeyEvent) -> bool:
    held = (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.MetaModifier
        | Qt.KeyboardModifier.AltModifier
    )
    return bool(event.modifiers() & held)


def _types_with_alt(event: QKeyEvent, platform: str) -> bool:
    """Whether this press writes a sign: AltGr, which Windows tells as Ctrl and Alt, and Option on a Mac."""
    if event.modifiers() & Qt.KeyboardModifier.GroupSwitchModifier:
        return True
    both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
    held = event.modifiers() & both
    writes = held == both if platform == "win32" else held == Qt.KeyboardModifier.AltModifier
    return platform in ("win32", "darwin") and writes and bool(event.text()) and event.text().isprintable()


def _action(window: QWidget, sequence: QKeySequence) -> QAction | None:
    for action in window.actions():
        if action.isEnabled() and sequence in action.shortcuts():
            return action
    return None
