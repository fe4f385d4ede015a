"""What stands in the cell of a table, in words: a native table holds paragraphs, and no drawings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from journey_designer.layout.display import Box, Op, Path, Text
from journey_designer.layout.palette import PRINT
from journey_designer.reports.slides.texts import Para, Run, before

_STAR: Final = "★"


class CellReader:
    """Listens to what a cell draws. A small drawing before a text becomes a sign before it.

    ``signs``: those for drawings that are read as a certain text.
    """

    def __init__(self, signs: Mapping[str, str]) -> None:
        self._signs = signs
        self._paras: list[Para] = []
        self._sign: tuple[str, str] | None = None
        self._alt = ""
        self._alone: list[tuple[str, str]] = []

    @contextmanager
    def called(self, alt: str) -> Iterator[None]:
        """What is drawn inside is read as a text."""
        before_, self._alt = self._alt, alt
        yield
        self._alt = before_

    def see(self, ops: Sequence[Op]) -> None:
        """Something was painted."""
        texts = [op for op in ops if isinstance(op, Text)]
        boxes = [op for op in ops if isinstance(op, Box)]
        if self._alt in self._signs:
            self._sign = (self._signs[self._alt], PRINT.ink3)
        elif self._alt and texts:
            self._alone.append((" ".join(op.text for op in texts), texts[0].colour))
        elif self._alt and not boxes and len(ops) == 1 and isinstance(ops[0], Path) and ops[0].fill:
            self._alone.append((_STAR, ops[0].fill))
        elif len(boxes) == 1 and not texts and boxes[0].fill is not None:
            is_round = boxes[0].radii[0] >= boxes[0].rect.h / 2
            self._sign = ("● " if is_round else "■ ", boxes[0].fill)

    def hear(self, paras: Sequence[Para]) -> None:
        """Something was written."""
        found = list(paras)
        if found and self._sign is not None:
            found[0] = before(found[0], *self._sign)
        self._sign = None
        self._paras += found

    def paras(self, usual: Para) -> list[Para]:
        """All of it, in the look of a usual paragraph where it was only drawn."""
        drawn = [replace(usual, runs=(Run(text, 500, colour),)) for text, colour in self._alone]
        return [*self._paras, *drawn]
