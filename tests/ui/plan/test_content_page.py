"""The content matrix in the real window on the sample project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journey_designer.analysis.content import content_matrix
from journey_designer.core.records import Card, Lane, Project
from journey_designer.layout.display import Rect
from journey_designer.layout.grid import Hit
from journey_designer.ui.plan.content_dialog import ContentDialog
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


def test_format_channel_and_link_are_said_and_opened_on_a_press(
    content: ContentPage,
    view: ProjectView,
    answer: Callable[..., None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    card = next(card for card in content.cards if card.cell.items)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    row = content.rows[0]
    card_id, document = row.item.card.id, view.session.document
    position = document.journal.position

    def write(dialog: ContentDialog) -> None:
        QTest.keyClicks(dialog.format, "Film")
        QTest.keyClicks(dialog.channel.line, "WhatsApp")
        QTest.keyClicks(dialog.link, "javascript:alert(1)")
        assert not dialog.open_button.isEnabled()
        assert "Only web and mail" in dialog.told.text()
        dialog.link.clear()
        QTest.keyClicks(dialog.link, "example.com/film")
        assert opened == []
        QTest.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
        dialog.accept()

    answer(write)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_F2)
    assert opened == ["https://example.com/film"]
    kept = document.get(Card, card_id)
    assert (kept.format, kept.channel, kept.link) == ("Film", "WhatsApp", "example.com/film")
    assert document.journal.position == position + 3
    qtbot.waitUntil(lambda: "Film" in content.rows[0].accessibleName())
    assert "WhatsApp" in content.rows[0].accessibleName()
    assert content.rows[0].link.isVisible()
    QTest.mouseClick(content.rows[0].link, Qt.MouseButton.LeftButton)
    assert opened == ["https://example.com/film"] * 2
    document.undo()
    assert document.get(Card, card_id).link == ""


def test_the_map_offers_the_details_of_content_only(view: ProjectView, answer: Callable[..., None]) -> None:
    document = view.session.document
    kinds = {lane.id: lane.kind for lane in document.all(Lane)}

    def entries(kind: str) -> list[QAction]:
        card = next(entry for entry in document.all(Card) if kinds[entry.lane_id] == kind)
        menu = view._map_menu.menu(Hit("card", Rect(0, 0, 1, 1), card_id=card.id))
        return [entry for entry in menu.actions() if "Format" in entry.text()]

    assert entries("doing") == []
    seen: list[str] = []

    def look(dialog: ContentDialog) -> None:
        seen.append(dialog.text.toPlainText())
        dialog.accept()

    answer(look)
    entries("content")[0].trigger()
    assert len(seen) == 1 and seen[0]


def test_nothing_listed_says_what_to_add(open_window, tmp_path: Path, projects: Projects) -> None:
    path = tmp_path / "none.cjm"
    projects.create(path, [Project(id="p", title="Shop")], {}).close()
    page = cast(ContentPage, open_window(path).project_view.show_page("content"))
    assert "No content listed" in page.empty.text()
    assert not page.items.isVisible()
