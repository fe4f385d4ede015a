"""Projects on this machine: made, opened, recovered, remembered."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from journey_designer.core.document import Document
from journey_designer.core.records import Language, Record
from journey_designer.storage import AssetSource, Places, Store, StoreOptions, read_project, salvage
from journey_designer.ui.shell.recents import Recents

if TYPE_CHECKING:
    from journey_designer.interchange.template_shelf import TemplateShelf

SUFFIX = ".cjm"
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
_MOST_NAME = 80


class Projects:
    """Makes stores. ``places`` is where private things of this machine are; tests give their own."""

    def __init__(self, places: Places, options: StoreOptions | None = None) -> None:
        self.places = places
        self.options = options or StoreOptions()
        self.recents = Recents(places.root / "recent")

    @cached_property
    def templates(self) -> TemplateShelf:
        """The shipped templates and the user's own."""
        from journey_designer.interchange.template_shelf import TemplateShelf

        return TemplateShelf(self.places.templates)

    def open(self, path: Path, *, read_only: bool = False) -> Store:
        """Open a project. Raises what `Store.open` raises."""
        return Store.open(path, places=self.places, read_only=read_only, options=self.options)

    def create(
        self,
        path: Path,
        records: Iterable[Record],
        assets: AssetSource | Mapping[str, bytes] | None = None,
        *,
        replace: bool = False,
    ) -> Store:
        """Make a project of records. Raises what `Store.create` raises."""
        return Store.create(path, records, assets, places=self.places, replace=replace, options=self.options)

    def from_template(
        self,
        path: Path,
        key: str,
        *,
        language: Language,
        title: str,
        persona: str = "",
        replace: bool = False,
    ) -> Store:
        """Make a project with the stages and lanes of a template."""

        from journey_designer.interchange import templates

        document = Document()
        templates.apply(
            document, self.templates.find(key), language=language, title=title, persona_name=persona
        )
        return self.create(path, list(document.records()), replace=replace)

    def from_damaged(self, damaged: Path, path: Path) -> Store:
        """Make a new project of what can still be read of a damaged file, which stays as it is."""
        with salvage(damaged, self.places, formats=self.options.formats) as found:
            return self.create(path, found.records, found.asset, replace=True)

    def from_backup(self, backup: Path, path: Path) -> Store:
        """Make a new project of an earlier version of a file."""
        with read_project(backup, self.places, formats=self.options.formats) as found:
            return self.create(path, found.records, found.asset, replace=True)

    def remember(self, store: Store, document: Document, pictures: Mapping[str, bytes]) -> None:
        """Put a project on the list of recent ones, as it is now."""
        self.recents.remember(store.path, document, time.time(), dict(pictures))


def file_name(title: str, fallback: str) -> str:
    """A file name for a title, without the suffix: no signs that a disk refuses, not too long, never
    empty.
    """
    name = " ".join(_FORBIDDEN.sub(" ", title).split()).strip(". ")[:_MOST_NAME].strip(". ")
    return name or fallback


def free_path(folder: Path, name: str, exists: Callable[[Path], bool] = Path.exists) -> Path:
    """A path for a new project in a folder that no file has yet: ``Name.cjm``, ``Name 2.cjm`` …"""
    path = folder / f"{name}{SUFFIX}"
    number = 2
    while exists(path):
        path = folder / f"{name} {number}{SUFFIX}"
        number += 1
    return path
