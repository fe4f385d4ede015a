"""A workshop of two hours in the real window, with a dead battery and a screen that is pulled out."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from journey_designer.commands import new, parser
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Journey
from journey_designer.storage import read_project
from tests.e2e.others import done, elsewhere
from tests.e2e.program import Program
from tests.e2e.two_hours import acted, script, seen


def two_screens(folder: Path) -> str:
    """A platform with a laptop and a projector."""
    config = folder / "screens.json"
    screens = [
        {"name": f"Screen {n}", "x": n * 1440, "y": 0, "width": 1440, "height": 900, "logicalDpi": 96,
         "logicalBaseDpi": 96, "dpr": 1}
        for n in range(2)
    ]  # fmt: skip
    config.write_text(json.dumps({"synchronousWindowSystemEvents": False, "screens": screens}), "utf-8")
    return f"offscreen:configfile={config}"


def test_two_hours(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", two_screens(tmp_path))
    file = program.documents / "Two hours.cjm"
    assert new.run(parser.parse(["new", str(file), "--language", "fr"])) == 0
    with read_project(file) as found:
        wanted = Document(found.records)
    acted(wanted, wanted.all(Journey)[0].id)
    assert sum(act.kind == "line" for act in script()) == 400
    last = random.Random().randint(150, 290)
    with elsewhere("two-hours", file, "0") as process:
        for number in range(last + 1):
            assert done(process) == str(number)
        process.kill()
    with elsewhere("two-hours", file, str(last + 1)) as process:
        for number in range(last + 1, len(script())):
            assert done(process) == str(number)
        _, told = process.communicate(timeout=60)
        faults = [line for line in told.splitlines() if "plugin does not support" not in line]
        assert (process.returncode, faults) == (0, [])
    with read_project(file) as found:
        document = Document(found.records)
    assert seen(document) == seen(wanted)
    assert document.size(Card) > 340
