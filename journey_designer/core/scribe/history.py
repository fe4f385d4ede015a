"""The lines that were entered, to have them again. Kept while the project is open, never in the file."""

from __future__ import annotations

_MOST = 200


class History:
    """Lines from old to new, and where one is among them. What was being written comes back at the end."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._place = 0
        self._draft = ""

    def add(self, line: str) -> None:
        """Keep a line that was entered, as the newest; begin at the end again."""
        if line.strip() and line not in self._lines[-1:]:
            self._lines.append(line)
            del self._lines[:-_MOST]
        self._place = len(self._lines)
        self._draft = ""

    def older(self, written: str) -> str | None:
        """The line before; ``written`` is what stands there now. None: there is none."""
        if self._place == 0:
            return None
        if self._place == len(self._lines):
            self._draft = written
        self._place -= 1
        return self._lines[self._place]

    def newer(self) -> str | None:
        """The line after, at last what was being written; None: one is there already."""
        if self._place == len(self._lines):
            return None
        self._place += 1
        return self._draft if self._place == len(self._lines) else self._lines[self._place]
