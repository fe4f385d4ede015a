"""The theme: which palette is used, how large the text is, and what Qt's own widgets are told of it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from journey_designer.ui.chrome import PALETTES, Chrome
from journey_designer.ui.stylesheet import stylesheet

ThemeName = Literal["system", "light", "dark", "projector"]

THEME_NAMES: tuple[ThemeName, ...] = ("system", "light", "dark", "projector")
MIN_TEXT_SCALE = 0.8
MAX_TEXT_SCALE = 2.0

_ROLES: dict[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "chrome",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sub",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "onbtn",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "aink",
    QPalette.ColorRole.LinkVisited: "aink",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "surface",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "sub",
    QPalette.ColorRole.Mid: "line2",
    QPalette.ColorRole.Dark: "ctl",
    QPalette.ColorRole.Shadow: "ink",
}


class Theme(QObject):
    """The theme in force. ``changed`` is emitted after the application's palette and style sheet were
    replaced.
    """

    changed = Signal()

    def __init__(self, app: QApplication, name: ThemeName = "system", text_scale: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self._name: ThemeName = name
        self._text_scale = _bounded(text_scale)
        if not app.styleSheet():  # otherwise a theme before this one has set the style
            app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def name(self) -> ThemeName:
        """What was chosen; ``system`` follows the desktop."""
        return self._name

    @property
    def text_scale(self) -> float:
        """How large text is, 0.8 … 2.0; 1 is the size of the design."""
        return self._text_scale

    @property
    def resolved(self) -> str:
        """The palette in force: ``light``, ``dark`` or ``projector``."""
        if self._name != "system":
            return self._name
        return "dark" if self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"

    @property
    def chrome(self) -> Chrome:
        """The colours in force."""
        return PALETTES[self.resolved]

    @property
    def is_dark(self) -> bool:
        """Whether text is light on dark."""
        return self.chrome.is_dark

    def set_name(self, name: ThemeName) -> None:
        """Choose a theme."""
        if name != self._name:
            self._name = name
            self._apply()

    def set_text_scale(self, scale: float) -> None:
        """Choose the size of text; values beyond 0.8 … 2.0 are cut."""
        scale = _bounded(scale)
        if scale != self._text_scale:
            self._text_scale = scale
            self._apply()

    def colour(self, token: str) -> QColor:
        """The colour of a token of `Chrome`, by its name."""
        return QColor(getattr(self.chrome, token))

    def _follow_system(self) -> None:
        if self._name == "system":
            self._apply()

    def _apply(self) -> None:
        schemes = {
            "light": Qt.ColorScheme.Light,
            "dark": Qt.ColorScheme.Dark,
            "projector": Qt.ColorScheme.Light,
        }
        self._app.styleHints().setColorScheme(schemes.get(self._name, Qt.ColorScheme.Unknown))
        self._app.setPalette(palette(self.chrome))
        sheet = stylesheet(self.chrome, self._text_scale)
        if sheet != self._app.styleSheet():  # Qt would polish every widget again
            self._app.setStyleSheet(sheet)
        self.changed.emit()


def palette(chrome: Chrome) -> QPalette:
    """Qt's palette for the colours of a theme."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, QColor(getattr(chrome, token)))
    made.setColor(QPalette.ColorRole.HighlightedText, QColor("#121317" if chrome.is_dark else chrome.onbtn))
    faint = QColor(chrome.ink)
    faint.setAlphaF(0.4)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return made


def _bounded(scale: float) -> float:
    return min(MAX_TEXT_SCALE, max(MIN_TEXT_SCALE, scale))
