"""What leaves the state folder: leftovers of killed processes, and projects nobody has opened for a long
time.
"""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

from journey_designer.core.errors import KnownError
from journey_designer.storage.backups import list_backups
from journey_designer.storage.existing import UnreadableWorkingDatabase, open_existing
from journey_designer.storage.formats import Formats
from journey_designer.storage.history import MOST_AGE
from journey_designer.storage.lock import ProjectLock
from journey_designer.storage.places import Places, ProjectPlace, journal_of

_DAY = 86_400.0
_SCRATCH_AGE = 7 * _DAY


def tidy_places(places: Places, formats: Formats, now: float) -> None:
    """Tidy the state folder, at most once a day; what cannot be tidied now is left for the next time.

    Of a project that was not opened for `MOST_AGE` and is wholly in its file, the working database goes and
    the newest backup stays; when its file is gone too, everything goes. Work that is in no file is never
    deleted.
    """
    marker = places.root / "tidied"
    with contextlib.suppress(OSError):
        if marker.exists() and 0 <= now - marker.stat().st_mtime < _DAY:
            return
        marker.touch()
        _tidy_scratch(places.scratch, now)
    for place in places.projects():
        with contextlib.suppress(OSError, KnownError):
            if _age(place.folder, now) > MOST_AGE:
                _tidy_project(place, formats)


def _tidy_scratch(folder: Path, now: float) -> None:
    if folder.is_dir():
        for entry in folder.iterdir():
            if now - entry.stat().st_mtime > _SCRATCH_AGE:
                entry.unlink(missing_ok=True)


def _age(folder: Path, now: float) -> float:
    """How long nothing in a project's folder was written, in seconds."""
    return min((now - entry.stat().st_mtime for entry in folder.iterdir() if entry.is_file()), default=0.0)


def _tidy_project(place: ProjectPlace, formats: Formats) -> None:
    lock = ProjectLock(place.lock)
    try:
        file = _file_of_published(place, formats)
        if file is None:
            return
        place.database.unlink()
        journal_of(place.database).unlink(missing_ok=True)
        for backup in list_backups(place.backups)[1:]:
            backup.path.unlink(missing_ok=True)
        is_gone = not file.exists() and file.parent.is_dir()
    finally:
        lock.release()
    if is_gone:
        shutil.rmtree(place.folder)


def _file_of_published(place: ProjectPlace, formats: Formats) -> Path | None:
    """The file of a project that is wholly in it; None where that is not so or not known."""
    try:
        working = open_existing(place.database, formats)
    except UnreadableWorkingDatabase:
        return None
    if working is None:
        return None
    try:
        return Path(working.file_path) if working.is_published else None
    finally:
        working.close(cleanly=False)
