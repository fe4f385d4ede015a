"""Where steps are kept. The store keeps them on disk; `MemoryJournal` keeps them for a journey without a file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from journey_designer.core.changes import Change, Step


class Journal(Protocol):
    """A row of steps and a cursor: steps before it are done, steps after it can be redone.

    Every method that changes something returns only when the change is durable, or raises a `KnownError` and has
    changed nothing.
    """

    @property
    def position(self) -> int:
        """How many steps are done."""

    @property
    def length(self) -> int:
        """How many steps there are, redoable ones included."""

    def step(self, index: int) -> Step:
        """The step at ``0 <= index < length``."""

    def append(self, step: Step) -> None:
        """Drop what could be redone, add the step and apply its changes."""

    def amend(self, step: Step, applied: Sequence[Change]) -> None:
        """Replace the last done step by ``step`` and apply the further changes that made it so.

        A ``step`` without changes takes the last step out: together they changed nothing.
        """

    def move(self, position: int, applied: Sequence[Change]) -> None:
        """Put the cursor elsewhere and apply the changes that lie between."""


class MemoryJournal:
    """A journal without a file."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._position = 0

    @property
    def position(self) -> int:
        """How many steps are done."""
        return self._position

    @property
    def length(self) -> int:
        """How many steps there are."""
        return len(self._steps)

    def step(self, index: int) -> Step:
        """The step at an index."""
        return self._steps[index]

    def append(self, step: Step) -> None:
        """Add a step at the cursor."""
        self._steps[self._position :] = [step]
        self._position += 1

    def amend(self, step: Step, applied: Sequence[Change]) -> None:
        """Replace the last step."""
        del applied
        self._steps[self._position - 1 :] = [step] if step.changes else []
        self._position = len(self._steps)

    def move(self, position: int, applied: Sequence[Change]) -> None:
        """Put the cursor elsewhere."""
        del applied
        self._position = position
