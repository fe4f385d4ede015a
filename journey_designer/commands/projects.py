"""Project files as the commands use them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey, Record, Stage
from journey_designer.core.text import folded
from journey_designer.storage import Store, read_project

SUFFIX = ".cjm"


@dataclass(frozen=True, slots=True)
class Reading:
    """A project file that is being read. ``version`` is that of its format."""

    document: Document
    asset: Callable[[str], bytes | None]
    version: int


@contextmanager
def about(path: Path) -> Iterator[None]:
    """Known errors inside say which file they are about."""
    try:
        yield
    except KnownError as error:
        raise KnownError(error.key, "{file}: {what}", file=str(path), what=str(error)) from error


@contextmanager
def reading(path: Path) -> Iterator[Reading]:
    """A project file, checked from end to end; it is never written. Raises a `KnownError`."""
    with about(path):
        project = read_project(path)
    with project:
        yield Reading(Document(project.records), project.asset, project.version)


def create(path: Path, records: Iterable[Record], assets: dict[str, bytes] | None = None) -> None:
    """Make a project file. One that is there is replaced, and kept as a backup. Raises a `KnownError`."""
    check_suffix(path)
    with about(path):
        Store.create(path, records, assets or {}, replace=True).close()


def check_suffix(path: Path) -> None:
    """Raise a `KnownError` unless the name is that of a project: nothing else is ever replaced by one."""
    if path.suffix.lower() != SUFFIX:
        raise KnownError(
            "cli.suffix", "{file}: the name of a project ends in .cjm. Choose such a name.", file=str(path)
        )


def find_stages(document: Document, names: str | None) -> tuple[str, ...]:
    """The ids of all stages of these names, with commas between, in any journey; none for None.

    Raises a `KnownError` for a name that no stage has.
    """
    found: list[str] = []
    for name in re.split(r"[,،]", names or ""):
        if not name.strip():
            continue
        alike = [stage for stage in document.all(Stage) if folded(stage.name.strip()) == folded(name.strip())]
        if not alike:
            raise KnownError(
                "cli.unknown_stage",
                "There is no stage “{name}” in this project. Its stages: {names}.",
                name=name.strip(),
                names="; ".join(dict.fromkeys(stage.name for stage in document.all(Stage) if stage.name)),
            )
        found += [stage.id for stage in alike]
    return tuple(found)


def find_journey(document: Document, title: str | None) -> Journey:
    """The journey of this title (or id), the first one for None. Raises a `KnownError`."""
    journeys = document.all(Journey)
    if not journeys:
        raise KnownError("cli.no_journey", "This project has no journey yet.")
    if title is None:
        return journeys[0]
    exact = [journey for journey in journeys if title in (journey.title, journey.id)]
    alike = [journey for journey in journeys if folded(journey.title) == folded(title)]
    if not exact and not alike:
        raise KnownError(
            "cli.unknown_journey",
            "There is no journey “{title}” in this project. Its journeys: {titles}.",
            title=title,
            titles="; ".join(journey.title for journey in journeys),
        )
    return (exact or alike)[0]
