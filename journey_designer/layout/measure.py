"""What the layout asks of whoever can set text."""

from __future__ import annotations

from typing import Protocol

from journey_designer.layout.display import TextRole


class TextMeasurer(Protocol):
    """Measures text as it will be drawn. Calls are frequent: answers should come from a cache."""

    def lines(self, text: str, role: TextRole, width: float) -> int:
        """How many lines the text takes in a width in px; an empty text takes none."""

    def width(self, text: str, role: TextRole) -> float:
        """The width in px of the text on one line."""
