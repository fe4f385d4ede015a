"""The whole project as JSON: nothing is lost on the way, and nothing bad gets in."""

from __future__ import annotations

import base64
import copy
import hashlib
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_designer.core.changes import Change
from journey_designer.core.comparison import in_file_order
from journey_designer.core.consistency import check
from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import (
    RECORD_TYPES,
    TYPES_BY_NAME,
    Asset,
    Card,
    Hush,
    Journey,
    Lane,
    Note,
    Persona,
    Project,
    Record,
    SavedView,
    Stage,
    Touchpoint,
    Trait,
    Vote,
    type_name,
)
from journey_designer.core.rules import normalised
from journey_designer.interchange.json_project import (
    JsonProject,
    is_project_json,
    project_from_json,
    project_to_json,
)
from tests.core.acts import asset_bytes
from tests.interchange.support import asset, documents, one_of_everything

Tree = dict[str, Any]


def tree(records: tuple[Record, ...] | None = None) -> Tree:
    return json.loads(project_to_json(records or one_of_everything(), asset))  # type: ignore[no-any-return]


def read(value: Tree) -> JsonProject:
    return project_from_json(json.dumps(value))


def keys(found: JsonProject) -> list[str]:
    return [warning.key for warning in found.warnings]


def assert_sound(records: tuple[Record, ...]) -> None:
    assert [normalised(record) for record in records] == list(records)
    check(Document(records), [Change(None, record) for record in records])
    assert sum(isinstance(record, Project) for record in records) == 1


# There and back


@given(documents())
@settings(max_examples=60)
def test_any_project_comes_back_as_it_was(document: Document) -> None:
    records = tuple(document.records())
    found = project_from_json(project_to_json(records, asset))
    assert in_file_order(found.records) == in_file_order(records)
    assert found.assets == {record.id: asset(record.id) for record in document.all(Asset)}
    assert not found.warnings


def test_every_type_and_every_field_is_written() -> None:
    value = tree()
    assert list(value) == ["format", "version", "records", "assets"]
    assert (value["format"], value["version"]) == ("journey-designer", 1)
    assert list(value["records"]) == [type_name(entry) for entry in RECORD_TYPES]
    assert all(value["records"].values())
    for name, entries in value["records"].items():
        for entry in entries:
            assert list(entry) == list(TYPES_BY_NAME[name].__dataclass_fields__)
    (data,) = value["assets"].values()
    assert base64.b64decode(data["data"]) == asset_bytes(1)


def test_the_same_project_gives_the_same_text() -> None:
    records = one_of_everything()
    assert project_to_json(records, asset) == project_to_json(tuple(reversed(records)), asset)


def test_words_stay_readable() -> None:
    text = project_to_json([Project(id="p", title="رحلة 👩‍👩‍👧 </script>")], asset)
    assert "رحلة 👩‍👩‍👧 </script>" in text


def test_is_project_json() -> None:
    assert is_project_json('\n {"format": "journey-designer"')
    assert not is_project_json('{"format": "other"}')
    assert not is_project_json('["journey-designer"]')


# What is no project


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "no project"),
        ("[]", "no project"),
        ("{}", "no project"),
        ('"journey-designer"', "no project"),
        ('{"format": "journey-designer"}', "no project"),
        ('{"version": 1, "records": {}}', "no project"),
        ('{"format": "other", "version": 1}', "no project"),
        ('{"format": "journey-designer", "version": "1"}', "no project"),
        ('{"format": "journey-designer", "version": true}', "no project"),
        ('{"format": "journey-designer", "version": 0}', "no project"),
        ('{"format": "journey-designer", "version": 2}', "newer version"),
        ('{"format": "journey-designer", "version": 99999999999999999999999999999999}', "no project"),
        ('{"format": "journey-designer",\n "version": 1,\n "records": {', "line 3"),
        ('{"format": "journey-designer", "version": 1} x', "line 1"),
        ('{"format": "journey-designer", "version": 1,}', "line 1"),
        ('{"format": "journey-designer", "version": 1, "records": {"stage": [}}', "line 1"),
        ('{"format": "journey-designer", "version": 1, x: 1}', "line 1"),
        ('{"format": "journey-designer", "version": 1, "x": ' + "[" * 100_000, "deep"),
        ('{"format": "journey-designer", "version": 1, "x": ' + '{"a":' * 100_000, "deep"),
        ('{"format": "journey-designer", "version": 1, "records": {"stage": [' + "[" * 100_000, "deep"),
    ],
)
def test_what_is_no_project_is_told_in_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(KnownError, match=sentence):
        project_from_json(text)


