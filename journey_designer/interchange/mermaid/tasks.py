"""One line of a journey as a task: its name, its score, its actors."""

from __future__ import annotations

import re

from journey_designer.core.fields import LINE, MOST_NAMES
from journey_designer.core.records import Touchpoint
from journey_designer.core.rules import clamped, fitted
from journey_designer.interchange.line_warnings import LineWarnings
from journey_designer.interchange.mermaid.entities import opened, unsealed
from journey_designer.interchange.mermaid.model import BLANKS, NEUTRAL, MermaidTask
from journey_designer.interchange.mermaid.numbers import kind_number, mermaid_number

_NO_MARK = re.compile(r":(?=//)|(?<=\d):(?=[0-5\u0660-\u0665\u06f0-\u06f5]\d(?!\d))")
"""A colon of an address or of a time of day: part of a name, though Mermaid ends the name there."""
_NEXT_TASK = re.compile(r"[^:;#]{1,500}:[ \t]{0,100}[+-]?[\d.]")
_OTHER_COMMAS = re.compile("[\u060c\u061b;]")
_KEPT_COLON = "\ufdd2"


def statements(line: int, text: str, warnings: LineWarnings) -> list[str]:
    """The tasks of a line: Mermaid knows one a line, people write several with a semicolon between."""
    parts = text.split(";")
    found = [parts[0]]
    for part in parts[1:]:
        if _NEXT_TASK.match(part):
            found.append(part)
        elif part.strip(BLANKS):
            found[-1] += ";" + part
    if len(found) > 1:
        warnings.add(line, "mermaid.semicolon", "Mermaid takes one task a line; here there are several")
    return found


def task(line: int, text: str, warnings: LineWarnings) -> MermaidTask:
    """The task that a line describes; every deviation from what Mermaid would read is a warning."""
    text = _without_remark(line, text.lstrip(BLANKS), warnings)
    if ":" not in text and "\uff1a" in text:
        text = text.replace("\uff1a", ":")
        warnings.add(line, "mermaid.full_width", "a full-width colon was read as a colon")
    name, score, actors = _parts(line, text, warnings)
    kept = fitted(Touchpoint, "name", opened(name))
    if not kept.strip(BLANKS):
        kept = ""
        warnings.add(line, "mermaid.no_name", "this task has no name")
    elif len(opened(name)) > LINE:
        warnings.add(line, "mermaid.cut", "this name is too long; it was cut")
    satisfaction = _satisfaction(line, score, warnings)
    people = _actors(line, actors, warnings)
    return MermaidTask(kept, satisfaction, fitted(Touchpoint, "source_score", opened(score)), people)


def _without_remark(line: int, text: str, warnings: LineWarnings) -> str:
    """The text up to a ``#`` that comes after the name: what follows is a remark. One in the name belongs to it."""
    hash_place, colon_place = text.find("#"), text.find(":")
    if hash_place < 0:
        return text
    if colon_place < 0 or hash_place < colon_place:
        warnings.add(line, "mermaid.hash", "a # in a name: Mermaid cannot read this line")
        hash_place = text.find("#", colon_place) if colon_place >= 0 else -1
        if hash_place < 0:
            return text
    warn_of_remark(line, text[hash_place:], warnings)
    return text[:hash_place]


def warn_of_remark(line: int, remark: str, warnings: LineWarnings) -> None:
    """Say what is left out because Mermaid takes it for a remark."""
    warnings.add(
        line, "mermaid.remark", "“{text}” is a remark to Mermaid; it was left out", text=unsealed(remark)
    )


def _parts(line: int, text: str, warnings: LineWarnings) -> tuple[str, str, str]:
    """Name, score and actors. The score is the first number between colons."""
    plain = text.split(":")
    pieces = [piece.replace(_KEPT_COLON, ":") for piece in _NO_MARK.sub(_KEPT_COLON, text).split(":")]
    place = _score_place(pieces)
    if place is None and len(pieces) < len(plain) and 1 <= (kind_number(plain[1]) or 0) <= 5:
        pieces, place = plain, 1
    if len(pieces) == 1:
        return pieces[0], "", ""
    place = place or 1
    name = ":".join(pieces[:place])
    if ":" in name:
        warnings.add(line, "mermaid.colon", "a colon in a name: Mermaid would read this line otherwise")
    if len(pieces) > place + 2:
        extra = ":".join(pieces[place + 2 :])
        warnings.add(line, "mermaid.extra", "“{text}” was left out, as Mermaid does", text=unsealed(extra))
    return name, pieces[place].strip(BLANKS), pieces[place + 1] if len(pieces) > place + 1 else ""


def _score_place(pieces: list[str]) -> int | None:
    if len(pieces) > 1 and not pieces[1].strip(BLANKS):
        return 1
    return next((place for place in range(1, len(pieces)) if kind_number(pieces[place]) is not None), None)


def _satisfaction(line: int, score: str, warnings: LineWarnings) -> float | None:
    number = mermaid_number(score)
    if number is None:
        number = kind_number(score)
        if number is not None:
            warnings.add(
                line, "mermaid.digits", "the score {score} was read as {number}; Mermaid cannot read it",
                score=score, number=number,
            )  # fmt: skip
    if number is None:
        if score:
            warnings.add(
                line, "mermaid.no_number", "“{score}” is no score; none was set", score=unsealed(score)
            )
        else:
            warnings.add(line, "mermaid.empty_score", "the score is missing; none was set")
        return None
    satisfaction = clamped(Touchpoint, "satisfaction", number - NEUTRAL)
    if satisfaction != number - NEUTRAL:
        warnings.add(
            line, "mermaid.clamped", "the score {score} lies outside 1 to 5; it was taken as {taken}",
            score=score, taken=int(satisfaction + NEUTRAL),
        )  # fmt: skip
    return satisfaction


def _actors(line: int, text: str, warnings: LineWarnings) -> tuple[str, ...]:
    names = [name for part in text.split(",") for name in _OTHER_COMMAS.split(part)]
    if len(names) > text.count(",") + 1:
        warnings.add(
            line,
            "mermaid.comma",
            "actors were separated at an Arabic comma or a semicolon; Mermaid does not do so",
        )
    kept = [fitted(Touchpoint, "actors", opened(name).strip(BLANKS)) for name in names]
    kept = [name for name in kept if name.strip(BLANKS)]
    if len(kept) > MOST_NAMES:
        warnings.add(line, "mermaid.actors", "only the first {most} actors were kept", most=MOST_NAMES)
    return tuple(kept[:MOST_NAMES])
