"""What the room decided is in the file: votes by name, dots, hushed hints, marks of risk; and undo reaches back over closing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from journey_designer.core import edits
from journey_designer.core.participants import dots_left, participants
from journey_designer.core.records import Card, Dot, Hush, Touchpoint, Vote
from journey_designer.ui.main_window import MainWindow

Open = Callable[[Path | None], MainWindow]


def test_it_is_all_there_after_reopening(open_window: Open, sample_file: Path) -> None:
    window = open_window(sample_file)
    view = window.project_view
    assert view is not None
    document = view.session.document
    touchpoint, card = document.all(Touchpoint)[0], document.all(Card)[0]
    earlier = touchpoint.votes
    edits.set_ballots(document, touchpoint.id, {"أمل": -2, "Youssef": 1})
    edits.set_dots_each(document, 3)
    edits.give_dot(document, (Card, card.id), "أمل")
    edits.change_touchpoint(document, touchpoint.id, risks=("remorse",))
    watch = view.analysis_pages.watch
    watch.look()
    hint = watch.hints[0]
    watch.hush(hint)
    window.close()
    again = open_window(sample_file).project_view
    assert again is not None
    document = again.session.document
    assert document.get(Touchpoint, touchpoint.id).votes == (1, 0, 0, 1, 0)
    assert document.get(Touchpoint, touchpoint.id).risks == ("remorse",)
    assert {"أمل", "Youssef"} <= set(participants(document))
    assert dots_left(document, "أمل") == 2
    again.analysis_pages.watch.look()
    assert hint not in again.analysis_pages.watch.hints
    for _ in range(5):
        document.undo()
    assert not document.all(Hush)
    assert document.get(Touchpoint, touchpoint.id).votes == earlier
    assert [vote for vote in document.all(Vote) if vote.touchpoint_id == touchpoint.id] == []
    assert [dot for dot in document.all(Dot) if dot.participant == "أمل"] == []
