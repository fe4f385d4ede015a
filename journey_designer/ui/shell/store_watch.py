"""Turns what the store says into notices, and its problems into things to do about them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from journey_designer.core.errors import KnownError
from journey_designer.core.merge import Conflict
from journey_designer.storage import ChangedByOther, Status, TargetGone
from journey_designer.ui.error_texts import error_text
from journey_designer.ui.language import fill, translate
from journey_designer.ui.session import Session
from journey_designer.ui.shell.desk import Desk
from journey_designer.ui.shell.notice_bar import Notice, Remedy

_KEY = "store"


class StoreWatch(QObject):
    """Watches the store of one session. ``save_as`` lets the user choose another file.

    ``show_conflicts`` shows where a merge kept one side.
    """

    def __init__(
        self,
        session: Session,
        desk: Desk,
        save_as: Callable[[], object],
        show_conflicts: Callable[[tuple[Conflict, ...]], object],
    ) -> None:
        super().__init__(session)
        self._session = session
        self._desk = desk
        self._save_as = save_as
        self._show_conflicts = show_conflicts
        session.status_changed.connect(self.look)

    def greet(self) -> None:
        """Say once, after opening, what is special about this project."""
        store = self._session.store
        if store is None:
            return
        if store.is_read_only:
            words = translate("StoreWatch", "Save under another name…")
            self._desk.notify(
                Notice(
                    "read-only",
                    lambda: translate(
                        "StoreWatch", "This project is open read-only: nothing can be changed."
                    ),
                    [Remedy(lambda: words, self._save_as)],
                )
            )
        if store.aside is not None:
            aside = store.aside
            sentence = translate(
                "StoreWatch",
                "Steps of an earlier session could not be read and were set aside in {file}. The project is as "
                "it was last in its file.",
            )
            self._desk.notify(Notice("aside", lambda: fill(sentence, file=aside), kind="error"))
        if store.is_recovered:
            self._desk.notify(
                Notice(
                    "recovered",
                    lambda: translate(
                        "StoreWatch",
                        "Opened at its last step: the program had ended before everything was in the file.",
                    ),
                )
            )
        self.look()

    def look(self, _status: object = None) -> None:
        """Show the store's problem, or take it away when there is none any more."""
        status = self._session.status
        problem = status.problem if isinstance(status, Status) else None
        if problem is None:
            self._desk.withdraw(_KEY)
            return
        self._desk.notify(Notice(_KEY, lambda: self._sentence(problem), self._remedies(problem), "error"))

    def retry(self) -> None:
        """Try again to bring the file up to date; where it is gone, write it again."""
        store = self._session.store
        if store is None:
            return
        self._session.settle()
        try:
            problem = store.status.problem
            if isinstance(problem, TargetGone):
                store.save_as(store.path)
            else:
                store.flush()
        except KnownError as error:
            self._desk.tell(error)
        self.look()

    def merge(self) -> None:
        """Merge what somebody else made of the file into this project, as one step that can be undone."""
        store = self._session.store
        if store is None:
            return
        self._session.settle()
        try:
            merged = store.merge_theirs(self._session.document)
        except KnownError as error:
            self._desk.tell(error)
            return
        self._desk.withdraw(_KEY)
        count = len(merged.conflicts)

        def words() -> str:
            if not count:
                return translate("StoreWatch", "Both versions were merged; nothing contradicted.")
            return translate(
                "StoreWatch", "Both versions were merged. They contradicted in %n place(s).", "", count
            )

        remedies = []
        if count:
            show = Remedy(
                lambda: translate("StoreWatch", "Show"), lambda: self._show_conflicts(tuple(merged.conflicts))
            )
            remedies = [show]
        self._desk.notify(Notice("merged", words, remedies))

    def _sentence(self, problem: KnownError) -> str:
        file = self._session.store.path if self._session.store is not None else Path()
        return fill(
            translate("StoreWatch", "Not yet in the file {file}. {why}"), file=file, why=error_text(problem)
        )

    def _remedies(self, problem: KnownError) -> list[Remedy]:
        save_as = Remedy(lambda: translate("StoreWatch", "Save under another name…"), self._save_as)
        if isinstance(problem, ChangedByOther):
            keep = Remedy(lambda: translate("StoreWatch", "Keep both…"), self._save_as)
            return [Remedy(lambda: translate("StoreWatch", "Merge"), self.merge), keep]
        if isinstance(problem, TargetGone):
            return [Remedy(lambda: translate("StoreWatch", "Write it again"), self.retry), save_as]
        return [Remedy(lambda: translate("StoreWatch", "Try again"), self.retry), save_as]
