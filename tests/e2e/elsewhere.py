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
from PySide6.QtWidgets import QApplication

from journey_designer import app as composition
from tests.e2e.hands import Hands
from tests.e2e.map_places import MapPlaces

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


STORIES = {"types-cards": types_cards, "renames-a-stage": renames_a_stage, "holds": holds}


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
