"""Files by strangers: whatever they hold, one plain sentence, and the file untouched."""

from __future__ import annotations

import hashlib
import itertools
import os
import random
import sqlite3
import struct
import uuid
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from journey_designer.core.errors import KnownError
from journey_designer.core.records import Asset, Card, Project
from journey_designer.storage import DamagedFile, NewerFile, Places, Store, read_project, write_project
from journey_designer.storage.digests import digest_of_database
from journey_designer.storage.formats import known_formats
from tests.storage.support import contents, files_in, full_project, options
from tests.work import lines_run

TABLES = known_formats().newest.tables


@pytest.fixture
def good(tmp_path: Path) -> Path:
    records, assets = full_project()
    file = tmp_path / "x.cjm"
    write_project(file, records, assets.get)
    return file


def sql(*statements: str, seal: bool = True) -> Callable[[Path], None]:
    """Change a file with SQL; ``seal`` makes the digest right again, as an attacker would."""

    def change(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for pragma in ("ignore_check_constraints = ON", "synchronous = OFF", "secure_delete = OFF"):
                connection.execute(f"PRAGMA {pragma}")
            connection.execute("BEGIN")
            for statement in statements:
                connection.execute(statement)
            if seal:
                digest = digest_of_database(connection, TABLES)
                connection.execute("UPDATE meta SET value = ? WHERE key = 'digest'", (digest,))
            connection.execute("COMMIT")

    return change


def schema_text(table: str, old: str, new: str, *between: str) -> Callable[[Path], None]:
    """Rewrite a table's statement in the schema, then run more, then put it back: values of a type it forbids."""

    def change(path: Path) -> None:
        for before, after, more in ((old, new, between), (new, old, ())):
            with closing(sqlite3.connect(path, isolation_level=None)) as connection:
                connection.execute("PRAGMA writable_schema = ON")
                connection.execute(
                    "UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = ?", (before, after, table)
                )
            with closing(sqlite3.connect(path, isolation_level=None)) as connection:
                for statement in more:
                    connection.execute(statement)

    return change


def patch(offset: int, data: bytes) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        with path.open("r+b") as file:
            file.seek(offset)
            file.write(data)

    return change


def cut(size: Callable[[int], int]) -> Callable[[Path], None]:
    return lambda path: os.truncate(path, size(path.stat().st_size))


def content(data: bytes) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        path.write_bytes(data)

    return change


def many(table: str, count: int, row: Callable[[int], tuple[object, ...]]) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            places = ", ".join("?" * len(row(0)))
            connection.execute("PRAGMA synchronous = OFF")
            connection.executemany(f"INSERT INTO {table} VALUES ({places})", (row(n) for n in range(count)))
            connection.commit()

    return change


def stage(number: int) -> tuple[object, ...]:
    return f"s{number}", "journey", "x", "other", "", "before", None, 0, 0, "a0"


HOSTILE: dict[str, tuple[Callable[[Path], None], str]] = {
    "empty": (content(b""), "file.empty"),
    "text": (content(b"hello " * 500), "file.not_a_project"),
    "zip": (content(b"PK\x03\x04" + bytes(3000)), "file.not_a_project"),
    "only a header": (cut(lambda size: 100), "file.damaged"),
    "less than a header": (cut(lambda size: 60), "file.not_a_project"),
    "half": (cut(lambda size: size // 2), "file.damaged"),
    "last page gone": (cut(lambda size: size - 4096), "file.damaged"),
    "one byte gone": (cut(lambda size: size - 1), "file.damaged"),
    "something behind it": (
        lambda path: path.write_bytes(path.read_bytes() + bytes(4096)) and None,
        "file.damaged",
    ),
    "another application": (sql("PRAGMA application_id = 1"), "file.not_a_project"),
    "plain sqlite": (sql("PRAGMA application_id = 0"), "file.not_a_project"),
    "newer": (sql("PRAGMA user_version = 99"), "file.newer"),
    "version zero": (sql("PRAGMA user_version = 0"), "file.damaged"),
    "negative version": (sql("PRAGMA user_version = -1"), "file.damaged"),
    "write-ahead log": (patch(18, b"\x02\x02"), "file.damaged"),
    "another page size": (patch(16, b"\x10\x01"), "file.damaged"),
    "trigger": (sql("CREATE TRIGGER t AFTER UPDATE ON stage BEGIN DELETE FROM card; END"), "file.damaged"),
    "view": (sql("CREATE VIEW v AS SELECT * FROM stage"), "file.damaged"),
    "view in the place of a table": (
        sql(
            "DROP TABLE note",
            "CREATE VIEW note AS WITH RECURSIVE c(v) AS (SELECT 1 UNION ALL SELECT v+1 FROM c)"
            " SELECT 'n' || v AS id, '' AS target, '' AS author, '' AS text, 0 AS is_resolved FROM c",
            seal=False,
        ),
        "file.damaged",
    ),
    "view that loads code": (
        sql("DROP TABLE note", "CREATE VIEW note AS SELECT load_extension('x') AS id", seal=False),
        "file.damaged",
    ),
    "generated column": (
        sql("ALTER TABLE stage ADD COLUMN evil TEXT AS (printf('%.*c', 100000000, 'x'))", seal=False),
        "file.damaged",
    ),
    "full-text search": (sql("CREATE VIRTUAL TABLE f USING fts5(x)"), "file.damaged"),
    "index on an expression": (
        sql("CREATE INDEX i ON stage (lower(name)) WHERE length(goal) > 1"),
        "file.damaged",
    ),
    "another table": (sql("CREATE TABLE z (a, b CHECK (length(hex(zeroblob(a))) > 0))"), "file.damaged"),
    "missing table": (sql("DROP TABLE note", seal=False), "file.damaged"),
    "same names, other types": (
        sql("DROP TABLE note", "CREATE TABLE note (id, target, author, text, is_resolved)", seal=False),
        "file.damaged",
    ),
    "schema bomb": (sql(*(f"CREATE TABLE t{n} (a)" for n in range(2000))), "file.damaged"),
    "wrong stored types": (
        schema_text("note", ") STRICT, WITHOUT ROWID", ") WITHOUT ROWID", "UPDATE note SET text = x'00ff'"),
        "file.damaged",
    ),
    "broken check": (sql("UPDATE stage SET kind = 'evil'"), "file.damaged"),
    "too long a text": (sql("UPDATE card SET text = printf('%.*c', 20001, 'x')"), "file.damaged"),
    "fifty megabytes": (
        sql("UPDATE note SET text = printf('%.*c', 50000000, 'x')", seal=False),
        "file.damaged",
    ),
    "not UTF-8": (
        sql("UPDATE card SET text = CAST(x'666fff6f' AS TEXT) WHERE id = 'card-1'", seal=False),
        "file.damaged",
    ),
    "lone surrogate": (sql("UPDATE card SET text = CAST(x'eda080' AS TEXT)", seal=False), "file.damaged"),
    "infinity": (sql("UPDATE idea SET effect = 9e999"), "file.damaged"),
    "reference to nothing": (sql("UPDATE stage SET journey_id = 'nope'"), "file.damaged"),
    "note on nothing": (sql("UPDATE note SET target = 'nope'"), "file.damaged"),
    "card in a lane of another journey": (
        sql("UPDATE card SET lane_id = 'lane-4' WHERE id = 'card-1'"),
        "file.damaged",
    ),
    "card in two places": (sql("UPDATE card SET stage_id = 'stage-1' WHERE id = 'card-1'"), "file.damaged"),
    "scale without a value": (sql("UPDATE trait SET value = NULL"), "file.damaged"),
    "no project": (sql("DELETE FROM project"), "file.damaged"),
    "two projects": (
        sql(
            "INSERT INTO project SELECT 'p2', title, client, facilitator, purpose, NULL, 'en', 'ltr', 'latin', NULL, '', NULL, 'group', 0 FROM project"
        ),
        "file.too_much",
    ),
    "list that is none": (sql("UPDATE touchpoint SET actors = '{\"a\": 1}'"), "file.damaged"),
    "deep list": (sql("UPDATE touchpoint SET actors = printf('%.*c', 100000, '[')"), "file.damaged"),
    "votes of text": (
        sql("UPDATE touchpoint SET votes = '[\"1\",2,3,4,5]' WHERE id = 'tp-2'"),
        "file.damaged",
    ),
    "wrong rank": (sql("UPDATE lane SET rank = '!'"), "file.damaged"),
    "wrong day": (sql("UPDATE idea SET due = '2026-02-30'"), "file.damaged"),
    "changed without a digest": (sql("UPDATE card SET text = 'x'", seal=False), "file.damaged"),
    "no digest": (sql("DELETE FROM meta", seal=False), "file.damaged"),
    "more meta": (sql("INSERT INTO meta VALUES ('x', 'y')"), "file.damaged"),
    "asset without bytes": (sql("DELETE FROM asset_data"), "file.damaged"),
    "asset with other bytes": (sql("UPDATE asset_data SET data = zeroblob(length(data))"), "file.damaged"),
    "asset of another size": (sql("UPDATE asset SET size = 5"), "file.damaged"),
    "asset of forty megabytes": (sql("UPDATE asset_data SET data = zeroblob(40000000)"), "file.damaged"),
    "asset bytes of nobody": (sql("INSERT INTO asset_data VALUES ('x', x'00')"), "file.damaged"),
    "30,000 stages": (many("stage", 30_000, stage), "file.too_much"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_one_sentence(name: str, good: Path, places: Places) -> None:
    change, key = HOSTILE[name]
    change(good)
    before = good.read_bytes()
    with pytest.raises(KnownError) as caught:
        read_project(good, places)
    assert caught.value.key == key
    assert "\n" not in str(caught.value)
    with pytest.raises(KnownError) as again:
        Store.open(good, places=places, options=options())
    assert again.value.key == key
    assert good.read_bytes() == before
    assert set(files_in(good.parent)) == {"state", good.name}
    assert not places.scratch.exists() or files_in(places.scratch) == []
    assert list(places.root.rglob("*.db")) == []


def test_a_sound_file_sealed_by_the_same_means_is_opened(good: Path, places: Places) -> None:
    sql("UPDATE card SET text = 'new' WHERE id = 'card-1'")(good)
    with read_project(good, places) as project:
        assert {card.text for card in project.records if isinstance(card, Card)} == {
            "new",
            "Too slow",
            "Books",
        }


def test_texts_that_hide_things_are_made_safe(good: Path, places: Places) -> None:
    sql("UPDATE project SET title = 'a' || char(8238) || 'gnp.exe' || char(7) || char(0) || 'z'")(good)
    with read_project(good, places) as project:
        assert [entry.title for entry in project.records if isinstance(entry, Project)] == ["agnp.exez"]


def test_a_newer_file_says_what_to_do(good: Path, places: Places) -> None:
    sql("PRAGMA user_version = 7")(good)
    with pytest.raises(
        NewerFile, match=r"newer version of Journey Designer \(format 7; .* up to 2.* Update the program"
    ):
        read_project(good, places)


def test_a_stray_journal_beside_the_file_is_ignored(good: Path, places: Places) -> None:
    page = bytes(4096)
    header = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + struct.pack(">IIIII", 1, 0, 30, 512, 4096)
    stray = good.with_name(good.name + "-journal")
    stray.write_bytes(header.ljust(512, b"\0") + struct.pack(">I", 1) + page + bytes(4))
    before = stray.read_bytes()
    with read_project(good, places) as project:
        assert contents(project.records) == contents(full_project()[0])
    assert stray.read_bytes() == before


@pytest.mark.parametrize("make", [lambda path: path.mkdir(), os.mkfifo])
def test_what_is_no_file_is_refused(make: Callable[[Path], None], tmp_path: Path, places: Places) -> None:
    path = tmp_path / "x.cjm"
    make(path)
    for opener in (read_project, lambda path, places: Store.open(path, places=places)):
        with pytest.raises(KnownError) as caught:
            opener(path, places)
        assert caught.value.key == "file.not_a_project"


def test_a_file_that_is_not_there(tmp_path: Path, places: Places) -> None:
    with pytest.raises(KnownError) as caught:
        Store.open(tmp_path / "no.cjm", places=places)
    assert caught.value.key == "file.missing"


def test_a_file_that_is_too_large_is_not_even_copied(tmp_path: Path, places: Places) -> None:
    path = tmp_path / "x.cjm"
    with path.open("wb") as file:
        file.truncate((2 << 30) + 1)
    with pytest.raises(KnownError) as caught:
        read_project(path, places)
    assert caught.value.key == "file.too_large"
    assert not places.scratch.exists()


def outcome(path: Path, places: Places) -> object:
    """The content, or the key of the sentence."""
    try:
        with read_project(path, places) as project:
            return contents(project.records)
    except KnownError as error:
        return error.key


def test_random_damage_is_noticed_or_harmless(good: Path, places: Places) -> None:
    rnd = random.Random(20261123)
    data, wanted = good.read_bytes(), contents(full_project()[0])
    for _ in range(150):
        mutated = bytearray(data)
        for _ in range(rnd.choice((1, 1, 2, 8))):
            mutated[rnd.randrange(len(data))] = rnd.randrange(256)
        good.write_bytes(mutated)
        assert outcome(good, places) in ("file.damaged", "file.not_a_project", "file.newer", wanted)


def test_an_id_is_never_a_path_and_an_asset_never_a_file(good: Path, places: Places) -> None:
    name = hashlib.sha256(b"/etc/passwd").hexdigest()
    with read_project(good, places) as project:
        for asked in ("/etc/passwd", "../../x", name, "' OR 1=1 --"):
            assert project.asset(asked) is None


def test_a_score_more_of_one_idea_is_not_more_work_than_the_one_before(good: Path, places: Places) -> None:
    def read() -> None:
        with read_project(good, places) as project:
            found.append(len(project.records))

    found: list[int] = []
    work = [lines_run(read)]
    for first in (0, 300, 600):
        many(
            "score",
            300,
            lambda n, first=first: (f"s{first + n}", "idea", "criterion", f"by {first + n}", 1.0),
        )(good)
        sql()(good)
        work.append(lines_run(read))
    assert found[-1] == found[0] + 900
    more = [after - before for before, after in itertools.pairwise(work)]
    assert max(more) < 1.1 * min(more)


def test_a_damaged_file_says_what_is_wrong_to_who_asks(good: Path, places: Places) -> None:
    sql("UPDATE note SET target = 'nope'")(good)
    with pytest.raises(DamagedFile) as caught:
        read_project(good, places)
    assert "note" in caught.value.detail


def test_an_asset_of_any_name_is_kept_as_a_label(good: Path, places: Places) -> None:
    sql("UPDATE asset SET label = '../../" + uuid.UUID(int=1).hex + "'")(good)
    with read_project(good, places) as project:
        assert all(entry.label.startswith("../../") for entry in project.records if isinstance(entry, Asset))
