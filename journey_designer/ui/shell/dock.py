"""The dock at the foot of the window: the scribe line or the palette, the overview of the map, zoom."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from journey_designer.ui.actions import Actions
from journey_designer.ui.context import Context
from journey_designer.ui.scribe.box import RING, ScribeBox
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton
from journey_designer.ui.shell.palette_box import PaletteBox
from journey_designer.ui.shell.zoom_bar import ZoomBar

_OVERVIEW = (208, 36)
_PALETTE = 72


class Dock(QFrame):
    """``overview`` is the strip that shows the whole map; it is given a frame of 208 x 36 and some room
    around. The box of the scribe line and the palette share one place: a button in each shows the other.
    """

    def __init__(
        self,
        context: Context,
        session: Session,
        actions: Actions,
        overview: QWidget,
        scribe_box: ScribeBox,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("role", "dock")
        self.palette_box = PaletteBox(context, session, self)
        self.zoom = ZoomBar(context, actions, self)
        self.overview = overview
        self.scribe_box = scribe_box
        self.back = IconButton(
            context, "square-pen", lambda: actions.tip("scribe.focus"), self, size=18, side=32, colour="ink3"
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(scribe_box)
        self._stack.addWidget(self._palette_row())
        self._row = row = QHBoxLayout(self)
        row.setSpacing(20 - RING - 1)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.setContentsMargins(0, RING, 0, RING)
        overview.setParent(self)
        overview.setFixedSize(*_OVERVIEW)
        column.addWidget(overview)
        column.addStretch(1)
        column.addWidget(self.zoom)
        row.addLayout(column)
        self.back.clicked.connect(actions.action("scribe.focus").trigger)
        context.theme.changed.connect(self._fit_height)
        context.languages.changed.connect(self._fit_height)
        self._fit_height()

    @property
    def shows_palette(self) -> bool:
        """Whether the palette is there and not the scribe line."""
        return self._stack.currentWidget() is not self.scribe_box

    def show_palette(self) -> None:
        """Show the things that can be dragged onto the map."""
        self._stack.setCurrentIndex(1)
        self.palette_box.chips[0].setFocus(Qt.FocusReason.TabFocusReason)

    def show_scribe(self) -> None:
        """Show the scribe line."""
        self._stack.setCurrentWidget(self.scribe_box)

    def _palette_row(self) -> QWidget:
        """The palette with the way back to the scribe line, in the place of its box."""
        frame = QWidget(self)
        row = QHBoxLayout(frame)
        row.setContentsMargins(RING, 0, RING, 0)
        row.setSpacing(8)
        row.addWidget(self.palette_box, 1)
        row.addWidget(self.back)
        return frame

    def _fit_height(self) -> None:
        scale = max(1.0, self._context.theme.text_scale)
        self.zoom.setFixedWidth(round(_OVERVIEW[0] * min(1.5, scale)))
        self.palette_box.setFixedHeight(round(_PALETTE * min(1.7, scale)))
        inner = max(self.scribe_box.height(), self.palette_box.height())
        self._stack.setFixedHeight(inner)
        above = 12 - RING
        sides = (16, 16 - RING) if self._context.languages.is_rtl else (16 - RING, 16)
        self._row.setContentsMargins(sides[0], above, sides[1], above)
        self.setFixedHeight(inner + 2 * above + 1)
