"""The fields of one finding, in the place of its row."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.knowledge.placing import places_for
from journey_designer.core.records import Finding, Touchpoint, specs
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.binding import Binding
from journey_designer.ui.panels.labelled import Labelled
from journey_designer.ui.panels.words import aspect_words, evidence_words, source_words
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton, TextButton, Words
from journey_designer.ui.widgets.date_field import DateField
from journey_designer.ui.widgets.drawings import ticks_icon
from journey_designer.ui.widgets.line_field import LineField
from journey_designer.ui.widgets.option_field import OptionField
from journey_designer.ui.widgets.prose_field import ProseField

_FIELDS = {"touchpoint_id": "touchpoint"}


class FindingForm(QFrame):
    """All fields of a finding. ``closed`` asks for its row again, ``failed`` carries a `KnownError`."""

    closed = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self.setProperty("role", "box")
        spec = specs(Finding)
        self.text = ProseField(context, spec["text"], self)
        self.evidence = OptionField(context, self)
        self.aspect = OptionField(context, self)
        self.source = OptionField(context, self)
        self.touchpoint = OptionField(context, self)
        self.who = LineField(context, spec["who"], self)
        self.seen_on = DateField(context, self)
        self.reference = LineField(context, spec["reference"], self)
        self.owner = LineField(context, spec["owner"], self)
        self.due = DateField(context, self)
        self._binding = Binding(session, Finding, edits.change_finding, self)
        self._binding.failed.connect(self.failed)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 10)
        box.setSpacing(8)
        for name, words in self._labels():
            field = getattr(self, _FIELDS.get(name, name))
            self._binding.add(name, field)
            box.addWidget(Labelled(context, words, field, self))
        box.addLayout(self._buttons())
        context.languages.changed.connect(self._retranslate)
        context.theme.changed.connect(self._retranslate)
        self._retranslate()

    def show_finding(self, finding: Finding | None) -> None:
        """Show a finding, or let go of the one that is gone."""
        self._name_touchpoints(finding)
        self._binding.show(finding)

    def _name_touchpoints(self, finding: Finding | None) -> None:
        places = places_for(self._session.document, finding) if finding is not None else []
        choices: list[tuple[str | None, str, None]] = [(None, translate("Finding", "None"), None)]
        choices += [(entry.id, f"{entry.name} · {journey.title}", None) for journey, entry in places]
        known = {key for key, _, _ in choices}
        tied = finding.touchpoint_id if finding is not None else None
        elsewhere = self._session.document.find(Touchpoint, tied) if tied not in known and tied else None
        if elsewhere is not None:
            choices.append((elsewhere.id, elsewhere.name, None))
        self.touchpoint.set_choices(choices)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _labels(self) -> tuple[tuple[str, Words], ...]:
        return (
            ("text", lambda: translate("Finding", "What was found")),
            ("evidence", lambda: translate("Finding", "How well it is known")),
            ("aspect", lambda: translate("Finding", "Aspect")),
            ("source", lambda: translate("Finding", "Source")),
            ("touchpoint_id", lambda: translate("Finding", "Touchpoint")),
            ("who", lambda: translate("Finding", "Who was asked or seen")),
            ("seen_on", lambda: translate("Finding", "Day")),
            ("reference", lambda: translate("Finding", "Reference")),
            ("owner", lambda: translate("Finding", "Who finds out more")),
            ("due", lambda: translate("Finding", "Until")),
        )

    def _buttons(self) -> QHBoxLayout:
        delete = IconButton(
            self._context, "trash-2", lambda: translate("Finding", "Delete this finding"), self
        )
        delete.clicked.connect(self._delete)
        done = TextButton(self._context, lambda: translate("Finding", "Done"), self)
        done.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(delete)
        row.addStretch(1)
        row.addWidget(done)
        return row

    def _delete(self) -> None:
        edits.delete_finding(self._session.document, self._binding.record_id)

    def _retranslate(self) -> None:
        ink = self._context.theme.chrome.aink
        self.evidence.set_choices(
            [(grade, words, ticks_icon(grade, ink)) for grade, words in evidence_words().items()]
        )
        self.aspect.set_choices([(aspect, words, None) for aspect, words in aspect_words().items()])
        sources: list[tuple[str | None, str, None]] = [(None, translate("Finding", "Not said"), None)]
        self.source.set_choices(sources + [(key, words, None) for key, words in source_words().items()])
        self.text.set_hint(translate("Finding", "What you heard, saw or measured"))
        plain.name(self, translate("Finding", "Finding"), has_tip=False)
