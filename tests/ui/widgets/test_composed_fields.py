"""Channel and day: fields made of a line, an icon and a button."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu

from journey_designer.core.records import Touchpoint, specs
from journey_designer.layout.channels import channel_icon
from journey_designer.ui.context import Context
from journey_designer.ui.widgets.channel_field import ChannelField
from journey_designer.ui.widgets.channel_names import channel_names
from journey_designer.ui.widgets.date_field import DateField, parsed

Heard = list[tuple[object, str]]
Show = Callable[..., QLineEdit]
LOCALES = {"en": QLocale("en_GB"), "fr": QLocale("fr_FR"), "ar": QLocale("ar_MA")}


@pytest.fixture
def channel(context: Context, shown: Show) -> tuple[ChannelField, QLineEdit, Heard]:
    field = ChannelField(context, specs(Touchpoint)["channel"])
    other = shown(field)
    heard: Heard = []
    field.edited.connect(lambda value, gesture: heard.append((value, gesture)))
    return field, other, heard


def test_any_words_are_a_channel(channel: tuple[ChannelField, QLineEdit, Heard]) -> None:
    field, other, heard = channel
    QTest.keyClicks(field.line, "Souk <b>stall</b>")
    other.setFocus()
    assert [value for value, _ in heard] == ["Souk <b>stall</b>"]


def test_the_icon_follows_the_words(channel: tuple[ChannelField, QLineEdit, Heard]) -> None:
    field, _, _ = channel
    icons = set()
    for words in ("", "Website", "الهاتف", "Livreur"):
        field.show_value(words)
        icons.add(field.frame.mark.pixmap().cacheKey())
    assert len(icons) == 4


def test_all_usual_channels_are_offered_with_icons(channel: tuple[ChannelField, QLineEdit, Heard]) -> None:
    field, _, heard = channel
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    completer = field.line.completer()
    popup = completer.popup()
    assert popup is not None
    assert popup.isVisible()
    model = completer.completionModel()
    offered = [model.data(model.index(row, 0)) for row in range(model.rowCount())]
    assert offered == channel_names()
    assert {"WhatsApp", "Phone", "Courier", "At home", "SMS", "Advertising"} <= set(offered)
    popup.setCurrentIndex(model.index(offered.index("WhatsApp"), 0))
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.line.text() == "WhatsApp"
    assert [value for value, _ in heard][-1] == "WhatsApp"


def test_typing_offers_what_fits(channel: tuple[ChannelField, QLineEdit, Heard]) -> None:
    field, _, _ = channel
    QTest.keyClicks(field.line, "net")
    model = field.line.completer().completionModel()
    assert [model.data(model.index(row, 0)) for row in range(model.rowCount())] == ["Social network"]


def test_every_usual_channel_but_few_has_an_icon_of_its_own() -> None:
    plain = [name for name in channel_names() if channel_icon(name) == channel_icon("???")]
    assert plain == ["Word of mouth"]


# Days


@pytest.mark.parametrize(
    ("text", "locale", "day"),
    [
        ("12 March 2026", "en", dt.date(2026, 3, 12)),
        ("12 Mar 2026", "en", dt.date(2026, 3, 12)),
        ("March 12, 2026", "en", dt.date(2026, 3, 12)),
        ("12/3/2026", "en", dt.date(2026, 3, 12)),
        ("12.03.26", "fr", dt.date(2026, 3, 12)),
        ("12 mars 2026", "fr", dt.date(2026, 3, 12)),
        ("2026-03-12", "ar", dt.date(2026, 3, 12)),
        ("١٢/٣/٢٠٢٦", "ar", dt.date(2026, 3, 12)),
        ("12 مارس 2026", "ar", dt.date(2026, 3, 12)),
        ("tomorrow", "en", None),
        ("31/2/2026", "en", None),
        ("", "fr", None),
    ],
)
def test_days_are_understood_as_people_write_them(text: str, locale: str, day: dt.date | None) -> None:
    assert parsed(text, LOCALES[locale]) == day


@given(day=st.dates(dt.date(1950, 1, 1), dt.date(2099, 12, 31)), locale=st.sampled_from(sorted(LOCALES)))
def test_a_day_is_understood_as_it_is_shown(day: dt.date, locale: str) -> None:
    from PySide6.QtCore import QDate

    shown = LOCALES[locale].toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
    assert parsed(shown, LOCALES[locale]) == day
    assert parsed(day.isoformat(), LOCALES[locale]) == day


@pytest.fixture
def day_field(context: Context, shown: Show) -> tuple[DateField, QLineEdit, Heard]:
    field = DateField(context)
    other = shown(field)
    heard: Heard = []
    field.edited.connect(lambda value, gesture: heard.append((value, gesture)))
    return field, other, heard


def test_a_typed_day_is_kept_and_shown_in_words(day_field: tuple[DateField, QLineEdit, Heard]) -> None:
    field, other, heard = day_field
    QTest.keyClicks(field.line, "18/3/2026")
    other.setFocus()
    assert [value for value, _ in heard] == ["2026-03-18"]
    assert field.line.text() == "18 March 2026"
    field.setFocus()
    field.line.selectAll()
    QTest.keyClick(field.line, Qt.Key.Key_Delete)
    other.setFocus()
    assert heard[-1][0] is None


def test_what_is_no_day_is_not_kept(day_field: tuple[DateField, QLineEdit, Heard]) -> None:
    field, other, heard = day_field
    field.show_value("2026-03-18")
    field.line.selectAll()
    QTest.keyClicks(field.line, "soon")
    other.setFocus()
    assert heard == []
    assert field.line.text() == "18 March 2026"


def test_the_day_speaks_the_language(day_field: tuple[DateField, QLineEdit, Heard], context: Context) -> None:
    field, other, _ = day_field
    other.setFocus()
    field.show_value("2026-03-18")
    assert field.line.text() == "18 March 2026"
    context.languages.set_language("fr")
    assert field.line.text() == "18 mars 2026"
    context.languages.set_language("ar")
    assert field.line.text() == "18 مارس 2026"
    assert field.line.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_a_day_is_chosen_in_the_calendar(day_field: tuple[DateField, QLineEdit, Heard]) -> None:
    field, _, heard = day_field
    field.show_value("2026-03-18")
    field.frame.button.click()
    menu = field.findChild(QMenu)
    assert menu is not None
    calendar = menu.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.selectedDate().toString("yyyy-MM-dd") == "2026-03-18"
    calendar.clicked.emit(calendar.selectedDate().addDays(2))
    assert [value for value, _ in heard] == ["2026-03-20"]
    assert field.line.text() == "20 March 2026"
