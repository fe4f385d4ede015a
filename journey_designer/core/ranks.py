"""Ranks: position strings between which there is always room, so that a move changes one record.

The scheme is fractional indexing as described by David Greenspan ("Implementing Fractional Indexing", Observable,
2020): an integer part whose first letter tells its length, then a base-62 fraction without trailing zeros. Ranks
compare as plain strings. Own code because `core` uses nothing but the standard library
(docs/decisions/0003-ranks.md).
"""

from __future__ import annotations

import re

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_VALUE = {digit: place for place, digit in enumerate(_DIGITS)}
_SMALLEST = "A" + "0" * 26
_FORM = re.compile(r"[A-Za-z][0-9A-Za-z]*")


def is_rank(text: str) -> bool:
    """Whether the text is a well-formed rank."""
    if not _FORM.fullmatch(text):
        return False
    size = _integer_size(text[0])
    return len(text) >= size and text != _SMALLEST and not (len(text) > size and text.endswith("0"))


def between(low: str | None, high: str | None) -> str:
    """A rank after ``low`` and before ``high``; None stands for the start and the end.

    Raises ValueError unless both are ranks and ``low < high``.
    """
    for rank in (low, high):
        if rank is not None and not is_rank(rank):
            raise ValueError(f"not a rank: {rank!r}")
    if low is not None and high is not None and low >= high:
        raise ValueError(f"no room between {low!r} and {high!r}")
    if low is None:
        return "a0" if high is None else _before(high)
    if high is None:
        return _after(low)
    whole, fraction = _split(low)
    other, other_fraction = _split(high)
    if whole == other:
        return whole + _middle(fraction, other_fraction)
    following = _increment(whole)
    if following is not None and following < high:
        return following
    return whole + _middle(fraction, None)


def spread(low: str | None, high: str | None, count: int) -> list[str]:
    """``count`` ranks in order, evenly between ``low`` and ``high``."""
    if count <= 0:
        return []
    if high is None or low is None:
        return _run(low, high, count)
    middle = between(low, high)
    half = count // 2
    return [*spread(low, middle, half), middle, *spread(middle, high, count - half - 1)]


def _run(low: str | None, high: str | None, count: int) -> list[str]:
    ranks: list[str] = []
    for _ in range(count):
        if high is None:
            low = between(low, None)
            ranks.append(low)
        else:
            high = between(None, high)
            ranks.append(high)
    return ranks if high is None else ranks[::-1]


def _before(high: str) -> str:
    whole, fraction = _split(high)
    if whole == _SMALLEST:
        return whole + _middle("", fraction)
    if fraction:
        return whole
    lower = _decrement(whole)
    if lower is None:
        raise ValueError("no rank lies before the first")
    return lower


def _after(low: str) -> str:
    whole, fraction = _split(low)
    following = _increment(whole)
    return whole + _middle(fraction, None) if following is None else following


def _integer_size(head: str) -> int:
    return ord(head) - ord("a") + 2 if head >= "a" else ord("Z") - ord(head) + 2


def _split(rank: str) -> tuple[str, str]:
    size = _integer_size(rank[0])
    return rank[:size], rank[size:]


def _middle(low: str, high: str | None) -> str:
    """A fraction strictly between two fractions; an absent ``high`` is one."""
    if high is not None:
        same = 0
        while same < len(high) and (low[same] if same < len(low) else "0") == high[same]:
            same += 1
        if same:
            return high[:same] + _middle(low[same:], high[same:])
    first = _VALUE[low[0]] if low else 0
    last = _VALUE[high[0]] if high is not None else len(_DIGITS)
    if last - first > 1:
        return _DIGITS[(first + last) // 2]
    if high is not None and len(high) > 1:
        return high[0]
    return _DIGITS[first] + _middle(low[1:], None)


def _increment(whole: str) -> str | None:
    head, digits = whole[0], list(whole[1:])
    for place in reversed(range(len(digits))):
        value = _VALUE[digits[place]] + 1
        if value < len(_DIGITS):
            digits[place] = _DIGITS[value]
            return head + "".join(digits)
        digits[place] = "0"
    if head == "Z":
        return "a0"
    if head == "z":
        return None
    following = chr(ord(head) + 1)
    return following + "".join([*digits, "0"] if following > "a" else digits[:-1])


def _decrement(whole: str) -> str | None:
    head, digits = whole[0], list(whole[1:])
    for place in reversed(range(len(digits))):
        value = _VALUE[digits[place]] - 1
        if value >= 0:
            digits[place] = _DIGITS[value]
            return head + "".join(digits)
        digits[place] = _DIGITS[-1]
    if head == "a":
        return "Z" + _DIGITS[-1]
    if head == "A":
        return None
    lower = chr(ord(head) - 1)
    return lower + "".join([*digits, _DIGITS[-1]] if lower < "Z" else digits[:-1])
