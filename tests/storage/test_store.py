"""A store as a window uses it: create, edit, undo, close, open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from journey_designer.core.errors import BugError, KnownError, RuleError
from journey_designer.core.records import Asset, Card, Journey, Persona, Project
from journey_designer.storage import OpenedReadOnly, Places, Store, read_project
from journey_designer.storage.history import MOST_AGE, MOST_STEPS
from tests.storage.support import (
    PICTURE,
    Clock,
    contents,
    files_in,
    full_project,
    options,
    retitle,
    small_project,
)

Make = Callable[..., Store]


def title(store: Store) -> str:
    return next(record.title for record in store.records() if isinstance(record, Project))


def test_a_new_project_is_in_its_file_at_once(create: Make, file: Path, places: Places) -> None:
    records, assets = full_project()
    store = create(records=records, assets=assets)
    assert store.status.is_in_file
    assert store.status.problem is None
    assert not store.is_recovered
    assert contents(store.records()) == contents(records)
    with read_project(file, places) as project:
        assert contents(project.records) == contents(records)


def test_a_step_is_in_the_file_after_publishing(create: Make, file: Path, places: Places) -> None:
    store = create()
    document = store.document()
    retitle(document, "new")
    assert not store.status.is_in_file
    assert store.flush().is_in_file
    with read_project(file, places) as project:
        assert contents(project.records) == contents(document.records()) == contents(store.records())


def test_undo_and_redo_survive_closing(create: Make, reopen: Make) -> None:
    store = create()
    document = store.document()
    for name in ("one", "two", "three"):
        retitle(document, name)
    document.undo()
    assert store.close().is_in_file

    again = reopen()
    document = again.document()
    assert (again.position, again.length, again.is_recovered) == (2, 3, False)
    assert document.project.title == "two"
    assert document.redo() is not None
    assert document.project.title == "three"
    for _ in range(3):
        assert document.undo() is not None
    assert document.undo() is None
    assert document.project.title == "Small"
    assert contents(again.records()) == contents(document.records()) == contents(small_project())


def test_a_new_step_drops_what_could_be_redone(create: Make, reopen: Make) -> None:
    document = create().document()
    retitle(document, "one")
    retitle(document, "two")
    document.undo()
    retitle(document, "other")
    store = document.journal
    assert isinstance(store, Store)
    assert store.length == 2
    store.close()
    again = reopen().document()
    assert again.redo() is None
    again.undo()
    assert again.project.title == "one"


def test_a_gesture_is_one_step_also_after_reopening(create: Make, reopen: Make) -> None:
    store = create()
    document = store.document()
    for typed in ("h", "he", "hey"):
        retitle(document, typed, gesture="typing")
    assert store.length == 1
    store.close()
    document = reopen().document()
    document.undo()
    assert document.project.title == "Small"
    document.redo()
    assert document.project.title == "hey"


def test_a_gesture_that_comes_back_to_the_start_is_no_step(create: Make, reopen: Make) -> None:
    store = create()
    document = store.document()
    retitle(document, "before")
    for typed in ("x", "before"):
        retitle(document, typed, gesture="typing")
    assert (store.position, store.length) == (1, 1)
    store.close()
    again = reopen()
    assert (again.position, again.length) == (1, 1)


def test_headings_name_the_steps(create: Make) -> None:
    clock = Clock()
    store = create(clock=clock)
    document = store.document()
    for name in ("one", "two"):
        clock.now += 60
        with document.edit("project.rename", name=name) as edit:
            edit.put(replace(document.project, title=name))
    headings = store.headings()
    assert [dict(heading.label.values)["name"] for heading in headings] == ["one", "two"]
    assert headings[1].at - headings[0].at == 60
    assert [heading.label.key for heading in store.headings(1)] == ["project.rename"]
    assert [store.step(index).label for index in range(2)] == [heading.label for heading in headings]
    with pytest.raises(IndexError):
        store.step(2)


def test_a_refused_step_changes_nothing(create: Make) -> None:
    store = create()
    document = store.document()
    with pytest.raises(RuleError), document.edit("test") as edit:
        edit.put(Card(id="x", lane_id="lane-1"))
    assert store.length == 0
    assert contents(store.records()) == contents(small_project())


def test_the_oldest_steps_are_forgotten(create: Make, reopen: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("journey_designer.storage.history.MOST_STEPS", 10)
    store = create()
    document = store.document()
    for number in range(25):
        retitle(document, str(number))
    assert (store.position, store.length) == (10, 10)
    assert [dict(heading.label.values) for heading in store.headings()] == [{}] * 10
    store.close()
    document = reopen().document()
    while document.undo():
        pass
    assert document.project.title == "14"
    assert MOST_STEPS == 5_000


@pytest.mark.parametrize(("undone", "left"), [(0, 2), (1, 2), (2, 2), (3, 0), (5, 0)])
def test_steps_of_last_season_are_forgotten(create: Make, reopen: Make, undone: int, left: int) -> None:
    clock = Clock()
    store = create(clock=clock)
    document = store.document()
    for number in range(5):
        clock.now += MOST_AGE if number == 3 else 1
        retitle(document, str(number))
    for _ in range(undone):
        document.undo()
    wanted = contents(document.records())
    store.close()
    clock.now += 100
    again = reopen(clock=clock)
    assert again.length == left
    document = again.document()
    while document.redo():
        pass
    while document.undo():
        pass
    assert contents(document.records()) == contents(again.records())
    if undone >= 3:
        assert contents(again.records()) == wanted


def test_a_file_that_others_changed_has_no_history_here(
    create: Make, reopen: Make, file: Path, tmp_path: Path
) -> None:
    store = create()
    retitle(store.document(), "mine")
    store.close()
    other = Store.create(
        tmp_path / "o.cjm", full_project()[0], full_project()[1], places=Places(tmp_path / "other")
    )
    other.close()
    file.write_bytes((tmp_path / "o.cjm").read_bytes())
    again = reopen()
    assert again.length == 0
    assert contents(again.records()) == contents(full_project()[0])
    assert again.status.is_in_file


def test_a_copied_file_has_no_history_and_no_tie_to_the_first(create: Make, reopen: Make, file: Path) -> None:
    store = create()
    retitle(store.document(), "mine")
    store.close()
    copy = file.with_name("copy.cjm")
    copy.write_bytes(file.read_bytes())
    other = reopen(copy)
    assert other.length == 0
    retitle(other.document(), "copy")
    other.close()
    assert title(reopen()) == "mine"


def test_a_link_and_its_target_are_one_project(create: Make, reopen: Make, file: Path) -> None:
    store = create()
    retitle(store.document(), "mine")
    store.close()
    link = file.with_name("link.cjm")
    link.symlink_to(file)
    again = reopen(link)
    assert again.length == 1
    retitle(again.document(), "through the link")
    again.close()
    assert link.is_symlink()
    assert title(reopen()) == "through the link"


def test_create_refuses_a_file_that_is_there(create: Make, file: Path, places: Places) -> None:
    file.write_bytes(b"precious")
    with pytest.raises(KnownError) as caught:
        create()
    assert caught.value.key == "file.exists"
    assert file.read_bytes() == b"precious"
    store = create(replace=True)
    assert store.status.is_in_file
    assert [backup.path.read_bytes() for backup in store.backups()] == [b"precious"]


def test_create_refuses_records_that_are_no_project(create: Make, file: Path, places: Places) -> None:
    for records in (
        [],
        [Project(id="a"), Project(id="b")],
        [Project(id="a"), Journey(id="j", persona_id="x")],
    ):
        with pytest.raises(RuleError):
            create(records=records)
    with pytest.raises(KnownError):
        create(records=full_project()[0], assets={})
    assert files_in(file.parent) == []
    assert list(places.root.rglob("*.db")) == []
    assert create().status.is_in_file


def test_create_says_when_there_is_no_such_folder(create: Make, file: Path) -> None:
    with pytest.raises(KnownError) as caught:
        create(file.parent / "no" / "x.cjm")
    assert caught.value.key == "file.missing"


def test_read_only_shows_the_file_and_refuses_steps(
    create: Make, reopen: Make, file: Path, places: Places
) -> None:
    first = create()
    retitle(first.document(), "not in the file yet")
    second = reopen(read_only=True)
    assert second.is_read_only
    assert title(second) == "Small"
    assert second.status.is_in_file
    document = second.document()
    with pytest.raises(OpenedReadOnly):
        retitle(document, "x")
    assert document.project.title == "Small"
    with pytest.raises(OpenedReadOnly):
        second.put_asset(b"x", "image/png")
    before = file.read_bytes()
    second.close()
    assert file.read_bytes() == before
    assert files_in(places.scratch) == []


def test_a_read_only_project_can_be_saved_under_another_name(create: Make, reopen: Make, file: Path) -> None:
    create(records=full_project()[0], assets=full_project()[1])
    second = reopen(read_only=True)
    second.save_as(file.with_name("copy.cjm"))
    assert not second.is_read_only
    retitle(second.document(), "copy")
    assert second.flush().is_in_file
    assert {entry.id for entry in second.records() if isinstance(entry, Asset) and second.asset(entry.id)}


def test_assets_stay_on_the_disk_and_come_back_with_undo(create: Make, reopen: Make, file: Path) -> None:
    store = create()
    document = store.document()
    asset = store.put_asset(PICTURE, "image/png", width=2, height=2)
    with document.edit("persona.add") as edit:
        edit.put(asset)
        edit.put(Persona(id="p", avatar=asset.id))
    store.flush()
    assert PICTURE[:64] in file.read_bytes()
    with document.edit("persona.delete") as edit:
        edit.delete(edit.get(Persona, "p"))
    assert document.find(Asset, asset.id) is None
    store.flush()
    assert PICTURE[:64] not in file.read_bytes()
    store.close()

    again = reopen()
    again.document().undo()
    assert again.asset(asset.id) == PICTURE
    again.flush()
    assert PICTURE[:64] in file.read_bytes()


def test_bytes_that_nothing_can_bring_back_are_forgotten(create: Make, reopen: Make) -> None:
    clock = Clock()
    store = create(clock=clock)
    document = store.document()
    unused = store.put_asset(b"never used", "image/png")
    shown = store.put_asset(b"shown for a while", "image/png")
    assert store.put_asset(b"never used", "image/png") == unused
    for avatar in (shown.id, None):
        with document.edit("persona") as edit:
            if avatar:
                edit.put(shown)
            edit.put(Persona(id="p", avatar=avatar))
    store.close()
    again = reopen(clock=clock)
    assert again.asset(unused.id) is None
    assert again.asset(shown.id) == b"shown for a while"
    again.close()
    clock.now += MOST_AGE + 1
    assert reopen(clock=clock).asset(shown.id) is None


def test_a_document_of_another_store_is_refused(create: Make, file: Path) -> None:
    one, two = create(), create(file.with_name("two.cjm"))
    with pytest.raises(BugError):
        one.merge_theirs(two.document())


def test_closing_twice_is_closing_once(create: Make, places: Places, file: Path) -> None:
    store = create()
    assert store.close() == store.close()
    Store.open(file, places=places, options=options()).close()


def test_a_store_closes_itself_at_the_end_of_with(places: Places, file: Path) -> None:
    with Store.create(file, small_project(), places=places, options=options()) as store:
        retitle(store.document(), "inside")
    with Store.open(file, places=places, options=options()) as store:
        assert title(store) == "inside"
        assert store.status.is_in_file


def test_the_state_folder_is_the_users_own(create: Make, places: Places) -> None:
    create()
    assert all(entry.stat().st_mode & 0o077 == 0 for entry in (places.root / "projects").iterdir())
