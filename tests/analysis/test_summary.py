"""The object that ``analyse --json`` prints, and what the command says to people."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from journey_designer.analysis.summary import summary
from journey_designer.analysis.whereabouts import name_of, whereabouts
from journey_designer.cli import main
from journey_designer.core.document import Document
from journey_designer.core.records import (
    Card,
    Criterion,
    Idea,
    Journey,
    Lane,
    Persona,
    Record,
    Score,
    Touchpoint,
)
from journey_designer.interchange.samples import sample
from journey_designer.resources import resource
from journey_designer.storage import Store
from tests.analysis.maps import document_of, journey_records

JOURNEY_KEYS = {
    "title", "score", "best", "worst", "steepest_drop", "peak_end", "stages", "key_moments", "assumption_share",
    "risks", "contested",
}  # fmt: skip


def project(*records: Record, path: Path) -> Path:
    Store.create(path, document_of(list(records)).records()).close()
    return path


def told(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    assert main(["analyse", *map(str, arguments)]) == 0
    return capsys.readouterr().out


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "sample.cjm"
    found = sample("en")
    Store.create(path, found.records, found.assets).close()
    return path


def test_the_object_has_the_promised_form() -> None:
    found = summary(Document(sample("en").records))
    assert set(found) == {"journeys", "ideas", "content", "doctor"}
    for journey in found["journeys"]:
        assert set(journey) == JOURNEY_KEYS
        assert set(journey["best"]) == set(journey["worst"]) == {"touchpoint", "satisfaction"}
        assert set(journey["steepest_drop"]) == {"from", "to", "drop"}
        assert set(journey["peak_end"]) == {"remembered", "average"}
        assert all(set(stage) == {"name", "average"} for stage in journey["stages"])
        assert all(set(moment) == {"touchpoint", "weight", "verdict"} for moment in journey["key_moments"])
    assert all(set(idea) == {"title", "total", "rank"} for idea in found["ideas"])
    assert all(set(row) == {"persona", "stage", "have", "planned", "missing"} for row in found["content"])
    assert all(set(hint) == {"rule", "where", "why"} for hint in found["doctor"])
    assert found == json.loads(json.dumps(found, allow_nan=False))
    listed = [row["have"] + row["planned"] + row["missing"] for row in found["content"]]
    assert listed == sorted(listed), "what has nothing comes first"


@pytest.mark.parametrize("scores", [(), (None,), (None, None)])
def test_what_cannot_be_said_is_null(scores: tuple[None, ...]) -> None:
    (journey,) = summary(document_of(journey_records([scores])))["journeys"]
    assert journey == {
        "title": "Journey j",
        "score": None,
        "best": None,
        "worst": None,
        "steepest_drop": None,
        "peak_end": None,
        "stages": [{"name": "Stage 0", "average": None}],
        "key_moments": [],
        "assumption_share": None,
        "risks": [],
        "contested": [],
    }


def test_a_journey_without_stages_and_a_project_without_journeys() -> None:
    assert summary(document_of()) == {"journeys": [], "ideas": [], "content": [], "doctor": []}
    (journey,) = summary(document_of(Journey(id="j", title="Empty")))["journeys"]
    assert (journey["stages"], journey["score"]) == ([], None)


def test_two_touchpoints_by_hand() -> None:
    document = document_of(journey_records([[1.0, -0.5]], importance=[(None, None), (2, 4)]))
    (journey,) = summary(document)["journeys"]
    assert journey["best"] == {"touchpoint": "Touchpoint 0", "satisfaction": 1.0}
    assert journey["worst"] == {"touchpoint": "Touchpoint 1", "satisfaction": -0.5}
    assert journey["steepest_drop"] == {"from": "Touchpoint 0", "to": "Touchpoint 1", "drop": -1.5}
    assert journey["peak_end"] == {"remembered": 0.25, "average": 0.25}
    # the weight of the first is not known, its verdict is
    assert journey["key_moments"] == [
        {"touchpoint": "Touchpoint 1", "weight": 1.5, "verdict": "fix"},
        {"touchpoint": "Touchpoint 0", "weight": None, "verdict": "protect"},
    ]


def test_whereabouts_lead_from_the_journey_to_the_record() -> None:
    document = document_of(
        journey_records([[1.0]], state="future"),
        Lane(id="lane", journey_id="j", kind="pain_points"),
        Card(id="card", lane_id="lane", touchpoint_id="j-0", text="Long " * 30),
        Card(id="stage card", lane_id="lane", stage_id="j-s0", text="Two\nlines"),
        Idea(id="idea", title=""),
    )
    path = whereabouts(document, (Card, "card"))
    assert path.startswith("Journey j (future) › Stage 0 › Touchpoint 0 › Long Long")
    assert path.endswith("Long…")
    assert whereabouts(document, (Card, "stage card")) == "Journey j (future) › Stage 0 › Two lines"
    assert whereabouts(document, (Lane, "lane")) == "Journey j (future) › pain_points"
    assert whereabouts(document, (Idea, "idea")) == "corrective"
    assert whereabouts(document, (Touchpoint, "gone")) == ""
    assert name_of(Persona(id="p")) == "persona"


def test_the_command_prints_the_object(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(told(capsys, file, "--json"))
    assert found == summary(Document(sample("en").records))


def test_the_command_narrows_to_one_journey(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(told(capsys, file, "--json", "--journey", "first order"))
    assert [journey["title"] for journey in found["journeys"]] == ["First order"]
    assert {row["persona"] for row in found["content"]} == {"Fatima-Zahra Ouali"}
    assert len(found["ideas"]) == 8
    assert all(hint["where"].startswith("First order") for hint in found["doctor"])


def test_an_unknown_journey_is_told_with_those_there_are(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["analyse", str(file), "--journey", "Nothing"]) == 1
    assert "First order" in capsys.readouterr().err


def test_people_read_the_same_figures(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = told(capsys, file)
    for line in (
        "  journey score    +0.2  12 of 12 touchpoints assessed",
        "  steepest drop    −2.2  from Basket to Checkout",
        "    1   9.0 * fix      Checkout",
        "    The first 3 stay while the customer counts for 0 % to 57 % of the importance (now 50 %)",
        "  criteria: Customer value 40 %; Business value 25 %; Ease 20 %; Evidence 15 %",
        "  criteria locked on 2026-03-18 at 14:10 UTC",
        (
            "  Total with delivery before sign-in stays first while Ease weighs 0 % to 45 % (now 20 %);"
            " above that, Confirm with one tap on WhatsApp"
        ),
        "  all done, the score of Ordering a gift goes from +0.2 to +0.9",
        "    1   93.0  Total with delivery before sign-in",
        "Action plan: 1 to do, 2 in progress, 1 waiting, 1 done",
        "Content: 40 % of what is listed is there",
    ):
        assert line in text.splitlines(), line
    assert "widest gap 1.5 at Confirmation call, “First order” above “Ordering a gift”" in text


def test_what_is_scored_unseen_is_not_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    records = [
        Idea(id="i", title="Slot"),
        Criterion(id="c", name="Value"),
        Score(id="s", idea_id="i", criterion_id="c", scorer="Mina", value=7.0),
    ]
    path = tmp_path / "blind.cjm"
    Store.create(path, document_of(records, scoring="blind").records()).close()
    lines = told(capsys, path).splitlines()
    assert "  scored unseen until revealed: Mina 1 of 1" in lines
    assert "    –      –  Slot" in lines
    assert "  criteria not locked" in lines
    assert json.loads(told(capsys, path, "--json"))["ideas"] == [
        {"title": "Slot", "total": None, "rank": None}
    ]


def test_people_are_told_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = project(*journey_records([[None, 1.0]]), path=tmp_path / "few.cjm")
    lines = told(capsys, path).splitlines()
    assert "  best                –  not enough data: it takes 2 touchpoints with a score" in lines
    assert (
        "  steepest drop       –  not enough data: it takes 1 pair of neighbouring touchpoints with scores"
        in lines
    )
    assert "    –     –   protect  Touchpoint 1 (importance not said)" in lines


@pytest.mark.parametrize("template", ["five-stages", "service-blueprint"])
def test_a_fresh_project_can_be_analysed(
    template: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "new.cjm"
    assert main(["new", str(path), "--template", template, "--language", "ar"]) == 0
    capsys.readouterr()
    assert told(capsys, path)
    found: Any = json.loads(told(capsys, path, "--json"))
    assert [journey["score"] for journey in found["journeys"]] == [None] * len(found["journeys"])


def test_the_three_languages_of_the_sample_have_the_same_figures() -> None:
    def numbers(value: Any) -> Any:
        if isinstance(value, dict):
            return [numbers(entry) for entry in value.values()]
        if isinstance(value, list):
            return [numbers(entry) for entry in value]
        return value if isinstance(value, int | float) or value is None else ""

    found = [numbers(summary(Document(sample(name).records))) for name in ("en", "fr", "ar")]
    assert found[0] == found[1] == found[2]
    assert resource("samples/dar-nour.en.json").exists()
