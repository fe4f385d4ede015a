"""Write the lock files: every package of every platform by version and hash, and not where it was found.

Needs ``uv`` on the path (``pip install uv``); it is no dependency of the project.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from tools.environment import ROOT, SetupError, child_environment, say

HEADER: Final = "# Made by `python3 dev.py lock` from pyproject.toml. Do not edit.\n"
LOCKS: Final = {
    "requirements.lock": ("--extra", "dev"),
    "packaging/requirements.lock": ("--extra", "package", "--constraints", "requirements.lock"),
}
"""Each lock file and what it is compiled from; a later one keeps to the versions of the first."""


def main(arguments: list[str]) -> int:
    """Compile both lock files. ``--upgrade`` takes the newest versions instead of keeping what is locked."""
    uv = _uv()
    for name, sources in LOCKS.items():
        say(f"Locking {name} …")
        (ROOT / name).parent.mkdir(exist_ok=True)
        command = [
            uv, "pip", "compile", "pyproject.toml", *sources, *arguments, "--output-file", name, "--quiet",
            "--universal", "--python-version", "3.11", "--generate-hashes", "--no-annotate", "--no-config",
        ]  # fmt: skip
        code = subprocess.run(command, cwd=ROOT, env=child_environment(), check=False).returncode
        if code:
            return code
        text = (ROOT / name).read_text(encoding="utf-8")
        lines = [line for line in text.splitlines(keepends=True) if not line.startswith("#")]
        (ROOT / name).write_text(HEADER + "".join(lines), encoding="utf-8", newline="\n")
        if strays := re.findall(r"^.*(?:://|--index|--find-links| @ ).*$", "".join(lines), re.MULTILINE):
            raise SetupError(f"{name} tells where packages were found on this machine: {strays[0]}")
    return 0


def _uv() -> str:
    beside = Path(sys.executable).with_name("uv.exe" if os.name == "nt" else "uv")
    found = str(beside) if beside.exists() else shutil.which("uv")
    if found is None:
        raise SetupError("Locking needs uv: install it with  pip install uv  and try again.")
    return found
