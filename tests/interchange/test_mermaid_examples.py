"""What Mermaid's own parser reads is what is imported, and what is exported reads the same back.

``mermaid/answers.json`` holds the answers of Mermaid's own parser to every file below ``mermaid``
(``tools/mermaid`` asks it).
"""

from __future__ import annotations

import html
import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from journey_designer.core.document import Document
from journey_designer.core.records import Journey, Lane, Stage, Touchpoint
from journey_designer.core.text import clean
from journey_designer.interchange.mermaid import (
    MermaidJourney,
    add_journeys,
    journey_to_mermaid,
    read_mermaid,
)
from journey_designer.interchange.sources import decoded
from tests.core.acts import assert_sound, empty
from tests.interchange.support import MERMAID, nasty_journey

ANSWERS: dict[str, dict[str, Any]] = json.loads((MERMAID / "answers.json").read_text(encoding="utf-8"))
FILES = sorted(path.name for path in MERMAID.glob("*.mmd"))

EXAMPLES = os.environ.get("JOURNEY_DESIGNER_EXAMPLES")
"""A folder with further .mmd files and ``mermaid-expected.json``, what Mermaid's parser makes of them."""


def meant(text: str) -> str:
    """A text of Mermaid's parser with its entities decoded, as it draws it; blanks alone are no name."""
    text = re.sub(
        "ﬂ°(°?)([0-9a-z]+)¶ß", lambda found: html.unescape(f"&{'#' if found[1] else ''}{found[2]};"), text
    )
    text = clean(text, is_multiline=False)
    return text if text.strip(" \u00a0") else ""


def read(path: Path) -> MermaidJourney:
    (journey,) = read_mermaid(decoded(path.read_bytes())).journeys
    return journey


def tasks(journey: MermaidJourney) -> list[tuple[str, str, float, list[str]]]:
    return [
        (stage.name, task.name, 3 if task.satisfaction is None else task.satisfaction + 3, list(task.actors))
        for stage in journey.stages
        for task in stage.tasks
    ]


def answered(tasks: list[Any]) -> list[tuple[str, str, float, list[str]]]:
    return [
        (meant(section), meant(name), float(score), [meant(person) for person in people if meant(person)])
        for section, name, score, people in tasks
    ]


def imported(path: Path) -> tuple[Document, Journey]:
    document = empty()
    (journey,) = add_journeys(document, [read(path)], title=path.stem)
    return document, journey


@pytest.mark.parametrize("name", FILES)
def test_read_like_mermaid(name: str) -> None:
    journey, answer = read(MERMAID / name), ANSWERS[name]
    assert tasks(journey) == answered(answer["tasks"])
    named = [stage.name for stage in journey.stages if stage.name or stage.tasks]
    without_section = bool(answer["tasks"]) and answer["tasks"][0][0] == ""
    assert named == [""] * without_section + [meant(section) for section in answer["sections"]]
    if answer["title"]:
        assert journey.title == meant(answer["title"]).strip()


@pytest.mark.parametrize("name", FILES)
def test_no_warning_where_nothing_is_read_otherwise(name: str) -> None:
    found = read_mermaid(decoded((MERMAID / name).read_bytes())).warnings
    assert [(warning.line, warning.key) for warning in found] == (
        [(3, "mermaid.extra")] if name == "extra-piece.mmd" else []
    )


@pytest.mark.parametrize("name", FILES)
def test_exported_as_recorded(name: str) -> None:
    document, journey = imported(MERMAID / name)
    assert_sound(document)
    assert journey_to_mermaid(document, journey.id) == (MERMAID / "exported" / name).read_text(
        encoding="utf-8"
    )


@pytest.mark.parametrize("name", FILES)
def test_mermaid_reads_the_same_back(name: str) -> None:
    before, after = ANSWERS[name], ANSWERS[f"exported/{name}"]
    rounded = [
        [*task[:2], float(int(task[2] + 0.5)), task[3]] for task in map(list, answered(before["tasks"]))
    ]
    assert list(map(list, answered(after["tasks"]))) == rounded
    assert list(map(meant, after["sections"])) == list(map(meant, before["sections"]))


def test_names_that_could_be_taken_for_something_else() -> None:
    document, journey = nasty_journey()
    text = journey_to_mermaid(document, journey.id)
    assert text == (MERMAID / "exported" / "nasty.mmd").read_text(encoding="utf-8")
    answer = ANSWERS["exported/nasty.mmd"]
    wanted = [
        (
            stage.name if stage.name.strip() else "",
            entry.name.lstrip() if entry.name.strip() else "",
            3 if entry.score is None else entry.score + 3,
            [actor.strip() for actor in entry.actors if actor.strip()],
        )
        for stage in document.family(Stage, "journey_id", journey.id)
        for entry in document.family(Touchpoint, "stage_id", stage.id)
    ]
    assert answered(answer["tasks"]) == wanted
    assert meant(answer["title"]) == journey.title


if EXAMPLES is not None:
    EXPECTED = json.loads(Path(EXAMPLES, "mermaid-expected.json").read_text(encoding="utf-8"))

    @pytest.mark.parametrize("name", sorted(EXPECTED))
    def test_examples_of_others(name: str) -> None:
        path, answer = Path(EXAMPLES, name), EXPECTED[name]
        journey = read(path)
        assert tasks(journey) == [
            (task["section"], task["task"], float(task["score"]), task["people"]) for task in answer["tasks"]
        ]
        assert [stage.name for stage in journey.stages] == answer["sections"]
        document, kept = imported(path)
        again = read_mermaid(journey_to_mermaid(document, kept.id)).journeys[0]
        assert tasks(again) == tasks(journey)


def test_an_imported_journey_is_ready_to_be_worked_on() -> None:
    document, journey = imported(MERMAID / "arabic.mmd")
    assert (journey.persona_id, journey.title) == (None, "رحلة المريض / Patient journey")
    assert (document.project.language, document.project.time_direction) == ("ar", "rtl")
    assert document.project.title == journey.title
    lanes = [lane.kind for lane in document.family(Lane, "journey_id", journey.id)]
    assert lanes == ["touchpoints", "emotion", "doing", "thinking", "pain_points", "opportunities", "content"]
    first = document.all(Touchpoint)[0]
    assert (first.satisfaction, first.source_score, first.actors) == (0.0, "3", ("المريض",))
    assert document.journal.length == 1


def test_an_import_leaves_the_title_page_of_a_project_with_journeys_alone() -> None:
    document, first = imported(MERMAID / "plain.mmd")
    added = add_journeys(
        document, [read(MERMAID / "arabic.mmd"), MermaidJourney(), MermaidJourney()], title="file"
    )
    assert document.project.title == first.title == "Ordering bread"
    assert document.project.time_direction == "ltr"
    assert [journey.title for journey in added[1:]] == ["file", "file 2"]
    assert document.all(Journey) == (first, *added)
    document.undo()
    assert document.all(Journey) == (first,)
