"""What is shown after what, and that everyone in the room can read it."""

from __future__ import annotations

import pytest

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.edits.cards import Cell
from journey_designer.core.records import Card, Journey, Lane, Project, Stage, Touchpoint
from journey_designer.interchange import templates
from journey_designer.interchange.samples import sample
from journey_designer.layout.display import Text
from journey_designer.layout.palette import LIGHT
from journey_designer.ui.canvas.text_setter import TextSetter
from journey_designer.ui.context import Context
from journey_designer.ui.present.composer import compose
from journey_designer.ui.present.curve_part import cut
from journey_designer.ui.present.foot import Foot, FootBlock
from journey_designer.ui.present.pages import CARDS, TOUCHPOINTS, pages_of, shown_pains
from journey_designer.ui.present.roles import LEAST
from journey_designer.ui.present.walk import Walk

FOOT = Foot("12:30", False, False, tuple(FootBlock(f"Block {n}", 10, "later") for n in range(9)))
SCREENS = ((1920.0, 1080.0), (1280.0, 720.0), (1024.0, 768.0), (3840.0, 2160.0), (1920.0, 1200.0))


def _document(language: str = "en") -> tuple[Document, str]:
    document = Document(sample(language).records)
    return document, document.all(Journey)[0].id


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("screen", SCREENS)
def test_no_text_is_smaller_than_thirty_at_1920(
    context: Context, language: str, screen: tuple[float, float]
) -> None:
    document, journey_id = _document(language)
    texts = TextSetter(context.typefaces.sized)
    seen = 0
    pages = {*pages_of(document, journey_id), *pages_of(document, journey_id, "touchpoints")}
    for page in pages:
        for is_larger in (False, True):
            drawn = compose(document, journey_id, page, LIGHT, texts, screen, foot=FOOT, is_larger=is_larger)
            for op in drawn.ops:
                if isinstance(op, Text):
                    seen += 1
                    size = op.role.metrics(op.text)[0] * drawn.scale
                    assert size >= LEAST * screen[0] / 1920 - 1e-6, (page.kind, op.text, size)
    assert seen > 500


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("has_foot", [True, False])
def test_everything_lies_on_the_page(context: Context, language: str, has_foot: bool) -> None:
    document, journey_id = _document(language)
    texts = TextSetter(context.typefaces.sized)
    foot = FOOT if has_foot else None
    for page in {*pages_of(document, journey_id), *pages_of(document, journey_id, "touchpoints")}:
        for is_larger in (False, True):
            drawn = compose(
                document, journey_id, page, LIGHT, texts, (1920, 1080), foot=foot, is_larger=is_larger
            )
            for op in drawn.ops:
                rect = getattr(op, "rect", None)
                if rect is not None:
                    assert rect.x >= -1 and rect.right <= drawn.width + 1, (page, op)
                    lines = texts.lines(op.text, op.role, op.rect.w) if isinstance(op, Text) else 0
                    high = min(lines, op.max_lines) * op.role.line if isinstance(op, Text) else rect.h
                    assert rect.y >= -1 and rect.y + high <= drawn.height + 1, (page, op)


def test_a_crowded_stage_is_paged_and_nothing_is_lost() -> None:
    document, journey_id = _document()
    stage = document.family(Stage, "journey_id", journey_id)[1]
    lane = next(
        lane for lane in document.family(Lane, "journey_id", journey_id) if lane.kind == "pain_points"
    )
    for number in range(5):
        made = edits.add_touchpoint(document, stage.id, f"More {number}")
        for place in range(number):
            edits.add_card(document, Cell(lane.id, touchpoint_id=made.id), f"Pain {number}.{place}")
    pages = [page for page in pages_of(document, journey_id) if page.stage_id == stage.id]
    assert all(len(page.members) <= TOUCHPOINTS for page in pages)
    shown: dict[str, list[str]] = {}
    for page in pages:
        for member in page.members:
            found = shown_pains(document, member)[page.part * CARDS : (page.part + 1) * CARDS]
            assert len(found) <= CARDS
            shown.setdefault(member, []).extend(card.id for _, card in found)
    wanted = {entry.id for entry in document.family(Touchpoint, "stage_id", stage.id)}
    assert set(shown) == wanted
    for member, cards in shown.items():
        assert cards == [card.id for _, card in shown_pains(document, member)]


