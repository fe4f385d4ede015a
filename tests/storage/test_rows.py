"""A record is the same after a row, a history entry, and a file."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_designer.core.changes import Change, Label, Step
from journey_designer.core.document import Document
from journey_designer.core.errors import RuleError
from journey_designer.core.records import Persona, Record, Touchpoint, specs, type_name
from journey_designer.storage.formats import known_formats
from journey_designer.storage.rows import checked_record, from_row, to_row
from journey_designer.storage.steps import (
    decode_changes,
    decode_record,
    decode_step,
    encode_changes,
    encode_label,
    encode_record,
)
from tests.storage.support import counted, full_project, step


def through_sqlite(record: Record) -> tuple[object, ...]:
    with closing(known_formats().newest.empty()) as empty:
        empty.execute("PRAGMA foreign_keys = OFF")
        name = type_name(type(record))
        row = to_row(record)
        empty.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(row))})", row)
        found: tuple[object, ...] = empty.execute(f"SELECT * FROM {name}").fetchone()
        return found


def test_every_type_survives_its_row() -> None:
    for record in full_project()[0]:
        row = through_sqlite(record)
        assert from_row(type(record), row) == record
        assert checked_record(type(record), row) == record
        assert decode_record(type_name(type(record)), encode_record(record)) == record


@given(st.integers(0, 2**32))
def test_every_step_survives_the_history(seed: int) -> None:
    document = Document(full_project()[0], new_id=counted("x"), now=lambda: 12.5)
    rnd = random.Random(seed)
    for _ in range(8):
        step(document, rnd)
    for index in range(document.journal.length):
        made = document.journal.step(index)
        again = decode_step(encode_label(made.label), encode_changes(made.changes), made.gesture, made.at)
        assert again == made


def test_a_step_keeps_what_its_label_says() -> None:
    label = Label("card.add", (("name", 'ألم "x"'), ("count", 3), ("weight", 0.1)))
    assert decode_step(encode_label(label), "[]", "g", 1.0) == Step(label, (), "g", 1.0)


def test_a_change_of_one_field_is_short() -> None:
    before = Persona(id="0b1f3a58-5d0e-4c79-9b2d-3f5a0e1c2d4b", name="Salma", summary="…" * 40)
    change = Change(before, Persona(id=before.id, name="Selma", summary=before.summary))
    text = encode_changes([change])
    assert decode_changes(text) == (change,)
    assert len(text) < 250


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("id", None),
        ("id", "a b"),
        ("id", 5),
        ("name", None),
        ("name", b"x"),
        ("name", "x" * 501),
        ("actors", "[1]"),
        ("actors", "{}"),
        ("actors", "[" * 100_000),
        ("actors", '["' + "x" * 400_000 + '"]'),
        ("actors", "null"),
        ("votes", "[1,2,3,4]"),
        ("votes", "[1,2,3,4,-5]"),
        ("votes", "[1,2,3,4,1e400]"),
        ("satisfaction", 3.0),
        ("satisfaction", float("nan")),
        ("satisfaction", 1),
        ("importance_customer", 2.0),
        ("importance_customer", 9),
        ("is_key_moment", 2),
        ("is_key_moment", "1"),
        ("rank", "zz"),
        ("stage_id", "../x"),
    ],
)
def test_a_row_from_outside_is_refused_where_it_breaks_a_rule(column: str, value: object) -> None:
    row: list[object] = list(to_row(Touchpoint(id="t", stage_id="s", votes=(0, 0, 0, 0, 0))))
    row[list(specs(Touchpoint)).index(column)] = value
    with pytest.raises(RuleError):
        checked_record(Touchpoint, row)


def test_a_row_from_outside_loses_what_hides_things() -> None:
    row = list(to_row(Persona(id="p", name="x")))
    row[1] = "invoice\u202egnp.exe\x00\x07\u2066"
    assert checked_record(Persona, row).name == "invoicegnp.exe"  # type: ignore[attr-defined]


def test_reals_and_flags_come_back_in_their_own_type() -> None:
    found = from_row(
        Touchpoint, through_sqlite(Touchpoint(id="t", stage_id="s", satisfaction=1.0, is_hidden=True))
    )
    assert isinstance(found, Touchpoint)
    assert type(found.satisfaction) is float
    assert found.is_hidden is True


def test_a_row_is_what_sqlite_gives_back() -> None:
    for record in full_project()[0]:
        assert through_sqlite(record) == to_row(record)
    assert sqlite3.sqlite_version_info >= (3, 37)  # STRICT
