"""Killed at any moment: no acknowledged step is lost, and the file is always whole.

A child process edits and publishes and says each step it was told is durable; it is killed with SIGKILL at a random
moment, and what it left is opened.
"""

from __future__ import annotations

import random
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from journey_designer.core.records import Card, Project
from journey_designer.storage import Places, Store, read_project
from journey_designer.storage.soundness import check_together
from tests.storage.support import contents, files_in, options, small_project

ROOT = Path(__file__).parents[2]
CHILD = """
import random, sys
from dataclasses import replace
from pathlib import Path
from journey_designer.core.records import Card
from journey_designer.storage import Delays, Places, Store, StoreOptions
from tests.storage.support import asset_of, step

file, state, seed = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
rnd = random.Random(seed)
store = Store.open(file, places=Places(state), options=StoreOptions(delays=Delays(quiet=0.001, most=0.004)))
document = store.document()
number = int(document.project.purpose or 0)
say = lambda word: (sys.stdout.write(f"{word}\\n"), sys.stdout.flush())
say("READY")
while True:
    number += 1
    with document.edit("count", number=number) as edit:
        edit.put(replace(document.project, purpose=str(number)))
        edit.put(Card(id=f"card-{number}", lane_id="lane-1", touchpoint_id="tp-1", text="x" * rnd.choice((5, 900))))
        if number > 60:
            old = edit.find(Card, f"card-{number - 60}")
            if old is not None:
                edit.delete(old)
    say(f"STEP {number}")
    if rnd.random() < 0.1:
        document.undo()
        document.redo()
    if rnd.random() < 0.05:
        if store.flush().is_in_file:
            say(f"FILE {number}")
"""


def killed_after(file: Path, state: Path, seed: int, seconds: float) -> tuple[int, int]:
    """The last step and the last publication that a child said were safe before it was killed."""
    arguments = [sys.executable, "-c", CHILD, str(file), str(state), str(seed)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "READY\n"
        time.sleep(seconds)  # the moment of the kill is the input of this test
        child.kill()
        said = child.stdout.read()
    complete = re.findall(r"^(STEP|FILE) (\d+)\n", said, re.MULTILINE)
    numbers = {
        word: [int(number) for found, number in complete if found == word] for word in ("STEP", "FILE")
    }
    return max(numbers["STEP"], default=0), max(numbers["FILE"], default=0)


def run(folder: Path, kills: int, seed: int) -> tuple[int, int]:
    """Kill a child again and again; gives the steps made and how often a publication was under way."""
    rnd = random.Random(seed)
    file, places = folder / "Documents" / "x.cjm", Places(folder / "state")
    file.parent.mkdir()
    Store.create(file, small_project(), places=places, options=options()).close()
    last = in_file = under_way = 0
    for kill in range(kills):
        step, published = killed_after(file, places.root, seed + kill, rnd.random() * 0.12)
        last, in_file = max(last, step), max(in_file, published)
        under_way += any(name.endswith(".tmp") for name in files_in(file.parent))
        assert not [name for name in files_in(file.parent) if name.startswith("x.cjm-")]
        check_file(file, places, in_file)
        last = check_store(file, places, last)
        assert files_in(file.parent) == ["x.cjm"]
        in_file = last
    return last, under_way


def check_file(file: Path, places: Places, published: int) -> None:
    with read_project(file, places) as project:
        (record,) = [record for record in project.records if isinstance(record, Project)]
        assert int(record.purpose or 0) >= published - 1  # the last one may have been undone since


def check_store(file: Path, places: Places, last: int) -> int:
    """Open what was left, look that all is there, and publish it; gives the last step that is there."""
    with Store.open(file, places=places, options=options()) as store:
        document = store.document()
        document.redo()  # killed between an undo and its redo
        number = int(document.project.purpose or 0)
        assert number >= last, "an acknowledged step is lost"
        check_together(tuple(document.records()))
        cards = {card.id for card in document.all(Card)} - {"card-1"}
        assert cards == {f"card-{n}" for n in range(max(1, number - 59), number + 1)} - {"card-1"}
        assert store.position == store.length
        assert store.flush().is_in_file
        assert store.status.problem is None
        wanted = contents(document.records())
    with read_project(file, places) as project:
        assert contents(project.records) == wanted
    return number


def test_a_few_kills_lose_nothing(tmp_path: Path) -> None:
    steps, _ = run(tmp_path, 8, seed=1)
    assert steps > 8


@pytest.mark.slow
def test_a_hundred_kills_lose_nothing(tmp_path: Path) -> None:
    steps, under_way = run(tmp_path, 100, seed=1000)
    assert steps > 200
    assert under_way > 5
