"""An idea with all that is said of it: what, for which touchpoint, its effect, who, until when."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from journey_designer.analysis.chain import chain
from journey_designer.core import edits
from journey_designer.core.depending import waits_for
from journey_designer.core.effects import touchpoint_of
from journey_designer.core.records import Idea, Journey, Note, Stage, Touchpoint, specs
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.error_texts import error_text
from journey_designer.ui.insights.box import quiet
from journey_designer.ui.language import translate
from journey_designer.ui.panels.binding import Binding, Field
from journey_designer.ui.panels.labelled import Labelled
from journey_designer.ui.plan.chain_words import chain_words
from journey_designer.ui.plan.decimal_field import DecimalField
from journey_designer.ui.plan.words import LOOKS, STATUSES, kind_words, status_words, title_of
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import Words
from journey_designer.ui.widgets.date_field import DateField
from journey_designer.ui.widgets.line_field import LineField
from journey_designer.ui.widgets.number_field import NumberField
from journey_designer.ui.widgets.option_field import OptionField
from journey_designer.ui.widgets.prose_field import ProseField


class IdeaDialog(DialogFrame):
    """Every change is kept at once, as a step; it closes when the idea is gone."""

    def __init__(self, context: Context, session: Session, idea_id: str, parent: QWidget | None) -> None:
        super().__init__(context, lambda: translate("Plan", "Idea"), parent, width=640)
        self._session = session
        self._idea_id = idea_id
        spec = specs(Idea)
        self.title_field = LineField(context, spec["title"], self)
        self.description = ProseField(context, spec["description"], self)
        self.kind = OptionField(context, self)
        self.touchpoint = OptionField(context, self)
        self.effect = DecimalField(context, -4, 4, self)
        self.status = OptionField(context, self)
        self.owner = LineField(context, spec["owner"], self)
        self.start = DateField(context, self)
        self.due = DateField(context, self)
        self.progress = NumberField(context, spec["progress"], self, empty=0)
        self.needs = OptionField(context, self)
        self.note = ProseField(context, specs(Note)["text"], self, least=1)
        self.chain = quiet(context, self)
        self.problem = quiet(context, self, role="error")
        self._binding = self._bind()
        self._lay_out()
        remove = self.add_button(lambda: translate("Plan", "Delete"), role="danger", at_start=True)
        remove.clicked.connect(self._delete)
        close = self.add_button(lambda: translate("Dialogs", "Done"), role="primary")
        close.clicked.connect(self.accept)
        session.changed.connect(self._show)
        session.settling.connect(self.note.settle)
        self.finished.connect(self._on_finished)
        self._show()
        self.title_field.setFocus()

    def _bind(self) -> Binding:
        binding = Binding(self._session, Idea, edits.change_idea, self)
        binding.failed.connect(lambda error: self._tell(error_text(error)))
        fields: dict[str, Field] = {
            "title": self.title_field,
            "description": self.description,
            "kind": self.kind,
            "touchpoint_id": self.touchpoint,
            "effect": self.effect,
            "status": self.status,
            "owner": self.owner,
            "start": self.start,
            "due": self.due,
            "progress": self.progress,
            "depends_on": self.needs,
        }
        for name, field in fields.items():
            if name == "touchpoint_id":
                binding.add(name, field, read=lambda idea: touchpoint_of(self._session.document, idea))
            else:
                binding.add(name, field)
        self.note.edited.connect(self._keep_note)
        return binding

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "plain")
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        pairs: tuple[tuple[tuple[Words, QWidget], ...], ...] = (
            (
                (lambda: translate("Plan", "What it is"), self.kind),
                (lambda: translate("Plan", "Touchpoint"), self.touchpoint),
                (lambda: translate("Plan", "Effect on satisfaction"), self.effect),
            ),
            (
                (lambda: translate("Plan", "Status"), self.status),
                (lambda: translate("Plan", "Owner"), self.owner),
                (lambda: translate("Plan", "Progress in percent"), self.progress),
            ),
            (
                (lambda: translate("Plan", "Start"), self.start),
                (lambda: translate("Plan", "Due"), self.due),
                (lambda: translate("Plan", "Needs first"), self.needs),
            ),
        )
        for line, entries in enumerate(pairs):
            for place, (words, field) in enumerate(entries):
                grid.addWidget(Labelled(self.context, words, field, inside), line, place)
                grid.setColumnStretch(place, 1)
        column.addWidget(Labelled(self.context, lambda: translate("Plan", "Title"), self.title_field, inside))
        column.addWidget(
            Labelled(self.context, lambda: translate("Plan", "Description"), self.description, inside)
        )
        column.addLayout(grid)
        column.addWidget(Labelled(self.context, lambda: translate("Plan", "Latest note"), self.note, inside))
        column.addWidget(self.chain)
        column.addWidget(self.problem)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        scroll.setMinimumHeight(460)
        self.body.addWidget(scroll, 1)

    def _show(self, _event: object = None) -> None:
        document = self._session.document
        idea = document.find(Idea, self._idea_id)
        if idea is None:
            self._binding.show(None)
            self.accept()
            return
        icons = self.context.icons
        self.kind.set_choices([(key, word, None) for key, word in kind_words().items()])
        words = status_words()
        self.status.set_choices(
            [(status, words[status], icons.icon(LOOKS[status].icon, 16)) for status in STATUSES]
        )
        self._show_touchpoints(touchpoint_of(document, idea))
        others = [entry for entry in document.all(Idea) if not waits_for(document, entry.id, idea.id)]
        self.needs.set_choices(
            [
                (None, translate("Plan", "Nothing"), None),
                *((entry.id, title_of(entry), None) for entry in others),
            ]
        )
        self._binding.show(idea)
        self._show_note()
        found = chain(document, idea)
        plain.set_label(self.chain, "\n".join(chain_words(found, document.project.language)))

    def _show_touchpoints(self, chosen: str | None) -> None:
        """Those of the journey that is shown, and of the journey of the one that was chosen."""
        document = self._session.document
        current = document.find(Touchpoint, chosen) if chosen else None
        stage = document.find(Stage, current.stage_id) if current is not None else None
        ids = dict.fromkeys([self._session.journey_id, stage.journey_id if stage else ""])
        choices: list[tuple[str | None, str, None]] = [(None, translate("Plan", "None"), None)]
        for journey_id in ids:
            if document.find(Journey, journey_id) is None:
                continue
            for entry in document.family(Stage, "journey_id", journey_id):
                choices += [
                    (touchpoint.id, f"{entry.name} › {touchpoint.name}", None)
                    for touchpoint in document.family(Touchpoint, "stage_id", entry.id)
                ]
        self.touchpoint.set_choices(choices)

    # The note

    def _latest_note(self) -> Note | None:
        notes = self._session.document.family(Note, "target", self._idea_id)
        opened = [note for note in notes if not note.is_resolved]
        return opened[-1] if opened else None

    def _show_note(self) -> None:
        note = self._latest_note()
        self.note.show_value(note.text if note is not None else "")

    def _keep_note(self, text: str, gesture: str) -> None:
        document, note = self._session.document, self._latest_note()
        if document.find(Idea, self._idea_id) is None:
            return
        if note is None:
            if text.strip():
                edits.add_note(document, self._idea_id, text)
        elif text.strip():
            edits.change_note(document, note.id, gesture=gesture or None, text=text)
        else:
            edits.delete_note(document, note.id)

    # Ends

    def _delete(self) -> None:
        edits.delete_idea(self._session.document, self._idea_id)

    def _tell(self, sentence: str) -> None:
        plain.set_label(self.problem, sentence)

    def _on_finished(self) -> None:
        if self._session.document.find(Idea, self._idea_id) is not None:
            self._session.settle()
        self._session.changed.disconnect(self._show)
