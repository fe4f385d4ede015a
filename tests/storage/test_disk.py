"""Disks that are full, broken or not ours to write."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from journey_designer.core.errors import BugError, KnownError
from journey_designer.core.records import Project
from journey_designer.storage import Places, Store, read_project
from journey_designer.storage.connection import Connection
from tests.storage.support import PICTURE, contents, files_in, full_project, retitle

Make = Callable[..., Store]
ROOT = Path(__file__).parents[2]


def pragma(store: Store, text: str) -> None:
    store._session.working._connection.query(f"PRAGMA {text}")


def fill(store: Store) -> None:
    """Let the working database grow no more."""
    ((pages,),) = store._session.working._connection.query("PRAGMA page_count")
    pragma(store, f"max_page_count = {pages}")


def test_a_full_disk_refuses_the_step_and_changes_nothing(create: Make, reopen: Make) -> None:
    store = create()
    document = store.document()
    retitle(document, "before")
    fill(store)
    refused = 0
    for number in range(60):
        before, steps = contents(document.records()), store.length
        try:
            retitle(document, f"{number} " * 160)
        except KnownError as error:
            refused += error.key == "store.full"
            assert contents(document.records()) == before
            assert store.length == steps
    assert refused > 10
    assert contents(store.records()) == contents(document.records())
    while document.undo():
        pass
    assert document.project.title == "Small"
    pragma(store, "max_page_count = 1000000")
    retitle(document, "room again")
    assert store.flush().is_in_file
    store.close()
    assert contents(reopen().records()) == contents(document.records())


def test_a_full_disk_refuses_an_image(create: Make) -> None:
    store = create()
    fill(store)
    with pytest.raises(KnownError) as caught:
        store.put_asset(os.urandom(500_000), "image/png")
    assert caught.value.key == "store.full"
    assert store.put_asset(b"x", "image/png").size == 1


def test_a_working_database_that_became_read_only(create: Make) -> None:
    store = create()
    document = store.document()
    pragma(store, "query_only = ON")
    with pytest.raises(KnownError) as caught:
        retitle(document, "x")
    assert caught.value.key == "store.not_writable"
    assert document.project.title == "Small"
    pragma(store, "query_only = OFF")
    retitle(document, "x")
    assert store.flush().is_in_file


def test_a_step_that_contradicts_the_database_is_our_fault(create: Make) -> None:
    store = create()
    document = store.document()
    with store._session.working._connection.transaction() as sqlite:
        sqlite.execute("UPDATE project SET id = 'other'")
    with pytest.raises(BugError):
        retitle(document, "x")
    assert store.length == 0


LIMITED = """
import resource, sys
from pathlib import Path
from journey_designer.core.errors import KnownError
from journey_designer.storage import Places, Store
from tests.storage.support import options, retitle

file, state, folder = map(Path, sys.argv[1:])
_, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
limit = lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
with Store.open(file, places=Places(state), options=options()) as store:
    document = store.document()
    retitle(document, "published")
    store.flush()
    before = file.read_bytes()
    retitle(document, "while the disk is full")
    limit(40_000)
    status = store.flush()
    print(status.is_in_file, status.problem.key if status.problem else None)
    try:
        retitle(document, "x" * 400)
        print("done")
    except KnownError as error:
        print(error.key)
    print(document.project.title)
    try:
        Store.create(file.with_name("new.cjm"), store.records(), places=Places(state), options=options())
    except KnownError as error:
        print(error.key)
    limit(hard)
    print(file.read_bytes() == before, sorted(entry.name for entry in folder.iterdir()))
    print(store.flush().is_in_file)
    retitle(document, "room again")
"""


def test_a_disk_that_takes_no_more(create: Make, file: Path, places: Places) -> None:
    create().close()
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(file), str(places.root), str(file.parent)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
        check=True,
    )
    lines = done.stdout.splitlines()
    assert lines[0] in ("False file.full", "False file.io")
    assert lines[1] in ("store.full", "store.io")
    assert lines[2:] == ["while the disk is full", lines[3], f"True ['{file.name}']", "True"]
    assert lines[3] in ("store.full", "store.io", "file.full")
    with read_project(file, places) as project:
        assert any(isinstance(record, Project) and record.title == "room again" for record in project.records)


def test_a_file_in_the_place_of_the_state_folder(tmp_path: Path, file: Path) -> None:
    state = tmp_path / "state"
    state.write_bytes(b"")
    for attempt in (
        lambda: Store.create(file, full_project()[0], full_project()[1], places=Places(state)),
        lambda: read_project(tmp_path / "good.cjm", Places(state)),
    ):
        (tmp_path / "good.cjm").write_bytes(PICTURE)
        with pytest.raises(KnownError):
            attempt()
    assert files_in(file.parent) == []


def test_a_file_in_the_place_of_the_target_folder(create: Make, file: Path) -> None:
    (file.parent / "plain").write_bytes(b"")
    with pytest.raises(KnownError) as caught:
        create(file.parent / "plain" / "x.cjm")
    assert caught.value.key == "file.missing"


def test_a_backup_that_cannot_be_made_does_not_keep_work_from_the_file(
    create: Make, file: Path, places: Places, caplog: pytest.LogCaptureFixture
) -> None:
    store = create()
    places.project(file).backups.write_bytes(b"in the way")
    retitle(store.document(), "x")
    assert store.flush().is_in_file
    assert store.backups() == ()
    assert "no backup" in caplog.text


def test_a_database_that_is_locked_by_others_is_in_use(tmp_path: Path) -> None:
    first = Connection(tmp_path / "x.db")
    with pytest.raises(KnownError) as caught:
        Connection(tmp_path / "x.db")
    assert caught.value.key == "file.in_use"
    first.close()
    Connection(tmp_path / "x.db").close()


def test_a_transaction_that_fails_leaves_no_trace(tmp_path: Path) -> None:
    connection = Connection(tmp_path / "x.db")
    with connection.transaction() as sqlite:
        sqlite.execute("CREATE TABLE t (a)")

    def fail() -> Any:
        with connection.transaction() as sqlite:
            sqlite.execute("INSERT INTO t VALUES (1)")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert connection.query("SELECT * FROM t") == []
    connection.close()
