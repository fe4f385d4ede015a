"""Round pictures of personas: their avatar, or their initials on the colour of the persona."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPixmap

from journey_designer.core.records import Persona
from journey_designer.layout.palette import PALETTES
from journey_designer.ui import images
from journey_designer.ui.context import Context
from journey_designer.ui.session import Session

_KEPT = 64


class Portraits:
    """Makes round pictures of the personas of one project, and keeps those of their avatars that were
    decoded.
    """

    def __init__(self, context: Context, session: Session) -> None:
        self._context = context
        self._session = session
        self._images: dict[str, QImage] = {}

    def pixmap(self, persona: Persona | None, side: float, ratio: float = 1.0) -> QPixmap:
        """The round picture of a persona, ``side`` logical pixels wide; without a persona a quiet disc."""
        pixels = max(1, round(side * ratio))
        made = QPixmap(pixels, pixels)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addEllipse(QRectF(0, 0, pixels, pixels))
        painter.setClipPath(path)
        image = self._image(persona)
        if image.isNull():
            self._draw_initials(painter, persona, pixels)
        else:
            painter.drawImage(QRectF(0, 0, pixels, pixels), image, _middle(image))
        painter.end()
        made.setDevicePixelRatio(ratio)
        return made

    def _image(self, persona: Persona | None) -> QImage:
        if persona is None or persona.avatar is None or self._session.store is None:
            return QImage()
        found = self._images.get(persona.avatar)
        if found is None:
            data = self._session.store.asset(persona.avatar)
            found = images.decoded(data, 512) if data else QImage()
            if len(self._images) >= _KEPT:
                self._images.clear()
            self._images[persona.avatar] = found
        return found

    def _draw_initials(self, painter: QPainter, persona: Persona | None, pixels: int) -> None:
        palette = PALETTES["dark" if self._context.theme.is_dark else "light"]
        colours = palette.stage(persona.colour if persona is not None else None, 4)
        painter.fillRect(0, 0, pixels, pixels, QColor(colours.tint))
        painter.setPen(QColor(colours.ink))
        font = self._context.typefaces.sized(1, 600)
        font.setPixelSize(max(1, round(pixels * 0.42)))
        painter.setFont(font)
        text = initials(persona.name) if persona is not None else ""
        painter.drawText(QRectF(0, 0, pixels, pixels), int(Qt.AlignmentFlag.AlignCenter), text)


def initials(name: str) -> str:
    """The first letters of the first and the last word of a name, at most two."""
    words = [word for word in name.split() if word[0].isalpha()]
    chosen = words[:1] + words[1:][-1:]
    return "\u200c".join(word[0].upper() for word in chosen)


def _middle(image: QImage) -> QRectF:
    side = min(image.width(), image.height())
    return QRectF((image.width() - side) / 2, (image.height() - side) / 2, side, side)
