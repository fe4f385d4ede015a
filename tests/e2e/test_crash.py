"""The battery dies while somebody types: nothing that had been entered is lost."""

from __future__ import annotations

import random

from PySide6.QtCore import Qt

from journey_designer.core.records import Card
from tests.e2e.hands import Hands, wait_until
from tests.e2e.map_places import MapPlaces
from tests.e2e.others import done, elsewhere
from tests.e2e.program import Program
from tests.e2e.test_keyboard_only import add, new_project


def test_killed_while_typing(program: Program) -> None:
    file = program.documents / "Clinic.cjm"

    def begin(hands: Hands) -> None:
        new_project(hands, "Clinic", "Driss")
        hands.press(Qt.Key.Key_Right)
        add(hands, "touchpoint.add", "Poster")
        assert hands.window.path == file
        hands.shortcut("app.quit")

    program.run(begin)
    chance = random.Random()
    entered: list[str] = []
    for round_ in ("first", "second"):
        with elsewhere("types-cards", file, round_) as process:
            entered += [done(process) for _ in range(chance.randint(3, 25))]
            process.kill()

    def look(hands: Hands) -> None:
        places = MapPlaces(hands)
        texts = [card.text for card in places.document.all(Card)]
        assert [text for text in texts if text in entered] == entered
        assert len(texts) <= len(entered) + 2, "more than the one of each round that was on its way"
        assert "Opened at its last step" in hands.notice
        wait_until(lambda: hands.view.top_bar.saved.shown.startswith("Saved"))
        for _ in texts:
            hands.shortcut("edit.undo")
        assert places.cards("Poster", "doing") == []
        hands.shortcut("edit.redo")
        assert places.cards("Poster", "doing") == entered[:1]
        hands.shortcut("app.quit")

    program.run(look, file)
