"""The bar at the top of the window: project, journeys, today or future, what is saved, undo, report,
share.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from journey_designer.core.records import Journey, Project
from journey_designer.ui.action_table import MenuName
from journey_designer.ui.actions import Actions
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton, TextButton
from journey_designer.ui.shell.journey_pairs import journey_pairs
from journey_designer.ui.shell.journey_tabs import JourneyTabs
from journey_designer.ui.shell.last_step import LastStep
from journey_designer.ui.shell.portraits import Portraits
from journey_designer.ui.shell.project_button import ProjectButton
from journey_designer.ui.shell.saved_mark import SavedMark
from journey_designer.ui.shell.segmented import Segmented
from journey_designer.ui.step_labels import step_label

_HEIGHT = 52
_FOLDS_AT = 1360
_SAVED_FOLDS_AT = 1120


class TopBar(QFrame):
    """Follows the session; its buttons are the window's actions. ``state.chosen`` asks for today or the
    future.
    """

    def __init__(
        self, context: Context, session: Session, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._actions = actions
        self.setProperty("role", "topbar")
        self.project = ProjectButton(context, self)
        self.tabs = JourneyTabs(context, session, Portraits(context, session), self)
        self.state = Segmented(
            context,
            (
                ("today", lambda: translate("TopBar", "Today")),
                ("future", lambda: translate("TopBar", "Future")),
            ),
            self,
        )
        self.last_step = LastStep(context, session, self)
        self.saved = SavedMark(context, session, self)
        self.undo = self._action_button("edit.undo", self._undo_words)
        self.redo = self._action_button("edit.redo", self._redo_words)
        self.present = TextButton(
            context, lambda: translate("TopBar", "Present"), self, icon="presentation", role="primary"
        )
        self.present.clicked.connect(actions.action("view.present").trigger)
        self.report = TextButton(context, lambda: translate("TopBar", "Report"), self, icon="file-down")
        self.report.clicked.connect(actions.action("share.compose").trigger)
        self.share = TextButton(context, lambda: translate("TopBar", "Share"), self, icon="share-2")
        self.share.clicked.connect(lambda: self._popup("share", self.share))
        self._lay_out()
        session.changed.connect(self.refresh)
        session.journey_changed.connect(self.refresh)
        context.languages.changed.connect(self.refresh)
        context.settings.changed.connect(self.refresh)
        context.theme.changed.connect(self._fit_height)
        self._fit_height()
        self.refresh()

    def refresh(self, event: object = None) -> None:
        """Say title, state and what undo would take back again."""
        changes = getattr(event, "changes", None)
        if changes is None or any(change.key[0] in (Project, Journey) for change in changes):
            project = self._session.document.project
            self.project.set_title(project.title or translate("TopBar", "Untitled project"))
            journey = self._session.journey
            self.state.setVisible(journey is not None)
            if journey is not None:
                self.state.set_current(journey.state)
        self._actions.action("edit.undo").setEnabled(self._session.last_step is not None)
        self._actions.action("edit.redo").setEnabled(self._session.next_step is not None)
        for button, action in ((self.undo, "edit.undo"), (self.redo, "edit.redo")):
            button.setEnabled(self._actions.action(action).isEnabled())
            button.refresh()

    def other_side(self, state: str) -> Journey | None:
        """The journey of the tab that is shown, in the state that was chosen; None if there is none yet."""
        for pair in journey_pairs(self._session.document):
            if pair.holds(self._session.journey_id):
                return pair.side(state)
        return None

    def add_timer(self, chip: QWidget) -> None:
        """Put the timer before what presents."""
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            place = row.indexOf(self.present)
            row.insertWidget(place, chip)
            row.insertSpacing(place + 1, 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow windows show Report and Share as icons."""
        super().resizeEvent(event)
        is_compact = self.width() < _FOLDS_AT * max(1.0, self._context.theme.text_scale)
        self.present.set_compact(is_compact)
        self.report.set_compact(is_compact)
        self.share.set_compact(is_compact)
        self.saved.set_compact(self.width() < _SAVED_FOLDS_AT * max(1.0, self._context.theme.text_scale))

    def _action_button(self, action_id: str, words: Callable[[], str]) -> IconButton:
        action = self._actions.action(action_id)
        button = IconButton(self._context, "undo-2" if action_id == "edit.undo" else "redo-2", words, self)
        button.clicked.connect(action.trigger)
        return button

    def _undo_words(self) -> str:
        step = self._session.last_step
        text = self._actions.text("edit.undo")
        if step is not None:
            text = fill(translate("TopBar", "Undo: {step}"), step=step_label(step.label))
        return self._actions.tip("edit.undo", text)

    def _redo_words(self) -> str:
        step = self._session.next_step
        text = self._actions.text("edit.redo")
        if step is not None:
            text = fill(translate("TopBar", "Redo: {step}"), step=step_label(step.label))
        return self._actions.tip("edit.redo", text)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(0)
        row.addWidget(self.project)
        row.addSpacing(20)
        rule = QFrame(self)
        rule.setProperty("role", "rule")
        rule.setFixedSize(1, 20)
        row.addWidget(rule, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(20)
        row.addWidget(self.tabs)
        row.addSpacing(16)
        row.addWidget(self.state)
        row.addSpacing(16)
        row.addStretch(1)
        row.addWidget(self.last_step, 20)
        row.addWidget(self.saved)
        row.addSpacing(10)
        row.addWidget(self.undo)
        row.addSpacing(2)
        row.addWidget(self.redo)
        row.addSpacing(12)
        row.addWidget(self.present)
        row.addSpacing(8)
        row.addWidget(self.report)
        row.addSpacing(8)
        row.addWidget(self.share)

    def _fit_height(self) -> None:
        self.setFixedHeight(max(_HEIGHT, round(_HEIGHT * min(1.4, self._context.theme.text_scale))))

    def _popup(self, name: MenuName, anchor: QWidget) -> None:
        menu = self._actions.fill_menu(QMenu(self), name)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corner = anchor.mapToGlobal(QPoint(0 if is_rtl else anchor.width(), anchor.height() + 4))
        menu.popup(corner if is_rtl else corner - QPoint(menu.sizeHint().width(), 0))
