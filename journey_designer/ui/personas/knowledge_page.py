"""The page of customer knowledge: all findings of the project, questions to ask, research to do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from journey_designer.analysis.evidence import AssumptionShare, journey_assumptions, project_assumptions
from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Finding
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.empty_state import EmptyState
from journey_designer.ui.panels.words import listed
from journey_designer.ui.personas.columns import Box
from journey_designer.ui.personas.filter_bar import FilterBar
from journey_designer.ui.personas.finding_detail import FindingDetail
from journey_designer.ui.personas.findings_model import FindingsModel
from journey_designer.ui.personas.findings_rows import FindingsView
from journey_designer.ui.personas.questions_part import QuestionsPart
from journey_designer.ui.personas.share_bar import paint_share_bar
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.shell.segmented import Segmented
from journey_designer.ui.sided_margins import SidedMargins

_DETAIL = 340
_BAR = 100
_WORDS_FROM = 220
"""Px of width from which the sentence beside the bar is shown."""


class KnowledgePage(QWidget):
    """Follows the project while it is shown. ``touchpoint_wanted`` carries a touchpoint to be shown on the
    map, ``failed`` a `KnownError`; ``print_asked`` and ``import_asked`` ask for what their names say.
    """

    touchpoint_wanted = Signal(str)
    print_asked = Signal()
    import_asked = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._context = context
        self._session = session
        self._is_stale = True
        self.share = ShareLine(context, self)
        self._title = plain.label(self)
        context.typefaces.set_role(self._title, "title")
        self.parts = Segmented(
            context,
            (
                ("findings", lambda: translate("Knowledge", "Findings")),
                ("questions", lambda: translate("Knowledge", "Questions to ask")),
                ("research", lambda: translate("Knowledge", "Research to do")),
            ),
            self,
        )
        self.add_button = TextButton(
            context, lambda: translate("Knowledge", "Add"), self, icon="plus", role="primary"
        )
        self.import_button = TextButton(
            context, lambda: translate("Knowledge", "Import…"), self, icon="table"
        )
        self.print_button = TextButton(context, lambda: translate("Knowledge", "Print"), self, icon="printer")
        self.filters = FilterBar(context, session, self)
        self.rows = FindingsModel(context, session, self)
        self.view = FindingsView(context, self.rows, self)
        self.detail = FindingDetail(context, session, self)
        self.questions = QuestionsPart(context, session, self)
        self.empty = EmptyState(
            context,
            "library",
            lambda: translate("Knowledge", "Nothing to see here."),
            lambda: translate("Knowledge", "Nothing recorded. Add what you heard, saw or measured."),
            None,
            self,
        )
        self._list = QStackedWidget(self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        context.languages.changed.connect(self._stale)
        context.theme.changed.connect(self._stale)

    def show_part(self, key: str) -> None:
        """Show ``findings``, ``questions`` or ``research``."""
        self.parts.set_current(key)
        self._show_part(key)

    def show_finding(self, finding_id: str) -> None:
        """Show a finding beside the list."""
        finding = self._session.document.find(Finding, finding_id)
        self.detail.show_finding(finding)
        self.detail.setVisible(finding is not None)
        self.view.choose(finding.id if finding is not None else "")

    def add(self) -> None:
        """Add a finding about the persona that is looked for, and open it."""
        persona_id = self.filters.wanted.persona_id or None
        if persona_id is None and self._session.persona is not None:
            persona_id = self._session.persona.id
        try:
            finding = edits.add_finding(self._session.document, persona_id, "context", "")
        except KnownError as error:
            self.failed.emit(error)
            return
        self.show_finding(finding.id)
        self.detail.begin()

    def refresh(self) -> None:
        """Show the project as it is now."""
        self._is_stale = False
        plain.set_label(self._title, translate("Knowledge", "Customer knowledge"))
        self.filters.refresh()
        self.rows.refresh()
        self.questions.refresh()
        self.share.show_project(self._session)
        if self.detail.finding is None:
            self.show_finding("")
        else:
            self.detail.show_finding(self.detail.finding)
        self._list.setCurrentIndex(0 if self.rows.ids else 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _show_part(self, key: str) -> None:
        is_questions = key == "questions"
        self._stack.setCurrentIndex(int(is_questions))
        self.filters.setVisible(not is_questions)
        self.print_button.setVisible(key == "research")
        self.filters.options["evidence"].setVisible(key == "findings")
        if not is_questions:
            self.rows.show(self.filters.wanted, is_research=key == "research")
            self._list.setCurrentIndex(0 if self.rows.ids else 1)

    def _delete(self, finding_id: str) -> None:
        try:
            edits.delete_finding(self._session.document, finding_id)
        except KnownError as error:
            self.failed.emit(error)

    def _stale(self, *_news: object) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def _connect(self) -> None:
        self.parts.chosen.connect(self._show_part)
        self.add_button.clicked.connect(self.add)
        self.import_button.clicked.connect(self.import_asked)
        self.print_button.clicked.connect(self.print_asked)
        self.filters.changed.connect(lambda _wanted: self._show_part(self.parts.current))
        self.view.chosen.connect(self.show_finding)
        self.view.removing.connect(self._delete)
        self.detail.closed.connect(lambda: self.show_finding(""))
        self.detail.shown_on_map.connect(self.touchpoint_wanted)
        for part in (self.detail, self.questions):
            part.failed.connect(self.failed)
        self._session.changed.connect(self._stale)
        self._session.journey_changed.connect(self._stale)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._title, 1)
        top.addWidget(self.import_button)
        top.addWidget(self.print_button)
        top.addWidget(self.add_button)
        box = Box()
        box.column.setContentsMargins(6, 8, 6, 8)
        box.column.addWidget(self.view)
        self._list.addWidget(box)
        self._list.addWidget(self.empty)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self.questions)
        start = QVBoxLayout()
        SidedMargins(self._context, start, (28, 20, 20, 20))
        start.setSpacing(14)
        start.addLayout(top)
        under = QHBoxLayout()
        under.setSpacing(16)
        under.addWidget(self.parts)
        under.addWidget(self.share, 1)
        start.addLayout(under)
        start.addWidget(self.filters)
        start.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(start, 1)
        row.addWidget(self.detail)
        self.detail.setFixedWidth(_DETAIL)
        self.detail.hide()
        self.print_button.hide()


class ShareLine(QWidget):
    """How much is assumed in the project and in the journey that is open: a bar and a sentence.

    Where there is no room for both, the bar stays, and the sentence is its tooltip.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._share = AssumptionShare(0, 0)
        self._words = plain.label(self, role="muted")
        context.typefaces.set_role(self._words, "body")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addSpacing(_BAR + 10)
        row.addWidget(self._words)
        row.addStretch(1)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def show_project(self, session: Session) -> None:
        """Count again."""
        self._share = project_assumptions(session.document)
        parts = [self._said(translate("Knowledge", "{percent} of the project is assumed"), self._share)]
        if session.journey_id:
            journey = journey_assumptions(session.document, session.journey_id)
            parts.append(self._said(translate("Knowledge", "{percent} of the open journey"), journey))
        plain.set_label(self._words, listed([part for part in parts if part]))
        plain.name(self, self._words.text())
        self.setVisible(bool(self._share.statements))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(_BAR, 24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._words.setVisible(event.size().width() >= _WORDS_FROM)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = float(self.width() - _BAR) if is_rtl else 0.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(x, self.height() / 2 - 3, _BAR, 6)
        paint_share_bar(painter, bar, self._share, self._context.theme.chrome, is_rtl=is_rtl)
        painter.end()

    def _said(self, sentence: str, share: AssumptionShare) -> str:
        if share.share is None:
            return ""
        return sentence.replace("{percent}", self._context.languages.percent(share.share))
