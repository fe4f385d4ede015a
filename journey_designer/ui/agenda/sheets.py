"""Run sheets: blocks of time with what to fill in each, in three languages. Two are shipped."""

from __future__ import annotations

import json
from dataclasses import dataclass

from journey_designer.resources import resource

NAMES = ("two-hours", "full-day")
"""The shipped run sheets, in the order in which they are offered."""

LEAST_MINUTES, MOST_MINUTES = 1, 480


@dataclass(frozen=True, slots=True)
class Block:
    """A box of time. ``minutes`` 1 … 480; ``task`` says what to fill now; a fixed block (a break) is never shortened."""

    title: str
    minutes: int
    task: str = ""
    is_fixed: bool = False


@dataclass(frozen=True, slots=True)
class RunSheet:
    """A named sequence of blocks."""

    name: str
    blocks: tuple[Block, ...]

    @property
    def minutes(self) -> int:
        """How long everything takes."""
        return sum(block.minutes for block in self.blocks)


def shipped_sheet(key: str, language: str) -> RunSheet:
    """A shipped run sheet in a language; English where it is unknown. Raises ``KeyError`` for a name that is none."""
    if key not in NAMES:
        raise KeyError(key)
    parts = json.loads(resource(f"agendas/{key}.json").read_text(encoding="utf-8"))
    tongue = language if language in ("en", "fr", "ar") else "en"
    blocks = tuple(
        Block(part["title"][tongue], part["minutes"], part["task"][tongue], part.get("fixed", False))
        for part in parts["blocks"]
    )
    return RunSheet(parts["name"][tongue], blocks)
