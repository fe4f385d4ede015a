"""The insights page in the real window on the sample project, and on maps with too little in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_designer.analysis.figures import RULES as ENGLISH_RULES
from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Journey, Project, Stage, Touchpoint
from journey_designer.ui.composer.choice import Presets, first_choice
from journey_designer.ui.insights.insights_page import InsightsPage
from journey_designer.ui.insights.rules import RULES
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.projects import Projects
from journey_designer.ui.shell.project_view import ProjectView

Open = Callable[[Path | None], MainWindow]


def _view(window: MainWindow) -> ProjectView:
    assert window.project_view is not None
    return window.project_view


@pytest.fixture
def window(open_window: Open, sample_file: Path) -> MainWindow:
    return open_window(sample_file)


@pytest.fixture
def page(window: MainWindow) -> InsightsPage:
    QTest.mouseClick(_view(window).rail.button("insights"), Qt.MouseButton.LeftButton)
    return cast(InsightsPage, _view(window).beside.page("insights"))


def _scored(tmp_path: Path, projects: Projects, scores: list[float | None]) -> Path:
    """A project of one journey with these scores in one stage."""
    draft = Document([Project(id="p", title="Shop")])
    journey = edits.add_journey(draft, None, "Order")
    stage = edits.add_stage(draft, journey.id, "Purchase")
    for place, score in enumerate(scores):
        edits.add_touchpoint(draft, stage.id, f"T{place}", satisfaction=score)
    path = tmp_path / "few.cjm"
    projects.create(path, list(draft.records()), {}).close()
    return path


def test_the_rail_opens_the_page_without_dock_and_panel(window: MainWindow, page: InsightsPage) -> None:
    view = _view(window)
    assert view.pages.currentWidget() is page
    assert view.rail.button("insights").isChecked()
    assert not view.dock.isVisible() and not view.panel.isVisible()
    QTest.mouseClick(view.rail.button("map"), Qt.MouseButton.LeftButton)
    assert view.pages.currentWidget() is view.map
    assert view.dock.isVisible() and view.panel.isVisible()


def test_the_cards_say_the_figures_of_the_sample(page: InsightsPage) -> None:
    said = {key: card.fact for key, card in page.cards.items()}
    assert said["best"].headline == "Unboxing" and said["best"].scores == (1.9,)
    assert said["worst"].headline == "Checkout" and said["worst"].scores == (-1.8,)
    assert "−2.2" in said["steepest_drop"].headline
    assert said["steepest_drop"].scores == pytest.approx((0.4, -1.8))
    assert said["peak_and_end"].scores == pytest.approx((1.55, 2.7 / 12))
    assert said["longest_low"].headline.startswith("3")
    assert "±" in said["disagreement"].value
    assert "12" in said["journey_score"].line
    assert "%" in said["assumption_share"].headline
    assert all(card.accessibleName() for card in page.cards.values())


def test_each_card_tells_its_rule(page: InsightsPage) -> None:
    for key, card in page.cards.items():
        assert card.accessibleDescription() == RULES[key]
        assert card.toolTip()
    assert ENGLISH_RULES.items() <= RULES.items()


def test_a_card_opens_its_touchpoint_on_the_map(window: MainWindow, page: InsightsPage) -> None:
    view = _view(window)
    card = page.cards["worst"]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert view.pages.currentWidget() is view.map
    assert view.session.touchpoint is not None and view.session.touchpoint.name == "Checkout"
    assert view.map.focus.record_id == view.session.touchpoint.id
    assert view.panel.page == "touchpoint"


def test_a_change_is_shown_when_it_comes_to_rest(
    window: MainWindow, page: InsightsPage, qtbot: QtBot
) -> None:
    session = _view(window).session
    unboxing = next(entry for entry in session.document.all(Touchpoint) if entry.name == "Unboxing")
    edits.set_satisfaction(session.document, unboxing.id, -2)
    qtbot.waitUntil(lambda: page.cards["worst"].fact.headline == "Unboxing")
    assert page.cards["best"].fact.headline == "A friend’s tip"
    session.undo()
    qtbot.waitUntil(lambda: page.cards["best"].fact.headline == "Unboxing")


def test_a_hidden_page_waits_until_it_is_seen(window: MainWindow, page: InsightsPage) -> None:
    view = _view(window)
    view.show_touchpoint("")
    before = page.cards["best"].fact
    unboxing = next(entry for entry in view.session.document.all(Touchpoint) if entry.name == "Unboxing")
    edits.set_satisfaction(view.session.document, unboxing.id, 0)
    QApplication.processEvents()
    assert page.cards["best"].fact is before
    view.show_page("insights")
    assert page.cards["best"].fact.headline == "A friend’s tip"


def test_moments_are_ranked_with_verdict_and_robustness(page: InsightsPage) -> None:
    rows = page.moments.rows
    assert [row.moment.point.touchpoint.name for row in rows[:3]] == [
        "Checkout",
        "Unboxing",
        "A friend’s tip",
    ]
    assert rows[0].moment.verdict == "fix" and rows[1].moment.verdict == "protect"
    assert "first three" in page.moments.statement.text()
    QTest.mouseClick(page.moments.more, Qt.MouseButton.LeftButton)
    assert len(page.moments.rows) == 12


def test_weights_move_the_ranking_and_change_no_record(window: MainWindow, page: InsightsPage) -> None:
    position = _view(window).session.document.journal.position
    QTest.mouseClick(page.moments.weighing, Qt.MouseButton.LeftButton)
    satisfaction, _customer, business = page.moments.sliders.sliders
    satisfaction.setValue(0)
    business.setValue(0)
    best = page.moments.rows[0].moment
    assert best.point.touchpoint.importance_customer == 5
    assert page.moments.rows[0].moment.is_tied
    QTest.mouseClick(page.moments.sliders.even, Qt.MouseButton.LeftButton)
    assert page.moments.rows[0].moment.weight == pytest.approx(9.0)
    assert _view(window).session.document.journal.position == position


def test_the_star_is_the_users_decision_and_one_step(
    window: MainWindow, page: InsightsPage, qtbot: QtBot
) -> None:
    session = _view(window).session
    tip = page.moments.rows[2]
    touchpoint_id = tip.moment.point.touchpoint.id
    tip.star.setFocus()
    QTest.keyClick(tip.star, Qt.Key.Key_Space)
    assert session.document.get(Touchpoint, touchpoint_id).is_key_moment
    session.undo()
    assert not session.document.get(Touchpoint, touchpoint_id).is_key_moment
    qtbot.waitUntil(lambda: not tip.star.isChecked())


def test_personas_and_states_are_compared(window: MainWindow, page: InsightsPage) -> None:
    chart = page.comparison.chart
    assert [line.name for line in chart.lines] == ["Yasmine", "Fatima-Zahra"]
    assert chart.gap is not None and chart.gap.width == pytest.approx(1.5)
    page.comparison.mode.setFocus()
    QTest.keyClick(page.comparison.mode, Qt.Key.Key_Right)
    assert [line.name for line in chart.lines] == ["Today", "Future"]
    assert "changes by" in page.comparison.words.text()


def test_the_chart_is_walked_and_entered_by_keyboard(window: MainWindow, page: InsightsPage) -> None:
    chart = page.comparison.chart
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert "A friend’s tip" in chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert _view(window).session.touchpoint.name == "A friend’s tip"


def test_the_chart_runs_from_the_right_in_arabic(
    window: MainWindow, page: InsightsPage, qtbot: QtBot
) -> None:
    window.context.languages.set_language("ar")
    chart = page.comparison.chart
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert "A friend’s tip" in chart.accessibleDescription()
    first = chart.places().xs[0]
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(round(chart.width() - first), 60))
    assert _view(window).session.touchpoint.name == "Instagram story"


@pytest.mark.parametrize(
    ("scores", "missing"),
    [
        ([], "map"),
        ([1.0], "1 more"),
        ([1.0, 1.0], "equal"),
        ([1.0, None, -1.0], "follow each other"),
    ],
)
def test_with_too_little_it_says_what_is_missing(
    open_window: Open, tmp_path: Path, projects: Projects, scores: list[float | None], missing: str
) -> None:
    window = open_window(_scored(tmp_path, projects, scores))
    page = cast(InsightsPage, _view(window).show_page("insights"))
    assert page.empty.isVisible()
    words = " ".join(card.fact.line for card in page.cards.values())
    if scores:
        assert missing in words
        assert "importan" in page.moments.empty.text()
    else:
        assert not page.moments.isVisible()
        page.empty.pressed.emit()
        assert _view(window).pages.currentWidget() is _view(window).map


def test_without_a_journey_nothing_breaks(open_window: Open, tmp_path: Path, projects: Projects) -> None:
    path = tmp_path / "none.cjm"
    projects.create(path, [Project(id="p", title="Shop")], {}).close()
    window = open_window(path)
    page = cast(InsightsPage, _view(window).show_page("insights"))
    assert page.empty.isVisible()
    document = _view(window).session.document
    assert document.size(Journey) == document.size(Stage) == 0


def test_a_stage_opens_its_first_touchpoint(window: MainWindow, page: InsightsPage) -> None:
    QTest.mouseClick(page.bars.rows[3], Qt.MouseButton.LeftButton)
    assert _view(window).session.touchpoint.name == "Delivery at the door"


def test_the_page_is_narrow_large_and_dark_without_harm(window: MainWindow, page: InsightsPage) -> None:
    QTest.mouseClick(page.moments.weighing, Qt.MouseButton.LeftButton)
    window.resize(780, 560)
    window.context.theme.set_text_scale(2.0)
    window.context.theme.set_name("dark")
    QApplication.processEvents()
    assert page.inside.width() <= page.viewport().width()
    assert not page.grab().isNull()
    window.context.theme.set_name("light")


def test_a_long_curve_is_drawn_as_dense_as_the_eye_sees(
    open_window: Open, tmp_path: Path, projects: Projects
) -> None:
    scores: list[float | None] = [2.0 if place % 2 else -2.0 for place in range(2_000)]
    window = open_window(_scored(tmp_path, projects, scores))
    page = cast(InsightsPage, _view(window).show_page("insights"))
    chart = page.comparison.chart
    places = chart.places()
    assert places.xs[1] - places.xs[0] < 1.5
    image = chart.grab().toImage()
    ratio = image.devicePixelRatio()
    x = round((places.xs[0] + places.xs[-1]) / 2 * ratio)
    accent = window.context.theme.colour("accent").rgb()
    painted = [
        image.pixel(x, round(y * ratio)) == accent
        for y in range(round(places.top) + 4, round(places.bottom) - 4)
    ]
    assert sum(painted) > 0.9 * len(painted)
    assert page.cards["steepest_drop"].fact.scores == (2.0, -2.0)


def test_the_most_contested_come_first_and_open_their_touchpoint(
    window: MainWindow, page: InsightsPage
) -> None:
    view = _view(window)
    spreads = [row.contest.spread for row in page.contested.rows]
    assert spreads == sorted(spreads, reverse=True) and len(spreads) > 1
    assert len(spreads) == 5
    QTest.mouseClick(page.contested.more, Qt.MouseButton.LeftButton)
    assert len(page.contested.rows) > 5
    row = page.contested.rows[0]
    assert f"{row.contest.spread:.1f}" in row.accessibleName() and "vote" in row.accessibleName()
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert view.session.touchpoint is not None
    assert view.session.touchpoint.id == row.contest.point.touchpoint.id


def test_without_votes_a_round_is_offered(
    open_window: Open, tmp_path: Path, projects: Projects, answer: Callable[..., None]
) -> None:
    view = _view(open_window(_scored(tmp_path, projects, [1.0, -1.0, 0.5])))
    page = cast(InsightsPage, view.show_page("insights"))
    assert "No votes yet" in page.contested.words.text()
    seen: list[str] = []
    answer(lambda dialog: (seen.append(dialog.windowTitle()), dialog.reject()))
    QTest.mouseClick(page.contested.start, Qt.MouseButton.LeftButton)
    assert seen == ["Voting round"]


def test_risks_are_listed_and_lead_to_where_they_are_marked(
    window: MainWindow, page: InsightsPage, qtbot: QtBot
) -> None:
    document = _view(window).session.document
    found = page.risks.rows[0].risk.point.touchpoint.id
    edits.change_touchpoint(document, found, risks=("remorse",))
    qtbot.waitUntil(lambda: page.risks.rows[0].risk.marked == ("remorse",))
    row = page.risks.rows[0]
    assert "Remorse" in row.accessibleName()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert _view(window).session.touchpoint.id == found


def test_insights_are_added_to_the_report(window: MainWindow, page: InsightsPage) -> None:
    view = _view(window)
    presets = Presets(window.context.settings)
    presets.use(replace(first_choice(view.session.document), pages=("cover",)))
    QTest.mouseClick(page.add, Qt.MouseButton.LeftButton)
    assert presets.last is not None and presets.last.pages == ("cover", "insights", "moments")
    assert view.notices.isVisible()
    QTest.mouseClick(page.add, Qt.MouseButton.LeftButton)
    assert presets.last.pages == ("cover", "insights", "moments")
