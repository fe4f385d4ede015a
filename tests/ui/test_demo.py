"""The main job without a window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from journey_designer import app
from journey_designer.core.errors import KnownError
from journey_designer.storage import Places, read_project
from journey_designer.ui.demo import write_demo


def test_the_demo_writes_sample_picture_and_report(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "demo"
    assert app.main(["--demo", str(folder)]) == 0
    paths = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert {path.suffix for path in paths} == {".cjm", ".png", ".pdf"}
    assert len(paths) == 6
    for path in paths:
        assert path.parent == folder
        if path.suffix == ".cjm":
            with read_project(path, Places(tmp_path / "state")) as project:
                assert len(project.records) > 100
        elif path.suffix == ".png":
            assert QImage(str(path)).width() > 1000
        else:
            assert path.read_bytes().startswith(b"%PDF-")


def test_a_demo_that_cannot_be_written_is_told(qapp: QApplication, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    with pytest.raises(KnownError):
        list(write_demo(blocked))
    assert app.main(["--demo", str(blocked)]) == 1
