"""The content matrix in the real window on the sample project."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journey_designer.analysis.content import content_matrix
from journey_designer.core.records import Card, Project
from journey_designer.ui.plan.content_page import ContentPage
from journey_designer.ui.projects import Projects
from journey_designer.ui.shell.project_view import ProjectView


@pytest.fixture
def content(view: ProjectView) -> ContentPage:
    return cast(ContentPage, view.show_page("content"))


def test_there_is_a_cell_for_each_persona_and_stage(content: ContentPage, view: ProjectView) -> None:
    cells = content_matrix(view.session.document)
    assert [card.cell for card in content.cards] == list(cells)
    assert "%" in content.note()
    assert all(card.accessibleName() for card in content.cards)


def test_gaps_come_first(content: ContentPage) -> None:
    content.order.setFocus()
    QTest.keyClick(content.order, Qt.Key.Key_Right)
    gaps = [card.cell.is_gap for card in content.cards]
    assert gaps == sorted(gaps, reverse=True)
    assert any(gaps)


def test_a_cell_lists_its_items_and_their_status_is_said(
    content: ContentPage, view: ProjectView, qtbot: QtBot
) -> None:
    card = next(card for card in content.cards if card.cell.items)
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert [row.item for row in content.rows] == list(card.cell.items)
    row = content.rows[0]
    card_id = row.item.card.id
    missing = next(action for action in row.menu().actions() if action.text() == "Missing")
    missing.trigger()
    document = view.session.document
    assert document.get(Card, card_id).status == "missing"
    qtbot.waitUntil(lambda: content.rows[0].item.card.status == "missing")
    view.session.undo()
    assert document.get(Card, card_id).status != "missing"


def test_an_item_opens_its_touchpoint(content: ContentPage, view: ProjectView) -> None:
    card = next(
        card for card in content.cards if card.cell.items and card.cell.items[0].touchpoint is not None
    )
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    expected = content.rows[0].item.touchpoint.id
    QTest.mouseClick(content.rows[0], Qt.MouseButton.LeftButton)
    assert view.session.touchpoint.id == expected


def test_nothing_listed_says_what_to_add(open_window, tmp_path: Path, projects: Projects) -> None:
    path = tmp_path / "none.cjm"
    projects.create(path, [Project(id="p", title="Shop")], {}).close()
    page = cast(ContentPage, open_window(path).project_view.show_page("content"))
    assert "No content listed" in page.empty.text()
    assert not page.items.isVisible()
