"""Journeys read from a source: everything that Mermaid accepts, and what people write that it refuses."""

from __future__ import annotations

import re
from dataclasses import dataclass

from journey_designer.core.consistency import MOST_RECORDS, MOST_TOUCHPOINTS
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey, Stage
from journey_designer.core.rules import fitted
from journey_designer.core.text import folded
from journey_designer.interchange.line_warnings import LineWarning, LineWarnings
from journey_designer.interchange.mermaid.blocks import Block, Line, blocks
from journey_designer.interchange.mermaid.entities import opened, sealed, unsealed
from journey_designer.interchange.mermaid.front_matter import FENCE, LONGEST, front_title
from journey_designer.interchange.mermaid.model import (
    BLANKS,
    NOT_ASSESSED,
    MermaidJourney,
    MermaidStage,
    MermaidTask,
    described,
)
from journey_designer.interchange.mermaid.tasks import statements, task, warn_of_remark

MOST_CHARACTERS = 20_000_000
"""Longest source: a journey of the largest size is far shorter."""
MOST_JOURNEYS = 500
"""Most journeys taken from one source."""

_FLAGS = re.IGNORECASE | re.ASCII
_HEAD = re.compile(r"journey\b", _FLAGS)
_TITLE = re.compile(rf"title(?:[{BLANKS}](?P<text>.*))?", _FLAGS)
_SECTION = re.compile(rf"section(?:[{BLANKS}](?P<text>.*))?", _FLAGS)
_ACC_TITLE = re.compile(rf"accTitle[{BLANKS}]*:(?P<text>.*)", _FLAGS)
_ACC_DESCR = re.compile(rf"accDescr[{BLANKS}]*(?P<mark>[:{{])(?P<text>.*)", _FLAGS)
_COMMENT = re.compile(r"%(?!\{)|[^}]%%|#")


@dataclass(frozen=True, slots=True)
class MermaidFile:
    """The journeys of a source in order, and what was read otherwise than it stands."""

    journeys: tuple[MermaidJourney, ...]
    warnings: tuple[LineWarning, ...]


def holds_mermaid(text: str) -> bool:
    """Whether a text holds anything in Mermaid."""
    return bool(blocks(text))


def read_mermaid(text: str) -> MermaidFile:
    """Read every journey of a source: a plain file, Markdown or HTML, with ``\\n`` for line ends.

    Raises `KnownError` where there is none.
    """
    if len(text) > MOST_CHARACTERS:
        raise KnownError("mermaid.size", "This file is too large to be a journey. Nothing was imported.")
    warnings = LineWarnings()
    journeys: list[MermaidJourney] = []
    for block in blocks(text):
        reader = _Reader(block, warnings)
        journeys += reader.read()
    if not journeys:
        raise KnownError(
            "mermaid.none",
            "No journey was found in this file. A Mermaid diagram begins with the word journey on a line of its own.",
        )
    if len(journeys) > MOST_JOURNEYS:
        warnings.add(1, "mermaid.journeys", "only the first {most} journeys were taken", most=MOST_JOURNEYS)
    return MermaidFile(tuple(journeys[:MOST_JOURNEYS]), tuple(warnings))


