"""The schema of a version is frozen; today's records must derive the newest one."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from journey_designer.core.records import RECORD_TYPES, type_name
from journey_designer.storage import schema
from journey_designer.storage.formats import known_formats


def test_todays_records_derive_the_frozen_text_of_the_newest_version() -> None:
    frozen = known_formats().newest.statements
    assert schema.statements() == frozen, (
        "a field of a record has changed: that is another version of the file format. Before the first release "
        "run 'python tests/files/make.py --freeze', afterwards add a version and a migration "
        "(docs/decisions/0202-schema-versions.md)"
    )


def test_every_table_is_strict_and_without_rowid() -> None:
    with closing(known_formats().newest.empty()) as empty:
        tables = empty.execute(
            "SELECT name, strict, wr FROM pragma_table_list WHERE schema = 'main'"
        ).fetchall()
    kinds = {name: (strict, without_rowid) for name, strict, without_rowid in tables if "sqlite" not in name}
    assert set(kinds) == {type_name(entry) for entry in RECORD_TYPES} | {"meta", "asset_data"}
    assert set(kinds.values()) == {(1, 1)}


def test_the_tables_of_records_are_digested_in_the_order_of_the_records() -> None:
    assert known_formats().newest.tables == tuple(type_name(entry) for entry in RECORD_TYPES)


def test_the_schema_has_no_trigger_view_or_index() -> None:
    rows = known_formats().newest.schema_rows()
    assert {kind for kind, *_ in rows} == {"table"}
    assert len(rows) == len(schema.statements())


def test_checks_refuse_what_the_rules_refuse() -> None:
    with closing(known_formats().newest.empty()) as empty:
        for values in (
            "'p', '', '', '', '', NULL, 'de', 'ltr', 'latin', NULL, '', NULL, 'group', 0",
            "'p', '', '', '', '', 5, 'en', 'ltr', 'x', NULL, '', NULL, 'group', 0",
            "'p', '', '', '', '', NULL, 'en', 'ltr', 'latin', NULL, '', NULL, 'alone', 0",
            "'p', '', '', '', '', NULL, 'en', 'ltr', 'latin', NULL, '', NULL, 'group', 101",
        ):
            try:
                empty.execute(f"INSERT INTO project VALUES ({values})")
            except sqlite3.IntegrityError:
                continue
            raise AssertionError(values)
