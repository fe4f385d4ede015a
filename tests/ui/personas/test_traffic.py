"""A persona out of this project and into another: file, page, picture; hostile files are refused or tamed."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Asset, Finding, Persona, Project, Record
from journey_designer.storage import read_project, write_project
from journey_designer.ui.personas.bring_dialog import BringDialog
from journey_designer.ui.personas.personas_page import PersonasPage
from tests.ui.panels.conftest import Room


def png() -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (40, 40), "#4E46C6").save(data, "PNG")
    return data.getvalue()


def other_project(path: Path, picture: bytes) -> Persona:
    asset = Asset(id=hashlib.sha256(picture).hexdigest(), mime="image/png", size=len(picture))
    document = Document([Project(id="other", title="Theirs")])
    persona = edits.add_persona(document, name="Fatima-Zahra", occupation="Teacher")
    edits.set_avatar(document, persona.id, asset)
    edits.add_finding(document, persona.id, "context", "At the counter", evidence="observed")
    edits.add_persona(document, name="Left there")
    write_project(path, list(document.records()), {asset.id: picture}.get)
    return document.get(Persona, persona.id)


@pytest.fixture
def answering() -> Callable[[Callable[[BringDialog], object]], None]:
    def prepare(act: Callable[[BringDialog], object]) -> None:
        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, BringDialog):
                act(dialog)
            else:
                QTimer.singleShot(5, look)

        QTimer.singleShot(0, look)

    return prepare


def test_personas_are_picked_and_come_with_picture_and_findings(
    room: Room,
    page: PersonasPage,
    tmp_path: Path,
    answering: Callable[[Callable[[BringDialog], object]], None],
) -> None:
    persona = other_project(tmp_path / "other.cjm", png())

    def pick(dialog: BringDialog) -> None:
        assert dialog.twin.isHidden()
        left = next(entry for entry in dialog.chosen if entry != persona.id)
        dialog.tick(left, is_ticked=False)
        dialog.bring_button.click()

    answering(pick)
    page.traffic.take_file(tmp_path / "other.cjm")
    assert page.persona is not None and page.persona.id == persona.id
    assert page.persona.avatar is not None
    assert room.store.asset(page.persona.avatar) == png()
    assert room.document.count(Finding, "persona_id", persona.id) == 1
    assert len(room.document.all(Persona)) == 3
    ways = []
    answering(
        lambda dialog: (ways.append(dialog.way), dialog.tick(persona.id, is_ticked=True), dialog.accept())
    )
    page.traffic.take_file(tmp_path / "other.cjm")
    assert ways == ["update"]
    assert [entry.name for entry in room.document.all(Persona)].count("Fatima-Zahra") == 1


def test_a_picture_that_is_none_stays_behind(room: Room, page: PersonasPage, tmp_path: Path) -> None:
    hostile = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd"/></svg>'
    persona = other_project(tmp_path / "other.cjm", hostile)
    with read_project(tmp_path / "other.cjm") as file:
        page.traffic.bring(file.records, file.asset, [persona.id], "update")
    assert room.document.get(Persona, persona.id).avatar is None
    assert not room.document.all(Asset)


def test_files_without_personas_and_no_files_are_refused(
    room: Room, page: PersonasPage, tmp_path: Path
) -> None:
    empty: list[Record] = [Project(id="empty", title="Empty")]
    write_project(tmp_path / "empty.cjm", empty, lambda _asset: None)
    (tmp_path / "text.cjm").write_text("nothing")
    page.traffic.take_file(tmp_path / "empty.cjm")
    page.traffic.take_file(tmp_path / "text.cjm")
    assert [error.key.split(".")[0] for error in room.errors] == ["bring", "file"]


def test_a_persona_goes_out_as_project_page_and_picture(
    room: Room, page: PersonasPage, tmp_path: Path
) -> None:
    yasmine = room.ids["yasmine"]
    edits.add_finding(room.document, yasmine, "context", "على متن الطرامواي", touchpoint_id=room.ids["call"])
    page.traffic.write_project(yasmine, tmp_path / "out.cjm")
    with read_project(tmp_path / "out.cjm") as file:
        assert [entry.name for entry in file.records if isinstance(entry, Persona)] == ["Yasmine El Amrani"]
        assert [entry.text for entry in file.records if isinstance(entry, Finding)] == ["على متن الطرامواي"]
    page.traffic.write_page(yasmine, tmp_path / "out.pdf")
    with pypdfium2.PdfDocument(tmp_path / "out.pdf") as pdf:
        assert len(pdf) == 1
        assert "Yasmine" in pdf[0].get_textpage().get_text_range()
    page.traffic.write_picture(yasmine, tmp_path / "out.png")
    with Image.open(tmp_path / "out.png") as picture:
        assert picture.width > 1_000
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith("out")) == [
        "out.cjm",
        "out.pdf",
        "out.png",
    ]
    page.traffic.write_research(tmp_path / "research.pdf")
    assert (tmp_path / "research.pdf").stat().st_size > 1_000
