"""The published JSON Schema of a project in JSON, made from the rules of the records' fields."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import MISSING, fields
from typing import Any, cast

from journey_designer.core.fields import MOST_NAMES, Spec
from journey_designer.core.records import RECORD_TYPES, Project, Record, specs, type_name
from journey_designer.interchange.json_project import FORMAT, VERSION

FILE_NAME = f"{FORMAT}-{VERSION}.schema.json"
"""Where it is published, below ``resources/schema``."""

_ID = r"^[0-9A-Za-z-]{1,64}$"
_SHA256 = "^[0-9a-f]{64}$"
_INSTANT = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"
_COLOUR_CODE = "^(#[0-9a-f]{6})?$"
_RANK = "^[A-Za-z][0-9A-Za-z]*$"


def schema() -> dict[str, Any]:
    """The schema, in the dialect of JSON Schema 2020-12."""
    names = [type_name(entry) for entry in RECORD_TYPES]
    lists = {name: {"type": "array", "items": {"$ref": f"#/$defs/{name}"}} for name in names}
    asset = _object({"mime": {"type": "string"}, "data": {"type": "string", "contentEncoding": "base64"}})
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{FORMAT}:project:{VERSION}",
        "title": "A project of Journey Designer",
        **_object(
            {
                "format": {"const": FORMAT},
                "version": {"const": VERSION},
                "records": _object(lists, [type_name(Project)]),
                "assets": {
                    "type": "object",
                    "propertyNames": {"pattern": _SHA256},
                    "additionalProperties": asset,
                },
            }
        ),
        "$defs": {type_name(entry): _record(entry) for entry in RECORD_TYPES},
    }


def schema_text() -> str:
    """The schema as it is published."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _record(record_type: type[Record]) -> dict[str, Any]:
    docstring = (record_type.__doc__ or "").strip().split("\n")[0]
    properties = {name: _field(spec) for name, spec in specs(record_type).items()}
    required = [entry.name for entry in fields(cast(Any, record_type)) if entry.default is MISSING]
    return {"description": docstring, **_object(properties, required)}


def _object(properties: dict[str, Any], required: Iterable[str] | None = None) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties if required is None else required),
        "additionalProperties": False,
    }


def _field(spec: Spec) -> dict[str, Any]:
    if spec.kind == "choice":
        return {"enum": [*spec.choices, *([None] if spec.is_optional else [])]}
    found = _TYPES[spec.kind](spec)
    return {**found, "type": [found["type"], "null"]} if spec.is_optional else found


def _text(spec: Spec) -> dict[str, Any]:
    return {"type": "string", "maxLength": spec.max_length}


def _number(spec: Spec) -> dict[str, Any]:
    name = "number" if spec.kind == "real" else "integer"
    bounds = {"minimum": spec.low, "maximum": spec.high}
    return {"type": name, **{key: bound for key, bound in bounds.items() if bound is not None}}


def _identity(spec: Spec) -> dict[str, Any]:
    target = {"description": f"the id of a {spec.target}"} if spec.target else {}
    return {"type": "string", "pattern": _ID, **target}


def _counts(spec: Spec) -> dict[str, Any]:
    count = _number(spec) | {"type": "integer"}
    return {"type": "array", "items": count, "minItems": 5, "maxItems": 5}


def _names(spec: Spec) -> dict[str, Any]:
    if spec.choices:
        return {"type": "array", "items": {"enum": [*spec.choices]}, "maxItems": len(spec.choices)}
    return {"type": "array", "items": _text(spec), "maxItems": MOST_NAMES}


_TYPES: dict[str, Callable[[Spec], dict[str, Any]]] = {
    "id": _identity,
    "reference": _identity,
    "target": _identity,
    "text": _text,
    "integer": _number,
    "real": _number,
    "flag": lambda _: {"type": "boolean"},
    "rank": lambda spec: {"type": "string", "maxLength": spec.max_length, "pattern": _RANK},
    "date": lambda _: {"type": "string", "format": "date"},
    "counts": _counts,
    "names": _names,
    "instant": lambda _: {"type": "string", "pattern": _INSTANT},
    "colour_code": lambda _: {"type": "string", "pattern": _COLOUR_CODE},
}
