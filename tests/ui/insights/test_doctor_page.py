"""The map doctor in the real window: hints, jumps, hushing, the count in the rail."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from journey_designer.analysis.doctor import RULES, hushed_keys
from journey_designer.analysis.doctor import SENTENCES as ENGLISH
from journey_designer.core import edits
from journey_designer.core.records import Card, Hush, Journey, Lane, Touchpoint
from journey_designer.ui.insights.doctor_page import DoctorPage
from journey_designer.ui.insights.doctor_words import ICONS, SENTENCES
from journey_designer.ui.insights.doctor_words import RULES as RULE_NAMES
from journey_designer.ui.insights.rail_badge import RailBadge
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.shell.project_view import ProjectView

Open = Callable[[Path | None], MainWindow]
Answer = Callable[[Callable[[QDialog], object]], None]


@pytest.fixture
def view(open_window: Open, sample_file: Path) -> ProjectView:
    found = open_window(sample_file).project_view
    assert found is not None
    return found


@pytest.fixture
def page(view: ProjectView) -> DoctorPage:
    return cast(DoctorPage, view.show_page("doctor"))


def _row(page: DoctorPage, rule: str):
    return next(row for row in page.rows if row.hint.rule == rule)


def test_every_reason_has_a_sentence_and_an_icon(view: ProjectView) -> None:
    assert SENTENCES == ENGLISH
    assert ICONS.keys() == RULES.keys()
    for icon in ICONS.values():
        assert not view.window().context.icons.pixmap(icon, 16).isNull()


def test_hints_are_told_and_counted_in_the_rail(view: ProjectView, page: DoctorPage, qtbot: QtBot) -> None:
    badge = view.rail.button("doctor").findChild(RailBadge)
    assert badge.count == len(page.rows) > 0
    basket = next(entry for entry in view.session.document.all(Touchpoint) if entry.name == "Basket")
    count = len(page.rows)
    edits.change_touchpoint(view.session.document, basket.id, channel="")
    qtbot.waitUntil(lambda: len(page.rows) == count + 1)
    assert badge.count == count + 1
    row = _row(page, "no_channel")
    assert "Basket" in row.accessibleName() and "Where does the contact" in row.accessibleName()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert view.session.touchpoint.id == basket.id
    assert view.pages.currentWidget() is view.map


def test_a_hint_at_an_idea_opens_it(
    view: ProjectView, page: DoctorPage, answer: Answer, qtbot: QtBot
) -> None:
    idea = edits.add_idea(view.session.document, "Faster answers", status="to_do")
    qtbot.waitUntil(lambda: any(row.hint.where[1] == idea.id for row in page.rows))
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.append(dialog.title_field.text())
        dialog.accept()

    answer(look)
    row = next(row for row in page.rows if row.hint.where[1] == idea.id)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert seen == ["Faster answers"]


def test_hints_are_hushed_in_the_project_and_told_again(
    view: ProjectView, page: DoctorPage, qtbot: QtBot
) -> None:
    document = view.session.document
    count = len(page.rows)
    assert not page.hushed.isVisible()
    gone = page.rows[0].hint
    page.rows[0].setFocus()
    QTest.keyClick(page.rows[0], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(page.rows) == count - 1)
    assert gone.key not in [row.hint.key for row in page.rows]
    rule = page.rows[0].hint.rule
    page.menu(page.rows[0].hint).actions()[2].trigger()
    qtbot.waitUntil(lambda: all(row.hint.rule != rule for row in page.rows))
    assert page.hushed.isVisible()
    assert {entry.target for entry in document.all(Hush)} == {gone.where[1], document.project.id}
    assert gone.key in hushed_keys(document)
    whole = next(row for row in page.hushed.rows if row.entry.target == document.project.id)
    assert RULE_NAMES[rule] in whole.accessibleName()
    whole.again.setFocus()
    QTest.keyClick(whole.again, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(page.rows) == count - 1)
    QTest.mouseClick(page.hushed.all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.rows) == count)
    assert not page.hushed.isVisible()
    document.undo()
    qtbot.waitUntil(lambda: len(page.rows) == count - 1)


def test_every_rule_has_a_name(view: ProjectView) -> None:
    assert RULE_NAMES.keys() == RULES.keys()


def test_a_hint_leads_to_the_very_thing(view: ProjectView, page: DoctorPage, qtbot: QtBot) -> None:
    document = view.session.document
    future = next(entry for entry in document.all(Journey) if entry.state == "future")
    lane = next(entry for entry in document.family(Lane, "journey_id", future.id) if entry.kind == "doing")
    card = document.family(Card, "lane_id", lane.id)[0]
    edits.change_card(document, card.id, text="Waits and waits " * 9)
    qtbot.waitUntil(lambda: any(row.hint.where == (Card, card.id) for row in page.rows))
    row = next(row for row in page.rows if row.hint.where == (Card, card.id))
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert view.session.journey_id == future.id
    assert view.pages.currentWidget() is view.map
    assert list(view.session.selection) == [(Card, card.id)]
    view.show_page("doctor")
    edits.add_lane(document, future.id, "custom", "Twice")
    twin = edits.add_lane(document, future.id, "custom", "Twice")
    view.session.show_journey(next(entry.id for entry in document.all(Journey) if entry.state == "today"))
    qtbot.waitUntil(lambda: any(row.hint.where == (Lane, twin.id) for row in page.rows))
    row = next(row for row in page.rows if row.hint.where == (Lane, twin.id))
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert view.session.journey_id == future.id
