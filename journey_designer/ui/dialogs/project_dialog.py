"""The title page of a project: what it is called, for whom, why, in which language, which way time runs."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Project, specs
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.choice_field import ChoiceField
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.error_texts import error_text
from journey_designer.ui.language import LANGUAGES, translate
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import Words
from journey_designer.ui.widgets.date_field import DateField
from journey_designer.ui.widgets.line_field import CappedLine
from journey_designer.ui.widgets.prose_field import ProseField


class ProjectDialog(DialogFrame):
    """Keeping makes one step of what was changed; a value that breaks a rule is told, and nothing is kept."""

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(context, lambda: translate("ProjectDialog", "Project details"), parent, width=520)
        self._session = session
        project = session.document.project
        self.title = self._line(project.title, lambda: translate("ProjectDialog", "Title"))
        self.client = self._line(project.client, lambda: translate("ProjectDialog", "Client"))
        self.facilitator = self._line(project.facilitator, lambda: translate("ProjectDialog", "Facilitator"))
        self.date = DateField(context, self)
        self.date.show_value(project.workshop_date)
        self.add_field(lambda: translate("ProjectDialog", "Day of the workshop"), self.date)
        self.purpose = ProseField(context, specs(Project)["purpose"], self, least=3, most=8)
        self.purpose.show_value(project.purpose)
        self.add_field(lambda: translate("ProjectDialog", "Purpose and scope"), self.purpose)
        self._choices(project)
        self.problem = self.add_text("", role="error")
        self.problem.hide()
        cancel = self.add_button(lambda: translate("Dialogs", "Cancel"))
        cancel.clicked.connect(self.reject)
        keep = self.add_button(lambda: translate("ProjectDialog", "Keep"), role="primary", is_default=True)
        keep.clicked.connect(self.keep)

    def keep(self) -> None:
        """Make the step and close."""
        self.date.settle()
        values: dict[str, Any] = {
            "title": self.title.text().strip(),
            "client": self.client.text().strip(),
            "facilitator": self.facilitator.text().strip(),
            "workshop_date": self.date.value,
            "purpose": self.purpose.toPlainText().strip(),
            "language": self.language.current,
            "time_direction": self.direction.current,
            "digits": self.digits.current,
        }
        try:
            edits.change_project(self._session.document, **values)
        except KnownError as error:
            plain.set_label(self.problem, error_text(error))
            self.problem.show()
            return
        self.accept()

    def _line(self, text: str, words: Words) -> CappedLine:
        field = CappedLine(self.context, self)
        field.show_text(text)
        self.add_field(words, field)
        return field

    def _choices(self, project: Project) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.language = ChoiceField(
            self.context,
            [(code, partial(str, name)) for code, name in LANGUAGES.items()],
            project.language,
            self,
        )
        self.direction = ChoiceField(
            self.context,
            (
                ("ltr", lambda: translate("ProjectDialog", "From left to right")),
                ("rtl", lambda: translate("ProjectDialog", "From right to left")),
            ),
            project.time_direction,
            self,
        )
        self.digits = ChoiceField(
            self.context,
            (("latin", lambda: "\u20660 1 2 3\u2069"), ("arabic", lambda: "٠ ١ ٢ ٣")),
            project.digits,
            self,
        )
        fields: tuple[tuple[Words, QWidget], ...] = (
            (lambda: translate("ProjectDialog", "Language of the map"), self.language),
            (lambda: translate("ProjectDialog", "Time runs"), self.direction),
            (lambda: translate("ProjectDialog", "Digits"), self.digits),
        )
        for words, field in fields:
            self.add_field(words, field, row)
        self.body.addLayout(row)
