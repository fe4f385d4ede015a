"""A recent project on the start page: its map in small, title, personas, when it was open."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QEnterEvent,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from journey_designer.core.errors import KnownError
from journey_designer.core.text import unveiled
from journey_designer.layout.palette import PALETTES
from journey_designer.ui import images, plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, shown_path, translate
from journey_designer.ui.shell.buttons import IconButton
from journey_designer.ui.shell.card_frame import CardFrame
from journey_designer.ui.shell.portraits import initials
from journey_designer.ui.shell.recents import Face, Recent
from journey_designer.ui.shell.sketch_painter import paint_sketch

_PICTURE = 178
_HEIGHT = 256
_FACE = 20


class RecentCard(CardFrame):
    """``chosen`` carries the path; ``forget_asked`` and ``pin_asked`` too, from the context menu or the pin."""

    chosen = Signal(Path)
    forget_asked = Signal(Path)
    pin_asked = Signal(Path)

    def __init__(self, context: Context, recent: Recent, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.recent = recent
        self._faces = [(face, _image(face.png)) for face in recent.faces]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.clicked.connect(lambda: self.chosen.emit(recent.path))
        context.languages.changed.connect(self._name)
        self.pin = IconButton(
            context, "pin", self._pin_words, self, size=16, colour="accent" if recent.is_pinned else "ink2"
        )
        self.pin.setVisible(recent.is_pinned)
        self.pin.clicked.connect(lambda: self.pin_asked.emit(recent.path))
        self._name()

    def sizeHint(self) -> QSize:
        """A third of the page."""
        return QSize(334, round(_PICTURE + (_HEIGHT - _PICTURE) * max(1.0, self.context.theme.text_scale)))

    def minimumSizeHint(self) -> QSize:
        """Room for the picture."""
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture above, words below."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        path = self.frame(painter, area, "surface")
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(QRectF(0, 0, area.width(), _PICTURE), QColor(self.context.theme.chrome.canvas))
        paint_sketch(
            painter, QRectF(16, 15, area.width() - 32, _PICTURE - 28), self.recent.sketch, self.context
        )
        painter.restore()
        if self.pin.isVisible():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.context.theme.colour("surface"))
            painter.drawEllipse(QRectF(self.pin.geometry()).adjusted(2, 2, -2, -2))
        self._draw_words(painter, area)
        self.outline(painter, path)
        painter.end()

    def _draw_words(self, painter: QPainter, area: QRectF) -> None:
        scale = max(1.0, self.context.theme.text_scale)
        top, line = _PICTURE + 14, 24 * scale
        faces = _FACE * len(self._faces) + 8
        title = self.mirrored(QRectF(18, top, area.width() - 36 - faces, line))
        self.write(painter, title, self._title(), "stage", "ink")
        self._draw_faces(painter, top + line / 2)
        when = self.context.languages.moment(datetime.fromtimestamp(self.recent.at))
        below = QRectF(18, top + line + 4, area.width() - 36, 20 * scale)
        used = self.write(painter, below, when, "body", "ink3", at_end=True)
        rest = self.mirrored(QRectF(18, below.top(), below.width() - used - 12, below.height()))
        self.write(painter, rest, self._content(), "body", "ink3")

    def _draw_faces(self, painter: QPainter, middle: float) -> None:
        palette = PALETTES["dark" if self.context.theme.is_dark else "light"]
        step = _FACE - 1
        start = self.width() - 18 - step * len(self._faces) - 1
        for place, (face, image) in enumerate(self._faces):
            disc = self.mirrored(QRectF(start + place * step, middle - _FACE / 2, _FACE, _FACE))
            clip = QPainterPath()
            clip.addEllipse(disc)
            painter.save()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.context.theme.colour("surface"))
            painter.drawEllipse(disc.adjusted(-2, -2, 2, 2))
            painter.setClipPath(clip)
            if image.isNull():
                self._draw_initials(painter, disc, face, palette.stage(face.colour, 4).tint)
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(disc, image)
            painter.restore()

    def _draw_initials(self, painter: QPainter, disc: QRectF, face: Face, tint: str) -> None:
        palette = PALETTES["dark" if self.context.theme.is_dark else "light"]
        painter.fillRect(disc, QColor(tint))
        painter.setFont(self.context.typefaces.sized(8.5, 600))
        painter.setPen(QColor(palette.stage(face.colour, 4).ink))
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), initials(face.name))

    def _title(self) -> str:
        return self.recent.title or unveiled(self.recent.path.stem)

    def _content(self) -> str:
        personas = translate("RecentCard", "%n persona(s)", "", self.recent.personas)
        journeys = translate("RecentCard", "%n journey(s)", "", self.recent.journeys)
        return fill(translate("RecentCard", "{personas}, {journeys}"), personas=personas, journeys=journeys)

    def _name(self) -> None:
        self.setAccessibleName(self._title())
        self.setAccessibleDescription(self._content())
        plain.set_tip(self, shown_path(self.recent.path))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pin lies in the upper corner at the end of the line."""
        super().resizeEvent(event)
        area = self.mirrored(QRectF(self.width() - 40, 8, 32, 32))
        self.pin.setGeometry(area.toRect())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Under the pointer every card offers its pin."""
        super().enterEvent(event)
        self.pin.show()

    def leaveEvent(self, event: QEvent) -> None:
        """Only what is pinned keeps it."""
        super().leaveEvent(event)
        self.pin.setVisible(self.recent.is_pinned)

    def _pin_words(self) -> str:
        if self.recent.is_pinned:
            return translate("RecentCard", "No longer keep at the top")
        return translate("RecentCard", "Keep at the top")

    def _show_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for icon, words, act in (
            ("folder-open", translate("RecentCard", "Open"), lambda: self.chosen.emit(self.recent.path)),
            (
                "pin-off" if self.recent.is_pinned else "pin",
                self._pin_words(),
                lambda: self.pin_asked.emit(self.recent.path),
            ),
            (
                "x",
                translate("RecentCard", "Take off this list"),
                lambda: self.forget_asked.emit(self.recent.path),
            ),
        ):
            action = QAction(menu)
            plain.set_action(action, words)
            action.setIcon(self.context.icons.icon(icon, 16))
            action.triggered.connect(lambda _checked=False, act=act: act())
            menu.addAction(action)
        menu.popup(self.mapToGlobal(point))


def _image(data: bytes) -> QImage:
    try:
        return images.decoded(data, 60) if data else QImage()
    except KnownError:
        return QImage()
