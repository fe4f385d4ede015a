"""Each person scores unseen: one laptop from hand to hand, nothing is shown until all is revealed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Criterion, Idea, Score
from journey_designer.ui.plan.plan_page import PlanPage
from journey_designer.ui.shell.project_view import ProjectView

Answer = Callable[[Callable[[QDialog], object]], None]


@pytest.fixture
def document(view: ProjectView) -> Document:
    """The sample before anybody has scored, with two ideas and two criteria."""
    document = view.session.document
    with document.edit("clear") as edit:
        for idea in document.all(Idea)[2:]:
            edit.delete(idea)
        for score in edit.all(Score):
            edit.delete(score)
    edits.unlock_criteria(document)
    for criterion in document.all(Criterion)[2:]:
        edits.delete_criterion(document, criterion.id)
    edits.lock_criteria(document)
    return document


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(answer: Answer, key: str) -> None:
    def act(dialog: QDialog) -> None:
        press(next(one for one in dialog.findChildren(QAbstractButton) if one.objectName() == key))

    answer(act)


def begin(page: PlanPage, name: str) -> None:
    QTest.keyClicks(page.ideas.scoring.hand_over.name, name)
    QTest.keyClick(page.ideas.scoring.hand_over.name, Qt.Key.Key_Return)


def marks(page: PlanPage) -> list[float | None]:
    return [pips.judgement for idea_id in page.ideas.order for pips in page.ideas.row(idea_id).pips]


def give(page: PlanPage, *keys: Qt.Key) -> None:
    parts = [pips for idea_id in page.ideas.order for pips in page.ideas.row(idea_id).pips]
    for pips, key in zip(parts, keys, strict=False):
        QTest.keyClick(pips, key)


def all_words(page: PlanPage) -> str:
    """Everything the page says of ideas, to eyes and to screen readers."""
    parts = [page.ideas, *page.ideas.findChildren(QWidget), page.matrix, *page.matrix.findChildren(QWidget)]
    said = [f"{part.accessibleName()} {part.accessibleDescription()} {part.toolTip()}" for part in parts]
    return " ".join(said) + page.ideas.judging.words.text() + page.matrix.without.text()


def test_people_score_unseen_and_agreement_is_told_after(
    page: PlanPage, document: Document, answer: Answer, qtbot: QtBot
) -> None:
    page.show_now()
    scoring, bar = page.ideas.scoring, page.ideas.scoring.hand_over
    scoring.way.setFocus()
    QTest.keyClick(scoring.way, Qt.Key.Key_Right)
    assert document.project.scoring == "blind"
    page.show_now()
    assert bar.isVisible() and not scoring.scorer_field.isVisible()
    assert not page.matrix.chart.isVisible() and "Hidden" in page.matrix.empty.text()
    assert not any(pips.isEnabled() for idea in page.ideas.order for pips in page.ideas.row(idea).pips)
    assert not bar.reveal.isEnabled()

    begin(page, "Salma")
    give(page, Qt.Key.Key_9, Qt.Key.Key_8, Qt.Key.Key_7, Qt.Key.Key_6)
    page.show_now()
    assert marks(page) == [9, 8, 7, 6]
    assert page.ideas.order == [idea.id for idea in document.all(Idea)]
    press(bar.next)
    assert marks(page) == [None] * 4
    begin(page, "Omar")
    assert marks(page) == [None] * 4
    give(page, Qt.Key.Key_3, Qt.Key.Key_2)
    page.show_now()
    assert "2" in bar.words.text() and marks(page) == [3, 2, None, None]
    assert "Total 8" not in all_words(page) and "greement" not in all_words(page)

    press(bar.next)
    assert "Omar" in bar.words.text() and "Salma" in bar.words.text()
    begin(page, "salma")
    assert scoring.scorer == "Salma"
    assert marks(page) == [None] * 4
    assert "Given, unseen" in all_words(page)
    give(page, Qt.Key.Key_5)
    page.show_now()
    assert marks(page) == [5, None, None, None]
    page.session.undo()
    page.show_now()
    assert marks(page) == [None] * 4, "taking it back does not show what was there before"

    choose(answer, "")
    press(bar.reveal)
    assert document.project.scoring == "blind"
    choose(answer, "reveal")
    press(bar.reveal)
    assert document.project.scoring == "group"
    page.show_now()
    assert marks(page) == [7, 6, 6, 5], "the second idea is first now"
    assert page.matrix.chart.isVisible()
    assert "agree least about" in page.ideas.judging.words.text()
    first = page.ideas.row(page.ideas.order[1]).ranked
    assert first is not None and first.agreement is not None
    scoring.scorer_field.show_value("Omar")
    scoring.changed.emit()
    assert set(marks(page)) == {3, 2, None}


def test_reopened_the_project_still_hides(page: PlanPage, document: Document) -> None:
    idea, criterion = document.all(Idea)[0], document.all(Criterion)[0]
    edits.set_score(document, idea.id, criterion.id, 7, scorer="Mina")
    edits.set_scoring(document, "blind")
    page.show_now()
    assert marks(page) == [None] * 4
    begin(page, "Mina")
    assert marks(page) == [None] * 4
    assert "7" not in page.ideas.row(idea.id).accessibleName()


def test_undo_of_revealing_hides_again(page: PlanPage, document: Document, answer: Answer) -> None:
    idea, criterion = document.all(Idea)[0], document.all(Criterion)[0]
    edits.set_score(document, idea.id, criterion.id, 7, scorer="Mina")
    edits.set_scoring(document, "blind")
    page.show_now()
    choose(answer, "reveal")
    page.ideas.scoring.way.setFocus()
    QTest.keyClick(page.ideas.scoring.way, Qt.Key.Key_Left)
    assert document.project.scoring == "group"
    page.session.undo()
    page.show_now()
    assert marks(page) == [None] * 4
    QApplication.processEvents()
    assert page.ideas.scoring.way.current == "blind"
