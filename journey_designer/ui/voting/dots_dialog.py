"""Dots for what matters most: cards and ideas, person by person, each with as many dots as were agreed on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtWidgets import QHBoxLayout, QWidget

from journey_designer.analysis.shown import shown_cards
from journey_designer.core import edits
from journey_designer.core.changes import Key
from journey_designer.core.errors import KnownError
from journey_designer.core.participants import dots_left, dots_of, dots_put
from journey_designer.core.records import Card, Idea, Lane, Project, Stage, Touchpoint, specs
from journey_designer.layout.words import map_words
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.error_texts import error_text
from journey_designer.ui.language import fill, translate
from journey_designer.ui.panels.panel_scroll import PanelScroll
from journey_designer.ui.session import Session
from journey_designer.ui.shell.segmented import Segmented
from journey_designer.ui.voting.dot_row import DotRow
from journey_designer.ui.voting.people_strip import PeopleStrip
from journey_designer.ui.voting.roomy import RoomyDialog
from journey_designer.ui.voting.roster import Roster
from journey_designer.ui.widgets.number_field import NumberField

_HEIGHT = 260


class DotsDialog(RoomyDialog):
    """Who has the turn gives and takes dots on the cards of the journey that is shown, or on the ideas.

    Each dot is a step. Up and down go through the list, + or Enter gives, - takes back.
    """

    def __init__(self, context: Context, session: Session, parent: QWidget | None, roster: Roster) -> None:
        super().__init__(context, lambda: translate("Dots", "Dots"), parent, width=640)
        self._session = session
        self._roster = roster
        self._rows: list[DotRow] = []
        self._build()
        self._connect()
        self.show_all()

    @property
    def rows(self) -> list[DotRow]:
        """What can be given dots, in the order shown."""
        return list(self._rows)

    def row(self, record_id: str) -> DotRow:
        """The row of a card or an idea; `StopIteration` where it is not listed."""
        return next(row for row in self._rows if row.key[1] == record_id)

    def show_ideas(self) -> None:
        """List the ideas."""
        self.kind.set_current("ideas")
        self.show_all()

    def show_all(self) -> None:
        """Show the project as it is now."""
        keys = self._keys()
        if keys != [row.key for row in self._rows]:
            self._lay_rows(keys)
        document, turn = self._session.document, self._roster.turn
        left = dots_left(document, turn)
        for row in self._rows:
            target = cast("Card | Idea", document.get(*row.key))
            own = dots_of(document, target, turn)
            text, place = self._said(target)
            row.show_dots(text, place, target.dots, own, may_give=left != 0)
        self._show_people()
        self.most.show_value(document.project.dots_each)
        plain.set_label(self.said, self._left_words(turn, left))
        nothing = translate("Dots", "There is no card on this journey yet.")
        if self.kind.current == "ideas":
            nothing = translate("Dots", "There is no idea yet.")
        plain.set_label(self.nothing, "" if keys else nothing)
        self.nothing.setVisible(not keys)
        self.clear.setEnabled(
            any(card.dots for card in document.all(Card)) or any(idea.dots for idea in document.all(Idea))
        )
        self.make_room()

    def _build(self) -> None:
        context = self.context
        line = QHBoxLayout()
        line.setSpacing(10)
        self.kind = Segmented(
            context,
            (
                ("cards", lambda: translate("Dots", "Cards")),
                ("ideas", lambda: translate("Dots", "Ideas")),
            ),
            self,
        )
        self.order = Segmented(
            context,
            (
                ("map", lambda: translate("Dots", "In order")),
                ("most", lambda: translate("Dots", "Most dots first")),
            ),
            self,
        )
        self.most = NumberField(context, specs(Project)["dots_each"], self, empty=0)
        self.most.setFixedWidth(64)
        each = context.languages.in_digits(translate("Dots", "Dots for each person (0: no limit)"))
        self.most.setAccessibleName(each)
        label = plain.label(self, each, role="muted")
        context.typefaces.set_role(label, "body")
        label.setBuddy(self.most)
        line.addWidget(self.kind)
        line.addWidget(self.order)
        line.addStretch(1)
        self.body.addLayout(line)
        budget = QHBoxLayout()
        budget.setSpacing(10)
        budget.addWidget(label)
        budget.addWidget(self.most)
        budget.addStretch(1)
        self.body.addLayout(budget)
        self.people = PeopleStrip(
            context, self._roster, self, nobody=lambda: translate("Dots", "Nobody in particular")
        )
        self.body.addWidget(self.people)
        self.said = self.add_text("", role="")
        self._scroll = PanelScroll(self, spacing=0)
        self._scroll.setMinimumHeight(_HEIGHT)
        self.body.addWidget(self._scroll, 1)
        self.nothing = self.add_text("", role="muted")
        self.problem = self.add_text("", role="error")
        self.problem.hide()
        self.clear = self.add_button(lambda: translate("Dots", "Take all dots away"), at_start=True)
        self.close_button = self.add_button(lambda: translate("Dots", "Done"), role="primary")

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda _key: self.show_all())
        self.order.chosen.connect(lambda _key: self.show_all())
        self.most.edited.connect(self._set_most)
        self.people.chosen.connect(self._choose)
        self.people.failed.connect(self._refuse)
        self.people.left.connect(self._follow)
        self.clear.clicked.connect(lambda: self._run(lambda: edits.clear_dots(self._session.document)))
        self.close_button.clicked.connect(self.accept)
        self._session.changed.connect(self._on_change)
        self.finished.connect(lambda _result: self.most.settle())

    def _lay_rows(self, keys: list[Key]) -> None:
        focused = next((row.key for row in self._rows if row.hasFocus()), None)
        for row in self._rows:
            self._scroll.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for key in keys:
            row = DotRow(self.context, key, self._scroll.surface)
            row.changed.connect(partial(self._give, key))
            row.left.connect(partial(self._step_from, row))
            self._scroll.column.addWidget(row)
            row.show()
            self._rows.append(row)
            if key == focused:
                row.setFocus()

    def _keys(self) -> list[Key]:
        document = self._session.document
        found: list[Card] | list[Idea]
        if self.kind.current == "ideas":
            found = [idea for idea in document.all(Idea) if idea.status != "dropped"]
        else:
            found = [card for _, card in shown_cards(document, self._session.journey_id)]
        if self.order.current == "most":
            found.sort(key=lambda entry: -entry.dots)
        return [(type(entry), entry.id) for entry in found]

    def _said(self, target: Card | Idea) -> tuple[str, str]:
        """What a card or an idea says, and where it is."""
        document = self._session.document
        touchpoint_id = target.touchpoint_id
        touchpoint = document.find(Touchpoint, touchpoint_id) if touchpoint_id else None
        names = [touchpoint.name] if touchpoint is not None else []
        if isinstance(target, Idea):
            return target.title, ", ".join(names)
        lane = document.get(Lane, target.lane_id)
        stage = document.find(Stage, target.stage_id) if target.stage_id else None
        names += [stage.name] if stage is not None else []
        return target.text, ": ".join([map_words(document.project.language).lane(lane), *names])

    def _show_people(self) -> None:
        document, languages = self._session.document, self.context.languages
        for button in self.people.buttons:
            left = dots_left(document, button.person)
            put = dots_put(document, button.person) if button.person else 0
            words = self._left_words(button.person, left)
            note = languages.number(left) if left else languages.number(put) if left is None and put else ""
            button.show_state(
                words, is_current=button.person == self._roster.turn, is_done=left == 0, note=note
            )

        self.people.fit()
        self.people.reveal(self._roster.turn)

    def _left_words(self, name: str, left: int | None) -> str:
        languages = self.context.languages
        if not name:
            return translate("Dots", "Dots without a name have no limit.")
        if left is None:
            put = dots_put(self._session.document, name)
            words = languages.counted("Dots", "{name} has put %n dot(s).", put)
        else:
            words = languages.counted("Dots", "{name} has %n dot(s) left.", left)
        return fill(words, name=name)

    # Acting

    def _give(self, key: Key, step: int) -> None:
        act: Callable[..., object] = edits.give_dot if step > 0 else edits.take_dot
        self._run(lambda: act(self._session.document, key, self._roster.turn))

    def _step_from(self, row: DotRow, step: int) -> None:
        place = self._rows.index(row) + step
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus()
            self._scroll.ensureWidgetVisible(self._rows[place])

    def _choose(self, name: str) -> None:
        self._roster.turn = name
        self.problem.hide()
        self.show_all()

    def _follow(self) -> None:
        self.show_all()
        if self._rows:
            self._rows[0].setFocus()

    def _set_most(self, most: object, gesture: str) -> None:
        if isinstance(most, int):
            self._run(lambda: edits.set_dots_each(self._session.document, most, gesture=gesture))

    def _on_change(self, _event: object) -> None:
        if self.isVisible():
            self.show_all()

    def _run(self, act: Callable[[], object]) -> None:
        self.problem.hide()
        try:
            act()
        except KnownError as error:
            self._refuse(error)
        self.show_all()

    def _refuse(self, error: KnownError) -> None:
        plain.set_label(self.problem, error_text(error))
        self.problem.show()
