"""The one place that says what a record may hold. Every door (canvas, panel, import, merge) gets the same answer."""

from __future__ import annotations

import datetime as dt
import math
import re
from dataclasses import replace
from typing import Any, TypeVar

from journey_designer.core import text
from journey_designer.core.errors import RuleError
from journey_designer.core.fields import MOST_NAMES, Spec
from journey_designer.core.ranks import is_rank
from journey_designer.core.records import Record, specs, type_name

R = TypeVar("R", bound=Record)

_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_COLOUR_CODE = re.compile(r"(#[0-9a-f]{6})?", re.ASCII)


def normalised(record: R) -> R:
    """The record with texts made safe and numbers in their own type; raises `RuleError` where a rule is broken."""
    changed: dict[str, Any] = {}
    for name, spec in specs(type(record)).items():
        value = getattr(record, name)
        kept = _checked(type_name(type(record)), name, spec, value)
        if kept is not value:
            changed[name] = kept
    return replace(record, **changed) if changed else record


def checked(record_type: type[Record], name: str, value: Any) -> Any:
    """The value of one field as a record would keep it; raises `RuleError` where a rule is broken."""
    return _checked(type_name(record_type), name, specs(record_type)[name], value)


def fitted(record_type: type[Record], name: str, value: str) -> str:
    """A text from outside made to fit a field: safe, and cut at the most characters the field holds."""
    spec = specs(record_type)[name]
    return text.clean(value, is_multiline=spec.is_multiline)[: spec.max_length]


def clamped(record_type: type[Record], name: str, value: float) -> float:
    """A number from outside brought into the range of a field; not a number becomes the lower end."""
    spec = specs(record_type)[name]
    low = -math.inf if spec.low is None else spec.low
    high = math.inf if spec.high is None else spec.high
    return low if math.isnan(value) else min(max(value, low), high)


def _checked(owner: str, name: str, spec: Spec, value: Any) -> Any:
    if value is None:
        if spec.is_optional:
            return None
        raise _refused(owner, name)
    return _CHECKS[spec.kind](owner, name, spec, value)


def _refused(owner: str, name: str) -> RuleError:
    return RuleError(
        "rule.value", "The {field} of a {record} cannot hold this value.", field=name, record=owner
    )


def _text(owner: str, name: str, spec: Spec, value: Any) -> str:
    if not isinstance(value, str):
        raise _refused(owner, name)
    kept = text.clean(value, is_multiline=spec.is_multiline)
    if len(kept) > spec.max_length:
        raise RuleError(
            "rule.length",
            "The {field} of a {record} is longer than {most} characters. Shorten it.",
            field=name,
            record=owner,
            most=spec.max_length,
        )
    return value if kept == value else kept


def _number(owner: str, name: str, spec: Spec, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise _refused(owner, name)
    if (spec.low is not None and value < spec.low) or (spec.high is not None and value > spec.high):
        raise RuleError(
            "rule.range",
            "The {field} of a {record} must lie between {low} and {high}.",
            field=name,
            record=owner,
            low=spec.low if spec.low is not None else -math.inf,
            high=spec.high if spec.high is not None else math.inf,
        )
    return value


def _integer(owner: str, name: str, spec: Spec, value: Any) -> int:
    number = _number(owner, name, spec, value)
    if not isinstance(number, int):
        raise _refused(owner, name)
    return number


def _real(owner: str, name: str, spec: Spec, value: Any) -> float:
    number = _number(owner, name, spec, value)
    return (
        number if type(number) is float and (number or math.copysign(1, number) > 0) else float(number) + 0.0
    )


def _flag(owner: str, name: str, spec: Spec, value: Any) -> bool:
    del spec
    if not isinstance(value, bool):
        raise _refused(owner, name)
    return value


def _choice(owner: str, name: str, spec: Spec, value: Any) -> str:
    if not isinstance(value, str) or value not in spec.choices:
        raise _refused(owner, name)
    return value


def _identity(owner: str, name: str, spec: Spec, value: Any) -> str:
    del spec
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise _refused(owner, name)
    return value


def _rank(owner: str, name: str, spec: Spec, value: Any) -> str:
    if not isinstance(value, str) or len(value) > spec.max_length or not is_rank(value):
        raise _refused(owner, name)
    return value


def _date(owner: str, name: str, spec: Spec, value: Any) -> str:
    del spec
    try:
        if isinstance(value, str) and dt.date.fromisoformat(value).isoformat() == value:
            return value
    except ValueError:
        pass
    raise RuleError(
        "rule.date", "The {field} of a {record} is not a day as YYYY-MM-DD.", field=name, record=owner
    )


def _instant(owner: str, name: str, spec: Spec, value: Any) -> str:
    del spec
    try:
        if isinstance(value, str) and _INSTANT.fullmatch(value):
            dt.datetime.fromisoformat(value[:-1])
            return value
    except ValueError:
        pass
    raise _refused(owner, name)


def _colour_code(owner: str, name: str, spec: Spec, value: Any) -> str:
    del spec
    if not isinstance(value, str) or not _COLOUR_CODE.fullmatch(value):
        raise _refused(owner, name)
    return value


def _counts(owner: str, name: str, spec: Spec, value: Any) -> tuple[int, ...]:
    if not isinstance(value, tuple) or len(value) != 5:
        raise _refused(owner, name)
    for count in value:
        _integer(owner, name, spec, count)
    return value


def _names(owner: str, name: str, spec: Spec, value: Any) -> tuple[str, ...]:
    if not isinstance(value, tuple) or len(value) > MOST_NAMES:
        raise _refused(owner, name)
    kept = tuple(_text(owner, name, spec, entry) for entry in value)
    if spec.choices and (not set(kept) <= set(spec.choices) or len(set(kept)) < len(kept)):
        raise _refused(owner, name)
    return value if kept == value else kept


_CHECKS = {
    "id": _identity,
    "reference": _identity,
    "target": _identity,
    "text": _text,
    "integer": _integer,
    "real": _real,
    "flag": _flag,
    "choice": _choice,
    "rank": _rank,
    "date": _date,
    "counts": _counts,
    "names": _names,
    "instant": _instant,
    "colour_code": _colour_code,
}