# What is mended


def change(whole: Tree, record: str, fields: Tree) -> Tree:
    whole["records"][record][0] |= fields
    return whole


def lane(records: Tree, kind: str) -> Tree:
    return next(entry for entry in records["lane"] if entry["kind"] == kind)


def other_journey(records: Tree) -> str:
    """The journey that has no lanes."""
    return str(
        next(entry["id"] for entry in records["journey"] if entry["id"] != records["lane"][0]["journey_id"])
    )


@pytest.mark.parametrize(
    ("record", "field", "value", "kept", "key"),
    [
        ("touchpoint", "satisfaction", 7, 2.0, "json.fitted"),
        ("touchpoint", "satisfaction", "good", None, "json.reset"),
        ("touchpoint", "satisfaction", float("inf"), None, None),
        ("touchpoint", "satisfaction", float("nan"), None, None),
        ("touchpoint", "satisfaction", True, None, "json.reset"),
        ("touchpoint", "importance_customer", 99, 5, "json.fitted"),
        ("touchpoint", "importance_customer", 2.0, 2, None),
        ("touchpoint", "importance_customer", 2.5, None, "json.reset"),
        ("touchpoint", "importance_customer", 10**400, 5, "json.fitted"),
        ("touchpoint", "name", "x" * 900, "x" * 500, "json.fitted"),
        ("touchpoint", "name", None, "", "json.reset"),
        ("touchpoint", "name", {"a": [1]}, "", "json.reset"),
        ("touchpoint", "name", "a\u202e\u0000\ud800b", "ab", None),
        ("touchpoint", "votes", [1, 2, 3, 4, 5], (1, 2, 3, 4, 5), None),
        ("touchpoint", "votes", [1, 2, 3, 4, -5], (1, 2, 3, 4, 0), "json.fitted"),
        ("touchpoint", "votes", [1, 2], None, "json.reset"),
        ("touchpoint", "votes", [1, 2, 3, 4, "x"], None, "json.reset"),
        ("touchpoint", "actors", ["a", "b" * 600], ("a", "b" * 500), "json.fitted"),
        ("touchpoint", "actors", ["a"] * 101, ("a",) * 100, "json.fitted"),
        ("touchpoint", "actors", ["a", 5], (), "json.reset"),
        ("touchpoint", "actors", "a", (), "json.reset"),
        ("touchpoint", "is_key_moment", 1, False, "json.reset"),
        ("touchpoint", "unknown", 1, None, "json.no_field"),
        ("stage", "kind", "middle", "other", "json.reset"),
        ("stage", "colour", "red", None, "json.reset"),
        ("project", "workshop_date", "18 March", None, "json.reset"),
        ("project", "language", "de", "en", "json.reset"),
        ("trait", "value", 3, None, "json.reset"),
        ("idea", "depends_on", "nobody", None, "json.cleared"),
        ("idea", "touchpoint_id", "nobody", None, "json.cleared"),
        ("journey", "persona_id", "nobody", None, "json.cleared"),
        ("persona", "voice", "../../etc/passwd", None, "json.reset"),
    ],
)
def test_a_bad_value_becomes_what_the_field_can_hold(
    record: str, field: str, value: Any, kept: Any, key: str | None
) -> None:
    whole = change(tree(), record, {field: value})
    found = read(whole)
    record_id = whole["records"][record][0]["id"]
    same = next(entry for entry in found.records if entry.id == record_id)
    assert getattr(same, field, None) == kept
    assert keys(found) == ([key] if key else [])
    assert_sound(found.records)


def test_missing_fields_get_their_defaults() -> None:
    whole = tree()
    for name, entries in whole["records"].items():
        needed = {"id", *(field for field in entries[0] if field.endswith("_id")), "target"}
        whole["records"][name] = [
            {key: value for key, value in entry.items() if key in needed} for entry in entries
        ]
    whole["records"]["trait"][0]["kind"] = "goal"
    found = read(whole)
    assert len(found.records) == len(one_of_everything())
    assert_sound(found.records)


