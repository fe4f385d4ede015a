"""What may be meant by what was begun: stages, touchpoints, channels, personas, prefixes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from journey_designer.core.scribe.line import Line
from journey_designer.core.scribe.names import Names
from journey_designer.core.scribe.signs import BLANKS, CHANNEL_SIGNS, LEADS, PERSONA_SIGNS, likeness
from journey_designer.core.scribe.units import trimmed

SuggestionKind = Literal["stage", "touchpoint", "channel", "persona", "prefix"]

_MOST = 8
_WORDS = re.compile(r"\w+")
_LEAST_OF_PREFIX = 2
_BEGUN = re.compile(
    rf"(?:^|[{BLANKS}])([{CHANNEL_SIGNS}{PERSONA_SIGNS}])([^{CHANNEL_SIGNS}{PERSONA_SIGNS}]*)$"
)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """``text`` is shown; ``insert`` replaces the line from ``start`` up to ``end``."""

    kind: SuggestionKind
    text: str
    insert: str
    start: int
    end: int


def suggestions(text: str, caret: int, line: Line, names: Names, language: str) -> list[Suggestion]:
    """What to offer with the caret at a place of a line, best first; ``language`` is that of the interface."""
    begun = _BEGUN.search(text[:caret])
    if begun is not None and line.kind != "stage":
        return _named(text, caret, begun, names)
    if line.kind in ("stage", "touchpoint"):
        return _headed(text, caret, line, names)
    if line.kind == "card" and not line.has_prefix and caret == len(text):
        return _prefixes(text, names, language)
    return []


def _named(text: str, caret: int, begun: re.Match[str], names: Names) -> list[Suggestion]:
    sign, typed = begun[1], begun[2]
    is_channel = sign in CHANNEL_SIGNS
    known = names.channels if is_channel else [persona.name for persona in names.personas]
    start = begun.start(1)
    rest = re.compile(rf"[^{BLANKS}]*").match(text, caret)
    end = rest.end() if rest is not None else caret
    after = "" if end < len(text) else " "
    kind: SuggestionKind = "channel" if is_channel else "persona"
    return [Suggestion(kind, name, f"{sign}{name}{after}", start, end) for name in _like(typed, known)]


def _headed(text: str, caret: int, line: Line, names: Names) -> list[Suggestion]:
    """Names after ``#`` and ``+``, while the caret is in the name."""
    sign = next(token for token in line.tokens if token.kind == "sign")
    body = [token for token in line.tokens if token.kind == "text"]
    start = trimmed(text, sign.end, len(text))[0] if not body else body[0].start
    end = body[-1].end if body else start
    if caret < sign.end or caret > max(end, start):
        return []
    typed = text[start:caret]
    if line.kind == "stage":
        known, kind = names.stages, "stage"
    elif typed.strip():
        known, kind = names.touchpoint_names, "touchpoint"
    else:
        return []
    before = " " if start == sign.end else ""
    found = _like(typed, known)
    return [
        Suggestion("stage" if kind == "stage" else "touchpoint", name, before + name, start, max(end, caret))
        for name in found
    ]


def _prefixes(text: str, names: Names, language: str) -> list[Suggestion]:
    start, end = trimmed(text, 0, len(text))
    typed = text[start:end]
    if len(typed) < _LEAST_OF_PREFIX or end < len(text) or not typed[0].isalpha():
        return []
    wanted = likeness(typed)
    found: list[str] = []
    for by_language in LEADS.values():
        for code in sorted(by_language, key=lambda code: code != language):
            if any(likeness(word).startswith(wanted) for word in by_language[code]):
                found.append(by_language[code][0] + (" :" if code == "fr" else ":"))
                break
    titles = [lane.title for lane in names.lanes if lane.title and not lane.is_hidden]
    found += [f"{title}:" for title in titles if likeness(title).startswith(wanted)]
    return [Suggestion("prefix", words, f"{words} ", start, len(text)) for words in found[:_MOST]]


def _like(typed: str, known: Iterable[str]) -> list[str]:
    """Names that begin so, then names with a word that begins so; each once, none that is there already."""
    wanted = likeness(typed.strip('"“«'))
    begin: list[str] = []
    inside: list[str] = []
    for name in dict.fromkeys(known):
        form = likeness(name)
        if not form or form == wanted:
            continue
        if form.startswith(wanted):
            begin.append(name)
        elif any(word.startswith(wanted) for word in _WORDS.findall(form)):
            inside.append(name)
        if len(begin) >= _MOST:
            break
    return (begin + inside)[:_MOST]
