"""The full screen with a real window: keys, clicker, mouse, live edits, darkness, screens that go away."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journey_designer.core import edits
from journey_designer.core.records import Stage, Touchpoint
from journey_designer.layout.display import Text
from journey_designer.ui.context import Context
from journey_designer.ui.present.window import PresentWindow
from journey_designer.ui.session import Session
from tests.ui.present.conftest import Stand

Open = Callable[[str], Session]
ROOT = Path(__file__).resolve().parents[3]


def _wait(window: PresentWindow) -> None:
    assert QTest.qWaitForWindowExposed(window)


def _texts(window: PresentWindow) -> list[str]:
    drawn = window.view.drawn
    assert drawn is not None
    return [op.text for op in drawn.ops if isinstance(op, Text)]


def _key(window: PresentWindow, key: Qt.Key) -> None:
    QTest.keyClick(window, key)


def test_it_fills_the_screen_with_the_page_alone(stand: Callable[..., Stand], qtbot: QtBot) -> None:
    window = stand().start()
    _wait(window)
    assert window.isFullScreen()
    assert window.geometry() == window.screen().geometry()
    assert window.view.geometry() == window.rect()
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert window.findChildren(QWidget) == [window.view]
    assert not window.toolTip() and not window.view.toolTip()
    assert "Dar Nour" in window.accessibleName()
    assert window.view.accessibleName() == "Overview"


@pytest.mark.parametrize(("language", "onwards", "back"), [
    ("en", Qt.Key.Key_Right, Qt.Key.Key_Left),
    ("ar", Qt.Key.Key_Left, Qt.Key.Key_Right),
])  # fmt: skip
def test_arrows_follow_the_eye_and_the_clicker_its_buttons(
    stand: Callable[..., Stand], language: str, onwards: Qt.Key, back: Qt.Key
) -> None:
    window = stand(language).start()
    for key, place in (
        (onwards, 1), (onwards, 2), (back, 1), (Qt.Key.Key_PageDown, 2), (Qt.Key.Key_PageUp, 1), (Qt.Key.Key_Space, 2),
        (Qt.Key.Key_Home, 0), (back, 0), (Qt.Key.Key_End, len(window.walk.pages) - 1),
        (Qt.Key.Key_PageDown, len(window.walk.pages) - 1),
    ):  # fmt: skip
        _key(window, key)
        assert window.walk.place == place


def test_keys_go_down_and_up_and_straight_to_a_stage(stand: Callable[..., Stand]) -> None:
    window = stand().start()
    _key(window, Qt.Key.Key_3)
    assert window.walk.page.kind == "stage" and "Conversion" in _texts(window)
    _key(window, Qt.Key.Key_Down)
    assert window.walk.page.kind == "touchpoint" and "Basket" in _texts(window)
    _key(window, Qt.Key.Key_Up)
    assert window.walk.page.kind == "stage"
    _key(window, Qt.Key.Key_K)
    assert window.walk.page.kind == "moments"
    _key(window, Qt.Key.Key_P)
    assert window.walk.page.kind == "persona"
    _key(window, Qt.Key.Key_O)
    assert window.walk.page.kind == "overview"


def test_letters_are_meant_by_their_place_on_an_arabic_keyboard(stand: Callable[..., Stand]) -> None:
    window = stand("ar").start()
    code = 56 if sys.platform == "linux" else 0x30
    event = QKeyEvent(QEvent.Type.KeyPress, 0x0644, Qt.KeyboardModifier.NoModifier, code, 0, 0, "لا")
    QApplication.sendEvent(window, event)
    assert window.view.is_black


def test_the_mouse_goes_on_back_and_into_what_is_clicked(stand: Callable[..., Stand], qtbot: QtBot) -> None:
    window = stand().start()
    _wait(window)
    middle = QPoint(window.width() // 2, window.height() * 9 // 10)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=middle)
    assert window.walk.place == 1
    QTest.mouseClick(window, Qt.MouseButton.RightButton, pos=middle)
    assert window.walk.place == 0
    drawn = window.view.drawn
    assert drawn is not None
    rect, target = next((rect, page) for rect, page in drawn.hits if page.kind == "stage")
    point = QPoint(round((rect.x + rect.w / 2) * drawn.scale), round((rect.y + rect.h / 2) * drawn.scale))
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=point)
    assert window.walk.page.stage_id == target.stage_id


def _wheel(window: PresentWindow, delta: int, modifiers: Qt.KeyboardModifier) -> None:
    at = QPointF(30, 30)
    event = QWheelEvent(
        at, window.mapToGlobal(at), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(window, event)


def test_the_wheel_turns_pages_and_with_ctrl_enlarges(stand: Callable[..., Stand], qtbot: QtBot) -> None:
    window = stand().start()
    _wait(window)
    _wheel(window, -60, Qt.KeyboardModifier.NoModifier)
    assert window.walk.place == 0
    _wheel(window, -60, Qt.KeyboardModifier.NoModifier)
    assert window.walk.place == 1
    before = window.view.hit(QPointF(30, 30))
    _wheel(window, 240, Qt.KeyboardModifier.ControlModifier)
    assert window.view.zoom > 1.5
    assert window.view.hit(QPointF(30, 30)) == before
    _key(window, Qt.Key.Key_Z)
    assert window.view.zoom == 1.0


def test_the_screen_turns_black_and_comes_back(stand: Callable[..., Stand], qtbot: QtBot) -> None:
    window = stand().start()
    _wait(window)
    _key(window, Qt.Key.Key_B)
    image = window.grab().toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 40)
        for y in range(0, image.height(), 40)
    }
    assert colours == {"#000000"}
    _key(window, Qt.Key.Key_PageDown)
    assert not window.view.is_black
    assert window.walk.place == 1


def test_the_spotlight_darkens_all_but_a_circle(stand: Callable[..., Stand], qtbot: QtBot) -> None:
    window = stand().start()
    _wait(window)
    plain = window.grab().toImage()
    _key(window, Qt.Key.Key_S)
    QTest.mouseMove(window, QPoint(window.width() - 100, window.height() // 2))
    window.view.set_spot(QPointF(window.width() - 100, window.height() / 2))
    lit = window.grab().toImage()
    inside, outside = QPoint(window.width() - 100, window.height() // 2), QPoint(12, 12)
    ratio = window.devicePixelRatioF()
    assert lit.pixelColor(inside * ratio) == plain.pixelColor(inside * ratio)
    assert (
        lit.pixelColor(outside * ratio).lightness()
        < QColor(plain.pixelColor(outside * ratio)).lightness() / 2
    )


def test_an_edit_in_the_editor_is_in_the_next_frame(stand: Callable[..., Stand], qtbot: QtBot) -> None:
    made = stand()
    window = made.start()
    _wait(window)
    _key(window, Qt.Key.Key_3)
    document = made.session.document
    touchpoint = document.get(Touchpoint, window.walk.page.members[0])
    window.grab()
    for number in range(9):
        edits.rename_touchpoint(document, touchpoint.id, f"Changed {number}")
        picture = window.grab()
        assert not picture.isNull()
        assert f"Changed {number}" in _texts(window)
    made.session.undo()
    assert "Changed 7" in _texts(window)


def test_escape_leaves_and_f5_comes_back_to_the_same_page(stand: Callable[..., Stand]) -> None:
    made = stand()
    window = made.start()
    _key(window, Qt.Key.Key_4)
    page = window.walk.page
    _key(window, Qt.Key.Key_Escape)
    assert not made.presentation.is_running
    again = made.start()
    assert again is not window
    assert again.walk.page == page
    made.presentation.start()
    assert not made.presentation.is_running


def test_it_begins_where_the_selection_is(stand: Callable[..., Stand]) -> None:
    made = stand()
    document = made.session.document
    stage = document.family(Stage, "journey_id", made.session.journey_id)[3]
    touchpoint = document.family(Touchpoint, "stage_id", stage.id)[1]
    made.session.select([(Touchpoint, touchpoint.id)])
    window = made.start()
    assert touchpoint.id in window.walk.page.members


def test_larger_and_motion(stand: Callable[..., Stand], context: Context, qtbot: QtBot) -> None:
    context.settings.set_value("motion", "on")
    window = stand("ar").start()
    _wait(window)
    _key(window, Qt.Key.Key_G)
    drawn = window.view.drawn
    assert drawn is not None and drawn.width == pytest.approx(1600)
    _key(window, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: window.view._before is None, timeout=3000)
    assert window.walk.place == 1


_TWO_SCREENS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget, QVBoxLayout, QLabel
from PySide6.QtGui import QGuiApplication
from journey_designer.app import build_context
from journey_designer.core.document import Document
from journey_designer.interchange.samples import sample
from journey_designer.ui.present.presentation import Presentation
from journey_designer.ui.session import Session

app = QApplication([])
context = build_context(app, Path(sys.argv[1]))
context.settings.set_value("motion", "off")
first, second = QGuiApplication.screens()
editor = QWidget()
column = QVBoxLayout(editor)
column.addWidget(QLabel(editor))
editor.setGeometry(first.geometry().adjusted(10, 10, -200, -200))
editor.show()
app.processEvents()
session = Session(Document(sample("en").records))
show = Presentation(context, session, editor, column)
show.start()
app.processEvents()
window, bar = show.window, show.bar
assert bar is not None and bar.isVisible() and bar.parent() is editor
assert window.geometry() == second.geometry(), window.geometry()
bar.onwards.click()
app.processEvents()
assert window.walk.place == 1
assert "2" in bar.now_title.text() and bar.next_title.text().startswith("Next")
bar.screens.edited.emit(f"{first.name()} {first.serialNumber()}".strip(), "")
app.processEvents()
assert window.geometry() == first.geometry()
bar.screens.edited.emit(f"{second.name()} {second.serialNumber()}".strip(), "")
app.processEvents()
assert window.geometry() == second.geometry()
page = window.walk.page
app.screenRemoved.emit(second)
app.processEvents()
assert not show.is_running and show.bar is None
show.start()
assert show.window.walk.page == page
show.stop()
session.close()
print("fine")
"""


