"""The program in a process of its own, offscreen: ``python -m tests.e2e.elsewhere STORY FILE [WORDS]``.

What has been done is said line by line on standard output, so that a test can end the process at any moment.
"""

from __future__ import annotations

import itertools
import os
import sys
import traceback
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from journey_designer import app as composition
from tests.e2e.hands import Hands
from tests.e2e.map_places import MapPlaces
from tests.e2e.two_hours import ROUND, Act, is_there, script

Key = Qt.Key


def types_cards(hands: Hands, words: str) -> None:
    """Write cards into the first cell of a lane until somebody ends it."""
    places = MapPlaces(hands)
    name = places.touchpoints(places.stages()[0])[0]
    places.click(places.at_cell(name, "doing", 0.95))
    for number in itertools.count():
        text = f"{words} {number}"
        hands.type(text)
        hands.press(Key.Key_Return)
        say(text)


def renames_a_stage(hands: Hands, words: str) -> None:
    """Rename the last stage, and close."""
    places = MapPlaces(hands)
    places.double_click(places.at_stage(places.stages()[-1]))
    hands.type(words)
    hands.press(Key.Key_Return)
    hands.shortcut("app.quit")
    say(words)


def holds(hands: Hands, words: str) -> None:
    """Keep the project open until standard input ends."""
    say(words)
    sys.stdin.read()
    hands.shortcut("app.quit")


def two_hours(hands: Hands, words: str) -> None:
    """Do the workshop from the act on whose number is said; what was done before is left alone."""
    for number, act in enumerate(script()):
        if number < int(words):
            continue
        is_done = act.kind == "line" and is_there(hands.view.session.document, act)
        if not (number == int(words) and is_done):  # it was on its way when the battery died
            WORKSHOP[act.kind](hands, act)
        say(str(number))
    hands.shortcut("app.quit")


def type_line(hands: Hands, act: Act) -> None:
    """One line of the scribe."""
    line = hands.view.scribe.edit
    if not line.hasFocus():
        hands.shortcut("scribe.focus")
    hands.type_fast(act.text)
    if hands.view.scribe.suggestions.is_open:
        hands.press(Key.Key_Escape)
    hands.press(Key.Key_Return)
    assert line.text() == "", f"{act.text!r} was not taken: {hands.view.scribe.box.strip.words}"


def vote(hands: Hands, act: Act) -> None:
    """Three rounds of twenty faces, from the first touchpoint on."""
    del act

    def hold_up(dialog: QDialog) -> None:
        for _ in range(3):
            for face in ROUND:
                hands.type(str(face))
            hands.press(Key.Key_Return)
        hands.press(Key.Key_Escape)

    hands.view.session.select(())
    with hands.answering(hold_up):
        hands.shortcut("map.vote")


def present(hands: Hands, act: Act) -> None:
    """A stage on the projector, one page on, and back to work."""
    hands.shortcut("view.present")
    show = hands.view.room.presentation
    window = show.window
    assert window is not None
    assert window.geometry() == QGuiApplication.screens()[-1].geometry()
    handle = window.windowHandle()
    for key in (Key(Key.Key_0 + act.number), Key.Key_PageDown, Key.Key_B, Key.Key_B):
        QTest.keyClick(handle, key)
    assert window.walk.page.kind in ("stage", "stage_cards", "moments", "persona")
    QTest.keyClick(handle, Key.Key_Escape)
    assert not show.is_running


def burst(hands: Hands, act: Act) -> None:
    """Back and forth."""
    regret(hands, act)
    for _ in range(act.number):
        hands.shortcut("edit.redo")


def regret(hands: Hands, act: Act) -> None:
    """Take the last steps back, on the map."""
    hands.view.map.setFocus()
    for _ in range(act.number):
        hands.shortcut("edit.undo")


def unplug(hands: Hands, act: Act) -> None:
    """The projector is pulled out while it shows a page."""
    del act
    hands.shortcut("view.present")
    show = hands.view.room.presentation
    assert show.is_running
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.screenRemoved.emit(QGuiApplication.screens()[-1])
    assert not show.is_running
    assert hands.window.isVisible()


WORKSHOP = {
    "line": type_line,
    "votes": vote,
    "present": present,
    "burst": burst,
    "regret": regret,
    "unplug": unplug,
}
STORIES = {
    "types-cards": types_cards,
    "renames-a-stage": renames_a_stage,
    "holds": holds,
    "two-hours": two_hours,
}


def say(text: str) -> None:
    """What a test may rely on from now on."""
    print(text, flush=True)


def main(story: str, file: Path, words: str) -> int:
    """Start the program on a file, and let the story happen in it."""
    app = QApplication(["journey-designer"])

    def tell() -> None:
        try:
            STORIES[story](Hands(), words)
        except BaseException:
            traceback.print_exc()
            os._exit(3)

    QTimer.singleShot(0, app, tell)
    return composition.main([str(file)])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else ""))
