"""Sounds decoded in a process of their own, which may crash or hang without harm."""

from __future__ import annotations

import os
import subprocess
import sys
from array import array
from pathlib import Path
from typing import Final

import journey_designer
from journey_designer.ui.sound.decoding import too_long, unreadable

ARGUMENT: Final = "--decode-sound"
"""What the bundled program is called with to be that process."""
TOO_LONG: Final = 3
"""The exit code that says that the sound goes on for too long."""
_MOST_SECONDS: Final = 30


def samples_apart(data: bytes) -> array[int]:
    """The samples of a sound. Raises `KnownError` as `journey_designer.ui.sound.decoding.decoded` does."""
    try:
        done = subprocess.run(
            _command(),
            input=data,
            capture_output=True,
            timeout=_MOST_SECONDS,
            check=False,
            env=os.environ | {"PYTHONPATH": str(Path(journey_designer.__file__).parent.parent)},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise unreadable() from error
    if done.returncode == TOO_LONG:
        raise too_long()
    samples: array[int] = array("h")
    if done.returncode != 0 or not done.stdout or len(done.stdout) % 2:
        raise unreadable()
    samples.frombytes(done.stdout)
    return samples


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    return [sys.executable, "-m", "journey_designer.ui.sound.decoder"]
