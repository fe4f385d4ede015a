"""What is known of a persona: four boxes of findings, and what they rest on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from journey_designer.analysis.evidence import persona_assumptions
from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Finding, Persona
from journey_designer.core.records.persona import Aspect
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.basis import basis_parts
from journey_designer.ui.panels.words import evidence_words, listed
from journey_designer.ui.personas.aspect_box import ASPECT_ICONS, AspectBox
from journey_designer.ui.personas.columns import Columns
from journey_designer.ui.session import Session
from journey_designer.ui.widgets.drawings import ticks_icon
from journey_designer.ui.widgets.text_label import TextLabel

Entry = tuple[str, str, Callable[[], object]]


class KnowledgePart(QWidget):
    """``failed`` carries the `KnownError` of a refused change. ``more`` gives further entries for the menu
    of a finding; ``aside`` takes what stands at the end of the heading.
    """

    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._persona_id = ""
        self.more: Callable[[str], list[Entry]] = lambda _finding_id: []
        self._title = plain.label(self)
        context.typefaces.set_role(self._title, "section")
        self._basis = TextLabel(context, "body", self, colour="ink2", leading=(18, 21), most_lines=2)
        self.aside = QHBoxLayout()
        self.boxes: dict[Aspect, AspectBox] = {}
        for aspect in ASPECT_ICONS:
            box = AspectBox(context, session, aspect, self)
            box.adding.connect(partial(self.add, aspect))
            box.menu_asked.connect(self._popup)
            box.failed.connect(self.failed)
            self.boxes[aspect] = box
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._title)
        top.addWidget(self._basis, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(self.aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(Columns(list(self.boxes.values()), self))
        context.languages.changed.connect(self._retranslate)
        self._retranslate()

    def show_persona(self, persona: Persona | None) -> None:
        """Show what is known of a persona."""
        persona_id = persona.id if persona is not None else ""
        if persona_id != self._persona_id:
            for box in self.boxes.values():
                box.let_go()
        self._persona_id = persona_id
        findings = self._session.document.family(Finding, "persona_id", persona_id) if persona else ()
        for aspect, box in self.boxes.items():
            box.show_findings([finding for finding in findings if finding.aspect == aspect])
        self._basis.set_text(self._basis_words(findings))

    def add(self, aspect: Aspect) -> None:
        """Add a finding under an aspect, and open it."""
        try:
            finding = edits.add_finding(self._session.document, self._persona_id, aspect, "")
        except KnownError as error:
            self.failed.emit(error)
        else:
            self.boxes[aspect].open_form(finding.id)

    def menu(self, finding_id: str) -> QMenu:
        """What can be done with a finding."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        document = self._session.document
        finding = document.get(Finding, finding_id)
        for grade, words in evidence_words().items():
            set_grade = partial(edits.change_finding, document, finding_id, evidence=grade)
            action = self._entry(menu, words, set_grade)
            action.setIcon(ticks_icon(grade, self._context.theme.chrome.ink2))
            action.setEnabled(finding.evidence != grade)
        menu.addSeparator()
        for icon, words, act in self.more(finding_id):
            self._entry(menu, words, act).setIcon(self._context.icons.icon(icon, 16))
        delete = self._entry(
            menu,
            translate("Finding", "Delete this finding"),
            lambda: edits.delete_finding(document, finding_id),
        )
        delete.setIcon(self._context.icons.icon("trash-2", 16))
        return menu

    def _entry(self, menu: QMenu, words: str, act: Callable[[], object]) -> QAction:
        action = QAction(menu)
        plain.set_action(action, words)
        action.triggered.connect(lambda _checked=False: self._do(act))
        menu.addAction(action)
        return action

    def _popup(self, finding_id: str, at: QPoint) -> None:
        self.menu(finding_id).popup(at)

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except KnownError as error:
            self.failed.emit(error)

    def _basis_words(self, findings: tuple[Finding, ...]) -> str:
        """``24 facts from 6 interviews, 2 observations``."""
        share = persona_assumptions(self._session.document, self._persona_id)
        if not share.statements:
            return translate("Knowledge", "Nothing recorded. Add what you heard, saw or measured.")
        facts = self._context.languages.counted(
            "Knowledge", "%n fact(s)", share.statements - share.assumptions
        )
        parts = basis_parts(findings, self._context.languages)
        if parts:
            sentence = translate("Knowledge", "{facts} from {sources}")
            facts = sentence.replace("{facts}", facts).replace("{sources}", listed(parts))
        if not share.assumptions:
            return facts
        assumed = translate("Knowledge", "{percent} assumed")
        return listed(
            [facts, assumed.replace("{percent}", self._context.languages.percent(share.share or 0))]
        )

    def _retranslate(self) -> None:
        plain.set_label(self._title, translate("PersonaPanel", "Knowledge"))
