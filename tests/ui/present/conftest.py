"""A session on a real store with the sample, in a language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journey_designer.interchange.samples import sample
from journey_designer.storage import Places, Store
from journey_designer.ui.context import Context
from journey_designer.ui.present.presentation import Presentation
from journey_designer.ui.present.window import PresentWindow
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


class Stand:
    """An editor with a presentation of its project."""

    def __init__(self, context: Context, session: Session, qtbot: QtBot) -> None:
        self.session = session
        self.editor = QWidget()
        column = QVBoxLayout(self.editor)
        column.addWidget(QLabel(self.editor))
        qtbot.addWidget(self.editor)
        self.editor.show()
        self.presentation = Presentation(context, session, self.editor, column)

    def start(self) -> PresentWindow:
        self.presentation.start()
        assert self.presentation.window is not None
        return self.presentation.window


@pytest.fixture
def stand(context: Context, open_session: Open, qtbot: QtBot) -> Iterator[Callable[[str], Stand]]:
    made: list[Stand] = []

    def make(language: str = "en") -> Stand:
        made.append(Stand(context, open_session(language), qtbot))
        return made[-1]

    yield make
    for entry in made:
        entry.presentation.stop()
