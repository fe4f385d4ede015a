"""A folder with its own Python, filled with exactly what a lock file names.

Standard library only: it runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import os
import platform
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
STAMP: Final = "journey-designer.stamp"


class SetupError(Exception):
    """The machine lacks something. The text is a sentence that says what to do."""


@dataclass(frozen=True)
class Environment:
    """A virtual environment: ``folder`` is where, ``lock`` is the requirements file with hashes."""

    folder: Path
    lock: Path

    @property
    def python(self) -> Path:
        """The interpreter inside."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def ensure(self) -> Path:
        """Make it, or make it anew when it is broken or the lock has changed, and return the interpreter.

        Safe to call from several processes at once. Raises ``SetupError`` when the machine does not allow it.
        """
        if self._is_current():
            return self.python
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        with _only_one(self.folder.with_name(self.folder.name + ".lock")):
            if not self._is_current():
                self._fill()
        return self.python

    def _is_current(self) -> bool:
        stamp = self.folder / STAMP
        try:
            return stamp.read_text(encoding="ascii") == self._wanted_stamp() and self._is_sound()
        except (OSError, ValueError):
            return False

    def _wanted_stamp(self) -> str:
        about = f"{sys.implementation.name} {platform.python_version()} {sys.platform} {platform.machine()}"
        return hashlib.sha256(self.lock.read_bytes() + about.encode()).hexdigest()

    def _is_sound(self) -> bool:
        """Whether the interpreter runs and is the folder's own.

        Without ``pyvenv.cfg`` the same program is the system's Python, which is never ours to change.
        """
        command = [
            str(self.python),
            "-c",
            "import sys; print(sys.prefix if sys.prefix != sys.base_prefix else '')",
        ]
        try:
            done = subprocess.run(
                command, env=child_environment(), capture_output=True, text=True, check=False
            )
        except OSError:
            return False
        prefix = done.stdout.strip()
        return done.returncode == 0 and bool(prefix) and Path(prefix).samefile(self.folder)

    def _fill(self) -> None:
        """Make the folder anew. Nothing is ever uninstalled: what is wrong goes with the folder."""
        say(f"Making {_shown(self.folder)} with Python {platform.python_version()} …")
        outside = getattr(sys, "_base_executable", sys.executable)
        command = [outside, "-m", "venv", "--clear", str(self.folder)]
        done = subprocess.run(command, env=child_environment(), capture_output=True, text=True, check=False)
        if done.returncode or not self._is_sound():
            raise SetupError(f"Could not make {self.folder}: {(done.stdout + done.stderr).strip()}")
        say(f"Installing what {_shown(self.lock)} names (once) …")
        command = [
            str(self.python), "-m", "pip", "--require-virtualenv", "--disable-pip-version-check", "--quiet",
            "--no-input", "install", "--require-hashes", "--requirement", str(self.lock),
        ]  # fmt: skip
        if subprocess.run(command, env=child_environment(), check=False).returncode:
            raise SetupError("The installation failed, see above. Is the network there?")
        (self.folder / STAMP).write_text(self._wanted_stamp(), encoding="ascii")


def child_environment(**more: str) -> dict[str, str]:
    """The variables of a child process: ours, without what would lead its Python elsewhere, plus ``more``."""
    drop = {"PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__"}
    kept: Mapping[str, str] = {key: value for key, value in os.environ.items() if key not in drop}
    return {**kept, "PYTHONUTF8": "1", **more}


def say(text: str) -> None:
    """Tell the developer, on standard error, so that what a verb prints can be piped."""
    print(text, file=sys.stderr, flush=True)


def _shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else str(path)


@contextmanager
def _only_one(path: Path) -> Iterator[None]:
    """Wait until no other process holds the lock on this file. The system drops it when the holder dies."""
    with path.open("w", encoding="ascii") as file:
        if sys.platform == "win32":
            import msvcrt

            while True:
                try:
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                    break
                except OSError:  # LK_LOCK gives up after ten seconds
                    continue
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield
