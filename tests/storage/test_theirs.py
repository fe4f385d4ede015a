"""Somebody else changed the file while it was open here: both versions come together, in one step."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Asset, Card, Persona, Project, Touchpoint
from journey_designer.storage import ChangedByOther, Places, Store, read_project
from journey_designer.storage.soundness import check_together
from tests.storage.support import contents, counted, full_project, options, retitle, step

Make = Callable[..., Store]


@pytest.fixture
def elsewhere(tmp_path: Path, file: Path) -> Callable[[Callable[[Store, Document], None]], None]:
    """Lets a colleague on another machine change the file, and the sync client bring it back."""

    def change(work: Callable[[Store, Document], None]) -> None:
        copy = tmp_path / "their copy.cjm"
        copy.write_bytes(file.read_bytes())
        with Store.open(copy, places=Places(tmp_path / "theirs"), options=options()) as store:
            work(store, store.document(new_id=counted("theirs")))
        copy.replace(file)

    return change


def rename_touchpoint(name: str) -> Callable[[Store, Document], None]:
    def work(store: Store, document: Document) -> None:
        with document.edit("test") as edit:
            edit.put(replace(edit.get(Touchpoint, "tp-1"), name=name))

    return work


def test_nothing_of_others_is_none(create: Make, file: Path) -> None:
    store = create()
    document = store.document()
    assert store.theirs() is None
    assert store.merge_theirs(document).conflicts == ()
    assert store.length == 0
    file.unlink()
    assert store.theirs() is None


def test_both_changes_are_kept_as_one_step(
    create: Make, elsewhere: Callable[..., None], file: Path, places: Places
) -> None:
    store = create()
    document = store.document()
    retitle(document, "mine")
    elsewhere(rename_touchpoint("theirs"))
    assert isinstance(store.flush().problem, ChangedByOther)
    merged = store.merge_theirs(document)
    assert merged.conflicts == ()
    assert store.length == 2
    assert (document.project.title, document.get(Touchpoint, "tp-1").name) == ("mine", "theirs")
    assert store.flush() == store.status
    assert store.status.is_in_file
    with read_project(file, places) as project:
        assert contents(project.records) == contents(document.records())
    document.undo()
    assert document.get(Touchpoint, "tp-1").name == "One"
    assert store.flush().is_in_file


def test_their_version_can_be_looked_at(create: Make, elsewhere: Callable[..., None]) -> None:
    store = create()
    retitle(store.document(), "mine")
    elsewhere(rename_touchpoint("theirs"))
    theirs = store.theirs()
    assert theirs is not None
    with theirs:
        assert {record.name for record in theirs.records if isinstance(record, Touchpoint)} == {"theirs"}


def test_a_conflict_is_told_and_mine_stays(create: Make, elsewhere: Callable[..., None]) -> None:
    store = create()
    document = store.document()
    retitle(document, "mine")
    elsewhere(lambda store, document: retitle(document, "theirs"))
    (conflict,) = store.merge_theirs(document).conflicts
    assert conflict.fields == ("title",)
    assert isinstance(conflict.theirs, Project)
    assert conflict.theirs.title == "theirs"
    assert document.project.title == "mine"
    assert store.flush().is_in_file


def test_the_base_is_what_both_had(create: Make, elsewhere: Callable[..., None]) -> None:
    store = create()
    document = store.document()
    retitle(document, "published")
    store.flush()
    published = contents(document.records())
    retitle(document, "after")
    with document.edit("test") as edit:
        edit.put(Persona(id="p"))
        edit.delete(edit.get(Card, "card-1"))
    assert contents(store.base()) == published
    elsewhere(rename_touchpoint("theirs"))
    store.merge_theirs(document)
    theirs = contents(store.base())
    assert {record.name for record in theirs if isinstance(record, Touchpoint)} == {"theirs"}
    assert {record.title for record in theirs if isinstance(record, Project)} == {"published"}
    store.flush()
    assert contents(store.base()) == contents(document.records())


def test_their_images_come_along(
    create: Make, elsewhere: Callable[..., None], file: Path, places: Places
) -> None:
    def add_picture(store: Store, document: Document) -> None:
        asset = store.put_asset(b"their picture", "image/png")
        with document.edit("test") as edit:
            edit.put(asset)
            edit.put(Persona(id="p", avatar=asset.id))

    store = create()
    document = store.document()
    retitle(document, "mine")
    elsewhere(add_picture)
    store.merge_theirs(document)
    (asset,) = document.all(Asset)
    assert store.asset(asset.id) == b"their picture"
    assert store.flush().is_in_file
    with read_project(file, places) as project:
        assert project.asset(asset.id) == b"their picture"


def test_merging_again_and_again(
    create: Make, elsewhere: Callable[..., None], file: Path, places: Places
) -> None:
    records, assets = full_project()
    store = create(records=records, assets=assets)
    document = store.document(new_id=counted("mine"))
    rnd = random.Random(11)

    def work(store: Store, other: Document) -> None:
        for _ in range(5):
            with_assets(store, other)

    def with_assets(store: Store, other: Document) -> None:
        before = set(other.all(Asset))
        try:
            step(other, rnd)
        finally:
            for asset in set(other.all(Asset)) - before:
                keep_bytes(store, asset)

    for _ in range(8):
        for _ in range(5):
            with_assets(store, document)
        elsewhere(work)
        store.flush()
        store.merge_theirs(document)
        check_together(tuple(document.records()))
        assert store.flush().problem is None
        with read_project(file, places) as project:
            assert contents(project.records) == contents(document.records())
        assert contents(store.base()) == contents(document.records())


def keep_bytes(store: Store, asset: Asset) -> None:
    """The random edits make assets of known texts; the store needs their bytes."""
    from tests.storage.support import TEXTS

    for text in TEXTS:
        store.put_asset(text.encode() * 3, asset.mime)


def test_a_merge_survives_closing_before_it_is_published(
    create: Make, reopen: Make, elsewhere: Callable[..., None], file: Path, places: Places
) -> None:
    store = create()
    document = store.document()
    retitle(document, "mine")
    elsewhere(rename_touchpoint("theirs"))
    store.merge_theirs(document)
    session = store._session
    session.working.close(cleanly=False)
    assert session._lock is not None
    session._lock.release()
    session._is_ended = True
    again = reopen()
    assert again.is_recovered
    assert again.flush().is_in_file
    with read_project(file, places) as project:
        assert contents(project.records) == contents(document.records())


def test_a_merge_beyond_the_limits_changes_nothing(
    create: Make, elsewhere: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    store = create()
    document = store.document()
    with document.edit("test") as edit:
        edit.put(Touchpoint(id="mine", stage_id="stage-1"))

    def add(store: Store, other: Document) -> None:
        with other.edit("test") as edit:
            edit.put(Touchpoint(id="theirs", stage_id="stage-1"))

    elsewhere(add)
    monkeypatch.setattr("journey_designer.core.consistency.MOST_TOUCHPOINTS", 2)
    before = contents(document.records())
    with pytest.raises(KnownError):
        store.merge_theirs(document)
    assert contents(document.records()) == before
    assert isinstance(store.flush().problem, ChangedByOther)
