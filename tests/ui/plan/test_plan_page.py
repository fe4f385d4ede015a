"""Ideas, criteria, matrix, what-if and the action plan in the real window on the sample project."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from journey_designer.analysis.judgements import judgements
from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Criterion, Idea, Journey, Note, Project, Score, Touchpoint
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.plan.idea_dialog import IdeaDialog
from journey_designer.ui.plan.plan_page import PlanPage
from journey_designer.ui.projects import Projects
from journey_designer.ui.shell.project_view import ProjectView

Open = Callable[[Path | None], MainWindow]
Answer = Callable[[Callable[[QDialog], object]], None]


@pytest.fixture
def document(view: ProjectView) -> Document:
    return view.session.document


def _idea(document: Document, title: str) -> Idea:
    return next(idea for idea in document.all(Idea) if idea.title == title)


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    """Carry a widget that moves with the pointer: the pointer's way over the screen is what counts."""
    glob = [widget.mapToGlobal(point) for point in (start, (start + end) / 2, end, end)]
    kinds = (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
    )
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, at in zip(kinds, glob, strict=True):
        button = none if kind is QEvent.Type.MouseMove else left
        held = none if kind is QEvent.Type.MouseButtonRelease else left
        local = QPointF(widget.mapFromGlobal(at))
        event = QMouseEvent(kind, local, QPointF(at), button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, event)


def _place(page: PlanPage, idea: Idea) -> int:
    return page.ideas.order.index(idea.id)


def test_ideas_stand_by_their_total(page: PlanPage, document: Document) -> None:
    first = page.ideas.row(page.ideas.order[0])
    assert first.ranked.idea.title == "Total with delivery before sign-in"
    totals = [page.ideas.row(idea_id).ranked.total for idea_id in page.ideas.order]
    assert totals == sorted(totals, reverse=True)
    assert "Total" in first.accessibleName()
    assert "comes first once" in page.ideas.judging.words.text()


