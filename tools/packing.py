"""Build what is handed out: a wheel, a folder that needs no Python (bundle), a Debian package."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from tools.deb import build_deb
from tools.environment import ROOT, Environment, SetupError, child_environment

KINDS: Final = ("wheel", "bundle", "deb")
DIST: Final = ROOT / "dist"


def environment() -> Environment:
    """The Python that packs: what the program needs and what packs it, and nothing of the tests."""
    return Environment(ROOT / "build" / "package-venv", ROOT / "packaging" / "requirements.lock")


def build(kind: str, python: Path) -> int:
    """Build one kind into ``dist/`` and print its path. ``python`` is the packing environment's."""
    DIST.mkdir(exist_ok=True)
    if kind == "wheel":
        result = _wheel(python)
    else:
        result = _bundle(python)
        if kind == "deb":
            result = build_deb(result, version(), DIST)
    print(result)
    return 0


def version() -> str:
    """The program's version, as the package says it."""
    text = (ROOT / "journey_designer" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    if found is None:
        raise SetupError("journey_designer/__init__.py does not say its __version__.")
    return found[1]


def _wheel(python: Path) -> Path:
    target = DIST / f"journey_designer-{version()}-py3-none-any.whl"
    target.unlink(missing_ok=True)
    _run(python, "-m", "pip", "--quiet", "--disable-pip-version-check", "wheel", ".", "--no-deps",
         "--no-build-isolation", "--wheel-dir", str(DIST))  # fmt: skip
    if not target.is_file():
        raise SetupError(f"The build did not make {target}.")
    return target


def _bundle(python: Path) -> Path:
    target = DIST / "journey-designer"
    shutil.rmtree(target, ignore_errors=True)
    _run(python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
         "--distpath", str(DIST), "--workpath", str(ROOT / "build" / "pyinstaller"),
         "packaging/journey-designer.spec")  # fmt: skip
    return target


def _run(*command: str | Path) -> None:
    done = subprocess.run(command, cwd=ROOT, env=child_environment(), stdout=sys.stderr, check=False)
    if done.returncode:
        raise SetupError(f"{Path(command[0]).name} {command[1]} {command[2]} failed, see above.")