def test_records_without_ranks_keep_the_order_in_which_they_stand() -> None:
    whole = tree()
    for number, entry in enumerate(whole["records"]["stage"]):
        entry["name"] = str(number)
        del entry["rank"]
    whole["records"]["stage"][1]["rank"] = "not a rank!"
    document = Document(read(whole).records)
    assert [stage.name for stage in document.all(Stage)] == ["0", "1", "2"]


@pytest.mark.parametrize(
    ("spoil", "gone", "key"),
    [
        (
            lambda r: r["stage"][0].update(journey_id="nobody"),
            (Stage, Touchpoint, Card, Vote),
            "json.left_out.no_owner",
        ),
        (lambda r: r["stage"][0].pop("journey_id"), (Stage, Touchpoint, Card, Vote), "json.no_owner"),
        (lambda r: r["stage"][0].update(id="../x"), (Stage, Touchpoint, Card, Vote), "json.no_owner"),
        (lambda r: r["stage"].insert(0, 5), (), "json.no_record"),
        (lambda r: r["card"][0].update(touchpoint_id=None), (Card,), "json.left_out.no_place"),
        (lambda r: r["card"][0].update(stage_id=r["stage"][0]["id"]), (), "json.cleared"),
        (lambda r: r["card"][0].update(lane_id=lane(r, "emotion")["id"]), (Card,), "json.left_out.no_cards"),
        (
            lambda r: lane(r, "doing").update(journey_id=other_journey(r)),
            (Card,),
            "json.left_out.other_journey",
        ),
        (lambda r: r["persona"].append(r["persona"][0]), (), "json.left_out.twice"),
        (
            lambda r: r["journey"][0].update(id=r["persona"][0]["id"]),
            (Journey, Stage, Touchpoint, Lane, Card, SavedView, Vote),
            "json.left_out.twice",
        ),
        (lambda r: r["score"].append({**r["score"][0], "id": "another"}), (), "json.left_out.judged"),
        (lambda r: r["project"].append({"id": "second"}), (), "json.left_out.one_project"),
        (lambda r: r["note"][0].update(target="nobody"), (Note,), "json.left_out.no_target"),
        (lambda r: r.update(trait=5), (Trait,), "json.unknown_type"),
        (lambda r: r.update(spaceship=[{"id": "x"}]), (), "json.unknown_type"),
        (lambda r: r.update(project=[]), (Hush,), "json.no_project"),
    ],
)
def test_what_finds_no_place_is_left_out(
    spoil: Callable[[Tree], object], gone: tuple[type[Record], ...], key: str
) -> None:
    whole = tree()
    before = {entry: len(whole["records"][type_name(entry)]) for entry in RECORD_TYPES}
    spoil(whole["records"])
    found = read(whole)
    assert key in keys(found)
    assert_sound(found.records)
    fewer = {
        entry
        for entry in RECORD_TYPES
        if sum(isinstance(record, entry) for record in found.records) < before[entry]
    }
    assert fewer == set(gone)


def test_notes_on_notes_and_rings_of_notes() -> None:
    whole = tree()
    notes = [
        {"id": f"n{number}", "target": f"n{number - 1}" if number else "project"} for number in range(3_000)
    ]
    whole["records"]["note"] = [*reversed(notes), {"id": "a", "target": "b"}, {"id": "b", "target": "a"}]
    found = read(whole)
    assert sum(isinstance(record, Note) for record in found.records) == 3_000
    assert keys(found) == ["json.left_out.no_target"] * 2


def test_the_line_of_a_warning() -> None:
    text = project_to_json(one_of_everything(), asset).replace('"age": 29', '"age": 2900')
    (warning,) = project_from_json(text).warnings
    row = text.split("\n")[warning.line - 1 : warning.line + 3]
    assert row[0].strip() == "{"
    assert '"name": "Yasmine"' in row[2]
    assert warning.what == "the age of a persona was cut to what it can hold"


def test_numbers_beyond_all_bounds() -> None:
    text = project_to_json(one_of_everything(), asset).replace('"age": 29', '"age": 1' + "0" * 5_000)
    assert [persona.age for persona in project_from_json(text).records if isinstance(persona, Persona)] == [
        150
    ]
    text = project_to_json(one_of_everything(), asset).replace('"age": 29', '"age": -1e999')
    assert [persona.age for persona in project_from_json(text).records if isinstance(persona, Persona)] == [0]


