"""Ideas and the action plan: from what was found to who does what until when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Idea
from journey_designer.reports.output import replacing
from journey_designer.ui.context import Context
from journey_designer.ui.file_picker import FilePicker
from journey_designer.ui.insights.page_frame import PageFrame
from journey_designer.ui.language import fill, translate
from journey_designer.ui.plan.criteria_dialog import CriteriaDialog
from journey_designer.ui.plan.criteria_lock import LockOffer
from journey_designer.ui.plan.idea_dialog import IdeaDialog
from journey_designer.ui.plan.ideas_box import IdeasBox
from journey_designer.ui.plan.matrix_box import MatrixBox
from journey_designer.ui.plan.plan_box import PlanBox
from journey_designer.ui.plan.plan_files import plan_calendar, plan_csv
from journey_designer.ui.plan.what_if_box import WhatIfBox
from journey_designer.ui.projects import file_name
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton

_WIDE = 980


class PlanPage(PageFrame):
    """``written`` carries the path of a file that was written, ``journey_made`` the id of a new future journey."""

    written = Signal(object)
    journey_made = Signal(str)

    def __init__(
        self,
        context: Context,
        session: Session,
        picker: FilePicker,
        parent: QWidget | None = None,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(context, session, lambda: translate("Plan", "Actions"), parent)
        self._picker = picker
        self.new = TextButton(context, lambda: translate("Plan", "New idea"), self.inside, icon="plus")
        self.head.addWidget(self.new)
        offer = LockOffer(context, session)
        self.ideas = IdeasBox(context, session, offer, self.inside)
        self.matrix = MatrixBox(context, session, offer, self.inside)
        self.plan = PlanBox(context, session, self.inside, today)
        self.what_if = WhatIfBox(context, session, self.inside)
        self._upper = QHBoxLayout()
        self._upper.setSpacing(14)
        self._upper.addWidget(self.ideas, 13)
        self._upper.addWidget(self.matrix, 6)
        self.column.addLayout(self._upper)
        self.column.addWidget(self.plan)
        self.column.addWidget(self.what_if)
        self.column.addStretch(1)
        self._connect()

    def note(self) -> str:
        ideas = self.session.document.all(Idea)
        planned = self.plan.planned
        done = sum(not action.is_open for action in planned)
        parts = [
            self.context.languages.counted("Plan", "%n idea(s),", len(ideas)),
            self.context.languages.counted("Plan", "%n planned,", len(planned)),
            self.context.languages.counted("Plan", "%n done.", done),
        ]
        return " ".join(parts)

    def show_all(self) -> None:
        self.ideas.show_ideas()
        self._show_matrix()
        self.plan.show_plan()
        self.what_if.show_ideas()

    def open_idea(self, idea_id: str) -> None:
        """Show an idea with all that is said of it."""
        if self.session.document.find(Idea, idea_id) is not None:
            self._run(IdeaDialog(self.context, self.session, idea_id, self.window()))

    def add_idea(self, touchpoint_id: str = "") -> None:
        """Add an idea for a touchpoint (or none yet), and open it; left empty it is taken away again."""
        document = self.session.document
        idea = edits.add_idea(document, "", touchpoint_id=touchpoint_id or None)
        self.open_idea(idea.id)
        made = document.find(Idea, idea.id)
        is_empty = made is not None and not made.title.strip() and not made.description.strip()
        step = document.last_step
        if is_empty and step is not None and step.label.key == "idea.add":
            document.undo()

    def show_criteria(self) -> None:
        """Name the criteria and their weights."""
        self._run(CriteriaDialog(self.context, self.session, self.window()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _WIDE * max(1.0, min(self.context.theme.text_scale, 1.4))
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._upper.setDirection(way)

    # Files

    def write_csv(self) -> None:
        """Write the plan as a table."""
        kind = (translate("Plan", "Table"), "*.csv")
        self._write(translate("Plan", "Action plan as table"), kind, lambda: plan_csv(self.plan.table()))

    def write_calendar(self) -> None:
        """Write the dated actions as a calendar."""
        kind = (translate("Plan", "Calendar"), "*.ics")
        title = self.session.document.project.title
        self._write(
            translate("Plan", "Action plan as calendar"),
            kind,
            lambda: plan_calendar(self.plan.planned, title, dt.datetime.now(dt.UTC)),
        )

    def _write(self, title: str, kind: tuple[str, str], content: Callable[[], bytes]) -> None:
        self.session.settle()
        project = self.session.document.project.title
        words = fill(translate("Plan", "{project} action plan"), project=project)
        name = file_name(words, "plan") + kind[1].removeprefix("*")
        path = self._picker.save_file(self.window(), title, [kind], name)
        if path is None:
            return
        try:
            with replacing(path) as file:
                file.write(content())
        except KnownError as error:
            self.failed.emit(error)
            return
        self.written.emit(Path(path))

    # Parts

    def _connect(self) -> None:
        self.new.clicked.connect(lambda _checked=False: self.add_idea(""))
        for box in (self.ideas, self.matrix, self.plan):
            box.idea_wanted.connect(self.open_idea)
        for part in (self.ideas, self.matrix, self.plan, self.what_if):
            part.failed.connect(self.failed)
        self.ideas.criteria_wanted.connect(self.show_criteria)
        self.ideas.scorer_changed.connect(self._show_matrix)
        self.plan.csv_wanted.connect(self.write_csv)
        self.plan.calendar_wanted.connect(self.write_calendar)
        self.what_if.touchpoint_wanted.connect(self.touchpoint_wanted)
        self.what_if.journey_made.connect(self.journey_made)

    def _show_matrix(self) -> None:
        self.matrix.show_ideas(self.ideas.order, self.ideas.colours, self.ideas.scorer)

    def _run(self, dialog: QDialog) -> None:
        dialog.exec()
        dialog.deleteLater()
