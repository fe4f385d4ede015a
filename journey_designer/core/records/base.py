"""What all records share."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, cast

from journey_designer.core.fields import Spec, identity


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One small fact of a project. Never changed: a change replaces it by another with the same id."""

    id: str = identity()


def specs(record_type: type[Record]) -> dict[str, Spec]:
    """The rule of each field of a record type, in the order of declaration, ``id`` first."""
    return _specs(cast(Any, record_type))


def type_name(record_type: type[Record]) -> str:
    """The word for a record type in the file and in JSON: ``persona``, ``touchpoint``, ``saved_view`` …"""
    return _type_name(cast(Any, record_type))


def is_pinned(record_type: type[Record]) -> bool:
    """Whether records of this type are pinned to a record of any type, whose id is their ``target``."""
    return "target" in specs(record_type)


def references(record_type: type[Record]) -> dict[str, Spec]:
    """The fields that hold the id of another record, generic targets left out."""
    return _references(cast(Any, record_type))


@cache
def _type_name(record_type: Any) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", str(record_type.__name__)).lower()


@cache
def _specs(record_type: Any) -> dict[str, Spec]:
    return {entry.name: entry.metadata["spec"] for entry in fields(record_type)}


@cache
def _references(record_type: Any) -> dict[str, Spec]:
    return {name: spec for name, spec in _specs(record_type).items() if spec.kind == "reference"}
