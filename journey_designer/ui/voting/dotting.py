"""Giving and taking dots on the map: by the menu of a card, by keys, for whoever has the turn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.participants import dots_left, dots_of
from journey_designer.core.records import Card
from journey_designer.layout.grid import Hit
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.session import Session
from journey_designer.ui.voting.roster import Roster


class Dotting:
    """Acts on the selected cards, one step for all of them; a refusal leaves all as they were."""

    def __init__(
        self,
        context: Context,
        session: Session,
        roster: Roster,
        on_error: Callable[[KnownError], object],
    ) -> None:
        self._context = context
        self._session = session
        self._roster = roster
        self._on_error = on_error

    def give(self) -> None:
        """Put a dot on each selected card, for the participant whose turn it is."""
        self._change(edits.give_dot)

    def take(self) -> None:
        """Take a dot of that participant back from each selected card."""
        self._change(edits.take_dot)

    def offer(self, menu: QMenu, hit: Hit) -> None:
        """Put into the menu of a card what can be done with dots, and for whom."""
        card = self._session.document.find(Card, hit.card_id or "") if hit.kind == "card" else None
        if card is None:
            return
        who = self._roster.turn
        give = menu.addAction(self._context.icons.icon("circle-dot", 16), "", self.give)
        plain.set_action(give, self._give_words(who))
        give.setEnabled(dots_left(self._session.document, who) != 0)
        take = menu.addAction(self._context.icons.icon("minus", 16), "", self.take)
        plain.set_action(take, translate("Dots", "Take a dot back"))
        take.setEnabled(dots_of(self._session.document, card, who) > 0)

    def _give_words(self, who: str) -> str:
        if not who:
            return translate("Dots", "Give a dot")
        left = dots_left(self._session.document, who)
        if left is None:
            return fill(translate("Dots", "Give a dot for {name}"), name=who)
        number = self._context.languages.number(left)
        return fill(translate("Dots", "Give a dot for {name} ({left} left)"), name=who, left=number)

    def _change(self, act: Callable[..., object]) -> None:
        document = self._session.document
        keys = [key for key in self._session.selection if key[0] is Card and document.find(*key) is not None]
        if not keys:
            return
        label = "dot.give" if act is edits.give_dot else "dot.take"
        text = document.get(Card, keys[0][1]).text[:60]
        try:
            with document.edit(label, text=text):
                for key in keys:
                    act(document, key, self._roster.turn)
        except KnownError as error:
            self._on_error(error)
