"""What is known of a persona under one aspect: a box with its findings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journey_designer.core.records import Finding
from journey_designer.core.records.persona import Aspect
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.panels.finding_form import FindingForm
from journey_designer.ui.panels.words import aspect_hints, aspect_words
from journey_designer.ui.personas.columns import INDENT, Box
from journey_designer.ui.personas.finding_line import FindingLine
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton, TextButton
from journey_designer.ui.sided_margins import SidedMargins
from journey_designer.ui.widgets.drawings import map_palette

ASPECT_ICONS: dict[Aspect, tuple[str, str]] = {
    "context": ("house", "blue"),
    "motivation": ("heart", "teal"),
    "pain_point": ("circle-alert", "neg"),
    "mental_model": ("brain", "plum"),
}
FEW = 12
"""So many findings are shown before all are asked for."""


class AspectBox(Box):
    """``adding`` asks for a new finding, ``menu_asked`` for what can be done with one; ``failed`` carries
    a `KnownError`.
    """

    adding = Signal()
    menu_asked = Signal(str, QPoint)
    failed = Signal(object)

    def __init__(
        self, context: Context, session: Session, aspect: Aspect, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, spacing=6)
        self._context = context
        self._session = session
        self._aspect: Aspect = aspect
        self._findings: list[Finding] = []
        self._lines: dict[str, FindingLine] = {}
        self._has_all = False
        self._form: FindingForm | None = None
        self._open_id = ""
        self._icon = QLabel(self)
        self._title = plain.label(self)
        context.typefaces.set_role(self._title, "stage")
        self.add_button = IconButton(context, "plus", self._button_words, self, size=18, side=28)
        self.add_button.clicked.connect(self.adding)
        self.all_button = TextButton(context, self._all_words, self, role="link", padding=6)
        self.all_button.clicked.connect(self._show_all)
        top = QHBoxLayout()
        top.setSpacing(8)
        SidedMargins(context, top, (INDENT, 0, 0, 0))
        top.addWidget(self._icon)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self.add_button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(top)
        self.column.addLayout(self._rows)
        self.column.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        context.theme.changed.connect(self._refresh)
        context.languages.changed.connect(self._refresh)
        self._refresh()

    @property
    def form(self) -> FindingForm | None:
        """The form that is open, or None."""
        return self._form

    def line(self, finding_id: str) -> FindingLine:
        """The line of a finding."""
        return self._lines[finding_id]

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these findings; a form that is open stays while its finding is there."""
        self._findings = list(findings)
        self._show()

    def open_form(self, finding_id: str) -> None:
        """Change a finding in its place."""
        self.close_form()
        if finding_id not in self._lines:
            self._show_all()
        form = FindingForm(self._context, self._session, self)
        form.failed.connect(self.failed)
        form.closed.connect(self.close_form)
        self._form, self._open_id = form, finding_id
        form.show_finding(self._session.document.find(Finding, finding_id))
        self._lines[finding_id].hide()
        self._place_form()
        form.show()
        form.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Show the line of the finding again."""
        form, self._form = self._form, None
        if form is None:
            return
        form.show_finding(None)
        line = self._lines.get(self._open_id)
        focus = QApplication.focusWidget()
        had_focus = focus is not None and form.isAncestorOf(focus)
        self._open_id = ""
        self._rows.removeWidget(form)
        form.hide()
        form.deleteLater()
        if line is not None:
            line.show()
            if had_focus:
                line.setFocus()

    def let_go(self) -> None:
        """Another persona comes: close what is open, show few again."""
        self.close_form()
        self._has_all = False

    def _show(self) -> None:
        shown = self._findings if self._has_all else self._findings[:FEW]
        if self._open_id and all(entry.id != self._open_id for entry in shown):
            shown = shown + [entry for entry in self._findings if entry.id == self._open_id]
        ids = {finding.id for finding in shown}
        for finding_id in [known for known in self._lines if known not in ids]:
            self._drop(finding_id)
        language = self._session.document.project.language
        for place, finding in enumerate(shown):
            line = self._lines.get(finding.id) or self._new_line(finding.id)
            line.show_finding(finding, language)
            if self._rows.indexOf(line) != place:
                self._rows.removeWidget(line)
                self._rows.insertWidget(place, line)
            if finding.id == self._open_id and self._form is not None:
                self._form.show_finding(finding)
        self._place_form()
        self.all_button.setVisible(len(self._findings) > len(shown))
        self.all_button.refresh()

    def _show_all(self) -> None:
        self._has_all = True
        self._show()

    def _new_line(self, finding_id: str) -> FindingLine:
        line = FindingLine(self._context, self)
        line.clicked.connect(lambda: self.open_form(finding_id))
        line.menu_asked.connect(lambda at: self.menu_asked.emit(finding_id, at.toPoint()))
        self._lines[finding_id] = line
        return line

    def _drop(self, finding_id: str) -> None:
        if finding_id == self._open_id:
            self.close_form()
        line = self._lines.pop(finding_id)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _place_form(self) -> None:
        if self._form is not None:
            self._rows.removeWidget(self._form)
            self._rows.insertWidget(self._rows.indexOf(self._lines[self._open_id]) + 1, self._form)

    def _button_words(self) -> str:
        sentence = translate("Knowledge", "Add a finding: {aspect}")
        return fill(sentence, aspect=aspect_words()[self._aspect])

    def _all_words(self) -> str:
        return self._context.languages.counted("Knowledge", "Show all %n", len(self._findings))

    def _refresh(self) -> None:
        name, colour = ASPECT_ICONS[self._aspect]
        ink = map_palette(self._context.theme).stages[colour].bar if colour != "neg" else "neg"
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._context.icons.pixmap(name, 18, ink, ratio=ratio))
        plain.set_label(self._title, aspect_words()[self._aspect])
        plain.set_tip(self._title, aspect_hints()[self._aspect])
