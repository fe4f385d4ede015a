"""What the user chose for this machine: language, theme, sizes, shortcuts."""

from __future__ import annotations

import json
import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from journey_designer.ui.less_motion import system_is_still
from journey_designer.ui.theme import THEME_NAMES, ThemeName


class Settings(QObject):
    """The settings of this user on this machine, kept in one INI file. Values that make no sense are not
    there.

    ``changed`` carries the key of what was changed.
    """

    changed = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._is_still: bool | None = None
        self._store = QSettings(str(path), QSettings.Format.IniFormat, self)

    @property
    def language(self) -> str | None:
        """The code of the interface's language, whether it is there or not; None: that of the desktop."""
        code = self._text("language")
        return code if re.fullmatch(r"[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*", code) else None

    @property
    def theme(self) -> ThemeName:
        """The theme."""
        name = self._text("theme")
        return name if name in THEME_NAMES else "system"

    @property
    def text_scale(self) -> float:
        """The size of text, 1 being that of the design."""
        try:
            return min(2.0, max(0.8, float(self._text("text_scale") or 1.0)))
        except ValueError:
            return 1.0

    @property
    def has_motion(self) -> bool:
        """Whether things may move: folding, zooming, settling. As the desktop says, unless it was chosen here."""
        choice = self._text("motion")
        if choice:
            return choice != "off"
        if self._is_still is None:
            self._is_still = system_is_still()
        return not self._is_still

    @property
    def is_panel_open(self) -> bool:
        """Whether the side panel is shown."""
        return self._text("panel") != "closed"

    @property
    def panel_width(self) -> int:
        """The width of the side panel in pixels, 260 … 420."""
        try:
            return min(420, max(260, int(self._text("panel_width") or 296)))
        except ValueError:
            return 296

    @property
    def folder(self) -> str:
        """The folder where the last file was opened or kept; empty at first."""
        return self._text("folder")

    @property
    def shortcuts(self) -> dict[str, str]:
        """The shortcuts that were changed: action id and portable key sequence."""
        try:
            kept = json.loads(self._text("shortcuts") or "{}")
        except ValueError:
            return {}
        return {str(key): str(value) for key, value in kept.items()} if isinstance(kept, dict) else {}

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size as Qt keeps it; empty at first."""
        return QByteArray.fromHex(self._text("geometry").encode("ascii", "ignore"))

    def value(self, key: str) -> str:
        """A setting by its key, as a text; empty where it was never kept."""
        return self._text(key)

    def set_value(self, key: str, value: str) -> None:
        """Keep a setting by its key, as a text."""
        if self._text(key) != value:
            self._store.setValue(key, value)
            self.changed.emit(key)

    def set_shortcuts(self, shortcuts: dict[str, str]) -> None:
        """Keep the shortcuts that differ from their defaults."""
        self.set_value("shortcuts", json.dumps(shortcuts, sort_keys=True))

    def set_geometry(self, geometry: QByteArray) -> None:
        """Keep the window's place and size."""
        self.set_value("geometry", bytes(geometry.toHex().data()).decode("ascii"))

    def flush(self) -> None:
        """Write what is not written yet."""
        self._store.sync()

    def _text(self, key: str) -> str:
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""
