"""The layout of a mental model: what is tidied does not overlap, links end at edges, the mirror is the mirror."""

from __future__ import annotations

import random
from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Association, Concept
from journey_designer.layout.display import Box, Rect, mirrored
from journey_designer.layout.drawing.mental_model import model_ops
from journey_designer.layout.mental_model import GRID, ModelLayout
from journey_designer.layout.model_tidy import tidy_places
from journey_designer.layout.palette import LIGHT
from tests.layout.maps import EvenMeasurer, numbered_document

TEXTS = (
    "Gift",
    "",
    "نقطة ألم لا تنتهي أبداً",
    "The delivery price that only shows at the very last step " * 3,
)


def grown(count: int, links: int, seed: int) -> tuple[Document, str]:
    """A model with concepts anywhere and links between any two of them."""
    chance = random.Random(seed)
    document = numbered_document()
    persona = edits.add_persona(document, name="Yasmine").id
    made = [
        edits.add_concept(document, persona, chance.choice(TEXTS), (chance.randrange(9), chance.randrange(9)))
        for _ in range(count)
    ]
    for _ in range(links if count > 1 else 0):
        start, end = chance.sample(made, 2)
        edits.link_concepts(document, start.id, end.id, chance.choice(("", "reminds of", "يذكّر بـ")))
    return document, persona


def laid(document: Document, persona: str) -> ModelLayout:
    return ModelLayout(document, persona, EvenMeasurer())


@settings(max_examples=60)
@given(st.integers(0, 25), st.integers(0, 40), st.integers(0, 10_000))
def test_tidied_concepts_never_lie_on_one_another(count: int, links: int, seed: int) -> None:
    document, persona = grown(count, links, seed)
    places = tidy_places(laid(document, persona))
    assert places.keys() == {concept.id for concept in document.all(Concept)}
    assert all(x == int(x) and y == int(y) for x, y in places.values())
    edits.tidy_concepts(document, places)
    tidied = laid(document, persona)
    for one, other in combinations(tidied.nodes.values(), 2):
        assert not one.rect.intersects(other.rect)
    assert tidy_places(tidied) == places, "tidy is tidy"


def test_what_leads_to_something_stands_before_it() -> None:
    document, persona = grown(5, 0, 1)
    concepts = list(document.all(Concept))
    for one, other in pairwise(concepts):
        edits.link_concepts(document, one.id, other.id)
    edits.link_concepts(document, concepts[-1].id, concepts[0].id, "and round again")
    places = tidy_places(laid(document, persona))
    across = [places[concept.id][0] for concept in concepts]
    assert across == sorted(across)
    assert len(set(across)) == len(across)


@settings(max_examples=40)
@given(st.integers(2, 12), st.integers(1, 12), st.integers(0, 10_000))
def test_lines_end_at_the_edges_and_everything_is_within_the_bounds(
    count: int, links: int, seed: int
) -> None:
    document, persona = grown(count, links, seed)
    edits.tidy_concepts(document, tidy_places(laid(document, persona)))
    layout = laid(document, persona)
    frame = layout.bounds.inset(-1, -1)
    for link in layout.links.values():
        start = layout.nodes[link.association.start_id].rect
        end = layout.nodes[link.association.end_id].rect
        assert not start.inset(1, 1).contains(*link.points[0])
        assert not end.inset(1, 1).contains(*link.points[-1])
        assert end.inset(-5, -5).contains(*link.points[-1])
        assert all(frame.contains(*point) for point in link.points)
    assert all(frame.contains(*node.middle) for node in layout.nodes.values())


def test_two_links_to_and_fro_do_not_lie_on_one_another() -> None:
    document, persona = grown(2, 0, 1)
    one, other = (concept.id for concept in document.all(Concept))
    edits.place_concepts(document, {one: (0, 0), other: (30, 0)})
    edits.link_concepts(document, one, other)
    edits.link_concepts(document, other, one)
    there, back = (link.points[6] for link in laid(document, persona).links.values())
    assert abs(there[1] - back[1]) > 2 * GRID


def test_a_point_hits_what_lies_there_and_arrows_find_what_is_beside() -> None:
    document, persona = grown(3, 0, 1)
    a, b, c = (concept.id for concept in document.all(Concept))
    edits.place_concepts(document, {a: (0, 0), b: (30, 0), c: (0, 20)})
    link = edits.link_concepts(document, a, b, "leads to")
    layout = laid(document, persona)
    assert layout.hit(0, 0) == ("concept", a)
    assert layout.hit(15 * GRID, 2) == ("association", link.id)
    assert layout.hit(15 * GRID, 15 * GRID) is None
    assert layout.beside(None, 1, 0) == ("concept", a)
    assert layout.beside(("concept", a), 1, 0) == ("association", link.id)
    assert layout.beside(("association", link.id), 1, 0) == ("concept", b)
    assert layout.beside(("concept", a), 0, 1) == ("concept", c)
    assert layout.beside(("concept", a), -1, 0) is None
    caught = layout.within(Rect(-50, -50, 32 * GRID + 50, 100))
    assert caught == [("concept", a), ("concept", b), ("association", link.id)]


def test_two_concepts_on_the_same_spot_can_be_linked_and_drawn() -> None:
    document, persona = grown(2, 0, 1)
    one, other = (concept.id for concept in document.all(Concept))
    edits.place_concepts(document, {one: (5, 5), other: (5, 5)})
    edits.link_concepts(document, one, other, "is")
    layout = laid(document, persona)
    assert model_ops(layout, LIGHT)
    assert layout.hit(5 * GRID, 5 * GRID) == ("concept", other)


def test_the_mirror_keeps_texts_and_turns_places() -> None:
    document, persona = grown(4, 4, 3)
    edits.tidy_concepts(document, tidy_places(laid(document, persona)))
    ops = model_ops(laid(document, persona), LIGHT)
    turned = mirrored(ops, 0.0)
    for one, other in zip(ops, turned, strict=True):
        if isinstance(one, Box) and isinstance(other, Box):
            assert other.rect.right == -one.rect.x
            assert other.rect.y == one.rect.y
    assert mirrored(turned, 0.0) == ops


def test_a_deleted_end_takes_the_link_along() -> None:
    document, persona = grown(2, 1, 5)
    edits.delete_from_model(document, [document.all(Concept)[0].id])
    assert document.size(Association) == 0
    assert not laid(document, persona).links
