"""The rows of the bench and how they are told."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class BenchRow:
    """One measurement. ``value`` is a ratio unless the name says otherwise; it ``holds`` when not over ``target``."""

    name: str
    value: float
    target: float

    @property
    def holds(self) -> bool:
        """Whether the target is met."""
        return self.value <= self.target


def told(rows: Iterable[BenchRow], *, as_json: bool) -> str:
    """The table as text, or as a JSON list of name, value, target, holds."""
    found = list(rows)
    if as_json:
        return json.dumps([asdict(row) | {"holds": row.holds} for row in found], indent=1)
    width = max(len(row.name) for row in found)
    lines = [f"{'':{width}}  {'value':>8}  {'target':>8}"]
    for row in found:
        mark = "holds" if row.holds else "MISSED"
        lines.append(f"{row.name:{width}}  {row.value:8.3f}  {row.target:8.2f}  {mark}")
    return "\n".join(lines)


def clock() -> float:
    """Seconds of this process at work. Nothing measured with it waits, so it is the time it takes on a machine of its own:
    what other programs do meanwhile is not counted.
    """
    return time.process_time()


def times(act: Callable[[], object], count: int = 15, warm: int = 3) -> list[float]:
    """The seconds of ``count`` calls after ``warm`` that are not counted."""
    for _ in range(warm):
        act()
    found = []
    for _ in range(count):
        start = clock()
        act()
        found.append(clock() - start)
    return found


def median(act: Callable[[], object], count: int = 15, warm: int = 3) -> float:
    """The median seconds of a call."""
    return statistics.median(times(act, count, warm))


def percentile(values: Sequence[float], share: float) -> float:
    """The value under which a share of the values lies."""
    ranked = sorted(values)
    return ranked[min(int(share * len(ranked)), len(ranked) - 1)]
