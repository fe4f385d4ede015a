"""The action plan: as a table, or on a board by status; out as a table and as a calendar."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from journey_designer.analysis.plan import CHOSEN, Action, action_plan, by_status, overdue, unowned
from journey_designer.core import edits
from journey_designer.core.effects import touchpoint_of
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Idea, Note, Stage, Touchpoint
from journey_designer.layout.palette import StageColours
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.box import Box, quiet
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.language import fill, translate
from journey_designer.ui.plan.action_row import ActionRow, action_spans
from journey_designer.ui.plan.board import Board
from journey_designer.ui.plan.words import LOOKS, status_words
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.shell.segmented import Segmented
from journey_designer.ui.widgets.drawings import map_palette

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
        self.progress = _Progress(context, self)
        self.view = Segmented(
            context,
            (("table", lambda: translate("Plan", "Table")), ("board", lambda: translate("Plan", "Board"))),
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
        self._table = QWidget(self)
        self._lines = QVBoxLayout(self._table)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addWidget(_Heads(context, self._table))
        for part in (self.warning, self.empty, self._table, self.board):
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
        while len(self._rows) < len(actions):
            self._new_row()
        while len(self._rows) > len(actions):
            row = self._rows.pop()
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        notes = self._notes()
        for row, action in zip(self._rows, actions, strict=True):
            stage, colours = self._stage(action.idea)
            row.show_action(action, stage, colours, notes.get(action.idea.id, ""))
        self.board.show_actions(actions)
        self.progress.show_actions(actions)
        self._show_words(actions)
        self._show_view(self._shown)

    def set_status(self, idea_id: str, status: str) -> None:
        """Say how far an action is; what is done is done to the full."""
        fields: dict[str, Any] = {"status": status}
        if status == "done":
            fields["progress"] = 100
        try:
            edits.change_idea(self._session.document, idea_id, **fields)
        except KnownError as error:
            self.show_plan()
            self.failed.emit(error)

    def table(self) -> list[list[str]]:
        """The plan as rows of texts, headings first; days as YYYY-MM-DD."""
        heads = [
            translate("Plan", "Action"),
            translate("Plan", "Touchpoint"),
            translate("Plan", "Stage"),
            translate("Plan", "Owner"),
            translate("Plan", "Start"),
            translate("Plan", "Due"),
            translate("Plan", "Status"),
            translate("Plan", "Progress in percent"),
            translate("Plan", "Needs"),
            translate("Plan", "Latest note"),
        ]
        document, notes = self._session.document, self._notes()
        rows = [heads]
        for action in self.planned:
            idea = action.idea
            touchpoint_id = touchpoint_of(document, idea)
            touchpoint = document.find(Touchpoint, touchpoint_id) if touchpoint_id else None
            needed = document.find(Idea, idea.depends_on) if idea.depends_on else None
            rows.append(
                [
                    idea.title,
                    touchpoint.name if touchpoint else "",
                    self._stage(idea)[0],
                    idea.owner,
                    idea.start or "",
                    idea.due or "",
                    status_words()[idea.status],
                    str(idea.progress),
                    needed.title if needed else "",
                    notes.get(idea.id, ""),
                ]
            )
        return rows

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
        self._lines.addWidget(row)
        self._rows.append(row)

    def _show_view(self, view: str) -> None:
        self._shown = view
        has_any = bool(self._rows)
        self._table.setVisible(has_any and view == "table")
        self.board.setVisible(has_any and view == "board")

    def _show_words(self, actions: tuple[Action, ...]) -> None:
        late, alone = len(overdue(actions)), len(unowned(actions))
        undated = sum(action.is_undated for action in actions)
        said = [
            self._context.languages.counted("Plan", "%n action(s) overdue.", late) if late else "",
            self._context.languages.counted("Plan", "%n action(s) without owner.", alone) if alone else "",
            self._context.languages.counted("Plan", "%n action(s) without date.", undated) if undated else "",
        ]
        warning = " ".join(part for part in said if part)
        plain.set_label(self.warning, warning)
        self.warning.setVisible(bool(warning))
        missing = translate("Plan", "Nothing planned. Pick an idea, an owner and a date.")
        plain.set_label(self.empty, "" if actions else missing)
        self.empty.setVisible(not actions)
        for part in self._controls():
            part.setEnabled(bool(actions))

    def _notes(self) -> dict[str, str]:
        """The latest open note on each idea."""
        return {note.target: note.text for note in self._session.document.all(Note) if not note.is_resolved}

    def _stage(self, idea: Idea) -> tuple[str, StageColours | None]:
        document = self._session.document
        touchpoint_id = touchpoint_of(document, idea)
        touchpoint = document.find(Touchpoint, touchpoint_id) if touchpoint_id else None
        stage = document.find(Stage, touchpoint.stage_id) if touchpoint is not None else None
        if stage is None:
            return "", None
        ids = [entry.id for entry in document.family(Stage, "journey_id", stage.journey_id)]
        return stage.name, map_palette(self._context.theme).stage(stage.colour, ids.index(stage.id))


class _Heads(QWidget):
    """The headings of the columns."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(400, round(28 * growth(self._context)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self._context, self, painter)
        at = action_spans(self.width(), growth(self._context))
        words = {
            "title": translate("Plan", "Action"),
            "stage": translate("Plan", "Stage"),
            "owner": translate("Plan", "Owner"),
            "due": translate("Plan", "Due"),
            "status": translate("Plan", "Status"),
            "progress": translate("Plan", "Progress"),
            "note": translate("Plan", "Latest note"),
        }
        for key, word in words.items():
            pencil.text((at[key][0], 0, at[key][1], self.height()), word, "caption", "ink2")
        pencil.line((0, self.height() - 0.5), (self.width(), self.height() - 0.5), "line")
        painter.end()


class _Progress(QWidget):
    """How many are done, as a bar of the statuses and in words."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._actions: tuple[Action, ...] = ()

    def show_actions(self, actions: tuple[Action, ...]) -> None:
        self._actions = actions
        plain.name(self, self._words(), has_tip=False)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        scale = growth(self._context)
        words = QFontMetricsF(self._context.typefaces.font("body")).horizontalAdvance(self._words())
        return QSize(round(_BAR * scale + words + 12), round(24 * scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self._context, self, painter)
        bar = _BAR * growth(self._context)
        x, middle = 0.0, self.height() / 2
        counts = by_status(self._actions)
        whole = len(self._actions) or 1
        for status in reversed(CHOSEN):
            width = bar * len(counts[status]) / whole
            if width:
                look = LOOKS[status]
                colour = "line2" if not look.colour else "pos"
                if look.colour not in ("", "pos"):
                    colour = map_palette(self._context.theme).stage(look.colour, 0).bar
                pencil.fill(pencil.rect(x, middle - 4, max(width - 2, 2), 8), colour, 2)
            x += width
        area = (bar + 8, 0.0, self.width() - bar - 8, float(self.height()))
        pencil.text(area, self._words(), "body", "ink2")
        painter.end()

    def _words(self) -> str:
        done = sum(not action.is_open for action in self._actions)
        return fill(translate("Plan", "{done} of {all} done"), done=done, all=len(self._actions))


def _idea_id(row: ActionRow) -> str:
    return row.action.idea.id if row.action is not None else ""
