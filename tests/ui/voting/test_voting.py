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
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Project, Touchpoint, Vote
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.projects import Projects
from journey_designer.ui.session import Session
from journey_designer.ui.shell.project_view import ProjectView
from journey_designer.ui.voting.voting_dialog import VotingDialog

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


# By name


@pytest.fixture
def by_name(view: ProjectView) -> Iterator[VotingDialog]:
    roster = view.analysis_pages.roster
    roster.add("Amal، Youssef, Sara")
    made = VotingDialog(view.window().context, view.session, view.window(), "", roster)
    made.show()
    yield made
    made.close()


def _said(session: Session) -> dict[str, int]:
    return {vote.participant: vote.value for vote in session.document.all(Vote)}


def test_votes_by_name_pass_the_turn_and_are_one_step(by_name: VotingDialog, session: Session) -> None:
    position = session.document.journal.position
    assert by_name.is_by_name and by_name.turn == "Amal"
    assert "Still to vote: Amal, Youssef, Sara" in by_name.said.text().replace(" and ", ", ").replace(
        "\u2068", ""
    ).replace("\u2069", "")
    QTest.keyClick(by_name.faces[2], Qt.Key.Key_5)
    assert by_name.turn == "Youssef"
    QTest.keyClick(by_name, Qt.Key.Key_Down)
    assert by_name.turn == "Sara"
    QTest.mouseClick(by_name.faces[0], Qt.MouseButton.LeftButton)
    assert by_name.turn == "Youssef", "the turn goes to who has not voted yet"
    assert by_name.people.button("Sara").accessibleDescription() == "has voted"
    assert by_name.people.button("Youssef").accessibleDescription() == "has not voted yet"
    assert "Mean" not in by_name.said.text()
    QTest.keyClick(by_name, Qt.Key.Key_4)
    assert "Everybody has voted" in by_name.said.text()
    QTest.keyClick(by_name, Qt.Key.Key_Space)
    assert "Mean" in by_name.said.text() and "Spread" in by_name.said.text()
    assert "−2" in by_name.people.button("Sara").accessibleDescription()
    assert session.document.journal.position == position, "nothing is kept before the round goes on"
    QTest.keyClick(by_name, Qt.Key.Key_Return)
    assert _said(session) == {"Amal": 2, "Sara": -2, "Youssef": 1}
    assert _votes(session)[0] == (1, 0, 0, 1, 1)
    assert session.document.journal.position == position + 1
    session.undo()
    assert (_said(session), _votes(session)[0]) == ({}, None)


def test_a_vote_by_name_is_taken_back_and_changed(by_name: VotingDialog, session: Session) -> None:
    by_name.vote(1)
    QTest.keyClick(by_name, Qt.Key.Key_Backspace)
    assert by_name.turn == "Amal" and by_name.votes is None
    by_name.vote(1)
    by_name.go(1)
    by_name.go(-1)
    assert by_name.turn == "Youssef", "who voted in an earlier round has voted"
    QTest.mouseClick(by_name.people.button("Amal"), Qt.MouseButton.LeftButton)
    by_name.vote(-1)
    by_name.go(1)
    assert _said(session) == {"Amal": -1}
    by_name.go(-1)
    by_name.choose("Amal")
    QTest.keyClick(by_name, Qt.Key.Key_Backspace)
    by_name.go(1)
    assert _votes(session) == [None, None]


def test_people_are_named_renamed_and_removed(by_name: VotingDialog, session: Session) -> None:
    by_name.vote(2)
    button = by_name.people.button("Amal")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_F2)
    assert by_name.people.field.text() == "Amal"
    by_name.people.field.setText("Youssef")
    QTest.keyClick(by_name.people.field, Qt.Key.Key_Return)
    assert "Amal" in by_name.people.people, "a name that is taken is no name for somebody else"
    by_name.people.field.setText("Amal B.")
    QTest.keyClick(by_name.people.field, Qt.Key.Key_Return)
    assert by_name.people.people == ["Amal B.", "Youssef", "Sara"]
    assert by_name.votes == (0, 0, 0, 0, 1), "the vote went along"
    QTest.keyClicks(by_name.people.field, "Ali")
    QTest.keyClick(by_name.people.field, Qt.Key.Key_Return)
    assert by_name.turn == "Ali"
    by_name.vote(0)
    by_name.go(1)
    by_name.go(-1)
    sara = by_name.people.button("Amal B.")
    sara.setFocus()
    QTest.keyClick(sara, Qt.Key.Key_Delete)
    assert _said(session) == {"Ali": 0}
    assert _votes(session)[0] == (0, 0, 1, 0, 0)
    session.undo()
    assert _said(session) == {"Ali": 0, "Amal B.": 2}


def test_a_digit_in_a_name_is_no_vote(by_name: VotingDialog) -> None:
    by_name.people.field.setFocus()
    QTest.keyClicks(by_name.people.field, "Seat 5")
    assert by_name.votes is None
    QTest.keyClick(by_name.people.field, Qt.Key.Key_Escape)
    assert by_name.isVisible()


def test_a_round_by_name_without_names_asks_for_them(view: ProjectView, session: Session) -> None:
    dialog = VotingDialog(view.window().context, session, view.window())
    dialog.show()
    assert not dialog.is_by_name
    dialog.vote(2)
    dialog.mode.chosen.emit("names")
    dialog.mode.set_current("names")
    assert _votes(session)[0] == (0, 0, 0, 0, 1), "what was voted before is kept"
    dialog._change_mode("names")
    dialog.vote(1)
    assert "Name those who vote" in dialog.said.text()
    dialog.close()
    assert _votes(session)[0] == (0, 0, 0, 0, 1)


def test_a_crowd_is_scrolled_and_whose_turn_it_is_stays_in_view(view: ProjectView, session: Session) -> None:
    roster = view.analysis_pages.roster
    roster.add(", ".join(f"Participant {number}" for number in range(1, 121)))
    dialog = VotingDialog(view.window().context, session, view.window(), "", roster)
    dialog.show()
    assert dialog.height() < 800
    dialog.choose("Participant 120")
    button = dialog.people.button("Participant 120")
    assert not button.visibleRegion().isEmpty()
    assert "…" in dialog.said.text()
    dialog.close()


def test_the_panel_says_that_votes_are_by_name(view: ProjectView, session: Session) -> None:
    first = session.document.all(Touchpoint)[0]
    session.select([(Touchpoint, first.id)])
    edits.set_ballots(session.document, first.id, {"Amal": 1, "Sara": 2})
    assert "by name" in view.touchpoint_panel.form._voted.text()
    edits.set_votes(session.document, first.id, (0, 0, 5, 0, 0))
    assert "by name" not in view.touchpoint_panel.form._voted.text()


def test_votes_that_cannot_be_kept_are_not_lost_by_closing(
    by_name: VotingDialog, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_step: object) -> None:
        raise KnownError("store.full", "The disk is full. Free some space.")

    by_name.vote(2)
    with monkeypatch.context() as patch:
        patch.setattr(session.document.journal, "append", refuse)
        by_name.reject()
        assert by_name.isVisible()
        assert "disk is full" in by_name.problem.text()
        assert by_name.votes == (0, 0, 0, 0, 1)
    by_name.reject()
    assert not by_name.isVisible()
    assert _said(session) == {"Amal": 2}
