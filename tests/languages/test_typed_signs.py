"""Digits, commas and semicolons of Arabic and Persian keyboards are taken wherever numbers, days or lists are typed."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from journey_designer.core.knowledge.tables import drafts, matched, read
from journey_designer.core.records import Persona, specs
from journey_designer.core.text import folded, sort_key, split_list
from journey_designer.ui.context import Context
from journey_designer.ui.panels.actors_field import ActorsField
from journey_designer.ui.plan.decimal_field import DecimalField
from journey_designer.ui.widgets.date_field import parsed
from journey_designer.ui.widgets.importance_pips import ImportancePips
from journey_designer.ui.widgets.number_field import NumberField

ARABIC, PERSIAN = "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"


def _type(widget: QWidget, text: str) -> None:
    """Letter by letter, as a keyboard of that script sends them."""
    for letter in text:
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, widget, Qt.Key.Key_unknown, letter, Qt.KeyboardModifier.NoModifier
        )


@pytest.mark.parametrize("typed", ["29", "٢٩", "۲۹"])
def test_ages(qtbot: QtBot, context: Context, typed: str) -> None:
    field = NumberField(context, specs(Persona)["age"])
    qtbot.addWidget(field)
    _type(field, typed)
    assert field.number == 29


@pytest.mark.parametrize("typed", ["-1.5", "−1,5", "-١٫٥", "−۱٫۵", "-١،٥"])
def test_numbers_with_decimals(qtbot: QtBot, context: Context, typed: str) -> None:
    field = DecimalField(context, -2.0, 2.0)
    qtbot.addWidget(field)
    edited: list[object] = []
    field.edited.connect(lambda value, _gesture: edited.append(value))
    _type(field, typed)
    field.settle()
    assert edited == [-1.5]


@pytest.mark.parametrize("typed", ["4", "٤", "۴"])
def test_importances(qtbot: QtBot, context: Context, typed: str) -> None:
    pips = ImportancePips(context)
    qtbot.addWidget(pips)
    edited: list[object] = []
    pips.edited.connect(lambda value, _gesture: edited.append(value))
    _type(pips, typed)
    assert edited == [4]


@pytest.mark.parametrize(
    ("typed", "locale"),
    [
        ("12 March 2026", "en_GB"),
        ("12/3/2026", "en_GB"),
        ("12 mars 2026", "fr_FR"),
        ("١٢ مارس ٢٠٢٦", "ar_MA"),
        ("12 مارس، 2026", "ar_MA"),
        ("۱۲/۰۳/۲۰۲۶", "ar_MA"),
        ("\u200f١٢-٣-٢٠٢٦", "ar_MA"),
        ("٢٠٢٦،٠٣،١٢", "ar_MA"),
    ],
)
def test_days(typed: str, locale: str) -> None:
    assert parsed(typed, QLocale(locale)) == dt.date(2026, 3, 12)


@pytest.mark.parametrize("typed", ["أمينة، كريم؛ Omar, Léa;", " أمينة,كريم ; Omar،Léa "])
def test_actors(qtbot: QtBot, context: Context, typed: str) -> None:
    assert split_list(typed) == ["أمينة", "كريم", "Omar", "Léa"]
    field = ActorsField(context)
    qtbot.addWidget(field)
    edited: list[object] = []
    field.edited.connect(lambda value, _gesture: edited.append(value))
    field.chips.added.emit([typed])
    assert edited == [("أمينة", "كريم", "Omar", "Léa")]


@given(st.integers(0, 10**6))
def test_search_does_not_ask_which_digits(number: int) -> None:
    latin = str(number)
    for digits in (ARABIC, PERSIAN):
        other = latin.translate(str.maketrans("0123456789", digits))
        assert folded(f"عدد {other}") == folded(f"عدد {latin}")


def test_names_are_sorted_as_their_alphabet_has_them() -> None:
    names = [
        "Zoé",
        "Élodie",
        "emma",
        "Ève",
        "ياسمين",
        "أمينة",
        "گلناز",
        "كريم",
        "لمياء",
        "إيمان",
        "آدم",
        "Adam",
    ]
    assert sorted(names, key=sort_key) == [
        *("Adam", "Élodie", "emma", "Ève", "Zoé"),
        *("آدم", "أمينة", "إيمان", "كريم", "گلناز", "لمياء", "ياسمين"),
    ]


@pytest.mark.parametrize("mark", ["\t", ";", ",", "؛", "،"])
def test_columns_of_a_table(mark: str) -> None:
    table = read(f"المعطى{mark}اليوم\nالصفحة طويلة{mark}٢٠٢٦-٠٣-١٢\n")
    found = drafts(table, matched(table)).found
    assert [(entry.fields["text"], entry.fields.get("seen_on")) for entry in found] == [
        ("الصفحة طويلة", "2026-03-12")
    ]
