"""What Qt and the tests need of the operating system, and which package provides it on Debian.

Standard library only.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.environment import SetupError, say


@dataclass(frozen=True)
class Need:
    """A Debian package and the sign that it is there: a library (soname), command, Python module or file."""

    package: str
    library: str = ""
    command: str = ""
    module: str = ""
    file: str = ""

    @property
    def sign(self) -> str:
        """What is looked for, for people whose system has other packages."""
        return self.library or self.command or self.file or f"Python's module {self.module}"

    def is_met(self) -> bool:
        """Whether the sign is there, whoever installed it."""
        if self.command:
            return shutil.which(self.command) is not None
        if self.file:
            return Path(self.file).exists()
        if self.module:
            importlib.invalidate_caches()
            return importlib.util.find_spec(self.module) is not None
        try:
            ctypes.CDLL(self.library)
        except OSError:
            return False
        return True


QT: Final = (
    Need("libgl1", "libGL.so.1"),
    Need("libegl1", "libEGL.so.1"),
    Need("libxkbcommon0", "libxkbcommon.so.0"),
    Need("libfontconfig1", "libfontconfig.so.1"),
    Need("libdbus-1-3", "libdbus-1.so.3"),
    Need("libglib2.0-0", "libglib-2.0.so.0"),
    Need("libgssapi-krb5-2", "libgssapi_krb5.so.2"),  # QtNetwork
)
"""Without these Qt does not even load."""

X: Final = (
    Need("libxcb-cursor0", "libxcb-cursor.so.0"),
    Need("libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
    Need("libxcb-icccm4", "libxcb-icccm.so.4"),
    Need("libxcb-image0", "libxcb-image.so.0"),
    Need("libxcb-keysyms1", "libxcb-keysyms.so.1"),
    Need("libxcb-randr0", "libxcb-randr.so.0"),
    Need("libxcb-render-util0", "libxcb-render-util.so.0"),
    Need("libxcb-shape0", "libxcb-shape.so.0"),
    Need("libxcb-xkb1", "libxcb-xkb.so.1"),
)
"""For a window on an X screen."""

WAYLAND: Final = (
    Need("libwayland-client0", "libwayland-client.so.0"),
    Need("libwayland-cursor0", "libwayland-cursor.so.0"),
    Need("libwayland-egl1", "libwayland-egl.so.1"),
)
"""For a window on a Wayland screen."""

TESTS: Final = (
    Need("poppler-utils", command="pdftotext"),
    Need("unicode-data", file="/usr/share/unicode/BidiTest.txt"),
)
"""What the tests read the finished reports with, and Unicode's own tests of mixed directions."""

VENV: Final = (Need(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv", module="ensurepip"),)
"""Debian ships the making of virtual environments apart."""

PACKING: Final = (Need("binutils", command="objcopy"),)
"""What PyInstaller strips and reads programs with."""


def needs(
    *, venv: bool = False, window: bool = False, tests: bool = False, packing: bool = False
) -> list[Need]:
    """What this machine must have for the job. ``window`` adds the set of the screen that is attached."""
    wanted = [*(VENV if venv else ()), *QT]
    if window:
        wanted += X if os.environ.get("DISPLAY") else ()
        wanted += WAYLAND if os.environ.get("WAYLAND_DISPLAY") else ()
    return [*wanted, *(TESTS if tests else ()), *(PACKING if packing else ())]


def ensure(wanted: Iterable[Need]) -> None:
    """Install what is missing when we may, or raise ``SetupError`` with the exact command to type.

    Only on Linux: elsewhere Python and Qt bring all they need.
    """
    if not sys.platform.startswith("linux"):
        return
    missing = [need for need in wanted if not need.is_met()]
    if shutil.which("apt-get") is None:
        missing = [need for need in missing if not need.file]  # Debian's places; the tests do without
    if not missing:
        return
    if shutil.which("apt-get") is None:
        absent = ", ".join(need.sign for need in missing)
        raise SetupError(f"This system lacks {absent}. Install what provides them, then try again.")
    packages = " ".join(need.package for need in missing)
    if os.geteuid() != 0:
        raise SetupError(
            f"These system packages are missing: {packages}\n"
            f"Install them with:  sudo apt-get install {packages}"
        )
    _install([need.package for need in missing])
    still = " ".join(need.sign for need in missing if not need.is_met())
    if still:
        raise SetupError(f"The packages {packages} were installed, but these are still missing: {still}")


def _install(packages: list[str]) -> None:
    say(f"Installing the system packages {' '.join(packages)} …")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    for command in (["apt-get", "update"], install):
        done = subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode and command is install:
            raise SetupError(f"{done.stdout.strip()}\n\n{' '.join(command)} failed, see above.")
