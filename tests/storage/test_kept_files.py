"""Files that were written once and are kept: every version opens for ever, the broken ones are refused."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from journey_designer.core.errors import KnownError
from journey_designer.core.records import TYPES_BY_NAME, Record
from journey_designer.storage import Places, Store, read_project, salvage, write_project
from journey_designer.storage.formats import known_formats
from tests.storage.support import full_project, retitle

FILES = Path(__file__).parents[1] / "files"
VERSIONS = sorted(known_formats().versions)
DIGEST_OF_1 = "1b732143968dba0811a6aba64bb16161120d2ef716b6eaca682e9e757ebe72a8"


def kept(number: int) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = json.loads((FILES / f"version-{number}.json").read_text("utf-8"))
    return found


def plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


@pytest.mark.parametrize("number", VERSIONS)
def test_a_file_of_every_version_opens(number: int, places: Places) -> None:
    with read_project(FILES / f"version-{number}.cjm", places) as project:
        assert project.version == number
        by_key: dict[tuple[type[Record], str], Record] = {(type(r), r.id): r for r in project.records}
        for name, rows in kept(number).items():
            for row in rows:
                record = by_key.pop((TYPES_BY_NAME[name], row["id"]))
                assert {field: plain(getattr(record, field)) for field in row} == row
        assert by_key == {}
        assert all(project.asset(row["id"]) is not None for row in kept(number)["asset"])


@pytest.mark.parametrize("number", VERSIONS)
def test_a_file_of_every_version_can_be_worked_on(
    number: int, reopen: Callable[..., Store], file: Path
) -> None:
    shutil.copy(FILES / f"version-{number}.cjm", file)
    store = reopen()
    retitle(store.document(), "goes on")
    assert store.flush().is_in_file


def test_the_digest_of_version_1_never_changes(places: Places) -> None:
    with read_project(FILES / "version-1.cjm", places) as project:
        assert project.digest == DIGEST_OF_1


def test_the_same_project_is_written_the_same_today(tmp_path: Path) -> None:
    """But for the two numbers in the header by which SQLite tells its own version."""
    newest = max(VERSIONS)
    records, assets = full_project()
    write_project(tmp_path / "x.cjm", records, assets.get)
    now, then = (
        bytearray(path.read_bytes()) for path in (tmp_path / "x.cjm", FILES / f"version-{newest}.cjm")
    )
    now[92:100] = then[92:100] = bytes(8)
    assert now == then


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("cut-off.cjm", "file.damaged"),
        ("not-a-project.cjm", "file.not_a_project"),
        ("empty.cjm", "file.empty"),
    ],
)
def test_the_broken_ones_are_refused(name: str, key: str, places: Places) -> None:
    with pytest.raises(KnownError) as caught:
        read_project(FILES / name, places)
    assert caught.value.key == key


def test_of_the_file_that_was_cut_off_something_is_saved(places: Places) -> None:
    with salvage(FILES / "cut-off.cjm", places) as saved:
        assert saved.report.read["project"] == 1
