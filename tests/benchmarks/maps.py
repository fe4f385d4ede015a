"""Maps of a given size: a tenth in Arabic, an emotion curve, some images."""

from __future__ import annotations

import random

from journey_designer.core import ranks
from journey_designer.core.document import Document
from journey_designer.core.records import Asset, Card, Journey, Lane, Project, Record, Stage, Touchpoint

LANES = ("touchpoints", "emotion", "doing", "thinking", "pain_points", "opportunities", "content")
_DENSITY = 2
"""Cards in a cell: a larger map has more columns and, at most 2,000 of them, more lanes, not fuller cells."""
_WORDS = (
    "asks",
    "looks",
    "pays",
    "waits",
    "price",
    "delivery",
    "driver",
    "basket",
    "photo",
    "answer",
    "group",
    "trust",
    "online",
    "shop",
    "order",
    "today",
)
_ARABIC = (
    "ثمن",
    "التوصيل",
    "السائق",
    "يتصل",
    "الصور",
    "السلة",
    "الطلب",
    "الموقع",
    "تسأل",
    "صديقاتها",
    "الأداء",
    "المتجر",
    "موعد",
    "الهاتف",
)
_EVIDENCE = ("assumption", "heard", "observed", "measured")


def big_records(cards: int, seed: int = 7) -> list[Record]:
    """The records of one journey with so many cards, two in a cell, at most 2,000 touchpoints."""
    chance = random.Random(seed)
    columns = min(2_000, cards // (5 * _DENSITY))
    kinds = (*LANES, *["custom"] * (max(cards // (columns * _DENSITY), 5) - 5))
    asset = Asset(id="0" * 64, mime="image/png", size=10, width=64, height=64)
    records: list[Record] = [
        Project(id="project", title="Bench"),
        asset,
        Journey(id="journey", title="Bench"),
    ]
    lane_ranks = ranks.spread(None, None, len(kinds))
    lanes = [
        Lane(id=f"lane-{number}", journey_id="journey", kind=kind, rank=rank)  # type: ignore[arg-type]
        for number, (kind, rank) in enumerate(zip(kinds, lane_ranks, strict=True))
    ]
    records += lanes
    touchpoints = []
    stages = max(5, columns // 20)
    for number, rank in enumerate(ranks.spread(None, None, stages)):
        records.append(Stage(id=f"stage-{number}", journey_id="journey", name=f"Stage {number}", rank=rank))
    places = ranks.spread(None, None, columns)
    for number in range(columns):
        point = Touchpoint(
            id=f"tp-{number}",
            stage_id=f"stage-{number * stages // columns}",
            name=_text(chance, 2),
            channel="Website",
            satisfaction=round(chance.uniform(-2, 2), 1),
            is_key_moment=number % 9 == 0,
            rank=places[number],
        )
        touchpoints.append(point)
    records += touchpoints
    card_ranks = ranks.spread(None, None, max(cards // columns + 2, 12))
    for number in range(cards):
        records.append(
            Card(
                id=f"card-{number}",
                lane_id=lanes[2 + (number // columns) % (len(kinds) - 2)].id,
                touchpoint_id=touchpoints[number % columns].id,
                text=_text(chance, chance.randrange(3, 10)),
                evidence=_EVIDENCE[number % 4],  # type: ignore[arg-type]
                image=asset.id if number % 97 == 0 else None,
                rank=card_ranks[number // columns],
            )
        )
    return records


def big_document(cards: int) -> Document:
    """The document of such a journey."""
    return Document(big_records(cards))


def _text(chance: random.Random, words: int) -> str:
    source = _ARABIC if chance.random() < 0.1 else _WORDS
    return " ".join(chance.choice(source) for _ in range(words))
