"""The run sheet over the map: which block it is, how long it has, what to fill now, and what comes."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from journey_designer.ui import plain
from journey_designer.ui.agenda.block_row import BlockRow
from journey_designer.ui.agenda.clock import AgendaClock, clock_text
from journey_designer.ui.agenda.minutes import Minutes
from journey_designer.ui.agenda.own_sheets import OwnSheets
from journey_designer.ui.agenda.sheets import NAMES, Block, RunSheet, shipped_sheet
from journey_designer.ui.context import Context
from journey_designer.ui.guide.flyout import Flyout
from journey_designer.ui.language import fill, translate
from journey_designer.ui.panels.panel_scroll import PanelScroll
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton, TextButton
from journey_designer.ui.widgets.option_field import OptionField
from journey_designer.ui.widgets.text_label import TextLabel

SOUND = "agenda_sound"


class AgendaFlyout(Flyout):
    """Follows the clock. The run sheet is taken from the list, and its blocks are changed in place."""

    def __init__(
        self, context: Context, session: Session, ground: QWidget, clock: AgendaClock, minutes: Minutes
    ) -> None:
        super().__init__(context, ground, lambda: translate("Agenda", "Agenda"))
        self._session = session
        self.clock = clock
        self._minutes = minutes
        self._own = OwnSheets(context.settings)
        self.choice = OptionField(context, self)
        self.time = plain.label(self)
        self.now_title = plain.label(self)
        self.task = TextLabel(context, "body", self, colour="ink2")
        self.note = plain.label(self, role="caption")
        self.start = TextButton(context, self._start_words, self, role="primary")
        self.more = TextButton(
            context, lambda: context.languages.in_digits(translate("Agenda", "+1 min")), self
        )
        self.much_more = TextButton(
            context, lambda: context.languages.in_digits(translate("Agenda", "+5 min")), self
        )
        self.onwards = IconButton(
            context, "chevron-right", lambda: translate("Agenda", "Next block (F7)"), self
        )
        self.add = TextButton(context, lambda: translate("Agenda", "Add a block"), self, icon="plus")
        self.keep = TextButton(
            context, lambda: translate("Agenda", "Keep as my own"), self, icon="clipboard-check"
        )
        self.protocol = TextButton(
            context, lambda: translate("Agenda", "Put into the minutes"), self, icon="clipboard-check"
        )
        self.sound = QCheckBox(self)
        self._scroll = PanelScroll(self, spacing=4)
        self.rows: list[BlockRow] = []
        self._lay_out()
        self._connect()
        self._say_more()

    def refresh(self) -> None:
        """Show the moment."""
        clock, run = self.clock, self.clock.run
        block = clock.block
        left = self._context.languages.in_digits(clock_text(clock.left))
        plain.set_label(self.time, f"\u2066{left}\u2069" if run is not None else "")
        title = block.title if block is not None else ""
        if run is not None and block is None:
            title = translate("Agenda", "The agenda is over")
        plain.set_label(self.now_title, title)
        self.task.set_text(block.task if block is not None else "")
        self.task.setVisible(bool(block is not None and block.task))
        for part in (self.start, self.more, self.much_more, self.onwards):
            part.setEnabled(block is not None)
        self.add.setVisible(run is not None)
        self.keep.setVisible(run is not None)
        self.protocol.setVisible(run is not None and run.is_begun)
        self.start.refresh()
        plain.set_label(self.note, self._end_words())
        self._show_rows()

    def take(self, key: str) -> None:
        """Take a run sheet by its key in the list: a shipped one, or one of the user's own."""
        language = self._context.languages.code
        if key in NAMES:
            self.clock.take(shipped_sheet(key, language))
        else:
            self.clock.take(self._own.find(key))

    # Parts

    def _start_words(self) -> str:
        if self.clock.is_running:
            return translate("Agenda", "Pause")
        run = self.clock.run
        return (
            translate("Agenda", "Go on") if run is not None and run.is_begun else translate("Agenda", "Start")
        )

    def _end_words(self) -> str:
        if self.clock.run is None:
            return translate("Agenda", "Choose a run sheet. It can be changed at any time.")
        end = self._context.languages.time(datetime.fromtimestamp(self.clock.end()))
        return fill(translate("Agenda", "Ends at {time}, as things stand"), time=end)

    def _show_rows(self) -> None:
        run = self.clock.run
        blocks = run.sheet.blocks if run is not None else ()
        if len(blocks) != len(self.rows):
            for row in self.rows:
                self._scroll.column.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = [BlockRow(self._context, place, self._scroll.surface) for place in range(len(blocks))]
            for row in self.rows:
                row.asked.connect(self.clock.go_to)
                row.changed.connect(self.clock.change_block)
                row.removed.connect(self.clock.remove_block)
                self._scroll.column.insertWidget(self._scroll.column.count() - 1, row)
                row.show()
        lengths = self.clock.planned()
        for place, row in enumerate(self.rows):
            current = run.current if run is not None else 0
            state = "done" if place < current else "now" if place == current else "later"
            row.show_block(blocks[place], lengths[place], state)

    def _add_block(self) -> None:
        self.clock.add_block(Block(translate("Agenda", "New block"), 10))
        self.rows[-1].title.setFocus()
        self.rows[-1].title.selectAll()

    def _keep_own(self) -> None:
        run = self.clock.run
        if run is not None:
            name = fill(translate("Agenda", "My {name}"), name=run.sheet.name)
            self._own.keep(RunSheet(name.replace("\u2068", "").replace("\u2069", ""), run.sheet.blocks))
            self._say_more()

    def _connect(self) -> None:
        clock = self.clock
        self.choice.edited.connect(lambda value, _gesture: self.take(str(value)))
        self.start.clicked.connect(clock.toggle)
        self.more.clicked.connect(lambda: clock.add_minutes(1))
        self.much_more.clicked.connect(lambda: clock.add_minutes(5))
        self.onwards.clicked.connect(clock.next_block)
        self.add.clicked.connect(self._add_block)
        self.keep.clicked.connect(self._keep_own)
        self.protocol.clicked.connect(self._minutes.keep)
        self.sound.setChecked(self._context.settings.value(SOUND) == "on")
        self.sound.toggled.connect(
            lambda is_on: self._context.settings.set_value(SOUND, "on" if is_on else "off")
        )
        clock.ticked.connect(self.refresh)
        self._context.languages.changed.connect(self._say_more)

    def _say_more(self) -> None:
        code = self._context.languages.code
        shipped = [(key, shipped_sheet(key, code).name, None) for key in NAMES]
        own = [(sheet.name, sheet.name, None) for sheet in self._own.all()]
        self.choice.set_choices([*shipped, *own])
        run = self.clock.run
        names = {name: key for key, name, _ in (*shipped, *own)}
        self.choice.show_value(names.get(run.sheet.name) if run is not None else None)
        self.choice.setAccessibleName(translate("Agenda", "Run sheet"))
        plain.set_button(self.sound, translate("Agenda", "Quiet sound at the end"))
        self.refresh()

    def _lay_out(self) -> None:
        typefaces = self._context.typefaces
        typefaces.set_role(self.time, "page_name")
        typefaces.set_role(self.now_title, "heading")
        typefaces.set_role(self.note, "caption")
        typefaces.set_role(self.sound, "body")
        now = QHBoxLayout()
        now.setSpacing(12)
        now.addWidget(self.time)
        now.addWidget(self.now_title, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for part in (self.start, self.more, self.much_more, self.onwards):
            buttons.addWidget(part)
        buttons.addStretch(1)
        top = QVBoxLayout()
        top.setContentsMargins(20, 2, 20, 8)
        top.setSpacing(8)
        top.addWidget(self.choice)
        top.addLayout(now)
        top.addWidget(self.task)
        top.addLayout(buttons)
        top.addWidget(self.note)
        self.column.addLayout(top)
        self._scroll.column.setContentsMargins(12, 4, 12, 4)
        self._scroll.column.addStretch(1)
        self.column.addWidget(self._scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 6, 20, 12)
        foot.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.add)
        row.addWidget(self.keep)
        row.addStretch(1)
        foot.addLayout(row)
        foot.addWidget(self.protocol)
        foot.addWidget(self.sound)
        self.column.addLayout(foot)
