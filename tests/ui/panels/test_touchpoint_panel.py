"""The touchpoint panel follows the selection, and every change in it is a step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_designer.core import edits
from journey_designer.core.records import Finding, Stage, Touchpoint
from journey_designer.ui.panels.touchpoint_panel import TouchpointPanel
from tests.ui.panels.conftest import CONTROL, Room

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def panel(room: Room) -> TouchpointPanel:
    made = TouchpointPanel(room.context, room.session)
    room.show(made)
    room.session.select([(Touchpoint, room.ids["checkout"])])
    QApplication.processEvents()
    return made


def bare(text: str) -> str:
    return "".join(char for char in text if char not in "\u2066\u2068\u2069")


def test_it_follows_the_selection(room: Room, panel: TouchpointPanel) -> None:
    form = panel.form
    assert form.name.toPlainText() == "Checkout"
    assert bare(form.stage_line._place.text()) == "2 of 3"
    assert form.stage_line._name.text == "Conversion"
    room.session.select([(Touchpoint, room.ids["call"])])
    assert form.name.toPlainText() == "Call"
    assert bare(form.stage_line._place.text()) == "3 of 3"
    for selection in (
        [],
        [(Stage, room.ids["stage"])],
        [(Touchpoint, room.ids[k]) for k in ("call", "basket")],
    ):
        room.session.select(selection)  # type: ignore[arg-type]
        assert panel.empty.isVisible()
        assert not form.isVisible()


def test_a_touchpoint_that_goes_leaves_the_panel_empty(room: Room, panel: TouchpointPanel) -> None:
    panel.form.name.setFocus()
    room.type("typed")
    edits.delete_touchpoint(room.document, room.ids["checkout"])
    assert panel.empty.isVisible()
    assert room.errors == []
    room.session.undo()
    assert room.touchpoint.name == "Checkout"


def test_a_name_is_one_step(qtbot: QtBot, room: Room, panel: TouchpointPanel) -> None:
    before = room.steps()
    name = panel.form.name
    name.setFocus()
    name.selectAll()
    room.type("Till")
    qtbot.waitUntil(lambda: room.touchpoint.name == "Till")
    room.type("s")
    room.key(Qt.Key.Key_Return)
    assert room.touchpoint.name == "Tills"
    assert room.steps() == before + 1
    last = room.document.last_step
    assert last is not None
    assert last.label.key == "touchpoint.rename"
    panel.form.slider.setFocus()
    room.undo()
    assert room.touchpoint.name == "Checkout"
    assert name.toPlainText() == "Checkout"


def test_what_is_typed_stays_with_its_touchpoint(room: Room, panel: TouchpointPanel) -> None:
    panel.form.notes.setFocus()
    room.type("Nobody minds paying")
    room.session.select([(Touchpoint, room.ids["basket"])])
    assert room.touchpoint.notes == "Nobody minds paying"
    assert room.document.get(Touchpoint, room.ids["basket"]).notes == ""
    assert panel.form.notes.toPlainText() == ""


def test_the_slider_is_kept_when_it_is_let_go(room: Room, panel: TouchpointPanel) -> None:
    slider = panel.form.slider
    before = room.steps()
    QTest.mousePress(slider, LEFT, NONE, QPoint(round(slider.x_of(-1.8)), 14))
    assert room.touchpoint.satisfaction is None
    assert "1.8" in panel.form._value.text
    QTest.mouseRelease(slider, LEFT, NONE, QPoint(round(slider.x_of(-1.8)), 14))
    assert room.touchpoint.satisfaction == -1.8
    assert room.steps() == before + 1
    room.session.undo()
    assert slider.satisfaction is None
    assert panel.form._value.text == "Not assessed"


def test_steps_of_the_slider_by_keys_are_one_step(room: Room, panel: TouchpointPanel) -> None:
    before = room.steps()
    panel.form.slider.setFocus()
    for _ in range(5):
        room.key(Qt.Key.Key_Up)
    assert room.touchpoint.satisfaction == 0.5
    assert room.steps() == before + 1
    room.key(Qt.Key.Key_Delete)
    assert room.touchpoint.satisfaction is None
    assert room.steps() == before


def test_a_point_moved_on_the_map_moves_the_slider(room: Room, panel: TouchpointPanel) -> None:
    edits.set_satisfaction(room.document, room.ids["checkout"], 1.5)
    assert panel.form.slider.satisfaction == 1.5
    assert bare(panel.form._value.text) == "+1.5"


def test_votes_move_the_slider_and_the_slider_lays_votes_aside(room: Room, panel: TouchpointPanel) -> None:
    form = panel.form
    before = room.steps()
    for place, count in ((0, 8), (1, 2)):
        for _ in range(count):
            QTest.mouseClick(form.votes.bars, LEFT, NONE, form.votes.bars.column(place).center().toPoint())
    assert room.touchpoint.votes == (8, 2, 0, 0, 0)
    assert room.steps() == before + 1
    assert form.slider.satisfaction == pytest.approx(-1.8)
    assert "10" in form._voted.text()
    QTest.mouseClick(form.slider, LEFT, NONE, form.slider.face_rect(1).center().toPoint())
    assert (room.touchpoint.votes, room.touchpoint.satisfaction) == (None, 1.0)
    room.session.undo()
    assert room.touchpoint.votes == (8, 2, 0, 0, 0)
    assert [count.text() for count in form.votes.counts] == ["8", "2", "0", "0", "0"]


def test_a_key_moment_asks_why(room: Room, panel: TouchpointPanel) -> None:
    form = panel.form
    assert not form.reason.isVisible()
    QTest.mouseClick(form.key_moment, LEFT)
    assert room.touchpoint.is_key_moment
    assert form.reason.isVisible()
    form.reason.setFocus()
    room.type("Six of ten leave here")
    form.key_moment.setFocus()
    assert room.touchpoint.reason == "Six of ten leave here"
    room.key(Qt.Key.Key_Space)
    assert not room.touchpoint.is_key_moment
    assert room.touchpoint.reason == "Six of ten leave here"


def test_importance_channel_and_who_takes_part(room: Room, panel: TouchpointPanel) -> None:
    form = panel.form
    form.importance_customer.setFocus()
    room.type("5")
    QTest.mouseClick(
        form.importance_business, LEFT, NONE, form.importance_business.pip_rect(3).center().toPoint()
    )
    form.channel.line.setFocus()
    room.type("Website")
    room.session.settle()
    form.actors.chips.begin_adding()
    room.type("Yasmine")
    room.key(Qt.Key.Key_Return)
    room.type("Dar Nour")
    room.key(Qt.Key.Key_Return)
    room.key(Qt.Key.Key_Return)
    touchpoint = room.touchpoint
    assert (touchpoint.importance_customer, touchpoint.importance_business) == (5, 3)
    assert (touchpoint.channel, touchpoint.actors) == ("Website", ("Yasmine", "Dar Nour"))
    assert [bare(label.text()) for label in form._numbers] == ["5", "3"]
    form.actors.chips.chip("1").setFocus()
    room.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert room.touchpoint.actors == ("Dar Nour", "Yasmine")
    room.key(Qt.Key.Key_Delete)
    assert len(room.touchpoint.actors) == 1
    room.session.undo()
    room.session.undo()
    assert room.touchpoint.actors == ("Yasmine", "Dar Nour")


def test_evidence_belongs_to_persona_and_touchpoint(room: Room, panel: TouchpointPanel) -> None:
    panel.form._add_finding()
    form = panel.form.findings.form
    assert form is not None
    assert form.text.hasFocus()
    room.type("68% leave")
    room.session.settle()
    finding = room.document.all(Finding)[0]
    assert (finding.text, finding.touchpoint_id, finding.persona_id) == (
        "68% leave",
        room.ids["checkout"],
        room.ids["yasmine"],
    )
    room.session.select([(Touchpoint, room.ids["basket"])])
    assert panel.form.findings.form is None
    room.session.select([(Touchpoint, room.ids["checkout"])])
    QApplication.processEvents()
    assert panel.form.findings.row(finding.id).isVisible()


def test_markup_and_a_megabyte(room: Room, panel: TouchpointPanel) -> None:
    text = "<b>a</b>&<img src='/etc/passwd'>"
    edits.rename_touchpoint(room.document, room.ids["checkout"], text)
    edits.change_touchpoint(room.document, room.ids["checkout"], channel=text, notes=text, actors=(text,))
    form = panel.form
    assert form.name.toPlainText() == form.channel.line.text() == form.notes.toPlainText() == text
    assert form.actors.chips.texts == [text]
    QGuiApplication.clipboard().setText("x" * 1_000_000)
    for field in (form.name, form.notes):
        field.setFocus()
        field.selectAll()
        room.key(Qt.Key.Key_V, CONTROL)
        room.session.settle()
    panel.grab()
    assert (len(room.touchpoint.name), len(room.touchpoint.notes)) == (500, 20_000)
    QApplication.processEvents()
    assert form.surface.width() <= form.viewport().width()
    assert room.errors == []


def test_a_long_name_puts_the_star_below(room: Room, panel: TouchpointPanel) -> None:
    form = panel.form
    assert form.key_moment.geometry().top() < form.name.geometry().bottom()
    edits.rename_touchpoint(room.document, room.ids["checkout"], "Delivery at the door in the evening")
    QApplication.processEvents()
    assert form.key_moment.geometry().top() >= form.name.geometry().bottom()
    assert form.name_line.height() >= form.key_moment.geometry().bottom()


def test_right_to_left_is_the_mirror(room: Room, panel: TouchpointPanel) -> None:
    form = panel.form
    parts = (form.name, form.key_moment, form.slider, form.channel, form.importance_customer, form.stage_line)

    def boxes() -> list[tuple[int, int]]:
        QApplication.processEvents()
        spots = [(part.mapTo(form.surface, QPoint(0, 0)).x(), part.width()) for part in parts]
        return [(x, width) for x, width in spots]

    seen = boxes()
    room.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    width = form.surface.width()
    mirrored = [(width - x - w, w) for x, w in boxes()]
    assert all(abs(a[0] - b[0]) <= 1 and a[1] == b[1] for a, b in zip(seen, mirrored, strict=True))
    assert form.slider.x_of(-2) > form.slider.x_of(2)


def test_a_hidden_panel_catches_up_when_it_is_shown(room: Room, panel: TouchpointPanel) -> None:
    panel.hide()
    edits.rename_touchpoint(room.document, room.ids["checkout"], "Till")
    assert panel.form.name.toPlainText() == "Checkout"
    panel.show()
    assert panel.form.name.toPlainText() == "Till"


def test_every_control_can_be_reached_and_has_a_name(room: Room, panel: TouchpointPanel) -> None:
    edits.change_touchpoint(room.document, room.ids["checkout"], is_key_moment=True, actors=("Yasmine",))
    QApplication.processEvents()
    panel.form.name.setFocus()
    reached = []
    for _ in range(40):
        widget = QApplication.focusWidget()
        if widget in reached:
            break
        assert widget is not None
        assert widget.accessibleName() or widget.property("text"), widget
        reached.append(widget)
        panel.window().focusNextPrevChild(True)
    form = panel.form
    wanted = (
        form.name,
        form.key_moment,
        form.channel.line,
        form.slider,
        form.importance_customer,
        form.notes,
    )
    places = [reached.index(widget) for widget in wanted]
    assert places == sorted(places)