def test_order_of_parts_does_not_matter() -> None:
    whole = tree()
    turned = dict(reversed(whole.items())) | {"records": dict(reversed(whole["records"].items()))}
    assert read(turned).records == read(whole).records


# Assets


def spoilt(**parts: Any) -> JsonProject:
    whole = tree()
    (asset_id,) = whole["assets"]
    whole["assets"] = {asset_id: whole["assets"][asset_id] | parts}
    return read(whole)


@pytest.mark.parametrize(
    "parts",
    [
        {"data": "not base64!"},
        {"data": base64.b64encode(b"other bytes").decode()},
        {"data": 5},
        {"data": None},
        {"mime": "image/svg+xml"},
        {"mime": "text/html"},
        {"mime": None},
    ],
)
def test_bytes_that_are_not_what_they_say_are_left_out(parts: Tree) -> None:
    found = spoilt(**parts)
    assert not found.assets
    assert not any(isinstance(record, Asset) for record in found.records)
    assert all(record.avatar is None for record in found.records if isinstance(record, Persona))
    assert keys(found) == ["json.broken_asset", "json.left_out.no_bytes", "json.cleared"]


def test_an_asset_that_is_described_wrongly() -> None:
    whole = change(tree(), "asset", {"size": 5, "mime": "image/gif"})
    found = read(whole)
    (kept,) = [record for record in found.records if isinstance(record, Asset)]
    assert (kept.size, kept.mime) == (len(asset_bytes(1)), "image/png")
    assert keys(found) == ["json.sized"]


def test_bytes_that_nothing_shows_are_not_taken() -> None:
    whole = tree()
    data = b"more"
    whole["assets"][hashlib.sha256(data).hexdigest()] = {
        "mime": "image/png",
        "data": base64.b64encode(data).decode(),
    }
    assert len(read(whole).assets) == 1


# Malice

LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
JUNK = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
BASE = tree()


@given(data=st.data())
@settings(max_examples=150)
def test_whatever_is_changed_the_result_is_a_sound_project(data: st.DataObject) -> None:
    whole = copy.deepcopy(BASE)
    ids = [entry["id"] for entries in whole["records"].values() for entry in entries]
    for _ in range(data.draw(st.integers(1, 8))):
        name = data.draw(st.sampled_from([type_name(entry) for entry in RECORD_TYPES]))
        entries = whole["records"][name]
        if not entries:
            continue
        entry = data.draw(st.sampled_from(entries))
        match data.draw(st.sampled_from(("value", "id", "drop", "copy", "field"))):
            case "value":
                entry[data.draw(st.sampled_from(sorted(entry)))] = data.draw(JUNK)
            case "id":
                entry[data.draw(st.sampled_from(sorted(entry)))] = data.draw(st.sampled_from(ids))
            case "drop":
                entries.remove(entry)
            case "copy":
                entries.append(dict(entry))
            case "field":
                entry.pop(data.draw(st.sampled_from(sorted(entry))))
    found = read(whole)
    assert_sound(found.records)
    again = project_from_json(project_to_json(found.records, found.assets.get))
    assert in_file_order(again.records) == in_file_order(found.records)


@given(JUNK)
def test_junk_is_refused_or_mended(value: Any) -> None:
    whole = {"format": "journey-designer", "version": 1, "records": value, "assets": value}
    assert_sound(read(whole).records)


def test_too_much_is_told_in_a_sentence() -> None:
    whole = tree()
    whole["records"]["criterion"] = [{"id": f"c{number}"} for number in range(1_001)]
    with pytest.raises(KnownError, match="1000"):
        read(whole)
    whole = tree()
    stage = whole["records"]["stage"][0]["id"]
    whole["records"]["touchpoint"] += [{"id": f"t{number}", "stage_id": stage} for number in range(2_000)]
    with pytest.raises(KnownError, match="2000 touchpoints"):
        read(whole)


def test_a_hundred_thousand_bad_records_are_read_at_once() -> None:
    whole = tree()
    whole["records"]["card"] = [
        {"id": f"x{number}", "lane_id": "nowhere", "y": 1} for number in range(100_000)
    ]
    found = read(whole)
    assert len(found.warnings) == 201
    assert not any(isinstance(record, Card) for record in found.records)
