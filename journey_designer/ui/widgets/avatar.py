"""The round picture of a persona: chosen from a file, pasted or dropped, or taken away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from journey_designer.core.errors import KnownError
from journey_designer.core.records import Persona
from journey_designer.ui import images, plain
from journey_designer.ui.context import Context
from journey_designer.ui.file_picker import FilePicker
from journey_designer.ui.image_formats import SUFFIXES
from journey_designer.ui.language import fill, translate
from journey_designer.ui.shell.portraits import Portraits

_BADGE = 24


class AvatarWidget(QAbstractButton):
    """Shows a persona's picture, or the initials on the persona's colour.

    A press opens the menu; Ctrl+V pastes, Delete takes the picture away, an image can be dropped. ``found``
    carries a `FoundImage` as it came, ``shelf_asked`` asks for the drawn faces, ``removed`` for none, ``failed``
    carries the `KnownError` of an image that cannot be used.
    """

    found = Signal(object)
    shelf_asked = Signal()
    removed = Signal()
    failed = Signal(object)

    def __init__(
        self, context: Context, portraits: Portraits, side: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._portraits = portraits
        self._side = side
        self._persona: Persona | None = None
        self._is_target = False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._press)
        context.theme.changed.connect(self.update)
        context.languages.changed.connect(self._describe)
        self._describe()

    @property
    def persona(self) -> Persona | None:
        """Whose picture it is."""
        return self._persona

    def show_persona(self, persona: Persona | None) -> None:
        """Show the picture of a persona."""
        self._persona = persona
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _has_picture(self) -> bool:
        return self._persona is not None and self._persona.avatar is not None

    # Ways in

    def choose_file(self) -> None:
        """Ask for an image file."""
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        kinds = [(translate("Avatar", "Pictures"), patterns)]
        picker = FilePicker(self._context.settings)
        path = picker.open_file(self.window(), translate("Avatar", "Choose a picture"), kinds)
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Take the image in a file."""
        try:
            self.found.emit(images.from_file(path))
        except KnownError as error:
            self.failed.emit(error)

    def paste(self) -> None:
        """Take the image on the clipboard."""
        self.take_mime(QGuiApplication.clipboard().mimeData())

    def take_mime(self, mime: QMimeData | None) -> None:
        """Take the image that was dropped or copied."""
        try:
            found = images.from_mime(mime)
            if found is None:
                raise KnownError(
                    "image.none", "There is no picture on the clipboard. Copy one, then paste it here."
                )
        except KnownError as error:
            self.failed.emit(error)
        else:
            self.found.emit(found)

    def menu(self) -> QMenu:
        """What can be done with the picture."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icons = self._context.icons
        choose = menu.addAction(icons.icon("image-plus", 16), "", self.choose_file)
        plain.set_action(choose, translate("Avatar", "Choose a picture…"))
        shelf = menu.addAction(icons.icon("smile", 16), "", self.shelf_asked.emit)
        plain.set_action(shelf, translate("Avatar", "Choose a drawn face…"))
        paste = menu.addAction(icons.icon("clipboard-paste", 16), "", self.paste)
        plain.set_action(paste, translate("Avatar", "Paste a picture"))
        paste.setShortcut(QKeySequence.StandardKey.Paste)
        paste.setEnabled(images.has_image(QGuiApplication.clipboard().mimeData()))
        remove = menu.addAction(icons.icon("trash-2", 16), "", self.removed.emit)
        plain.set_action(remove, translate("Avatar", "Remove the picture"))
        remove.setEnabled(self._has_picture)
        return menu

    # Hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._has_picture:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if images.has_image(event.mimeData()):
            self._is_target = True
            self.update()
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._is_target = False
        self.update()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._is_target = False
        self.update()
        event.acceptProposedAction()
        self.take_mime(event.mimeData())

    def _press(self) -> None:
        self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        chrome = self._context.theme.chrome
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(0, 0, self._side, self._side)
        painter.drawPixmap(
            disc.topLeft(), self._portraits.pixmap(self._persona, self._side, self.devicePixelRatioF())
        )
        if self._is_target:
            painter.setPen(QPen(QColor(chrome.accent), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        if self.hasFocus():
            self._paint_ring(painter, disc.adjusted(3, 3, -3, -3), chrome.chrome)
            self._paint_ring(painter, disc.adjusted(1, 1, -1, -1), chrome.accent)
        if self.underMouse() or self.hasFocus():
            self._paint_badge(painter, disc)
        painter.end()

    def _paint_ring(self, painter: QPainter, disc: QRectF, colour: str) -> None:
        painter.setPen(QPen(QColor(colour), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)

    def _paint_badge(self, painter: QPainter, disc: QRectF) -> None:
        """A small camera at the foot says that the picture can be changed."""
        chrome = self._context.theme.chrome
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = disc.left() if is_rtl else disc.right() - _BADGE
        badge = QRectF(x, disc.bottom() - _BADGE, _BADGE, _BADGE)
        painter.setPen(QPen(QColor(chrome.line2), 1))
        painter.setBrush(QColor(chrome.surface))
        painter.drawEllipse(badge.adjusted(0.5, 0.5, -0.5, -0.5))
        pixmap = self._context.icons.pixmap("camera", 14, "ink2", ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(badge.center().x() - 7, badge.center().y() - 7), pixmap)

    def _describe(self) -> None:
        name = self._persona.name if self._persona is not None else ""
        words = translate("Avatar", "Picture of {name}") if name else translate("Avatar", "Picture")
        plain.name(self, fill(words, name=name), has_tip=False)
        plain.set_tip(self, translate("Avatar", "Press to choose a picture, or drop or paste one here"))
