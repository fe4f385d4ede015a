"""Ctrl+F in the real window: results on the map, next and before, filters that dim; the guide beside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journey_designer.core import edits
from journey_designer.core.records import Card, Journey, Persona, Stage, Touchpoint
from journey_designer.ui.context import Context
from journey_designer.ui.finding.find_flyout import FindFlyout
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.shell.project_view import ProjectView

Open = Callable[..., MainWindow]


@pytest.fixture
def view(open_window: Open, sample_file: Path) -> ProjectView:
    window = open_window(sample_file)
    assert window.project_view is not None
    return window.project_view


def _find(view: ProjectView) -> FindFlyout:
    view.window().actions_table.action("edit.find").trigger()
    return view.finder.find


def test_typing_finds_and_enter_goes_through_the_results(view: ProjectView) -> None:
    find = _find(view)
    assert find.isVisible()
    assert find.accessibleName() == "Find" and find.line.accessibleName()
    QTest.keyClicks(find.line, "delivery")
    assert len(find.found) > 4
    assert str(len(find.found)) in find.count.text()
    seen = []
    for _ in range(len(find.found) + 1):
        QTest.keyClick(find.line, Qt.Key.Key_Return)
        seen.append(find.list.currentIndex().row())
    assert seen == [*range(len(find.found)), 0]
    QTest.keyClick(find.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert find.list.currentIndex().row() == len(find.found) - 1


def test_a_result_is_selected_and_in_view_on_the_map_of_its_journey(view: ProjectView) -> None:
    session = view.session
    other = session.document.all(Journey)[1]
    stage = session.document.family(Stage, "journey_id", other.id)[-1]
    touchpoint = edits.add_touchpoint(session.document, stage.id, "Qqq far away")
    find = _find(view)
    find.line.setText("qqq")
    QTest.keyClick(find.line, Qt.Key.Key_Return)
    assert session.journey_id == other.id
    assert session.touchpoint is not None and session.touchpoint.id == touchpoint.id
    rect = view.map.surface.layout.touchpoint_rect(touchpoint.id)
    assert rect is not None
    seen = view.map.surface.camera.to_view(rect)
    assert view.map.viewport().rect().contains(seen.center().toPoint())


def test_a_card_a_persona_and_a_finding_are_shown_where_they_are(view: ProjectView) -> None:
    session = view.session
    find = _find(view)
    card = session.document.all(Card)[5]
    find.line.setText(card.text)
    row = [found.key for found in find.found].index((Card, card.id))
    find.step(row + 1)
    assert (Card, card.id) in session.selection
    persona = session.document.all(Persona)[1]
    find.line.setText(persona.name)
    rows = [found.key for found in find.found]
    find.list.setCurrentIndex(find.list.results.index(-1, 0))
    find.step(rows.index((Persona, persona.id)) + 1)
    assert view.beside.current == "personas"


def test_no_match_is_said_and_esc_closes(view: ProjectView, qtbot: QtBot) -> None:
    find = _find(view)
    find.line.setText("xyzzy <b>")
    assert find.found == ()
    text = find.count.text().replace("\u2068", "").replace("\u2069", "")
    assert text == "No match for “xyzzy <b>”."
    assert not find.onwards.isEnabled()
    QTest.keyClick(find.line, Qt.Key.Key_Escape)
    assert not find.isVisible()


def test_results_follow_what_happens(view: ProjectView) -> None:
    find = _find(view)
    find.line.setText("qqq")
    stage = view.session.document.all(Stage)[0]
    edits.rename_stage(view.session.document, stage.id, "Qqq")
    assert len(find.found) == 1
    view.session.undo()
    assert find.found == ()


def test_filters_dim_the_rest_of_the_map(view: ProjectView) -> None:
    find = _find(view)
    view.map.finish_painting()
    before = view.map.viewport().grab().toImage()
    find.filters.evidence.choose("measured", is_on=True)
    layout, document = view.map.surface.layout, view.session.document
    ratio = before.devicePixelRatio()

    def darkest(card: Card, image: object) -> int:
        rect = layout.card_rect(card)
        assert rect is not None
        seen = view.map.surface.camera.to_view(rect).toRect().adjusted(2, 2, -2, -2)
        points = [
            QPoint(x, y) * ratio
            for x in range(seen.left(), seen.right())
            for y in range(seen.top(), seen.bottom())
        ]
        return min(image.pixelColor(point).lightness() for point in points)  # type: ignore[attr-defined]

    view.map.finish_painting()
    after = view.map.viewport().grab().toImage()
    shown = [
        card
        for card in document.all(Card)
        if (rect := layout.card_rect(card)) is not None
        and view.map.surface.camera.body().contains(view.map.surface.camera.to_view(rect))
    ]
    faint = next(card for card in shown if card.evidence != "measured" and card.text)
    clear = next(card for card in shown if card.evidence == "measured" and card.text)
    assert darkest(faint, before) < 90 < 150 < darkest(faint, after)
    assert darkest(clear, after) == darkest(clear, before)
    assert find.filters.filter.evidence == frozenset({"measured"})
    find.dismiss()
    assert view.map.painting.dimmed(), "what stands out goes on standing out"
    assert view.finder.bar.isVisible() and view.finder.bar.text.text()
    QTest.mouseClick(view.finder.bar.clear_button, Qt.MouseButton.LeftButton)
    assert view.map.painting.dimmed() == [] and not view.finder.bar.isVisible()


def test_it_stands_beside_the_guide_in_three_languages(view: ProjectView, context: Context) -> None:
    window = view.window()
    find = _find(view)
    window.actions_table.action("view.guide").trigger()
    guide = view.room.guide
    assert guide.isVisible() and not find.isVisible()
    stage = view.session.document.family(Stage, "journey_id", view.session.journey_id)[3]
    touchpoint = view.session.document.family(Touchpoint, "stage_id", stage.id)[0]
    view.session.select([(Touchpoint, touchpoint.id)])
    assert guide.kind == "loyalty"
    for language in ("fr", "ar", "en"):
        context.languages.set_language(language)
        find = _find(view)
        assert find.line.placeholderText() and not guide.isVisible()
        assert view.pages.rect().contains(find.geometry())
        window.actions_table.action("view.guide").trigger()
        assert guide.isVisible()
        assert view.pages.rect().contains(guide.geometry())
