"""What is known of a persona: findings under four aspects."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Finding, Persona
from journey_designer.core.records.persona import Aspect
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.panels.findings_list import FindingsList
from journey_designer.ui.panels.words import aspect_hints, aspect_words
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton
from journey_designer.ui.widgets.drawings import map_palette

_ICONS: dict[Aspect, tuple[str, str]] = {
    "context": ("house", "blue"),
    "motivation": ("heart", "teal"),
    "pain_point": ("circle-alert", "neg"),
    "mental_model": ("brain", "plum"),
}


class KnowledgeBox(QWidget):
    """``failed`` carries the `KnownError` of a change that was refused."""

    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._persona_id = ""
        self._parts: dict[Aspect, _AspectPart] = {}
        self._hint = plain.label(self, role="muted", is_wrapped=True)
        context.typefaces.set_role(self._hint, "body")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self._hint)
        for aspect in _ICONS:
            part = _AspectPart(context, session, aspect, self)
            part.adding.connect(self.add)
            part.list.failed.connect(self.failed)
            self._parts[aspect] = part
            box.addWidget(part)
        context.languages.changed.connect(self._retranslate)
        self._retranslate()

    def list(self, aspect: Aspect) -> FindingsList:
        """The findings under an aspect."""
        return self._parts[aspect].list

    def show_persona(self, persona: Persona | None) -> None:
        """Show what is known of a persona."""
        if persona is None or persona.id != self._persona_id:
            for part in self._parts.values():
                part.list.close_form()
        self._persona_id = persona.id if persona is not None else ""
        findings = self._session.document.family(Finding, "persona_id", self._persona_id)
        for aspect, part in self._parts.items():
            part.list.show_findings([finding for finding in findings if finding.aspect == aspect])
        self._hint.setVisible(not findings)

    def add(self, aspect: Aspect) -> None:
        """Add a finding under an aspect, and open it."""
        try:
            finding = edits.add_finding(self._session.document, self._persona_id, aspect, "")
        except KnownError as error:
            self.failed.emit(error)
        else:
            self._parts[aspect].list.open_form(finding.id)

    def _retranslate(self) -> None:
        plain.set_label(
            self._hint, translate("Knowledge", "Nothing recorded. Add what you heard, saw or measured.")
        )


class _AspectPart(QWidget):
    """The heading of an aspect, the button that adds, and the findings. ``adding`` carries the aspect."""

    adding = Signal(str)

    def __init__(self, context: Context, session: Session, aspect: Aspect, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._aspect: Aspect = aspect
        self._icon = QLabel(self)
        self._title = plain.label(self)
        context.typefaces.set_role(self._title, "heading")
        self.button = IconButton(context, "plus", self._button_words, self, size=16, side=26)
        self.button.clicked.connect(lambda: self.adding.emit(aspect))
        self.list = FindingsList(context, session, self)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._icon)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self.button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(top)
        box.addWidget(self.list)
        context.theme.changed.connect(self._refresh)
        context.languages.changed.connect(self._refresh)
        self._refresh()

    def _button_words(self) -> str:
        sentence = translate("Knowledge", "Add a finding: {aspect}")
        return fill(sentence, aspect=aspect_words()[self._aspect])

    def _refresh(self) -> None:
        name, colour = _ICONS[self._aspect]
        ink = map_palette(self._context.theme).stages[colour].bar if colour != "neg" else "neg"
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._context.icons.pixmap(name, 16, ink, ratio=ratio))
        plain.set_label(self._title, aspect_words()[self._aspect])
        plain.set_tip(self._title, aspect_hints()[self._aspect])
