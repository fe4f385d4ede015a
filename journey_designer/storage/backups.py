"""Earlier versions of a file, kept in the state folder: dense for the last hours, thin for the last weeks."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from journey_designer.storage.errors import from_os
from journey_designer.storage.places import private_folder
from journey_designer.storage.replacing import fsync_folder

INTERVAL = 600.0
"""Seconds between two backups of a file that keeps changing."""
MOST_BACKUPS = 24
"""Most backups of one file."""
MOST_BYTES = 512 << 20
"""Most bytes of all backups of one file; the newest is always kept."""

_HOUR = 3_600.0
_DAY = 86_400.0
_NAME = "%Y%m%dT%H%M%S%fZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """An earlier version of a file: a whole `.cjm` at ``path``, published before ``at`` (seconds since 1970,
    UTC).
    """

    path: Path
    at: float
    size: int


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """The backups in a folder, newest first."""
    found = []
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        for entry in os.scandir(folder):
            at = _time_of(entry.name)
            if at is not None and entry.is_file(follow_symlinks=False):
                found.append(Backup(Path(entry.path), at, entry.stat().st_size))
    return tuple(sorted(found, key=lambda backup: backup.at, reverse=True))


def keep_backup(source: Path, folder: Path, now: float) -> Backup | None:
    """Keep a copy of ``source`` as it is, unless the last one is younger than `INTERVAL`; then thin out the
    old ones.

    Raises a `KnownError` when the copy cannot be made.
    """
    present = list_backups(folder)
    if present and 0 <= now - present[0].at < INTERVAL:
        return None
    private_folder(folder)
    moment = dt.datetime.fromtimestamp(now, dt.UTC)
    target = folder / f"{moment.strftime(_NAME)}.cjm"
    temporary = target.with_suffix(".tmp")
    try:
        try:
            shutil.copyfile(source, temporary)
            os.chmod(temporary, 0o600)
            with temporary.open("rb+") as file:
                os.fsync(file.fileno())
            os.replace(temporary, target)
            fsync_folder(folder)
        finally:
            temporary.unlink(missing_ok=True)
        kept = Backup(target, now, target.stat().st_size)
        _thin_out((kept, *present), now)
    except OSError as error:
        raise from_os(error) from error
    return kept


def worth_keeping(backups: Iterable[Backup], now: float) -> tuple[Backup, ...]:
    """Of the backups those to keep: all of the last two hours, one an hour for two days, one a day before
    that.

    Never more than `MOST_BACKUPS` or `MOST_BYTES`, newest first.
    """
    kept: list[Backup] = []
    slots: set[tuple[str, int]] = set()
    size = 0
    for backup in sorted(backups, key=lambda entry: entry.at, reverse=True):
        slot = _slot(backup.at, now)
        size += backup.size
        if slot in slots or (kept and (len(kept) >= MOST_BACKUPS or size > MOST_BYTES)):
            size -= backup.size
            continue
        slots.add(slot)
        kept.append(backup)
    return tuple(kept)


def _slot(at: float, now: float) -> tuple[str, int]:
    age = now - at
    if age < 2 * _HOUR:
        return "minute", int(at // 60)
    return ("hour", int(at // _HOUR)) if age < 2 * _DAY else ("day", int(at // _DAY))


def _thin_out(backups: tuple[Backup, ...], now: float) -> None:
    kept = set(worth_keeping(backups, now))
    for backup in backups:
        if backup not in kept:
            backup.path.unlink(missing_ok=True)


def _time_of(name: str) -> float | None:
    stem, dot, suffix = name.rpartition(".")
    if not dot or suffix != "cjm":
        return None
    try:
        return dt.datetime.strptime(stem, _NAME).replace(tzinfo=dt.UTC).timestamp()
    except ValueError:
        return None
