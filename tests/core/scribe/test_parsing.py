"""From text to signs and words: three languages, all kinds of digits and colons, numbers that are no scores."""

from __future__ import annotations

from typing import Any

import pytest

from journey_designer.core.records import Language
from journey_designer.core.scribe import Line, parse
from journey_designer.core.scribe.signs import LEADS, score_of
from tests.core.scribe.shop import Shop
from tests.work import lines_run


@pytest.fixture(scope="module")
def shop() -> Shop:
    return Shop()


def said(line: Line) -> dict[str, Any]:
    """What a line says, without what it does not say."""
    found: dict[str, Any] = {"kind": line.kind, "text": line.text}
    for name in ("lead", "channel", "score", "grade", "persona", "cell", "twice"):
        if getattr(line, name) is not None:
            found[name] = getattr(line, name)
    for name in ("is_quote", "is_new", "is_key_moment"):
        if getattr(line, name):
            found[name] = True
    return found


def card(text: str, **values: Any) -> dict[str, Any]:
    return {"kind": "card", "text": text, **values}


LINES: list[tuple[str, dict[str, Any]]] = [
    # English
    (
        "pain: late delivery @whatsapp -2",
        card("late delivery", lead="pain_points", channel="WhatsApp", score=-2.0),
    ),
    ("think: is it serious?", card("is it serious?", lead="thinking")),
    ("do:rings back twice", card("rings back twice", lead="doing")),
    ("idea: a saved reply", card("a saved reply", lead="idea")),
    ("content: price list", card("price list", lead="content")),
    ("opportunity: total before sign-in", card("total before sign-in", lead="opportunities")),
    ("opp: total before sign-in", card("total before sign-in", lead="opportunities")),
    ("Pain Point: late", card("late", lead="pain_points")),
    ("Problem: late", card("late", lead="pain_points")),
    ("problème\u202f: en retard", card("en retard", lead="pain_points")),
    ("مشكلة: تأخر", card("تأخر", lead="pain_points")),
    ("وجع: تأخر", card("تأخر", lead="pain_points")),
    # French, with the blanks of French before the colon
    ("douleur : livraison en retard", card("livraison en retard", lead="pain_points")),
    ("douleur\u202f: livraison en retard", card("livraison en retard", lead="pain_points")),
    ("idée\u00a0: une réponse prête", card("une réponse prête", lead="idea")),
    ("pensée : est-ce sérieux ?", card("est-ce sérieux ?", lead="thinking")),
    ("action : rappelle deux fois", card("rappelle deux fois", lead="doing")),
    ("contenu: tarifs", card("tarifs", lead="content")),
    ("opportunité : prix par quartier -1,5", card("prix par quartier", lead="opportunities", score=-1.5)),
    # Arabic
    ("ألم: تأخر التوصيل", card("تأخر التوصيل", lead="pain_points")),
    (
        "ألم : تأخر التوصيل @واتساب −٢",
        card("تأخر التوصيل", lead="pain_points", channel="WhatsApp", score=-2.0),
    ),
    ("فكرة: رد جاهز", card("رد جاهز", lead="idea")),
    ("فعل: تعاود الاتصال", card("تعاود الاتصال", lead="doing")),
    ("محتوى: لائحة الأثمنة", card("لائحة الأثمنة", lead="content")),
    ("فرصة: ثمن التوصيل حسب الحي", card("ثمن التوصيل حسب الحي", lead="opportunities")),
    ("تفكير: هل هو موثوق؟", card("هل هو موثوق؟", lead="thinking")),
    ("ألم：تأخر", card("تأخر", lead="pain_points")),
    ("pain﹕late", card("late", lead="pain_points")),
    ("ألم: تأخر، @واتساب، -١٫٥", card("تأخر", lead="pain_points", channel="WhatsApp", score=-1.5)),
    # Stages and touchpoints
    ("# Loyalty", {"kind": "stage", "text": "Loyalty"}),
    ("#Loyalty", {"kind": "stage", "text": "Loyalty"}),
    ("# الولاء", {"kind": "stage", "text": "الولاء"}),
    ("# Step 2 -1", {"kind": "stage", "text": "Step 2 -1"}),
    (
        "+ Checkout @website -2",
        {"kind": "touchpoint", "text": "Checkout", "channel": "Website", "score": -2.0},
    ),
    ("+Checkout -1 @web", {"kind": "touchpoint", "text": "Checkout", "channel": "Website", "score": -1.0}),
    ("++ Checkout", {"kind": "touchpoint", "text": "Checkout", "is_new": True}),
    (
        "+ إتمام الطلب @الموقع +١",
        {"kind": "touchpoint", "text": "إتمام الطلب", "channel": "Website", "score": 1.0},
    ),
    ("+ Version 2", {"kind": "touchpoint", "text": "Version 2"}),
    # Quotes
    ('"45 dirhams?"', card("45 dirhams?", is_quote=True)),
    ("«45 درهماً؟» !!", card("45 درهماً؟", is_quote=True, grade="observed")),
    ("“late” -2", card("late", is_quote=True, score=-2.0)),
    ('"call @noon -2', card("call @noon -2", is_quote=True)),
    ('15" screen', card('15" screen')),
    ('"Late" is what they say', card('"Late" is what they say')),
    # Evidence, stars, personas
    ("! late", card("late", grade="heard")),
    ("pain: !!! late", card("late", lead="pain_points", grade="measured")),
    ("؟ late", card("late", grade="assumption")),
    ("pain: late @whatsapp !!", card("late", lead="pain_points", channel="WhatsApp", grade="observed")),
    ("Jamais reçu !", card("Jamais reçu !")),
    ("Jamais reçu ! -2", card("Jamais reçu !", score=-2.0)),
    ("Pourquoi ?", card("Pourquoi ?")),
    ("late *", card("late", is_key_moment=True)),
    ("* ⭐️", card("", is_key_moment=True, twice="*")),
    ("~Fatima pain: late", card("late", lead="pain_points", persona="Fatima")),
    ("late ~yasmine el amrani", card("late", persona="yasmine el amrani")),
    ("~20 minutes", card("~20 minutes")),
    # Numbers and addresses that are text
    ("costs 45 dirhams", card("costs 45 dirhams")),
    ("at 10:30 she calls", card("at 10:30 she calls")),
    ("10:30 call", card("10:30 call")),
    ("it fell by -20", card("it fell by -20")),
    ("a -2 in the middle", card("a -2 in the middle")),
    ("top 2", card("top 2")),
    ("+212 600 123456", card("+212 600 123456")),
    ("#1 problem", card("#1 problem")),
    ("write to me@shop.ma", card("write to me@shop.ma")),
    ("https://shop.ma/a:b", card("https://shop.ma/a:b")),
    ("Note: call back", card("Note: call back")),
    ("5 * 3 is 15", card("5 * 3 is 15")),
    # Channels
    ("late @group chat -1", card("late", channel="Group chat", score=-1.0)),
    ('late @"pop-up shop"', card("late", channel="pop-up shop")),
    ("late @pop_up", card("late", channel="pop up")),
    ("asked @whatsapp about the price", card("asked about the price", channel="WhatsApp")),
    ("asked @salma about the price", card("asked @salma about the price")),
    ("meet @ 10", card("meet @ 10")),
    # Cells of paper
    ("B3: late", {"kind": "cell", "text": "late", "cell": (1, 2)}),
    ("b٣ : late", {"kind": "cell", "text": "late", "cell": (1, 2)}),
    ("ب3: تأخر", {"kind": "cell", "text": "تأخر", "cell": (1, 2)}),
    ("AA12: late", {"kind": "cell", "text": "late", "cell": (26, 11)}),
    # Nothing
    ("", {"kind": "empty", "text": ""}),
    (" \u200f\u202f ", {"kind": "empty", "text": ""}),
    ("late -2 -1", card("late", score=-1.0, twice="−2 … +2")),
]


