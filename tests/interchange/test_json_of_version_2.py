"""Records of version 2 in JSON from outside: what does not fit together is left out, with a line."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from journey_designer.core.records import RECORD_TYPES, type_name
from journey_designer.interchange.json_project import project_from_json, project_to_json
from tests.interchange.support import asset, one_of_everything

Rows = dict[str, list[dict[str, Any]]]


@pytest.mark.parametrize(
    ("spoil", "gone", "key"),
    [
        (
            lambda r: r["association"][0].update(end_id="concept-1"),
            "association",
            "json.left_out.other_model",
        ),
        (lambda r: r["association"][0].update(end_id="nobody"), "association", "json.left_out.no_owner"),
        (lambda r: r["dot"][0].update(target="nobody"), "dot", "json.left_out.no_target"),
        (lambda r: r["hush"].append({**r["hush"][0], "id": "again"}), None, "json.left_out.judged"),
        (lambda r: r["vote"].append({**r["vote"][0], "id": "again"}), None, "json.left_out.judged"),
        (lambda r: r["project"][0].update(brand_colour="red"), None, "json.reset"),
        (lambda r: r["saved_view"][0].update(evidence=["sure"]), None, "json.reset"),
        (lambda r: r["agenda_item"][0].update(started="nine"), None, "json.reset"),
    ],
)
def test_what_does_not_fit_is_left_out(spoil: Callable[[Rows], object], gone: str | None, key: str) -> None:
    whole = json.loads(project_to_json(one_of_everything(), asset))
    counts = {name: len(rows) for name, rows in whole["records"].items()}
    spoil(whole["records"])
    found = project_from_json(json.dumps(whole))
    assert [warning.key for warning in found.warnings] == [key]
    left = {
        type_name(entry): sum(type(record) is entry for record in found.records) for entry in RECORD_TYPES
    }
    assert left == {**counts, **({gone: counts[gone] - 1} if gone else {})}


def test_json_of_version_1_is_read_without_a_word() -> None:
    whole = json.loads(project_to_json(one_of_everything(), asset))
    for name in ("concept", "association", "saved_view", "vote", "dot", "hush", "agenda_item"):
        del whole["records"][name]
    for field in ("logo", "brand_colour", "criteria_locked_at", "scoring", "dots_each"):
        del whole["records"]["project"][0][field]
    found = project_from_json(json.dumps(whole))
    assert not found.warnings
