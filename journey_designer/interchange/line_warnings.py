"""What an import could not take as it stood, line by line; the rest is imported."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from journey_designer.core import text

MOST_WARNINGS = 200
"""Most warnings that one source is given; what comes after is only counted."""
_MOST_QUOTED = 60


@dataclass(frozen=True, slots=True)
class LineWarning:
    """One thing about one line of a source, counted from 1.

    ``key`` names the sentence and ``values`` fill it in, as in `KnownError`: a front end may translate it.
    """

    line: int
    key: str
    template: str
    values: dict[str, str | float] = field(default_factory=dict)

    @property
    def what(self) -> str:
        """The sentence in English."""
        return self.template.format(**self.values) if self.values else self.template


class LineWarnings:
    """The warnings of one source, in the order in which they were found."""

    def __init__(self) -> None:
        self._found: list[LineWarning] = []
        self._uncounted = 0
        self._last_line = 1

    def add(self, line: int, key: str, sentence: str, **values: str | float) -> None:
        """Note a warning. Texts of the source among the values are cut and made safe to be shown."""
        if len(self._found) >= MOST_WARNINGS:
            self._uncounted += 1
            self._last_line = line
            return
        safe = {name: quoted(value) if isinstance(value, str) else value for name, value in values.items()}
        self._found.append(LineWarning(line, key, sentence, safe))

    def __iter__(self) -> Iterator[LineWarning]:
        yield from self._found
        if self._uncounted:
            yield LineWarning(
                self._last_line, "import.more", "and {count} more warnings.", {"count": self._uncounted}
            )


def quoted(value: str) -> str:
    """A text of the source as it may appear in a sentence: one line, no control characters, not long."""
    line = text.clean(value[: 4 * _MOST_QUOTED], is_multiline=False)
    safe = "".join(char for char in line if unicodedata.category(char) != "Cc")
    return safe if len(safe) <= _MOST_QUOTED else safe[: _MOST_QUOTED - 1] + "…"