@pytest.mark.parametrize(("text", "expected"), LINES, ids=[text for text, _ in LINES])
def test_a_line_is_read(shop: Shop, text: str, expected: dict[str, Any]) -> None:
    assert said(parse(text, shop.names)) == expected


MIXED: list[tuple[str, dict[str, Any]]] = [
    ("pain: تأخر التوصيل @whatsapp -2", card("تأخر التوصيل", lead="pain_points", channel="WhatsApp", score=-2.0)),
    ("ألم: la livraison arrive tard -1", card("la livraison arrive tard", lead="pain_points", score=-1.0)),
    ("+ إتمام الطلب @website −1٫5", {"kind": "touchpoint", "text": "إتمام الطلب", "channel": "Website", "score": -1.5}),
    ("douleur : الأداء عبر CMI ne marche pas", card("الأداء عبر CMI ne marche pas", lead="pain_points")),
    ("# الولاء / Loyalty", {"kind": "stage", "text": "الولاء / Loyalty"}),
    ("«Livraison gratuite من 400 DH» !", card("Livraison gratuite من 400 DH", is_quote=True, grade="heard")),
    ("فكرة: SMS قبل التوصيل @sms", card("SMS قبل التوصيل", lead="idea", channel="SMS")),
    ("think: غالي بزاف, 45 DH *", card("غالي بزاف, 45 DH", lead="thinking", is_key_moment=True)),
    ("B3: السائق يتصل 5 fois", {"kind": "cell", "text": "السائق يتصل 5 fois", "cell": (1, 2)}),
    ("\u200fopp: توصيل مجاني ~Fatima +2", card("توصيل مجاني", lead="opportunities", persona="Fatima", score=2.0)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MIXED, ids=[text for text, _ in MIXED])
def test_a_line_of_mixed_directions_is_read(shop: Shop, text: str, expected: dict[str, Any]) -> None:
    assert said(parse(text, shop.names)) == expected


def test_every_part_is_marked_where_it_stands(shop: Shop) -> None:
    text = "pain: late delivery @whatsapp -2"
    parts = [(token.kind, text[token.start : token.end]) for token in parse(text, shop.names).tokens]
    assert parts == [
        ("prefix", "pain"),
        ("colon", ":"),
        ("text", "late delivery"),
        ("channel", "@whatsapp"),
        ("score", "-2"),
    ]


def test_every_offered_prefix_is_understood(shop: Shop) -> None:
    for lead, by_language in LEADS.items():
        for words in by_language.values():
            for word in words:
                assert parse(f"{word}: x", shop.names).lead == lead


def test_a_bullet_is_dropped_only_from_lists(shop: Shop) -> None:
    for mark in "-•–*":
        assert parse(f"{mark} late", shop.names, is_listed=True).text == "late"
    assert parse("- late", shop.names).text == "- late"
    assert parse("* late", shop.names).is_key_moment


def test_the_title_of_a_lane_is_a_prefix() -> None:
    from journey_designer.core import edits

    shop = Shop()
    lane = edits.add_lane(shop.document, shop.journey.id, "custom", "Les coulisses")
    line = parse("les  COULISSES : le stock", shop.names)
    assert line.lane_id == lane.id
    assert line.text == "le stock"


@pytest.mark.parametrize(
    ("word", "score"),
    [
        ("-2", -2.0),
        ("−2", -2.0),
        ("–1", -1.0),
        ("+2", 2.0),
        ("+0", 0.0),
        ("-0", 0.0),
        ("±0", 0.0),
        ("-1.5", -1.5),
        ("-1,5", -1.5),
        ("-١٫٥", -1.5),
        ("−۲", -2.0),
        ("2-", -2.0),
        ("٢−", -2.0),
        ("-5", -5.0),
        ("2", None),
        ("-20", None),
        ("-2%", None),
        ("--2", None),
        ("±1", None),
        ("-", None),
        ("+", None),
    ],
)
def test_a_score_has_a_sign_and_any_digits(word: str, score: float | None) -> None:
    assert score_of(word) == score


@pytest.mark.parametrize(("language", "shown"), [("en", "WhatsApp"), ("fr", "WhatsApp"), ("ar", "واتساب")])
def test_a_channel_is_called_as_in_the_project(language: Language, shown: str) -> None:
    names = Shop(language).names
    assert parse("late @whatsapp", names).channel == shown
    assert parse("late @واتساب", names).channel == shown


def test_cards_do_not_make_a_line_more_work_to_read() -> None:
    shop = Shop()
    text = "pain: the driver calls five times and nobody answers @whatsapp -2 !! *"
    shop.read(text)
    before = lines_run(lambda: shop.read(text))
    for number in range(100):
        shop.type(f"do: calls for the time no. {number}")
    assert len(shop.cards("Checkout", "doing")) == 100
    assert lines_run(lambda: shop.read(text)) <= before
