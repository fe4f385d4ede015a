"""How a session begins: with a new project, with a file, with a file that somebody else has open, or by
moving.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import stat
import uuid
from collections.abc import Iterable
from pathlib import Path

from journey_designer.core.errors import KnownError
from journey_designer.core.records import Record
from journey_designer.storage.digests import sha256_of_file
from journey_designer.storage.errors import from_os
from journey_designer.storage.existing import UnreadableWorkingDatabase, open_existing, set_aside
from journey_designer.storage.headers import not_a_project
from journey_designer.storage.housekeeping import tidy_places
from journey_designer.storage.lock import ProjectLock
from journey_designer.storage.making import create_working
from journey_designer.storage.opening import Opened, begin_session, open_project
from journey_designer.storage.options import StoreOptions
from journey_designer.storage.places import Places, ProjectPlace, journal_of, private_folder, real_path
from journey_designer.storage.project_file import AssetSource, read_project
from journey_designer.storage.publication import NEVER, Mark
from journey_designer.storage.publishing import Publishing
from journey_designer.storage.session import Session
from journey_designer.storage.soundness import sound
from journey_designer.storage.working import WorkingDatabase


def create_session(
    path: Path,
    records: Iterable[Record],
    assets: AssetSource,
    places: Places,
    options: StoreOptions,
    *,
    replace: bool,
) -> Session:
    """A session with a new project, published already. Raises a `KnownError`; nothing has been made then."""
    checked = sound(records)
    place, lock = _locked(path, places)
    try:
        expected = _present(path)
        if expected is not None and not replace:
            raise KnownError("file.exists", "There is a file of this name already. Choose another name.")
        _clear(place, options)
        create_working(place.database, checked, assets, formats=options.formats, mark=expected, at=None)
        session = Session(path, Opened(_open(place, options)), lock, places, options)
    except BaseException:
        lock.release()
        raise
    problem = session.publish().problem
    if problem is not None:
        session.release()
        _remove(place.database)
        raise problem
    begin_session(session.working, path, options.clock())
    return session


def open_session(path: Path, places: Places, options: StoreOptions) -> Session:
    """A session with an existing project. Raises a `KnownError`."""
    _check_kind(path)
    place, lock = _locked(path, places)
    try:
        opened = _opened(path, place, places, options)
        session = Session(path, opened, lock, places, options)
    except BaseException:
        lock.release()
        raise
    tidy_places(places, options.formats, options.clock())
    if opened.is_recovered:
        session.request()
    return session


def _opened(path: Path, place: ProjectPlace, places: Places, options: StoreOptions) -> Opened:
    opened = open_project(path, place, places=places, formats=options.formats)
    try:
        begin_session(opened.working, path, options.clock())
        return opened
    except BaseException as error:
        opened.working.close(cleanly=False)
        if getattr(error, "key", "") != "store.damaged":
            raise
    aside = set_aside(place.database)  # damaged where opening did not look
    again = open_project(path, place, places=places, formats=options.formats)
    begin_session(again.working, path, options.clock())
    return dataclasses.replace(again, aside=aside)


def open_read_only(path: Path, places: Places, options: StoreOptions) -> Session:
    """A session with what is in a file now, whoever else works on it. Raises a `KnownError`."""
    database = private_folder(places.scratch) / f"{uuid.uuid4().hex}.db"
    with read_project(path, places, formats=options.formats) as project:
        mark = Mark(project.sha256, project.digest, 0)
        create_working(
            database,
            project.records,
            project.asset,
            formats=options.formats,
            mark=mark,
            at=path.stat().st_mtime,
        )
    working = open_existing(database, options.formats)
    if working is None:
        raise KnownError("store.io", "The program's own folder does not keep what is written to it.")
    return Session(path, Opened(working), None, places, options)


def move_session(session: Session, path: Path, options: StoreOptions, *, replace: bool) -> Session:
    """Publish a session's project to another path and go on there, with its history.

    The file it had stays as it was published last. Raises a `KnownError`; the session then goes on as before.
    """
    place, lock = _locked(path, session.places)
    try:
        expected = _present(path)
        if expected is not None and not replace:
            raise KnownError("file.exists", "There is a file of this name already. Choose another name.")
        publishing = Publishing(
            session.working, path, places=session.places, formats=options.formats, clock=options.clock
        )
        session.publish_elsewhere(publishing, expected)
        _clear(place, options)
    except BaseException:
        lock.release()
        raise
    session.stop_publishing()
    session.working.close()
    try:
        journal_of(session.working.path).unlink(missing_ok=True)
        os.replace(session.working.path, place.database)
    except OSError as error:
        lock.release()
        raise from_os(error) from error
    session.release()
    working = _open(place, options)
    begin_session(working, path, options.clock())
    return Session(path, Opened(working), lock, session.places, options)


def _locked(path: Path, places: Places) -> tuple[ProjectPlace, ProjectLock]:
    place = places.project(path)
    private_folder(place.folder)
    return place, ProjectLock(place.lock)


def _check_kind(path: Path) -> None:
    """Raise a `KnownError` if there is something that cannot be opened as a file; nothing there is not yet an error."""
    try:
        is_other_thing = not stat.S_ISREG(path.stat().st_mode)
    except FileNotFoundError:
        return
    except OSError as error:
        raise from_os(error) from error
    if is_other_thing:
        raise not_a_project()


def _present(path: Path) -> Mark | None:
    """The mark of a file that is there and holds nothing of ours."""
    target = real_path(path)
    try:
        if not target.exists():
            return None
        if not target.is_file():
            raise KnownError("file.folder", "This is a folder, not a file. Choose another name.")
        return Mark(sha256_of_file(target), "", NEVER)
    except OSError as error:
        raise from_os(error) from error


def _clear(place: ProjectPlace, options: StoreOptions) -> None:
    """Make room for another working database; one that holds what is in no file is kept aside."""
    try:
        working = open_existing(place.database, options.formats)
    except UnreadableWorkingDatabase:
        set_aside(place.database)
        return
    if working is None:
        return
    is_published = working.is_published
    working.close(cleanly=False)
    if is_published:
        _remove(place.database)
    else:
        set_aside(place.database)


def _remove(database: Path) -> None:
    with contextlib.suppress(OSError):
        database.unlink(missing_ok=True)
        journal_of(database).unlink(missing_ok=True)


def _open(place: ProjectPlace, options: StoreOptions) -> WorkingDatabase:
    working = open_existing(place.database, options.formats)
    if working is None:
        raise KnownError("store.io", "The program's own folder does not keep what is written to it.")
    return working
