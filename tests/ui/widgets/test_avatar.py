"""The avatar: chosen, pasted, dropped, taken away; and the dialog that crops it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Persona, Project
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.crop_dialog import CropDialog
from journey_designer.ui.dialogs.crop_geometry import MOST_ZOOM, Crop
from journey_designer.ui.images import FoundImage
from journey_designer.ui.session import Session
from journey_designer.ui.shell.portraits import Portraits
from journey_designer.ui.widgets.avatar import AvatarWidget

Show = Callable[..., QLineEdit]
COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Heard:
    def __init__(self, avatar: AvatarWidget) -> None:
        self.found: list[FoundImage] = []
        self.errors: list[KnownError] = []
        self.removed = 0
        avatar.found.connect(self.found.append)
        avatar.failed.connect(self.errors.append)
        avatar.removed.connect(self._remove)

    def _remove(self) -> None:
        self.removed += 1


@pytest.fixture
def avatar(context: Context, shown: Show) -> tuple[AvatarWidget, Heard]:
    document = Document([Project(id="p"), Persona(id="y", name="Yasmine El Amrani", colour="plum")])
    widget = AvatarWidget(context, Portraits(context, Session(document)), 72)
    shown(widget)
    widget.show_persona(document.get(Persona, "y"))
    return widget, Heard(widget)


def quarters(width: int = 400, height: int = 300) -> QImage:
    """Red, green over blue, yellow."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for place, colour in enumerate(("red", "green", "blue", "yellow")):
        x, y = place % 2 * width // 2, place // 2 * height // 2
        painter.fillRect(x, y, width // 2, height // 2, QColor(colour))
    painter.end()
    return image


def dropped(widget: AvatarWidget, mime: QMimeData) -> bool:
    """Drag something over a widget and let it go; whether it was taken."""
    at = QPoint(30, 30)
    enter = QDragEnterEvent(at, COPY, mime, LEFT, NONE)
    enter.setAccepted(False)
    widget.dragEnterEvent(enter)
    if enter.isAccepted():
        widget.dropEvent(QDropEvent(QPointF(at), COPY, mime, LEFT, NONE))
    return enter.isAccepted()


def test_a_dropped_file_is_found(avatar: tuple[AvatarWidget, Heard], tmp_path: Path) -> None:
    widget, heard = avatar
    quarters().save(str(tmp_path / "face.png"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "face.png"))])
    assert dropped(widget, mime)
    assert [found.label for found in heard.found] == ["face.png"]


def test_what_is_no_image_is_not_taken(avatar: tuple[AvatarWidget, Heard], tmp_path: Path) -> None:
    widget, heard = avatar
    (tmp_path / "notes.txt").write_text("words", encoding="utf-8")
    (tmp_path / "face.svg").write_text("<svg/>", encoding="utf-8")
    for mime in (QMimeData(), QMimeData()):
        mime.setText("words")
        assert not dropped(widget, mime)
    for name in ("notes.txt", "face.svg"):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        assert not dropped(widget, mime)
    assert heard.found == []


def test_a_dropped_fake_is_told(avatar: tuple[AvatarWidget, Heard], tmp_path: Path) -> None:
    widget, heard = avatar
    (tmp_path / "fake.png").write_text("<svg/>", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "fake.png"))])
    assert dropped(widget, mime)
    assert [error.key for error in heard.errors] == ["image.format"]


def test_paste(avatar: tuple[AvatarWidget, Heard]) -> None:
    widget, heard = avatar
    QGuiApplication.clipboard().setImage(quarters(40, 40))
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [found.image.width() for found in heard.found] == [40]
    QGuiApplication.clipboard().setText("no picture")
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [error.key for error in heard.errors] == ["image.none"]


def test_delete_takes_a_picture_away_and_nothing_else(avatar: tuple[AvatarWidget, Heard]) -> None:
    widget, heard = avatar
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    assert heard.removed == 0
    widget.show_persona(Persona(id="y", avatar="0" * 64))
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    assert heard.removed == 1


def test_the_menu_offers_what_is_possible(avatar: tuple[AvatarWidget, Heard]) -> None:
    widget, heard = avatar
    QGuiApplication.clipboard().setText("no picture")
    menu = widget.menu()
    assert [action.isEnabled() for action in menu.actions()] == [True, True, False, False]
    menu.deleteLater()
    QGuiApplication.clipboard().setImage(quarters(40, 40))
    widget.show_persona(Persona(id="y", avatar="0" * 64))
    menu = widget.menu()
    assert [action.isEnabled() for action in menu.actions()] == [True, True, True, True]
    menu.actions()[2].trigger()
    menu.actions()[3].trigger()
    menu.deleteLater()
    assert len(heard.found) == heard.removed == 1


