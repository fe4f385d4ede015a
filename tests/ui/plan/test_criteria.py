"""Criteria in the real window: changed, locked, taken from sets that are kept on this computer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.edits import CriterionPlan
from journey_designer.core.records import Criterion, Score
from journey_designer.ui.plan.criteria_dialog import CriteriaDialog
from journey_designer.ui.plan.criteria_lock import locked_words
from journey_designer.ui.plan.criteria_sets import CriteriaSets
from journey_designer.ui.plan.plan_page import PlanPage
from journey_designer.ui.settings import Settings
from journey_designer.ui.shell.project_view import ProjectView

Answer = Callable[[Callable[[QDialog], object]], None]


@pytest.fixture
def document(view: ProjectView) -> Document:
    return view.session.document


def names(document: Document) -> list[str]:
    return [entry.name for entry in document.all(Criterion)]


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def in_dialog(page: PlanPage, answer: Answer) -> Callable[[Callable[[CriteriaDialog], None]], None]:
    """Does something in the dialog of the criteria; what goes wrong there is told after it is closed."""

    def run(act: Callable[[CriteriaDialog], None]) -> None:
        faults: list[BaseException] = []

        def guarded(dialog: QDialog) -> None:
            try:
                act(cast(CriteriaDialog, dialog))
            except BaseException as fault:
                faults.append(fault)
            dialog.accept()

        answer(guarded)
        press(page.ideas.criteria)
        if faults:
            raise faults[0]

    return run


def test_locked_criteria_say_since_when_and_open_with_one_press(
    page: PlanPage, document: Document, qtbot: QtBot
) -> None:
    stamp = document.project.criteria_locked_at
    assert stamp == "2026-03-18T14:10:00Z"
    local = dt.datetime(2026, 3, 18, 14, 10, tzinfo=dt.UTC).astimezone()
    assert f"{local:%H:%M}" in page.ideas.lock.words.text()
    assert "18 March 2026" in page.ideas.lock.words.text()
    position = document.journal.position
    press(page.ideas.lock.unlock)
    assert document.project.criteria_locked_at is None
    assert document.journal.position == position + 1
    qtbot.waitUntil(page.ideas.lock.lock.isVisible)
    assert "open" in page.ideas.lock.words.text()
    press(page.ideas.lock.lock)
    assert document.project.criteria_locked_at is not None
    page.session.undo()
    page.session.undo()
    assert document.project.criteria_locked_at == stamp


def test_the_time_is_said_in_the_digits_of_the_project(page: PlanPage, document: Document) -> None:
    edits.change_project(document, digits="arabic")
    QApplication.processEvents()
    said = locked_words(page.context.languages, "2026-03-18T14:10:00Z")
    assert "٢٠٢٦" in said and "2026" not in said


def test_nothing_of_locked_criteria_can_be_touched(
    document: Document, in_dialog: Callable[[Callable[[CriteriaDialog], None]], None]
) -> None:
    before = document.all(Criterion)

    def poke(made: CriteriaDialog) -> None:
        row = made.rows()[0]
        parts = (row.name, row.weight, row.direction, row.up, row.down, row.remove, made.add, made.sets.use)
        assert not any(part.isEnabled() for part in parts)
        for part in parts:
            press(part)
            QTest.keyClick(part, Qt.Key.Key_Right)
        assert document.all(Criterion) == before
        press(made.lock.unlock)
        assert all(part.isEnabled() for part in (row.name, row.weight, row.remove, made.add, made.sets.use))

    in_dialog(poke)


def test_criteria_are_changed_moved_and_replaced_by_a_set(
    page: PlanPage, document: Document, in_dialog: Callable[[Callable[[CriteriaDialog], None]], None]
) -> None:
    edits.unlock_criteria(document)
    position = document.journal.position

    def change(made: CriteriaDialog) -> None:
        rows = made.rows()
        rows[0].direction.setFocus()
        QTest.keyClick(rows[0].direction, Qt.Key.Key_Right)
        rows[1].weight.setFocus()
        rows[1].weight.selectAll()
        QTest.keyClicks(rows[1].weight, "60")
        page.session.settle()
        press(rows[2].up)
        press(made.rows()[3].remove)
        assert names(document) == ["Customer value", "Ease", "Business value"]
        assert document.all(Criterion)[0].direction == "cost"
        assert document.all(Criterion)[2].weight == 60
        press(made.sets.use)
        assert names(document) == ["Impact", "Effort"]
        assert "24 judgement" in made.told.text()

    in_dialog(change)
    assert document.size(Score) == 0
    assert document.all(Criterion)[1].direction == "cost"
    for _ in range(document.journal.position - position):
        page.session.undo()
    assert names(document) == ["Customer value", "Business value", "Ease", "Evidence"]
    assert document.size(Score) == 32


def test_own_sets_are_kept_renamed_taken_and_deleted(
    page: PlanPage,
    document: Document,
    answer: Answer,
    in_dialog: Callable[[Callable[[CriteriaDialog], None]], None],
) -> None:
    edits.unlock_criteria(document)

    def type_name(text: str) -> None:
        def name(dialog: QDialog) -> None:
            field = dialog.findChild(QLineEdit)
            field.selectAll()
            QTest.keyClicks(field, text)
            dialog.accept()

        answer(name)

    def work(made: CriteriaDialog) -> None:
        sets = CriteriaSets(page.context.settings)
        assert not sets.own() and not made.sets.rename.isEnabled() and not made.sets.delete.isEnabled()
        type_name("House rules")
        press(made.sets.keep)
        assert [one.name for one in sets.own()] == ["House rules"]
        assert sets.own()[0].criteria[0] == ("Customer value", 40.0, "benefit")
        assert made.sets.field.currentText() == "House rules"
        type_name("Our rules")
        press(made.sets.rename)
        assert [one.name for one in sets.own()] == ["Our rules"]
        edits.change_criterion(document, document.all(Criterion)[0].id, weight=1.0)
        press(made.sets.use)
        assert document.all(Criterion)[0].weight == 40 and document.size(Score) == 32
        press(made.sets.delete)
        assert not sets.own()
        assert made.sets.field.currentText() == "Impact and effort"

    in_dialog(work)


def test_sets_in_broken_settings_are_not_there(settings_file: object, qapp: QApplication) -> None:
    settings = Settings(settings_file)  # type: ignore[arg-type]
    sets = CriteriaSets(settings)
    for broken in ("", "{", "7", '[1, {"name": 5}, {"name": "a", "criteria": [["x", true, "benefit"], []]}]'):
        settings.set_value("criteria_sets", broken)
        assert sets.own() == ()
    settings.set_value("criteria_sets", '[{"name": "a", "criteria": [["x\\ny", 900, "cost"]]}]')
    assert sets.own()[0].criteria == (CriterionPlan("x y", 100.0, "cost"),)
    sets.keep("A", [CriterionPlan("z", 1.0, "benefit")])
    assert [(one.name, one.criteria[0].name) for one in sets.own()] == [("A", "z")]


def test_scoring_with_open_criteria_offers_to_lock_them(
    page: PlanPage, document: Document, answer: Answer, qtbot: QtBot
) -> None:
    edits.unlock_criteria(document)
    page.show_now()
    pips = page.ideas.row(page.ideas.order[-1]).pips[0]
    before = document.all(Score)

    def choose(key: str) -> None:
        def act(dialog: QDialog) -> None:
            button = next(one for one in dialog.findChildren(QAbstractButton) if one.objectName() == key)
            press(button)

        answer(act)

    choose("")
    QTest.keyClick(pips, Qt.Key.Key_9)
    assert document.all(Score) == before and pips.judgement != 9
    choose("lock")
    QTest.keyClick(pips, Qt.Key.Key_9)
    assert document.project.criteria_locked_at is not None
    assert document.all(Score) != before
    edits.unlock_criteria(document)
    choose("open")
    QTest.keyClick(pips, Qt.Key.Key_8)
    QTest.keyClick(pips, Qt.Key.Key_7)
    assert document.project.criteria_locked_at is None
    assert pips.judgement == 7
