"""The filters of the map: evidence, lane, channel, persona, key moments, dots; how much stands out; one click shows all."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from journey_designer.core.records import LANES_WITHOUT_CARDS, Lane, Persona
from journey_designer.layout.words import map_words
from journey_designer.ui import plain
from journey_designer.ui.canvas.wording import EVIDENCE_KEYS, evidence_word
from journey_designer.ui.context import Context
from journey_designer.ui.finding.filters import Filter, channels_of
from journey_designer.ui.finding.looking import Looking
from journey_designer.ui.finding.many_field import ManyField
from journey_designer.ui.finding.seen_words import filter_words
from journey_designer.ui.language import translate
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton


class FilterRow(QWidget):
    """Shows the filter of a way to look, and changes it."""

    def __init__(self, context: Context, session: Session, looking: Looking, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._looking = looking
        self.evidence = ManyField(context, self)
        self.lanes = ManyField(context, self)
        self.channels = ManyField(context, self)
        self.personas = ManyField(context, self)
        self.starred = QCheckBox(self)
        self.dotted = QCheckBox(self)
        self.count = plain.label(self, role="caption", is_wrapped=True)
        self.views_button = TextButton(
            context,
            lambda: translate("Find", "Saved views"),
            self,
            icon="eye",
            role="quiet",
            padding=8,
            height=28,
        )
        self.clear_button = TextButton(
            context, lambda: translate("Find", "Show all"), self, icon="x", role="quiet", height=28
        )
        context.typefaces.set_role(self.count, "caption")
        self._lay_out()
        for field in (self.evidence, self.lanes, self.channels, self.personas):
            field.edited.connect(self._tell)
        for box in (self.starred, self.dotted):
            context.typefaces.set_role(box, "body")
            box.clicked.connect(self._tell)
        self.clear_button.clicked.connect(looking.clear)
        looking.changed.connect(self.refresh)
        self.fill()

    @property
    def filter(self) -> Filter:
        """What is chosen."""
        return Filter(
            evidence=self.evidence.values,
            lanes=self.lanes.values,
            channels=self.channels.values,
            personas=self.personas.values,
            is_starred=self.starred.isChecked(),
            has_dots=self.dotted.isChecked(),
        )

    def fill(self) -> None:
        """Name the choices of the journey that is shown."""
        document, journey_id = self._session.document, self._session.journey_id
        words = map_words(document.project.language)
        self.evidence.set_choices(
            translate("Find", "All evidence"), [(key, evidence_word(key)) for key in EVIDENCE_KEYS]
        )
        lanes = [
            (lane.id, words.lane(lane))
            for lane in document.family(Lane, "journey_id", journey_id)
            if lane.kind not in LANES_WITHOUT_CARDS and not lane.is_hidden
        ]
        self.lanes.set_choices(translate("Find", "All lanes"), lanes)
        channels = [(name, name) for name in channels_of(document, journey_id)]
        self.channels.set_choices(translate("Find", "All channels"), channels)
        personas = [
            (entry.id, entry.name or translate("Find", "Persona without a name"))
            for entry in document.all(Persona)
            if not entry.is_archived
        ]
        self.personas.set_choices(translate("Find", "All personas"), personas)
        plain.set_button(self.starred, translate("Find", "Key moments only"))
        plain.set_button(self.dotted, translate("Find", "With dots only"))
        self.refresh()

    def refresh(self) -> None:
        """Show the filter that holds, and how much stands out."""
        wanted = self._looking.filter
        self.evidence.show_values(wanted.evidence)
        self.lanes.show_values(wanted.lanes)
        self.channels.show_values(wanted.channels)
        self.personas.show_values(wanted.personas)
        self.starred.setChecked(wanted.is_starred)
        self.dotted.setChecked(wanted.has_dots)
        said = filter_words(self._context.languages, self._looking)
        plain.set_label(self.count, said or translate("Find", "Nothing is filtered."))
        self.clear_button.setEnabled(not self._looking.is_plain)

    def _tell(self, *_news: object) -> None:
        self._looking.set_filter(self.filter)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, widget in enumerate((self.evidence, self.lanes, self.channels, self.personas)):
            grid.addWidget(widget, place // 2, place % 2)
        grid.addWidget(self.starred, 2, 0, 1, 2)
        grid.addWidget(self.dotted, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.views_button)
        foot.addStretch(1)
        foot.addWidget(self.clear_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(grid)
        column.addWidget(self.count)
        column.addLayout(foot)
