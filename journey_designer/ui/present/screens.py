"""Which screen is presented on."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QScreen

from journey_designer.ui.settings import Settings

KEY = "present_screen"


def chosen_screen(settings: Settings, editor: QScreen | None) -> QScreen | None:
    """The screen that was chosen last, if it is there; else one without the editor; else the editor's."""
    screens = QGuiApplication.screens()
    wanted = settings.value(KEY)
    found = next((screen for screen in screens if screen_key(screen) == wanted), None)
    if found is not None:
        return found
    others = [screen for screen in screens if screen is not editor]
    return others[0] if others else editor or QGuiApplication.primaryScreen()


def screen_key(screen: QScreen) -> str:
    """What a screen is remembered by."""
    return f"{screen.name()} {screen.serialNumber()}".strip()


def screen_words(screen: QScreen) -> str:
    """What a screen is called in a list: its name and size."""
    size = screen.geometry().size()
    name = " ".join(part for part in (screen.manufacturer(), screen.model()) if part) or screen.name()
    return f"{name} \u2066{size.width()} × {size.height()}\u2069"
