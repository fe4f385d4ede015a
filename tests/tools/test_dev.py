"""dev.py before anything is installed: its usage, and what it asks of the system."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools import system_packages
from tools.environment import SetupError
from tools.system_packages import Need

DEV = Path(__file__).resolve().parents[2] / "dev.py"


def dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run dev.py as a bare Python would, without site packages."""
    command = [sys.executable, "-S", "-E", str(DEV), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)


def test_help_names_every_verb() -> None:
    done = dev("--help")
    assert done.returncode == 0
    for verb in (
        "run",
        "test",
        "check",
        "bench",
        "shots",
        "package",
        "translations",
        "setup",
        "icons",
        "lock",
    ):
        assert f"dev.py {verb}" in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [(), ("fly",), ("run", "a.cjm", "b.cjm"), ("shots",), ("package",), ("package", "msi"), ("check", "x")],
)
def test_wrong_usage_is_told_with_code_2(arguments: tuple[str, ...]) -> None:
    done = dev(*arguments)
    assert done.returncode == 2
    assert "python3 dev.py" in done.stderr
    assert done.stdout == ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring all Qt needs")
def test_missing_system_packages_are_named_with_the_command_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    wanted = [Need("libgone1", library="libgone.so.1"), Need("python3-venv", module="venv")]
    with pytest.raises(SetupError) as told:
        system_packages.ensure(wanted)
    assert "libgone" in str(told.value)
    assert "venv" not in str(told.value)


def test_the_screen_decides_what_a_window_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    names = {need.package for need in system_packages.needs(window=True)}
    assert {"libgl1", "libxcb-cursor0"} <= names
    assert "libwayland-client0" not in names
    assert "libxcb-cursor0" not in {need.package for need in system_packages.needs(tests=True)}
