"""What can still be read of a damaged file becomes a whole project; the file is never touched."""

from __future__ import annotations

import os
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from journey_designer.core.errors import KnownError
from journey_designer.core.records import (
    Card,
    Journey,
    Lane,
    Note,
    Persona,
    Project,
    Record,
    Score,
    Stage,
    Touchpoint,
    Trait,
)
from journey_designer.storage import (
    DamagedFile,
    NewerFile,
    Places,
    Store,
    read_project,
    salvage,
    write_project,
)
from journey_designer.storage.mending import Mending
from journey_designer.storage.soundness import check_together
from tests.storage.support import PICTURE, contents, files_in, full_project, options, small_project


@pytest.fixture
def file(tmp_path: Path) -> Path:
    records, assets = full_project()
    path = tmp_path / "x.cjm"
    write_project(path, records, assets.get)
    return path


def large_project() -> list[Record]:
    """As many cards as fill a few hundred pages."""
    cards = [
        Card(
            id=f"{n * 2654435761 % 2**32:08x}-card",
            lane_id="lane-1",
            touchpoint_id="tp-1",
            text=f"card {n} " * 20,
        )
        for n in range(3000)
    ]
    return [*small_project(), *cards]


def page(number: int, data: bytes = bytes(4096)) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        with path.open("r+b") as stream:
            stream.seek((number - 1) * 4096)
            stream.write(data)

    return change


def texts(records: tuple[Record, ...]) -> set[str]:
    return {record.text for record in records if isinstance(record, Card)}


def test_a_sound_file_is_saved_whole(file: Path, places: Places) -> None:
    with salvage(file, places) as saved:
        assert contents(saved.records) == contents(full_project()[0])
        assert (
            saved.report.corrected,
            saved.report.made,
            saved.report.left_out,
            saved.report.assets_lost,
        ) == (0,) * 4
        assert saved.report.read["card"] == 3
        assert PICTURE in {saved.asset(record.id) for record in saved.records}
    assert files_in(places.scratch) == []


def test_a_file_without_its_first_page_is_saved_whole(file: Path, places: Places) -> None:
    page(1)(file)
    before = file.read_bytes()
    with pytest.raises(KnownError):
        read_project(file, places)
    with salvage(file, places) as saved:
        assert contents(saved.records) == contents(full_project()[0])
    assert file.read_bytes() == before


def test_a_file_with_another_table_of_contents_is_read_by_ours(file: Path, places: Places) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("CREATE TRIGGER t AFTER UPDATE ON stage BEGIN DELETE FROM card; END")
        connection.execute("CREATE VIEW v AS SELECT 1")
    with salvage(file, places) as saved:
        assert contents(saved.records) == contents(full_project()[0])


def test_a_changed_text_without_a_digest_is_saved(file: Path, places: Places) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE card SET text = 'changed by hand' WHERE id = 'card-1'")
        connection.commit()
    with pytest.raises(DamagedFile):
        read_project(file, places)
    with salvage(file, places) as saved:
        assert "changed by hand" in texts(saved.records)


@pytest.mark.parametrize("share", [0.99, 0.8, 0.5, 0.3])
def test_of_a_file_that_was_cut_off_the_rest_is_saved(share: float, tmp_path: Path, places: Places) -> None:
    path = tmp_path / "x.cjm"
    records = large_project()
    write_project(path, records, {}.get)
    size = path.stat().st_size
    os.truncate(path, int(size * share))
    with salvage(path, places) as saved:
        check_together(saved.records)
        found, whole = texts(saved.records), texts(tuple(records))
        assert all(
            any(text.startswith(part) for text in whole) for part in found - whole
        )  # cut in the middle
        assert len(found & whole) > 3000 * (share - 0.35)
        assert {record.title for record in saved.records if isinstance(record, Project)} == {"Small"}


