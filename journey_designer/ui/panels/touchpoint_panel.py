"""The touchpoint that is selected: all that is known of it, to be read and changed in place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from journey_designer.core.records import Touchpoint
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.empty_state import EmptyState
from journey_designer.ui.panels.touchpoint_form import TouchpointForm
from journey_designer.ui.session import Session


class TouchpointPanel(QWidget):
    """Follows the selection of the session. ``failed`` carries the `KnownError` of a change that was refused."""

    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_stale = True
        self.form = TouchpointForm(context, session, self)
        self.form.failed.connect(self.failed)
        self.empty = EmptyState(
            context,
            "route",
            lambda: translate("TouchpointPanel", "No touchpoint is selected."),
            lambda: translate("TouchpointPanel", "Select one on the map to see what is known of it."),
            None,
            self,
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.form)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        session.changed.connect(self._stale)
        session.selection_changed.connect(self._stale)
        session.journey_changed.connect(self._stale)
        context.languages.changed.connect(self._stale)

    @property
    def touchpoint(self) -> Touchpoint | None:
        """The touchpoint that is shown."""
        return self._session.touchpoint

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _stale(self, *_news: object) -> None:
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._is_stale = False
        touchpoint = self._session.touchpoint
        self.form.show_touchpoint(touchpoint)
        self._stack.setCurrentWidget(self.empty if touchpoint is None else self.form)
