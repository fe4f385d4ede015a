"""From the working database to the file: whole, safe for what others did there, and never in the way."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from journey_designer.core.errors import KnownError
from journey_designer.core.records import Project
from journey_designer.storage import ChangedByOther, Delays, Places, Status, Store, TargetGone, read_project
from journey_designer.storage.publisher import Publisher
from journey_designer.storage.replacing import put_in_place, temporary_beside
from tests.storage.support import QUICK, Clock, contents, files_in, full_project, options, retitle

Make = Callable[..., Store]


def title_in(file: Path, places: Places) -> str:
    with read_project(file, places) as project:
        return next(record.title for record in project.records if isinstance(record, Project))


class Heard:
    """An observer that can be waited for."""

    def __init__(self, store: Store) -> None:
        self.all: list[Status] = []
        self._news = threading.Condition()
        self.stop = store.observe(self)

    def __call__(self, status: Status) -> None:
        with self._news:
            self.all.append(status)
            self._news.notify_all()

    def wait(self, wanted: Callable[[Status], bool]) -> Status:
        with self._news:
            assert self._news.wait_for(lambda: any(map(wanted, self.all)), timeout=20), self.all
            return next(status for status in self.all if wanted(status))


# By itself


def test_a_step_is_published_by_itself(create: Make, file: Path, places: Places) -> None:
    clock = Clock()
    store = create(publishes_by_itself=True, delays=QUICK, clock=clock)
    heard = Heard(store)
    clock.now += 60
    retitle(store.document(), "by itself")
    status = heard.wait(lambda status: status.is_in_file)
    assert heard.all[0] == Status(clock.now - 60, False)
    assert status == Status(clock.now, True)
    assert title_in(file, places) == "by itself"


def test_the_default_is_within_a_second() -> None:
    delays = Delays()
    assert delays.quiet <= delays.most < 1


def test_many_steps_are_published_together(create: Make, file: Path, places: Places) -> None:
    store = create(publishes_by_itself=True, delays=Delays(quiet=0.05, most=60))
    heard = Heard(store)
    document = store.document()
    for number in range(20):
        retitle(document, str(number))
    heard.wait(lambda status: status.is_in_file)
    assert title_in(file, places) == "19"
    assert [status.is_in_file for status in heard.all] == [False, True]


def test_a_stopped_observer_hears_nothing_more(create: Make) -> None:
    store = create()
    heard = Heard(store)
    heard.stop()
    heard.stop()
    retitle(store.document(), "x")
    assert heard.all == []


def test_the_publisher_waits_for_quiet_but_not_for_ever() -> None:
    done = threading.Event()
    publisher = Publisher(lambda: done.set() is None, Delays(quiet=30, most=0.05))
    publisher.request()
    publisher.request()
    assert done.wait(20)
    publisher.stop()
    publisher.request()
    publisher.stop()


def test_the_publisher_tries_again_until_it_works() -> None:
    tries: list[int] = []
    done = threading.Event()

    def work() -> bool:
        tries.append(1)
        if len(tries) == 4:
            done.set()
        return len(tries) >= 4

    publisher = Publisher(work, QUICK)
    publisher.request()
    assert done.wait(20)
    publisher.stop()
    assert len(tries) == 4


# What others do to the file


def test_a_file_that_somebody_else_changed_is_never_overwritten(
    create: Make, file: Path, places: Places, tmp_path: Path
) -> None:
    store = create()
    theirs = their_version(file, tmp_path, "theirs")
    retitle(store.document(), "mine")
    status = store.flush()
    assert isinstance(status.problem, ChangedByOther)
    assert not status.is_in_file
    assert file.read_bytes() == theirs
    assert files_in(file.parent) == [file.name]
    assert isinstance(store.close().problem, ChangedByOther)
    assert file.read_bytes() == theirs


def their_version(file: Path, folder: Path, title: str) -> bytes:
    """The same project, changed on another machine and brought here by a sync client."""
    places = Places(folder / "another machine")
    elsewhere = folder / "elsewhere.cjm"
    elsewhere.write_bytes(file.read_bytes())
    with Store.open(elsewhere, places=places, options=options()) as store:
        retitle(store.document(), title)
    elsewhere.replace(file)
    return file.read_bytes()


def test_rubbish_in_the_place_of_the_file_is_not_overwritten_either(create: Make, file: Path) -> None:
    store = create()
    file.write_bytes(b"<html>conflict</html>")
    retitle(store.document(), "mine")
    assert isinstance(store.flush().problem, ChangedByOther)
    assert file.read_bytes() == b"<html>conflict</html>"
    with pytest.raises(KnownError):
        store.theirs()


def test_a_change_by_nobody_matters_only_when_there_is_something_to_publish(create: Make, file: Path) -> None:
    store = create()
    file.write_bytes(b"x")
    assert store.flush().problem is None
    assert store.close().problem is None
    assert file.read_bytes() == b"x"


def test_other_bytes_with_the_same_content_are_no_change(create: Make, file: Path, places: Places) -> None:
    store = create()
    data = bytearray(file.read_bytes())
    data[96:100] = (3_046_000).to_bytes(4, "big")  # written by another version of SQLite
    file.write_bytes(data)
    retitle(store.document(), "mine")
    assert store.flush().is_in_file
    assert title_in(file, places) == "mine"


def test_our_own_content_written_by_somebody_else_is_published_already(
    create: Make, file: Path, places: Places, tmp_path: Path
) -> None:
    store = create()
    their_version(file, tmp_path, "same idea")
    data = bytearray(file.read_bytes())
    data[96:100] = (3_046_000).to_bytes(4, "big")
    file.write_bytes(data)
    retitle(store.document(), "same idea")
    assert store.flush().is_in_file
    assert file.read_bytes() == bytes(data)
    retitle(store.document(), "and on")
    assert store.flush().is_in_file


def test_a_file_that_is_gone_is_not_made_again_by_itself(create: Make, file: Path, places: Places) -> None:
    store = create()
    moved = file.with_name("moved.cjm")
    file.rename(moved)
    retitle(store.document(), "mine")
    assert isinstance(store.flush().problem, TargetGone)
    assert files_in(file.parent) == ["moved.cjm"]
    moved.rename(file)
    assert store.flush().is_in_file
    assert title_in(file, places) == "mine"


def test_a_folder_that_is_gone_is_waited_for(create: Make, file: Path, places: Places) -> None:
    store = create(publishes_by_itself=True, delays=QUICK)
    heard = Heard(store)
    away = file.parent.with_name("unplugged")
    file.parent.rename(away)
    retitle(store.document(), "mine")
    problem = heard.wait(lambda status: status.problem is not None)
    assert isinstance(problem.problem, TargetGone)
    away.rename(file.parent)
    heard.wait(lambda status: status.is_in_file)
    assert title_in(file, places) == "mine"


def test_a_gone_file_can_be_written_again(create: Make, file: Path, places: Places) -> None:
    store = create()
    file.unlink()
    retitle(store.document(), "mine")
    assert store.save_as(file).is_in_file
    assert title_in(file, places) == "mine"


def test_saving_to_the_same_path_never_overwrites_others(create: Make, file: Path, tmp_path: Path) -> None:
    store = create()
    theirs = their_version(file, tmp_path, "theirs")
    retitle(store.document(), "mine")
    with pytest.raises(ChangedByOther):
        store.save_as(file)
    assert file.read_bytes() == theirs


def test_a_read_only_file_stays_as_it_is(create: Make, file: Path, places: Places) -> None:
    store = create()
    before = file.read_bytes()
    file.chmod(0o444)
    retitle(store.document(), "mine")
    status = store.flush()
    assert status.problem is not None
    assert status.problem.key == "file.read_only"
    assert file.read_bytes() == before
    file.chmod(0o600)
    assert store.flush().is_in_file
    assert title_in(file, places) == "mine"


def test_a_target_that_became_a_folder_is_told(create: Make, file: Path) -> None:
    store = create()
    file.unlink()
    file.mkdir()
    retitle(store.document(), "mine")
    status = store.flush()
    assert status.problem is not None
    assert status.problem.key == "file.folder"
    assert not status.is_in_file


def test_a_folder_that_cannot_be_written_is_told_and_work_goes_on(
    create: Make, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = create()

    def refuse(*_: Any) -> int:
        raise PermissionError(13, "Permission denied")

    document = store.document()
    with monkeypatch.context() as patched:
        patched.setattr("journey_designer.storage.writing.os.open", refuse)
        retitle(document, "one")
        status = store.flush()
        assert status.problem is not None
        assert status.problem.key == "file.no_permission"
        retitle(document, "two")
    assert store.flush().is_in_file


def test_a_fault_of_the_program_is_told_and_the_file_stays(
    create: Make, file: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    store = create()
    before = file.read_bytes()

    def fail(*_: Any) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr("journey_designer.storage.publishing.write_file", fail)
        retitle(store.document(), "mine")
        status = store.flush()
    assert status.problem is not None
    assert status.problem.key == "file.fault"
    assert "ZeroDivisionError" in caplog.text
    assert file.read_bytes() == before


# How the file is replaced


def test_links_are_followed_and_modes_kept(create: Make, file: Path, places: Places) -> None:
    store = create()
    file.chmod(0o640)
    store.close()
    link = file.parent / "link.cjm"
    link.symlink_to(file.name)
    with Store.open(link, places=places, options=options()) as again:
        retitle(again.document(), "mine")
    assert link.is_symlink()
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert title_in(file, places) == "mine"


def test_undoing_everything_does_not_touch_the_file(create: Make, file: Path) -> None:
    store = create()
    before = file.stat()
    document = store.document()
    retitle(document, "x")
    document.undo()
    assert store.flush().is_in_file
    assert (file.stat().st_mtime_ns, file.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_very_long_names_are_published(create: Make, file: Path) -> None:
    path = file.with_name("رحلة" * 30 + ".cjm")
    store = create(path)
    retitle(store.document(), "x")
    assert store.flush().is_in_file
    assert len(os.fsencode(temporary_beside(path).name)) <= 255


def test_an_old_leftover_of_ours_is_no_obstacle(create: Make, file: Path) -> None:
    temporary_beside(file).write_bytes(b"leftover")
    store = create()
    assert store.status.is_in_file
    assert files_in(file.parent) == [file.name]


class Sharing(PermissionError):
    """What Windows says while another program holds a file."""

    winerror = 32


@pytest.mark.parametrize(("failures", "works"), [(3, True), (99, False)])
def test_a_file_held_by_another_program_is_tried_again(
    failures: int, works: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace, pauses = os.replace, list[float]()

    def held(source: Path, target: Path) -> None:
        if len(pauses) < failures:
            raise Sharing(13, "in use")
        replace(source, target)

    new, old = tmp_path / "new", tmp_path / "old"
    new.write_bytes(b"new")
    old.write_bytes(b"old")
    monkeypatch.setattr("journey_designer.storage.replacing.os.replace", held)
    if works:
        put_in_place(new, old, pause=pauses.append)
        assert old.read_bytes() == b"new"
    else:
        with pytest.raises(KnownError):
            put_in_place(new, old, pause=pauses.append)
        assert old.read_bytes() == b"old"
    assert 0 < sum(pauses) < 3


def test_a_plain_refusal_is_not_tried_again(tmp_path: Path) -> None:
    pauses: list[float] = []
    with pytest.raises(KnownError):
        put_in_place(tmp_path / "missing", tmp_path / "target", pause=pauses.append)
    assert pauses == []


# Under another name


def test_save_as_takes_everything_along(create: Make, reopen: Make, file: Path, places: Places) -> None:
    records, assets = full_project()
    store = create(records=records, assets=assets)
    document = store.document()
    retitle(document, "one")
    store.flush()
    retitle(document, "two")
    heard = Heard(store)
    other = file.with_name("other.cjm")
    assert store.save_as(other).is_in_file
    assert store.path == other
    assert heard.all[-1].is_in_file
    assert title_in(file, places) == "one"
    assert title_in(other, places) == "two"
    document.undo()
    document.undo()
    retitle(document, "three")
    assert contents(store.records()) == contents(document.records())
    store.close()
    assert title_in(other, places) == "three"
    assert reopen(other).length == 1
    first = reopen(file)
    assert (first.length, first.is_recovered) == (0, False)


def test_save_as_refuses_what_is_there_and_goes_on(create: Make, file: Path) -> None:
    store = create()
    other = file.with_name("other.cjm")
    other.write_bytes(b"precious")
    with pytest.raises(KnownError) as caught:
        store.save_as(other)
    assert caught.value.key == "file.exists"
    with pytest.raises(KnownError):
        store.save_as(file.parent / "no" / "x.cjm")
    retitle(store.document(), "goes on")
    assert store.flush().is_in_file
    store.save_as(other, replace=True)
    assert [backup.path.read_bytes() for backup in store.backups()] == [b"precious"]


def test_keeping_both_after_a_conflict(create: Make, file: Path, places: Places, tmp_path: Path) -> None:
    store = create()
    their_version(file, tmp_path, "theirs")
    retitle(store.document(), "mine")
    assert not store.flush().is_in_file
    mine = file.with_name("mine.cjm")
    assert store.save_as(mine).problem is None
    assert (title_in(file, places), title_in(mine, places)) == ("theirs", "mine")
    store.close()
    with Store.open(file, places=places, options=options()) as again:
        assert not again.is_recovered
        assert again.status.is_in_file


def test_save_as_publishes_by_itself_from_then_on(create: Make, file: Path, places: Places) -> None:
    store = create(publishes_by_itself=True, delays=QUICK)
    other = file.with_name("other.cjm")
    store.save_as(other)
    heard = Heard(store)
    retitle(store.document(), "later")
    heard.wait(lambda status: status.is_in_file)
    assert title_in(other, places) == "later"
