"""The dock at the foot of the window: the palette, the overview of the map, zoom."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journey_designer.ui.actions import Actions
from journey_designer.ui.context import Context
from journey_designer.ui.session import Session
from journey_designer.ui.shell.palette_box import PaletteBox
from journey_designer.ui.shell.zoom_bar import ZoomBar

_HEIGHT = 100
_OVERVIEW = (208, 36)


class Dock(QFrame):
    """``overview`` is the strip that shows the whole map; it is given a frame of 208 x 36 and some room
    around.
    """

    def __init__(
        self,
        context: Context,
        session: Session,
        actions: Actions,
        overview: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("role", "dock")
        self.palette_box = PaletteBox(context, session, self)
        self.zoom = ZoomBar(context, actions, self)
        self.overview = overview
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(20)
        row.addWidget(self.palette_box, 1)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.setContentsMargins(0, 0, 0, 0)
        if overview is not None:
            overview.setParent(self)
            overview.setFixedSize(*_OVERVIEW)
            column.addWidget(overview)
        column.addStretch(1)
        column.addWidget(self.zoom)
        row.addLayout(column)
        self.zoom.setFixedWidth(_OVERVIEW[0])
        context.theme.changed.connect(self._fit_height)
        self._fit_height()

    def _fit_height(self) -> None:
        scale = max(1.0, self._context.theme.text_scale)
        self.zoom.setFixedWidth(round(_OVERVIEW[0] * min(1.5, scale)))
        self.palette_box.setFixedHeight(round(72 * min(1.7, scale)))
        self.setFixedHeight(_HEIGHT - 72 + self.palette_box.height())
