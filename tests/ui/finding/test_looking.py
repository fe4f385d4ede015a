"""Ways to look at a map, in the real window: focus, lanes left out, saved views, coordinates, detailed journeys."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Journey, Lane, Record, SavedView, Stage, Touchpoint
from journey_designer.layout.display import Text
from journey_designer.layout.drawing.marks import detail_rect
from journey_designer.layout.drawing.scene import map_ops
from journey_designer.ui.canvas.pens import new_pen
from journey_designer.ui.canvas.pictures import MapPicture
from journey_designer.ui.composer.snapshot import snapshot
from journey_designer.ui.context import Context
from journey_designer.ui.finding.filters import Filter
from journey_designer.ui.finding.looking import Looking
from journey_designer.ui.finding.sight_bar import SightBar
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.shell.project_view import ProjectView

Open = Callable[..., MainWindow]


@pytest.fixture
def view(open_window: Open, sample_file: Path) -> ProjectView:
    window = open_window(sample_file)
    assert window.project_view is not None
    return window.project_view


def _act(view: ProjectView, action_id: str) -> None:
    view.window().actions_table.action(action_id).trigger()


def _stages(view: ProjectView) -> list[Stage]:
    return list(view.session.document.family(Stage, "journey_id", view.session.journey_id))


def _lane(view: ProjectView, kind: str) -> Lane:
    lanes = view.session.document.family(Lane, "journey_id", view.session.journey_id)
    return next(lane for lane in lanes if lane.kind == kind)


def _shown(view: ProjectView) -> list[str]:
    return [span.id for span in view.map.surface.layout.spans]


def _position(document: Document) -> int:
    return document.journal.position


def test_focus_shows_only_the_selected_stages_and_writes_nothing(view: ProjectView) -> None:
    stages, document = _stages(view), view.session.document
    before = _position(document)
    view.session.select({(Stage, stages[1].id), (Stage, stages[3].id)})
    _act(view, "view.focus_stages")
    assert _shown(view) == [stages[1].id, stages[3].id]
    assert view.finder.bar.isVisible() and "2" in view.finder.bar.text.text()
    _act(view, "view.focus_stages")
    assert len(_shown(view)) == len(stages)
    assert _position(document) == before


def test_a_map_is_printed_and_drawn_as_it_is_looked_at_a_report_is_whole(view: ProjectView) -> None:
    session, stages = view.session, _stages(view)
    session.select({(Stage, stages[2].id)})
    _act(view, "view.focus_stages")
    _act(view, "view.coordinates")
    assert session.focus_stages == (stages[2].id,)
    taken = snapshot(session)
    options = taken.arguments({"pages": "map"})["options"]
    assert (options.stages, options.has_coordinates) == ((stages[2].id,), True)
    assert taken.arguments({"pages": "cover,map"})["options"].stages == ()
    journey, font = session.journey, view._context.typefaces.sized
    assert journey is not None
    whole = MapPicture(session.document, journey, lambda _id: None, font)
    part = MapPicture(session.document, journey, lambda _id: None, font, stages=session.focus_stages)
    assert part.width < whole.width / 2
    _act(view, "view.show_whole")
    assert session.focus_stages == ()


def test_a_new_stage_joins_the_focus_and_what_is_searched_opens_it(view: ProjectView) -> None:
    stages, document = _stages(view), view.session.document
    view.session.select({(Stage, stages[1].id)})
    _act(view, "view.focus_stages")
    made = edits.add_stage(document, view.session.journey_id, "Return")
    assert _shown(view) == [stages[1].id, made.id]
    document.undo()
    assert _shown(view) == [stages[1].id]
    touchpoint = document.family(Touchpoint, "stage_id", stages[4].id)[0]
    view.show_touchpoint(touchpoint.id)
    assert stages[4].id in _shown(view)
    edits.delete_stage(document, stages[1].id)
    edits.delete_stage(document, stages[4].id)
    assert _shown(view) == [stages[0].id, stages[2].id, stages[3].id], "without its stages a focus is none"


def test_what_is_no_longer_seen_is_no_longer_selected(view: ProjectView) -> None:
    stages, document = _stages(view), view.session.document
    far = document.family(Touchpoint, "stage_id", stages[4].id)[0]
    view.session.select({(Touchpoint, far.id), (Stage, stages[0].id)})
    view.map.set_sight(view.map.sight.__class__(focus_stages=frozenset({stages[0].id})))
    assert view.session.selection == {(Stage, stages[0].id)}


def test_a_saved_view_brings_back_filter_lanes_focus_and_zoom(view: ProjectView) -> None:
    looking, document, stages = view.finder.looking, view.session.document, _stages(view)
    doing, pains = _lane(view, "doing"), _lane(view, "pain_points")
    looking.set_filter(
        Filter(evidence=frozenset({"heard", "measured"}), lanes=frozenset({pains.id}), is_starred=True)
    )
    looking.leave_out(doing.id)
    view.session.select({(Stage, stages[2].id)})
    looking.focus_stages()
    view.map.set_zoom(1.3)
    kept = looking.save("Pains at the till")
    assert kept.evidence == ("heard", "measured") and kept.hidden_lanes == (doing.id,)
    assert kept.focus_stages == (stages[2].id,) and kept.zoom == pytest.approx(1.3, abs=0.01)
    wanted = looking.filter
    looking.clear()
    view.map.set_zoom(0.8)
    assert looking.is_plain and len(_shown(view)) == 5
    assert view.map.surface.layout.row_index(doing.id) is not None
    before = _position(document)
    looking.apply(document.get(SavedView, kept.id))
    assert _position(document) == before, "to look is no step"
    assert looking.filter == wanted and _shown(view) == [stages[2].id]
    assert view.map.surface.layout.row_index(doing.id) is None
    assert view.map.zoom == pytest.approx(1.3, abs=0.01)
    assert not document.get(Lane, doing.id).is_hidden
    assert looking.current == kept
    view.session.undo()
    assert looking.views == ()
    view.session.redo()
    assert looking.views == (kept,)


def test_views_are_updated_renamed_moved_deleted_and_go_round(view: ProjectView) -> None:
    looking, document = view.finder.looking, view.session.document
    first = looking.save("All")
    looking.set_filter(Filter(is_starred=True))
    second = looking.save("Stars")
    looking.set_filter(Filter(has_dots=True))
    looking.update(second.id)
    assert document.get(SavedView, second.id).has_dots and not document.get(SavedView, second.id).is_starred
    edits.move_view(document, second.id, 0)
    assert [entry.name for entry in looking.views] == ["Stars", "All"]
    _act(view, "view.next_view")
    assert looking.filter == Filter()
    _act(view, "view.next_view")
    assert looking.filter == Filter(has_dots=True)
    menu = view.finder.views.menu()
    ticked = [action.text() for action in menu.actions() if action.isChecked()]
    assert ticked == ["Stars"]
    submenus = [action.menu() for action in menu.actions() if isinstance(action.menu(), QMenu)]
    rename, delete = submenus[1], submenus[3]
    assert [action.text() for action in rename.actions()] == ["Stars", "All"]
    delete.actions()[1].trigger()
    assert document.find(SavedView, first.id) is None
    menu.close()


def test_a_view_is_saved_under_the_name_that_is_typed(
    view: ProjectView, answer: Callable[[Callable[[QDialog], object]], None]
) -> None:
    def type_name(dialog: QDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert field is not None and field.text() == "View 1"
        field.setText("نقاط الألم")
        dialog.accept()

    answer(type_name)
    _act(view, "view.save_view")
    assert [entry.name for entry in view.finder.looking.views] == ["نقاط الألم"]


def test_a_view_bears_what_is_gone_and_a_copy_of_its_journey_has_its_own(view: ProjectView) -> None:
    looking, document = view.finder.looking, view.session.document
    lane, stages = _lane(view, "thinking"), _stages(view)
    looking.leave_out(lane.id)
    view.session.select({(Stage, stages[0].id)})
    looking.focus_stages()
    kept = looking.save("Gone")
    looking.clear()
    copy = edits.duplicate_journey(document, view.session.journey_id)
    twin = document.family(SavedView, "journey_id", copy.id)[0]
    assert set(twin.hidden_lanes) <= {entry.id for entry in document.family(Lane, "journey_id", copy.id)}
    assert twin.hidden_lanes and twin.focus_stages
    edits.delete_lane(document, lane.id)
    edits.delete_stage(document, stages[0].id)
    looking.apply(document.get(SavedView, kept.id))
    assert len(_shown(view)) == 4


@pytest.mark.parametrize("digits", ["latin", "arabic"])
def test_coordinates_letter_stages_and_number_lanes(view: ProjectView, digits: str) -> None:
    document, stages = view.session.document, _stages(view)
    edits.change_project(document, digits=digits)

    def marks() -> set[str]:
        return {op.text for op in map_ops(view.map.surface.pen) if isinstance(op, Text) and len(op.text) == 1}

    third = "٣" if digits == "arabic" else "3"
    assert "C" not in marks()
    _act(view, "view.coordinates")
    assert view.window().actions_table.action("view.coordinates").isChecked()
    assert {"A", "B", "C", "D", "E", third} <= marks()
    view.session.select({(Stage, stages[2].id)})
    _act(view, "view.focus_stages")
    assert "C" in marks() and "A" not in marks(), "a stage keeps its letter when it is shown alone"
    assert view._context.settings.value("map.coordinates") == "on"
    _act(view, "view.coordinates")
    assert "C" not in marks()


def test_a_paper_note_is_typed_into_the_cell_that_the_headers_name(view: ProjectView) -> None:
    document, stages = view.session.document, _stages(view)
    lanes = document.family(Lane, "journey_id", view.session.journey_id)
    _act(view, "view.coordinates")
    view.scribe.edit.setText("b٣: من الورق")
    view.scribe.enter()
    card = next(card for card in document.all(Card) if card.text == "من الورق")
    assert (card.stage_id, card.lane_id) == (stages[1].id, lanes[2].id)


def test_what_is_typed_is_seen_where_it_lands(view: ProjectView) -> None:
    document, stages, pains = view.session.document, _stages(view), _lane(view, "pain_points")
    view.session.select({(Stage, stages[0].id)})
    _act(view, "view.focus_stages")
    view.finder.looking.leave_out(pains.id)
    view.scribe.edit.setText("D5: from paper")
    view.scribe.enter()
    card = next(card for card in document.all(Card) if card.text == "from paper")
    assert (card.stage_id, card.lane_id) == (stages[3].id, pains.id)
    assert view.map.surface.layout.card_rect(card) is not None
    assert _shown(view) == [stages[0].id, stages[3].id]


def test_a_filter_counts_only_what_the_journey_has_and_comes_back_with_it(view: ProjectView) -> None:
    looking, session = view.finder.looking, view.session
    home, other = session.journey_id, session.document.all(Journey)[1].id
    wanted = Filter(lanes=frozenset({_lane(view, "pain_points").id}))
    looking.set_filter(wanted)
    assert not looking.is_plain and view.finder.bar.isVisible()
    session.show_journey(other)
    assert looking.is_plain and not view.finder.bar.isVisible() and looking.dimming.rects() == []
    session.show_journey(home)
    assert looking.filter == wanted and view.finder.bar.isVisible()
    edits.delete_lane(session.document, _lane(view, "pain_points").id)
    assert looking.is_plain


def test_filters_say_how_much_stands_out_and_one_click_shows_all(view: ProjectView) -> None:
    _act(view, "edit.find")
    filters = view.finder.find.filters
    assert not filters.clear_button.isEnabled()
    QTest.mouseClick(filters.starred, Qt.MouseButton.LeftButton, pos=QPoint(8, filters.starred.height() // 2))
    filters.evidence.choose("heard", is_on=True)
    filters.evidence.choose("observed", is_on=True)
    sifted = view.finder.looking.dimming.sifted
    said = filters.count.text().replace("\u2066", "").replace("\u2068", "").replace("\u2069", "")
    assert said.startswith(f"Cards: {sifted.wanted_cards} of {sifted.card_count}")
    assert 0 < sifted.wanted_cards < sifted.card_count
    QTest.mouseClick(filters.clear_button, Qt.MouseButton.LeftButton)
    assert view.finder.looking.is_plain and filters.evidence.values == frozenset()
    assert not filters.starred.isChecked()


def test_what_was_searched_is_framed_on_the_map_until_the_card_is_closed(view: ProjectView) -> None:
    _act(view, "edit.find")
    find = view.finder.find
    find.line.setText("delivery")
    on_map = [found for found in find.found if found.key[0] in (Card, Touchpoint, Stage, Lane)]
    shown = view.finder.looking.dimming.frames()
    assert 0 < len(shown) <= len(on_map)
    find.dismiss()
    assert view.finder.looking.dimming.frames() == []


def test_a_touchpoint_opens_a_journey_of_its_own_and_there_is_a_way_back(
    view: ProjectView, qtbot: QtBot
) -> None:
    session, document = view.session, view.session.document
    home = session.journey_id
    touchpoint = document.family(Touchpoint, "stage_id", _stages(view)[1].id)[0]
    view.details.make(touchpoint.id)
    detail = document.get(Touchpoint, touchpoint.id).detail_id or ""
    assert session.journey_id == detail != home
    assert document.get(Journey, detail).title == touchpoint.name
    assert len(document.family(Lane, "journey_id", detail)) == len(document.family(Lane, "journey_id", home))
    assert view.finder.bar.back.isVisible() and touchpoint.name in view.finder.bar.back.text()
    QTest.mouseClick(view.finder.bar.back, Qt.MouseButton.LeftButton)
    assert session.journey_id == home
    assert session.touchpoint is not None and session.touchpoint.id == touchpoint.id
    head = view.map.surface.layout.touchpoint_rect(touchpoint.id)
    assert head is not None
    mark = view.map.surface.camera.to_view(detail_rect(head)).center().toPoint()
    QTest.mouseDClick(view.map.viewport(), Qt.MouseButton.LeftButton, pos=mark)
    assert session.journey_id == detail and not view.map.editor.is_active
    _act(view, "detail.back")
    _act(view, "detail.open")
    assert session.journey_id == detail
    edits.delete_journey(document, detail)
    assert document.get(Touchpoint, touchpoint.id).detail_id is None
    session.undo()
    assert document.get(Touchpoint, touchpoint.id).detail_id == detail


def test_a_journey_is_linked_and_unlinked_from_the_menu(view: ProjectView) -> None:
    document = view.session.document
    touchpoint = document.family(Touchpoint, "stage_id", _stages(view)[0].id)[0]
    other = document.all(Journey)[1]
    menu = QMenu(view)
    view.details.fill_menu(menu, touchpoint)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[0] == "Create" and not any("Unlink" in text for text in texts)
    next(action for action in menu.actions() if other.title in action.text()).trigger()
    assert document.get(Touchpoint, touchpoint.id).detail_id == other.id
    menu = QMenu(view)
    view.details.fill_menu(menu, document.get(Touchpoint, touchpoint.id))
    next(action for action in menu.actions() if action.text() == "Unlink").trigger()
    assert document.get(Touchpoint, touchpoint.id).detail_id is None


def _is_at_end(bar: SightBar) -> bool:
    return bar.text.geometry().center().x() > bar.width() / 2


def test_the_bar_stands_on_the_map_in_three_languages(
    view: ProjectView, context: Context, qtbot: QtBot
) -> None:
    looking: Looking = view.finder.looking
    looking.set_filter(Filter(evidence=frozenset({"heard"})))
    bar = view.finder.bar
    for language in ("fr", "ar", "en"):
        context.languages.set_language(language)
        assert bar.isVisible() and view.map.rect().contains(bar.geometry())
        assert not bar.geometry().intersects(view.map.viewport().geometry()), "nothing of the map is covered"
        wanted = language == "ar"
        qtbot.waitUntil(lambda wanted=wanted: _is_at_end(bar) is wanted)  # type: ignore[misc]
    looking.clear()
    assert view.map.viewport().height() == view.map.height()


def test_the_filters_are_chosen_by_keys(view: ProjectView, qtbot: QtBot) -> None:
    _act(view, "edit.find")
    field = view.finder.find.filters.evidence
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(menu, key)
    assert menu.isVisible(), "the list stays open while things are ticked"
    assert field.values == {"assumption", "heard"}
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[1]).center())
    assert menu.isVisible() and view.finder.looking.filter.evidence == {"assumption"}
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert "Assumption" in field.accessibleName()


@pytest.mark.parametrize("seed", [3, 11])
def test_whatever_is_done_the_map_is_what_building_it_anew_gives(view: ProjectView, seed: int) -> None:
    chance, session, looking = random.Random(seed), view.session, view.finder.looking
    document = session.document
    start = _position(document)

    def some(kind: type[Record]) -> Record:
        return chance.choice(document.all(kind))

    def link() -> None:
        stage = document.get(Stage, some(Stage).id)
        for touchpoint in document.family(Touchpoint, "stage_id", stage.id)[:1]:
            other = next(entry for entry in document.all(Journey) if entry.id != stage.journey_id)
            edits.link_detail(document, touchpoint.id, other.id)

    def keep() -> None:
        if looking.views and chance.random() < 0.7:
            looking.apply(chance.choice(looking.views))
        elif session.journey is not None:
            looking.save("view")

    acts: list[Callable[[], object]] = [
        lambda: session.select({(Stage, some(Stage).id)}),
        looking.focus_stages,
        lambda: looking.leave_out(some(Lane).id),
        lambda: looking.set_filter(
            Filter(lanes=frozenset({some(Lane).id}), is_starred=chance.random() < 0.3)
        ),
        lambda: edits.add_stage(document, session.journey_id, "new"),
        lambda: edits.delete_stage(document, some(Stage).id) if document.size(Stage) > 4 else None,
        lambda: edits.delete_lane(document, some(Lane).id) if document.size(Lane) > 4 else None,
        lambda: edits.add_note(document, some(Touchpoint).id, "x"),
        lambda: session.show_journey(some(Journey).id),
        lambda: _act(view, "view.coordinates"),
        looking.clear,
        link,
        keep,
        lambda: session.undo() if _position(document) > start else None,
        session.redo,
    ]
    for _ in range(60):
        chance.choice(acts)()
        layout = view.map.surface.layout
        anew = new_pen(session, view._context.theme, layout.measure, view.map.sight).layout
        assert [(span.id, span.x) for span in layout.spans] == [(span.id, span.x) for span in anew.spans]
        assert [(row.id, row.y, row.h) for row in layout.rows] == [(r.id, r.y, r.h) for r in anew.rows]
        assert view.finder.bar.isVisible() == (not looking.is_plain or view.finder.bar.back.isVisible())
        assert all(document.find(*key) is not None for key in session.selection)
