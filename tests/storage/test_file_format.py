"""The `.cjm` as others see it: what docs/FILE-FORMAT.md promises."""

from __future__ import annotations

import random
import re
import sqlite3
import struct
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from journey_designer.core.errors import KnownError, RuleError
from journey_designer.core.records import Asset, Project
from journey_designer.storage import Places, Store, read_project, write_project
from journey_designer.storage.versions import version_2
from tests.storage.support import contents, files_in, full_project, small_project

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs" / "FILE-FORMAT.md"


def test_what_is_written_is_read_back(tmp_path: Path, places: Places) -> None:
    records, assets = full_project()
    file = tmp_path / "a.cjm"
    write_project(file, records, assets.get)
    with read_project(file, places) as project:
        assert contents(project.records) == contents(records)
        assert {sha: project.asset(sha) for sha in assets} == assets
        assert project.asset("0" * 64) is None
        assert project.version == 2
    assert files_in(tmp_path / "state" / "scratch") == []
    assert files_in(tmp_path) == ["a.cjm", "state"]


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    records, assets = full_project()
    write_project(tmp_path / "a.cjm", records, assets.get)
    random.Random(3).shuffle(records)
    write_project(tmp_path / "b.cjm", records, assets.get)
    assert (tmp_path / "a.cjm").read_bytes() == (tmp_path / "b.cjm").read_bytes()


def test_the_header_tells_file_managers_what_it_is(create: Callable[..., Store], file: Path) -> None:
    create()
    data = file.read_bytes()
    assert data[:16] == b"SQLite format 3\0"
    assert data[68:72] == b"CJM1"
    assert struct.unpack(">I", data[60:64]) == (2,)
    assert struct.unpack(">H", data[16:18]) == (4096,)
    assert data[18:20] == b"\x01\x01"  # no WAL


def test_the_file_holds_no_history_and_nothing_deleted(create: Callable[..., Store], file: Path) -> None:
    store = create()
    document = store.document()
    with document.edit("test") as edit:
        edit.put(Project(id="project", title="SECRET-BEFORE-SHARING"))
    store.flush()
    assert b"SECRET-BEFORE-SHARING" in file.read_bytes()
    with document.edit("test") as edit:
        edit.put(Project(id="project", title="public"))
    store.flush()
    assert b"SECRET-BEFORE-SHARING" not in file.read_bytes()
    with closing(sqlite3.connect(file)) as connection:
        assert {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")} & {
            "history",
            "base",
        } == set()


def test_a_file_beside_others_has_no_sidecars(create: Callable[..., Store], file: Path) -> None:
    create().flush()
    assert files_in(file.parent) == [file.name]


def test_the_documentation_has_the_schema_and_a_reader_that_works(tmp_path: Path) -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert version_2.SQL in text
    (program,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    file = tmp_path / "a.cjm"
    records, assets = full_project()
    write_project(file, records, assets.get)
    names: dict[str, Callable[[str], bool]] = {}
    exec(compile(program, str(DOCUMENT), "exec"), names)  # the reader for outsiders, as printed
    assert names["is_whole"](str(file)) is True
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE card SET dots = dots + 1 WHERE id = 'card-1'")
        connection.commit()
    assert names["is_whole"](str(file)) is False


def test_an_unused_asset_is_no_part_of_the_file(create: Callable[..., Store], file: Path) -> None:
    store = create()
    store.put_asset(b"never shown anywhere", "image/png")
    store.document().project  # noqa: B018  reading changes nothing
    store.flush()
    assert b"never shown anywhere" not in file.read_bytes()


def test_records_that_break_a_rule_are_not_written(tmp_path: Path) -> None:
    file = tmp_path / "a.cjm"
    file.write_bytes(b"old")
    with pytest.raises(RuleError):
        write_project(file, [*small_project(), Project(id="second")], {}.get)
    with pytest.raises(RuleError):
        write_project(file, [], {}.get)
    assert file.read_bytes() == b"old"


def test_a_missing_asset_is_told_and_nothing_is_written(tmp_path: Path) -> None:
    records, assets = full_project()
    file = tmp_path / "a.cjm"
    for source in ({}.get, lambda sha: assets[sha] + b"x"):
        with pytest.raises(KnownError) as caught:
            write_project(file, records, source)
        assert caught.value.key == "file.asset"
    assert files_in(tmp_path) == []


def test_a_huge_asset_is_refused(tmp_path: Path, create: Callable[..., Store]) -> None:
    store = create()
    with pytest.raises(KnownError) as caught:
        store.put_asset(bytes((32 << 20) + 1), "image/png")
    assert caught.value.key == "asset.too_large"


def test_an_asset_record_tells_its_bytes(create: Callable[..., Store]) -> None:
    asset = create().put_asset(b"bytes", "image/png", width=3, height=4, label="a\nb\u202e.png")
    assert asset == Asset(id=asset.id, mime="image/png", size=5, width=3, height=4, label="a b.png")