class _Reader:
    """Reads one block, which may hold several journeys one after the other."""

    def __init__(self, block: Block, warnings: LineWarnings) -> None:
        self._lines: list[Line] = list(reversed(block.lines))
        self._warnings = warnings
        self._journeys: list[MermaidJourney] = []
        self._is_open = False
        self._front_title = ""
        self._acc_title = ""
        self._is_not_assessed = False
        self._room = MOST_TOUCHPOINTS

    def read(self) -> list[MermaidJourney]:
        """The journeys of the block."""
        while self._lines:
            line, raw = self._lines.pop()
            text = sealed(self._without_directives(raw).lstrip(BLANKS))
            if text.rstrip(BLANKS) == FENCE and self._read_front_matter():
                continue
            if _COMMENT.match(text):
                self._is_not_assessed = text.rstrip(BLANKS) == NOT_ASSESSED
            elif text and not self._read_head(line, text):
                self._read_statement(line, text)
        self._finish()
        return self._journeys

    # What stands around the statements

    def _without_directives(self, text: str) -> str:
        while (start := text.find("%%{")) >= 0:
            rest = text[start:]
            while "}%%" not in rest and self._lines:
                rest = self._lines.pop()[1]
            text = text[:start] + rest.partition("}%%")[2]
        return text

    def _read_front_matter(self) -> bool:
        """Read front matter up to its end; False where it has none."""
        ahead = [text.strip(BLANKS) for _, text in self._lines[: -LONGEST - 1 : -1]]
        if FENCE not in ahead:
            return False
        self._finish()
        inner = ahead[: ahead.index(FENCE)]
        del self._lines[-len(inner) - 1 :]
        self._front_title = front_title(inner) or self._front_title
        return True

    def _read_head(self, line: int, text: str) -> bool:
        """Whether the line was the head of a journey, or stood where a head should be."""
        match = _HEAD.match(text)
        after = text[match.end() :].strip(BLANKS) if match else ""
        if match and not (self._journeys and after):
            self._begin(line, match.group(), after)
            return True
        if self._journeys:
            return False
        kind = re.split(r"[\s:;{]", unsealed(text), maxsplit=1)[0]
        self._warnings.add(line, "mermaid.other", "“{kind}” is no journey; it was left out", kind=kind)
        self._lines.clear()
        return True

    def _begin(self, line: int, head: str, after: str) -> None:
        if self._journeys:
            self._finish()
            self._warnings.add(
                line, "mermaid.several", "Mermaid takes one journey a diagram; here begins another"
            )
        if head != "journey":
            self._warnings.add(line, "mermaid.head", "Mermaid knows “journey” in small letters only")
        self._journeys.append(MermaidJourney())
        self._is_open = True
        self._room = MOST_TOUCHPOINTS
        if after:
            sentence = "a title after “journey”: Mermaid cannot read this line"
            self._warnings.add(line, "mermaid.head_title", sentence)
            self._journey.title = fitted(Journey, "title", opened(after))

    def _finish(self) -> None:
        """Give the last journey the title that stands elsewhere, where it has none of its own."""
        if not self._is_open:
            return
        self._is_open = False
        journey = self._journey
        titles = [title for title in (journey.title, self._front_title, self._acc_title) if title]
        journey.title = fitted(Journey, "title", titles[0]) if titles else ""
        if folded(self._acc_title) not in folded(journey.title):
            journey.description = f"{self._acc_title}\n{journey.description}".strip(BLANKS)
        journey.description = fitted(Journey, "scope", journey.description)
        self._front_title = self._acc_title = ""

    # Statements

    @property
    def _journey(self) -> MermaidJourney:
        return self._journeys[-1]

    def _read_statement(self, line: int, text: str) -> None:
        stripped = text.rstrip(BLANKS)
        if match := _ACC_TITLE.match(stripped):
            self._acc_title = opened(match["text"]).strip(BLANKS)
        elif match := _ACC_DESCR.match(stripped):
            self._journey.description = described(opened(self._description(match)))
        elif match := _TITLE.fullmatch(text):
            self._journey.title = self._title(line, match["text"])
        elif match := _SECTION.fullmatch(text):
            self._add_stage(line, self._section(line, match["text"]))
        else:
            for statement in statements(line, text, self._warnings):
                self._add(line, task(line, statement, self._warnings))
        self._is_not_assessed = False

    def _description(self, match: re.Match[str]) -> str:
        if match["mark"] == ":":
            return match["text"]
        found = [match["text"]]
        while "}" not in found[-1] and self._lines:
            found.append(sealed(self._lines.pop()[1]))
        return "\n".join(found).split("}", 1)[0]

    def _title(self, line: int, text: str | None) -> str:
        if not text or not text.strip(BLANKS):
            self._warnings.add(line, "mermaid.no_title", "the title is empty")
            return ""
        return fitted(Journey, "title", opened(self._without_remark(line, text)).strip(BLANKS))

    def _section(self, line: int, text: str | None) -> str:
        if not text or not text.strip(BLANKS):
            self._warnings.add(line, "mermaid.no_section", "this section has no name")
            return ""
        if ":" in text or ";" in text:
            self._warnings.add(
                line, "mermaid.section", "a colon or semicolon in a section: Mermaid cannot read this line"
            )
        name = fitted(Stage, "name", opened(self._without_remark(line, text)))
        return name if name.strip(BLANKS) else ""

    def _without_remark(self, line: int, text: str) -> str:
        before, mark, remark = text.partition("#")
        if mark:
            warn_of_remark(line, mark + remark, self._warnings)
        return before

    def _add_stage(self, line: int, name: str) -> None:
        if self._has_room(line, len(self._journey.stages) < MOST_RECORDS[Stage]):
            self._journey.stages.append(MermaidStage(name))

    def _add(self, line: int, found: MermaidTask) -> None:
        if not self._journey.stages:
            self._journey.stages.append(MermaidStage(""))
        if self._is_not_assessed:
            found = MermaidTask(found.name, None, "", found.actors)
        if self._has_room(line, self._room > 0):
            self._room -= 1
            self._journey.stages[-1].tasks.append(found)

    def _has_room(self, line: int, has_room: bool) -> bool:
        if not has_room:
            self._warnings.add(line, "mermaid.full", "a journey can hold no more; this was left out")
        return has_room
