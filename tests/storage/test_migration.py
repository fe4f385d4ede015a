"""Older versions of the format, tried with an artificial one: today's records without votes, and a renamed column."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from journey_designer.core.errors import BugError
from journey_designer.core.records import Project, Record, Touchpoint
from journey_designer.storage import (
    ChangedByOther,
    DamagedFile,
    NewerFile,
    Places,
    Store,
    read_project,
    salvage,
)
from journey_designer.storage.digests import Rows, digest_of_database
from journey_designer.storage.formats import Formats, Version, known_formats
from tests.storage.support import contents, full_project, options, retitle

Make = Callable[..., Store]


def old_version() -> Version:
    """Version 1 of another history: touchpoints have no votes, a project's title is its name."""
    text = ";\n".join(known_formats().newest.statements) + ";\n"
    text = text.replace("  votes TEXT,\n", "")
    text = text.replace(
        "  title TEXT NOT NULL CHECK (length(title) <= 500),\n  client", "  name TEXT NOT NULL,\n  client"
    )
    return Version.from_text(1, text)


def upgrade(rows: Rows) -> Rows:
    for row in rows["touchpoint"]:
        row["votes"] = None
    for row in rows["project"]:
        row["title"] = row.pop("name")
    return rows


OLD = Formats({1: old_version()}, {})
BOTH = Formats({1: old_version(), 2: Version(2, known_formats().newest.statements)}, {1: upgrade})


def downgraded(path: Path, target: Path) -> None:
    """Write the project in ``path`` as a file of the artificial version 1."""
    target.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as new, closing(sqlite3.connect(target, isolation_level=None)) as old:
        old.execute("PRAGMA page_size = 4096")
        old.execute("PRAGMA application_id = 0x434A4D31")
        old.execute("PRAGMA user_version = 1")
        for statement in old_version().statements:
            old.execute(statement)
        old.execute("BEGIN")
        for table in (*old_version().tables, "asset_data"):
            columns = [row[1] for row in old.execute(f"PRAGMA table_info({table})")]
            wanted = ", ".join("title" if (table, name) == ("project", "name") else name for name in columns)
            places = ", ".join("?" * len(columns))
            old.executemany(
                f"INSERT INTO {table} VALUES ({places})", new.execute(f"SELECT {wanted} FROM {table}")
            )
        digest = digest_of_database(old, old_version().tables)
        old.executemany("INSERT INTO meta VALUES (?, ?)", [("digest", digest), ("min_reader", "1")])
        old.execute("COMMIT")


@pytest.fixture
def old_file(tmp_path: Path, create: Make, file: Path) -> Path:
    records, assets = full_project()
    create(tmp_path / "today.cjm", records, assets).close()
    downgraded(tmp_path / "today.cjm", file)
    return file


def migrated(records: list[Record]) -> list[Record]:
    """What the records are after the way through version 1: the votes are gone."""
    return [replace(record, votes=None) if isinstance(record, Touchpoint) else record for record in records]


def test_an_older_file_is_read_as_today(old_file: Path, places: Places) -> None:
    before = old_file.read_bytes()
    with read_project(old_file, places, formats=BOTH) as project:
        assert contents(project.records) == contents(migrated(full_project()[0]))
        assert project.version == 1
        assert {sha: project.asset(sha) for sha in full_project()[1]} == full_project()[1]
    assert old_file.read_bytes() == before


def test_an_older_file_is_rewritten_with_the_first_step_and_kept_as_a_backup(
    old_file: Path, reopen: Make, places: Places
) -> None:
    before = old_file.read_bytes()
    store = reopen(formats=BOTH)
    assert store.status.is_in_file
    assert store.flush().is_in_file
    assert old_file.read_bytes() == before
    retitle(store.document(), "in the new form")
    assert store.flush().is_in_file
    assert [backup.path.read_bytes() for backup in store.backups()] == [before]
    store.close()
    with read_project(old_file, places, formats=BOTH) as project:
        assert project.version == 2
    again = reopen(formats=BOTH)
    assert again.length == 1


def test_an_older_file_is_checked_as_strictly(old_file: Path, places: Places) -> None:
    with closing(sqlite3.connect(old_file)) as connection:
        connection.execute("UPDATE project SET name = 'changed'")
        connection.commit()
    with pytest.raises(DamagedFile):
        read_project(old_file, places, formats=BOTH)
    with salvage(old_file, places, formats=BOTH) as saved:
        titles = {record.title for record in saved.records if isinstance(record, Project)}
        assert titles == {"changed"}
        assert len(saved.records) == len(full_project()[0])


def test_an_older_file_without_its_first_page_is_taken_for_todays(old_file: Path, places: Places) -> None:
    """Nothing says its version any more: what of it fits is saved, and makes a sound project."""
    with old_file.open("r+b") as stream:
        stream.write(bytes(4096))
    with salvage(old_file, places, formats=BOTH) as saved:
        assert saved.report.read["card"] == 3


