"""Whatever is typed: nothing fails, and either Enter does what the chips say or a chip says what is wrong."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from journey_designer.core.records import RECORD_TYPES, Card, Idea, Lane, Record, Stage, Touchpoint
from journey_designer.core.scribe import (
    LineNotUnderstood,
    Place,
    Reading,
    parse,
    perform,
    perform_lines,
    read_lines,
    suggestions,
)
from tests.core.scribe.shop import Shop

PIECES = st.sampled_from(
    [
        "pain:", "ألم:", "douleur :", "think:", "idea:", "فكرة:", "content:", "opp :", "do:", "B3:", "ب5:", "A1:", "Z9:",
        "#", "+", "++", "# Loyalty", "+ Checkout", "@whatsapp", "@واتساب", "@group chat", "@x", '@"pop-up shop"', "me@x.ma",
        "-2", "−١٫٥", "+1", "-5", "-20", "!", "!!", "?", "؟", "*", "⭐", "~Yasmine", "~Omar", "~fatima", "~nobody", '"', "“",
        "”", "«", "»", "late", "تأخر", "45", "10:30", "\u200f", "\u202e", "\u2067", "\x00", "😀", "،", ",", "\ud800", " ", "  ",
    ]
)  # fmt: skip
TEXTS = (
    st.lists(PIECES, max_size=8).map(" ".join)
    | st.lists(PIECES, max_size=6).map("".join)
    | st.text(max_size=30)
)


def snapshot(shop: Shop) -> dict[tuple[type[Record], str], Record]:
    return {(entry, record.id): record for entry in RECORD_TYPES for record in shop.document.all(entry)}


def assert_done(shop: Shop, reading: Reading, before: dict[tuple[type[Record], str], Record]) -> None:
    """What was made is what the chips said."""
    kinds = {chip.kind: chip for chip in reading.chips}
    made = [record for key, record in snapshot(shop).items() if key not in before]
    cards = [record for record in made if isinstance(record, Card)]
    touchpoints = [record for record in made if isinstance(record, Touchpoint)]
    stages = [record for record in made if isinstance(record, Stage)]
    assert len(cards) == ("lane" in kinds)
    assert len(touchpoints) == ("touchpoint_new" in kinds)
    assert len([record for record in made if isinstance(record, Idea)]) == ("idea" in kinds)
    assert len(stages) == ("stage_new" in kinds or (bool(touchpoints) and "stage" not in kinds))
    for card in cards:
        assert card.lane_id == kinds["lane"].record_id
        place = kinds.get("touchpoint") or kinds["stage"]
        assert (card.touchpoint_id or card.stage_id) == place.record_id
        assert card.evidence == (kinds["grade"].grade if "grade" in kinds else "assumption")
        assert card.text.strip()
    changed = touchpoints or [
        shop.document.get(Touchpoint, kinds[kind].record_id or "")
        for kind in ("touchpoint", "touchpoint_go")
        if kind in kinds
    ]
    if "score" in kinds:
        assert [entry.satisfaction for entry in changed] == [kinds["score"].score]
    if "channel" in kinds:
        assert [entry.channel for entry in changed] == [kinds["channel"].text]
    if "star" in kinds:
        assert all(entry.is_key_moment for entry in changed)


@given(text=TEXTS, is_empty=st.booleans(), is_stage=st.booleans())
@example(text="-٠٫٠", is_empty=False, is_stage=False)
@example(text="@A\x08", is_empty=False, is_stage=False)
def test_any_line_does_what_its_chips_say_or_says_why_not(text: str, is_empty: bool, is_stage: bool) -> None:
    shop = Shop(is_empty=is_empty)
    if is_stage and not is_empty:
        shop.place = Place(shop.journey.id, shop.stage("Loyalty").id)
    before, steps = snapshot(shop), shop.steps
    reading = shop.read(text)
    assert reading.chips or is_empty
    if reading.problem is not None:
        assert reading.deed is None
        assert any(chip.problem is not None for chip in reading.chips)
    elif reading.deed is not None:
        perform(shop.document, reading.deed, reading.place)
        assert shop.steps <= steps + 1
        assert_done(shop, reading, before)
        while shop.steps > steps:
            shop.document.undo()
    assert snapshot(shop) == before


@given(text=TEXTS)
def test_the_parts_of_a_line_follow_each_other(text: str) -> None:
    shop = SHARED
    names = shop.names
    line = parse(text, names)
    place = 0
    for token in line.tokens:
        assert place <= token.start < token.end <= len(text)
        place = token.end
    for caret in range(len(text) + 1):
        for entry in suggestions(text, caret, line, names, "en"):
            assert 0 <= entry.start <= entry.end <= len(text)


@given(lines=st.lists(TEXTS, max_size=6))
def test_many_lines_are_one_step_or_none(lines: list[str]) -> None:
    shop = Shop()
    text = "\n".join(lines)
    before, steps = snapshot(shop), shop.steps
    reading = read_lines(shop.document, text, shop.place)
    assert snapshot(shop) == before
    try:
        perform_lines(shop.document, text, shop.place)
    except LineNotUnderstood:
        assert reading.problem is not None
        assert snapshot(shop) == before
    else:
        assert reading.problem is None
        assert shop.steps <= steps + 1
        while shop.steps > steps:
            shop.document.undo()
        assert snapshot(shop) == before


SHARED = Shop()
assert SHARED.document.size(Lane) == 14
