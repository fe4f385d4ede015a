"""Which two criteria the matrix of the ideas shows when nobody chose: one rule for the screen and for what is printed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from journey_designer.core.consistency import Records
from journey_designer.core.records import Criterion
from journey_designer.core.text import folded

_EFFORT: Final = ("effort", "eas", "cost", "facil", "cout", "جهد", "سهول", "كلف")
"""How words begin that tell what an idea takes, folded: English, French, Arabic (without its article)."""
_ARTICLE: Final = "ال"


class Axes(NamedTuple):
    """The ids of two different criteria."""

    across: str
    up: str


def default_axes(records: Records) -> Axes | None:
    """What an idea takes lies across, what it brings upwards; None where there are fewer than two criteria.

    Across: the heaviest cost; without any, the heaviest that is called like effort or ease; without that, the second
    heaviest. Upwards: the heaviest other benefit, else the heaviest other. Of equal weights the first in the project's
    order.
    """
    criteria = records.all(Criterion)
    if len(criteria) < 2:
        return None
    costs = [entry for entry in criteria if entry.direction == "cost"]
    named = [entry for entry in criteria if _tells_effort(entry.name)]
    across = _heaviest(costs or named or _without(criteria, _heaviest(criteria)))
    others = _without(criteria, across)
    up = _heaviest([entry for entry in others if entry.direction == "benefit"] or others)
    return Axes(across.id, up.id)


def chosen_axes(records: Records, across: str | None, up: str | None) -> Axes | None:
    """The chosen criteria, as far as they are there; each that is not stands as by `default_axes`, never the same twice."""
    defaults = default_axes(records)
    if defaults is None:
        return None
    known = [entry.id for entry in records.all(Criterion)]
    kept_across = across if across in known else None
    kept_up = up if up in known and up != kept_across else None
    if kept_across is None:
        kept_across = next(one for one in (defaults.across, defaults.up, *known) if one != kept_up)
    if kept_up is None:
        kept_up = next(one for one in (defaults.up, defaults.across, *known) if one != kept_across)
    return Axes(kept_across, kept_up)


def _tells_effort(name: str) -> bool:
    words = (word.removeprefix(_ARTICLE) for word in folded(name).split())
    return any(word.startswith(_EFFORT) for word in words)


def _heaviest(criteria: Sequence[Criterion]) -> Criterion:
    return max(criteria, key=lambda entry: entry.weight)


def _without(criteria: Sequence[Criterion], gone: Criterion) -> list[Criterion]:
    return [entry for entry in criteria if entry.id != gone.id]