def test_a_broken_migration_is_a_plain_sentence(old_file: Path, places: Places) -> None:
    def fail(rows: Rows) -> Rows:
        raise KeyError("oops")

    formats = Formats(BOTH.versions, {1: fail})
    with pytest.raises(DamagedFile):
        read_project(old_file, places, formats=formats)


def test_a_missing_migration_is_our_fault() -> None:
    with pytest.raises(BugError):
        Formats(BOTH.versions, {}).migrated({}, 1)


def test_every_version_leads_to_the_newest() -> None:
    formats = known_formats()
    assert set(formats.versions) == set(range(1, formats.newest.number + 1))
    assert set(formats.migrations) == set(range(1, formats.newest.number))


def test_the_statements_of_a_version_are_read_from_its_text() -> None:
    version = Version.from_text(
        3, "CREATE TABLE meta (a TEXT) STRICT;\n\nCREATE TABLE one (\n  a TEXT\n) STRICT;\n"
    )
    assert version.statements == (
        "CREATE TABLE meta (a TEXT) STRICT",
        "CREATE TABLE one (\n  a TEXT\n) STRICT",
    )
    assert version.tables == ("one",)
    assert version.columns() == {"one": ("a",)}


# A working database that an older program left


def older_working(places: Places, file: Path) -> None:
    """Turn a working database of today into one of the artificial version 1."""
    path = places.project(file).database
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("ALTER TABLE touchpoint DROP COLUMN votes")
        connection.execute("ALTER TABLE project RENAME COLUMN title TO name")
        for name, text in connection.execute(
            "SELECT id, record FROM base WHERE type = 'touchpoint'"
        ).fetchall():
            without = re.sub(r'("x"|null|"\[[^"]*\]"),("votes"|null)', r"\1", text)
            connection.execute("UPDATE base SET record = ? WHERE id = ?", (without, name))
        connection.execute("PRAGMA user_version = 1")


def crash(store: Store) -> None:
    session = store._session
    session.working.close(cleanly=False)
    assert session._lock is not None
    session._lock.release()
    session._is_ended = True


def test_unpublished_work_of_an_older_program_is_not_lost(
    old_file: Path, reopen: Make, places: Places, file: Path
) -> None:
    store = reopen(formats=BOTH)
    document = store.document()
    retitle(document, "not published")
    crash(store)
    older_working(places, file)
    again = reopen(formats=BOTH)
    assert again.is_recovered
    assert (again.length, again.aside) == (0, None)
    wanted = contents(document.records())
    assert contents(again.records()) == wanted
    assert {record.title for record in again.base() if isinstance(record, Project)} == {"دار نور"}
    assert again.asset(next(iter(full_project()[1]))) is not None
    assert again.flush().is_in_file
    again.close()
    with read_project(file, places, formats=BOTH) as project:
        assert contents(project.records) == wanted


def test_published_work_of_an_older_program_goes_on_without_its_history(
    old_file: Path, reopen: Make, places: Places, file: Path
) -> None:
    store = reopen(formats=BOTH)
    retitle(store.document(), "published")
    store.close()
    older_working(places, file)
    again = reopen(formats=BOTH)
    assert not again.is_recovered
    assert again.status.is_in_file
    assert again.length == 0
    assert {record.title for record in again.records() if isinstance(record, Project)} == {"published"}


def test_a_working_database_of_a_newer_program_is_left_alone(
    create: Make, places: Places, file: Path, reopen: Make
) -> None:
    store = create()
    retitle(store.document(), "x")
    crash(store)
    path = places.project(file).database
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 5")
    before = path.read_bytes()
    with pytest.raises(NewerFile):
        reopen()
    assert path.read_bytes() == before


def test_somebody_with_an_older_program_changed_the_file(
    old_file: Path, tmp_path: Path, reopen: Make
) -> None:
    """Their version 1 is merged like any other."""
    store = reopen(formats=BOTH)
    document = store.document()
    retitle(document, "mine")
    assert store.flush().is_in_file
    their_title(old_file, tmp_path)
    with document.edit("test") as edit:
        edit.put(replace(document.get(Touchpoint, "tp-1"), name="mine too"))
    assert isinstance(store.flush().problem, ChangedByOther)
    merged = store.merge_theirs(document)
    assert document.get(Touchpoint, "tp-1").name == "mine too"
    assert document.project.title == "theirs"
    assert merged.conflicts == ()
    assert store.flush().is_in_file


def their_title(file: Path, folder: Path) -> None:
    places: Any = Places(folder / "theirs")
    elsewhere = folder / "e.cjm"
    elsewhere.write_bytes(file.read_bytes())
    with Store.open(elsewhere, places=places, options=options(formats=BOTH)) as store:
        retitle(store.document(), "theirs")
    downgraded(elsewhere, file)