def test_every_touchpoint_has_all_its_cards_on_its_own_pages() -> None:
    document, journey_id = _document()
    pages = pages_of(document, journey_id, "touchpoints")
    stages = document.family(Stage, "journey_id", journey_id)
    for stage in stages:
        for touchpoint in document.family(Touchpoint, "stage_id", stage.id):
            own = [page for page in pages if page.owner == touchpoint.id]
            cards = document.family(Card, "touchpoint_id", touchpoint.id)
            assert len(own) == max(1, (len(cards) + 3) // 4)


def test_every_template_and_an_empty_project_can_be_presented(context: Context) -> None:
    texts = TextSetter(context.typefaces.sized)
    for key in templates.NAMES:
        document = Document([Project(id="p")])
        journey = templates.apply(document, key, language="ar")
        for page in pages_of(document, journey.id):
            assert compose(document, journey.id, page, LIGHT, texts, (1920, 1080)).ops
    empty = Document([Project(id="p")])
    pages = pages_of(empty, "")
    assert [page.kind for page in pages] == ["nothing"]
    assert compose(empty, "", pages[0], LIGHT, texts, (1920, 1080)).ops


def test_right_to_left_is_the_mirror(context: Context) -> None:
    texts = TextSetter(context.typefaces.sized)
    document, journey_id = _document("en")
    page = pages_of(document, journey_id)[3]
    straight = compose(document, journey_id, page, LIGHT, texts, (1920, 1080))
    edits.change_project(document, time_direction="rtl")
    turned = compose(document, journey_id, page, LIGHT, texts, (1920, 1080))
    first = [rect.mirrored(1920) for rect, _ in straight.hits]
    assert [rect for rect, _ in turned.hits] == first
    assert len(turned.ops) == len(straight.ops)


def test_the_curve_is_cut_where_it_is_left_and_stays_the_same_between() -> None:
    whole = (0.0, 10.0, 30.0, 20.0, 60.0, 90.0, 90.0, 40.0)
    part = cut(whole, 30.0, 60.0)
    assert part is not None
    assert (part[0], part[6]) == (30.0, 60.0)

    def at(piece: tuple[float, ...], t: float) -> float:
        a, b, c, d = piece[1], piece[3], piece[5], piece[7]
        u = 1 - t
        return u**3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t**3 * d

    for share in (0.0, 0.25, 0.5, 1.0):
        assert at(part, share) == pytest.approx(at(whole, (1 + share) / 3))
    assert cut(whole, 90.0, 120.0) is None


@pytest.fixture
def walk() -> Walk:
    document, journey_id = _document()
    return Walk(document, journey_id)


def test_the_walk_goes_down_to_touchpoints_and_up_again(walk: Walk) -> None:
    assert walk.page.kind == "overview"
    assert walk.deeper() and walk.page.kind == "stage"
    stage = walk.page.stage_id
    assert walk.deeper() and walk.page.kind == "touchpoint"
    assert walk.page.stage_id == stage
    first = walk.page.owner
    walk.step(1)
    assert walk.page.kind == "touchpoint" and walk.page.owner != first
    second = walk.page.owner
    assert walk.higher() and walk.page.kind == "stage" and second in walk.page.members
    assert walk.higher() and walk.page.kind == "overview"
    assert not walk.higher()
    walk.go_to_stage(3)
    assert walk.page.kind == "stage"
    walk.go_to_kind("persona")
    assert walk.page.kind == "persona"
    walk.go_to(-1)
    assert walk.following is None and not walk.step(1)


def test_a_page_that_is_deleted_leaves_the_walk_nearby() -> None:
    document, journey_id = _document()
    walk = Walk(document, journey_id)
    walk.go_to_stage(3)
    stage = walk.page.stage_id
    walk.deeper()
    edits.delete_selection(document, [(Touchpoint, walk.page.owner)])
    walk.refresh()
    assert walk.page.stage_id == stage
    edits.delete_selection(document, [(Stage, stage)])
    walk.refresh()
    assert walk.page in walk.pages and walk.page.stage_id != stage
