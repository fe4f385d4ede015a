"""Scoring unseen, with one laptop: who scores now, the next person, revealing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journey_designer.analysis.judgements import Scorer
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.message import Choice, ask
from journey_designer.ui.language import fill, translate
from journey_designer.ui.panels.words import listed
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.widgets.line_field import CappedLine


class HandOver(QWidget):
    """``begun`` carries the name of who scores now, ``ended`` tells that they are done, ``reveal_wanted`` that all may be seen."""

    begun = Signal(str)
    ended = Signal()
    reveal_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._person = ""
        self._people: tuple[Scorer, ...] = ()
        self._wanted = 0
        self.words = plain.label(self, role="muted", is_wrapped=True)
        context.typefaces.set_role(self.words, "body")
        self.name = CappedLine(context, self)
        self.name.setMinimumWidth(150)
        self.name.setMaximumWidth(240)
        self.name.returnPressed.connect(self._begin)
        self.begin = TextButton(context, lambda: translate("Plan", "Begin"), self, role="primary")
        self.begin.clicked.connect(self._begin)
        self.next = TextButton(
            context, lambda: translate("Plan", "Next person"), self, icon="user-plus", role="primary"
        )
        self.next.clicked.connect(self._end)
        self.reveal = TextButton(context, lambda: translate("Plan", "Reveal…"), self, icon="eye")
        self.reveal.clicked.connect(self.reveal_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for part in (self.name, self.begin, self.next):
            row.addWidget(part)
        row.addWidget(self.words, 1)
        row.addWidget(self.reveal)
        context.languages.changed.connect(self._show)
        self._show()

    @property
    def person(self) -> str:
        """Who scores now; empty while the laptop is passed on."""
        return self._person

    def show_people(self, people: tuple[Scorer, ...], wanted: int) -> None:
        """Show who gave how many of the wanted judgements."""
        self._people, self._wanted = people, wanted
        self._show()

    def clear(self) -> None:
        """Nobody scores."""
        self._person = ""
        self._show()

    def _begin(self) -> None:
        typed = " ".join(self.name.text().split())
        if not typed:
            self.name.setFocus()
            return
        same = (one.name for one in self._people if one.name.casefold() == typed.casefold())
        self._person = next(same, typed)
        self.name.clear()
        self._show()
        self.begun.emit(self._person)

    def _end(self) -> None:
        self.clear()
        self.ended.emit()
        self.name.setFocus()

    def _show(self) -> None:
        is_scoring = bool(self._person)
        self.name.setVisible(not is_scoring)
        self.begin.setVisible(not is_scoring)
        self.next.setVisible(is_scoring)
        self.reveal.setEnabled(any(one.given for one in self._people))
        self.name.setPlaceholderText(translate("Plan", "Name of the next person"))
        plain.name(self.name, translate("Plan", "Name of the next person"), has_tip=False)
        plain.set_label(self.words, self._scoring() if is_scoring else self._so_far())

    def _scoring(self) -> str:
        number = self._context.languages.number
        given = next((one.given for one in self._people if one.name == self._person), 0)
        sentence = translate("Plan", "{person} scores, unseen by others: {given} of {all}.")
        return fill(sentence, person=self._person, given=number(given), all=number(self._wanted))

    def _so_far(self) -> str:
        if not self._people:
            return translate(
                "Plan", "Pass the laptop on. Nobody sees what others gave until all is revealed."
            )
        number = self._context.languages.number
        names = [
            one.name
            if one.is_complete
            else fill(
                translate("Plan", "{person} ({given} of {all})"),
                person=one.name,
                given=number(one.given),
                all=number(one.wanted),
            )
            for one in self._people
        ]
        return fill(translate("Plan", "Scored so far: {names}."), names=listed(names))


def ask_to_reveal(context: Context, parent: QWidget, people: tuple[Scorer, ...]) -> bool:
    """Whether everybody may see everything now; who has not judged everything is told."""
    count = context.languages.counted("Plan", "%n person(s) have scored.", len(people))
    said = [count, translate("Plan", "Everybody sees all scores, totals and the agreement from now on.")]
    late = [one.name for one in people if not one.is_complete]
    if late:
        said.append(fill(translate("Plan", "Not complete yet: {names}."), names=listed(late)))
    answer = ask(
        context,
        parent.window(),
        title=lambda: translate("Plan", "Reveal the scores?"),
        sentences=said,
        choices=(
            Choice("", lambda: translate("Dialogs", "Cancel")),
            Choice("reveal", lambda: translate("Plan", "Reveal"), "primary"),
        ),
    )
    return answer == "reveal"
