"""A state folder of its own for each test, and stores that are closed at its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from journey_designer.storage import Places, Store
from tests.storage.support import options, small_project


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "state")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "Documents"
    folder.mkdir()
    return folder / "رحلة.cjm"


@pytest.fixture
def create(places: Places, file: Path) -> Iterator[Callable[..., Store]]:
    """Creates stores; what a test leaves open is closed."""
    made: list[Store] = []

    def make(path: Path | None = None, records: Any = None, assets: Any = None, **changes: Any) -> Store:
        store = Store.create(
            path or file,
            small_project() if records is None else records,
            assets,
            places=places,
            replace=changes.pop("replace", False),
            options=options(**changes),
        )
        made.append(store)
        return store

    yield make
    for store in made:
        store.close()


@pytest.fixture
def reopen(places: Places, file: Path) -> Iterator[Callable[..., Store]]:
    """Opens stores; what a test leaves open is closed."""
    made: list[Store] = []

    def make(path: Path | None = None, *, read_only: bool = False, **changes: Any) -> Store:
        store = Store.open(path or file, places=places, read_only=read_only, options=options(**changes))
        made.append(store)
        return store

    yield make
    for store in made:
        store.close()
