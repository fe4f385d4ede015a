"""Other processes on this machine, or on a colleague's."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]


@contextmanager
def elsewhere(
    story: str, file: Path, words: str = "", *, home: Path | None = None
) -> Iterator[subprocess.Popen[str]]:
    """The program with a story in another process; on another machine if a ``home`` is given."""
    machine = {}
    if home is not None:
        home.mkdir(exist_ok=True)
        machine = {
            f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")
        }
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.elsewhere", story, str(file), words],
        cwd=ROOT,
        env={**os.environ, **machine},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def again(*arguments: object) -> subprocess.Popen[str]:
    """The program started once more by the same user, as the file manager does it."""
    return subprocess.Popen(
        [sys.executable, "-m", "journey_designer", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def done(process: subprocess.Popen[str]) -> str:
    """The next thing that it says it has done."""
    assert process.stdout is not None and process.stderr is not None
    line = process.stdout.readline().rstrip("\n")
    assert line, process.stderr.read()
    return line


def changed_by_a_colleague(file: Path, name: str) -> None:
    """A copy is changed on another machine, and a sync client puts it in the place of the file."""
    copy = file.with_name(f"colleague of {file.name}")
    copy.write_bytes(file.read_bytes())
    with elsewhere("renames-a-stage", copy, name, home=file.parent.parent / "colleague") as process:
        assert done(process) == name
        assert process.wait(30) == 0
    copy.replace(file)
