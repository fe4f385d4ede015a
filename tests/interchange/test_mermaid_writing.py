"""A journey exported to Mermaid: what the map shows, and the same when it comes back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Journey, Stage, Touchpoint
from journey_designer.interchange.mermaid import add_journeys, journey_to_mermaid, read_mermaid
from tests.core.acts import empty
from tests.interchange.nasty import NAMES
from tests.interchange.support import documents

TEXTS = st.sampled_from(NAMES) | st.lists(st.sampled_from((*NAMES, ":", "#", ";", "%", "\n", "}"))).map(
    "".join
)
ANY = (TEXTS | st.text(max_size=30)).map(lambda text: text[:400])
SCORES = st.none() | st.floats(-2, 2)


@given(
    title=ANY,
    scope=ANY,
    stages=st.lists(
        st.tuples(ANY, st.lists(st.tuples(ANY, SCORES, st.lists(ANY, max_size=4)), max_size=4)), max_size=4
    ),
)
@settings(max_examples=150)
def test_any_names_come_back(
    title: str, scope: str, stages: list[tuple[str, list[tuple[str, float | None, list[str]]]]]
) -> None:
    document = empty()
    journey = edits.add_journey(document, None, title, scope=scope)
    for name, touchpoints in stages:
        stage = edits.add_stage(document, journey.id, name)
        for touchpoint, satisfaction, actors in touchpoints:
            edits.add_touchpoint(
                document, stage.id, touchpoint, satisfaction=satisfaction, actors=tuple(actors)
            )
    text = journey_to_mermaid(document, journey.id)
    found = read_mermaid(text)
    assert not [warning for warning in found.warnings if warning.key != "mermaid.no_name"]
    assert len(found.journeys[0].stages) == len(stages)
    kept = document.get(Journey, journey.id)
    assert found.journeys[0].title == kept.title.strip() or not kept.title.isprintable()


@given(documents())
@settings(max_examples=40)
def test_every_journey_of_any_project_comes_back(document: Document) -> None:
    for journey in document.all(Journey):
        text = journey_to_mermaid(document, journey.id)
        other = empty()
        (again,) = add_journeys(other, read_mermaid(text).journeys)
        assert journey_to_mermaid(other, again.id) == text


def one(**fields: object) -> str:
    """The line of one touchpoint."""
    document = empty()
    journey = edits.add_journey(document, None, "")
    stage = edits.add_stage(document, journey.id, "S")
    edits.add_touchpoint(document, stage.id, "T", **fields)
    return journey_to_mermaid(document, journey.id).split("\n", 2)[2]


@pytest.mark.parametrize(
    ("satisfaction", "score"),
    [(-2, 1), (-1.5, 1), (-1.4, 2), (-0.5, 2), (-0.4, 3), (0.5, 4), (1.49, 4), (2, 5)],
)
def test_scores_are_whole_numbers_from_1_to_5(satisfaction: float, score: int) -> None:
    assert one(satisfaction=satisfaction) == f"      T: {score}\n"


def test_votes_count_for_more_than_the_satisfaction() -> None:
    assert one(satisfaction=2, votes=(8, 2, 0, 0, 0), actors=("A", "B")) == "      T: 1: A, B\n"


def test_what_was_not_assessed_comes_back_so() -> None:
    assert one() == "      %% not assessed\n      T: 3\n"
    assert [task.satisfaction for task in read_mermaid("journey\nsection S\n" + one()).journeys[0].tasks] == [
        None
    ]


def test_what_is_hidden_is_left_out() -> None:
    document = empty()
    journey = edits.add_journey(document, None, "J")
    shown, hidden = (edits.add_stage(document, journey.id, name) for name in ("shown", "hidden"))
    edits.change_stage(document, hidden.id, is_hidden=True)
    edits.add_touchpoint(document, hidden.id, "inside", satisfaction=1)
    edits.add_touchpoint(document, shown.id, "kept", satisfaction=1)
    edits.add_touchpoint(document, shown.id, "away", satisfaction=1, is_hidden=True)
    assert (
        journey_to_mermaid(document, journey.id) == "journey\n    title J\n    section shown\n      kept: 4\n"
    )


def test_an_empty_journey() -> None:
    document = empty()
    journey = edits.add_journey(document, None, "")
    assert journey_to_mermaid(document, journey.id) == "journey\n"
    edits.add_stage(document, journey.id, "")
    assert journey_to_mermaid(document, journey.id) == "journey\n    section #160;\n"


def test_a_large_journey() -> None:
    document = empty()
    journey = edits.add_journey(document, None, "Large")
    with document.edit("many") as edit:
        for number in range(40):
            stage = edit.put(
                Stage(id=f"s{number}", journey_id=journey.id, name=f"Stage {number}", rank=f"a{number % 10}")
            )
            for place in range(50):
                edit.put(
                    Touchpoint(id=f"t{number}-{place}", stage_id=stage.id, name=f"T {place}", satisfaction=1)
                )
    (again,) = read_mermaid(journey_to_mermaid(document, journey.id)).journeys
    assert len(again.tasks) == 2_000
