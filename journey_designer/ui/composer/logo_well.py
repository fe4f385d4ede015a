"""The client's logo: chosen from a file, pasted or dropped, or taken away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from journey_designer.core.errors import KnownError
from journey_designer.ui import images, plain
from journey_designer.ui.context import Context
from journey_designer.ui.file_picker import FilePicker
from journey_designer.ui.image_formats import SUFFIXES
from journey_designer.ui.language import translate

_HEIGHT = 56


class LogoWell(QAbstractButton):
    """A press opens the menu; Ctrl+V pastes, Delete takes the logo away, an image can be dropped.

    ``found`` carries a `FoundImage`, ``removed`` asks for none, ``failed`` the `KnownError` of an image that cannot be used.
    """

    found = Signal(object)
    removed = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._image: QImage | None = None
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.menu().popup(self.mapToGlobal(self.rect().bottomLeft())))
        context.theme.changed.connect(self.update)

    def show_image(self, data: bytes | None) -> None:
        """Show a logo by its bytes, or none."""
        image = QImage.fromData(data) if data is not None else QImage()
        self._image = None if image.isNull() else image
        self.update()

    @property
    def has_image(self) -> bool:
        """Whether there is a logo."""
        return self._image is not None

    def sizeHint(self) -> QSize:
        """As wide as a field."""
        return QSize(200, _HEIGHT)

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

    def take_mime(self, mime: QMimeData) -> None:
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
        """What can be done with the logo."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icons = self._context.icons
        choose = menu.addAction(icons.icon("image-plus", 16), "", self.choose_file)
        plain.set_action(choose, translate("Avatar", "Choose a picture…"))
        paste = menu.addAction(icons.icon("clipboard-paste", 16), "", self.paste)
        plain.set_action(paste, translate("Avatar", "Paste a picture"))
        paste.setEnabled(images.has_image(QGuiApplication.clipboard().mimeData()))
        remove = menu.addAction(icons.icon("trash-2", 16), "", self.removed.emit)
        plain.set_action(remove, translate("Avatar", "Remove the picture"))
        remove.setEnabled(self.has_image)
        return menu

    # Hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste and remove."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.has_image:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Images are welcome."""
        if images.has_image(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self.take_mime(event.mimeData())
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The logo on white, as it is printed; without one, what to do."""
        del event
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        theme = self._context.theme
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        style = Qt.PenStyle.SolidLine if self._image is not None else Qt.PenStyle.DashLine
        edge = theme.colour("accent") if self.hasFocus() else theme.colour("ctl")
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1, style))
        painter.setBrush(QColor("white") if self._image is not None else Qt.GlobalColor.transparent)
        painter.drawRoundedRect(frame, 8, 8)
        if self._image is not None:
            room = frame.adjusted(8, 6, -8, -6)
            scale = min(room.width() / self._image.width(), room.height() / self._image.height())
            target = QRectF(0, 0, self._image.width() * scale, self._image.height() * scale)
            target.moveCenter(room.center())
            painter.drawImage(target, self._image)
        else:
            painter.setFont(self._context.typefaces.sized(13 * theme.text_scale, 400))
            painter.setPen(theme.colour("ink3"))
            words = translate("Composer", "Choose, paste or drop a picture")
            painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), words)
        painter.end()
