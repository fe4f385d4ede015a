"""``share``: a copy without what is private."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from typing import cast

from journey_designer.commands import console, projects
from journey_designer.core.sharing import PRIVATE, Private, shared
from journey_designer.storage import write_project


def private(text: str) -> tuple[Private, ...]:
    """What ``--without`` names: some of notes, photos, voices, names, with commas between."""
    names = tuple(part.strip() for part in text.split(",") if part.strip())
    unknown = [name for name in names if name not in PRIVATE]
    if unknown:
        raise ArgumentTypeError(f"{unknown[0]!r} is none of {', '.join(PRIVATE)}")
    return cast("tuple[Private, ...]", names)


def run(arguments: Namespace) -> int:
    """Write the copy."""
    projects.check_suffix(arguments.out)
    with projects.reading(arguments.file) as project:
        records = shared(project.document.records(), arguments.without)
        with projects.about(arguments.out):
            write_project(arguments.out, records, project.asset)
    left_out = ", ".join(arguments.without) or "nothing"
    console.say(f"{arguments.out}: a copy of {arguments.file}, left out: {left_out}")
    return 0
