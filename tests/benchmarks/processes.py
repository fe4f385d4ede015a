"""Whole processes against the least that such a process can be: start, memory, PDF."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from journey_designer.storage import Store
from tests.benchmarks.maps import big_records
from tests.benchmarks.table import BenchRow

_ROOT = Path(__file__).resolve().parents[2]
_BARE = """
import os
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
window.menuBar().addMenu("Menu")
window.show()
app.processEvents()
os._exit(0)
"""
"""A main window with a menu, painted. Both this and the start end at that moment: closing is not measured."""
_START = """
import gc
gc.disable()
import os, sys
from journey_designer import cli
from journey_designer.ui.quick_imports import spare_the_sources
spare_the_sources()
from journey_designer import app as program
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

app = QApplication([program.NAME])

def painted():
    window = next(entry for entry in app.topLevelWidgets() if isinstance(entry, program.MainWindow))
    window.project_view.map.finish_painting()
    app.processEvents()
    os._exit(0)

QTimer.singleShot(0, painted)
cli.main([sys.argv[1]])
"""
"""The start itself, from the command line to the loop of events; then until nothing on the map is left to paint."""
_PDF = """
import sys
from journey_designer.cli import main
raise SystemExit(main(["export", sys.argv[1], "-o", sys.argv[2], "--pages", "map"]))
"""
_MEMORY = """
import gc, json, resource, sys
from tests.benchmarks.maps import big_records
from tests.layout.maps import EvenMeasurer
from journey_designer.core.document import Document
from journey_designer.layout.map_layout import MapLayout
from journey_designer.layout.metrics import screen_style
from journey_designer.layout.words import map_words

def resident():
    gc.collect()
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize()

count = int(sys.argv[1])
before = resident()
document = Document(big_records(count))
layout = MapLayout(document, "journey", EvenMeasurer(), screen_style("ltr", "en"), map_words("en"))
print(json.dumps((resident() - before) / count))
"""


def process_rows(folder: Path) -> list[BenchRow]:
    """Start, memory and PDF as ratios of whole processes, which are run in turn."""
    five = _project(folder / "five.cjm", 5_000)
    one = _project(folder / "one.cjm", 1_000)
    bare, start, pdf = _seconds(
        [_BARE], [_START, str(five)], [_PDF, str(one), str(folder / "m.pdf")], folder=folder
    )
    rows = [
        BenchRow(
            "start to painted map, with menus and docks, 5,000 cards / bare main window", start / bare, 2.0
        ),
        BenchRow("PDF of a map of 1,000 cards, whole process / bare main window", pdf / bare, 3.0),
    ]
    if sys.platform == "linux":
        answer = _run([_MEMORY, "100000"], folder)
        rows.append(
            BenchRow(
                "bytes a card, model and layout, 100,000 cards / 1,000",
                float(json.loads(answer)) / 1_000,
                1.0,
            )
        )
    return rows


def _project(path: Path, cards: int) -> Path:
    records = [record for record in big_records(cards) if type(record).__name__ != "Asset"]
    plain = [_without_image(record) for record in records]
    Store.create(path, plain).close()
    return path


def _without_image(record: object) -> object:
    from dataclasses import replace

    return replace(record, image=None) if getattr(record, "image", None) else record  # type: ignore[type-var]


def _seconds(*commands: list[str], folder: Path, count: int = 7) -> list[float]:
    """The median seconds of work of each command. The first round makes what an installed program has: compiled modules."""
    found: list[list[float]] = [[] for _ in commands]
    for number in range(count + 1):
        for place, arguments in enumerate(commands):
            start = _at_work()
            _run(arguments, folder)
            if number:
                found[place].append(_at_work() - start)
    return [statistics.median(times) for times in found]


def _at_work() -> float:
    """Seconds that the children of this process worked (see `table.clock`); Windows does not tell: there, seconds."""
    if sys.platform == "win32":
        return time.perf_counter()
    from resource import RUSAGE_CHILDREN, getrusage

    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _run(arguments: list[str], folder: Path) -> str:
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(_ROOT),
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", *arguments],
        capture_output=True,
        text=True,
        env=environment,
        cwd=_ROOT,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout
