"""``merge``: two copies of one project made one again."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable

from journey_designer.commands import console, projects
from journey_designer.commands.comparing import record_name
from journey_designer.core.merge import merge
from journey_designer.core.merge_sides import Conflict
from journey_designer.core.records import Record, type_name
from journey_designer.storage import write_project


def run(arguments: Namespace) -> int:
    """Write the merged project; where both copies say different things, mine is kept and the place is told."""
    projects.check_suffix(arguments.out)
    with projects.reading(arguments.mine) as mine, projects.reading(arguments.theirs) as theirs:
        base: tuple[Record, ...] = ()
        if arguments.base is not None:
            with projects.reading(arguments.base) as common:
                base = tuple(common.document.records())
        merged = merge(base, mine.document.records(), theirs.document.records())
        with projects.about(arguments.out):
            write_project(arguments.out, merged.records, _either(mine.asset, theirs.asset))
    for conflict in merged.conflicts:
        console.say(_sentence(conflict))
    console.say(f"{arguments.out}: merged, {console.counted(len(merged.conflicts), 'conflict')}")
    return 0


def _either(
    first: Callable[[str], bytes | None], second: Callable[[str], bytes | None]
) -> Callable[[str], bytes | None]:
    def asset(asset_id: str) -> bytes | None:
        found = first(asset_id)
        return found if found is not None else second(asset_id)

    return asset


def _sentence(conflict: Conflict) -> str:
    record = conflict.record
    fields = f" ({', '.join(conflict.fields)})" if conflict.fields else ""
    return f"both copies changed {type_name(type(record))} “{record_name(record)}”{fields}; mine is kept"
