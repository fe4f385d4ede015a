"""The fields of a touchpoint in the side panel."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from journey_designer.analysis.risks import can_be_at_risk, risk_marks
from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Finding, Stage, Touchpoint, Vote, specs
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.actors_field import ActorsField
from journey_designer.ui.panels.binding import Binding
from journey_designer.ui.panels.findings_list import FindingsList
from journey_designer.ui.panels.labelled import Heading
from journey_designer.ui.panels.name_line import NameLine
from journey_designer.ui.panels.panel_scroll import PanelScroll, rule
from journey_designer.ui.panels.risks_field import RisksField
from journey_designer.ui.panels.stage_line import StageLine
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton, Words
from journey_designer.ui.widgets.channel_field import ChannelField
from journey_designer.ui.widgets.drawings import map_palette
from journey_designer.ui.widgets.field_halo import FieldHalo
from journey_designer.ui.widgets.importance_pips import ImportancePips
from journey_designer.ui.widgets.key_moment_button import KeyMomentButton
from journey_designer.ui.widgets.prose_field import ProseField
from journey_designer.ui.widgets.satisfaction_slider import SatisfactionSlider
from journey_designer.ui.widgets.text_label import TextLabel
from journey_designer.ui.widgets.votes_field import VotesField


class TouchpointForm(PanelScroll):
    """Shows one touchpoint. ``failed`` carries the `KnownError` of a change that was refused, ``voting_wanted``
    asks for a voting round.
    """

    failed = Signal(object)
    voting_wanted = Signal()

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._shown: Touchpoint | None = None
        spec = specs(Touchpoint)
        self.stage_line = StageLine(context, self)
        self.name = ProseField(context, spec["name"], self, role="section", is_bare=True, least=1, most=4)
        self.key_moment = KeyMomentButton(context, self)
        self.name_line = NameLine(self.name, self.key_moment, self)
        self.channel = ChannelField(context, spec["channel"], self)
        self.slider = SatisfactionSlider(context, self)
        self.votes = VotesField(context, spec["votes"], self)
        self.importance_customer = ImportancePips(context, self)
        self.importance_business = ImportancePips(context, self)
        self.reason = ProseField(context, spec["reason"], self, is_bare=True, least=1)
        self.notes = ProseField(context, spec["notes"], self, is_bare=True, least=1)
        self.actors = ActorsField(context, self)
        self.risks = RisksField(context, self)
        self.findings = FindingsList(context, session, self)
        self.findings.failed.connect(self.failed)
        self._bind()
        self._lay_out()
        for field in (self.name, self.reason, self.notes):
            FieldHalo(context, field, self.surface)
        self.slider.previewed.connect(self._show_value)
        context.languages.changed.connect(self._retranslate)
        context.theme.changed.connect(self._retranslate)
        self._retranslate()

    def show_touchpoint(self, touchpoint: Touchpoint | None) -> None:
        """Show a touchpoint, or let go of the one that was shown."""
        if touchpoint is None or self._shown is None or touchpoint.id != self._shown.id:
            self.findings.close_form()
            self.votes.begin()
        self._shown = touchpoint
        self._binding.show(touchpoint)
        if touchpoint is None:
            return
        colours = self.stage_line.show_touchpoint(self._session.document, touchpoint)
        self.channel.set_tint(colours.bar)
        self._reason_part.setVisible(touchpoint.is_key_moment)
        self._show_risks(touchpoint)
        self._show_value(self.slider.satisfaction)
        self._show_counts()
        self.findings.show_findings(self._session.document.family(Finding, "touchpoint_id", touchpoint.id))

    # Making

    def _bind(self) -> None:
        self._binding = Binding(self._session, Touchpoint, edits.change_touchpoint, self)
        self._binding.failed.connect(self.failed)
        self._binding.add("name", self.name, edits.rename_touchpoint)
        self._binding.add("satisfaction", self.slider, edits.set_satisfaction, lambda entry: entry.score)
        self._binding.add("votes", self.votes, edits.set_votes)
        plain_fields = (
            "channel",
            "importance_customer",
            "importance_business",
            "reason",
            "notes",
            "actors",
            "risks",
        )
        for field in plain_fields:
            self._binding.add(field, getattr(self, field))
        self._binding.add("is_key_moment", self.key_moment)

    def _lay_out(self) -> None:
        self._value = TextLabel(self._context, "value", self, leading=(20, 22))
        self._voted = plain.label(self, role="caption")
        self._context.typefaces.set_role(self._voted, "caption")
        self._reason_part = self._part(
            lambda: translate("TouchpointPanel", "Why it is a key moment"), self.reason
        )
        self._risks_part = self._part(lambda: translate("TouchpointPanel", "Risks"), self.risks)
        satisfaction = self._part(
            lambda: translate("TouchpointPanel", "Satisfaction"), self.slider, end=self._value
        )
        votes = self._part(lambda: translate("TouchpointPanel", "Votes"), self.votes, end=self._voted)
        self.start_vote = TextButton(
            self._context,
            lambda: translate("TouchpointPanel", "Start a vote"),
            self,
            icon="vote",
            role="link",
            padding=2,
        )
        self.start_vote.clicked.connect(self.voting_wanted)
        add = TextButton(
            self._context,
            lambda: translate("TouchpointPanel", "Add"),
            self,
            icon="plus",
            role="link",
            padding=2,
        )
        add.clicked.connect(self._add_finding)
        self.column.addWidget(self.stage_line)
        self.column.setSpacing(15)
        self.column.addWidget(self.name_line)
        self.column.addWidget(self.channel)
        self.column.addSpacing(2)
        self.column.addWidget(satisfaction)
        self.column.addWidget(votes)
        self.column.addWidget(self.start_vote, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(rule(self))
        self.column.addWidget(self._importance())
        self.column.addWidget(rule(self))
        self.column.addWidget(self._reason_part)
        self.column.addWidget(self._risks_part)
        self.column.addWidget(self._part(lambda: translate("TouchpointPanel", "Notes"), self.notes))
        self.column.addWidget(self._part(lambda: translate("TouchpointPanel", "Who takes part"), self.actors))
        self.column.addWidget(
            self._part(lambda: translate("TouchpointPanel", "Evidence"), self.findings, end=add)
        )
        self.column.addStretch(1)

    def _part(self, words: Words, field: QWidget, end: QWidget | None = None) -> QWidget:
        part = QWidget(self)
        heading = Heading(self._context, words, part)
        if end is not None:
            heading.row.addWidget(end)
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(heading)
        box.addWidget(field)
        return part

    def _importance(self) -> QWidget:
        part = QWidget(self)
        self._names: list[TextLabel] = []
        self._numbers: list[QLabel] = []
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        heading = Heading(self._context, lambda: translate("TouchpointPanel", "Importance"), part)
        grid.addWidget(heading, 0, 0, 1, 3)
        for line, pips in enumerate((self.importance_customer, self.importance_business), start=1):
            name = TextLabel(self._context, "body", part, colour="ink2", leading=(18, 20), most_lines=2)
            number = plain.label(part)
            self._context.typefaces.set_role(number, "heading")
            number.setMinimumWidth(10)
            grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(pips, line, 1)
            grid.addWidget(number, line, 2)
            self._names.append(name)
            self._numbers.append(number)
        return part

    # Showing

    def _show_value(self, value: float | None) -> None:
        if value is None:
            self._value.set_text(translate("TouchpointPanel", "Not assessed"))
            self._value.set_colour("ink3")
        else:
            self._value.set_text(self._context.languages.signed(value))
            self._value.set_colour(map_palette(self._context.theme).score(value))

    def _show_risks(self, touchpoint: Touchpoint) -> None:
        """Risks are asked for at loyalty, and shown wherever they were marked."""
        document = self._session.document
        is_asked = can_be_at_risk(document.get(Stage, touchpoint.stage_id))
        self._risks_part.setVisible(is_asked or bool(touchpoint.risks))
        self.risks.propose(risk_marks(document, touchpoint) if is_asked else ())

    def _show_counts(self) -> None:
        touchpoint = self._shown
        if touchpoint is None:
            return
        total = sum(touchpoint.votes or ())
        counted = self._context.languages.counted
        votes = counted("TouchpointPanel", "%n vote(s)", total)
        if self._session.document.count(Vote, "touchpoint_id", touchpoint.id):
            votes = counted("TouchpointPanel", "%n vote(s) by name", total)
        plain.set_label(self._voted, votes if total else translate("TouchpointPanel", "No votes yet"))
        values = (touchpoint.importance_customer, touchpoint.importance_business)
        for label, value in zip(self._numbers, values, strict=True):
            plain.set_label(label, self._context.languages.number(value) if value else "–")

    def _add_finding(self) -> None:
        if self._shown is None:
            return
        persona = self._session.persona
        try:
            finding = edits.add_finding(
                self._session.document,
                persona.id if persona is not None else None,
                "pain_point",
                "",
                touchpoint_id=self._shown.id,
            )
        except KnownError as error:
            self.failed.emit(error)
        else:
            self.findings.open_form(finding.id)

    def _retranslate(self) -> None:
        words = (
            translate("TouchpointPanel", "To the customer"),
            translate("TouchpointPanel", "To the business"),
        )
        fields = (self.importance_customer, self.importance_business)
        for label, pips, text in zip(self._names, fields, words, strict=True):
            label.set_text(text)
            plain.name(pips, text, has_tip=False)
        named = (
            (self.name, translate("TouchpointPanel", "Name of the touchpoint")),
            (self.notes, translate("TouchpointPanel", "Notes")),
            (self.reason, translate("TouchpointPanel", "Why it is a key moment")),
        )
        for field, text in named:
            plain.name(field, text, has_tip=False)
        self.name.set_hint(translate("TouchpointPanel", "Name"))
        self.notes.set_hint(translate("TouchpointPanel", "What to keep in mind"))
        self._show_counts()
        self._show_value(self.slider.satisfaction)
