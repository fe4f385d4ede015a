"""A journey written so that Mermaid's own parser reads the same back."""

from __future__ import annotations

import re

from journey_designer.core.document import Document
from journey_designer.core.errors import BugError
from journey_designer.core.numbers import rounded
from journey_designer.core.records import Journey, Stage, Touchpoint
from journey_designer.interchange.mermaid.entities import entity
from journey_designer.interchange.mermaid.model import (
    BLANKS,
    NEUTRAL,
    NOT_ASSESSED,
    MermaidJourney,
    MermaidStage,
    MermaidTask,
    described,
)
from journey_designer.interchange.mermaid.reading import read_mermaid

_KEYWORD = re.compile(
    rf"journey\b|(title|section)[{BLANKS}]|accTitle[{BLANKS}]*:|accDescr[{BLANKS}]*[:{{]|%|.%%",
    re.IGNORECASE | re.ASCII,
)
_NO_NAME = entity("\u00a0")
"""A name that shows nothing: Mermaid needs one."""
_MARKS = "#:;"
_TITLE_MARKS = "#:;<&"
_ACTOR_MARKS = "#:;,\u060c\u061b"
_TAG = re.compile(r"<(?!br\s*/?>)", re.IGNORECASE)
"""What would be markup in the drawing; line breaks are left as they were imported."""


def journey_to_mermaid(document: Document, journey_id: str) -> str:
    """A journey as a Mermaid diagram; hidden stages and touchpoints are left out.

    The score is the satisfaction that the map shows, rounded to 1 … 5. What was not assessed is written as 3,
    after a comment by which it is known again. The text is read back and compared before it is given.
    """
    journey = document.get(Journey, journey_id)
    wanted = MermaidJourney(
        journey.title.strip(BLANKS),
        described(journey.scope),
        [_stage(document, stage) for stage in _stages(document, journey)],
    )
    text = _text(wanted)
    if read_mermaid(text).journeys != (wanted,):
        raise BugError("the journey reads back otherwise than it was written")
    return text


def _stages(document: Document, journey: Journey) -> list[Stage]:
    return [stage for stage in document.family(Stage, "journey_id", journey.id) if not stage.is_hidden]


def _stage(document: Document, stage: Stage) -> MermaidStage:
    touchpoints = document.family(Touchpoint, "stage_id", stage.id)
    name = stage.name if stage.name.strip(BLANKS) else ""
    return MermaidStage(name, [_task(touchpoint) for touchpoint in touchpoints if not touchpoint.is_hidden])


def _task(touchpoint: Touchpoint) -> MermaidTask:
    score = touchpoint.score
    satisfaction = None if score is None else rounded(score, 0)
    actors = tuple(actor.strip(BLANKS) for actor in touchpoint.actors if actor.strip(BLANKS))
    text = "" if satisfaction is None else str(int(satisfaction) + NEUTRAL)
    return MermaidTask(touchpoint.name.lstrip(BLANKS), satisfaction, text, actors)


def _text(journey: MermaidJourney) -> str:
    lines = ["journey"]
    if journey.title:
        lines.append(f"    title {_escaped(journey.title, _TITLE_MARKS)}")
    if "\n" in journey.description:
        lines += ["    accDescr {", _escaped(journey.description, "#:}"), "    }"]
    elif journey.description:
        lines.append(f"    accDescr: {_escaped(journey.description, '#:')}")
    for number, stage in enumerate(journey.stages):
        if stage.name or number or not stage.tasks:
            lines.append(f"    section {_escaped(stage.name, _MARKS) or _NO_NAME}")
        for task in stage.tasks:
            lines += _task_lines(task)
    return "\n".join(lines) + "\n"


def _task_lines(task: MermaidTask) -> list[str]:
    name = _escaped(task.name, _MARKS) or _NO_NAME
    if _KEYWORD.match(f"{name}:"):
        name = entity(name[0]) + name[1:]
    actors = ", ".join(_escaped(actor, _ACTOR_MARKS) for actor in task.actors)
    score = task.score_text or str(NEUTRAL)
    line = f"      {name}: {score}{': ' if actors else ''}{actors}"
    return [line] if task.satisfaction is not None else [f"      {NOT_ASSESSED}", line]


def _escaped(text: str, marks: str) -> str:
    """The text with the characters that mean something to Mermaid written as entities."""
    text = "".join(entity(char) if char in marks else char for char in text)
    text = re.sub("%(?=%)|(?<=%)%", entity("%"), text)
    return _TAG.sub(entity("<"), text)
