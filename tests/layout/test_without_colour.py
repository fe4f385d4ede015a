"""Nothing on the map is said by colour alone: drawn in one colour, what differs in meaning still differs."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Lane, Stage, Touchpoint
from journey_designer.core.records.journey import CARD_STATUSES
from journey_designer.core.records.persona import EVIDENCE
from journey_designer.layout.display import Op, Stamp
from journey_designer.layout.drawing.pen import Pen
from journey_designer.layout.drawing.scene import map_ops
from journey_designer.layout.palette import PALETTES
from tests.layout.maps import filled, laid_out, numbered_document

ONE = "#777777"
_COLOURS = ("fill", "border", "stroke", "colour")


@pytest.fixture
def document() -> Document:
    made = numbered_document()
    filled(made, 2, 3, 12)
    return made


def drawn(document: Document) -> list[Op]:
    """The map in a single colour."""
    return [grey(op) for op in map_ops(Pen(laid_out(document), PALETTES["light"]))]


def grey(op: Op) -> Op:
    """The op with every colour replaced by the same one; a fill stays a fill, none stays none."""
    names = {field.name for field in fields(op)}
    changed: dict[str, Any] = {
        name: ONE for name in _COLOURS if name in names and getattr(op, name) is not None
    }
    if isinstance(op, Stamp):
        changed = {"key": "", "ops": tuple(grey(inner) for inner in op.ops)}
    return replace(op, **changed)


def test_grades_of_evidence(document: Document) -> None:
    card = document.all(Card)[0]
    pictures = []
    for grade in EVIDENCE:
        edits.change_card(document, card.id, evidence=grade)
        pictures.append(drawn(document))
    assert all(pictures.count(picture) == 1 for picture in pictures)


def test_states_of_content(document: Document) -> None:
    card = document.all(Card)[0]
    pictures = []
    for status in (None, *CARD_STATUSES):
        edits.change_card(document, card.id, status=status)
        pictures.append(drawn(document))
    assert all(pictures.count(picture) == 1 for picture in pictures)


def test_satisfaction(document: Document) -> None:
    touchpoint = document.all(Touchpoint)[1]
    pictures = []
    for score in (-2.0, -1.0, 0.0, 1.0, 2.0, None):
        edits.set_satisfaction(document, touchpoint.id, score)
        pictures.append(drawn(document))
    assert all(pictures.count(picture) == 1 for picture in pictures)


def test_key_moments_lanes_stages_and_what_is_folded(document: Document) -> None:
    plain = drawn(document)
    touchpoint = next(one for one in document.all(Touchpoint) if one.score is not None)
    edits.change_touchpoint(document, touchpoint.id, is_key_moment=True)
    starred = drawn(document)
    edits.fold_lane(document, next(one.id for one in document.all(Lane) if one.kind == "doing"), True)
    folded = drawn(document)
    edits.change_stage(document, document.all(Stage)[0].id, is_folded=True)
    assert len({str(picture) for picture in (plain, starred, folded, drawn(document))}) == 4


def test_kinds_of_lanes_by_their_icons_and_names(document: Document) -> None:
    """A pain and an opportunity lie in lanes that say so; moved from the one to the other a card moves on the map."""
    lanes = {lane.kind: lane for lane in document.all(Lane)}
    touchpoint = document.all(Touchpoint)[0]
    card = edits.add_card(document, edits.Cell(lanes["pain_points"].id, touchpoint.id), "Costly")
    before = drawn(document)
    edits.move_card(document, card.id, edits.Cell(lanes["opportunities"].id, touchpoint.id), None)
    assert drawn(document) != before


def test_a_colour_alone_says_nothing(document: Document) -> None:
    """The check itself: a card's own colour is decoration, and in one colour it cannot be seen."""
    before = drawn(document)
    edits.change_card(document, document.all(Card)[0].id, colour="plum")
    assert drawn(document) == before
