"""A list of findings: one row each, the one that is being changed as a form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from journey_designer.core.records import Finding
from journey_designer.ui.context import Context
from journey_designer.ui.session import Session

if TYPE_CHECKING:
    from journey_designer.ui.panels.finding_form import FindingForm
    from journey_designer.ui.panels.finding_row import FindingRow


class FindingsList(QWidget):
    """Shows findings in the order given. ``failed`` carries a `KnownError`."""

    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._rows: dict[str, FindingRow] = {}
        self._form: FindingForm | None = None
        self._open_id = ""
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)

    @property
    def form(self) -> FindingForm | None:
        """The form that is open, or None."""
        return self._form

    def row(self, finding_id: str) -> FindingRow:
        """The row of a finding."""
        return self._rows[finding_id]

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these findings; a form that is open stays open while its finding is there."""
        ids = [finding.id for finding in findings]
        for finding_id in [known for known in self._rows if known not in ids]:
            self._drop(finding_id)
        for place, finding in enumerate(findings):
            row = self._rows.get(finding.id) or self._new_row(finding.id)
            row.show_finding(finding)
            if self._box.indexOf(row) != place:
                self._box.insertWidget(place, row)
            if finding.id == self._open_id and self._form is not None:
                self._form.show_finding(finding)
        self._place_form()

    def open_form(self, finding_id: str) -> None:
        """Change a finding in its place."""

        from journey_designer.ui.panels.finding_form import FindingForm

        self.close_form()
        form = FindingForm(self._context, self._session, self)
        form.failed.connect(self.failed)
        form.closed.connect(self.close_form)
        self._form, self._open_id = form, finding_id
        form.show_finding(self._session.document.find(Finding, finding_id))
        self._rows[finding_id].hide()
        self._place_form()
        form.show()
        form.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Show the row of the finding again."""
        form, self._form = self._form, None
        if form is None:
            return
        form.show_finding(None)
        row = self._rows.get(self._open_id)
        focus = QApplication.focusWidget()
        had_focus = focus is not None and form.isAncestorOf(focus)
        self._open_id = ""
        self._box.removeWidget(form)
        form.hide()
        form.deleteLater()
        if row is not None:
            row.show()
            if had_focus:
                row.setFocus()

    def _new_row(self, finding_id: str) -> FindingRow:
        from journey_designer.ui.panels.finding_row import FindingRow

        row = FindingRow(self._context, self)
        row.clicked.connect(lambda: self.open_form(finding_id))
        self._rows[finding_id] = row
        return row

    def _drop(self, finding_id: str) -> None:
        if finding_id == self._open_id:
            self.close_form()
        row = self._rows.pop(finding_id)
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _place_form(self) -> None:
        if self._form is not None:
            self._box.removeWidget(self._form)
            self._box.insertWidget(self._box.indexOf(self._rows[self._open_id]) + 1, self._form)
