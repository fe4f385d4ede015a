"""The language of the interface inside one project: numbers are written in the project's digits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QLocale, QObject, Qt

from journey_designer.core.numbers import in_digits
from journey_designer.core.records import Language, Project
from journey_designer.ui.context import Context
from journey_designer.ui.language import Languages
from journey_designer.ui.session import Session


def inside(context: Context, session: Session) -> Context:
    """What the parts of a project have: ``context``, but numbers in the digits of the project."""
    return replace(context, languages=ProjectLanguages(context.languages, session))


class ProjectLanguages(Languages):
    """What `Languages` says, with 0-9 or ٠-٩ as the project has it. ``changed`` also when the digits change.

    It loads nothing itself: language and direction are those of ``whole``.
    """

    def __init__(self, whole: Languages, session: Session) -> None:
        QObject.__init__(self, session)
        self._whole = whole
        self._session = session
        self._digits = self._project.digits
        whole.changed.connect(self.changed)
        session.changed.connect(self._on_step)

    @property
    def _project(self) -> Project:
        return self._session.document.project

    def _on_step(self, _step: object) -> None:
        if self._project.digits != self._digits:
            self._digits = self._project.digits
            self.changed.emit()

    @property
    def available(self) -> dict[str, str]:
        return self._whole.available

    @property
    def code(self) -> str:
        return self._whole.code

    @property
    def project_language(self) -> Language:
        return self._whole.project_language

    @property
    def is_rtl(self) -> bool:
        return self._whole.is_rtl

    @property
    def direction(self) -> Qt.LayoutDirection:
        return self._whole.direction

    @property
    def locale(self) -> QLocale:
        return self._whole.locale

    def set_language(self, code: str) -> None:
        self._whole.set_language(code)

    def in_digits(self, text: str) -> str:
        return in_digits(text, self._digits)

    def number(self, value: float, places: int = 0) -> str:
        return self._isolated_number(value, places, self._digits)

    def signed(self, value: float, places: int = 1) -> str:
        return self._isolated_score(value, self._digits, places)

    def percent(self, share: float) -> str:
        return self.in_digits(self._whole.percent(share))

    def time(self, moment: datetime) -> str:
        return self.in_digits(self._whole.time(moment))

    def day(self, day: date) -> str:
        return self.in_digits(self._whole.day(day))

    def month(self, day: date) -> str:
        return self.in_digits(self._whole.month(day))

    def date(self, day: date) -> str:
        return self.in_digits(self._whole.date(day))
