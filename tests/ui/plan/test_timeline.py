"""The action plan as a timeline in the real window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Idea
from journey_designer.ui.plan.plan_page import PlanPage
from journey_designer.ui.plan.timeline_box import TimelineBox
from journey_designer.ui.shell.project_view import ProjectView

TODAY = dt.date(2026, 3, 25)
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.MouseButton.NoButton


@pytest.fixture
def document(view: ProjectView) -> Document:
    return view.session.document


@pytest.fixture
def box(page: PlanPage) -> TimelineBox:
    page.plan._today = lambda: TODAY
    page.plan.view.setFocus()
    for _ in range(2):
        QTest.keyClick(page.plan.view, Qt.Key.Key_Right)
    page.plan.show_plan()
    QApplication.processEvents()
    assert page.plan.timeline.isVisible()
    return page.plan.timeline


def idea_of(document: Document, title: str) -> Idea:
    return next(idea for idea in document.all(Idea) if idea.title == title)


def send(
    widget: QWidget, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton, held: Qt.MouseButton
) -> None:
    local = QPointF(widget.mapFromGlobal(at))
    event = QMouseEvent(kind, local, QPointF(at), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def drag(widget: QWidget, start: QPoint, distance: int, *, is_let_go: bool = True) -> None:
    at = widget.mapToGlobal(start)
    send(widget, QEvent.Type.MouseButtonPress, at, LEFT, LEFT)
    for share in (0.5, 1.0):
        send(widget, QEvent.Type.MouseMove, at + QPoint(round(distance * share), 0), NONE, LEFT)
    if is_let_go:
        send(widget, QEvent.Type.MouseButtonRelease, at + QPoint(distance, 0), LEFT, NONE)


def dates(document: Document, idea: Idea) -> tuple[str | None, str | None]:
    kept = document.get(Idea, idea.id)
    return kept.start, kept.due


def test_a_bar_is_dragged_as_one_step(box: TimelineBox, document: Document) -> None:
    idea = idea_of(document, "Total with delivery before sign-in")
    bar = box.chart.bar(idea.id)
    scale = box.chart.scale
    assert scale is not None
    position = document.journal.position
    drag(bar, bar.rect().center(), round(5 * scale.per_day))
    assert dates(document, idea) == ("2026-03-24", "2026-04-02")
    assert document.journal.position == position + 1
    drag(bar, QPoint(bar.width() - 6, bar.height() // 2), round(-3 * scale.per_day))
    assert dates(document, idea) == ("2026-03-24", "2026-03-30")
    drag(bar, QPoint(6, bar.height() // 2), round(20 * scale.per_day))
    assert dates(document, idea) == ("2026-03-30", "2026-03-30")
    assert document.journal.position == position + 3


def ends_of_a_drag() -> dict[str, Callable[[QWidget], None]]:
    def second_button(bar: QWidget) -> None:
        at = bar.mapToGlobal(bar.rect().center())
        send(bar, QEvent.Type.MouseButtonPress, at, Qt.MouseButton.RightButton, LEFT)

    return {
        "escape": lambda bar: QTest.keyClick(bar, Qt.Key.Key_Escape),
        "focus": lambda bar: bar.clearFocus(),
        "second button": second_button,
    }


@pytest.mark.parametrize("way", ends_of_a_drag())
def test_a_drag_that_is_called_off_leaves_everything(box: TimelineBox, document: Document, way: str) -> None:
    idea = idea_of(document, "Total with delivery before sign-in")
    bar = box.chart.bar(idea.id)
    bar.setFocus()
    place, position = bar.geometry(), document.journal.position
    drag(bar, bar.rect().center(), 90, is_let_go=False)
    assert bar.is_held and bar.geometry() != place
    ends_of_a_drag()[way](bar)
    assert not bar.is_held and bar.geometry() == place
    send(bar, QEvent.Type.MouseButtonRelease, bar.mapToGlobal(bar.rect().center()), LEFT, NONE)
    assert dates(document, idea) == ("2026-03-19", "2026-03-28")
    assert document.journal.position == position


@pytest.mark.parametrize("way", ends_of_a_drag())
def test_dots_and_cards_that_are_called_off_stay(page: PlanPage, document: Document, way: str) -> None:
    page.plan.view.set_current("board")
    page.plan._show_view("board")
    QApplication.processEvents()
    dot = page.matrix.chart.dot(idea_of(document, "Delivery price by district").id)
    card = page.plan.board.card(idea_of(document, "Delivery price by district").id)
    position = document.journal.position
    for widget in (dot, card):
        widget.setFocus()
        place = widget.geometry()
        drag(widget, widget.rect().center(), -120, is_let_go=False)
        assert widget.geometry() != place
        ends_of_a_drag()[way](widget)
        assert widget.geometry() == place
        send(widget, QEvent.Type.MouseButtonRelease, widget.mapToGlobal(widget.rect().center()), LEFT, NONE)
    assert document.journal.position == position


def test_arrows_move_dates_and_stay_one_step(box: TimelineBox, document: Document) -> None:
    idea = idea_of(document, "Delivery price by district")
    bar = box.chart.bar(idea.id)
    bar.setFocus()
    position = document.journal.position
    QTest.keyClick(bar, Qt.Key.Key_Right)
    QTest.keyClick(bar, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(bar, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(bar, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert dates(document, idea) == ("2026-04-06", "2026-04-20")
    assert document.journal.position == position + 1
    document.undo()
    assert dates(document, idea) == ("2026-03-30", "2026-04-11")


def test_it_is_mirrored_in_arabic(box: TimelineBox, view: ProjectView, document: Document) -> None:
    early = idea_of(document, "Total with delivery before sign-in")
    late = idea_of(document, "Customer picks a two-hour slot")
    assert box.chart.bar(early.id).x() < box.chart.bar(late.id).x()
    view.window().context.languages.set_language("ar")
    QApplication.processEvents()
    assert box.chart.bar(early.id).x() > box.chart.bar(late.id).x()
    bar = box.chart.bar(early.id)
    scale = box.chart.scale
    assert scale is not None
    drag(bar, bar.rect().center(), round(-2 * scale.per_day))
    assert dates(document, early) == ("2026-03-21", "2026-03-30")
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Left)
    assert dates(document, early) == ("2026-03-22", "2026-03-31")


def test_weeks_are_wider_and_rows_go_by_status(box: TimelineBox, page: PlanPage, document: Document) -> None:
    for title in ("Customer picks a two-hour slot", "Delivery price by district"):
        edits.change_idea(document, idea_of(document, title).id, due="2026-12-20")
    page.plan.show_plan()
    box.zoom.setFocus()
    QApplication.processEvents()
    months = box.chart.width()
    QTest.keyClick(box.zoom, Qt.Key.Key_Right)
    assert box.chart.width() > months
    tops = box.chart.tops()
    box.by.setFocus()
    QTest.keyClick(box.by, Qt.Key.Key_Right)
    order = sorted(box.chart.tops(), key=box.chart.tops().__getitem__)
    statuses = [document.get(Idea, idea_id).status for idea_id in order]
    assert statuses == ["to_do", "in_progress", "in_progress", "waiting", "done"]
    assert list(box.chart.tops()) != list(tops)


def test_what_has_no_date_is_listed_and_opens(
    box: TimelineBox, page: PlanPage, document: Document, qtbot: QtBot
) -> None:
    idea = idea_of(document, "Free delivery bar from 400 DH")
    edits.change_idea(document, idea.id, status="to_do")
    qtbot.waitUntil(lambda: len(box.unscheduled) == 1)
    assert "without date" in page.plan.warning.text()
    opened: list[str] = []
    box.opened.disconnect()
    box.opened.connect(opened.append)
    QTest.mouseClick(box.unscheduled[0], LEFT)
    assert opened == [idea.id]


def test_bars_say_all_to_screen_readers(box: TimelineBox, page: PlanPage, document: Document) -> None:
    page.plan._today = lambda: dt.date(2026, 3, 30)
    page.plan.show_plan()
    late = box.chart.bar(idea_of(document, "Total with delivery before sign-in").id)
    for words in (
        "Total with delivery",
        "Salma Berrada",
        "19 March",
        "28 March",
        "In progress",
        "60%",
        "late",
    ):
        assert words in late.accessibleName(), words
    waiting = box.chart.bar(idea_of(document, "Customer picks a two-hour slot").id)
    assert "Waits for" in waiting.accessibleName()


def test_dates_at_the_ends_of_the_calendar_break_nothing(
    box: TimelineBox, document: Document, qtbot: QtBot
) -> None:
    idea = idea_of(document, "Delivery price by district")
    edits.change_idea(document, idea.id, start="0001-01-01", due="9999-12-31")
    qtbot.waitUntil(lambda: box.chart.width() < 100_000 and box.chart.bar(idea.id).width() > 300)
    box.chart.grab()
    QTest.keyClick(box.zoom, Qt.Key.Key_Right)
    box.chart.grab()
