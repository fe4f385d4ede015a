"""What a record may hold: the same answer at every door."""

from __future__ import annotations

import math
from dataclasses import MISSING, fields, replace
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_designer.core.errors import KnownError, RuleError
from journey_designer.core.fields import LINE, PROSE
from journey_designer.core.records import (
    RECORD_TYPES,
    TYPES_BY_NAME,
    Asset,
    Card,
    Journey,
    Note,
    Persona,
    Project,
    Record,
    Score,
    Stage,
    Touchpoint,
    Trait,
    references,
    specs,
    type_name,
)
from journey_designer.core.rules import checked, clamped, fitted, normalised

JUNK = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.binary()
    | st.lists(st.integers())
)
FIELDS = [(entry, name) for entry in RECORD_TYPES for name in specs(entry)]


def minimal(record_type: type[Record]) -> Record:
    """A record with only what it must have."""
    needed = {entry.name: "x" for entry in fields(cast(Any, record_type)) if entry.default is MISSING}
    return record_type(**needed)


@pytest.mark.parametrize("record_type", RECORD_TYPES)
def test_defaults_obey_the_rules(record_type: type[Record]) -> None:
    record = minimal(record_type)
    assert normalised(record) is record
    assert TYPES_BY_NAME[type_name(record_type)] is record_type


@pytest.mark.parametrize("record_type", RECORD_TYPES)
def test_owners_come_first(record_type: type[Record]) -> None:
    order = list(RECORD_TYPES)
    for spec in references(record_type).values():
        if spec.on_delete == "delete":
            assert order.index(TYPES_BY_NAME[spec.target]) < order.index(record_type)


@pytest.mark.parametrize(("record_type", "name"), FIELDS)
@settings(max_examples=25)
@given(value=JUNK)
def test_anything_is_either_kept_in_normal_form_or_refused(
    record_type: type[Record], name: str, value: object
) -> None:
    record = replace(minimal(record_type), **{name: value})
    try:
        kept = normalised(record)
    except RuleError:
        with pytest.raises(RuleError):
            checked(record_type, name, value)
    else:
        assert normalised(kept) == kept
        assert checked(record_type, name, value) == getattr(kept, name)


@pytest.mark.parametrize(
    ("record", "key"),
    [
        (Touchpoint(id="t", stage_id="s", satisfaction=2.01), "rule.range"),
        (Touchpoint(id="t", stage_id="s", satisfaction=math.nan), "rule.value"),
        (Touchpoint(id="t", stage_id="s", satisfaction=cast(Any, True)), "rule.value"),
        (Touchpoint(id="t", stage_id="s", importance_customer=0), "rule.range"),
        (Touchpoint(id="t", stage_id="s", votes=cast(Any, (1, 2, 3))), "rule.value"),
        (Touchpoint(id="t", stage_id="s", votes=(1, 2, 3, 4, -1)), "rule.range"),
        (Touchpoint(id="t", stage_id="s", name="x" * (LINE + 1)), "rule.length"),
        (Touchpoint(id="t", stage_id="s", actors=("x",) * 101), "rule.value"),
        (Touchpoint(id="t", stage_id="s", rank="b0"), "rule.value"),
        (Touchpoint(id="t/../x", stage_id="s"), "rule.value"),
        (Persona(id="p", age=151), "rule.range"),
        (Persona(id="p", age=cast(Any, 29.5)), "rule.value"),
        (Persona(id="p", quote="x" * 2001), "rule.length"),
        (Stage(id="s", journey_id="j", period=cast(Any, "later")), "rule.value"),
        (Stage(id="s", journey_id=cast(Any, None)), "rule.value"),
        (Project(id="p", workshop_date="2026-02-30"), "rule.date"),
        (Project(id="p", workshop_date="20260218"), "rule.date"),
        (Project(id="p", purpose="x" * (PROSE + 1)), "rule.length"),
        (Asset(id="é"), "rule.value"),
        (Score(id="s", idea_id="i", criterion_id="c", value=10.5), "rule.range"),
    ],
)
def test_what_is_refused(record: Record, key: str) -> None:
    with pytest.raises(RuleError) as refused:
        normalised(record)
    assert refused.value.key == key


def test_texts_are_made_safe_and_numbers_get_their_type() -> None:
    kept = normalised(
        Touchpoint(id="t", stage_id="s", name="a\nb\u202e", satisfaction=1, actors=("x\ty",), reason="a\r\nb")
    )
    assert (kept.name, kept.actors, kept.reason) == ("a b", ("x y",), "a\nb")
    assert type(kept.satisfaction) is float


def test_minus_zero_is_zero() -> None:
    kept = normalised(Touchpoint(id="t", stage_id="s", satisfaction=-0.0))
    assert math.copysign(1, kept.satisfaction or 0.0) == 1


@given(st.text(st.characters(), max_size=2_000))
def test_a_fitted_text_fits(text: str) -> None:
    assert checked(Persona, "name", fitted(Persona, "name", text)) == fitted(Persona, "name", text)


@pytest.mark.parametrize(("value", "kept"), [(9, 2), (-9, -2), (0.5, 0.5), (math.inf, 2), (math.nan, -2)])
def test_a_clamped_number_lies_in_the_range(value: float, kept: float) -> None:
    assert clamped(Touchpoint, "satisfaction", value) == kept


@pytest.mark.parametrize(
    ("votes", "satisfaction", "score", "spread"),
    [
        (None, 1.5, 1.5, None),
        (None, None, None, None),
        ((0, 0, 0, 0, 0), 1.0, 1.0, None),
        ((8, 2, 0, 0, 0), 1.0, -1.8, 0.4),
        ((1, 0, 0, 0, 1), None, 0.0, None),
        ((1, 0, 1, 0, 1), None, 0.0, (8 / 3) ** 0.5),
    ],
)
def test_score_and_spread_of_votes(
    votes: Any, satisfaction: float | None, score: float | None, spread: float | None
) -> None:
    touchpoint = Touchpoint(id="t", stage_id="s", votes=votes, satisfaction=satisfaction)
    assert touchpoint.score == pytest.approx(score)
    assert touchpoint.spread == pytest.approx(spread)


def test_records_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        Journey(id="j").title = "x"  # type: ignore[misc]
    assert not hasattr(Note(id="n", target="x"), "__dict__")
    assert Asset(id="ab").sha256 == "ab"
    assert Trait(id="t", persona_id="p") == Trait(id="t", persona_id="p")
    assert Card(id="c", lane_id="l").evidence == "assumption"


def test_a_known_error_is_a_sentence_with_its_values() -> None:
    error = KnownError("rule.x", "No {name}.", name="{weird}")
    assert str(error) == "No {weird}."
    assert str(KnownError("rule.y", "100 % {kept}")) == "100 % {kept}"
