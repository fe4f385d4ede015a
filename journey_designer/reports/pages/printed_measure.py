"""Measures the texts of a printed map exactly as the PDF draws them, none of them under 9 pt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from journey_designer.layout.display import Op, Stamp, Text, TextRole, shifted
from journey_designer.reports.pdf.plain import printable
from journey_designer.typography.measurer import Measurer
from journey_designer.typography.typesetter import Typesetter

LEAST_SIZE: Final = 12.0
"""The smallest font size on a printed map in px: 9 pt."""


def printed_role(role: TextRole) -> TextRole:
    """The role as it is printed: the screen's smallest sizes are raised to what paper asks for."""
    if role.size >= LEAST_SIZE and role.arabic_size >= LEAST_SIZE:
        return role
    return replace(role, size=max(role.size, LEAST_SIZE), arabic_size=max(role.arabic_size, LEAST_SIZE))


def printed_ops(ops: Iterable[Op]) -> list[Op]:
    """The ops of a map with their texts in printed roles, and stamps taken apart into what they are made of."""
    result: list[Op] = []
    for op in ops:
        if isinstance(op, Stamp):
            result += shifted(op.ops, op.rect.x, op.rect.y)
        elif isinstance(op, Text):
            result.append(replace(op, role=printed_role(op.role)))
        else:
            result.append(op)
    return result


class PrintedMeasure:
    """The `TextMeasurer` for a map that is printed or written as SVG: measured is drawn.

    It looks at the text that the painter draws (composed, without controls) in the role it is printed in.
    """

    def __init__(self, typesetter: Typesetter) -> None:
        self._measurer = Measurer(typesetter)

    def lines(self, text: str, role: TextRole, width: float) -> int:
        """How many lines the text takes in a width in px; an empty text takes none."""
        return self._measurer.lines(printable(text), printed_role(role), width)

    def width(self, text: str, role: TextRole) -> float:
        """The width in px of the text on one line."""
        return self._measurer.width(printable(text), printed_role(role))
