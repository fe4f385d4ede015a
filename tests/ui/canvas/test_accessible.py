"""What a screen reader finds on the map: walked through Qt's accessibility, and compared with the records."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Lane, Stage, Touchpoint
from journey_designer.ui.canvas.accessible_parts import LANES, MAP, Part
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.context import Context
from journey_designer.ui.session import Session
from tests.ui.canvas.conftest import Opener, Room
from tests.ui.canvas.test_hands import with_cards

Actions = QAccessibleActionInterface
Event = QAccessible.Event
Role = QAccessible.Role
Tree = tuple[str, list[Any]]


@pytest.fixture(autouse=True)
def _listening() -> Iterator[None]:
    """A screen reader runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def name(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)


def said(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Description)


def root(room: Room) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(room.view)


def of(room: Room, part: Part) -> QAccessibleInterface:
    found = room.view.accessible.interface(part)
    assert found is not None
    return found


def of_card(room: Room, text: str) -> QAccessibleInterface:
    return of(room, Part("card", room.card(text).id))


def children(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    """The children, each of which knows its parent and its place."""
    found = []
    for place in range(interface.childCount()):
        child = interface.child(place)
        assert child.isValid()
        assert child.parent() is interface
        assert interface.indexOfChild(child) == place
        found.append(child)
    assert interface.child(interface.childCount()) is None
    return found


def tree(interface: QAccessibleInterface) -> Tree:
    """Names, all the way down."""
    return name(interface), [tree(child) for child in children(interface)]


def expected(document: Document, journey_id: str) -> Tree:
    """The same from the records alone."""
    lanes = [lane for lane in document.family(Lane, "journey_id", journey_id) if not lane.is_hidden]
    titles = {lane.id: lane.title or WORDS[lane.kind] for lane in lanes}
    rows = [lane for lane in lanes if lane.kind != "touchpoints"]

    def cell(lane: Lane, cards: tuple[Card, ...]) -> Tree:
        mine = [card for card in cards if card.lane_id == lane.id and not lane.is_folded]
        return titles[lane.id], [(card.text, []) for card in mine]

    def touchpoint(entry: Touchpoint) -> Tree:
        cards = document.family(Card, "touchpoint_id", entry.id)
        return entry.name or "Touchpoint", [cell(lane, cards) for lane in rows]

    def stage(entry: Stage) -> Tree:
        columns = [one for one in document.family(Touchpoint, "stage_id", entry.id) if not one.is_hidden]
        cards = () if entry.is_folded else document.family(Card, "stage_id", entry.id)
        if entry.is_folded or not columns:
            return entry.name or "Stage", [cell(lane, cards) for lane in rows]
        held = {card.lane_id for card in cards}
        band = [cell(lane, cards) for lane in rows if lane.id in held]
        return entry.name or "Stage", [*band, *(touchpoint(one) for one in columns)]

    stages = [one for one in document.family(Stage, "journey_id", journey_id) if not one.is_hidden]
    heads: list[Tree] = [(titles[lane.id], []) for lane in lanes]
    return "Journey map: Order a gift", [*(stage(one) for one in stages), ("Lanes", heads)]


WORDS = {
    "touchpoints": "Touchpoints",
    "emotion": "Emotion",
    "doing": "Doing",
    "thinking": "Thinking",
    "pain_points": "Pain points",
    "opportunities": "Opportunities",
    "content": "Content",
    "custom": "Lane",
}


def compare(room: Room) -> None:
    assert tree(root(room)) == expected(room.document, room.view.session.journey_id)


# The tree


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_the_tree_is_the_records_in_the_order_of_time(room: Opener, direction: str) -> None:
    map_room = with_cards(room(direction))
    edits.add_card(
        map_room.document,
        edits.Cell(map_room.lane("thinking").id, stage_id=map_room.stage("After").id),
        "all",
    )
    compare(map_room)
    assert root(map_room).role() == Role.List
    assert [name(stage) for stage in children(root(map_room))] == ["Before", "During", "After", "Lanes"]


def test_every_edit_and_every_undo_is_in_the_tree(room: Opener) -> None:
    map_room = with_cards(room())
    document, view = map_room.document, map_room.view
    compare(map_room)
    steps = (
        lambda: edits.change_card(document, map_room.card("two").id, text="two and more"),
        lambda: edits.move_card(
            document,
            map_room.card("one").id,
            edits.Cell(map_room.lane("doing").id, map_room.touchpoint("Tip").id),
            None,
        ),
        lambda: edits.add_card(
            document, edits.Cell(map_room.lane("doing").id, stage_id=map_room.stage("During").id), "band"
        ),
        lambda: edits.add_stage(document, view.session.journey_id, "", index=1),
        lambda: edits.fold_lane(document, map_room.lane("doing").id, True),
        lambda: edits.change_stage(document, map_room.stage("During").id, is_folded=True),
        lambda: edits.move_touchpoint(document, map_room.touchpoint("Tip").id, map_room.stage("After").id, 0),
        lambda: edits.change_lane(document, map_room.lane("thinking").id, is_hidden=True),
        lambda: edits.delete_stage(document, map_room.stage("Before").id),
    )
    for step in steps:
        step()
        compare(map_room)
    for _ in steps:
        view.session.undo()
        compare(map_room)
    for _ in steps:
        view.session.redo()
        compare(map_room)


def act_by_chance(room: Room, chance: random.Random) -> None:
    """One edit of any kind, or a step back or forth."""
    document, session = room.document, room.view.session
    stages, lanes = document.all(Stage), document.all(Lane)
    touchpoints, cards = document.all(Touchpoint), document.all(Card)
    cell = edits.Cell(chance.choice(lanes[2:]).id, stage_id=chance.choice(stages).id)
    acts: list[Callable[[], object]] = [
        lambda: edits.add_card(document, cell, "new"),
        lambda: edits.move_stage(document, chance.choice(stages).id, chance.randrange(3)),
        lambda: edits.fold_lane(document, chance.choice(lanes).id, chance.random() < 0.5),
        lambda: edits.add_touchpoint(document, chance.choice(stages).id, "new"),
        lambda: edits.change_lane(document, chance.choice(lanes).id, is_hidden=chance.random() < 0.3),
        session.undo,
        session.redo,
    ]
    if cards:
        acts.append(lambda: edits.move_card(document, chance.choice(cards).id, cell, 0))
        acts.append(lambda: edits.delete_card(document, chance.choice(cards).id))
    if touchpoints:
        acts.append(lambda: edits.delete_touchpoint(document, chance.choice(touchpoints).id))
    chance.choice(acts)()


def test_any_edits_in_any_order_leave_no_ghost(room: Opener) -> None:
    map_room = with_cards(room("rtl"))
    accessible = map_room.view.accessible
    chance = random.Random(3)
    for _ in range(60):
        act_by_chance(map_room, chance)
        compare(map_room)
    assert accessible.made > 20
    assert not [part for part in accessible._known if not accessible.parts.exists(part)]


def test_another_journey_is_another_tree(room: Opener) -> None:
    map_room = with_cards(room())
    card = QAccessible.uniqueId(of_card(map_room, "one"))
    other = edits.add_journey(map_room.document, None, "Return a gift")
    map_room.view.session.show_journey(other.id)
    assert name(root(map_room)) == "Journey map: Return a gift"
    assert [name(child) for child in children(root(map_room))] == []
    assert QAccessible.accessibleInterface(card) is None


# What is said


def test_cards_say_place_evidence_and_more(room: Opener) -> None:
    map_room = with_cards(room())
    card = of_card(map_room, "two")
    assert said(card) == "Card 2 of 3 in Doing at Story, Assumption"
    edits.change_card(
        map_room.document, map_room.card("two").id, evidence="measured", status="planned", dots=4
    )
    assert said(card).startswith("Card 2 of 3 in Doing at Story, Measured, planned, 4")
    edits.change_card(map_room.document, map_room.card("two").id, text="")
    assert name(
        of(map_room, Part("card", next(one.id for one in map_room.document.all(Card) if not one.text)))
    )


def test_touchpoints_say_satisfaction_with_its_value_and_the_star(room: Opener) -> None:
    map_room = room()
    tip = of(map_room, Part("touchpoint", map_room.touchpoint("Tip").id))
    assert said(tip) == "Touchpoint 2 of 2 in Before, Web, satisfaction −1.0, Worst"
    edits.change_touchpoint(map_room.document, map_room.touchpoint("Tip").id, is_key_moment=True)
    edits.set_satisfaction(map_room.document, map_room.touchpoint("Tip").id, 0.4)
    assert said(tip) == "Touchpoint 2 of 2 in Before, Web, satisfaction +0.4, key moment"
    edits.set_satisfaction(map_room.document, map_room.touchpoint("Tip").id, None)
    assert "satisfaction not assessed" in said(tip)


def test_folded_and_empty_cells_say_so(room: Opener) -> None:
    map_room = with_cards(room())
    lane, story = map_room.lane("doing").id, map_room.touchpoint("Story").id
    cell = of(map_room, Part("cell", lane, story))
    assert (name(cell), said(of(map_room, Part("cell", lane, map_room.touchpoint("Tip").id)))) == (
        "Doing",
        "at Tip, empty",
    )
    edits.fold_lane(map_room.document, lane, True)
    assert said(cell).endswith("folded")
    assert cell.childCount() == 0
    head = of(map_room, Part("lane", lane))
    assert head.state().collapsed and not head.state().expanded
    assert said(head).startswith("Lane 3 of 7") and said(head).endswith("folded")


def test_what_looks_like_mark_up_is_read_as_it_was_typed(room: Opener) -> None:
    map_room = with_cards(room())
    edits.change_card(map_room.document, map_room.card("one").id, text="<b>one</b> & more")
    assert name(of_card(map_room, "<b>one</b> & more")) == "<b>one</b> & more"


def test_nothing_said_carries_marks_of_the_screen(room: Opener) -> None:
    map_room = with_cards(room("rtl"))
    edits.rename_stage(map_room.document, map_room.stage("Before").id, "قبل الشراء")
    texts = [said(child) + name(child) for child in walk(root(map_room))]
    assert len(texts) > 40
    assert not [text for text in texts if set(text) & set("\u2066\u2067\u2068\u2069")]


@pytest.mark.parametrize(("code", "word"), [("en", "of"), ("fr", "sur"), ("ar", "من")])
def test_it_is_said_in_the_language_of_the_interface(
    room: Opener, context: Context, code: str, word: str
) -> None:
    context.languages.set_language(code)  # type: ignore[arg-type]
    map_room = with_cards(room("rtl" if code == "ar" else "ltr"))
    texts = [said(child) for child in walk(root(map_room))]
    assert not [text for text in texts if "%n" in text or "(s)" in text or "{" in text]
    assert word in said(of_card(map_room, "two")).split()
    assert [name(child) for child in children(root(map_room))][:3] == ["Before", "During", "After"]


def walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for child in children(interface):
        yield child
        yield from walk(child)


# Where it is


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
@pytest.mark.parametrize("zoom", [0.7, 1.0, 1.5])
def test_rectangles_are_where_the_eye_finds_them(room: Opener, direction: str, zoom: float) -> None:
    map_room = with_cards(room(direction))
    view = map_room.view
    view.set_zoom(zoom)
    view.scroll_to(70, 30)
    camera, layout = view.surface.camera, view.surface.layout
    corner = view.viewport().mapToGlobal(QPoint(0, 0))
    for text in ("one", "two", "three", "far"):
        rect = layout.card_rect(map_room.card(text))
        assert rect is not None
        seen = camera.to_view(rect).toAlignedRect()
        assert of_card(map_room, text).rect() == QRect(seen.topLeft() + corner, seen.size())
    first, second = (
        of(map_room, Part("stage", map_room.stage(name).id)).rect() for name in ("Before", "During")
    )
    assert (first.x() < second.x()) == (direction == "ltr")
    lanes = of(map_room, LANES).rect()
    assert (lanes.left() == corner.x()) == (direction == "ltr")


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_what_lies_at_a_point_is_what_is_seen_there(room: Opener, direction: str) -> None:
    map_room = with_cards(room(direction))
    viewport = map_room.view.viewport()
    places = {
        map_room.at_card("two"): "two",
        map_room.at_head("Tip"): "Tip",
        map_room.at_stage("During"): "During",
        map_room.at_lane("thinking"): "Thinking",
        map_room.at_cell("Question", "content"): "Content",
        map_room.at_point("Story"): "Emotion",
    }
    for point, wanted in places.items():
        shown = viewport.mapToGlobal(point)
        found = root(map_room).childAt(shown.x(), shown.y())
        assert name(found) == wanted
        assert found.rect().contains(shown)
    outside = viewport.mapToGlobal(QPoint(-50, -50))
    assert root(map_room).childAt(outside.x(), outside.y()) is None
    cell = of_card(map_room, "two").parent()
    inside = viewport.mapToGlobal(map_room.at_card("two"))
    assert name(cell.childAt(inside.x(), inside.y())) == "two"
    assert cell.child(0).childAt(inside.x(), inside.y()) is None


def test_what_is_scrolled_away_is_off_screen(room: Opener) -> None:
    map_room = with_cards(room())
    map_room.view.resize(420, 500)
    last = of(map_room, Part("touchpoint", map_room.touchpoint("Checkout").id))
    first = of(map_room, Part("touchpoint", map_room.touchpoint("Story").id))
    assert last.state().offscreen and not first.state().offscreen
    map_room.view.scroll_to(map_room.view.surface.camera.most_scroll[0], 0)
    assert first.state().offscreen and not last.state().offscreen


# The keyboard


class Ear:
    """Hears what would be sent to a screen reader."""

    def __init__(self, room: Room) -> None:
        QApplication.processEvents()
        self.heard: list[tuple[QAccessible.Event, Part]] = []
        room.view.accessible.news.send = self.hear

    def hear(self, event: QAccessibleEvent) -> None:
        interface: Any = event.accessibleInterface()
        assert interface.isValid()
        self.heard.append((event.type(), interface.part))

    def take(self, *kinds: QAccessible.Event) -> list[Part]:
        QApplication.processEvents()
        found = [part for kind, part in self.heard if kind in kinds]
        self.heard.clear()
        return found


def test_the_keyboard_is_followed(room: Opener) -> None:
    map_room = with_cards(room())
    ear = Ear(map_room)
    later, down = Qt.Key.Key_Right, Qt.Key.Key_Down
    map_room.keys(later)
    assert ear.take(Event.Focus) == [Part("touchpoint", map_room.touchpoint("Story").id)]
    map_room.keys(down)
    assert ear.take(Event.Focus) == [
        Part("cell", map_room.lane("emotion").id, map_room.touchpoint("Story").id)
    ]
    map_room.keys(down)
    one = Part("card", map_room.card("one").id)
    assert ear.take(Event.Focus) == [one]
    assert root(map_room).focusChild() is of(map_room, one)
    assert of(map_room, one).state().focused and of(map_room, one).state().selected
    assert of(map_room, one).parent().parent().focusChild() is of(map_room, one)
    map_room.keys(Qt.Key.Key_Delete)
    assert ear.take(Event.Focus) == [Part("cell", map_room.lane("doing").id, map_room.touchpoint("Story").id)]
    map_room.keys(Qt.Key.Key_Escape)
    assert ear.take(Event.Focus) == [MAP]
    assert root(map_room).state().focused


def test_a_field_in_which_is_written_is_found_in_the_map(room: Opener) -> None:
    map_room = with_cards(room())
    map_room.view.set_focus(map_room.view.path.of_card(map_room.card("one")))
    before = root(map_room).childCount()
    map_room.keys(Qt.Key.Key_F2)
    QApplication.processEvents()
    field: QAccessibleInterface = QAccessible.queryAccessibleInterface(map_room.view.editor.field)
    assert field.state().focused and name(field)
    above = field.parent()
    while above.parent() is not root(map_room):
        above = above.parent()
    assert root(map_room).indexOfChild(above) == before
    assert root(map_room).child(before).object() is map_room.view.viewport()
    map_room.keys(Qt.Key.Key_Escape)
    assert root(map_room).childCount() == before


def test_news_of_steps(room: Opener) -> None:
    map_room = with_cards(room())
    document = map_room.document
    list(walk(root(map_room)))
    ear = Ear(map_room)
    one, doing = map_room.card("one"), map_room.lane("doing").id
    cell = Part("cell", doing, map_room.touchpoint("Story").id)
    edits.change_card(document, one.id, text="uno")
    assert ear.take(Event.NameChanged) == [Part("card", one.id)]
    edits.delete_card(document, one.id)
    assert ear.take(Event.ObjectReorder) == [cell]
    map_room.view.session.undo()
    assert ear.take(Event.ObjectReorder) == [cell]
    edits.set_satisfaction(document, map_room.touchpoint("Tip").id, 2.0)
    emotion = Part("cell", map_room.lane("emotion").id, map_room.touchpoint("Tip").id)
    assert ear.take(Event.ValueChanged) == [emotion]
    stage = edits.add_stage(document, map_room.view.session.journey_id, "New")
    assert MAP in ear.take(Event.ObjectReorder)
    edits.rename_stage(document, stage.id, "Newer")
    assert ear.take(Event.NameChanged) == []  # nobody has asked for it yet
    map_room.view.session.select({(Card, one.id)})
    assert ear.take(Event.Selection) == []  # undo brought it back, and nobody has asked for it since
    two = Part("card", map_room.card("two").id)
    map_room.view.session.select({(Card, two.id)})
    assert ear.take(Event.Selection, Event.SelectionAdd) == [two]


def test_many_news_become_one(room: Opener) -> None:
    map_room = room()
    cell = edits.Cell(map_room.lane("doing").id, map_room.touchpoint("Story").id)
    cards = edits.add_cards(map_room.document, cell, [f"card {number}" for number in range(600)])
    list(walk(root(map_room)))
    ear = Ear(map_room)
    with map_room.document.edit("card.change"):
        for card in cards:
            edits.change_card(map_room.document, card.id, text="same")
    assert ear.take(*Event) == [MAP]


# What can be done


def test_parts_are_pressed_folded_and_gone_to(room: Opener) -> None:
    map_room = with_cards(room())
    view = map_room.view
    two = of_card(map_room, "two")
    two.actionInterface().doAction(Actions.setFocusAction())
    QApplication.processEvents()
    assert view.focus.record_id == map_room.card("two").id
    assert view.session.selection == {(Card, map_room.card("two").id)}
    two.actionInterface().doAction(Actions.pressAction())
    QApplication.processEvents()
    assert view.editor.is_active and view.editor.field.toPlainText() == "two"
    map_room.keys(Qt.Key.Key_Escape)
    lane = of(map_room, Part("lane", map_room.lane("doing").id))
    lane.actionInterface().doAction(Actions.toggleAction())
    QApplication.processEvents()
    assert map_room.lane("doing").is_folded
    assert not shiboken6.isValid(two)


def test_a_satisfaction_is_a_value_that_can_be_set(room: Opener) -> None:
    map_room = room()
    emotion = of(map_room, Part("cell", map_room.lane("emotion").id, map_room.touchpoint("Tip").id))
    assert emotion.role() == Role.Slider
    value = emotion.valueInterface()
    assert (value.minimumValue(), value.currentValue(), value.maximumValue()) == (-2.0, -1.0, 2.0)
    value.setCurrentValue(7.0)
    assert map_room.touchpoint("Tip").satisfaction == 2.0
    assert emotion.text(QAccessible.Text.Value) == "+2.0"
    emotion.actionInterface().doAction(Actions.decreaseAction())
    QApplication.processEvents()
    assert map_room.touchpoint("Tip").satisfaction == pytest.approx(1.9)
    doing = of(map_room, Part("cell", map_room.lane("doing").id, map_room.touchpoint("Tip").id))
    assert doing.valueInterface() is None
    assert doing.selectionInterface() is None


def test_the_selection_is_read_and_made(room: Opener) -> None:
    map_room = with_cards(room())
    selection = root(map_room).selectionInterface()
    one, far = of_card(map_room, "one"), of_card(map_room, "far")
    assert selection.select(one) and selection.select(far)
    assert map_room.view.session.selection == {
        (Card, map_room.card("one").id),
        (Card, map_room.card("far").id),
    }
    assert selection.selectedItems() == [one, far]
    assert selection.selectedItemCount() == 2 and selection.selectedItem(1) is far
    assert selection.unselect(one) and not selection.isSelected(one) and selection.isSelected(far)
    assert selection.clear() and not map_room.view.session.selection


# Lives


def test_interfaces_are_made_only_for_what_is_asked(room: Opener) -> None:
    map_room = room()
    view = map_room.view
    cell = edits.Cell(map_room.lane("doing").id, map_room.touchpoint("Story").id)
    cards = edits.add_cards(map_room.document, cell, [f"card {number}" for number in range(1000)])
    assert view.accessible.made == 0
    view.set_focus(view.path.of_card(cards[500]), selects=True)
    QApplication.processEvents()
    assert 1 <= view.accessible.made <= 4
    assert said(of(map_room, Part("card", cards[500].id))).startswith("Card 501 of")


def test_nothing_is_made_while_nobody_listens(room: Opener) -> None:
    QAccessible.setActive(False)
    map_room = with_cards(room())
    ear = Ear(map_room)
    map_room.keys(Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Delete)
    map_room.view.session.undo()
    assert map_room.view.accessible.made == 0
    assert ear.take(*Event) == []


@pytest.mark.parametrize("is_walked", [False, True])
def test_all_goes_with_the_view(room: Opener, is_walked: bool) -> None:
    map_room = with_cards(room())
    session = Session(map_room.document)
    view = MapView(map_room.view.context, session, map_room.store)
    view.show()
    accessible = view.accessible
    top: QAccessibleInterface = QAccessible.queryAccessibleInterface(view)
    held = [top, *walk(top)] if is_walked else [top]
    ids = [QAccessible.uniqueId(interface) for interface in held]
    shiboken6.delete(view)
    assert [QAccessible.accessibleInterface(one) for one in ids] == [None] * len(ids)
    assert not any(shiboken6.isValid(interface) for interface in held)
    assert accessible.made == 0
    assert accessible.interface(MAP) is None and accessible.interface(LANES) is None
    edits.add_stage(map_room.document, session.journey_id, "unheard")
    session.close()
