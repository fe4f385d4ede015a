"""Writing a file so that the one that was there stays until the new one is whole and on the disk."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from journey_designer.core.errors import KnownError

_SENTENCES: Final = {
    errno.ENOSPC: ("export.full", "The disk is full. Free some space, or save somewhere else."),
    errno.EDQUOT: ("export.full", "The disk is full. Free some space, or save somewhere else."),
    errno.EFBIG: ("export.full", "The disk does not take a file of this size. Save somewhere else."),
    errno.EACCES: ("export.no_permission", "You may not write here. Save somewhere else."),
    errno.EPERM: ("export.no_permission", "You may not write here. Save somewhere else."),
    errno.EROFS: ("export.read_only", "This disk is read-only. Save somewhere else."),
    errno.ENOENT: ("export.no_folder", "There is no such folder. Choose another place."),
    errno.ENOTDIR: ("export.no_folder", "There is no such folder. Choose another place."),
    errno.EISDIR: ("export.folder", "This is a folder, not a file. Choose another name."),
    errno.ENAMETOOLONG: ("export.name", "This name is too long. Choose a shorter one."),
}
_OTHER: Final = (
    "export.io",
    "The disk could not be read or written. Check it, or save somewhere else.",
)
_PLAIN_MODE: Final = 0o666
_FLAGS: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file to write, which takes the place of ``path`` when the block is left without an error.

    It is written beside its place and made durable first. Links are followed, and the old file's mode is kept.
    When anything fails the old file stays as it was, and what the system refused is told as a `KnownError`.
    """
    try:
        target = Path(os.path.realpath(path))
        mode = _mode_of(target)
        temporary = target.with_name(f".journey-designer-{secrets.token_hex(8)}.tmp")
        descriptor = os.open(temporary, _FLAGS, _PLAIN_MODE)
    except (OSError, ValueError) as error:
        raise _known(error) from error
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            temporary.chmod(mode)
        temporary.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise _known(error) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _mode_of(target: Path) -> int | None:
    """The mode of the file that is there, if one is. Raises OSError where it may not be replaced."""
    try:
        found = target.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found):
        raise IsADirectoryError(errno.EISDIR, "a folder", str(target))
    if not stat.S_ISREG(found) or not found & stat.S_IWUSR:
        raise PermissionError(errno.EACCES, "not a file that may change", str(target))
    return stat.S_IMODE(found)


def _sync_folder(folder: Path) -> None:
    """Make the new name durable, where the system can do that to a folder."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _known(error: OSError | ValueError) -> KnownError:
    number = error.errno if isinstance(error, OSError) else errno.ENAMETOOLONG
    key, sentence = _SENTENCES.get(number or 0, _OTHER)
    return KnownError(key, sentence)
