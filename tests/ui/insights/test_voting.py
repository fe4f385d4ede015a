"""A voting round in the real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Project, Touchpoint
from journey_designer.ui.insights.voting_dialog import VotingDialog
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.projects import Projects
from journey_designer.ui.session import Session
from journey_designer.ui.shell.project_view import ProjectView

Open = Callable[[Path | None], MainWindow]


@pytest.fixture
def view(open_window: Open, tmp_path: Path, projects: Projects) -> ProjectView:
    draft = Document([Project(id="p", title="Shop")])
    journey = edits.add_journey(draft, None, "Order")
    stage = edits.add_stage(draft, journey.id, "Purchase")
    for name in ("Basket", "Checkout"):
        edits.add_touchpoint(draft, stage.id, name)
    path = tmp_path / "two.cjm"
    projects.create(path, list(draft.records()), {}).close()
    found = open_window(path).project_view
    assert found is not None
    return found


@pytest.fixture
def session(view: ProjectView) -> Session:
    return view.session


@pytest.fixture
def dialog(view: ProjectView) -> Iterator[VotingDialog]:
    made = VotingDialog(view.window().context, view.session, view.window())
    made.show()
    yield made
    made.close()


def _votes(session: Session) -> list[object]:
    return [entry.votes for entry in session.document.all(Touchpoint)]


def test_votes_are_hidden_until_revealed(dialog: VotingDialog, session: Session) -> None:
    for key in (Qt.Key.Key_1, Qt.Key.Key_5, Qt.Key.Key_5, Qt.Key.Key_4):
        QTest.keyClick(dialog.faces[2], key)
    assert dialog.votes == (1, 0, 0, 1, 2)
    assert "4 vote" in dialog.said.text() and "Mean" not in dialog.said.text()
    assert all(not face.accessibleDescription() for face in dialog.faces)
    QTest.keyClick(dialog.faces[2], Qt.Key.Key_Space)
    assert "Mean" in dialog.said.text() and "Spread" in dialog.said.text()
    assert dialog.faces[4].accessibleDescription() == "2"
    assert _votes(session) == [None, None]


def test_each_touchpoint_is_one_step(dialog: VotingDialog, session: Session) -> None:
    position = session.document.journal.position
    QTest.mouseClick(dialog.faces[0], Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog.faces[0], Qt.Key.Key_2)
    QTest.keyClick(dialog.faces[0], Qt.Key.Key_Backspace)
    QTest.keyClick(dialog.faces[0], Qt.Key.Key_3)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert _votes(session) == [(1, 0, 1, 0, 0), None]
    assert dialog.name.text() == "Checkout"
    arabic = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "٥")
    QApplication.sendEvent(dialog, arabic)
    QTest.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert _votes(session) == [(1, 0, 1, 0, 0), (0, 0, 0, 0, 1)]
    assert session.document.journal.position == position + 2
    session.undo()
    assert _votes(session) == [(1, 0, 1, 0, 0), None]


def test_without_a_vote_nothing_changes(dialog: VotingDialog, session: Session) -> None:
    position = session.document.journal.position
    dialog.go(1)
    dialog.go(-1)
    dialog.reject()
    assert session.document.journal.position == position


def test_closing_keeps_what_was_voted(dialog: VotingDialog, session: Session) -> None:
    dialog.vote(2)
    dialog.reject()
    assert _votes(session)[0] == (0, 0, 0, 0, 1)


def test_the_panel_starts_at_its_touchpoint(
    view: ProjectView, session: Session, answer: Callable[..., None]
) -> None:
    checkout = session.document.all(Touchpoint)[1]
    session.select([(Touchpoint, checkout.id)])
    seen: list[str] = []

    def look(shown: VotingDialog) -> None:
        seen.append(shown.name.text())
        shown.reject()

    answer(look)
    QTest.mouseClick(view.touchpoint_panel.form.start_vote, Qt.MouseButton.LeftButton)
    assert seen == ["Checkout"]


def test_without_touchpoints_it_says_so(view: ProjectView, session: Session) -> None:
    for touchpoint in session.document.all(Touchpoint):
        edits.delete_touchpoint(session.document, touchpoint.id)
    dialog = VotingDialog(view.window().context, session, view.window())
    dialog.vote(2)
    assert "no touchpoint" in dialog.name.text()
    dialog.go(1)
    dialog.close()
