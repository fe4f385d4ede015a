"""`python -m tests.benchmarks [--json] [--quick]`: every row with its target, and whether it holds."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

_WINDOWED = ("canvas", "personas", "panels", "scribe", "room")


def main() -> int:
    """Measure and print; 1 when a target is missed."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print a list of name, value, target, holds")
    parser.add_argument("--quick", action="store_true", help="the canvas with 100 and 1,000 cards only")
    parser.add_argument(
        "--only",
        choices=(*_WINDOWED, "analysis", "store", "processes", "reports"),
        help="one group of rows",
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ.update(XDG_STATE_HOME=name, XDG_CONFIG_HOME=name, HOME=name)
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtWidgets import QApplication

        from tests.benchmarks.analysis import analysis_rows
        from tests.benchmarks.canvas import COUNTS, CanvasBench
        from tests.benchmarks.panels import panel_rows
        from tests.benchmarks.personas import persona_rows
        from tests.benchmarks.processes import process_rows
        from tests.benchmarks.reports import report_rows
        from tests.benchmarks.room import room_rows
        from tests.benchmarks.scribe import scribe_rows
        from tests.benchmarks.store import store_rows
        from tests.benchmarks.table import told

        rows = []
        app = QApplication([]) if options.only in (None, *_WINDOWED) else None
        if app is not None and options.only in (None, "canvas"):
            rows += CanvasBench(app, folder).rows(COUNTS[:2] if options.quick else COUNTS)
        if app is not None and options.only in (None, "personas"):
            rows += persona_rows(app, folder)
        if app is not None and options.only in (None, "panels"):
            rows += panel_rows(app, folder)
        if options.only in (None, "analysis"):
            rows += analysis_rows()
        if app is not None and options.only in (None, "scribe"):
            rows += scribe_rows(app, folder)
        if app is not None and options.only in (None, "room"):
            rows += room_rows(app, folder)
        if options.only in (None, "store"):
            rows += store_rows(folder)
        if options.only in (None, "processes"):
            rows += process_rows(folder)
        if options.only in (None, "reports"):
            rows += report_rows(folder)
        print(told(rows, as_json=options.json))
        return 0 if all(row.holds for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
