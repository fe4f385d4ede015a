"""What is dropped onto the map from the palette and from other programs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from journey_designer.core.records import Asset, Card
from journey_designer.ui.new_thing import NewThing, mime_of
from tests.ui.canvas.conftest import Opener, Room
from tests.ui.canvas.test_hands import with_cards


def drop(room: Room, data: QMimeData, point: QPoint) -> bool:
    """Drag something in, over the map and let it go; whether the map took it."""
    viewport = room.view.viewport()
    copy = Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(point, copy, data, left, none)
    QApplication.sendEvent(viewport, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(viewport, QDragMoveEvent(point, copy, data, left, none))
    last = QDropEvent(QPointF(point), copy, data, left, none)
    QApplication.sendEvent(viewport, last)
    return last.isAccepted()


def file_mime(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A small image file."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    path = tmp_path / "photo.png"
    assert image.save(str(path))
    return path


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_new_things_from_the_palette(room: Opener, direction: str) -> None:
    map_room = room(direction)
    assert drop(map_room, mime_of(NewThing("touchpoint")), map_room.at_head("Tip", 0.2))
    map_room.type("Poster")
    map_room.keys(Qt.Key.Key_Return)
    assert map_room.touchpoints("Before") == ["Story", "Poster", "Tip"]
    assert drop(map_room, mime_of(NewThing("card", "pain_points")), map_room.at_cell("Poster", "doing"))
    map_room.type("Too small")
    map_room.keys(Qt.Key.Key_Return)
    assert map_room.cards("Poster", "pain_points") == ["Too small"]
    assert drop(map_room, mime_of(NewThing("stage")), map_room.at_stage("Before", 0.1))
    map_room.type("Very first")
    map_room.keys(Qt.Key.Key_Return)
    assert map_room.stages()[0] == "Very first"
    assert drop(map_room, mime_of(NewThing("lane")), map_room.at_cell("Tip", "doing", 0.1))
    assert map_room.view.editor.is_active


def test_an_image_file_makes_a_card_or_goes_onto_one(room: Opener, picture: Path) -> None:
    map_room = with_cards(room())
    assert drop(map_room, file_mime(picture), map_room.at_cell("Checkout", "doing"))
    (asset,) = map_room.document.all(Asset)
    assert (asset.mime, asset.width, asset.height) == ("image/png", 40, 30)
    assert map_room.store.asset(asset.id) is not None
    assert drop(map_room, file_mime(picture), map_room.at_card("two"))
    assert map_room.card("two").image == asset.id
    map_room.view.finish_painting()
    map_room.document.undo()
    map_room.document.undo()
    assert not map_room.document.all(Asset)
    map_room.document.redo()
    assert map_room.document.all(Asset) == (asset,)


def test_text_makes_one_card_a_line(room: Opener) -> None:
    map_room = room()
    data = QMimeData()
    data.setText("first\nsecond")
    assert drop(map_room, data, map_room.at_cell("Tip", "thinking"))
    assert map_room.cards("Tip", "thinking") == ["first", "second"]


def test_what_is_no_image_is_refused_with_a_sentence(room: Opener, tmp_path: Path) -> None:
    map_room = room()
    fake = tmp_path / "photo.png"
    fake.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/passwd'/></svg>")
    before = list(map_room.document.records())
    drop(map_room, file_mime(fake), map_room.at_cell("Tip", "thinking"))
    assert list(map_room.document.records()) == before
    assert len(map_room.errors) == 1


def test_a_project_file_is_for_the_window(room: Opener, tmp_path: Path) -> None:
    map_room = room()
    path = tmp_path / "other.cjm"
    path.write_bytes(b"")
    assert not drop(map_room, file_mime(path), map_room.at_cell("Tip", "thinking"))


def test_a_drop_beside_the_map_does_nothing(room: Opener) -> None:
    map_room = room()
    cards = len(map_room.document.all(Card))
    camera = map_room.view.surface.camera
    drop(map_room, mime_of(NewThing("card", "doing")), QPoint(camera.width - 5, camera.height - 5))
    assert len(map_room.document.all(Card)) == cards
