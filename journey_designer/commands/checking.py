"""``check``: whether a project file is sound."""

from __future__ import annotations

from argparse import Namespace

from journey_designer.commands import console, projects


def run(arguments: Namespace) -> int:
    """Read the file from end to end, images and sounds included; what is wrong is told by the error."""
    with projects.reading(arguments.file) as project:
        count = sum(1 for _ in project.document.records())
        console.say(f"{arguments.file}: sound, {console.counted(count, 'record')}")
    return 0
