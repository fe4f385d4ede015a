"""The published schema is the one of the records, and describes what is exported."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings

from journey_designer.core.document import Document
from journey_designer.core.records import RECORD_TYPES, specs, type_name
from journey_designer.interchange.json_project import project_to_json
from journey_designer.interchange.json_schema import FILE_NAME, schema, schema_text
from journey_designer.resources import resource
from tests.interchange.support import asset, documents, one_of_everything

TYPES = {
    "object": dict, "array": list, "string": str, "boolean": bool, "number": (int, float), "integer": int,
    "null": type(None),
}  # fmt: skip


def faults(value: Any, rule: dict[str, Any], place: str = "$") -> list[str]:
    """Where a value breaks a schema; knows the words of JSON Schema that ours uses, and refuses others."""
    rest = dict(rule)
    for word in ("$schema", "$id", "$defs", "title", "description", "contentEncoding"):
        rest.pop(word, None)
    if "$ref" in rest:
        rest = dict(schema()["$defs"][rest["$ref"].rsplit("/", 1)[1]])
        rest.pop("description")
    found = []
    if "const" in rest and value != rest.pop("const"):
        found.append(f"{place}: not the constant")
    if "enum" in rest and value not in rest.pop("enum"):
        found.append(f"{place}: not one of the words")
    names = rest.pop("type", None)
    if names is not None:
        kinds = [TYPES[name] for name in ([names] if isinstance(names, str) else names)]
        if not any(
            isinstance(value, kind) and (kind is bool or not isinstance(value, bool)) for kind in kinds
        ):
            return [*found, f"{place}: wrong type"]
    found += _text_faults(value, rest, place) + _number_faults(value, rest, place)
    found += _list_faults(value, rest, place) + _object_faults(value, rest, place)
    assert not rest, f"the test does not know {rest}"
    return found


def _text_faults(value: Any, rest: dict[str, Any], place: str) -> list[str]:
    pattern, most, form = rest.pop("pattern", ""), rest.pop("maxLength", None), rest.pop("format", None)
    if not isinstance(value, str):
        return []
    is_right = re.search(pattern, value) and (most is None or len(value) <= most)
    is_right = is_right and (form != "date" or re.fullmatch(r"\d{4}-\d\d-\d\d", value))
    return [] if is_right else [f"{place}: not such a text"]


def _number_faults(value: Any, rest: dict[str, Any], place: str) -> list[str]:
    low, high = rest.pop("minimum", None), rest.pop("maximum", None)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return []
    is_right = (low is None or value >= low) and (high is None or value <= high)
    return [] if is_right else [f"{place}: out of range"]


def _list_faults(value: Any, rest: dict[str, Any], place: str) -> list[str]:
    items, least, most = rest.pop("items", {}), rest.pop("minItems", 0), rest.pop("maxItems", None)
    if not isinstance(value, list):
        return []
    found = [
        fault for number, entry in enumerate(value) for fault in faults(entry, items, f"{place}[{number}]")
    ]
    is_right = len(value) >= least and (most is None or len(value) <= most)
    return found if is_right else [*found, f"{place}: wrong number of entries"]


def _object_faults(value: Any, rest: dict[str, Any], place: str) -> list[str]:
    properties, required = rest.pop("properties", {}), rest.pop("required", [])
    names, more = rest.pop("propertyNames", {}), rest.pop("additionalProperties", {})
    if not isinstance(value, dict):
        return []
    found = [f"{place}.{name}: missing" for name in required if name not in value]
    for name, entry in value.items():
        found += faults(name, names, f"{place}.{name}")
        if name in properties:
            found += faults(entry, properties[name], f"{place}.{name}")
        elif more is False:
            found.append(f"{place}.{name}: not known")
        else:
            found += faults(entry, more, f"{place}.{name}")
    return found


def test_the_published_schema_is_current() -> None:
    published = resource(f"schema/{FILE_NAME}").read_text(encoding="utf-8")
    assert published == schema_text(), "run: python -m tools.json_schema"


@given(documents())
@settings(max_examples=25)
def test_what_is_exported_obeys_the_schema(document: Document) -> None:
    assert faults(json.loads(project_to_json(document.records(), asset)), schema()) == []


@pytest.mark.parametrize(
    ("record", "field", "value"),
    [
        ("touchpoint", "satisfaction", 3),
        ("touchpoint", "votes", [1, 2]),
        ("touchpoint", "actors", [5]),
        ("touchpoint", "id", "a/b"),
        ("touchpoint", "name", None),
        ("touchpoint", "name", "x" * 501),
        ("touchpoint", "rank", ""),
        ("touchpoint", "is_key_moment", 1),
        ("touchpoint", "more", 1),
        ("stage", "kind", "middle"),
        ("project", "workshop_date", "18 March"),
        ("persona", "age", 29.5),
    ],
)
def test_what_breaks_a_rule_breaks_the_schema(record: str, field: str, value: Any) -> None:
    whole = json.loads(project_to_json(one_of_everything(), asset))
    assert faults(whole, schema()) == []
    whole["records"][record][0][field] = value
    assert len(faults(whole, schema())) == 1


def test_every_field_of_every_record_is_described() -> None:
    described = schema()["$defs"]
    assert list(described) == [type_name(entry) for entry in RECORD_TYPES]
    for entry in RECORD_TYPES:
        assert list(described[type_name(entry)]["properties"]) == list(specs(entry))
        assert described[type_name(entry)]["description"]
