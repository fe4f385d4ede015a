"""One writer on this machine, whoever it is and however it ends."""

from __future__ import annotations

import errno
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from journey_designer.storage import Places, ProjectInUse, Store
from journey_designer.storage.lock import ProjectLock
from tests.storage.support import retitle

Make = Callable[..., Store]
ROOT = Path(__file__).parents[2]
HOLDER = """
import sys
from pathlib import Path
from journey_designer.storage import Places, Store
store = Store.open(Path(sys.argv[1]), places=Places(Path(sys.argv[2])))
print("open", flush=True)
sys.stdin.read()
store.close()
"""


@pytest.fixture
def holder(create: Make, file: Path, places: Places) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the project open."""
    create().close()
    arguments = [sys.executable, "-c", HOLDER, str(file), str(places.root)]
    pipe = subprocess.PIPE
    with subprocess.Popen(arguments, stdin=pipe, stdout=pipe, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


def test_another_process_is_named(holder: subprocess.Popen[str], reopen: Make) -> None:
    with pytest.raises(ProjectInUse) as caught:
        reopen()
    assert (caught.value.pid, caught.value.host) == (holder.pid, socket.gethostname())
    assert "another window" in str(caught.value)


def test_another_process_leaves_reading_to_everybody(holder: subprocess.Popen[str], reopen: Make) -> None:
    assert reopen(read_only=True).is_read_only


def test_nobody_makes_a_project_over_an_open_one(
    holder: subprocess.Popen[str], create: Make, file: Path
) -> None:
    before = file.read_bytes()
    with pytest.raises(ProjectInUse):
        create(replace=True)
    other = create(file.with_name("other.cjm"))
    with pytest.raises(ProjectInUse):
        other.save_as(file, replace=True)
    assert file.read_bytes() == before


def test_a_killed_process_leaves_no_lock(holder: subprocess.Popen[str], reopen: Make) -> None:
    holder.send_signal(signal.SIGKILL)
    holder.wait(20)
    store = reopen()
    retitle(store.document(), "mine")
    assert store.flush().is_in_file


def test_a_closed_project_is_free(holder: subprocess.Popen[str], reopen: Make) -> None:
    assert holder.stdin is not None
    holder.stdin.close()
    assert holder.wait(20) == 0
    assert not reopen().is_read_only


def test_a_second_window_of_the_same_process_is_refused_too(create: Make, reopen: Make, file: Path) -> None:
    store = create()
    with pytest.raises(ProjectInUse) as caught:
        reopen()
    assert caught.value.pid == os.getpid()
    link = file.with_name("link.cjm")
    link.symlink_to(file)
    with pytest.raises(ProjectInUse):
        reopen(link)
    store.close()
    reopen()


def test_a_lock_that_says_nothing_readable_still_locks(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    lock = ProjectLock(path)
    path.write_bytes(b"\xff{")
    with pytest.raises(ProjectInUse) as caught:
        ProjectLock(path)
    assert (caught.value.pid, caught.value.host) == (0, "")
    lock.release()
    lock.release()
    ProjectLock(path).release()


@pytest.mark.parametrize(
    ("said", "is_taken"),
    [
        (json.dumps({"pid": os.getppid(), "host": socket.gethostname()}), True),
        (json.dumps({"pid": 4_194_304, "host": socket.gethostname()}), False),
        (json.dumps({"pid": 5, "host": "somewhere else"}), True),
        ("", False),
    ],
)
def test_on_disks_without_locks_the_named_process_counts(
    said: str, is_taken: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> None:
        raise OSError(errno.ENOLCK, "no locks available")

    path = tmp_path / "lock"
    path.write_text(said)
    monkeypatch.setattr("journey_designer.storage.lock._lock", refuse)
    if is_taken:
        with pytest.raises(ProjectInUse):
            ProjectLock(path)
    else:
        ProjectLock(path).release()
