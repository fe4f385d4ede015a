"""What can go wrong with files and disks, each as one plain sentence."""

from __future__ import annotations

import errno
import sqlite3

from journey_designer.core.errors import BugError, KnownError


class DamagedFile(KnownError):
    """The file breaks a promise of the format; ``detail`` says which, in English, for who looks into it.

    It was not touched; `salvage` reads what can be read.
    """

    def __init__(self, detail: str) -> None:
        self.detail = detail
        super().__init__(
            "file.damaged",
            "This file is damaged. It was left as it is. "
            "Open a backup, or open what can still be read as a new project.",
        )


class NewerFile(KnownError):
    """The file was written by a later version of the program."""

    def __init__(self, version: int, known: int) -> None:
        super().__init__(
            "file.newer",
            "This file was made by a newer version of Journey Designer (format {version}; this one reads "
            "up to {known}). Update the program, then open it again.",
            version=version,
            known=known,
        )


class ProjectInUse(KnownError):
    """Another window on this machine works on the file: process ``pid`` on ``host`` (0 and empty when
    unknown).
    """

    def __init__(self, pid: int, host: str) -> None:
        self.pid = pid
        self.host = host
        super().__init__(
            "file.in_use",
            "This project is already open in another window. Go on there, or open it read-only.",
            pid=pid,
            host=host,
        )


class ChangedByOther(KnownError):
    """The file is no longer the one that was opened or published here."""

    def __init__(self) -> None:
        super().__init__(
            "file.changed",
            "Somebody else has changed the file since it was opened here. Nothing was overwritten. "
            "Merge the two, or keep both by saving yours under another name.",
        )


class TargetGone(KnownError):
    """The file or its folder is not where it was: moved, deleted, or the medium was taken out."""

    def __init__(self) -> None:
        super().__init__(
            "file.gone",
            "The file is no longer at its place. Your work is safe on this computer: "
            "bring the file or the disk back, or save under another name.",
        )


class OpenedReadOnly(KnownError):
    """A step was tried on a project that was opened read-only."""

    def __init__(self) -> None:
        super().__init__(
            "store.read_only", "This project was opened read-only. Save it under another name to change it."
        )


_OS_SENTENCES = {
    errno.ENOSPC: ("file.full", "The disk is full. Free some space, or save somewhere else."),
    errno.EDQUOT: ("file.full", "The disk is full. Free some space, or save somewhere else."),
    errno.EFBIG: ("file.full", "The disk does not take a file of this size. Save somewhere else."),
    errno.EACCES: ("file.no_permission", "You may not write here. Save somewhere else."),
    errno.EPERM: ("file.no_permission", "You may not write here. Save somewhere else."),
    errno.EROFS: ("file.read_only", "This disk is read-only. Save somewhere else."),
    errno.ENOENT: ("file.missing", "There is no file or folder at this place. Choose another."),
    errno.ENOTDIR: ("file.missing", "There is no file or folder at this place. Choose another."),
    errno.EISDIR: ("file.folder", "This is a folder, not a file. Choose another name."),
    errno.ENAMETOOLONG: ("file.name", "This name is too long. Choose a shorter one."),
}


def from_os(error: OSError) -> KnownError:
    """The sentence for a refusal of the operating system."""
    key, sentence = _OS_SENTENCES.get(
        error.errno or 0,
        ("file.io", "The disk could not be read or written. Check it, or save somewhere else."),
    )
    return KnownError(key, sentence)


def from_sqlite(error: sqlite3.Error) -> Exception:
    """The sentence for a refusal of the working database; a broken constraint is our own fault."""
    if isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError | sqlite3.InterfaceError):
        return BugError(f"the working database refused: {error}")
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return KnownError(
            "store.full", "The disk is full; this step was not done. Free some space and try again."
        )
    if code == sqlite3.SQLITE_READONLY:
        return KnownError(
            "store.not_writable", "The program's own folder is read-only; this step was not done."
        )
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return ProjectInUse(0, "")
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return KnownError(
            "store.damaged",
            "The working copy of this project is damaged; this step was not done. "
            "Close the project and open it again.",
        )
    return KnownError("store.io", "The disk could not be written; this step was not done. Check the disk.")
