"""Dots in the real window: the list of cards and ideas, the menu and the keys of the map, budgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journey_designer.core import edits
from journey_designer.core.participants import dots_left
from journey_designer.core.records import Card, Dot, Idea
from journey_designer.layout.display import Rect
from journey_designer.layout.grid import Hit
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.session import Session
from journey_designer.ui.shell.project_view import ProjectView
from journey_designer.ui.voting.dots_dialog import DotsDialog

Open = Callable[[Path | None], MainWindow]


@pytest.fixture
def view(open_window: Open, sample_file: Path) -> ProjectView:
    found = open_window(sample_file).project_view
    assert found is not None
    edits.clear_dots(found.session.document)
    return found


@pytest.fixture
def session(view: ProjectView) -> Session:
    return view.session


@pytest.fixture
def dialog(view: ProjectView) -> Iterator[DotsDialog]:
    roster = view.analysis_pages.roster
    roster.add("Amal, Youssef")
    made = DotsDialog(view.window().context, view.session, view.window(), roster)
    made.show()
    yield made
    made.close()


def test_dots_are_given_by_keys_and_by_mouse_within_the_budget(dialog: DotsDialog, session: Session) -> None:
    document = session.document
    dialog.most.setFocus()
    QTest.keyClick(dialog.most, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(dialog.most, "2")
    dialog.most.settle()
    assert document.project.dots_each == 2
    QTest.mouseClick(dialog.people.button("Amal"), Qt.MouseButton.LeftButton)
    first = dialog.rows[0]
    card_id = first.key[1]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Plus)
    QTest.mouseClick(first.give, Qt.MouseButton.LeftButton)
    assert document.get(Card, card_id).dots == 2
    assert "0" in dialog.said.text() and "Amal" in dialog.said.text()
    assert not first.give.isEnabled()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert "Amal has put all dots" in dialog.problem.text().replace("\u2068", "").replace("\u2069", "")
    assert document.get(Card, card_id).dots == 2
    QTest.mouseClick(first.take, Qt.MouseButton.LeftButton)
    assert dots_left(document, "Amal") == 1
    assert not dialog.problem.isVisible()
    QTest.mouseClick(dialog.people.button("Youssef"), Qt.MouseButton.LeftButton)
    assert not first.take.isEnabled(), "nobody takes back what others gave"
    document.undo()
    assert document.get(Card, card_id).dots == 2
    assert "2 dot" in first.accessibleName(), "the list follows undo"


def test_ideas_have_dots_and_the_most_come_first(dialog: DotsDialog, session: Session) -> None:
    dialog.show_ideas()
    ideas = [row.key[1] for row in dialog.rows]
    assert len(ideas) > 2
    last = dialog.row(ideas[-1])
    last.changed.emit(1)
    assert session.document.get(Idea, ideas[-1]).dots == 1
    dialog.order.set_current("most")
    dialog.show_all()
    assert dialog.rows[0].key[1] == ideas[-1]
    QTest.mouseClick(dialog.clear, Qt.MouseButton.LeftButton)
    assert session.document.get(Idea, ideas[-1]).dots == 0
    assert not dialog.clear.isEnabled()


def test_the_list_is_walked_by_keys(dialog: DotsDialog) -> None:
    dialog.activateWindow()
    dialog.rows[0].setFocus()
    QTest.keyClick(dialog.rows[0], Qt.Key.Key_Down)
    assert dialog.focusWidget() is dialog.rows[1]
    QTest.keyClick(dialog.rows[1], Qt.Key.Key_Up)
    assert dialog.focusWidget() is dialog.rows[0]


def test_who_is_removed_takes_their_dots_along(dialog: DotsDialog, session: Session) -> None:
    dialog.people.button("Amal").click()
    dialog.rows[0].changed.emit(1)
    dialog.people.button("Amal").removing.emit()
    assert not session.document.all(Dot)
    assert session.document.get(Card, dialog.rows[0].key[1]).dots == 0
    assert dialog.people.people == ["", "Youssef"]


def test_selected_cards_get_dots_from_menu_and_keys(view: ProjectView, session: Session) -> None:
    cards = session.document.all(Card)[:2]
    session.select([(Card, card.id) for card in cards])
    position = session.document.journal.position
    actions = view.window().actions_table
    actions.action("map.give_dot").trigger()
    assert [session.document.get(Card, card.id).dots for card in cards] == [1, 1]
    assert session.document.journal.position == position + 1
    actions.action("map.take_dot").trigger()
    assert [session.document.get(Card, card.id).dots for card in cards] == [0, 0]
    roster = view.analysis_pages.roster
    roster.add("Amal")
    roster.turn = "Amal"
    edits.set_dots_each(session.document, 1)
    session.select([(Card, cards[0].id)])
    hit = Hit("card", Rect(0, 0, 1, 1), card_id=cards[0].id)
    give = next(entry for entry in view._map_menu.menu(hit).actions() if "Give a dot" in entry.text())
    assert "Amal" in give.text() and "1 left" in give.text().replace("\u2068", "").replace("\u2069", "")
    give.trigger()
    assert dots_left(session.document, "Amal") == 0
    give = next(entry for entry in view._map_menu.menu(hit).actions() if "Give a dot" in entry.text())
    assert not give.isEnabled()
    actions.action("map.give_dot").trigger()
    assert session.document.get(Card, cards[0].id).dots == 1
    assert view.notices.isVisible()


def test_on_the_page_of_actions_the_list_is_of_ideas(view: ProjectView, answer: Callable[..., None]) -> None:
    seen: list[str] = []

    def look(dialog: DotsDialog) -> None:
        seen.append(dialog.kind.current)
        dialog.accept()

    answer(look)
    view.window().actions_table.action("map.dots").trigger()
    view.show_page("plan")
    answer(look)
    view.window().actions_table.action("map.dots").trigger()
    assert seen == ["cards", "ideas"]
