"""The persona panel: read, edited, undone, chosen; nothing typed is lost and nothing is interpreted."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from journey_designer.core import edits
from journey_designer.core.records import Asset, Finding, Journey, Persona, Trait
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.panels.persona_panel import PersonaPanel
from tests.ui.hands import drag
from tests.ui.panels.conftest import CONTROL, Room

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(room: Room) -> PersonaPanel:
    made = PersonaPanel(room.context, room.session)
    room.show(made)
    return made


def bare(text: str) -> str:
    """A text without the marks that isolate what is in it."""
    return "".join(char for char in text if char not in "\u2066\u2068\u2069")


# Reading


def test_it_shows_who_travels(room: Room, panel: PersonaPanel) -> None:
    column = panel.column
    edits.change_persona(room.document, room.ids["yasmine"], place="Casablanca", quote="I leave.")
    assert column.head.name.text == "Yasmine El Amrani"
    assert bare(column.head.age.text).startswith("29")
    assert (column.view.occupation.text, column.view.place.text) == ("Designer", "Casablanca")
    assert column.view.quote.text == "“I leave.”"
    assert column.view.quote.isVisible()
    assert column.view.segment.isHidden()
    room.session.show_journey(room.ids["other"])
    assert column.head.name.text == "Karim Bennani"
    assert column.head.age.isHidden()
    assert column.view.isHidden()


@pytest.mark.parametrize(
    ("quote", "language", "shown"),
    [
        ("I leave.", "en", "“I leave.”"),
        ("Je pars.", "fr", "«\u202fJe pars.\u202f»"),
        ("أغادر.", "en", "«أغادر.»"),
    ],
)
def test_quotation_marks_are_those_of_the_words(
    room: Room, panel: PersonaPanel, quote: str, language: str, shown: str
) -> None:
    edits.change_project(room.document, language=language)
    edits.change_persona(room.document, room.ids["yasmine"], quote=quote)
    assert panel.column.view.quote.text == shown


def test_markup_in_a_name_is_shown_as_it_is(room: Room, panel: PersonaPanel) -> None:
    name = "<img src='/etc/passwd'><b>Y</b> & Co"
    edits.change_persona(room.document, room.ids["yasmine"], name=name, occupation=name, place=name)
    column = panel.column
    assert [column.head.name.text, column.view.occupation.text, column.view.place.text] == [name] * 3
    assert bare(column.personas.row(room.ids["yasmine"]).accessibleName()).startswith(name)
    panel.grab()


def test_nobody_travels_yet(room: Room, panel: PersonaPanel) -> None:
    for key in ("yasmine", "karim"):
        edits.delete_persona(room.document, room.ids[key])
    assert panel.persona is None
    assert panel.column.empty.isVisible()
    assert panel.column.head.isHidden()
    assert not panel.edit_button.isVisible()
    button = panel.column.empty.findChild(QPushButton)
    assert button is not None
    button.click()
    assert panel.is_editing
    assert panel.column.form.name.hasFocus()
    room.type("Salma")
    room.key(Qt.Key.Key_Return)
    assert [persona.name for persona in room.document.all(Persona)] == ["Salma"]
    assert panel.column.head.name.text == "Salma"


def test_a_new_persona_travels_a_journey_that_has_nobody(room: Room, panel: PersonaPanel) -> None:
    alone = edits.add_journey(room.document, None, "Nobody yet")
    room.session.show_journey(alone.id)
    assert panel.column.empty.isVisible()
    panel.column.personas.add()
    persona = panel.persona
    assert persona is not None
    assert room.document.get(Journey, alone.id).persona_id == persona.id
    room.session.undo()
    assert room.document.get(Journey, alone.id).persona_id is None
    assert room.document.size(Persona) == 2


# Editing


def test_typing_a_name_is_one_step_that_undo_takes_back(
    qtbot: QtBot, room: Room, panel: PersonaPanel
) -> None:
    before = room.steps()
    panel.set_editing(True)
    room.type(" Bouziane")
    qtbot.waitUntil(lambda: room.yasmine.name == "Yasmine El Amrani Bouziane")
    assert panel.column.head.name.text == "Yasmine El Amrani Bouziane"
    room.type("!")
    panel.set_editing(False)
    assert room.yasmine.name == "Yasmine El Amrani Bouziane!"
    assert room.steps() == before + 1
    room.session.undo()
    assert room.yasmine.name == "Yasmine El Amrani"
    assert panel.column.head.name.text == "Yasmine El Amrani"


def test_ctrl_z_belongs_to_the_field_first_then_to_the_project(room: Room, panel: PersonaPanel) -> None:
    edits.change_persona(room.document, room.ids["yasmine"], place="Rabat")
    panel.set_editing(True)
    form = panel.column.form
    form.occupation.setFocus()
    form.occupation.end(False)
    room.type("s")
    room.key(Qt.Key.Key_Return)
    assert room.yasmine.occupation == "Designers"
    room.undo()
    assert form.occupation.text() == "Designer"
    room.session.settle()
    assert (room.yasmine.occupation, room.yasmine.place) == ("Designer", "Rabat")
    steps = room.steps()
    room.undo()
    assert room.steps() < steps


def test_undo_keeps_first_what_is_being_typed(room: Room, panel: PersonaPanel) -> None:
    panel.set_editing(True)
    room.type(" X")
    before = room.steps()
    room.session.undo()
    assert room.steps() == before
    assert room.yasmine.name == "Yasmine El Amrani"
    assert panel.column.form.name.text() == "Yasmine El Amrani"


def test_a_change_elsewhere_leaves_caret_and_focus(room: Room, panel: PersonaPanel) -> None:
    panel.set_editing(True)
    name = panel.column.form.name
    name.setCursorPosition(3)
    room.type("i")
    edits.change_persona(room.document, room.ids["yasmine"], place="Fès")
    edits.add_trait(room.document, room.ids["yasmine"], "interest", "Ceramics")
    assert (name.text(), name.cursorPosition(), name.hasFocus()) == ("Yasimine El Amrani", 4, True)
    assert panel.column.form.place.text() == "Fès"
    name.settle()
    assert room.yasmine.name == "Yasimine El Amrani"


def test_what_is_typed_stays_with_its_persona(room: Room, panel: PersonaPanel) -> None:
    panel.set_editing(True)
    room.type(" typed")
    room.session.show_journey(room.ids["other"])
    assert room.yasmine.name == "Yasmine El Amrani typed"
    assert room.document.get(Persona, room.ids["karim"]).name == "Karim Bennani"
    assert not panel.is_editing


def test_what_is_typed_for_a_persona_that_goes_is_dropped_quietly(room: Room, panel: PersonaPanel) -> None:
    panel.set_editing(True)
    room.type(" typed")
    edits.delete_persona(room.document, room.ids["yasmine"])
    panel.column.form.name.settle()
    assert room.errors == []
    assert [persona.name for persona in room.document.all(Persona)] == ["Karim Bennani"]


def test_every_field_of_the_record_can_be_set(room: Room, panel: PersonaPanel) -> None:
    panel.set_editing(True)
    form = panel.column.form
    for field, text in (
        (form.name, "N"),
        (form.age, "41"),
        (form.occupation, "O"),
        (form.place, "P"),
        (form.segment, "S"),
        (form.quote, "Q"),
        (form.summary, "U"),
    ):
        field.setFocus()
        field.selectAll()
        room.type(text)
    for options, key in ((form.colour.options, Qt.Key.Key_Down), (form.priority, Qt.Key.Key_Down)):
        options.setFocus()
        room.key(key)
    room.session.settle()
    persona = room.yasmine
    assert (persona.name, persona.age, persona.occupation, persona.place) == ("N", 41, "O", "P")
    assert (persona.segment, persona.quote, persona.summary) == ("S", "Q", "U")
    assert (persona.colour, persona.priority) == ("blue", "secondary")


def test_a_paste_of_a_megabyte_is_cut_and_kept_at_once(room: Room, panel: PersonaPanel) -> None:
    panel.set_editing(True)
    form = panel.column.form
    QGuiApplication.clipboard().setText("مرحبا hello " * 90_000)
    for field in (form.name, form.summary):
        field.setFocus()
        field.selectAll()
        room.key(Qt.Key.Key_V, CONTROL)
        field.settle()
    panel.grab()
    assert (len(room.yasmine.name), len(room.yasmine.summary)) == (500, 20_000)
    assert room.errors == []


# Traits


def test_traits_are_added_renamed_moved_and_removed_as_steps(room: Room, panel: PersonaPanel) -> None:
    panel.set_editing(True)
    chips = panel.column.traits.field("interest")
    before = room.steps()
    chips.begin_adding()
    for text in ("Ceramics", "<i>Design</i>", "Makers"):
        room.type(text)
        room.key(Qt.Key.Key_Return)
    room.key(Qt.Key.Key_Escape)
    assert room.steps() == before + 3
    assert chips.texts == ["Ceramics", "<i>Design</i>", "Makers"]
    edits.add_trait(room.document, room.ids["yasmine"], "motivation", "Saving time")
    traits = [trait for trait in room.document.all(Trait) if trait.kind == "interest"]
    chips.chip(traits[2].id).setFocus()
    room.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert chips.texts == ["Ceramics", "Makers", "<i>Design</i>"]
    room.key(Qt.Key.Key_Delete)
    assert chips.texts == ["Ceramics", "<i>Design</i>"]
    room.session.undo()
    room.session.undo()
    assert chips.texts == ["Ceramics", "<i>Design</i>", "Makers"]
    assert panel.column.traits.field("motivation").texts == ["Saving time"]


@pytest.mark.parametrize("index", [0, 1, 2])
def test_a_trait_moves_among_its_own_kind(room: Room, panel: PersonaPanel, index: int) -> None:
    ids = []
    for kind, text in (("goal", "a"), ("interest", "x"), ("goal", "b"), ("interest", "y"), ("goal", "c")):
        ids.append(edits.add_trait(room.document, room.ids["yasmine"], kind, text).id)  # type: ignore[arg-type]
    panel.column.traits.field("goal").moved.emit(ids[0], index)
    expected = ["b", "c"]
    expected.insert(index, "a")
    assert panel.column.traits.field("goal").texts == expected
    assert panel.column.traits.field("interest").texts == ["x", "y"]


def test_pasted_lines_are_one_step(room: Room, panel: PersonaPanel) -> None:
    panel.set_editing(True)
    before = room.steps()
    panel.column.traits.field("goal").begin_adding()
    QGuiApplication.clipboard().setText("one\ntwo\nthree")
    room.key(Qt.Key.Key_V, CONTROL)
    assert panel.column.traits.field("goal").texts == ["one", "two", "three"]
    assert room.steps() == before + 1


def test_empty_kinds_show_only_while_editing(room: Room, panel: PersonaPanel) -> None:
    traits = panel.column.traits
    assert traits.isHidden()
    edits.add_trait(room.document, room.ids["yasmine"], "difficulty", "Hidden costs")
    assert traits.isVisible()
    assert traits.field("difficulty").isVisible()
    assert not traits.field("goal").isVisible()
    panel.set_editing(True)
    assert traits.field("goal").isVisible()
    panel.set_editing(False)
    assert not traits.field("goal").isVisible()


def test_scales(room: Room, panel: PersonaPanel) -> None:
    panel.set_editing(True)
    scales = panel.column.traits.scales
    scales._add.click()
    room.type("Patience")
    scale = next(trait for trait in room.document.all(Trait) if trait.kind == "scale")
    row = scales.row(scale.id)
    row.value.setFocus()
    room.type("5")
    row.low_end.setFocus()
    row.low_end.selectAll()
    room.type("Short")
    panel.set_editing(False)
    kept = room.document.get(Trait, scale.id)
    assert (kept.text, kept.value, kept.low_end, kept.high_end) == ("Patience", 5, "Short", "High")
    panel.set_editing(True)
    row.removing.emit()
    assert room.document.find(Trait, scale.id) is None


# Pictures


def png(size: int = 80) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (size, size // 2), (200, 20, 20)).save(out, "PNG")
    return out.getvalue()


def test_a_dropped_picture_is_cropped_kept_and_undone(
    room: Room, panel: PersonaPanel, tmp_path: Path
) -> None:
    (tmp_path / "face.png").write_bytes(png())
    avatar = panel.column.head.avatar
    initials = avatar.grab().toImage()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "face.png"))])
    at = QPointF(20, 20)
    copy = Qt.DropAction.CopyAction
    avatar.dropEvent(QDropEvent(at, copy, mime, LEFT, Qt.KeyboardModifier.NoModifier))
    dialog = panel.column.pictures.dialog
    assert dialog is not None
    before = room.steps()
    dialog.accept()
    asset_id = room.yasmine.avatar
    assert asset_id is not None
    asset = room.document.get(Asset, asset_id)
    data = room.store.asset(asset_id)
    assert data is not None
    assert (asset.width, asset.height, asset.label) == (40, 40, "face.png")
    assert Image.open(io.BytesIO(data)).size == (40, 40)
    assert room.steps() == before + 1
    assert avatar.grab().toImage() != initials
    room.session.undo()
    assert room.yasmine.avatar is None
    room.session.document.redo()
    assert room.yasmine.avatar == asset_id
    avatar.setFocus()
    room.key(Qt.Key.Key_Delete)
    assert room.yasmine.avatar is None
    assert room.errors == []


def test_a_pasted_picture_that_is_not_wanted_changes_nothing(room: Room, panel: PersonaPanel) -> None:
    QGuiApplication.clipboard().setImage(QImage.fromData(png()))
    panel.column.head.avatar.setFocus()
    before = room.steps()
    room.key(Qt.Key.Key_V, CONTROL)
    dialog = panel.column.pictures.dialog
    assert dialog is not None
    dialog.reject()
    assert room.steps() == before
    assert panel.column.pictures.dialog is None


def test_a_hostile_picture_is_told(room: Room, panel: PersonaPanel, tmp_path: Path) -> None:
    (tmp_path / "face.png").write_bytes(png()[:40])
    panel.column.head.avatar.take_file(tmp_path / "face.png")
    assert [error.key for error in room.errors] == ["image.damaged"]
    assert panel.column.pictures.dialog is None


# The other personas


def test_another_persona_is_looked_at_and_then_chosen(room: Room, panel: PersonaPanel) -> None:
    column = panel.column
    column.personas_part.set_open(True)
    QTest.mouseClick(column.personas.row(room.ids["karim"]), LEFT, pos=QPoint(60, 20))
    assert column.head.name.text == "Karim Bennani"
    assert column._aside.isVisible()
    assert room.session.persona is not None
    assert room.session.persona.id == room.ids["yasmine"]
    choose = column._aside.findChild(QPushButton)
    assert choose is not None
    choose.click()
    assert room.document.get(Journey, room.ids["journey"]).persona_id == room.ids["karim"]
    assert column._aside.isHidden()
    room.session.show_journey(room.ids["other"])
    room.session.show_journey(room.ids["journey"])
    assert column.head.name.text == "Karim Bennani"


def test_personas_are_copied_moved_and_deleted(room: Room, panel: PersonaPanel) -> None:
    personas = panel.column.personas
    panel.column.personas_part.set_open(True)
    edits.add_trait(room.document, room.ids["yasmine"], "goal", "Gift")
    menu = personas.menu(room.ids["yasmine"])
    actions = {action.text(): action for action in menu.actions()}
    assert not actions["Move up"].isEnabled()
    assert not actions["Let it travel this journey"].isEnabled()
    actions["Duplicate"].trigger()
    menu.deleteLater()
    names = [persona.name for persona in room.document.all(Persona)]
    assert names == ["Yasmine El Amrani", "Yasmine El Amrani (copy)", "Karim Bennani"]
    copy = room.document.all(Persona)[1]
    assert panel.persona == copy
    assert [trait.text for trait in room.document.family(Trait, "persona_id", copy.id)] == ["Gift"]
    personas.row(copy.id).setFocus()
    room.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert personas.order[-1] == copy.id
    room.key(Qt.Key.Key_Delete)
    assert room.document.find(Persona, copy.id) is None
    assert panel.column.head.name.text == "Yasmine El Amrani"


def test_a_persona_with_journeys_is_deleted_after_a_question(room: Room, panel: PersonaPanel) -> None:
    personas = panel.column.personas

    def answer(key: str) -> None:
        def press() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, DialogFrame)
            button = dialog.findChild(QPushButton, key)
            assert button is not None
            button.click()

        QTimer.singleShot(0, press)
        personas.delete(room.ids["karim"])

    answer("keep")
    assert room.document.size(Persona) == 2
    answer("delete")
    assert room.document.size(Persona) == 1
    assert room.document.find(Journey, room.ids["other"]) is None
    room.session.undo()
    assert room.document.size(Persona) == 2
    assert room.document.find(Journey, room.ids["other"]) is not None


def test_a_persona_is_dragged_to_another_place(room: Room, panel: PersonaPanel) -> None:
    panel.column.personas_part.set_open(True)
    QApplication.processEvents()
    personas = panel.column.personas
    row, last = personas.row(room.ids["yasmine"]), personas.row(room.ids["karim"])
    end = row.mapFrom(personas, last.geometry().center() + QPoint(0, 12))
    drag(row, QPoint(60, 20), end, is_dropped=False)
    panel.grab()
    QTest.keyClick(row, Qt.Key.Key_Escape)
    QTest.mouseRelease(row, LEFT, pos=end)
    assert personas.order == [room.ids["yasmine"], room.ids["karim"]]
    drag(row, QPoint(60, 20), end)
    assert personas.order == [room.ids["karim"], room.ids["yasmine"]]
    assert panel.column.head.name.text == "Yasmine El Amrani"


# Knowledge


def test_findings_are_added_changed_and_deleted(qtbot: QtBot, room: Room, panel: PersonaPanel) -> None:
    part = panel.column.knowledge_part
    part.set_open(True)
    knowledge = panel.column.knowledge
    knowledge.add("motivation")
    form = knowledge.list("motivation").form
    assert form is not None
    assert form.text.hasFocus()
    room.type("A gift <b>nobody</b> has")
    form.evidence.setFocus()
    room.key(Qt.Key.Key_Down)
    form.source.setFocus()
    room.key(Qt.Key.Key_Down)
    form.who.setFocus()
    room.type("Yasmine")
    form.seen_on.line.setFocus()
    room.type("12/3/2026")
    room.key(Qt.Key.Key_Escape)
    form.seen_on.line.setFocus()
    finding = room.document.all(Finding)[0]
    assert (finding.text, finding.evidence, finding.source) == (
        "A gift <b>nobody</b> has",
        "heard",
        "interview",
    )
    assert (finding.who, finding.aspect) == ("Yasmine", "motivation")
    knowledge.list("motivation").close_form()
    row = knowledge.list("motivation").row(finding.id)
    assert row.isVisible()
    assert "A gift <b>nobody</b> has" in bare(row.accessibleName())
    QTest.mouseClick(row, LEFT)
    form = knowledge.list("motivation").form
    assert form is not None
    form._delete()
    assert room.document.size(Finding) == 0
    assert knowledge.list("motivation").form is None
    room.session.undo()
    assert room.document.size(Finding) == 1


def test_another_aspect_moves_the_finding_and_keeps_it(room: Room, panel: PersonaPanel) -> None:
    finding = edits.add_finding(room.document, room.ids["yasmine"], "context", "On the tram")
    panel.column.knowledge_part.set_open(True)
    knowledge = panel.column.knowledge
    knowledge.list("context").open_form(finding.id)
    form = knowledge.list("context").form
    assert form is not None
    form.aspect.setFocus()
    room.key(Qt.Key.Key_Down)
    assert room.document.get(Finding, finding.id).aspect == "motivation"
    assert knowledge.list("context").form is None
    assert knowledge.list("motivation").row(finding.id) is not None
    assert room.errors == []


def test_what_knowledge_rests_on_is_counted(room: Room, panel: PersonaPanel) -> None:
    for who, source, evidence in (
        ("Amal", "interview", "heard"),
        ("Amal", "interview", "heard"),
        ("Nadia", "interview", "heard"),
        ("", "observation", "observed"),
        ("", None, "assumption"),
    ):
        edits.add_finding(
            room.document, room.ids["yasmine"], "context", "x", who=who, source=source, evidence=evidence
        )
    line = panel._basis.text
    assert "2 interview" in line
    assert "1 observation" in line
    assert "4" in panel.column.knowledge_part.count.text
    edits.change_persona(room.document, room.ids["yasmine"], summary="Based on what we saw")
    assert panel._basis.text == "Based on what we saw"


# Languages


def test_the_panel_speaks_another_language_while_it_is_open(room: Room, panel: PersonaPanel) -> None:
    edits.add_finding(room.document, room.ids["yasmine"], "context", "x", seen_on="2026-03-12")
    panel.column.knowledge_part.set_open(True)
    room.context.languages.set_language("ar")
    QApplication.processEvents()
    assert panel.layoutDirection() is Qt.LayoutDirection.RightToLeft
    avatar, name = panel.column.head.avatar, panel.column.head.name
    assert avatar.mapTo(panel, QPoint(0, 0)).x() > name.mapTo(panel, QPoint(0, 0)).x()
    panel.grab()


def test_no_part_is_wider_than_the_panel(room: Room, panel: PersonaPanel) -> None:
    long = "x" * 500
    edits.change_persona(
        room.document, room.ids["yasmine"], name=long, occupation=long, place=long, quote=long, summary=long
    )
    edits.add_trait(room.document, room.ids["yasmine"], "interest", long)
    edits.add_finding(room.document, room.ids["yasmine"], "context", long)
    panel.column.knowledge_part.set_open(True)
    panel.column.personas_part.set_open(True)
    for is_editing in (False, True):
        panel.set_editing(is_editing)
        QApplication.processEvents()
        assert panel.column.surface.width() <= panel.column.viewport().width()
