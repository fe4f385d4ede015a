"""One writer a project on this machine: a locked file that says who, released by the system when its process
ends.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import socket
import sys
from pathlib import Path

from journey_designer.storage.errors import ProjectInUse, from_os

_NO_LOCKS = (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS)
_FAR_AWAY = 1 << 30  # Windows locks bytes against reading: lock one that holds nothing


class ProjectLock:
    """The lock file ``path``, held from making this until `release`. Raises `ProjectInUse` if another holds
    it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise from_os(error) from error
        try:
            _lock(descriptor)
        except OSError as error:
            holder = _holder(path)
            if error.errno not in _NO_LOCKS or _is_alive(*holder):
                os.close(descriptor)
                raise ProjectInUse(*holder) from error
        self._descriptor: int | None = descriptor
        os.ftruncate(descriptor, 0)
        os.write(descriptor, json.dumps({"pid": os.getpid(), "host": socket.gethostname()}).encode())

    def release(self) -> None:
        """Let another process in. The file stays: deleting it could take away the lock of who comes next."""
        if self._descriptor is not None:
            with contextlib.suppress(OSError):
                os.ftruncate(self._descriptor, 0)
            os.close(self._descriptor)
            self._descriptor = None


def _holder(path: Path) -> tuple[int, str]:
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        said = json.loads(path.read_bytes()[:1000])
        return int(said["pid"]), str(said["host"])[:200]
    return 0, ""


def _is_alive(pid: int, host: str) -> bool:
    """Whether the process that the file names may still run; for disks that know no locks."""
    if not pid or host != socket.gethostname() or pid == os.getpid():
        return bool(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _FAR_AWAY, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
