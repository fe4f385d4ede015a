"""A start loads what it shows, and no more: who prints, presents or analyses loads the code for it then."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from journey_designer.interchange.samples import sample
from journey_designer.storage import Places, Store

ROOT = Path(__file__).resolve().parents[2]
LATER = (
    # libraries
    "PIL",
    "email",
    "miniaudio",
    "pptx",
    "pypdfium2",
    "reportlab",
    "uharfbuzz",
    "urllib.request",
    "xlsxwriter",
    # printed, written, read
    "journey_designer.commands.exporting",
    "journey_designer.interchange.json_project",
    "journey_designer.interchange.mermaid",
    "journey_designer.interchange.templates",
    "journey_designer.reports.pages",
    "journey_designer.reports.pdf",
    "journey_designer.reports.slides",
    "journey_designer.typography.fonts",
    # pages, dialogs, and what lies over the map
    "journey_designer.analysis.doctor",
    "journey_designer.analysis.summary",
    "journey_designer.ui.agenda.agenda_flyout",
    "journey_designer.ui.composer.dialog",
    "journey_designer.ui.dialogs.crop_dialog",
    "journey_designer.ui.dialogs.new_project_dialog",
    "journey_designer.ui.dialogs.settings_dialog",
    "journey_designer.ui.finding.find_flyout",
    "journey_designer.ui.guide.guide_flyout",
    "journey_designer.ui.insights.insights_page",
    "journey_designer.ui.notes.notes_flyout",
    "journey_designer.ui.outline.outline_panel",
    "journey_designer.ui.panels.finding_form",
    "journey_designer.ui.panels.persona_form",
    "journey_designer.ui.panels.touchpoint_form",
    "journey_designer.ui.personas.knowledge_page",
    "journey_designer.ui.personas.personas_page",
    "journey_designer.ui.plan.plan_page",
    "journey_designer.ui.present.window",
    "journey_designer.ui.shell.start_page",
)
"""What must not be there when the map of a project is seen for the first time."""

_START = """
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
    print(*sys.modules, sep="\\n", flush=True)
    os._exit(0)

QTimer.singleShot(0, painted)
cli.main([sys.argv[1]])
"""


def test_a_start_on_a_file_loads_no_more_than_it_shows(tmp_path: Path) -> None:
    path = tmp_path / "sample.cjm"
    found = sample("en")
    environment = os.environ | {
        "HOME": str(tmp_path),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    Store.create(path, found.records, found.assets, places=Places(tmp_path / "elsewhere")).close()
    done = subprocess.run(
        [sys.executable, "-c", _START, str(path)],
        capture_output=True,
        text=True,
        env=environment,
        cwd=ROOT,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert "journey_designer.ui.canvas.view" in loaded
    assert sorted(loaded & set(LATER)) == []