def test_a_score_is_given_by_keys_and_taken_back(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    last = _idea(document, "Photo challenge card in the box")
    before = judgements(document)
    row = page.ideas.row(last.id)
    row.pips[0].setFocus()
    QTest.keyClick(row.pips[0], Qt.Key.Key_End)
    QTest.keyClick(row.pips[0], Qt.Key.Key_Left)
    criterion = document.all(Criterion)[0]
    assert judgements(document)[last.id, criterion.id].value == 9
    qtbot.waitUntil(lambda: _place(page, last) < 7)
    page.session.undo()
    assert judgements(document) == before
    QTest.keyClick(row.pips[0], Qt.Key.Key_Delete)
    assert (last.id, criterion.id) not in judgements(document)
    qtbot.waitUntil(lambda: row.ranked.total is None)
    assert "without judgement" in row.accessibleName()


def test_a_press_scores_half_blocks(page: PlanPage, document: Document) -> None:
    pips = page.ideas.row(page.ideas.order[7]).pips[1]
    QTest.mouseClick(pips, Qt.MouseButton.LeftButton, pos=QPoint(pips.width() - 6, pips.height() // 2))
    assert pips.judgement == 10
    QTest.mouseClick(pips, Qt.MouseButton.LeftButton, pos=QPoint(pips.width() - 6, pips.height() // 2))
    assert pips.judgement == 9


def test_one_person_scores_alone_and_sees_only_that(
    page: PlanPage, document: Document, answer: Answer, qtbot: QtBot
) -> None:
    def name(dialog: QDialog) -> None:
        QTest.keyClicks(dialog.findChild(QLineEdit), "Salma")
        dialog.accept()

    answer(name)
    QTest.mouseClick(page.ideas.scoring.person, Qt.MouseButton.LeftButton)
    assert page.ideas.scorer == "Salma"
    row = page.ideas.row(page.ideas.order[0])
    assert all(pips.judgement is None for pips in row.pips)
    idea_id = row.ranked.idea.id
    row.pips[0].setFocus()
    QTest.keyClick(row.pips[0], Qt.Key.Key_7)
    assert [score.value for score in document.all(Score) if score.scorer == "Salma"] == [7]
    page.ideas.scoring.scorer_field.show_value("")
    page.ideas.show_ideas()
    assert page.ideas.row(idea_id).pips[0].judgement != 7  # the group's common judgement stands


def test_ties_are_told(page: PlanPage, document: Document) -> None:
    for _ in range(2):
        idea = edits.add_idea(document, "Twin")
        for criterion in document.all(Criterion):
            edits.set_score(document, idea.id, criterion.id, 10)
    page.show_now()
    twins = [page.ideas.row(idea_id) for idea_id in page.ideas.order[:2]]
    assert all(row.ranked.is_tied and row.ranked.rank == 1 for row in twins)
    assert all("shared" in row.accessibleName() for row in twins)


def test_a_dot_is_dragged_and_moved_by_keys_as_one_step(
    page: PlanPage, document: Document, qtbot: QtBot
) -> None:
    chart = page.matrix.chart
    idea = _idea(document, "Saved replies with delivery prices")
    dot = chart.dot(idea.id)
    position = document.journal.position
    target = dot.rect().center() + chart.point(8, 9).toPoint() - dot.geometry().center()
    drag(dot, dot.rect().center(), target)
    given = judgements(document)
    assert given[idea.id, page.matrix.across.value].value == 8
    assert given[idea.id, page.matrix.up.value].value == 9
    assert document.journal.position == position + 1
    dot.setFocus()
    for _ in range(3):
        QTest.keyClick(dot, Qt.Key.Key_Up)
    QTest.keyClick(dot, Qt.Key.Key_Left)
    given = judgements(document)
    assert given[idea.id, page.matrix.up.value].value == 10
    assert given[idea.id, page.matrix.across.value].value == 7.5
    assert document.journal.position == position + 2
    assert chart.dot(idea.id).shown.quadrant == "do_first"


def test_the_matrix_is_mirrored_in_arabic(page: PlanPage, view: ProjectView) -> None:
    chart = page.matrix.chart
    assert chart.point(10, 5).x() > chart.point(0, 5).x()
    view.window().context.languages.set_language("ar")
    QApplication.processEvents()
    assert chart.point(10, 5).x() < chart.point(0, 5).x()
    assert chart.values(chart.point(3, 4)) == (3, 4)


def test_what_if_ticks_move_the_curve_and_make_the_future(
    page: PlanPage, view: ProjectView, document: Document
) -> None:
    box = page.what_if
    assert not box.make.isEnabled()
    assert len(box.chart.lines) == 1
    idea = _idea(document, "Total with delivery before sign-in")
    box.box(idea.id).setFocus()
    QTest.keyClick(box.box(idea.id), Qt.Key.Key_Space)
    assert box.ticked == (idea.id,)
    assert len(box.chart.lines) == 2
    assert box.chart.gap.width == pytest.approx(2.4)
    assert "→" in box.words.text()
    position, journeys = document.journal.position, document.size(Journey)
    QTest.mouseClick(box.make, Qt.MouseButton.LeftButton)
    assert document.size(Journey) == journeys + 1
    assert document.journal.position == position + 1
    assert view.session.journey.state == "future"
    scores = [entry.satisfaction for entry in document.all(Touchpoint) if entry.name == "Checkout"]
    assert pytest.approx(0.6) in scores
    assert view.pages.currentWidget() is page


def test_the_plan_tells_what_is_late_and_unowned(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    page.plan._today = lambda: dt.date(2026, 3, 30)
    page.plan.show_plan()
    assert "1 action" in page.plan.warning.text()
    row = next(row for row in page.plan.rows if "Total" in row.action.idea.title)
    assert row.action.is_overdue and row.action.days_left == -2
    assert "late" in row.accessibleName()
    edits.change_idea(document, row.action.idea.id, owner="")
    qtbot.waitUntil(lambda: "without owner" in page.plan.warning.text())


def test_a_card_is_dragged_to_another_status(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    page.plan.view.setFocus()
    QTest.keyClick(page.plan.view, Qt.Key.Key_Right)
    QApplication.processEvents()
    board = page.plan.board
    assert board.isVisible()
    idea = _idea(document, "Delivery price by district")
    card = board.card(idea.id)
    target = board.column_rect("done").center() - card.pos()
    drag(card, QPoint(20, 20), target)
    kept = document.get(Idea, idea.id)
    assert kept.status == "done" and kept.progress == 100
    page.session.undo()
    qtbot.waitUntil(lambda: board.card(idea.id).action.idea.status == "to_do")
    board.card(idea.id).setFocus()
    QTest.keyClick(board.card(idea.id), Qt.Key.Key_Right)
    assert document.get(Idea, idea.id).status == "in_progress"


def test_the_status_chip_and_the_menu_of_an_idea(page: PlanPage, document: Document) -> None:
    page.plan.rows[1].status.menu().actions()[3].trigger()
    assert page.plan.rows[1].action is not None
    proposed = _idea(document, "Free delivery bar from 400 DH")
    menu = page.ideas.menu(proposed.id)
    to_do = next(action for action in menu.actions() if action.text() == "To do")
    to_do.trigger()
    assert document.get(Idea, proposed.id).status == "to_do"
    row = page.ideas.row(proposed.id)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert document.find(Idea, proposed.id) is None
    page.session.undo()
    assert document.find(Idea, proposed.id) is not None


def test_an_idea_is_opened_and_changed(page: PlanPage, document: Document, answer: Answer) -> None:
    idea = _idea(document, "Delivery price by district")

    def change(dialog: QDialog) -> None:
        made = cast(IdeaDialog, dialog)
        assert "Product page" in made.chain.text()
        made.effect.setFocus()
        made.effect.selectAll()
        QTest.keyClicks(made.effect, "1,5")
        made.owner.setFocus()
        made.owner.selectAll()
        QTest.keyClicks(made.owner, "Nadia")
        made.note.setFocus()
        made.note.selectAll()
        QTest.keyClicks(made.note, "Ready in May")
        made.accept()

    answer(change)
    row = page.ideas.row(idea.id)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    kept = document.get(Idea, idea.id)
    assert kept.effect == 1.5 and kept.owner == "Nadia"
    assert "Ready in May" in [note.text for note in document.all(Note) if note.target == idea.id]


def test_what_is_no_effect_is_not_kept(page: PlanPage, document: Document, answer: Answer) -> None:
    idea = _idea(document, "Delivery price by district")

    def change(dialog: QDialog) -> None:
        made = cast(IdeaDialog, dialog)
        made.effect.setFocus()
        made.effect.selectAll()
        QTest.keyClicks(made.effect, "12")
        made.accept()

    answer(change)
    page.open_idea(idea.id)
    assert document.get(Idea, idea.id).effect == idea.effect


def test_a_new_idea_left_empty_is_gone(page: PlanPage, document: Document, answer: Answer) -> None:
    count = document.size(Idea)
    answer(lambda dialog: dialog.accept())
    QTest.mouseClick(page.new, Qt.MouseButton.LeftButton)
    assert document.size(Idea) == count

    def name(dialog: QDialog) -> None:
        QTest.keyClicks(cast(IdeaDialog, dialog).title_field, "A second driver")
        dialog.accept()

    answer(name)
    QTest.mouseClick(page.new, Qt.MouseButton.LeftButton)
    assert _idea(document, "A second driver").status == "proposed"


def test_an_idea_from_the_insights_is_for_its_touchpoint(
    view: ProjectView, document: Document, answer: Answer
) -> None:
    insights = view.show_page("insights")
    row = insights.moments.rows[2]
    touchpoint_id = row.moment.point.touchpoint.id

    def name(dialog: QDialog) -> None:
        QTest.keyClicks(cast(IdeaDialog, dialog).title_field, "Thank the friend")
        dialog.accept()

    answer(name)
    QTest.mouseClick(row.idea, Qt.MouseButton.LeftButton)
    assert _idea(document, "Thank the friend").touchpoint_id == touchpoint_id
    assert view.beside.current == "plan"


def test_an_empty_project_says_what_to_do(open_window: Open, tmp_path: Path, projects: Projects) -> None:
    path = tmp_path / "none.cjm"
    projects.create(path, [Project(id="p", title="Shop")], {}).close()
    page = cast(PlanPage, open_window(path).project_view.show_page("plan"))
    assert "No ideas yet" in page.ideas.empty.text()
    assert "Nothing planned" in page.plan.empty.text()
    assert "Two criteria" in page.matrix.empty.text()
    assert not page.what_if.make.isEnabled()
    assert not page.plan.csv.isEnabled()


def test_the_page_is_narrow_large_and_dark_without_harm(page: PlanPage, view: ProjectView) -> None:
    window = cast(MainWindow, view.window())
    window.resize(780, 560)
    window.context.theme.set_text_scale(2.0)
    window.context.theme.set_name("dark")
    QApplication.processEvents()
    assert page.inside.width() <= page.viewport().width()
    window.context.theme.set_name("light")


def test_an_idea_shows_the_dots_it_was_given(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    row = page.ideas.row(page.ideas.order[0])
    idea, before = row.ranked.idea, row.grab().toImage()
    for name in ("Ali", "Zineb", "Omar"):
        edits.give_dot(document, (Idea, idea.id), name)
    qtbot.waitUntil(lambda: page.ideas.row(idea.id).ranked.idea.dots == idea.dots + 3)
    row = page.ideas.row(idea.id)
    assert row.grab().toImage() != before
    assert f"{idea.dots + 3} dots" in row.accessibleName()
