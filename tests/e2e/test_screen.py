"""On a real X screen: the program as a process of its own, a real pointer, real keys, a real drag from the palette."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from journey_designer.core.records import Card, Touchpoint
from journey_designer.storage import read_project
from journey_designer.ui.new_thing import NewThing
from tests.e2e.hands import Hands
from tests.e2e.map_places import MapPlaces
from tests.e2e.program import Program
from tests.e2e.test_keyboard_only import add, new_project

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
    ),
]

ROOT = Path(__file__).parents[2]
Key = Qt.Key


@dataclass(frozen=True)
class Screen:
    """A display, and a hand on its pointer and keys."""

    display: str

    @property
    def environment(self) -> dict[str, str]:
        """For programs that show themselves here."""
        return {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def do(self, *words: object) -> str:
        """Run xdotool; several commands may follow each other."""
        command = ["xdotool", *map(str, words)]
        return subprocess.run(
            command, env=self.environment, check=True, capture_output=True, text=True, timeout=30
        ).stdout

    def click(self, point: QPoint) -> None:
        self.do("mousemove", point.x(), point.y(), "click", 1)

    def drag(self, start: QPoint, end: QPoint) -> None:
        """In steps, as a hand does."""
        steps: list[object] = ["mousemove", start.x(), start.y(), "mousedown", 1]
        for share in range(1, 11):
            point = start + (end - start) * share / 10
            steps += ["mousemove", "--sync", point.x(), point.y(), "sleep", 0.02]
        self.do(*steps, "sleep", 0.2, "mouseup", 1, "sleep", 0.2)


@pytest.fixture
def screen() -> Iterator[Screen]:
    """A display of the size of a laptop's."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as answer:
        number = answer.readline().strip()
    try:
        assert number, "Xvfb did not start"
        yield Screen(f":{number}")
    finally:
        server.terminate()
        server.wait(10)


@dataclass
class Spots:
    """Where things are in a window of that size."""

    card: QPoint
    cell: QPoint
    slot: QPoint
    column: QPoint
    chip: QPoint
    palette: QPoint


def look(program: Program, file: Path) -> Spots:
    """Find the places in a window of the same size that nobody sees."""
    found: list[Spots] = []

    def story(hands: Hands) -> None:
        places = MapPlaces(hands)
        window, viewport, dock = hands.window, places.viewport, hands.view.dock

        def here(point: QPoint) -> QPoint:
            return viewport.mapTo(window, point)

        card, cell = places.at_card("Reads it"), places.at_cell("Phone call", "thinking")
        slot, column = places.at_slot("Phone call", "doing"), places.at_touchpoint("Phone call", 0.9)
        palette = dock.scribe_box.things.mapTo(window, dock.scribe_box.things.rect().center())
        chip = places.chip(NewThing("touchpoint"))
        at_chip = chip.mapTo(window, chip.rect().center())
        found.append(Spots(here(card), here(cell), here(slot), here(column), at_chip, palette))
        hands.shortcut("app.quit")

    program.run(story, file)
    return found[0]


def test_a_project_on_a_real_screen(program: Program, screen: Screen) -> None:
    file = program.documents / "Clinic.cjm"

    def begin(hands: Hands) -> None:
        new_project(hands, "Clinic", "Driss")
        places = MapPlaces(hands)
        hands.press(Key.Key_Right)
        add(hands, "touchpoint.add", "Poster", "Phone call")
        places.click(places.at_cell("Poster", "doing", 0.9))
        hands.type("Reads it")
        hands.press(Key.Key_Return)
        hands.shortcut("app.quit")

    program.run(begin)
    spots = look(program, file)
    process = subprocess.Popen(
        [sys.executable, "-m", "journey_designer.app", str(file)],
        cwd=ROOT,
        env=screen.environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        window = screen.do("search", "--sync", "--onlyvisible", "--name", "Clinic").split()[0]
        screen.do("windowmove", "--sync", window, 0, 0)
        screen.do("windowsize", window, 1440, 900, "sleep", 1, "windowfocus", "--sync", window)
        screen.drag(spots.card, spots.cell)
        screen.click(spots.slot)
        screen.do("type", "--delay", 30, "Asks twice")
        screen.do("key", "Return")
        screen.click(spots.palette)
        screen.drag(spots.chip, spots.column)
        screen.do("type", "--delay", 30, "Parking")
        screen.do("key", "Return", "key", "ctrl+q")
        assert process.wait(30) == 0
    finally:
        process.kill()
        _, faults = process.communicate()
    assert "Traceback" not in faults, faults
    with read_project(file, program.places) as kept:
        touchpoints = {record.id: record.name for record in kept.records if isinstance(record, Touchpoint)}
        cards = {
            record.text: touchpoints[record.touchpoint_id or ""]
            for record in kept.records
            if isinstance(record, Card)
        }
    assert sorted(touchpoints.values()) == ["Parking", "Phone call", "Poster"]
    assert cards == {"Reads it": "Phone call", "Asks twice": "Phone call"}
