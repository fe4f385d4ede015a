"""After a crash: no step is lost, whatever was under way, and whatever others did to the file meanwhile."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from journey_designer.core.errors import KnownError
from journey_designer.core.records import Project
from journey_designer.storage import ChangedByOther, DamagedFile, Places, Store, read_project, salvage
from journey_designer.storage.replacing import temporary_beside
from tests.storage.support import QUICK, contents, files_in, full_project, options, retitle

Make = Callable[..., Store]


def crash(store: Store) -> None:
    """End a session as a killed process does: nothing is published, nothing is written down."""
    session = store._session
    session.stop_publishing()
    session.working.close(cleanly=False)
    assert session._lock is not None
    session._lock.release()
    session._is_ended = True


def title(store: Store) -> str:
    return next(record.title for record in store.records() if isinstance(record, Project))


def title_in(file: Path, places: Places) -> str:
    with read_project(file, places) as project:
        return next(record.title for record in project.records if isinstance(record, Project))


def test_the_last_step_is_there_and_said_so(create: Make, reopen: Make, file: Path, places: Places) -> None:
    store = create()
    retitle(store.document(), "not published")
    crash(store)
    again = reopen()
    assert again.is_recovered
    assert title(again) == "not published"
    assert not again.status.is_in_file
    assert title_in(file, places) == "Small"
    assert again.flush().is_in_file
    assert title_in(file, places) == "not published"
    again.close()
    assert not reopen().is_recovered


def test_what_was_recovered_is_published_by_itself(
    create: Make, reopen: Make, file: Path, places: Places
) -> None:
    store = create()
    retitle(store.document(), "not published")
    crash(store)
    again = reopen(publishes_by_itself=True, delays=QUICK)
    again.close()
    assert title_in(file, places) == "not published"


def test_a_crash_right_after_replacing_the_file_is_no_conflict(
    create: Make, reopen: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = create()
    document = store.document()
    retitle(document, "published")
    with monkeypatch.context() as patched:
        publication = store._session.working.publication
        patched.setattr(
            publication, "note_published", lambda at: (_ for _ in ()).throw(KnownError("x", "killed"))
        )
        store.flush()
    retitle(document, "later")
    crash(store)
    again = reopen()
    assert again.is_recovered
    assert again.flush().problem is None
    assert {record.title for record in again.base() if isinstance(record, Project)} == {"later"}


def test_a_leftover_of_a_killed_publication_is_removed(
    create: Make, reopen: Make, file: Path, places: Places
) -> None:
    store = create()
    crash(store)
    pid = 999_999
    with closing(sqlite3.connect(places.project(file).database)) as connection:
        connection.execute("UPDATE state SET pid = ?", (pid,))
        connection.commit()
    temporary_beside(file, pid).write_bytes(b"half")
    temporary_beside(file, 1).write_bytes(b"of another computer")
    reopen()
    assert files_in(file.parent) == [temporary_beside(file, 1).name, file.name]


def test_a_crash_and_somebody_elses_change(create: Make, reopen: Make, file: Path, places: Places) -> None:
    store = create()
    retitle(store.document(), "mine")
    crash(store)
    with Store.open(file, places=Places(places.root / "another"), options=options()) as other:
        retitle(other.document(), "theirs")
    before = file.read_bytes()
    again = reopen()
    assert again.is_recovered
    assert title(again) == "mine"
    assert isinstance(again.flush().problem, ChangedByOther)
    assert file.read_bytes() == before


def test_a_crash_and_the_file_is_gone(create: Make, reopen: Make, file: Path, places: Places) -> None:
    store = create()
    retitle(store.document(), "mine")
    crash(store)
    file.unlink()
    again = reopen()
    assert again.is_recovered
    again.save_as(file)
    assert title_in(file, places) == "mine"


def test_a_file_that_became_unreadable_opens_as_it_was(
    create: Make, reopen: Make, file: Path, places: Places
) -> None:
    store = create()
    retitle(store.document(), "safe here")
    store.close()
    file.write_bytes(file.read_bytes()[:5000])
    before = file.read_bytes()
    again = reopen()
    assert title(again) == "safe here"
    assert isinstance(again.status.problem, DamagedFile)
    assert not again.status.is_in_file
    assert not again.is_recovered
    assert isinstance(again.flush().problem, ChangedByOther)
    assert file.read_bytes() == before
    again.save_as(file.with_name("rescued.cjm"))
    assert title_in(again.path, places) == "safe here"


def test_a_damaged_working_database_is_kept_aside(
    create: Make, reopen: Make, file: Path, places: Places
) -> None:
    store = create()
    retitle(store.document(), "in the file")
    store.flush()
    crash(store)
    database = places.project(file).database
    with database.open("r+b") as stream:
        stream.seek(4096)
        stream.write(os.urandom(8 * 4096))
    again = reopen()
    assert title(again) == "in the file"
    assert again.length == 0
    assert again.aside is not None
    assert again.aside.exists()


def damage_history(places: Places, file: Path) -> None:
    """Destroy the pages of the history and nothing else."""
    database = places.project(file).database
    with closing(sqlite3.connect(database)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE tbl_name IN ('history', 'history_asset')"
        roots = [root for (root,) in connection.execute(query)]
    with database.open("r+b") as stream:
        for root in roots:
            stream.seek((root - 1) * 4096)
            stream.write(b"\xee" * 4096)


def test_damage_that_opening_does_not_see_is_seen_by_the_first_use(
    create: Make, reopen: Make, file: Path, places: Places
) -> None:
    store = create()
    retitle(store.document(), "in the file")
    store.close()  # cleanly: the next opening does not look at every page
    damage_history(places, file)
    again = reopen()
    assert title(again) == "in the file"
    assert again.aside is not None
    retitle(again.document(), "goes on")
    assert again.flush().is_in_file


def test_damage_that_was_seen_is_looked_for_at_the_next_opening(
    create: Make, reopen: Make, file: Path, places: Places
) -> None:
    store = create()
    document = store.document()
    retitle(document, "in the file")
    store.flush()
    store._session.working._connection.saw_damage = True
    store.close()
    damage_history(places, file)
    again = reopen()
    assert again.aside is not None
    assert again.length == 0


def test_what_was_set_aside_can_be_salvaged(create: Make, reopen: Make, file: Path, places: Places) -> None:
    records, assets = full_project()
    store = create(records=records, assets=assets)
    retitle(store.document(), "only here")
    crash(store)
    with closing(sqlite3.connect(places.project(file).database)) as connection:
        connection.execute("UPDATE state SET cursor = 99")  # a cursor out of its history
        connection.commit()
    again = reopen()
    assert again.aside is not None
    with salvage(again.aside, places) as saved:
        assert {record.title for record in saved.records if isinstance(record, Project)} == {"only here"}
        assert {sha: saved.asset(sha) for sha in assets} == assets


@pytest.mark.parametrize("content", [b"", b"x" * 10_000, b"SQLite format 3\0" + bytes(5000)])
def test_rubbish_in_the_place_of_the_working_database(
    content: bytes, create: Make, reopen: Make, file: Path, places: Places
) -> None:
    create().close()
    places.project(file).database.write_bytes(content)
    again = reopen()
    assert title(again) == "Small"
    assert again.aside is not None
    assert again.aside.read_bytes() == content


def test_a_history_in_another_form_is_forgotten_and_the_work_is_not(
    create: Make, reopen: Make, file: Path, places: Places
) -> None:
    store = create()
    retitle(store.document(), "kept")
    crash(store)
    with closing(sqlite3.connect(places.project(file).database)) as connection:
        connection.execute("UPDATE state SET history_format = 99")
        connection.commit()
    again = reopen()
    assert again.is_recovered
    assert title(again) == "kept"
    assert (again.position, again.length) == (0, 0)


def test_the_base_survives_a_crash(create: Make, reopen: Make) -> None:
    records, assets = full_project()
    store = create(records=records, assets=assets)
    document = store.document()
    retitle(document, "one")
    store.flush()
    published = contents(document.records())
    with document.edit("test") as edit:
        edit.delete(edit.get(type(records[8]), records[8].id))
    retitle(document, "two")
    document.undo()
    crash(store)
    again = reopen()
    assert contents(again.base()) == published
    assert contents(again.records()) != published
    json.dumps([heading.label.key for heading in again.headings()])
