"""A day, typed as people write it or chosen in a calendar, or nothing."""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QCalendarWidget, QMenu, QVBoxLayout, QWidget, QWidgetAction

from journey_designer.core.fields import Spec
from journey_designer.core.numbers import from_digits
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.widgets.field_frame import FieldFrame
from journey_designer.ui.widgets.line_field import LineField

_FORMATS = ("d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "d-M-yyyy", "d-M-yy", "yyyy-M-d")


class DateField(QWidget):
    """``edited`` carries a day as ``YYYY-MM-DD`` or None, and the gesture of the stay in the field.

    It is shown in words. What is no day is not kept: the field says so, and shows the day it had when it
    is left.
    """

    edited = Signal(object, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._value: str | None = None
        self.line = LineField(context, Spec("text", max_length=60), is_bare=True)
        self.frame = FieldFrame(context, self.line, self)
        self.frame.set_button_icon("calendar")
        self.setFocusProxy(self.line)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.frame)
        self.line.edited.connect(self._take)
        self.line.editingFinished.connect(self._show)
        self.frame.button.clicked.connect(self._open_calendar)
        context.languages.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def value(self) -> str | None:
        """The day that is kept, as ``YYYY-MM-DD``."""
        return self._value

    def show_value(self, value: str | None) -> None:
        """Show a day, or none."""
        self._value = value
        if not self.line.hasFocus():
            self._show()

    def settle(self) -> None:
        """Keep now what was typed."""
        self.line.settle()

    def forget(self) -> None:
        """Drop what was typed and not kept."""
        self.line.forget()

    def _show(self) -> None:
        day = dt.date.fromisoformat(self._value) if self._value else None
        self.line.show_text(self._context.languages.date(day) if day else "")
        plain.set_tip(self.line, "")

    def _take(self, text: str, gesture: str) -> None:
        day = parsed(text, self._context.languages.locale)
        if day is None and text.strip():
            plain.set_tip(self.line, translate("Date", "This is not a day. Write it as 12 March 2026."))
            return
        self._choose(day, gesture)

    def _choose(self, day: dt.date | None, gesture: str) -> None:
        value = day.isoformat() if day else None
        if value != self._value:
            self._value = value
            self.edited.emit(value, gesture)

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setLocale(self._context.languages.locale)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if self._value:
            day = dt.date.fromisoformat(self._value)
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.clicked.connect(lambda day: self._chosen(day, menu))
        calendar.activated.connect(lambda day: self._chosen(day, menu))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.frame.mapToGlobal(self.frame.rect().bottomLeft()))

    def _chosen(self, day: QDate, menu: QMenu) -> None:
        menu.close()
        self._choose(dt.date(day.year(), day.month(), day.day()), "")
        self._show()

    def _retranslate(self) -> None:
        plain.name(self.frame.button, translate("Date", "Choose in the calendar"))
        self.line.set_hint(translate("Date", "12 March 2026"))
        if not self.line.hasFocus():
            self._show()


def parsed(text: str, locale: QLocale) -> dt.date | None:
    """The day that a text names, in words of a locale or in digits; None if it names none."""
    cleaned = re.sub(r"[\u200e\u200f\u061c]", "", from_digits(text)).strip()
    cleaned = re.sub(r"[\s,،./-]+", " ", cleaned)
    for form in _FORMATS:
        shape = form.replace("-", " ")
        day = locale.toDate(cleaned, shape)
        if day.isValid():
            year = day.year() + 100 if day.year() < 1950 and "yyyy" not in shape else day.year()
            return dt.date(year, day.month(), day.day())
    return None
