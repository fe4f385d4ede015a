"""The tables of a `.cjm`, derived from the rules of the records' fields."""

from __future__ import annotations

from journey_designer.core.fields import Spec
from journey_designer.core.records import RECORD_TYPES, Record, references, specs, type_name

APPLICATION_ID = 0x434A4D31
"""Bytes 68 to 71 of every `.cjm`: ``CJM1``."""
PAGE_SIZE = 4096
"""Bytes of a page of a `.cjm`."""
META = "meta"
ASSET_DATA = "asset_data"

_TEXTS = {
    "id",
    "text",
    "choice",
    "reference",
    "target",
    "rank",
    "date",
    "counts",
    "names",
    "instant",
    "colour_code",
}
_INTEGERS = {"integer", "flag"}


def statements() -> tuple[str, ...]:
    """The ``CREATE TABLE`` statements of a file with today's records, in the order in which they are run."""
    records = tuple(create_table(entry) for entry in RECORD_TYPES)
    return (_meta_table(), *records, _data_table())


def create_table(record_type: type[Record]) -> str:
    """The statement for one record type: its fields are the columns, in the order of declaration."""
    columns = ",\n".join(f"  {_column(name, spec)}" for name, spec in specs(record_type).items())
    return f"CREATE TABLE {type_name(record_type)} (\n{columns}\n) STRICT, WITHOUT ROWID"


def create_indexes() -> tuple[str, ...]:
    """One index a reference, for the working database: with foreign keys on, a delete looks up who refers."""
    return tuple(
        f"CREATE INDEX {type_name(entry)}_{name} ON {type_name(entry)} ({name})"
        for entry in RECORD_TYPES
        for name in references(entry)
    )


def meta(version: int, digest: str) -> dict[str, str]:
    """The rows of ``meta``: the digest of the content, and the lowest version that a program must know to
    read it.
    """
    return {"digest": digest, "min_reader": str(version)}


def columns(record_type: type[Record]) -> tuple[str, ...]:
    """The columns of a record type in the order of the table."""
    return tuple(specs(record_type))


def _meta_table() -> str:
    return (
        f"CREATE TABLE {META} (\n"
        "  key TEXT NOT NULL PRIMARY KEY,\n"
        "  value TEXT NOT NULL\n) STRICT, WITHOUT ROWID"
    )


def _data_table() -> str:
    return (
        f"CREATE TABLE {ASSET_DATA} (\n"
        "  id TEXT NOT NULL PRIMARY KEY REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  data BLOB NOT NULL\n) STRICT, WITHOUT ROWID"
    )


def _column(name: str, spec: Spec) -> str:
    parts = [name, _sql_type(spec)]
    if not spec.is_optional:
        parts.append("NOT NULL")
    if spec.kind == "id":
        parts.append("PRIMARY KEY")
    if spec.kind == "reference":
        parts.append(f"REFERENCES {spec.target} (id) DEFERRABLE INITIALLY DEFERRED")
    check = _check(name, spec)
    if check:
        parts.append(f"CHECK ({check})")
    return " ".join(parts)


def _sql_type(spec: Spec) -> str:
    if spec.kind in _TEXTS:
        return "TEXT"
    return "INTEGER" if spec.kind in _INTEGERS else "REAL"


def _check(name: str, spec: Spec) -> str:
    """What the column may hold besides its type; a wider rule is another schema version, and the check shows
    it.
    """
    if spec.kind == "choice":
        return f"{name} IN ({', '.join(repr(choice) for choice in spec.choices)})"
    if spec.kind == "flag":
        return f"{name} IN (0, 1)"
    if spec.kind in ("integer", "real"):
        bounds = [f"{name} >= {_number(spec.low)}"] if spec.low is not None else []
        bounds += [f"{name} <= {_number(spec.high)}"] if spec.high is not None else []
        return " AND ".join(bounds)
    if spec.kind in ("id", "text", "target", "rank", "date", "instant", "colour_code"):
        return f"length({name}) <= {spec.max_length}"
    return ""


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)
