"""How well one colour is read on another, and a colour made readable.

Formulas: WCAG 2.2, relative luminance and contrast ratio.
"""

from __future__ import annotations

from typing import Final

from journey_designer.layout.display import Colour

TEXT: Final = 4.5
"""The least contrast of text."""
SHAPE: Final = 3.0
"""The least contrast of lines and shapes that say something."""
_STEPS: Final = 50


def luminance(colour: Colour) -> float:
    """0 (black) … 1 (white) of an opaque colour ``#rrggbb``."""
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """1 … 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def darkened(colour: Colour, least: float, ground: Colour = "#FFFFFF") -> Colour:
    """The colour, mixed with as little black as gives it a contrast on a light ground. In capitals, as the palettes are."""
    parts = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
    for step in range(_STEPS + 1):
        share = 1 - step / _STEPS
        found = "#" + "".join(f"{int(part * share):02X}" for part in parts)
        if contrast(found, ground) >= least:
            return found
    return "#000000"


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
