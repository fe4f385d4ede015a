"""The filters of the map: evidence, lane, channel, key moments."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from journey_designer.core.records import Lane
from journey_designer.layout.words import map_words
from journey_designer.ui import plain
from journey_designer.ui.canvas.wording import EVIDENCE_KEYS, evidence_word
from journey_designer.ui.context import Context
from journey_designer.ui.finding.filters import Filter, channels_of
from journey_designer.ui.language import translate
from journey_designer.ui.session import Session
from journey_designer.ui.widgets.option_field import OptionField


class FilterRow(QWidget):
    """``changed`` carries the `Filter` that was chosen."""

    changed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self.evidence = OptionField(context, self)
        self.lane = OptionField(context, self)
        self.channel = OptionField(context, self)
        self.starred = QCheckBox(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.addWidget(self.evidence, 0, 0)
        grid.addWidget(self.lane, 0, 1)
        grid.addWidget(self.channel, 1, 0)
        grid.addWidget(self.starred, 1, 1)
        for field in (self.evidence, self.lane, self.channel):
            field.edited.connect(self._tell)
        self.starred.toggled.connect(self._tell)
        self.fill()

    @property
    def filter(self) -> Filter:
        """What is chosen."""
        grade = self.evidence.value
        return Filter(
            evidence=frozenset({grade}) if grade else frozenset(),
            lane=self.lane.value or "",
            channel=self.channel.value or "",
            is_starred=self.starred.isChecked(),
        )

    def clear(self) -> None:
        """Want everything again."""
        for field in (self.evidence, self.lane, self.channel):
            field.show_value("")
        self.starred.setChecked(False)
        self._tell()

    def fill(self) -> None:
        """Name the choices of the journey that is shown."""
        document, journey_id = self._session.document, self._session.journey_id
        words = map_words(document.project.language)
        grades = [(key, evidence_word(key), None) for key in EVIDENCE_KEYS]
        lanes = [
            (lane.id, words.lane(lane), None)
            for lane in document.family(Lane, "journey_id", journey_id)
            if lane.kind not in ("touchpoints", "emotion")
        ]
        channels = [(name, name, None) for name in channels_of(document, journey_id)]
        texts = (
            (self.evidence, translate("Find", "All evidence"), grades),
            (self.lane, translate("Find", "All lanes"), lanes),
            (self.channel, translate("Find", "All channels"), channels),
        )
        for field, every, choices in texts:
            held = field.value
            field.set_choices([("", every, None), *choices])
            field.show_value(held if held in {value for value, _, _ in choices} else "")
            field.setAccessibleName(every)
        plain.set_button(self.starred, translate("Find", "Key moments only"))
        self._context.typefaces.set_role(self.starred, "body")

    def _tell(self, *_news: object) -> None:
        self.changed.emit(self.filter)
