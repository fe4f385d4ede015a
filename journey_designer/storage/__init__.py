"""Where a project is kept: the working database on this machine, and the `.cjm` that is published from it.

`Store` is the one open project. `read_project` reads a file without opening it as a project, `write_project`
writes a copy, `salvage` saves what can be read of a damaged file, `backups_of` lists earlier versions of one.
"""

from __future__ import annotations

from pathlib import Path

from journey_designer.storage.assets import MOST_ASSET_BYTES
from journey_designer.storage.backups import Backup, list_backups
from journey_designer.storage.errors import (
    ChangedByOther,
    DamagedFile,
    NewerFile,
    OpenedReadOnly,
    ProjectInUse,
    TargetGone,
)
from journey_designer.storage.history import Heading
from journey_designer.storage.options import StoreOptions
from journey_designer.storage.places import Places
from journey_designer.storage.project_file import AssetSource, ProjectFile, read_project
from journey_designer.storage.publisher import Delays
from journey_designer.storage.salvage import Salvage, SalvageReport, salvage
from journey_designer.storage.status import Status, StatusObserver
from journey_designer.storage.store import Store
from journey_designer.storage.writing import write_project

__all__ = [
    "MOST_ASSET_BYTES",
    "AssetSource",
    "Backup",
    "ChangedByOther",
    "DamagedFile",
    "Delays",
    "Heading",
    "NewerFile",
    "OpenedReadOnly",
    "Places",
    "ProjectFile",
    "ProjectInUse",
    "Salvage",
    "SalvageReport",
    "Status",
    "StatusObserver",
    "Store",
    "StoreOptions",
    "TargetGone",
    "backups_of",
    "read_project",
    "salvage",
    "write_project",
]


def backups_of(path: Path, places: Places | None = None) -> tuple[Backup, ...]:
    """The earlier versions of a file that this machine keeps, newest first; the file itself need not be
    readable.
    """
    return list_backups((places or Places.default()).project(path).backups)
