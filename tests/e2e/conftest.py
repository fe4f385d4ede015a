"""The program on a machine of its own for each story."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.e2e.program import Program


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """Not started yet; without motion, in English, with an empty folder for documents."""
    for name in ("config", "data", "state", "cache"):
        folder = tmp_path / name
        folder.mkdir()
        monkeypatch.setenv(f"XDG_{name.upper()}_HOME", str(folder))
    made = Program(qapp, tmp_path)
    made.prepare()
    return made