def test_beyond_a_damaged_page_is_read_on(tmp_path: Path, places: Places) -> None:
    path = tmp_path / "x.cjm"
    records = large_project()
    write_project(path, records, {}.get)
    pages = path.stat().st_size // 4096
    for number in (pages // 3, pages // 2):
        page(number, b"\xff" * 4096)(path)
    with salvage(path, places) as saved:
        check_together(saved.records)
        assert len(texts(saved.records)) > 3000 * 0.9


def test_a_value_that_breaks_a_rule_is_replaced_and_the_record_kept(file: Path, places: Places) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(
            "UPDATE stage SET kind = 'evil', name = printf('%.*c', 900, 'n') WHERE id = 'stage-1'"
        )
        connection.execute("UPDATE idea SET effect = 99, due = '2026-02-30', progress = -4")
        connection.execute(
            "UPDATE touchpoint SET actors = '[\"ok\", 4]', votes = '[1]', satisfaction = 9e999"
        )
        connection.commit()
    with salvage(file, places) as saved:
        check_together(saved.records)
        by_id: dict[str, Any] = {record.id: record for record in saved.records}
        assert (by_id["stage-1"].kind, by_id["stage-1"].name) == ("other", "n" * 500)
        assert (by_id["idea"].effect, by_id["idea"].due, by_id["idea"].progress) == (4.0, None, 0)
        assert (by_id["tp-1"].actors, by_id["tp-1"].votes) == (("ok",), None)
        assert saved.report.corrected == 5


def test_lost_bytes_of_an_image_clear_what_showed_it(file: Path, places: Places) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE asset_data SET data = x'00' WHERE length(data) = ?", (len(PICTURE),))
        connection.commit()
    with salvage(file, places) as saved:
        by_id: dict[str, Any] = {record.id: record for record in saved.records}
        assert by_id["persona"].avatar is None
        assert by_id["card-1"].image is None
        assert by_id["persona"].voice is not None
        assert saved.report.assets_lost == 1


def test_what_was_saved_becomes_a_project(file: Path, tmp_path: Path, places: Places) -> None:
    page(1)(file)
    with salvage(file, places) as saved:
        store = Store.create(
            tmp_path / "new.cjm", saved.records, saved.asset, places=places, options=options()
        )
    store.close()
    with read_project(tmp_path / "new.cjm", places) as project:
        assert contents(project.records) == contents(full_project()[0])


def test_random_damage_never_breaks_a_rule(file: Path, places: Places) -> None:
    rnd = random.Random(7)
    data = file.read_bytes()
    saved_some = 0
    for _ in range(60):
        mutated = bytearray(data)
        for _ in range(rnd.choice((1, 20, 400))):
            mutated[rnd.randrange(len(data))] = rnd.randrange(256)
        file.write_bytes(mutated[: rnd.choice((len(data), len(data) * 2 // 3))])
        saved_some += is_saved(file, places)
    assert saved_some > 50


def is_saved(path: Path, places: Places) -> bool:
    try:
        with salvage(path, places) as saved:
            check_together(saved.records)
            return True
    except KnownError as error:
        return not error.key.startswith("file.")


def test_what_never_was_a_project_is_refused(tmp_path: Path, places: Places) -> None:
    path = tmp_path / "x.cjm"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA application_id = 77")
        connection.execute("CREATE TABLE card (id)")
    with pytest.raises(KnownError) as caught:
        salvage(path, places)
    assert caught.value.key == "file.not_a_project"
    path.write_bytes(b"hello " * 10_000)
    with pytest.raises(KnownError) as nothing:
        salvage(path, places)
    assert nothing.value.key == "file.nothing_left"
    assert files_in(places.scratch) == []


def test_a_newer_file_is_not_taken_for_a_damaged_one(file: Path, places: Places) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 9")
    with pytest.raises(NewerFile):
        salvage(file, places)


# Mending


def mended(*records: Record) -> tuple[Mending, dict[str, Any]]:
    mending = Mending(records)
    check_together(mending.records)
    return mending, {record.id: record for record in mending.records}


def test_each_lost_owner_gets_an_empty_one() -> None:
    records = full_project()[0]
    for lost in records:
        rest = [record for record in records if record is not lost]
        mending, found = mended(*rest)
        gone = {
            "idea": {"score", "dot"},
            "criterion": {"score"},
            "tp-1": {"hush"},
            "tp-2": {"vote"},
            "concept-1": {"association"},
            "concept-2": {"association"},
        }.get(lost.id, set())
        assert {record.id for record in rest} - gone <= set(found)
        assert not gone & set(found)
        assert mending.left_out == len(gone)


def test_a_card_without_lane_and_touchpoint_keeps_its_text() -> None:
    mending, found = mended(Card(id="c", lane_id="lost", touchpoint_id="lost-too", text="kept"))
    assert found["c"].text == "kept"
    assert {type(record) for record in mending.records} == {Project, Journey, Stage, Touchpoint, Lane, Card}
    assert mending.made == 5


def test_a_card_in_two_places_or_none_gets_one() -> None:
    base = small_project()
    _, found = mended(
        *base,
        Card(id="two", lane_id="lane-1", stage_id="stage-2", touchpoint_id="tp-1"),
        Card(id="none", lane_id="lane-1"),
    )
    assert (found["two"].stage_id, found["two"].touchpoint_id) == (None, "tp-1")
    assert found["none"].stage_id is not None


def test_a_card_in_the_wrong_journey_or_lane_gets_a_lane_that_fits() -> None:
    records = [record for record in full_project()[0] if record.id != "card-3"]
    _, found = mended(
        *records,
        Card(id="wrong", lane_id="lane-2", touchpoint_id="tp-3"),
        Card(id="emotion", lane_id="lane-1", touchpoint_id="tp-1"),
        Card(id="pain", lane_id="lane-3", touchpoint_id="tp-3"),
    )
    assert found["wrong"].lane_id == "lane-4"
    assert found[found["emotion"].lane_id].kind == "custom"
    assert found[found["pain"].lane_id].journey_id == "future"


def test_doubled_scores_projects_and_wrong_scales() -> None:
    records = full_project()[0]
    mending, found = mended(
        *records,
        Project(id="second"),
        Score(id="double", idea_id="idea", criterion_id="criterion", scorer="Ali", value=1.0),
        Trait(id="no-value", persona_id="persona", kind="scale"),
        Trait(id="a-value", persona_id="persona", kind="goal", value=2),
        Note(id="lost-note", target="nothing"),
    )
    assert mending.left_out == 2
    assert found["no-value"].value == 3
    assert found["a-value"].value is None
    assert found["lost-note"].target == "project"


def test_links_to_what_is_lost_are_cleared() -> None:
    persona = Persona(id="p", avatar="lost", voice="lost")
    _, found = mended(Project(id="project"), persona, Journey(id="j", persona_id="nobody", based_on="lost"))
    assert found["p"] == replace(persona, avatar=None, voice=None)
    assert found["j"] == Journey(id="j")
