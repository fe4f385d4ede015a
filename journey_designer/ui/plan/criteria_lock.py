"""Criteria that are locked before ideas are scored: since when they are, and the offer to lock them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Criterion
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.message import Choice, ask
from journey_designer.ui.language import Languages, fill, translate
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton


def locked_words(languages: Languages, stamp: str) -> str:
    """Since when criteria are locked, by the clock of this computer; ``stamp`` is YYYY-MM-DDTHH:MM:SSZ."""
    moment = dt.datetime.fromisoformat(stamp).astimezone()
    day, time = languages.date(moment.date()), languages.time(moment)
    return fill(translate("Plan", "Criteria locked on {day}, {time}"), day=day, time=time)


class LockLine(QWidget):
    """One line: open or locked since when, and the button that changes that. ``failed`` carries a known error."""

    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self.words = plain.label(self, role="muted", is_wrapped=False)
        context.typefaces.set_role(self.words, "body")
        self.words.setMinimumWidth(1)
        self.lock = TextButton(
            context, lambda: translate("Plan", "Lock"), self, icon="lock", role="link", padding=6
        )
        self.unlock = TextButton(
            context, lambda: translate("Plan", "Unlock"), self, icon="lock-open", role="link", padding=6
        )
        self.lock.clicked.connect(lambda: self._do(lambda: edits.lock_criteria(session.document)))
        self.unlock.clicked.connect(lambda: self._do(lambda: edits.unlock_criteria(session.document)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for part in (self.words, self.lock, self.unlock):
            row.addWidget(part)
        row.addStretch(1)
        context.languages.changed.connect(self.show_lock)
        self.show_lock()

    def show_lock(self) -> None:
        """Show how it is now; nothing where there are no criteria."""
        document = self._session.document
        stamp = document.project.criteria_locked_at
        said = translate("Plan", "The criteria are open. Lock them before you score.")
        plain.set_label(self.words, locked_words(self._context.languages, stamp) if stamp else said)
        self.lock.setVisible(stamp is None)
        self.unlock.setVisible(stamp is not None)
        self.setVisible(stamp is not None or document.size(Criterion) > 0)

    def _do(self, change: Callable[[], object]) -> None:
        self._session.settle()
        try:
            change()
        except KnownError as error:
            self.failed.emit(error)
        self.show_lock()


class LockOffer:
    """Asks once, when somebody begins to score with open criteria, whether they shall be locked first."""

    def __init__(self, context: Context, session: Session) -> None:
        self._context = context
        self._session = session
        self._is_declined = False

    def may_score(self, parent: QWidget) -> bool:
        """Whether the score is to be kept: criteria are locked, or were locked now, or shall stay open."""
        document = self._session.document
        if self._is_declined or document.project.criteria_locked_at or not document.size(Criterion):
            return True
        answer = ask(
            self._context,
            parent.window(),
            title=lambda: translate("Plan", "Lock the criteria first?"),
            sentences=(
                translate(
                    "Plan",
                    "Agreed on before anybody scores, they cannot be bent towards a result. Unlocking stays possible.",
                ),
            ),
            choices=(
                Choice("", lambda: translate("Dialogs", "Cancel")),
                Choice("open", lambda: translate("Plan", "Score with open criteria")),
                Choice("lock", lambda: translate("Plan", "Lock and score"), "primary"),
            ),
        )
        if answer == "lock":
            edits.lock_criteria(document)
        self._is_declined = answer == "open"
        return bool(answer)
