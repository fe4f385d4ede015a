"""The command line as a program of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: object, text: bool = True, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run it; ``environment`` is added to this process's."""
    command = [sys.executable, "-m", "journey_designer.cli", *map(str, arguments)]
    return subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8" if text else None,
        timeout=60,
        check=False,
    )
