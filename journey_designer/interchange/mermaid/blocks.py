"""Where diagrams stand in a source: a plain file, fences in Markdown, elements of class mermaid in HTML."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_FENCE = re.compile(r"(?P<lead>[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?)(?P<mark>`{3,}|~{3,}|:{3,})(?P<info>.*)")
_QUOTE = re.compile(r"\s{0,3}(?:>\s?)+")
_TAG = re.compile(r"<(?P<name>[a-zA-Z][\w-]*)\b(?P<rest>[^<>]*)>")
_CLASS = re.compile(r"""class\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_CODE = re.compile(r"</?code[^<>]{0,200}>", re.IGNORECASE)
_CLASSES = {"mermaid", "language-mermaid", "lang-mermaid"}
_HEAD = re.compile(r"journey", re.IGNORECASE)
_TASK = re.compile(r"[^:]{1,500}:\s{0,100}[+-]?\d")
_LONGEST_TAG = 2_000

Line = tuple[int, str]
"""A line of the source with its number, counted from 1."""


@dataclass(frozen=True, slots=True)
class Block:
    """The lines of one diagram, or of several journeys one after the other."""

    lines: tuple[Line, ...]


def blocks(text: str) -> list[Block]:
    """The parts of a source that are written in Mermaid, in order. The text has ``\\n`` for line ends."""
    lines = text.split("\n")
    if is_journey(lines):
        return [Block(tuple(enumerate(lines, 1)))]
    fenced, rest = _fenced(lines)
    return sorted([*fenced, *_elements("\n".join(rest))], key=lambda block: block.lines[0][0])


def is_journey(lines: Iterable[str]) -> bool:
    """Whether the first line that says something is the head of a journey.

    A title on the same line is taken for one only where a task follows: else it is prose that speaks of journeys.
    """
    rest = iter(lines)
    head = next(significant(rest), "")
    if _HEAD.fullmatch(head):
        return True
    return head.startswith("journey ") and any(_TASK.match(line) for line in rest)


def significant(lines: Iterator[str]) -> Iterator[str]:
    """The stripped lines that are no front matter, no directive, no comment and not blank."""
    end = ""
    for line in lines:
        plain = line.strip()
        if end:
            end = "" if end in plain else end
        elif plain == "---":
            end = "---"
        elif plain.startswith("%%{"):
            end = "" if "}%%" in plain else "}%%"
        elif plain and not plain.startswith("%%"):
            yield plain


def _fenced(lines: list[str]) -> tuple[list[Block], list[str]]:
    """The fenced diagrams, and the lines that are in no fence (blank where they are)."""
    found: list[Block] = []
    rest = list(lines)
    start, mark, info = -1, "", ""
    for place, line in enumerate(lines):
        match = _FENCE.match(line)
        if start < 0:
            if match and (match["mark"][0] != ":" or _is_named(match["info"])):
                start, mark, info = place, match["mark"], match["info"].strip()
        elif match and match["mark"].startswith(mark) and not match["info"].strip():
            inner = [
                (number + 1, _QUOTE.sub("", lines[number], count=1)) for number in range(start + 1, place)
            ]
            if inner and _is_mermaid(info, [line for _, line in inner]):
                found.append(Block(tuple(inner)))
            rest[start : place + 1] = [""] * (place + 1 - start)
            start = -1
    if start >= 0 and _is_named(info) and start + 1 < len(lines):
        found.append(Block(tuple((number + 1, lines[number]) for number in range(start + 1, len(lines)))))
        rest[start:] = [""] * (len(lines) - start)
    return found, rest


def _is_mermaid(info: str, lines: list[str]) -> bool:
    return _is_named(info) or (not info and is_journey(lines))


def _is_named(info: str) -> bool:
    words = info.lower().replace("{", " ").replace("}", " ").split()
    return bool(words) and words[0].lstrip(".") == "mermaid"


def _elements(text: str) -> list[Block]:
    """The contents of the elements of class mermaid."""
    text = _without_comments(text)
    found: list[Block] = []
    unclosed: set[str] = set()
    place, line_start, line = 0, 0, 1
    while (hit := text.find("mermaid", place)) >= 0:
        place = hit + len("mermaid")
        opening = text.rfind("<", max(0, hit - _LONGEST_TAG), hit)
        tag = _TAG.match(text, opening, hit + _LONGEST_TAG) if opening >= 0 else None
        if tag is None or not _has_class(tag["rest"]) or tag["name"].lower() in unclosed:
            continue
        name = tag["name"].lower()
        closing = re.compile(rf"</{re.escape(name)}\s{{0,100}}>", re.IGNORECASE).search(text, tag.end())
        if closing is None:
            unclosed.add(name)
            continue
        line += text.count("\n", line_start, tag.end())
        line_start = tag.end()
        inner = _CODE.sub("", text[tag.end() : closing.start()]).split("\n")
        found.append(Block(tuple((line + row, html.unescape(part)) for row, part in enumerate(inner))))
        place = closing.end()
    return found


def _has_class(attributes: str) -> bool:
    match = _CLASS.search(attributes)
    value = next((group for group in match.groups() if group is not None), "") if match else ""
    return not _CLASSES.isdisjoint(value.lower().split())


def _without_comments(text: str) -> str:
    """The text with HTML comments blanked out; every line keeps its number."""
    parts, place = [], 0
    while (start := text.find("<!--", place)) >= 0 and (end := text.find("-->", start)) >= 0:
        parts += [text[place:start], "\n" * text.count("\n", start, end)]
        place = end + len("-->")
    return "".join([*parts, text[place:]])
