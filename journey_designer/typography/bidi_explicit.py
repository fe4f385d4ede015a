"""Rules P2 to X10 of UAX #9: explicit levels, isolates, level runs and isolating run sequences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice

from journey_designer.typography.bidi_classes import ISOLATES, STRONG

MAX_DEPTH = 125
_EMBEDDINGS = frozenset({"RLE", "LRE", "RLO", "LRO"})
_OVERRIDES = {"RLO": "R", "LRO": "L"}


def first_strong_level(classes: Iterable[str], *, stops_at_pdi: bool = False, default: int = 0) -> int:
    """P2 and P3: 0 or 1 by the first strong class that is not inside an isolate."""
    depth = 0
    for kind in classes:
        if kind in ISOLATES:
            depth += 1
        elif kind == "PDI":
            if depth:
                depth -= 1
            elif stops_at_pdi:
                break
        elif depth == 0 and kind in STRONG:
            return 0 if kind == "L" else 1
    return default


def matching_isolates(classes: Sequence[str]) -> dict[int, int]:
    """BD9: each isolate initiator's PDI and each PDI's initiator, where they match within a paragraph."""
    pairs: dict[int, int] = {}
    open_isolates: list[int] = []
    for index, kind in enumerate(classes):
        if kind in ISOLATES:
            open_isolates.append(index)
        elif kind == "B":
            open_isolates.clear()
        elif kind == "PDI" and open_isolates:
            initiator = open_isolates.pop()
            pairs[initiator] = index
            pairs[index] = initiator
    return pairs


@dataclass(slots=True)
class Explicit:
    """What X1 to X9 made of a paragraph: per character its class, its level and whether X9 removes it."""

    original: Sequence[str]
    classes: list[str]
    levels: list[int]
    removed: list[bool]
    pairs: dict[int, int]
    kept: list[int] = field(default_factory=list)
    position: dict[int, int] = field(default_factory=dict)

    def boundaries(self, indexes: Sequence[int], paragraph: int) -> tuple[str, str]:
        """X10: the strong classes (L or R) just outside a sequence, at its start and at its end."""
        level = self.levels[indexes[0]]
        before = self.position[indexes[0]] - 1
        previous = self.levels[self.kept[before]] if before >= 0 else paragraph
        last = indexes[-1]
        after = self.position[last] + 1
        is_open = self.original[last] in ISOLATES and last not in self.pairs
        following = paragraph if is_open or after >= len(self.kept) else self.levels[self.kept[after]]
        return _strong(max(previous, level)), _strong(max(following, level))


def _strong(level: int) -> str:
    return "R" if level & 1 else "L"


@dataclass(slots=True)
class _Status:
    level: int
    override: str | None = None
    is_isolate: bool = False


class _Stack:
    """The directional status stack of X1 with its three counters."""

    def __init__(self, paragraph: int) -> None:
        self.paragraph = paragraph
        self.reset()

    def reset(self) -> None:
        """As at the start of a paragraph."""
        self.entries = [_Status(self.paragraph)]
        self.overflow_isolates = 0
        self.overflow_embeddings = 0
        self.valid_isolates = 0

    @property
    def top(self) -> _Status:
        """The last entry; there always is one."""
        return self.entries[-1]

    def _next_level(self, is_right: bool) -> int:
        return (self.top.level + 1) | 1 if is_right else (self.top.level + 2) & ~1

    def embed(self, kind: str) -> None:
        """X2 to X5."""
        level = self._next_level(kind[0] == "R")
        if level <= MAX_DEPTH and not self.overflow_isolates and not self.overflow_embeddings:
            self.entries.append(_Status(level, _OVERRIDES.get(kind)))
        elif not self.overflow_isolates:
            self.overflow_embeddings += 1

    def isolate(self, is_right: bool) -> None:
        """X5a to X5c."""
        level = self._next_level(is_right)
        if level <= MAX_DEPTH and not self.overflow_isolates and not self.overflow_embeddings:
            self.valid_isolates += 1
            self.entries.append(_Status(level, None, True))
        else:
            self.overflow_isolates += 1

    def end_isolate(self) -> None:
        """X6a."""
        if self.overflow_isolates:
            self.overflow_isolates -= 1
        elif self.valid_isolates:
            self.overflow_embeddings = 0
            while not self.top.is_isolate:
                self.entries.pop()
            self.entries.pop()
            self.valid_isolates -= 1

    def end_embedding(self) -> None:
        """X7."""
        if self.overflow_isolates:
            return
        if self.overflow_embeddings:
            self.overflow_embeddings -= 1
        elif not self.top.is_isolate and len(self.entries) > 1:
            self.entries.pop()


def explicit_levels(original: Sequence[str], paragraph: int) -> Explicit:
    """X1 to X9 for the classes of a paragraph."""
    classes, levels = list(original), [paragraph] * len(original)
    removed = [False] * len(original)
    stack = _Stack(paragraph)
    for index, kind in enumerate(original):
        if kind == "PDI":
            stack.end_isolate()
        levels[index] = stack.top.level
        if kind == "B":
            levels[index] = paragraph
            stack.reset()
        elif kind in _EMBEDDINGS or kind in ("PDF", "BN"):
            removed[index] = True
            if kind == "PDF":
                stack.end_embedding()
            elif kind != "BN":
                stack.embed(kind)
        else:
            classes[index] = stack.top.override or kind
            if kind in ISOLATES:
                stack.isolate(_opens_right(original, index))
    explicit = Explicit(original, classes, levels, removed, matching_isolates(original))
    explicit.kept = [index for index, is_removed in enumerate(removed) if not is_removed]
    explicit.position = {index: place for place, index in enumerate(explicit.kept)}
    return explicit


def _opens_right(classes: Sequence[str], index: int) -> bool:
    if classes[index] == "FSI":
        return first_strong_level(islice(classes, index + 1, None), stops_at_pdi=True) == 1
    return classes[index] == "RLI"


def level_runs(explicit: Explicit) -> list[list[int]]:
    """BD7: the maximal runs of kept characters of one level, as lists of indexes."""
    runs: list[list[int]] = []
    for index in explicit.kept:
        if runs and explicit.levels[index] == explicit.levels[runs[-1][-1]]:
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


def isolating_sequences(runs: Sequence[list[int]], explicit: Explicit) -> list[list[int]]:
    """BD13: the level runs joined across matching isolates, as lists of indexes in order."""
    first = {run[0]: run for run in runs}
    result: list[list[int]] = []
    for run in runs:
        if explicit.original[run[0]] == "PDI" and run[0] in explicit.pairs:
            continue
        sequence = list(run)
        while explicit.original[sequence[-1]] in ISOLATES:
            following = first.get(explicit.pairs.get(sequence[-1], -1))
            if following is None:
                break
            sequence += following
        result.append(sequence)
    return result
