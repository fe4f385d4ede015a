"""The shelf of drawn faces: chosen by mouse or keyboard, kept as an ordinary picture of the persona."""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_designer.core.records import Asset
from journey_designer.ui import images
from journey_designer.ui.dialogs.face_dialog import COLUMNS, FaceDialog, drawn, face_files
from journey_designer.ui.images import FoundImage
from journey_designer.ui.personas.personas_page import PersonasPage
from tests.ui.panels.conftest import Room, room
from tests.ui.personas.conftest import page
from tools.faces.people import PEOPLE, svg

__all__ = ["page", "room"]


def test_the_shipped_files_are_what_the_parts_give() -> None:
    assert {path.stem: path.read_text(encoding="utf-8") for path in face_files()} == {
        face.name: svg(face) for face in PEOPLE
    }


def test_every_face_is_another_and_asks_for_nothing_outside(qapp: QApplication) -> None:
    files = face_files()
    assert len(files) == 24
    pictures = [drawn(path, 64) for path in files]
    for path, picture in zip(files, pictures, strict=True):
        colours = {picture.pixelColor(x, y).name() for x in range(0, 64, 4) for y in range(0, 64, 4)}
        assert len(colours) > 4, path.name
        assert not re.search(r"href|url\(|<script|<image|<style", path.read_text(encoding="utf-8"))
    assert all(one != other for one, other in combinations(pictures, 2))


def open_shelf(page: PersonasPage) -> FaceDialog:
    menu = page.profile.head.avatar.menu()
    words = "Choose a drawn face…"
    next(entry for entry in menu.findChildren(QAction) if entry.text() == words).trigger()
    shelf = page.profile.head.pictures.shelf
    assert shelf is not None
    QApplication.processEvents()
    return shelf


def test_a_face_becomes_the_picture_in_one_step_and_undo_takes_it_back(
    room: Room, page: PersonasPage
) -> None:
    steps = room.steps()
    shelf = open_shelf(page)
    QTest.mouseClick(shelf.faces[2], Qt.MouseButton.LeftButton)
    asset = room.document.get(Asset, room.yasmine.avatar or "")
    assert (asset.mime, asset.width, asset.height, asset.label) == ("image/png", 512, 512, "face-03.png")
    data = room.store.asset(asset.id)
    assert data is not None
    kept = images.decoded(data)
    assert kept.pixelColor(256, 100).name() == drawn(face_files()[2], 512).pixelColor(256, 100).name()
    assert room.steps() == steps + 1
    room.session.undo()
    assert room.yasmine.avatar is None


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_arrows_go_from_face_to_face_and_enter_chooses(
    room: Room, direction: Qt.LayoutDirection, page: PersonasPage
) -> None:
    shelf = FaceDialog(room.context, page)
    shelf.setLayoutDirection(direction)
    found: list[FoundImage] = []
    shelf.chosen.connect(found.append)
    shelf.show()
    shelf.activateWindow()
    shelf.faces[0].setFocus()
    QApplication.processEvents()
    onwards = Qt.Key.Key_Right if direction is Qt.LayoutDirection.LeftToRight else Qt.Key.Key_Left
    for key in (onwards, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        room.key(key)
    assert shelf.faces[COLUMNS].hasFocus()
    assert all(face.accessibleName() for face in shelf.faces)
    room.key(Qt.Key.Key_Return)
    assert [one.label for one in found] == ["face-07.png"]
