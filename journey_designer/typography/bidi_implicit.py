"""Rules W1 to I2 of UAX #9, on one isolating run sequence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from journey_designer.typography.bidi_brackets import bracket_pairs
from journey_designer.typography.bidi_classes import ISOLATES

_NEUTRAL: Final = frozenset({"B", "S", "WS", "ON", "PDI"}) | ISOLATES
_SIDE: Final = {"L": "L", "R": "R", "EN": "R", "AN": "R"}


@dataclass(slots=True)
class RunSequence:
    """An isolating run sequence: characters, classes before W1 and now, level, and what surrounds it."""

    text: Sequence[str]
    original: Sequence[str]
    kinds: list[str]
    level: int
    sos: str
    eos: str


def resolve(sequence: RunSequence) -> list[int]:
    """The level of each character of the sequence."""
    _weak(sequence)
    _separators(sequence.kinds)
    _terminators(sequence.kinds)
    _european_numbers(sequence)
    _brackets(sequence)
    _neutrals(sequence)
    return [_implicit(kind, sequence.level) for kind in sequence.kinds]


def _weak(sequence: RunSequence) -> None:
    """W1 to W3: marks, numbers after Arabic letters, Arabic letters."""
    kinds = sequence.kinds
    previous, strong = sequence.sos, sequence.sos
    for place, given in enumerate(kinds):
        is_after_isolate = previous in ISOLATES or previous == "PDI"
        kind = given if given != "NSM" else "ON" if is_after_isolate else previous
        previous = kind
        if kind in ("R", "L", "AL"):
            strong = kind
        kinds[place] = "AN" if kind == "EN" and strong == "AL" else kind
    # W2 must still see AL, so W3 comes in a second pass.
    sequence.kinds = ["R" if kind == "AL" else kind for kind in kinds]


def _separators(kinds: list[str]) -> None:
    """W4: one separator between two numbers of the same kind."""
    for place in range(1, len(kinds) - 1):
        before, kind, after = kinds[place - 1 : place + 2]
        if before == after and (
            (kind == "ES" and before == "EN") or (kind == "CS" and before in ("EN", "AN"))
        ):
            kinds[place] = before


def _terminators(kinds: list[str]) -> None:
    """W5 and W6: terminators beside European numbers; separators and terminators left over are neutral."""
    place = 0
    while place < len(kinds):
        if kinds[place] != "ET":
            place += 1
            continue
        stop = place
        while stop < len(kinds) and kinds[stop] == "ET":
            stop += 1
        touches = (place > 0 and kinds[place - 1] == "EN") or (stop < len(kinds) and kinds[stop] == "EN")
        kinds[place:stop] = ["EN" if touches else "ON"] * (stop - place)
        place = stop
    kinds[:] = ["ON" if kind in ("ES", "CS") else kind for kind in kinds]


def _european_numbers(sequence: RunSequence) -> None:
    """W7: a number after a left-to-right letter is one."""
    strong = sequence.sos
    for place, kind in enumerate(sequence.kinds):
        if kind in ("R", "L"):
            strong = kind
        elif kind == "EN" and strong == "L":
            sequence.kinds[place] = "L"


def _brackets(sequence: RunSequence) -> None:
    """N0: both brackets of a pair take the direction of what they hold."""
    kinds = sequence.kinds
    own = "R" if sequence.level & 1 else "L"
    for opening, closing in bracket_pairs(sequence.text, kinds):
        inside = {_SIDE.get(kind) for kind in kinds[opening + 1 : closing]}
        if own in inside:
            direction = own
        elif inside - {None}:
            before = (_SIDE.get(kind) for kind in reversed(kinds[:opening]))
            direction = next((side for side in before if side), sequence.sos)
        else:
            continue
        for bracket in (opening, closing):
            kinds[bracket] = direction
            mark = bracket + 1
            while mark < len(kinds) and sequence.original[mark] == "NSM":
                kinds[mark] = direction
                mark += 1


def _neutrals(sequence: RunSequence) -> None:
    """N1 and N2: neutrals between two sides of one direction take it, others the embedding direction."""
    kinds = sequence.kinds
    own = "R" if sequence.level & 1 else "L"
    place = 0
    while place < len(kinds):
        if kinds[place] not in _NEUTRAL:
            place += 1
            continue
        stop = place
        while stop < len(kinds) and kinds[stop] in _NEUTRAL:
            stop += 1
        before = _SIDE.get(kinds[place - 1]) if place else sequence.sos
        after = _SIDE.get(kinds[stop]) if stop < len(kinds) else sequence.eos
        direction = before if before and before == after else own
        kinds[place:stop] = [direction] * (stop - place)
        place = stop


def _implicit(kind: str, level: int) -> int:
    if level & 1:
        return level + 1 if kind in ("L", "EN", "AN") else level
    return level + {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)
