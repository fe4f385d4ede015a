"""Icons: shipped SVG files, tinted, at the size and scale they are shown in."""

from __future__ import annotations

import re
from collections import OrderedDict

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from journey_designer.resources import resource
from journey_designer.ui.theme import Theme

_RATIOS = (1.0, 1.25, 1.5, 2.0, 3.0)
_KEPT = 600
_STROKE = 1.5
_DISABLED = 0.4

FLIPPING = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "panel-right",
        "redo-2",
        "undo-2",
    }
)
"""Icons that are mirrored in a right-to-left interface: arrows and chevrons along the line, undo, redo,
panel sides.
"""


class Icons(QObject):
    """Draws icons by their lucide name, and keeps what was drawn.

    A colour is a token of `Chrome` (``ink2``, ``accent`` …) or any ``#RRGGBB``. Raises ``FileNotFoundError``
    for a name that is not shipped.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._sources: dict[str, str] = {}
        self._kept: OrderedDict[tuple[str, float, str, float, bool], QPixmap] = OrderedDict()

    def pixmap(
        self, name: str, size: float, colour: str = "ink2", *, ratio: float = 1.0, is_mirrored: bool = False
    ) -> QPixmap:
        """An icon of ``size`` logical pixels for a device pixel ratio; its stroke stays near 1.5 pixels."""
        tint = colour if colour.startswith("#") else getattr(self._theme.chrome, colour)
        key = (name, size, tint, ratio, is_mirrored)
        found = self._kept.get(key)
        if found is None:
            found = self._drawn(name, size, tint, ratio, is_mirrored)
            self._kept[key] = found
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found

    def icon(
        self, name: str, size: float, colour: str = "ink2", *, active: str | None = None, is_rtl: bool = False
    ) -> QIcon:
        """An icon for buttons and menus, sharp on every screen of this machine.

        ``active`` is the colour when checked or selected. In a right-to-left interface (``is_rtl``) the
        icons of `FLIPPING` are mirrored.
        """
        made = QIcon()
        flip = is_rtl and name in FLIPPING
        for ratio in self._ratios():
            normal = self.pixmap(name, size, colour, ratio=ratio, is_mirrored=flip)
            made.addPixmap(normal, QIcon.Mode.Normal, QIcon.State.Off)
            made.addPixmap(_faded(normal), QIcon.Mode.Disabled, QIcon.State.Off)
            if active is not None:
                chosen = self.pixmap(name, size, active, ratio=ratio, is_mirrored=flip)
                made.addPixmap(chosen, QIcon.Mode.Normal, QIcon.State.On)
        return made

    def _ratios(self) -> tuple[float, ...]:
        """The device pixel ratios of the screens that are there; all usual ones where they cannot be told."""
        found = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
        return tuple(sorted(found | {1.0})) if found else _RATIOS

    def mark(self, size: float, ratio: float = 1.0) -> QPixmap:
        """The application's own mark."""
        key = ("*mark", size, "", ratio, False)
        if key not in self._kept:
            source = resource("icons/app/journey-designer.svg").read_bytes()
            self._kept[key] = _rendered(source, size, ratio)
        return self._kept[key]

    def application_icon(self) -> QIcon:
        """The mark in the sizes that desktops ask for."""
        made = QIcon()
        for size in (16, 24, 32, 48, 64, 128, 256):
            made.addPixmap(self.mark(size))
        return made

    def _drawn(self, name: str, size: float, tint: str, ratio: float, is_mirrored: bool) -> QPixmap:
        opaque = QColor(tint)
        source = self._source(name).replace("currentColor", opaque.name(QColor.NameFormat.HexRgb))
        width = min(2.3, max(1.4, _STROKE * 24 / size))
        source = re.sub(r'stroke-width="[\d.]+"', f'stroke-width="{width:.2f}"', source, count=1)
        pixmap = _rendered(source.encode(), size, ratio, opaque.alphaF())
        if is_mirrored:
            pixmap = pixmap.transformed(QTransform.fromScale(-1, 1))
            pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = resource(f"icons/lucide/{name}.svg").read_text(encoding="utf-8")
        return self._sources[name]


def _rendered(source: bytes, size: float, ratio: float, opacity: float = 1.0) -> QPixmap:
    side = max(1, round(size * ratio))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _faded(pixmap: QPixmap) -> QPixmap:
    made = QPixmap(pixmap.size())
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setOpacity(_DISABLED)
    bare = QPixmap(pixmap)
    bare.setDevicePixelRatio(1.0)
    painter.drawPixmap(0, 0, bare)
    painter.end()
    made.setDevicePixelRatio(pixmap.devicePixelRatio())
    return made
