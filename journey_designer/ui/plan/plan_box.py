"""The action plan: as a table, or on a board by status; out as a table and as a calendar."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_designer.analysis.plan import Action, action_plan, overdue, unowned
from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Idea
from journey_designer.layout.palette import StageColours
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.box import Box, quiet
from journey_designer.ui.insights.pencil import growth
from journey_designer.ui.language import translate
from journey_designer.ui.plan.action_row import ActionRow
from journey_designer.ui.plan.board import Board
from journey_designer.ui.plan.plan_heads import PlanHeads
from journey_designer.ui.plan.plan_progress import PlanProgress
from journey_designer.ui.plan.plan_table import latest_notes, plan_table
from journey_designer.ui.plan.stage_of import coloured_chain
from journey_designer.ui.plan.timeline_box import TimelineBox
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.shell.segmented import Segmented

_NARROW = 760
_BAR = 144.0


class PlanBox(Box):
    """``idea_wanted`` carries the id of the action that is opened; ``csv_wanted`` and ``calendar_wanted`` ask for files."""

    idea_wanted = Signal(str)
    csv_wanted = Signal()
    calendar_wanted = Signal()
    failed = Signal(object)

    def __init__(
        self,
        context: Context,
        session: Session,
        parent: QWidget | None = None,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(context, lambda: translate("Plan", "Action plan"), parent)
        self._context = context
        self._session = session
        self._today = today
        self._rows: list[ActionRow] = []
        self._shown = "table"
        self.progress = PlanProgress(context, self)
        self.view = Segmented(
            context,
            (
                ("table", lambda: translate("Plan", "Table")),
                ("board", lambda: translate("Plan", "Board")),
                ("timeline", lambda: translate("Plan", "Timeline")),
            ),
            self,
        )
        self.view.chosen.connect(self._show_view)
        self.csv = TextButton(
            context,
            lambda: translate("Plan", "Table (CSV)"),
            self,
            icon="file-spreadsheet",
            role="quiet",
            padding=8,
        )
        self.calendar = TextButton(
            context,
            lambda: translate("Plan", "Calendar (.ics)"),
            self,
            icon="calendar",
            role="quiet",
            padding=8,
        )
        self.csv.clicked.connect(self.csv_wanted)
        self.calendar.clicked.connect(self.calendar_wanted)
        for control in self._controls():
            self.head.addWidget(control)
        self.warning = quiet(context, self, role="error")
        self.empty = quiet(context, self)
        self.board = Board(context, self)
        self.board.moved.connect(self.set_status)
        self.board.opened.connect(self.idea_wanted)
        self.timeline = TimelineBox(context, self)
        self.timeline.changed.connect(self.set_dates)
        self.timeline.opened.connect(self.idea_wanted)
        self._table = QWidget(self)
        self._lines = QVBoxLayout(self._table)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addWidget(PlanHeads(context, self._table))
        for part in (self.warning, self.empty, self._table, self.board, self.timeline):
            self.column.addWidget(part)

    @property
    def rows(self) -> list[ActionRow]:
        """The rows of the table."""
        return list(self._rows)

    @property
    def planned(self) -> tuple[Action, ...]:
        """The plan of now."""
        return action_plan(self._session.document, self._today())

    def show_plan(self) -> None:
        """Show the plan of now."""
        actions = self.planned
        self._lines.setEnabled(False)  # else each row that is new has all rows laid out again
        while len(self._rows) < len(actions):
            self._new_row()
        self._lines.setEnabled(True)
        while len(self._rows) > len(actions):
            row = self._rows.pop()
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        notes = latest_notes(self._session.document)
        for row, action in zip(self._rows, actions, strict=True):
            stage, colours = self._stage(action.idea)
            row.show_action(action, stage, colours, notes.get(action.idea.id, ""))
        self.board.show_actions(actions)
        self.timeline.show_actions(actions, self._today())
        self.progress.show_actions(actions)
        self._show_words(actions)
        self._show_view(self._shown)

    def set_status(self, idea_id: str, status: str) -> None:
        """Say how far an action is; what is done is done to the full."""
        fields: dict[str, Any] = {"status": status}
        if status == "done":
            fields["progress"] = 100
        self._change(idea_id, **fields)

    def set_dates(self, idea_id: str, start: object, due: object, gesture: str) -> None:
        """Say from when to when an action goes, YYYY-MM-DD or None."""
        self._change(idea_id, gesture=gesture, start=start, due=due)
        self.timeline.show_actions(self.planned, self._today())  # at once: the next key counts from here

    def _change(self, idea_id: str, **fields: Any) -> None:
        try:
            edits.change_idea(self._session.document, idea_id, **fields)
        except KnownError as error:
            self.show_plan()
            self.failed.emit(error)

    def table(self) -> list[list[str]]:
        """The plan as rows of texts, headings first; days as YYYY-MM-DD."""
        return plan_table(self._session.document, self.planned)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW * growth(self._context)
        self.csv.set_compact(is_narrow)
        self.calendar.set_compact(is_narrow)
        self.progress.setVisible(not is_narrow)

    def _controls(self) -> tuple[QWidget, ...]:
        return (self.progress, self.csv, self.calendar, self.view)

    def _new_row(self) -> None:
        row = ActionRow(self._context, self._table)
        row.clicked.connect(lambda: self.idea_wanted.emit(_idea_id(row)))
        row.status.chosen.connect(lambda status: self.set_status(_idea_id(row), status))
        row.show()
        self._lines.addWidget(row)
        self._rows.append(row)

    def _show_view(self, view: str) -> None:
        self._shown = view
        has_any = bool(self._rows)
        self._table.setVisible(has_any and view == "table")
        self.board.setVisible(has_any and view == "board")
        self.timeline.setVisible(has_any and view == "timeline")

    def _show_words(self, actions: tuple[Action, ...]) -> None:
        late, alone = len(overdue(actions)), len(unowned(actions))
        undated = sum(action.is_undated for action in actions)
        backwards = sum(action.is_backwards for action in actions)
        said = [
            self._context.languages.counted("Plan", "%n action(s) overdue.", late) if late else "",
            self._context.languages.counted("Plan", "%n action(s) without owner.", alone) if alone else "",
            self._context.languages.counted("Plan", "%n action(s) without date.", undated) if undated else "",
            self._context.languages.counted("Plan", "%n action(s) due before the start.", backwards)
            if backwards
            else "",
        ]
        warning = " ".join(part for part in said if part)
        plain.set_label(self.warning, warning)
        self.warning.setVisible(bool(warning))
        missing = translate("Plan", "Nothing planned. Pick an idea, an owner and a date.")
        plain.set_label(self.empty, "" if actions else missing)
        self.empty.setVisible(not actions)
        for part in self._controls():
            part.setEnabled(bool(actions))

    def _stage(self, idea: Idea) -> tuple[str, StageColours | None]:
        found, colours = coloured_chain(self._context, self._session.document, idea)
        return found.stage.name if found.stage is not None else "", colours


def _idea_id(row: ActionRow) -> str:
    return row.action.idea.id if row.action is not None else ""
