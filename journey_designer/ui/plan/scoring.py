"""Who scores: the group together, somebody alone, or each person unseen until all is revealed."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journey_designer.analysis.judgements import (
    Judgement,
    Judgements,
    are_hidden,
    judgements,
    scorers,
    scoring_so_far,
)
from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Criterion, Idea
from journey_designer.core.records.project import Scoring as Way
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.text_dialog import ask_text
from journey_designer.ui.language import translate
from journey_designer.ui.plan.criteria_lock import LockOffer
from journey_designer.ui.plan.hand_over import HandOver, ask_to_reveal
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton
from journey_designer.ui.shell.segmented import Segmented
from journey_designer.ui.widgets.option_field import OptionField


class Scoring(QWidget):
    """``changed`` tells that somebody else scores, or in another way. ``hand_over`` is the line for scoring unseen.

    Unseen means: of what was given only what is given in this turn is shown. Whoever is named again later replaces what they
    gave without seeing it, so a name that is typed opens nothing.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, context: Context, session: Session, offer: LockOffer, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._offer = offer
        self._people: list[str] = []
        self._own: dict[tuple[str, str], float] = {}
        self.way = Segmented(
            context,
            (
                ("group", lambda: translate("Plan", "Together")),
                ("blind", lambda: translate("Plan", "Each unseen")),
            ),
            self,
        )
        self.way.chosen.connect(self._on_way)
        self.scorer_field = OptionField(context, self)
        self.scorer_field.setMinimumWidth(150)
        self.scorer_field.edited.connect(lambda _value, _gesture: self.changed.emit())
        self.person = IconButton(
            context, "user-plus", lambda: translate("Plan", "Somebody scores alone"), self
        )
        self.person.clicked.connect(self._add_person)
        self.hand_over = HandOver(context, parent)
        self.hand_over.begun.connect(self._on_turn)
        self.hand_over.ended.connect(self._on_turn)
        self.hand_over.reveal_wanted.connect(self.reveal)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for part in (self.way, self.scorer_field, self.person):
            row.addWidget(part)
        self.show_scoring()

    @property
    def scorer(self) -> str | None:
        """Who judges: None the group (or nobody, while the laptop is passed on), else one person alone."""
        if are_hidden(self._session.document):
            return self.hand_over.person or None
        return self.scorer_field.value or None

    def show_scoring(self) -> None:
        """Show who scores now and in which way."""
        document = self._session.document
        is_unseen = are_hidden(document)
        if not is_unseen:
            self.hand_over.clear()
            self._own.clear()
        self.way.set_current("blind" if is_unseen else "group")
        plain.name(self.way, translate("Plan", "Way of scoring"), has_tip=False)
        self.scorer_field.setVisible(not is_unseen)
        self.person.setVisible(not is_unseen)
        self.hand_over.setVisible(is_unseen)
        self.hand_over.show_people(scoring_so_far(document), document.size(Idea) * document.size(Criterion))
        self._show_scorers()

    def note(self, idea_id: str, criterion_id: str, value: float | None) -> None:
        """Somebody gives a judgement in this turn; None takes it back."""
        if value is None:
            self._own.pop((idea_id, criterion_id), None)
        else:
            self._own[idea_id, criterion_id] = value

    def own(self) -> Judgements:
        """What the person gave in this turn, as far as it still stands."""
        given = judgements(self._session.document, self.scorer) if self.scorer else {}
        return {
            key: Judgement(value, 1, None)
            for key, value in self._own.items()
            if key in given and given[key].value == value
        }

    def sealed(self, idea_id: str) -> set[str]:
        """The ids of the criteria by which the person judged an idea before this turn."""
        if not self.scorer:
            return set()
        own = self.own()
        given = judgements(self._session.document, self.scorer)
        return {criterion for idea, criterion in given if idea == idea_id and (idea, criterion) not in own}

    def reveal(self) -> None:
        """Show everything to everybody, after a question."""
        document = self._session.document
        if ask_to_reveal(self._context, self, scoring_so_far(document)):
            self._set("group")
        else:
            self.show_scoring()

    def _on_way(self, way: str) -> None:
        document = self._session.document
        if way == "blind":
            if self._offer.may_score(self):
                self._set("blind")
                self.hand_over.name.setFocus()
            else:
                self.show_scoring()
        elif scoring_so_far(document):
            self.reveal()
        else:
            self._set("group")

    def _set(self, way: str) -> None:
        try:
            edits.set_scoring(self._session.document, cast(Way, way))
        except KnownError as error:
            self.failed.emit(error)
        self._on_turn()

    def _on_turn(self, _person: str = "") -> None:
        self._own.clear()
        self.scorer_field.show_value("")
        self.show_scoring()
        self.changed.emit()

    def _add_person(self) -> None:
        name = ask_text(
            self._context,
            self.window(),
            title=translate("Plan", "Somebody scores alone"),
            question=translate("Plan", "Who? Only their own scores are shown while they score."),
            action=translate("Plan", "Begin"),
        )
        if name:
            self._people.append(name)
            self._show_scorers()
            self.scorer_field.show_value(name)
            self.changed.emit()

    def _show_scorers(self) -> None:
        names = dict.fromkeys((*scorers(self._session.document), *self._people))
        choices = [("", translate("Plan", "The group"), self._context.icons.icon("users", 16))]
        choices += [(name, name, self._context.icons.icon("user", 16)) for name in names]
        self.scorer_field.set_choices(choices)
        if self.scorer_field.value is None or self.scorer_field.currentIndex() < 0:
            self.scorer_field.show_value("")
        plain.name(self.scorer_field, translate("Plan", "Who scores"))
