"""The guide of the stage that is worked on: it follows the selection."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journey_designer.analysis.stage_guides import STAGES, Part, StageGuide, stage_guide
from journey_designer.core.records import Card, Stage, Touchpoint
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.guide.flyout import Flyout
from journey_designer.ui.language import translate
from journey_designer.ui.panels.panel_scroll import PanelScroll
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.widgets.option_field import OptionField
from journey_designer.ui.widgets.text_label import TextLabel

_ICONS: dict[Part, tuple[str, str]] = {
    "lives": ("footprints", "ink2"),
    "find_out": ("search", "ink2"),
    "offer": ("gift", "pos"),
    "avoid": ("ban", "neg"),
    "ask": ("message-circle", "aink"),
}


class GuideFlyout(Flyout):
    """Shows the guide of the stage that is selected, or that the selected touchpoint or card stands in.

    Another guide can be chosen by hand; it stays until something in another stage is selected. For a stage of the
    user's own, the guide that was shown stays. ``print_asked`` asks for all guides of the project on paper.
    """

    print_asked = Signal()

    def __init__(self, context: Context, session: Session, ground: QWidget) -> None:
        super().__init__(context, ground, lambda: translate("Guide", "Stage guide"))
        self._session = session
        self._stage_id = ""
        self.kind = STAGES[0]
        self.choice = OptionField(context, self)
        self.choice.edited.connect(lambda value, _gesture: self.show_kind(str(value)))
        self.note = plain.label(self, role="caption", is_wrapped=True)
        context.typefaces.set_role(self.note, "caption")
        top = QVBoxLayout()
        top.setContentsMargins(20, 4, 20, 8)
        top.setSpacing(6)
        top.addWidget(self.choice)
        top.addWidget(self.note)
        self.column.addLayout(top)
        self._scroll = PanelScroll(self, spacing=6)
        self.column.addWidget(self._scroll, 1)
        self.printing = TextButton(
            context, lambda: translate("Guide", "Print the guides…"), self, icon="printer"
        )
        self.printing.clicked.connect(self.print_asked)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 6, 20, 12)
        foot.addWidget(self.printing)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self._parts: list[QWidget] = []
        session.selection_changed.connect(self._follow)
        session.journey_changed.connect(self._follow)
        session.changed.connect(self._follow)
        context.languages.changed.connect(self._fill)
        context.theme.changed.connect(self._fill)
        self._follow()
        self._fill()

    @property
    def guide(self) -> StageGuide | None:
        """What is shown."""
        return stage_guide(self.kind, self._context.languages.code)

    def show_kind(self, kind: str) -> None:
        """Show the guide of a kind of stage."""
        if kind in STAGES and kind != self.kind:
            self.kind = kind
            self._fill()

    def texts(self) -> list[str]:
        """The sentences that are shown."""
        return [part.text for part in self._parts if isinstance(part, TextLabel)]

    def _follow(self, *_news: object) -> None:
        stage = self._selected() or self._first()
        if stage is None or stage.id == self._stage_id:
            if stage is None or stage.kind == self.kind or stage.kind == "other":
                self._say_note(stage)
            return
        self._stage_id = stage.id
        self.show_kind(stage.kind)
        self._say_note(stage)

    def _selected(self) -> Stage | None:
        session, document = self._session, self._session.document
        if session.stage is not None:
            return session.stage
        touchpoint = session.touchpoint
        if touchpoint is None:
            cards = [key[1] for key in session.selection if key[0] is Card]
            card = document.find(Card, cards[0]) if len(cards) == 1 else None
            if card is None:
                return document.find(Stage, self._stage_id) if self._stage_id else None
            if card.touchpoint_id is None:
                return document.find(Stage, card.stage_id or "")
            touchpoint = document.find(Touchpoint, card.touchpoint_id)
        return document.find(Stage, touchpoint.stage_id) if touchpoint is not None else None

    def _first(self) -> Stage | None:
        stages = self._session.document.family(Stage, "journey_id", self._session.journey_id)
        return stages[0] if stages else None

    def _say_note(self, stage: Stage | None) -> None:
        is_own = stage is not None and stage.kind == "other"
        text = translate("Guide", "This stage is one of your own. Choose the guide that is nearest to it.")
        plain.set_label(self.note, text if is_own else "")
        self.note.setVisible(is_own)

    def _fill(self) -> None:
        code = self._context.languages.code
        guides = [stage_guide(kind, code) for kind in STAGES]
        self.choice.set_choices([(guide.kind, guide.title, None) for guide in guides if guide is not None])
        self.choice.show_value(self.kind)
        self.choice.setAccessibleName(translate("Guide", "Guide of which stage"))
        for part in self._parts:
            self._scroll.column.removeWidget(part)
            part.hide()
            part.deleteLater()
        while self._scroll.column.count():
            self._scroll.column.takeAt(0)
        self._parts = []
        guide = self.guide
        for section in guide.sections if guide is not None else ():
            self._add_heading(section.heading, *_ICONS[section.part])
            for sentence in section.sentences:
                label = TextLabel(self._context, "body", self._scroll.surface, colour="ink2")
                label.set_text(sentence)
                self._add(label)
            self._scroll.column.addSpacing(10)
        self._scroll.column.addStretch(1)
        bar = self._scroll.verticalScrollBar()
        bar.setValue(0)

    def _add_heading(self, text: str, icon: str, colour: str) -> None:
        row = QWidget(self._scroll.surface)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        mark = QLabel(row)
        mark.setPixmap(self._context.icons.pixmap(icon, 16, colour, ratio=self.devicePixelRatioF()))
        label = plain.label(row, text)
        self._context.typefaces.set_role(label, "heading")
        line.addWidget(mark)
        line.addWidget(label, 1)
        self._add(row)

    def _add(self, part: QWidget) -> None:
        self._scroll.column.addWidget(part)
        self._parts.append(part)
        part.show()
