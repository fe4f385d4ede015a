"""The dialog in which a picture becomes a round avatar."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSlider, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.crop_geometry import MOST_ZOOM
from journey_designer.ui.dialogs.crop_view import CropView
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.images import FoundImage
from journey_designer.ui.language import translate
from journey_designer.ui.shell.buttons import IconButton


class CropDialog(DialogFrame):
    """Shows what was found; ``cropped`` carries the square that was chosen once it is accepted."""

    cropped = Signal(object)

    def __init__(self, context: Context, found: FoundImage, parent: QWidget | None = None) -> None:
        super().__init__(context, lambda: translate("Crop", "Picture of the persona"), parent)
        self._label = found.label
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.view = CropView(context, found.image, self)
        self.view.changed.connect(self._show_zoom)
        self.body.addWidget(self.view)
        self.body.addLayout(self._tools())
        self.add_button(lambda: translate("Crop", "Cancel")).clicked.connect(self.reject)
        use = self.add_button(lambda: translate("Crop", "Use this picture"), role="primary", is_default=True)
        use.clicked.connect(self.accept)
        self.view.setFocus()

    def result_image(self) -> FoundImage:
        """The square that is chosen at this moment."""
        return FoundImage(self.view.result(), self._label)

    def done(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self.cropped.emit(self.result_image())
        super().done(result)

    def _tools(self) -> QHBoxLayout:
        self.zoom = QSlider(Qt.Orientation.Horizontal, self)
        self.zoom.setRange(100, round(MOST_ZOOM * 100))
        self.zoom.setPageStep(50)
        self.zoom.setStyleSheet("QSlider::sub-page:horizontal { background: transparent; }")
        self.zoom.valueChanged.connect(lambda percent: self.view.set_zoom(percent / 100))
        plain.name(self.zoom, translate("Crop", "Zoom"), has_tip=False)
        smaller = IconButton(self.context, "zoom-out", lambda: translate("Crop", "Zoom out"), self)
        smaller.clicked.connect(lambda: self.zoom.setValue(self.zoom.value() - 25))
        larger = IconButton(self.context, "zoom-in", lambda: translate("Crop", "Zoom in"), self)
        larger.clicked.connect(lambda: self.zoom.setValue(self.zoom.value() + 25))
        turn = IconButton(self.context, "rotate-cw", lambda: translate("Crop", "Turn to the right"), self)
        turn.clicked.connect(self.view.turn)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(smaller)
        row.addWidget(self.zoom, 1)
        row.addWidget(larger)
        row.addSpacing(8)
        row.addWidget(turn)
        return row

    def _show_zoom(self) -> None:
        blocker = QSignalBlocker(self.zoom)
        self.zoom.setValue(round(self.view.crop.zoom * 100))
        blocker.unblock()
