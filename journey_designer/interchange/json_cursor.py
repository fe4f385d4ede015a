"""A cursor through a JSON text that knows its line, which the standard reader does not tell."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Any, NoReturn

from journey_designer.core.errors import KnownError

_BLANKS = re.compile(r"[ \t\n\r]*")
_MOST_DIGITS = 30


class JsonCursor:
    """Reads objects and arrays member by member, and everything else as whole values.

    While `members` or `items` is iterated, each value must be read, by `value` or by another `members` or
    `items`, before the next one is asked for. Raises `KnownError` where the text is no JSON or nested
    too deep; numbers out of all bounds become infinite, and NaN becomes None.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._place = 0
        self._line_ends: list[int] | None = None
        self._decoder = json.JSONDecoder(parse_int=_integer, parse_constant=_constant)

    @property
    def line(self) -> int:
        """The line of what comes next, counted from 1."""
        return self._line_at(self._skip())

    @property
    def next(self) -> str:
        """The character that comes next, empty at the end."""
        place = self._skip()
        return self._text[place : place + 1]

    def value(self) -> Any:
        """The next value, whole."""
        place = self._skip()
        try:
            found, self._place = self._decoder.raw_decode(self._text, place)
        except json.JSONDecodeError as error:
            self._place = error.pos
            self._fail()
        except RecursionError:
            raise KnownError(
                "json.deep", "This JSON is nested too deep to be a project. Nothing was imported."
            ) from None
        return found

    def members(self) -> Iterator[str]:
        """The names of the members of the object that comes next."""
        self._take("{")
        if self.next != "}":
            while True:
                name = self.value() if self.next == '"' else self._fail()
                self._take(":")
                yield name
                if self.next != ",":
                    break
                self._take(",")
        self._take("}")

    def items(self) -> Iterator[int]:
        """The lines of the entries of the array that comes next."""
        self._take("[")
        if self.next != "]":
            while True:
                yield self.line
                if self.next != ",":
                    break
                self._take(",")
        self._take("]")

    def end(self) -> None:
        """Check that nothing follows."""
        if self.next:
            self._fail()

    def _skip(self) -> int:
        match = _BLANKS.match(self._text, self._place)
        self._place = match.end() if match else self._place
        return self._place

    def _take(self, char: str) -> None:
        if self.next != char:
            self._fail()
        self._place += 1

    def _line_at(self, place: int) -> int:
        if self._line_ends is None:
            self._line_ends = [match.start() for match in re.finditer("\n", self._text)]
        return bisect_left(self._line_ends, place) + 1

    def _fail(self) -> NoReturn:
        raise KnownError(
            "json.broken",
            "This is no valid JSON: line {line} cannot be read. Nothing was imported.",
            line=self._line_at(min(self._place, len(self._text))),
        )


def _integer(digits: str) -> int | float:
    return int(digits) if len(digits) <= _MOST_DIGITS else float("-inf" if digits.startswith("-") else "inf")


def _constant(name: str) -> None:
    del name
