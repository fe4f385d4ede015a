"""A session on a real store with the sample, and a ground for what lies over the map."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from journey_designer.interchange.samples import sample
from journey_designer.storage import Places, Store
from journey_designer.ui.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    found = sample("en")
    store = Store.create(tmp_path / "a.cjm", found.records, found.assets, places=Places(tmp_path / "state"))
    made = Session(store.document(), store)
    yield made
    made.close()
    store.close()


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.show()
    return made