def test_two_screens_have_a_presenter_and_one_may_be_unplugged(tmp_path: Path) -> None:
    config = tmp_path / "screens.json"
    screens = [
        {"name": f"Screen {n}", "x": n * 1440, "y": 0, "width": 1440, "height": 900, "logicalDpi": 96,
         "logicalBaseDpi": 96, "dpr": 1}
        for n in range(2)
    ]  # fmt: skip
    config.write_text(
        json.dumps({"synchronousWindowSystemEvents": False, "screens": screens}), encoding="utf-8"
    )
    env = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", _TWO_SCREENS, str(tmp_path / "settings.ini")],
        env=env, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout.strip() == "fine", done.stdout + done.stderr


def test_only_the_stages_in_focus_are_presented(stand: Callable[..., Stand]) -> None:
    here = stand()
    session = here.session
    stages = session.document.family(Stage, "journey_id", session.journey_id)
    session.focus_stages = (stages[1].id, stages[2].id)
    window = here.start()
    shown = {page.stage_id for page in window.walk.pages if page.stage_id}
    assert shown == {stages[1].id, stages[2].id}
    moments = {entry for page in window.walk.pages if page.kind == "moments" for entry in page.members}
    assert moments and all(session.document.get(Touchpoint, entry).stage_id in shown for entry in moments)
    _key(window, Qt.Key.Key_3)
    assert window.walk.page.stage_id == stages[2].id
    _key(window, Qt.Key.Key_1)
    assert window.walk.page.stage_id == stages[2].id
    here.presentation.stop()
    session.focus_stages = ()
    window = here.start()
    assert {page.stage_id for page in window.walk.pages if page.stage_id} == {stage.id for stage in stages}
