"""The gallery: who is there, in which group; put in order by hand and by keyboard; nothing without undo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_designer.core import edits
from journey_designer.core.records import Finding, Persona
from journey_designer.ui.personas.gallery_model import Row
from journey_designer.ui.personas.personas_page import PersonasPage
from tests.ui.panels.conftest import Room

ALT = Qt.KeyboardModifier.AltModifier


def groups(room: Room) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for persona in room.document.all(Persona):
        group = "archived" if persona.is_archived else persona.priority
        found.setdefault(group, []).append(persona.name.split()[0] if persona.name else "")
    return found


def card(page: PersonasPage, persona_id: str) -> QPoint:
    rows = page.gallery.rows
    return page.gallery.view.visualRect(rows.index(rows.row_of(persona_id))).center()


def move(page: PersonasPage, kind: QEvent.Type, at: QPoint) -> None:
    viewport = page.gallery.view.viewport()
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    held = none if kind is QEvent.Type.MouseButtonRelease else left
    button = none if kind is QEvent.Type.MouseMove else left
    point = QPointF(at)
    no_key = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, point, viewport.mapToGlobal(point), button, held, no_key)
    QApplication.sendEvent(viewport, event)


def drag(page: PersonasPage, start: QPoint, end: QPoint) -> None:
    move(page, QEvent.Type.MouseButtonPress, start)
    move(page, QEvent.Type.MouseMove, start + QPoint(0, 30))
    move(page, QEvent.Type.MouseMove, end)


def test_personas_stand_under_their_priority(room: Room, page: PersonasPage) -> None:
    assert page.gallery.rows.rows == [
        Row("primary"),
        Row("primary", room.ids["yasmine"]),
        Row("secondary"),
        Row("secondary", room.ids["karim"]),
    ]
    assert page.gallery.view.chosen_id == room.ids["yasmine"]
    assert page.persona == room.yasmine


def test_a_click_shows_another_persona(room: Room, page: PersonasPage) -> None:
    QTest.mouseClick(
        page.gallery.view.viewport(), Qt.MouseButton.LeftButton, pos=card(page, room.ids["karim"])
    )
    assert page.profile.head.text("name").shown.text == "Karim Bennani"
    page.gallery.view.setFocus()
    room.key(Qt.Key.Key_Up)
    assert page.profile.head.text("name").shown.text == "Yasmine El Amrani"


def test_alt_and_arrow_move_through_place_and_groups(room: Room, page: PersonasPage) -> None:
    page.gallery.view.setFocus()
    QTest.keyClick(page.gallery.view, Qt.Key.Key_Down, ALT)
    assert groups(room) == {"secondary": ["Yasmine", "Karim"]}
    QTest.keyClick(page.gallery.view, Qt.Key.Key_Down, ALT)
    assert groups(room) == {"secondary": ["Karim", "Yasmine"]}
    QTest.keyClick(page.gallery.view, Qt.Key.Key_Down, ALT)
    QTest.keyClick(page.gallery.view, Qt.Key.Key_Down, ALT)
    assert groups(room) == {"secondary": ["Karim"], "left_out": ["Yasmine"]}
    QTest.keyClick(page.gallery.view, Qt.Key.Key_Down, ALT)
    assert page.gallery.view.chosen_id == room.ids["yasmine"]
    for _ in range(4):
        room.session.undo()
    assert groups(room) == {"primary": ["Yasmine"], "secondary": ["Karim"]}


def test_a_card_is_dragged_into_another_group_as_one_step(room: Room, page: PersonasPage) -> None:
    steps = room.steps()
    start = card(page, room.ids["yasmine"])
    drag(page, start, card(page, room.ids["karim"]))
    assert Row("served") in page.gallery.rows.rows
    rows = page.gallery.rows
    bottom = page.gallery.view.visualRect(rows.index(rows.rows.index(Row("served")))).center()
    move(page, QEvent.Type.MouseMove, bottom)
    move(page, QEvent.Type.MouseButtonRelease, bottom)
    assert groups(room) == {"secondary": ["Karim"], "served": ["Yasmine"]}
    assert room.steps() == steps + 1
    assert Row("primary") not in page.gallery.rows.rows


def test_escape_ends_a_drag_without_a_step(room: Room, page: PersonasPage) -> None:
    steps = room.steps()
    page.gallery.view.setFocus()
    drag(page, card(page, room.ids["yasmine"]), QPoint(100, 600))
    QTest.keyClick(page.gallery.view, Qt.Key.Key_Escape)
    move(page, QEvent.Type.MouseButtonRelease, QPoint(100, 600))
    assert room.steps() == steps
    assert len(page.gallery.rows.rows) == 4


def test_adding_opens_the_name(room: Room, page: PersonasPage) -> None:
    QTest.mouseClick(page.gallery.add_button, Qt.MouseButton.LeftButton)
    field = page.profile.head.text("name").field
    assert field.hasFocus()
    room.type("Mehdi")
    page.profile.set_editing(False)
    assert [persona.name for persona in room.document.all(Persona)][-1] == "Mehdi"


def test_the_menu_duplicates_archives_colours_and_deletes(room: Room, page: PersonasPage) -> None:
    karim = room.ids["karim"]
    edits.add_finding(room.document, karim, "context", "Alone in the shop")
    page.deeds.duplicate(karim)
    copy = next(entry for entry in room.document.all(Persona) if entry.name.startswith("Karim Bennani ("))
    assert room.document.count(Finding, "persona_id", copy.id) == 1
    assert page.persona == copy
    page.deeds.colour(copy.id, "teal")
    page.deeds.archive(copy.id, is_archived=True)
    assert Row("archived") in page.gallery.rows.rows
    assert page.gallery.rows.row_of(copy.id) == -1
    page.gallery.rows.show_archived(True)
    assert page.gallery.rows.row_of(copy.id) > 0
    changed = room.document.get(Persona, copy.id)
    assert (changed.colour, changed.is_archived) == ("teal", True)
    page.deeds.delete(copy.id)
    assert room.document.find(Persona, copy.id) is None
    words = [action.text() for action in page.gallery.menu(karim).actions() if action.text()]
    assert words[:4] == ["Let it travel this journey", "Duplicate", "Priority", "Colour"]


def test_words_find_a_persona_without_its_accents(room: Room, page: PersonasPage) -> None:
    edits.change_persona(room.document, room.ids["karim"], place="Fès")
    page.gallery.search.setText("fes")
    page.gallery.look()
    assert [row.persona_id for row in page.gallery.rows.rows if row.persona_id] == [room.ids["karim"]]


def test_the_share_counts_findings_and_cards(room: Room, page: PersonasPage) -> None:
    yasmine = room.ids["yasmine"]
    edits.add_finding(room.document, yasmine, "context", "On the tram", evidence="observed")
    edits.add_finding(room.document, yasmine, "context", "In a hurry")
    share = page.gallery.rows.share(yasmine)
    assert (share.assumptions, share.statements) == (1, 2)
