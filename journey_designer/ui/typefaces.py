"""The shipped fonts inside Qt: type roles, and proof that the shipped files are what is drawn with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from journey_designer.typography.shipped import SHIPPED
from journey_designer.ui.font_files import is_drawn_with, register
from journey_designer.ui.theme import Theme

TypeRole = Literal[
    "axis",
    "caption",
    "label",
    "card",
    "body",
    "button",
    "touchpoint",
    "heading",
    "stage",
    "scribe",
    "name",
    "section",
    "quote",
    "title",
    "value",
    "command",
    "page_name",
    "page_quote",
    "card_name",
    "fact",
]

_SIZES: dict[TypeRole, tuple[float, float, int]] = {
    "axis": (11.5, 11.5, 400),
    "caption": (12, 12, 400),
    "label": (12, 12.5, 600),
    "card": (12.5, 13, 400),
    "body": (13, 13, 400),
    "button": (13, 13, 500),
    "touchpoint": (13, 13.5, 600),
    "heading": (13, 13, 600),
    "stage": (15, 15, 600),
    "scribe": (15, 15, 400),
    "name": (18, 18, 600),
    "section": (20, 20, 600),
    "quote": (21, 21, 500),
    "title": (24, 24, 600),
    "value": (15, 15, 600),
    "command": (14, 14, 600),
    "page_name": (28, 28, 600),
    "page_quote": (24, 24, 500),
    "card_name": (14, 14, 600),
    "fact": (14, 14, 400),
}
_PROPERTY = "typeRole"


class Typefaces(QObject):
    """Fonts by role. The families are the shipped ones in their order of fallback, never one of the system."""

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self._theme = theme
        self.families = register()
        self._base = app
        app.setFont(self.font("body"))
        theme.changed.connect(self.refresh)

    @property
    def strangers(self) -> tuple[str, ...]:
        """The families that Qt draws with other files than the shipped ones."""
        return tuple(
            family
            for family, (_, files) in zip(self.families, SHIPPED, strict=True)
            if not is_drawn_with(family, files)
        )

    def font(self, role: TypeRole, *, is_arabic: bool = False, scale: float | None = None) -> QFont:
        """The font of a role at the chosen text size, or at ``scale`` times the size of the design."""
        latin, arabic, weight = _SIZES[role]
        factor = self._theme.text_scale if scale is None else scale
        return self.sized((arabic if is_arabic else latin) * factor, weight)

    def sized(self, pixels: float, weight: int = 400) -> QFont:
        """A font of a size in logical pixels, which need not be whole."""
        return _made(self.families, pixels, weight)

    def set_role(self, widget: QWidget, role: TypeRole) -> None:
        """Give a widget the font of a role, now and whenever the text size changes."""
        widget.setProperty(_PROPERTY, role)
        widget.setFont(self.font(role))

    def refresh(self) -> None:
        """Set all fonts again after the text size changed."""
        self._base.setFont(self.font("body"))
        for widget in QApplication.allWidgets():
            role = widget.property(_PROPERTY)
            if role:
                widget.setFont(self.font(role))


def shipped_fonts() -> Callable[[float, int], QFont]:
    """Makes shipped fonts by size and weight, as `Typefaces.sized` does, where there is no theme."""
    families = register()
    return lambda pixels, weight: _made(families, pixels, weight)


def _made(families: list[str], pixels: float, weight: int) -> QFont:
    made = QFont()
    made.setFamilies(families)
    made.setPointSizeF(pixels * 72.0 / _dots_per_inch())
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def _dots_per_inch() -> float:
    return QGuiApplication.primaryScreen().logicalDotsPerInchY() if QGuiApplication.screens() else 96.0
