"""The stage guides: complete in three languages, and the card that follows the selection."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from journey_designer.analysis.stage_guides import PARTS, STAGES, guide_pages, stage_guide
from journey_designer.core import edits
from journey_designer.core.records import Card, Lane, Stage, Touchpoint
from journey_designer.core.records.journey import STAGE_KINDS
from journey_designer.core.text import has_arabic
from journey_designer.ui.context import Context
from journey_designer.ui.guide.guide_flyout import GuideFlyout
from journey_designer.ui.session import Session


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_every_stage_has_a_whole_guide(language: str) -> None:
    assert {*STAGES, "other"} == set(STAGE_KINDS)
    seen: set[str] = set()
    for guide in guide_pages(language):
        assert [section.part for section in guide.sections] == list(PARTS)
        for section in guide.sections:
            assert section.heading
            assert len(section.sentences) == 3
            for sentence in section.sentences:
                assert 15 < len(sentence) < 160
                assert sentence[-1] in ".?؟"
                assert has_arabic(sentence) is (language == "ar")
                assert sentence not in seen
                seen.add(sentence)
        questions = guide.sections[-1].sentences
        assert all(sentence[-1] in "?؟" for sentence in questions)
    assert len(seen) == 75


def test_an_own_stage_has_none_and_pages_are_chosen() -> None:
    assert stage_guide("other", "en") is None
    assert [guide.kind for guide in guide_pages("fr", ("loyalty", "other", "awareness"))] == [
        "awareness",
        "loyalty",
    ]
    unknown, english = stage_guide("loyalty", "de"), stage_guide("loyalty", "en")
    assert unknown == english


def test_it_follows_the_selection(context: Context, session: Session, ground: QWidget) -> None:
    flyout = GuideFlyout(context, session, ground)
    flyout.open()
    assert flyout.kind == "awareness"
    stages = session.document.family(Stage, "journey_id", session.journey_id)
    session.select([(Stage, stages[2].id)])
    assert flyout.kind == "conversion"
    assert "Surprises at the till." in flyout.texts()
    touchpoint = session.document.family(Touchpoint, "stage_id", stages[3].id)[0]
    session.select([(Touchpoint, touchpoint.id)])
    assert flyout.kind == "loyalty"
    lanes = session.document.family(Lane, "journey_id", session.journey_id)
    other = session.document.family(Touchpoint, "stage_id", stages[0].id)[0]
    card = next(
        card
        for lane in lanes
        for card in session.document.family(Card, "lane_id", lane.id)
        if card.touchpoint_id == other.id
    )
    session.select([(Card, card.id)])
    assert flyout.kind == "awareness"
    session.select([])
    assert flyout.kind == "awareness"


def test_a_guide_chosen_by_hand_stays_until_another_stage_is_worked_on(
    context: Context, session: Session, ground: QWidget
) -> None:
    flyout = GuideFlyout(context, session, ground)
    flyout.open()
    stages = session.document.family(Stage, "journey_id", session.journey_id)
    session.select([(Stage, stages[1].id)])
    flyout.choice.edited.emit("advocacy", "")
    assert flyout.kind == "advocacy"
    edits.rename_stage(session.document, stages[1].id, "Renamed")
    assert flyout.kind == "advocacy"
    edits.change_stage(session.document, stages[4].id, kind="other")
    session.select([(Stage, stages[4].id)])
    assert flyout.kind == "advocacy"
    assert flyout.note.isVisible() and flyout.note.text()
    session.select([(Stage, stages[3].id)])
    assert flyout.kind == "loyalty" and not flyout.note.isVisible()


def test_it_lies_at_the_end_side_in_the_language_of_the_interface(
    context: Context, session: Session, ground: QWidget
) -> None:
    flyout = GuideFlyout(context, session, ground)
    flyout.open()
    assert flyout.geometry().right() == ground.width() - 13
    context.languages.set_language("ar")
    assert flyout.geometry().left() == 12
    assert all(has_arabic(text) for text in flyout.texts())
    ground.resize(500, 400)
    assert flyout.geometry().bottom() == 400 - 13
    flyout.setFocus()
    QTest.keyClick(flyout, Qt.Key.Key_Escape)
    assert not flyout.isVisible()


def test_the_guides_are_asked_for_on_paper(context: Context, session: Session, ground: QWidget) -> None:
    flyout = GuideFlyout(context, session, ground)
    flyout.open()
    asked: list[bool] = []
    flyout.print_asked.connect(lambda: asked.append(True))
    QTest.mouseClick(flyout.printing, Qt.MouseButton.LeftButton)
    assert asked == [True]
