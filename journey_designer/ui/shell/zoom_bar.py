"""Zoom: minus, percent, plus, fit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journey_designer.ui import plain
from journey_designer.ui.actions import Actions
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.shell.buttons import IconButton, TextButton


class ZoomBar(QWidget):
    """Its buttons are the window's zoom actions; `show_zoom` says how large the map is shown."""

    def __init__(self, context: Context, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._zoom = 1.0
        self._out = self._button(context, actions, "minus", "view.zoom_out")
        self._in = self._button(context, actions, "plus", "view.zoom_in")
        self.percent = TextButton(
            context, self._percent, self, role="quiet", type_role="body", padding=4, colour="ink2", height=28
        )
        self.percent.clicked.connect(actions.action("view.zoom_reset").trigger)
        self.fit = TextButton(
            context,
            lambda: translate("ZoomBar", "Fit"),
            self,
            icon="maximize",
            role="quiet",
            type_role="body",
            padding=6,
            colour="ink2",
            height=28,
        )
        self.fit.clicked.connect(actions.action("view.fit").trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._out)
        row.addWidget(self.percent)
        row.addWidget(self._in)
        row.addStretch(1)
        row.addWidget(self.fit)
        self._actions = actions
        context.languages.changed.connect(self._say)
        self._say()

    def show_zoom(self, zoom: float) -> None:
        """Show a zoom, 1 being 100 %."""
        self._zoom = zoom
        self.percent.refresh()

    def _percent(self) -> str:
        return self._context.languages.percent(self._zoom)

    def _say(self) -> None:
        plain.set_tip(self.percent, self._actions.tip("view.zoom_reset"))
        plain.set_tip(self.fit, self._actions.tip("view.fit"))
        self.percent.refresh()

    def _button(self, context: Context, actions: Actions, icon: str, action_id: str) -> IconButton:
        button = IconButton(context, icon, lambda: actions.tip(action_id), self, size=16, side=28)
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(actions.action(action_id).trigger)
        return button
