"""Putting a finished file in the place of another, so that at every moment one of the two is there, whole."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path

from journey_designer.core.errors import KnownError
from journey_designer.storage.errors import from_os
from journey_designer.storage.places import real_path

_MOST_NAME_BYTES = 255
_WINDOWS_IN_USE = (5, 32)
_TRIES = 12
_NO_FOLDER_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF)


def temporary_beside(path: Path, pid: int | None = None) -> Path:
    """The name under which process ``pid`` (this one) writes a file before it becomes ``path``: in the same
    folder.
    """
    target = real_path(path)
    tail = f".{os.getpid() if pid is None else pid}.tmp"
    name = target.name.encode(errors="surrogateescape")[: _MOST_NAME_BYTES - len(tail) - 1]
    return target.with_name("." + name.decode(errors="ignore") + tail)


def put_in_place(temporary: Path, path: Path, *, pause: Callable[[float], None] = time.sleep) -> None:
    """Make the finished, durable file ``temporary`` be ``path``; links are followed, the old file's mode is
    kept.

    Where another program holds the old file for a moment (Windows), tries again for about two seconds. Raises
    a `KnownError`; the old file is then untouched.
    """
    target = real_path(path)
    try:
        with contextlib.suppress(FileNotFoundError):
            os.chmod(temporary, stat.S_IMODE(target.stat().st_mode))
        _replace(temporary, target, pause)
        fsync_folder(target.parent)
    except OSError as error:
        raise from_os(error) from error


def _replace(temporary: Path, target: Path, pause: Callable[[float], None]) -> None:
    for attempt in range(_TRIES):
        try:
            os.replace(temporary, target)
            return
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _WINDOWS_IN_USE or attempt == _TRIES - 1:
                raise
        pause(0.03 * (attempt + 1))


def fsync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can. Raises OSError."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # Some network and FUSE file systems do not know fsync of a folder; the file itself is durable.
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(descriptor)


def check_writable(path: Path) -> None:
    """Raise a `KnownError` where the user has said that this file shall not change: its mode is read-only."""
    try:
        mode = real_path(path).stat().st_mode
    except FileNotFoundError:
        return
    except OSError as error:
        raise from_os(error) from error
    if stat.S_ISDIR(mode):
        raise KnownError("file.folder", "This is a folder, not a file. Choose another name.")
    if not mode & stat.S_IWUSR:
        raise KnownError(
            "file.read_only", "This file is read-only. Save under another name, or allow writing."
        )
