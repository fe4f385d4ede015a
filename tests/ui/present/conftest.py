"""A session on a real store with the sample, in a language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journey_designer.interchange.samples import sample
from journey_designer.storage import Places, Store
from journey_designer.ui.session import Session

Open = Callable[[str], Session]


@pytest.fixture
def open_session(tmp_path: Path, qtbot: QtBot) -> Iterator[Open]:
    """Opens the sample of a language."""
    opened: list[tuple[Session, Store]] = []

    def make(language: str = "en") -> Session:
        found = sample(language)
        path = tmp_path / f"sample-{len(opened)}-{language}.cjm"
        store = Store.create(path, found.records, found.assets, places=Places(tmp_path / "state"))
        session = Session(store.document(), store)
        opened.append((session, store))
        return session

    yield make
    for session, store in opened:
        session.close()
        store.close()
