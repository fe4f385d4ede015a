"""The sample project: the same in three languages, whole, and what its makers' table says."""

from __future__ import annotations

import re
from collections import Counter
from io import BytesIO

import pytest
from PIL import Image

from journey_designer.core.document import Document
from journey_designer.core.records import (
    Asset,
    Association,
    Card,
    Concept,
    Criterion,
    Finding,
    Idea,
    Journey,
    Lane,
    Note,
    Persona,
    Project,
    Record,
    Score,
    Stage,
    Touchpoint,
    Trait,
    specs,
)
from journey_designer.core.text import has_arabic
from journey_designer.interchange.json_project import JsonProject
from journey_designer.interchange.samples import sample
from tests.core.acts import assert_sound
from tools.sample.records import LANGUAGES, sample_records

SAMPLES: dict[str, JsonProject] = {language: sample(language) for language in LANGUAGES}  # type: ignore[arg-type]


@pytest.fixture(params=LANGUAGES)
def found(request: pytest.FixtureRequest) -> JsonProject:
    return SAMPLES[request.param]


@pytest.fixture
def document(found: JsonProject) -> Document:
    return Document(found.records)


def test_it_is_sound_and_nothing_had_to_be_mended(found: JsonProject, document: Document) -> None:
    assert not found.warnings
    assert_sound(document)
    assert {asset.id for asset in document.all(Asset)} == found.assets.keys()


def test_what_is_in_it(document: Document) -> None:
    counts = Counter(type(record) for record in document.records())
    wanted = {Persona: 4, Journey: 3, Stage: 15, Touchpoint: 33, Lane: 21, Idea: 8, Criterion: 4, Score: 32}
    assert {entry: counts[entry] for entry in wanted} == wanted
    assert (counts[Concept], counts[Association]) == (14, 14)
    assert sum(concept.finding_id is not None for concept in document.all(Concept)) == 5
    today, future, first = document.all(Journey)
    assert (today.state, future.state, future.based_on) == ("today", "future", today.id)
    assert first.persona_id != today.persona_id
    assert counts[Finding] >= 30
    assert counts[Note] >= 5
    assert {trait.kind for trait in document.all(Trait)} == set(specs(Trait)["kind"].choices)
    assert {finding.evidence for finding in document.all(Finding)} == set(specs(Card)["evidence"].choices)
    assert all(persona.avatar and persona.quote for persona in document.all(Persona))


def test_the_curve_of_the_first_journey(document: Document) -> None:
    touchpoints = [
        touchpoint
        for stage in document.family(Stage, "journey_id", document.all(Journey)[0].id)
        for touchpoint in document.family(Touchpoint, "stage_id", stage.id)
    ]
    scores = [touchpoint.score for touchpoint in touchpoints]
    assert scores == pytest.approx([0.8, 1.6, 0.6, -0.4, 0.4, -1.8, -0.6, -1.2, 1.9, -0.1, 0.3, 1.2])
    assert [number for number, entry in enumerate(touchpoints) if entry.is_key_moment] == [5, 7, 8]
    assert all(entry.reason for entry in touchpoints if entry.is_key_moment)


def test_ideas_are_scored_by_weighted_criteria(document: Document) -> None:
    weights = {criterion.id: criterion.weight for criterion in document.all(Criterion)}
    assert list(weights.values()) == [40, 25, 20, 15]
    totals = [
        sum(weights[score.criterion_id] * score.value for score in document.family(Score, "idea_id", idea.id))
        / 100
        for idea in document.all(Idea)
    ]
    assert totals == pytest.approx([9.3, 8.4, 8.1, 7.3, 6.6, 6.2, 6.0, 4.5])
    assert Counter(idea.status for idea in document.all(Idea)) == {
        "in_progress": 2, "to_do": 1, "waiting": 1, "done": 1, "proposed": 3,
    }  # fmt: skip


def test_the_three_are_one_project_in_three_languages() -> None:
    def shape(record: Record) -> list[object]:
        return [
            getattr(record, name)
            for name, spec in specs(type(record)).items()
            if spec.kind not in ("text", "names") and name not in ("language", "time_direction")
        ]

    english, french, arabic = (SAMPLES[language].records for language in LANGUAGES)
    assert [shape(record) for record in english] == [shape(record) for record in french]
    assert [shape(record) for record in english] == [shape(record) for record in arabic]
    directions = [
        next(r for r in records if isinstance(r, Project)).time_direction for records in (english, arabic)
    ]
    assert directions == ["ltr", "rtl"]


def test_each_speaks_its_language() -> None:
    for language, found in SAMPLES.items():
        texts = [record.text for record in found.records if isinstance(record, Card | Finding | Note)]
        texts += [record.name for record in found.records if isinstance(record, Persona | Stage | Touchpoint)]
        assert all(has_arabic(text) == (language == "ar") for text in texts)
        assert all(texts)
        if language == "fr":
            assert not [text for text in texts if re.search(r"[ '][:;!?»]|« |'", text)]
    english = {record.id: getattr(record, "text", "") for record in SAMPLES["en"].records}
    same = [r for r in SAMPLES["fr"].records if isinstance(r, Card | Finding) and r.text == english[r.id]]
    assert not same


def test_portraits_are_small_images(found: JsonProject) -> None:
    assert len(found.assets) == 4
    for data in found.assets.values():
        image = Image.open(BytesIO(data))
        image.load()
        assert (image.format, image.size) == ("PNG", (512, 512))
        assert len(data) < 40_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_what_its_table_says(language: str) -> None:
    found = SAMPLES[language]
    portraits = {
        record.label.removesuffix(".png"): found.assets[record.id]
        for record in found.records
        if isinstance(record, Asset)
    }
    wanted = {record.id: record for record in sample_records(language, portraits)}
    assert {record.id: record for record in found.records} == wanted, "run: python -m tools.sample"
