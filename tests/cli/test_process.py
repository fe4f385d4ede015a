"""The command line as a process: any locale, any pipe, nothing heavy at the start."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.support import ROOT, run

TITLE = "رحلة 👩\u200d👩\u200d👧"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cli") / "مشروع.cjm"
    made = run("new", path, "--language", "ar", "--title", TITLE)
    assert (made.returncode, made.stdout, made.stderr) == (0, "", "")
    return path


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "cp1252:strict"},
        {"PYTHONIOENCODING": "cp1256"},
        {"PYTHONIOENCODING": "utf-8"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "POSIX"},
    ],
)
def test_json_is_right_in_every_encoding(project: Path, environment: dict[str, str]) -> None:
    found = run("info", project, "--json", text=False, **environment)
    assert found.returncode == 0, found.stderr
    encoding = environment.get("PYTHONIOENCODING", "utf-8").partition(":")[0]
    assert json.loads(bytes(found.stdout).decode(encoding))["title"] == TITLE  # type: ignore[arg-type]


def test_texts_never_break_a_narrow_terminal(project: Path) -> None:
    found = run("info", project, PYTHONIOENCODING="ascii")
    assert found.returncode == 0
    assert "\\u0631" in found.stdout
    wrong = run("info", project.with_name("غائب.cjm"), PYTHONIOENCODING="ascii:strict")
    assert wrong.returncode == 1
    assert "There is no file" in wrong.stderr
    assert "Traceback" not in wrong.stderr


def test_control_characters_of_file_names_and_texts_are_not_printed(tmp_path: Path) -> None:
    source = tmp_path / "a\x1b[31m.mmd"
    source.write_text("journey\nA: \x1b[31m\x9b31mhigh: Me", encoding="utf-8")
    found = run("import", source, "-o", tmp_path / "a.cjm")
    assert found.returncode == 0
    assert "high" in found.stderr
    assert not {"\x1b", "\x9b"} & set(found.stderr + found.stdout)


@pytest.mark.skipif(sys.platform == "win32", reason="a file name there is always text")
def test_a_file_name_that_is_no_text(tmp_path: Path) -> None:
    source = tmp_path / os.fsdecode(b"\xff.mmd")
    source.write_bytes(b"journey\nA: 9")
    command = [sys.executable, "-m", "journey_designer.cli", "import", source, "-o", tmp_path / "a.cjm"]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=False)
    assert found.returncode == 0
    assert b":2: the score 9" in found.stderr


def test_a_reader_that_goes_away_is_no_error(project: Path) -> None:
    command = [sys.executable, "-m", "journey_designer.cli", "info", str(project), "--json"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        complaint = process.stderr.read()
    assert (process.returncode, complaint) == (0, b"")


def test_wrong_usage_is_2() -> None:
    found = run("info")
    assert found.returncode == 2
    assert found.stderr.startswith("usage: journey-designer info")


def test_it_starts_without_anything_heavy(project: Path) -> None:
    code = (
        "import sys; from journey_designer.cli import main; code = main(sys.argv[1:]);"
        "heavy = {name.split('.')[0] for name in sys.modules} & {'PySide6', 'reportlab', 'PIL', 'uharfbuzz'};"
        "sys.exit(code or sorted(heavy) or 0)"
    )
    command = [sys.executable, "-c", code, "check", str(project)]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert (found.returncode, found.stderr) == (0, "")


def test_as_a_module() -> None:
    command = [sys.executable, "-m", "journey_designer", "--version"]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert (found.returncode, found.stdout[:17]) == (0, "Journey Designer ")
