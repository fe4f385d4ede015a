"""Where the program keeps what is private to this machine: working databases, locks, backups."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from journey_designer.storage.errors import from_os

_FOLDER = "journey-designer"
_NAMED_FOLDER = "Journey Designer"


@dataclass(frozen=True, slots=True)
class ProjectPlace:
    """The folder of one project in the state folder."""

    folder: Path

    @property
    def database(self) -> Path:
        """The working database."""
        return self.folder / "work.db"

    @property
    def lock(self) -> Path:
        """The lock of the one writer."""
        return self.folder / "lock"

    @property
    def backups(self) -> Path:
        """The folder of earlier versions of the file."""
        return self.folder / "backups"


@dataclass(frozen=True, slots=True)
class Places:
    """The state folder ``root``; everything in it belongs to this user alone."""

    root: Path

    @classmethod
    def default(cls) -> Places:
        """The folder that the operating system means for such things."""
        home = Path.home()
        if sys.platform == "win32":
            return cls(Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / _NAMED_FOLDER)
        if sys.platform == "darwin":
            return cls(home / "Library" / "Application Support" / _NAMED_FOLDER)
        return cls(Path(os.environ.get("XDG_STATE_HOME") or home / ".local" / "state") / _FOLDER)

    @property
    def scratch(self) -> Path:
        """The folder of private copies of files that are being looked at."""
        return self.root / "scratch"

    @property
    def templates(self) -> Path:
        """The folder of the user's own templates."""
        return self.root / "templates"

    def project(self, path: Path) -> ProjectPlace:
        """The place of the project whose file is ``path``, the same for every way to write that path."""
        key = hashlib.sha256(os.fsencode(os.path.normcase(real_path(path)))).hexdigest()[:32]
        return ProjectPlace(self.root / "projects" / key)

    def projects(self) -> Iterator[ProjectPlace]:
        """Every project that has a place here."""
        folder = self.root / "projects"
        if folder.is_dir():
            for entry in sorted(folder.iterdir()):
                if entry.is_dir():
                    yield ProjectPlace(entry)


def real_path(path: Path) -> Path:
    """The absolute path with links resolved; the file need not exist."""
    return Path(os.path.realpath(path))


def private_folder(path: Path) -> Path:
    """The folder, made when missing, readable by this user alone. Raises a `KnownError` when that fails."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise from_os(error) from error
    return path


def journal_of(path: Path) -> Path:
    """The rollback journal that SQLite keeps beside a database."""
    return path.with_name(path.name + "-journal")
