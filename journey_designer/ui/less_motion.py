"""Whether this computer is set to show less motion. Qt 6.11 knows contrast, not motion, so the system is asked itself."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_TIMEOUT = 150
"""Milliseconds that a desktop gets to answer."""
_CLIENT_ANIMATION = 0x1042
"""SPI_GETCLIENTAREAANIMATION of Windows."""


def system_is_still() -> bool:
    """Whether the desktop asks for less motion; False where it does not say."""
    try:
        if sys.platform == "win32":
            return _windows_is_still()
        if sys.platform == "darwin":
            return _mac_is_still(Path.home() / "Library/Preferences/com.apple.universalaccess.plist")
        return _portal_is_still()
    except (OSError, ValueError, AttributeError):
        return False


def _windows_is_still() -> bool:
    """Settings, Accessibility, Visual effects, Animation effects."""
    import ctypes

    is_animated = ctypes.c_int(1)
    user32 = ctypes.windll.user32  # type: ignore[attr-defined,unused-ignore]
    is_known = user32.SystemParametersInfoW(_CLIENT_ANIMATION, 0, ctypes.byref(is_animated), 0)
    return bool(is_known) and not is_animated.value


def _mac_is_still(path: Path) -> bool:
    """System Settings, Accessibility, Display, Reduce motion."""

    import plistlib

    with path.open("rb") as file:
        return bool(plistlib.load(file).get("reduceMotion", False))


def _portal_is_still() -> bool:
    """The settings portal of Linux desktops: ``reduced-motion`` where it is known, else GNOME's own switch."""
    if not (os.environ.get("DBUS_SESSION_BUS_ADDRESS") or _has_bus()):
        return False
    reduced = _asked("org.freedesktop.appearance", "reduced-motion")
    if reduced is not None:
        return reduced == 1
    return _asked("org.gnome.desktop.interface", "enable-animations") is False


def _has_bus() -> bool:
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(folder) and (Path(folder) / "bus").exists()


def _asked(namespace: str, key: str) -> object:
    """A setting of the desktop; None where there is none, or no answer in time."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    name, path = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
    question = QDBusMessage.createMethodCall(name, path, "org.freedesktop.portal.Settings", "ReadOne")
    question.setArguments([namespace, key])
    answer = bus.call(question, QDBus.CallMode.Block, _TIMEOUT)
    found = answer.arguments() if answer.type() is QDBusMessage.MessageType.ReplyMessage else []
    return found[0].variant() if found and hasattr(found[0], "variant") else found[0] if found else None