def test_the_initials_on_the_colour(avatar: tuple[AvatarWidget, Heard]) -> None:
    widget, _ = avatar
    widget.clearFocus()
    plum = widget.grab().toImage()
    assert widget.accessibleName().replace("\u2068", "").replace("\u2069", "") == (
        "Picture of Yasmine El Amrani"
    )
    widget.show_persona(Persona(id="y", name="Yasmine El Amrani", colour="teal"))
    teal = widget.grab().toImage()
    assert plum.pixelColor(36, 8) != teal.pixelColor(36, 8)
    assert plum.pixelColor(0, 0).alpha() in (0, 255)


# Cropping


sizes = st.integers(1, 3_000)


@given(
    width=sizes,
    height=sizes,
    acts=st.lists(
        st.one_of(
            st.tuples(st.just("move"), st.floats(-4_000, 4_000), st.floats(-4_000, 4_000)),
            st.tuples(st.just("zoom"), st.floats(0.1, 20), st.floats(-100, 3_000)),
            st.tuples(st.just("turn"), st.just(0.0), st.just(0.0)),
        ),
        max_size=12,
    ),
)
def test_the_square_never_leaves_the_image(
    width: int, height: int, acts: list[tuple[str, float, float]]
) -> None:
    crop = Crop.whole(width, height)
    for act, a, b in acts:
        crop = crop.moved(a, b) if act == "move" else crop.zoomed(a, b, b) if act == "zoom" else crop.turned()
        assert crop.left >= -1e-6
        assert crop.top >= -1e-6
        assert crop.left + crop.side <= crop.width + 1e-6
        assert crop.top + crop.side <= crop.height + 1e-6
        assert 1 <= crop.zoom <= MOST_ZOOM


@given(width=sizes, height=sizes, x=st.floats(0, 1), y=st.floats(0, 1), zoom=st.floats(1, 8))
def test_four_quarters_are_a_whole_turn(width: int, height: int, x: float, y: float, zoom: float) -> None:
    crop = Crop.whole(width, height).zoomed(zoom).moved(x * width, y * height)
    turned = crop.turned().turned().turned().turned()
    assert (turned.width, turned.height) == (crop.width, crop.height)
    assert turned.x == pytest.approx(crop.x, abs=1e-6)
    assert turned.y == pytest.approx(crop.y, abs=1e-6)


@pytest.fixture
def dialog(qtbot: QtBot, context: Context) -> CropDialog:
    made = CropDialog(context, FoundImage(quarters(), "face.png"))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


def corners(image: QImage) -> list[str]:
    far = image.width() - 2
    names = {QColor(name).rgb(): name for name in ("red", "green", "blue", "yellow")}
    return [names.get(image.pixel(x, y), "?") for x, y in ((1, 1), (far, 1), (1, far), (far, far))]


def test_the_middle_square_is_taken(dialog: CropDialog) -> None:
    image = dialog.result_image().image
    assert (image.width(), image.height()) == (300, 300)
    assert corners(image) == ["red", "green", "blue", "yellow"]


def test_keys_move_zoom_and_turn(dialog: CropDialog) -> None:
    view = dialog.view
    view.setFocus()
    for _ in range(30):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.crop.zoom == MOST_ZOOM
    assert dialog.zoom.value() == 800
    for _ in range(200):
        QTest.keyClick(view, Qt.Key.Key_Left)
        QTest.keyClick(view, Qt.Key.Key_Up)
    assert corners(view.result()) == ["yellow"] * 4
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.crop == Crop.whole(400, 300)
    QTest.keyClick(view, Qt.Key.Key_R)
    assert corners(view.result()) == ["blue", "red", "yellow", "green"]


def test_the_mouse_moves_and_the_slider_zooms(dialog: CropDialog) -> None:
    view = dialog.view
    dialog.zoom.setValue(400)
    start = QPointF(view.rect().center())
    held = Qt.MouseButton.LeftButton
    moves = ((QEvent.Type.MouseButtonPress, 0), (QEvent.Type.MouseMove, 200), (QEvent.Type.MouseMove, 900))
    for kind, way in moves:
        at = start + QPointF(way, way)
        QApplication.sendEvent(view, QMouseEvent(kind, at, view.mapToGlobal(at), held, held, NONE))
    assert corners(view.result()) == ["red"] * 4


def test_enter_uses_it_and_escape_does_not(dialog: CropDialog) -> None:
    cropped: list[FoundImage] = []
    dialog.cropped.connect(cropped.append)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert cropped == []
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert [found.label for found in cropped] == ["face.png"]


def test_a_large_picture_is_kept_small(qtbot: QtBot, context: Context) -> None:
    made = CropDialog(context, FoundImage(quarters(2_000, 1_800)))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    assert made.result_image().image.width() == 512
    assert corners(made.result_image().image) == ["red", "green", "blue", "yellow"]
