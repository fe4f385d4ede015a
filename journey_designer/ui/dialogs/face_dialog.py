"""The shelf of drawn faces: one is chosen, and becomes the picture of a persona."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from journey_designer.resources import resource
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.images import FoundImage
from journey_designer.ui.language import fill, translate

COLUMNS = 6
_SIDE = 84
_KEPT = 512
"""Pixels of the side of the picture that is kept."""
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -COLUMNS,
    Qt.Key.Key_Down: COLUMNS,
}


def face_files() -> list[Path]:
    """The drawings on the shelf, in their order."""
    return sorted(resource("faces").glob("*.svg"))


def drawn(path: Path, side: int) -> QImage:
    """A face of the shelf as a square picture, ``side`` pixels long. Only shipped drawings come here, never a user's SVG."""
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(path)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


class FaceButton(QAbstractButton):
    """One face in a disc."""

    def __init__(self, context: Context, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.path = path
        self._context = context
        self._image = QImage()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are for the shelf."""
        if event.key() in _STEPS:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        ratio = self.devicePixelRatioF()
        side = round((_SIDE - 8) * ratio)
        if self._image.width() != side:
            self._image = drawn(self.path, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        disc = QRectF(4, 4, _SIDE - 8, _SIDE - 8)
        clip = QPainterPath()
        clip.addEllipse(disc)
        painter.save()
        painter.setClipPath(clip)
        painter.drawImage(disc, self._image)
        painter.restore()
        if self.hasFocus() or self.underMouse():
            chrome = self._context.theme.chrome
            painter.setPen(QPen(QColor(chrome.accent if self.hasFocus() else chrome.line2), 2))
            painter.drawEllipse(disc.adjusted(-2.5, -2.5, 2.5, 2.5))
        painter.end()


class FaceDialog(DialogFrame):
    """Shows all faces; ``chosen`` carries the `FoundImage` of the one that was pressed. Arrows go from face to face."""

    chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, lambda: translate("Faces", "Choose a face"), parent, width=584)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.add_text(
            translate("Faces", "Drawn for this program: they may be printed, shared and published freely.")
        )
        self.faces = [FaceButton(context, path, self) for path in face_files()]
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, face in enumerate(self.faces):
            number = context.languages.number(place + 1)
            plain.name(face, fill(translate("Faces", "Face {number}"), number=number), has_tip=False)
            face.clicked.connect(partial(self._choose, face))
            grid.addWidget(face, place // COLUMNS, place % COLUMNS)
        self.body.addLayout(grid)
        self.add_button(lambda: translate("Faces", "Cancel")).clicked.connect(self.reject)
        if self.faces:
            self.faces[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        place = next((place for place, face in enumerate(self.faces) if face.hasFocus()), -1)
        if step is None or place < 0:
            super().keyPressEvent(event)
            return
        if abs(step) == 1 and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        self.faces[min(max(place + step, 0), len(self.faces) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, face: FaceButton, *_checked: object) -> None:
        label = f"face-{face.path.stem}.png"
        self.chosen.emit(FoundImage(drawn(face.path, _KEPT), label))
        self.accept()
