"""What ``info --json`` says."""

from __future__ import annotations

import json

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Idea, Touchpoint
from journey_designer.interchange.info import info
from journey_designer.interchange.samples import sample
from tests.core.acts import seeded


def test_the_shape() -> None:
    document = seeded()
    touchpoint = document.all(Touchpoint)[0]
    edits.change_touchpoint(
        document, touchpoint.id, channel="Web", actors=("A", "B"), satisfaction=-1, source_score="2",
        importance_customer=5, is_key_moment=True, reason="Lost here",
    )  # fmt: skip
    found = info(document, 7)
    assert list(found) == ["title", "language", "personas", "journeys", "ideas", "schema"]
    assert (found["language"], found["schema"]) == ("en", 7)
    (persona,) = found["personas"]
    assert (persona["name"], persona["age"], persona["quote"]) == ("Yasmine", 29, "")
    assert persona["traits"] == [{"kind": "interest", "text": "Ceramics", "value": None}]
    journey, other = found["journeys"]
    assert (journey["title"], journey["state"], journey["persona"]) == (
        "Ordering a gift",
        "today",
        persona["id"],
    )
    assert (other["persona"], other["lanes"]) == (None, [])
    assert [stage["name"] for stage in journey["stages"]] == ["Awareness", "الولاء"]
    first = next(
        entry for stage in journey["stages"] for entry in stage["touchpoints"] if entry["id"] == touchpoint.id
    )
    assert first == {
        "id": touchpoint.id, "name": touchpoint.name, "channel": "Web", "actors": ["A", "B"], "satisfaction": -1.0,
        "source_score": "2", "votes": None, "importance_customer": 5, "importance_business": None,
        "is_key_moment": True, "reason": "Lost here", "detail": None,
    }  # fmt: skip
    lanes = {lane["kind"]: lane for lane in journey["lanes"]}
    assert len(lanes["doing"]["cards"]) == 4
    card = next(card for card in lanes["doing"]["cards"] if card["touchpoint"] == touchpoint.id)
    assert (card["text"], card["evidence"], card["stage"]) == ("Waits", "assumption", None)
    assert all(card["stage"] and not card["touchpoint"] for card in lanes["pain_points"]["cards"])
    (idea,) = found["ideas"]
    assert (idea["title"], idea["touchpoint"]) == ("Slots", document.all(Idea)[0].touchpoint_id)


def test_votes_count_where_there_are_any() -> None:
    found = info(Document(sample("en").records), 1)
    checkout = found["journeys"][0]["stages"][2]["touchpoints"][1]
    assert (checkout["name"], checkout["satisfaction"], checkout["votes"]) == (
        "Checkout",
        -1.8,
        [8, 2, 0, 0, 0],
    )


def test_it_is_plain_json() -> None:
    found = info(Document(sample("ar").records), 1)
    assert json.loads(json.dumps(found, allow_nan=False)) == found
