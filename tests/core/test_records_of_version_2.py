"""What version 2 brought: moments, colours of a client, chosen words, mental models, votes by name, hushed hints."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from journey_designer.core.document import Document
from journey_designer.core.errors import RuleError
from journey_designer.core.records import (
    Association,
    Card,
    Concept,
    Dot,
    Hush,
    Journey,
    Lane,
    Persona,
    Project,
    Record,
    Stage,
    Touchpoint,
    Vote,
)
from journey_designer.core.rules import normalised
from journey_designer.core.sharing import shared


def document() -> Document:
    return Document(
        [
            Project(id="project"),
            Persona(id="p", name="Salma Idrissi"),
            Persona(id="q"),
            Journey(id="j"),
            Stage(id="s", journey_id="j"),
            Touchpoint(id="t", stage_id="s"),
            Lane(id="l", journey_id="j", kind="doing"),
            Card(id="c", lane_id="l", touchpoint_id="t"),
            Concept(id="one", persona_id="p"),
            Concept(id="two", persona_id="p"),
            Concept(id="three", persona_id="q"),
        ]
    )


def put(target: Document, *records: Record) -> None:
    with target.edit("test") as edit:
        for record in records:
            edit.put(record)


@pytest.mark.parametrize(
    "value",
    [
        "2026-11-23",
        "2026-11-23T10:00:00",
        "2026-02-30T10:00:00Z",
        "2026-11-23T25:00:00Z",
        5,
        "٢٠٢٦-11-23T10:00:00Z",
    ],
)
def test_a_moment_is_in_universal_time(value: Any) -> None:
    with pytest.raises(RuleError):
        normalised(Project(id="p", criteria_locked_at=value))


def test_a_moment_is_kept_as_it_is() -> None:
    moment = "2026-11-23T10:00:00Z"
    assert normalised(Project(id="p", criteria_locked_at=moment)).criteria_locked_at == moment


@pytest.mark.parametrize("value", ["red", "#12345", "#GGGGGG", "#ABCDEF", None, "#123456;x"])
def test_a_colour_is_six_small_digits_or_nothing(value: Any) -> None:
    with pytest.raises(RuleError):
        normalised(Project(id="p", brand_colour=value))


@pytest.mark.parametrize("value", [("remorse", "remorse"), ("doubt",), ["remorse"], None])
def test_of_chosen_words_each_is_known_and_there_once(value: Any) -> None:
    with pytest.raises(RuleError):
        normalised(Touchpoint(id="t", stage_id="s", risks=value))


@pytest.mark.parametrize(("start", "end"), [("one", "one"), ("one", "three")])
def test_a_link_joins_two_concepts_of_one_persona(start: str, end: str) -> None:
    target = document()
    with pytest.raises(RuleError):
        put(target, Association(id="a", start_id=start, end_id=end))
    put(target, Association(id="a", start_id="one", end_id="two"))
    assert target.size(Association) == 1


def test_a_concept_with_links_stays_with_its_persona() -> None:
    target = document()
    put(target, Association(id="a", start_id="one", end_id="two"))
    with pytest.raises(RuleError):
        put(target, Concept(id="two", persona_id="q"))
    put(target, Concept(id="three", persona_id="p"))


@pytest.mark.parametrize(
    "record",
    [
        Vote(id="x", touchpoint_id="t", participant="Ali", value=1),
        Dot(id="x", target="c", participant="Ali"),
        Hush(id="x", target="t", rule="channel"),
    ],
)
def test_each_is_there_once(record: Record) -> None:
    target = document()
    put(target, record)
    with pytest.raises(RuleError):
        put(target, replace(record, id="y"))


def test_what_is_pinned_goes_with_its_target_and_comes_back() -> None:
    target = document()
    put(target, Dot(id="d", target="c", participant="Ali"), Hush(id="h", target="t", rule="channel"))
    put(target, Vote(id="v", touchpoint_id="t", participant="Ali", value=-2))
    with target.edit("test") as edit:
        edit.delete(edit.get(Touchpoint, "t"))
    assert [target.size(entry) for entry in (Card, Dot, Hush, Vote)] == [0, 0, 0, 0]


def test_names_of_those_who_voted_are_left_out_of_a_shared_copy() -> None:
    records = [
        Vote(id="v", touchpoint_id="t", participant="Ali Baba", value=1),
        Vote(id="w", touchpoint_id="u", participant="Ali Baba", value=1),
        Dot(id="d", target="c", participant="Zineb"),
    ]
    first, second, third = shared(records, ["names"])
    assert isinstance(first, Vote)
    assert isinstance(second, Vote)
    assert isinstance(third, Dot)
    assert first.participant == second.participant != third.participant
    assert not {"Ali Baba", "Zineb"} & {first.participant, third.participant}
