"""From a path to a working database: the one left by an earlier session, or a new one from the checked
file.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from journey_designer.core.errors import KnownError
from journey_designer.storage.digests import sha256_of_file
from journey_designer.storage.errors import from_os
from journey_designer.storage.existing import UnreadableWorkingDatabase, open_existing, set_aside
from journey_designer.storage.formats import Formats
from journey_designer.storage.headers import check_size
from journey_designer.storage.history import MOST_AGE
from journey_designer.storage.making import create_working
from journey_designer.storage.places import Places, ProjectPlace
from journey_designer.storage.project_file import read_project
from journey_designer.storage.publication import Mark
from journey_designer.storage.replacing import temporary_beside
from journey_designer.storage.working import WorkingDatabase


@dataclass(frozen=True, slots=True)
class Opened:
    """An opened project.

    ``is_recovered``: an earlier session ended before all its steps were in the file, and they are here.
    ``problem``: the file itself cannot be read any more, this is its content as it was last known here.
    ``aside``: a working database of an earlier session that could not be read and was kept.
    """

    working: WorkingDatabase
    is_recovered: bool = False
    problem: KnownError | None = None
    aside: Path | None = None


def open_project(path: Path, place: ProjectPlace, *, places: Places, formats: Formats) -> Opened:
    """Open the project at ``path``, whose lock is held. Raises a `KnownError`."""
    aside: Path | None = None
    working: WorkingDatabase | None = None
    try:
        working = open_existing(place.database, formats)
    except UnreadableWorkingDatabase:
        aside = set_aside(place.database)
    if working is None:
        return Opened(_from_file(path, place, places, formats), aside=aside)
    try:
        return _with_existing(working, path, place, places, formats)
    except BaseException:
        working.close(cleanly=False)
        raise


def begin_session(working: WorkingDatabase, path: Path, now: float) -> None:
    """Tidy what earlier sessions left: old steps, bytes without use, and an unfinished file of a killed
    process.
    """
    if working.last_pid and working.last_pid != os.getpid():
        with contextlib.suppress(OSError):
            temporary_beside(path, working.last_pid).unlink(missing_ok=True)
    working.tidy(now - MOST_AGE)
    working.belongs_to(path)


def _from_file(path: Path, place: ProjectPlace, places: Places, formats: Formats) -> WorkingDatabase:
    with read_project(path, places, formats=formats) as project:
        mark = Mark(project.sha256, project.digest, 0)
        create_working(
            place.database, project.records, project.asset, formats=formats, mark=mark, at=_written_at(path)
        )
    return _reopened(place, formats)


def _with_existing(
    working: WorkingDatabase, path: Path, place: ProjectPlace, places: Places, formats: Formats
) -> Opened:
    publication = working.publication
    sha256 = _sha256(path)
    if sha256 is None and working.is_published:
        check_size(path)  # says why there is nothing to open
    if sha256 is not None and publication.sent is not None and publication.sent.sha256 == sha256:
        publication.note_published(_written_at(path) or 0.0)  # killed after the file was replaced
    is_ours = publication.published is not None and publication.published.sha256 == sha256
    if is_ours or not working.is_published:
        return Opened(working, is_recovered=not working.is_published)
    try:
        replacement = read_project(path, places, formats=formats)
    except KnownError as error:
        publication.distrust()
        return Opened(working, problem=error)
    with replacement as project:
        if publication.published is not None and project.digest == publication.published.digest:
            publication.note_same_content(project.sha256, _written_at(path) or 0.0)
            return Opened(working)
        working.close()
        mark = Mark(project.sha256, project.digest, 0)
        create_working(
            place.database, project.records, project.asset, formats=formats, mark=mark, at=_written_at(path)
        )
    return Opened(_reopened(place, formats))


def _reopened(place: ProjectPlace, formats: Formats) -> WorkingDatabase:
    working = open_existing(place.database, formats)
    if working is None:
        raise KnownError("store.io", "The program's own folder does not keep what is written to it.")
    return working


def _sha256(path: Path) -> str | None:
    try:
        return sha256_of_file(path)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise from_os(error) from error


def _written_at(path: Path) -> float | None:
    try:
        return path.stat().st_mtime
    except OSError:
        return None
