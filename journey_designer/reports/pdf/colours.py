"""Colours of the display list as numbers."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

_COLOUR: Final = re.compile(r"#([0-9a-fA-F]{6})([0-9a-fA-F]{2})?")


class Rgba(NamedTuple):
    """Red, green, blue and opacity, each from 0 to 1."""

    red: float
    green: float
    blue: float
    alpha: float


@lru_cache(maxsize=512)
def rgba(colour: str) -> Rgba:
    """The numbers of ``#RRGGBB`` or ``#RRGGBBAA``. Raises ``ValueError`` for anything else."""
    match = _COLOUR.fullmatch(colour)
    if match is None:
        raise ValueError(f"not a colour: {colour!r}")
    red, green, blue = (value / 255 for value in bytes.fromhex(match.group(1)))
    return Rgba(red, green, blue, int(match.group(2) or "ff", 16) / 255)
