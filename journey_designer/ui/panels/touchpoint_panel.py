"""The touchpoint that is selected: all that is known of it, to be read and changed in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from journey_designer.core.records import Touchpoint
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.empty_state import EmptyState
from journey_designer.ui.session import Session

if TYPE_CHECKING:
    from journey_designer.ui.panels.touchpoint_form import TouchpointForm


class TouchpointPanel(QWidget):
    """Follows the selection of the session. ``failed`` carries the `KnownError` of a change that was refused,
    ``voting_wanted`` asks for a voting round.
    """

    failed = Signal(object)
    voting_wanted = Signal()

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._is_stale = True
        self._form: TouchpointForm | None = None
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
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        session.changed.connect(self._stale)
        session.selection_changed.connect(self._stale)
        session.journey_changed.connect(self._stale)
        context.languages.changed.connect(self._stale)

    @property
    def form(self) -> TouchpointForm:
        """The fields, made for the first touchpoint that is shown."""
        if self._form is None:
            from journey_designer.ui.panels.touchpoint_form import TouchpointForm

            self._form = TouchpointForm(self._context, self._session, self)
            self._form.failed.connect(self.failed)
            self._form.voting_wanted.connect(self.voting_wanted)
            self._stack.addWidget(self._form)
        return self._form

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
        if touchpoint is not None or self._form is not None:
            self.form.show_touchpoint(touchpoint)
        self._stack.setCurrentWidget(self.empty if touchpoint is None else self.form)
