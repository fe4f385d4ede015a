from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from journey_designer.analysis.doctor import (
    RULES,
    SENTENCES,
    Hint,
    examine,
    hush_rule,
    hushed_keys,
    sentence,
)
from journey_designer.analysis.doctor.departments import is_department
from journey_designer.analysis.doctor.texts import MOST_IN_NAME, MOST_ON_CARD, length
from journey_designer.analysis.summary import summary
from journey_designer.analysis.whereabouts import whereabouts
from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import (
    Card,
    Criterion,
    Finding,
    Idea,
    Journey,
    Lane,
    Persona,
    Record,
    Stage,
    Touchpoint,
)
from tests.analysis.maps import document_of, journey_records

PERIODS = ("before", "before", "during", "after", "after")


def sound(*more: Record, **changes: dict[str, Any]) -> Document:
    """A journey without a single hint, more records, and fields of its records changed by id (with - as _)."""
    records: list[Record] = [
        Persona(id="amal", name="Amal"),
        Finding(id="told", persona_id="amal", evidence="heard", text="Told"),
        *journey_records([[1.0], [0.5], [-1.0], [0.0], [1.0]], persona_id="amal"),
        Lane(id="doing", journey_id="j", kind="doing"),
        Lane(id="pains", journey_id="j", kind="pain_points", rank="a1"),
        *(
            Card(id=f"c{place}", lane_id="doing", touchpoint_id=f"j-{place}", text="Acts")
            for place in range(5)
        ),
        Card(id="pain", lane_id="pains", touchpoint_id="j-2", text="Hurts"),
        Idea(id="idea", title="Mend", card_id="pain", owner="Salma", due="2026-04-01"),
        *more,
    ]
    changed = []
    for record in records:
        period = {"period": PERIODS[int(record.id[-1])]} if isinstance(record, Stage) else {}
        fields = period | changes.get(record.id.replace("-", "_"), {})
        changed.append(replace(record, **fields))
    return document_of(changed)


def told(document: Document, **options: Any) -> list[tuple[str, str]]:
    return [(hint.rule, hint.where[1]) for hint in examine(document, **options)]


def test_a_sound_project_has_no_hint() -> None:
    assert told(sound()) == []
    assert examine(document_of()) == ()


@pytest.mark.parametrize(
    "name",
    [
        "Marketing", "SALES", "the Sales Department", "Customer Service", "R&D", "IT", "Human resources",
        "Service client", "Le service après-vente", "Département commercial", "Équipe marketing", "Comptabilité",
        "Direction des achats", "قسم المبيعات", "التسويق", "خدمة الزبناء", "مصلحة المحاسبة", "إدارة المشتريات", "الدّعم",
    ],
)  # fmt: skip
def test_names_of_departments(name: str) -> None:
    assert is_department(name)


@pytest.mark.parametrize(
    "name",
    [
        "", "Awareness", "Consideration", "Purchase", "Asks the sales desk", "Research", "Delivery", "The", "Unboxing",
        "Prise de conscience", "Décision d’achat", "Fidélité", "Recommandation", "Livraison", "Appelle le service client",
        "الوعي", "البحث والاعتبار", "قرار الشراء", "الولاء", "التأييد", "التوصيل", "يتصل بخدمة العملاء",
    ],
)  # fmt: skip
def test_names_of_what_customers_do(name: str) -> None:
    assert not is_department(name)


def test_a_stage_named_like_a_department() -> None:
    assert told(sound(j_s2={"name": "Sales"})) == [("department_stage", "j-s2")]


def test_first_and_last_step() -> None:
    document = sound()
    empty = [record for record in document.records() if record.id not in ("j-0", "c0", "j-4", "c4")]
    assert told(Document(empty)) == [("first_step", "j-s0"), ("last_step", "j-s4")]
    late = sound(j_s0={"period": "during"}, j_s1={"period": "during"})
    assert [(hint.rule, hint.where, hint.why) for hint in examine(late)] == [
        ("first_step", (Journey, "j"), "first_step.period")
    ]
    early = sound(j_s3={"period": "during"}, j_s4={"period": "before"})
    assert told(early) == [("last_step", "j")]


def test_an_imported_map_without_periods_is_not_asked_for_its_ends() -> None:
    records = journey_records([[1.0], [-1.0]], kinds=("other", "other"))
    assert told(document_of(records)) == []
    assert told(document_of(journey_records([[], []]))) == []


def test_a_touchpoint_without_channel() -> None:
    assert told(sound(j_3={"channel": " "})) == [("no_channel", "j-3")]


def test_an_empty_cell_in_a_filled_row() -> None:
    full = sound()
    without_one = [record for record in full.records() if record.id != "c3"]
    (hint,) = examine(Document(without_one))
    assert (hint.rule, hint.where, hint.part) == ("empty_cell", (Touchpoint, "j-3"), "doing")
    assert hint.key == "empty_cell:j-3:doing"
    assert "doing" in sentence(hint)
    # a card for the whole stage fills its cells; three of five are not a filled row
    stage_card = Card(id="stage", lane_id="doing", stage_id="j-s3", text="All")
    assert told(Document([*without_one, stage_card])) == []
    assert told(Document([record for record in without_one if record.id != "c4"])) == []


def test_a_rosy_curve() -> None:
    rosy = {"satisfaction": 0.0}
    assert told(sound(j_2=rosy)) == [("rosy_curve", "j")]
    assert told(sound(j_2=rosy, j={"state": "future"})) == []
    few = {"satisfaction": None}
    assert told(sound(j_2=rosy, j_0=few, j_1=few, j_3=few)) == []


