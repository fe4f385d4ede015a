"""Pips, dots, votes, star, options, numbers."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from journey_designer.core.fields import Spec
from journey_designer.core.records import Persona, Touchpoint, specs
from journey_designer.ui.context import Context
from journey_designer.ui.widgets.five_dots import FiveDots
from journey_designer.ui.widgets.importance_pips import ImportancePips
from journey_designer.ui.widgets.key_moment_button import KeyMomentButton
from journey_designer.ui.widgets.number_field import NumberField
from journey_designer.ui.widgets.option_field import OptionField
from journey_designer.ui.widgets.votes_field import VotesField

Heard = list[tuple[object, str]]
Show = Callable[..., QLineEdit]
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def listen(widget: QWidget) -> Heard:
    heard: Heard = []
    widget.edited.connect(lambda value, gesture: heard.append((value, gesture)))  # type: ignore[attr-defined]
    return heard


def values(heard: Heard) -> list[object]:
    return [value for value, _ in heard]


# Importance


@pytest.mark.parametrize("is_rtl", [False, True])
def test_pips_by_mouse(context: Context, shown: Show, is_rtl: bool) -> None:
    pips = ImportancePips(context)
    shown(pips, is_rtl=is_rtl)
    heard = listen(pips)
    for place in (4, 2, 2):
        QTest.mouseClick(pips, LEFT, NONE, pips.pip_rect(place).center().toPoint())
    assert values(heard) == [4, 2, None]
    assert (pips.pip_rect(1).x() > pips.pip_rect(5).x()) is is_rtl


@pytest.mark.parametrize("is_rtl", [False, True])
def test_pips_by_keys(context: Context, shown: Show, is_rtl: bool) -> None:
    pips = ImportancePips(context)
    shown(pips, is_rtl=is_rtl)
    heard = listen(pips)
    more = Qt.Key.Key_Left if is_rtl else Qt.Key.Key_Right
    QTest.keyClick(pips, more)
    QTest.keyClick(pips, more)
    QTest.keyClick(pips, Qt.Key.Key_End)
    QTest.keyClick(pips, Qt.Key.Key_Up)
    QTest.keyClicks(pips, "3")
    QTest.keyClick(pips, Qt.Key.Key_Home)
    QTest.keyClick(pips, Qt.Key.Key_Delete)
    assert values(heard) == [1, 2, 5, 3, 1, None]
    assert pips.importance is None


# Scales


@pytest.mark.parametrize("is_rtl", [False, True])
def test_dots(context: Context, shown: Show, is_rtl: bool) -> None:
    dots = FiveDots(context)
    dots.set_editable(True)
    shown(dots, is_rtl=is_rtl)
    dots.show_value(3)
    heard = listen(dots)
    QTest.mouseClick(dots, LEFT, NONE, QPoint(round(dots.x_of(5)), 13))
    QTest.keyClick(dots, Qt.Key.Key_Right if is_rtl else Qt.Key.Key_Left)
    QTest.keyClicks(dots, "2")
    QTest.keyClick(dots, Qt.Key.Key_Home)
    assert values(heard) == [5, 4, 2, 1]
    assert (dots.x_of(1) > dots.x_of(5)) is is_rtl


def test_dots_that_are_only_read(context: Context, shown: Show) -> None:
    dots = FiveDots(context)
    dots.set_editable(False)
    shown(dots)
    heard = listen(dots)
    assert dots.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert dots.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert heard == []


# Votes


@pytest.mark.parametrize("is_rtl", [False, True])
def test_votes_are_counted_by_pressing_bars(context: Context, shown: Show, is_rtl: bool) -> None:
    votes = VotesField(context, specs(Touchpoint)["votes"])
    shown(votes, is_rtl=is_rtl)
    heard = listen(votes)
    for place, held in ((0, NONE), (0, NONE), (4, NONE), (0, Qt.KeyboardModifier.ShiftModifier)):
        at = votes.bars.column(place).center().toPoint()
        QTest.mouseClick(votes.bars, LEFT, held, at)
    assert values(heard) == [(1, 0, 0, 0, 0), (2, 0, 0, 0, 0), (2, 0, 0, 0, 1), (1, 0, 0, 0, 1)]
    assert len({gesture for _, gesture in heard}) == 1
    assert (votes.bars.column(0).x() > votes.bars.column(4).x()) is is_rtl
    for place, count in enumerate(votes.counts):
        box = votes.bars.column(place)
        assert abs(count.geometry().center().x() - box.center().x()) < box.width() / 2


def test_the_last_vote_taken_away_leaves_none(context: Context, shown: Show) -> None:
    votes = VotesField(context, specs(Touchpoint)["votes"])
    shown(votes)
    votes.show_value((0, 0, 1, 0, 0))
    heard = listen(votes)
    QTest.mouseClick(votes.bars, Qt.MouseButton.RightButton, NONE, votes.bars.column(2).center().toPoint())
    QTest.mouseClick(votes.bars, Qt.MouseButton.RightButton, NONE, votes.bars.column(2).center().toPoint())
    assert values(heard) == [None]


def test_votes_are_typed(context: Context, shown: Show) -> None:
    votes = VotesField(context, specs(Touchpoint)["votes"])
    other = shown(votes)
    votes.show_value((8, 2, 0, 0, 0))
    assert [count.text() for count in votes.counts] == ["8", "2", "0", "0", "0"]
    heard = listen(votes)
    votes.counts[2].setFocus()
    votes.counts[2].selectAll()
    votes.counts[2].insert("٣")
    other.setFocus()
    votes.counts[4].setFocus()
    QTest.keyClick(votes.counts[4], Qt.Key.Key_Up)
    other.setFocus()
    assert values(heard) == [(8, 2, 3, 0, 0), (8, 2, 3, 0, 1)]


def test_another_touchpoint_is_another_step(context: Context, shown: Show) -> None:
    votes = VotesField(context, specs(Touchpoint)["votes"])
    shown(votes)
    heard = listen(votes)
    QTest.mouseClick(votes.bars, LEFT, NONE, votes.bars.column(1).center().toPoint())
    votes.begin()
    QTest.mouseClick(votes.bars, LEFT, NONE, votes.bars.column(1).center().toPoint())
    assert heard[0][1] != heard[1][1]


# Key moment


def test_the_star(context: Context, shown: Show) -> None:
    button = KeyMomentButton(context)
    shown(button)
    heard = listen(button)
    off = button.grab().toImage()
    QTest.mouseClick(button, LEFT)
    assert button.grab().toImage() != off
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert values(heard) == [True, False]
    assert button.accessibleName() == "Key moment"


def test_the_star_grows_with_its_words(context: Context, shown: Show) -> None:
    button = KeyMomentButton(context)
    shown(button)
    small = button.sizeHint()
    context.theme.set_text_scale(1.6)
    assert button.sizeHint().width() > small.width()
    context.theme.set_text_scale(1.0)


# Options


def test_options_keep_their_value_when_they_are_named_anew(context: Context, shown: Show) -> None:
    field = OptionField(context)
    shown(field)
    field.set_choices([(None, "Not said", None), ("a", "First", None), ("b", "Second", None)])
    field.show_value("b")
    heard = listen(field)
    field.set_choices([(None, "—", None), ("a", "Premier", None), ("b", "Second", None)])
    assert (field.value, field.currentText()) == ("b", "Second")
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert heard == [("a", "")]
    assert field.currentText() == "Premier"


def test_the_wheel_turns_options_only_with_the_keyboard_in_them(context: Context, shown: Show) -> None:
    field = OptionField(context)
    other = shown(field)
    field.set_choices([("a", "First", None), ("b", "Second", None)])
    field.show_value("a")
    heard = listen(field)

    def wheel() -> None:
        at = field.rect().center()
        event = QWheelEvent(
            at.toPointF(),
            field.mapToGlobal(at).toPointF(),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            NONE,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field, event)

    other.setFocus()
    wheel()
    assert heard == []
    field.setFocus()
    wheel()
    assert values(heard) == ["b"]


# Numbers


def test_a_number_is_written_in_any_digits(context: Context, shown: Show) -> None:
    field = NumberField(context, specs(Persona)["age"])
    other = shown(field)
    heard = listen(field)
    for text, number in (("29", 29), ("٣٥", 35), ("۴۱", 41), ("", None)):
        field.setFocus()
        field.selectAll()
        field.insert(text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
        other.setFocus()
        assert heard[-1][0] == number


def test_only_a_number_in_range_can_be_typed(context: Context, shown: Show) -> None:
    field = NumberField(context, specs(Persona)["age"])
    other = shown(field)
    heard = listen(field)
    QTest.keyClicks(field, "1a5-1")
    other.setFocus()
    assert values(heard) == [15]
    field.setFocus()
    field.end(False)
    QTest.keyClicks(field, "1")
    assert field.text() == "15"
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert heard[-1][0] == 16


def test_a_pasted_line_is_no_number(context: Context, shown: Show) -> None:
    field = NumberField(context, Spec("integer", is_optional=True, low=0, high=150))
    shown(field)
    field.insert_text("12 years " * 100_000)
    assert field.text() == ""
