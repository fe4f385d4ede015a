"""Earlier versions of a file: kept before it is replaced, thinned out with time."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_designer.core.records import Project
from journey_designer.storage import Places, Store, backups_of, read_project
from journey_designer.storage.backups import (
    INTERVAL,
    MOST_BACKUPS,
    MOST_BYTES,
    Backup,
    keep_backup,
    list_backups,
    worth_keeping,
)
from journey_designer.storage.formats import known_formats
from journey_designer.storage.housekeeping import tidy_places
from tests.storage.support import Clock, files_in, retitle

Make = Callable[..., Store]
DAY = 86_400.0


def title_of(backup: Backup, places: Places) -> str:
    with read_project(backup.path, places) as project:
        return next(record.title for record in project.records if isinstance(record, Project))


def test_the_version_before_a_change_is_kept(create: Make, file: Path, places: Places) -> None:
    clock = Clock()
    store = create(clock=clock)
    document = store.document()
    for number in range(4):
        retitle(document, str(number))
        store.flush()
    assert [title_of(backup, places) for backup in store.backups()] == ["Small"]
    clock.now += INTERVAL
    retitle(document, "later")
    store.flush()
    assert [title_of(backup, places) for backup in store.backups()] == ["3", "Small"]
    assert backups_of(file, places) == store.backups()
    assert store.backups()[0].at == clock.now


def test_a_backup_opens_as_a_project_of_its_own(create: Make, file: Path, places: Places) -> None:
    store = create()
    retitle(store.document(), "new")
    store.close()
    file.write_bytes(b"destroyed")
    (backup,) = backups_of(file, places)
    with read_project(backup.path, places) as old:
        again = create(file.with_name("rescued.cjm"), old.records, old.asset)
    assert any(isinstance(record, Project) and record.title == "Small" for record in again.records())


def test_backups_stay_on_this_machine(create: Make, file: Path) -> None:
    store = create()
    retitle(store.document(), "x")
    store.flush()
    assert files_in(file.parent) == [file.name]
    assert all(backup.path.stat().st_mode & 0o077 == 0 for backup in store.backups())


def backups(*ages: float, size: int = 10) -> list[Backup]:
    return [Backup(Path(f"{age}.cjm"), 1e9 - age, size) for age in ages]


def test_the_last_hours_are_dense_and_the_last_weeks_thin() -> None:
    quarter = 900.0
    kept = worth_keeping(backups(*(quarter * n for n in range(4 * 24 * 40))), 1e9)
    ages = [1e9 - backup.at for backup in kept]
    assert len(kept) == MOST_BACKUPS
    assert sum(age < 7200 for age in ages) == 8
    assert ages == sorted(ages)


@given(st.lists(st.floats(0, 100 * DAY), max_size=60), st.integers(1, MOST_BYTES // 4))
def test_what_is_kept_is_bounded_and_begins_with_the_newest(ages: list[float], size: int) -> None:
    present = backups(*ages, size=size)
    kept = worth_keeping(present, 1e9)
    assert len(kept) <= MOST_BACKUPS
    assert sum(backup.size for backup in kept) <= max(MOST_BYTES, size)
    assert (kept[0].at == max(backup.at for backup in present)) if present else not kept
    assert worth_keeping(kept, 1e9) == kept


def test_old_backups_are_thinned_out_when_a_new_one_is_made(tmp_path: Path) -> None:
    source, folder = tmp_path / "x.cjm", tmp_path / "backups"
    source.write_bytes(b"x")
    for number in range(100):
        assert keep_backup(source, folder, 1e9 + number * INTERVAL) is not None
    assert len(list_backups(folder)) <= MOST_BACKUPS
    assert keep_backup(source, folder, 1e9 + 99 * INTERVAL + 1) is None


def test_other_files_in_the_folder_are_no_backups(tmp_path: Path) -> None:
    for name in ("x.cjm", "20260101T000000000000Z.tmp", "20261301T000000000000Z.cjm", "notes.txt"):
        (tmp_path / name).write_bytes(b"")
    assert list_backups(tmp_path) == ()
    assert list_backups(tmp_path / "no") == ()


# Housekeeping


def aged(places: Places, days: float) -> None:
    for entry in [*places.root.rglob("*"), places.root]:
        before = entry.stat().st_mtime
        os.utime(entry, (before - days * DAY, before - days * DAY))


def tidy(places: Places) -> None:
    (places.root / "tidied").unlink(missing_ok=True)
    tidy_places(places, known_formats(), (places.root / "projects").stat().st_mtime + 200 * DAY)


@pytest.fixture
def closed(create: Make, file: Path) -> Path:
    store = create()
    retitle(store.document(), "x")
    store.close()
    return file


def test_a_project_that_rests_keeps_its_newest_backup_only(closed: Path, places: Places) -> None:
    aged(places, 100)
    tidy(places)
    place = places.project(closed)
    assert not place.database.exists()
    assert len(list_backups(place.backups)) == 1


def test_a_project_whose_file_is_gone_goes_too(closed: Path, places: Places) -> None:
    closed.unlink()
    aged(places, 100)
    tidy(places)
    assert not places.project(closed).folder.exists()


def test_a_project_on_a_medium_that_is_away_keeps_its_backup(closed: Path, places: Places) -> None:
    folder = places.project(closed).folder
    closed.parent.rename(closed.parent.with_name("away"))
    aged(places, 100)
    tidy(places)
    assert folder.exists()


def test_work_that_is_in_no_file_is_never_deleted(
    create: Make, reopen: Make, file: Path, places: Places
) -> None:
    store = create()
    file.unlink()
    retitle(store.document(), "only here")
    store.close()
    aged(places, 1000)
    tidy(places)
    again = reopen()
    assert again.is_recovered
    assert any(isinstance(record, Project) and record.title == "only here" for record in again.records())


def test_an_open_project_is_left_alone(create: Make, places: Places) -> None:
    store = create()
    aged(places, 1000)
    tidy(places)
    retitle(store.document(), "goes on")
    assert store.flush().is_in_file


def test_a_young_project_is_left_alone_and_tidying_is_daily(closed: Path, places: Places) -> None:
    now = places.project(closed).database.stat().st_mtime
    tidy_places(places, known_formats(), now)
    aged(places, 100)
    os.utime(places.root / "tidied", (now, now))
    tidy_places(places, known_formats(), now)
    assert places.project(closed).database.exists()


def test_leftovers_of_looking_at_files_are_deleted(closed: Path, places: Places) -> None:
    old, young = places.scratch / "old.cjm", places.scratch / "young.cjm"
    places.scratch.mkdir(exist_ok=True)
    for entry in (old, young):
        entry.write_bytes(b"")
    now = young.stat().st_mtime
    os.utime(old, (now - 8 * DAY, now - 8 * DAY))
    tidy_places(places, known_formats(), now)
    assert files_in(places.scratch) == ["young.cjm"]
