"""The context menu of the map: everything it offers does what it says, as one step that can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from journey_designer.core import edits
from journey_designer.core.records import Card, Idea, Journey, Lane
from journey_designer.layout.grid import Hit
from journey_designer.ui.actions import Actions
from journey_designer.ui.shell.map_menu import MapMenu
from tests.ui.canvas.conftest import Opener, Room, context, room
from tests.ui.canvas.test_hands import with_cards

__all__ = ["context", "room"]


def choose(menu: QMenu, *path: str) -> None:
    """Trigger the entry with these words, menu by menu."""
    for words in path[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text() == words)  # type: ignore[assignment]
    next(action for action in menu.actions() if action.text().partition("\t")[0] == path[-1]).trigger()


def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


class Menus:
    """Opens menus where a person would."""

    def __init__(self, room_: Room) -> None:
        self.room = room_
        self._window = QWidget(room_.view)
        actions = Actions(room_.view.context, self._window, room_.errors.append)
        self._menus = MapMenu(room_.view.context, room_.view, actions)
        self._open: list[QMenu] = []

    def at(self, hit: Hit) -> QMenu:
        """The menu for a hit, which was selected first."""
        self.room.view.hands.select_for_menu(hit)
        menu = self._menus.menu(hit)
        self._open.append(menu)
        return menu

    def card(self, text: str) -> QMenu:
        return self.at(self.room.view.hands.hit_at(self.room.at_card(text).toPointF()))

    def head(self, name: str) -> QMenu:
        return self.at(self.room.view.hands.hit_at(self.room.at_head(name).toPointF()))

    def stage(self, name: str) -> QMenu:
        return self.at(self.room.view.hands.hit_at(self.room.at_stage(name).toPointF()))

    def for_the_keyboard(self, popup: str) -> QMenu:
        """The menu that an action shows over the map."""
        getattr(self._menus, popup)()
        shown = QApplication.activePopupWidget()
        assert isinstance(shown, QMenu)
        self._open.append(shown)
        return shown

    def lane(self, kind: str) -> QMenu:
        return self.at(self.room.view.hands.hit_at(self.room.at_lane(kind, 0.3).toPointF()))


@pytest.fixture
def menus(room: Opener) -> Menus:
    return Menus(with_cards(room()))


def test_a_card_turns_into_a_touchpoint_another_lane_or_an_idea(menus: Menus) -> None:
    choose(menus.card("one"), "Turn into", "A touchpoint")
    assert menus.room.touchpoints("Before") == ["Story", "one", "Tip"]
    choose(menus.card("two"), "Turn into", "A pain point")
    assert menus.room.cards("Story", "pain_points") == ["two"]
    choose(menus.card("three"), "Turn into", "An idea")
    (idea,) = menus.room.document.all(Idea)
    assert (idea.title, idea.card_id) == ("three", menus.room.card("three").id)
    for _ in range(3):
        menus.room.document.undo()
    assert menus.room.cards("Story", "doing") == ["one", "two", "three"]


def test_colours_of_cards_and_stages(menus: Menus) -> None:
    choose(menus.card("one"), "Colour", "Gold")
    assert menus.room.card("one").colour == "gold"
    choose(menus.stage("During"), "Colour", "Plum")
    assert menus.room.stage("During").colour == "plum"
    choose(menus.stage("During"), "Colour", "By itself")
    assert menus.room.stage("During").colour is None


def test_what_is_hidden_can_be_shown_again(menus: Menus) -> None:
    choose(menus.head("Tip"), "Hide")
    choose(menus.stage("During"), "Hide")
    choose(menus.lane("thinking"), "Hide")
    layout = menus.room.view.surface.layout
    assert layout.column_index(menus.room.touchpoint("Tip").id) is None
    assert layout.span_index(menus.room.stage("During").id) is None
    assert layout.row_index(menus.room.lane("thinking").id) is None
    for name in ("Tip", "During", "Thinking"):
        choose(menus.lane("doing"), "Show again", name)
    assert layout.column_index(menus.room.touchpoint("Tip").id) == 1
    assert "Show again" not in entries(menus.lane("doing"))


def test_stages_split_and_join(menus: Menus) -> None:
    choose(menus.head("Question"), "Start a new stage here")
    assert menus.room.stages() == ["Before", "During", "New stage", "After"]
    assert menus.room.touchpoints("New stage") == ["Question"]
    choose(menus.stage("During"), "Join with the next stage")
    assert menus.room.stages() == ["Before", "During", "After"]
    assert menus.room.touchpoints("During") == ["Page", "Question"]


def test_a_lane_is_copied_to_another_journey(menus: Menus) -> None:
    document = menus.room.document
    other = edits.duplicate_journey(document, menus.room.view.session.journey_id, title="Later")
    for lane in document.family(Lane, "journey_id", other.id):
        if lane.kind == "doing":
            edits.delete_lane(document, lane.id)
    choose(menus.lane("doing"), "Copy to a journey", "Later")
    copied = [lane for lane in document.family(Lane, "journey_id", other.id) if lane.kind == "doing"]
    assert [card.text for card in document.family(Card, "lane_id", copied[0].id)].count("two") == 1
    assert len(document.all(Journey)) == 2


def test_a_custom_lane_has_an_icon_and_a_colour(menus: Menus) -> None:
    lane = edits.add_lane(
        menus.room.document, menus.room.view.session.journey_id, title="Back office", index=2
    )
    choose(menus.lane("custom"), "Icon", "Shield")
    choose(menus.lane("custom"), "Colour", "Teal")
    kept = menus.room.document.get(Lane, lane.id)
    assert (kept.icon, kept.colour) == ("shield", "teal")


def test_names_with_ampersands_stay_as_typed(menus: Menus) -> None:
    edits.add_journey(menus.room.document, None, "Q&A <b>")
    menu = menus.lane("doing")
    inner: QMenu = next(action.menu() for action in menu.actions() if action.text() == "Copy to a journey")  # type: ignore[assignment]
    names: list[QAction] = inner.actions()
    assert [action.text() for action in names] == ["Q&&A <b>"]


def test_a_menu_acts_on_all_that_is_selected_and_names_the_shortcut(menus: Menus) -> None:
    room_, session = menus.room, menus.room.view.session
    both = {(Card, room_.card("one").id), (Card, room_.card("two").id)}
    session.select(both)
    menu = menus.card("two")
    assert session.selection == both
    steps = room_.store.position
    choose(menu, "Colour", "Teal")
    assert (room_.card("one").colour, room_.card("two").colour) == ("teal", "teal")
    assert room_.store.position == steps + 1
    choose(menus.card("two"), "How well it is known", "Measured")
    assert {room_.card(text).evidence for text in ("one", "two")} == {"measured"}
    assert any("Ctrl+Alt+J" in words for words in entries(menus.stage("Before")))


def test_lanes_are_copied_and_get_icons_by_the_keyboard_too(menus: Menus) -> None:
    room_, document = menus.room, menus.room.document
    lane = room_.lane("doing")
    room_.view.session.select({(Lane, lane.id)})
    menu = menus.for_the_keyboard("popup_lane_icons")
    choose(menu, "Heart")
    menu.close()
    assert document.get(Lane, lane.id).icon == "heart"
    menu = menus.for_the_keyboard("popup_copies")
    (only,) = menu.actions()
    assert not only.isEnabled()
    menu.close()
    edits.add_journey(document, None, "Later")
    menu = menus.for_the_keyboard("popup_copies")
    choose(menu, "Later")
    menu.close()
    assert len([entry for entry in document.all(Lane) if entry.kind == "doing"]) == 2
