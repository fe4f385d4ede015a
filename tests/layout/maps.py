"""Maps for tests: documents made at random or by hand, and a measurer that needs no font."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable
from itertools import count

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Journey, Lane, Project, Touchpoint
from journey_designer.layout.display import TextRole
from journey_designer.layout.map_layout import MapLayout
from journey_designer.layout.metrics import MapStyle, screen_style
from journey_designer.layout.words import map_words

KINDS = ("touchpoints", "emotion", "doing", "thinking", "pain_points", "opportunities", "content")
TEXTS = (
    "Asks her group: is this shop serious?",
    "ثمن التوصيل لا يظهر إلا في آخر خطوة",
    "Elle garde la boîte",
    "Ok",
    "A long statement that takes many lines on the map because nobody cut it short in the room",
)


class EvenMeasurer:
    """Every letter is half its size wide; lines break anywhere."""

    def lines(self, text: str, role: TextRole, width: float) -> int:
        """As the layout wants it."""
        if not text:
            return 0
        return sum(max(math.ceil(len(part) * role.size / 2 / width), 1) for part in text.split("\n"))

    def width(self, text: str, role: TextRole) -> float:
        """As the layout wants it."""
        return len(text) * role.size / 2


def numbered_document(direction: str = "ltr", language: str = "en") -> Document:
    """An empty project whose ids are numbers, so that golden files stay the same."""
    numbers = count(1)
    project = Project(id="project", language=language, time_direction=direction)  # type: ignore[arg-type]
    return Document([project], new_id=lambda: f"id-{next(numbers)}", now=lambda: 0.0)


def filled(document: Document, stages: int, columns: int, cards: int, seed: int = 1) -> str:
    """A journey with so many stages, touchpoints a stage and cards, spread by chance; gives its id."""
    chance = random.Random(seed)
    with document.edit("fill"):
        journey = edits.add_journey(document, None, "Journey")
        lanes = [edits.add_lane(document, journey.id, kind) for kind in KINDS]  # type: ignore[arg-type]
        points, made = [], []
        for number in range(stages):
            stage = edits.add_stage(document, journey.id, f"Stage {number}")
            made.append(stage)
            for place in range(columns):
                score = None if chance.random() < 0.2 else round(chance.uniform(-2, 2), 1)
                points.append(
                    edits.add_touchpoint(
                        document, stage.id, f"Touchpoint {number}.{place}", channel="Web", satisfaction=score
                    )
                )
        for _ in range(cards):
            lane = chance.choice(lanes[2:])
            text = chance.choice(TEXTS)
            if points and chance.random() < 0.9:
                edits.add_card(document, edits.Cell(lane.id, chance.choice(points).id), text)
            else:
                edits.add_card(document, edits.Cell(lane.id, stage_id=chance.choice(made).id), text)
    return journey.id


def laid_out(
    document: Document,
    journey_id: str | None = None,
    style: MapStyle | None = None,
    *,
    chosen_stages: Iterable[str] | None = None,
    left_out: Iterable[str] = (),
) -> MapLayout:
    """The layout of a journey, the first unless named, or of a part of it."""
    project = document.project
    chosen = journey_id or document.all(Journey)[0].id
    wanted = style or screen_style(project.time_direction, project.language)
    return MapLayout(
        document,
        chosen,
        EvenMeasurer(),
        wanted,
        map_words(project.language),
        chosen_stages=chosen_stages,
        left_out=left_out,
    )


def snapshot(layout: MapLayout) -> dict[str, object]:
    """All that a layout decided, to be compared and kept as a golden file."""
    return {
        "size": [layout.width, layout.height],
        "stages": [[span.id, span.number, span.x, span.w, span.first, span.count] for span in layout.spans],
        "columns": [[column.id, column.x, column.w] for column in layout.columns],
        "rows": [[row.id, row.kind, row.y, row.h, row.is_folded] for row in layout.rows],
        "scores": list(layout.scores),
        "cells": {
            f"{row.id} {column_id}": [[card.id, card.y, card.h] for card in box.cards]
            for row in layout.rows
            for column_id in sorted(
                {column.id for column in layout.columns} | {column.stage_id for column in layout.columns}
            )
            if (box := layout.cell_box(row.id, column_id)) is not None
        },
    }


def touchpoints(document: Document) -> list[Touchpoint]:
    """All touchpoints."""
    return list(document.all(Touchpoint))


def card_lanes(document: Document) -> list[Lane]:
    """All lanes that hold cards."""
    return [lane for lane in document.all(Lane) if lane.kind not in ("touchpoints", "emotion")]