def test_a_pain_without_idea() -> None:
    assert told(sound(idea={"card_id": None})) == [("pain_without_idea", "pain")]
    assert told(sound(idea={"card_id": None, "touchpoint_id": "j-2"})) == []
    assert told(sound(idea={"card_id": "c2"})) == []
    assert told(sound(idea={"status": "dropped"})) == [("pain_without_idea", "pain")]
    assert told(sound(idea={"card_id": None}, j={"state": "future"})) == []
    # made from another pain at the same touchpoint it answers that one only
    second = Card(id="second", lane_id="pains", touchpoint_id="j-2", text="Hurts too", rank="a1")
    assert told(sound(second)) == [("pain_without_idea", "second")]
    stage_pain = Card(id="stage pain", lane_id="pains", stage_id="j-s2", text="All of it")
    assert told(sound(stage_pain)) == [("pain_without_idea", "stage pain")]
    assert (
        told(sound(stage_pain, Idea(id="i", title="I", owner="A", due="2026-01-01", touchpoint_id="j-2")))
        == []
    )


def test_an_idea_without_owner_or_date() -> None:
    assert told(sound(idea={"owner": " "})) == [("idea_without_owner", "idea")]
    assert told(sound(idea={"due": None})) == [("idea_without_date", "idea")]
    for status in ("done", "dropped"):
        document = sound(Idea(id="i", title="I", status=status))  # type: ignore[arg-type]
        assert told(document) == [], status


def test_a_persona_without_evidence() -> None:
    assert told(sound(told={"evidence": "assumption"})) == [("persona_without_evidence", "amal")]
    assert told(sound(told={"evidence": "assumption"}, c0={"evidence": "observed"})) == []
    stranger = Persona(id="badr", name="Badr")
    assert told(sound(stranger)) == [("persona_without_evidence", "badr")]
    for fields in ({"is_archived": True}, {"priority": "left_out"}):
        assert told(sound(replace(stranger, **fields))) == []  # type: ignore[arg-type]


def test_the_same_name_twice() -> None:
    assert told(sound(j_3={"name": "TOUCHPOINT  1"})) == [("same_name", "j-3")]
    assert told(sound(j_s3={"name": "Stage 1"})) == [("same_name", "j-s3")]
    assert told(sound(j_3={"name": ""}, j_2={"name": ""})) == []
    twins = [Criterion(id="k1", name="Cost"), Criterion(id="k2", name="cost", rank="a1")]
    assert told(sound(*twins)) == [("same_name", "k2")]
    future = Journey(id="f", title="Journey j", persona_id="amal", state="future")
    assert told(sound(future)) == []
    assert told(sound(replace(future, state="today"))) == [("same_name", "j")]


def test_texts_too_long_for_the_wall() -> None:
    long = "word " * 30
    hints = examine(sound(c0={"text": long}, j_3={"name": "n" * (MOST_IN_NAME + 1)}))
    assert [(hint.rule, hint.where[1], hint.why) for hint in hints] == [
        ("too_long", "j-3", "too_long.name"),
        ("too_long", "c0", "too_long.card"),
    ]
    assert dict(hints[1].values)["count"] == 150
    assert len(str(dict(hints[1].values)["text"])) <= 61
    assert told(sound(c0={"text": "x" * MOST_ON_CARD})) == []


def test_marks_take_no_place() -> None:
    assert length("مُدَرِّسَة") == 5
    assert length("a\u200fb") == 2


def test_hints_are_hushed_one_by_one_or_by_rule() -> None:
    document = sound(j_3={"channel": ""}, j_1={"channel": ""})
    one = examine(document)[0]
    assert told(document, hushed={one.key}) == [("no_channel", "j-3")]
    assert told(document, hushed={"no_channel"}) == []


def test_one_journey_is_examined_with_what_concerns_it() -> None:
    other = journey_records([[1.0], [1.0], [1.0]], journey="k", kinds=("other",) * 3)
    document = sound(*other, Idea(id="i", title="I", touchpoint_id="k-0"), Persona(id="badr", name="Badr"))
    assert {rule for rule, _ in told(document, journey_id="k")} == {
        "last_step", "rosy_curve", "idea_without_owner", "idea_without_date",
    }  # fmt: skip
    assert told(document, journey_id="j") == []
    assert told(document, journey_id="gone") == []


def test_every_rule_has_its_sentences() -> None:
    reasons = {key.split(".")[0] for key in SENTENCES}
    assert reasons == set(RULES)
    hint = Hint("no_channel", (Touchpoint, "x"), "no_channel", (("name", "<b>{x}</b>"),))
    assert "<b>{x}</b>" in sentence(hint)


def test_what_the_project_keeps_as_hushed_is_not_told_wherever_it_is_read() -> None:
    document = sound(j_0={"channel": ""}, j_3={"channel": ""})
    first, last = examine(document)
    assert (first.rule, last.rule) == ("no_channel", "no_channel")
    kept = edits.hush(document, first.where[1], hush_rule(first))
    assert examine(document) == (last,)
    assert [entry["where"] for entry in summary(document)["doctor"]] == [whereabouts(document, last.where)]
    assert examine(document, frozenset()) == (first, last)
    edits.rename_touchpoint(document, first.where[1], "Another name")
    assert examine(document) == (last,), "a hint stays hushed when its place is renamed"
    edits.unhush(document, [kept.id])
    edits.hush(document, document.project.id, "no_channel")
    assert examine(document) == ()


def test_a_hint_about_two_records_is_hushed_alone() -> None:
    document = sound()
    hint = Hint("empty_cell", (Touchpoint, "j-0"), "empty_cell", part="lane")
    edits.hush(document, "j-0", hush_rule(hint))
    assert hushed_keys(document) == {hint.key}
