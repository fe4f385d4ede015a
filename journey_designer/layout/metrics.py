"""The sizes of a map in px: on the screen, and on paper."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from journey_designer.core.text import Direction
from journey_designer.layout.display import TextRole

AXIS = TextRole("axis", 11.5, 16, 11.5, 18, 400)
VALUE = TextRole("value", 11.5, 16, 11.5, 18, 500)
CAPTION = TextRole("caption", 12, 16, 12, 18, 400)
CARD = TextRole("card", 12.5, 16.5, 13, 19, 400)
BODY = TextRole("body", 13, 18, 13, 20, 400)
STRONG = TextRole("strong", 13, 18, 13, 20, 500)
TOUCHPOINT = TextRole("touchpoint", 13, 17, 13.5, 20, 600)
STAGE = TextRole("stage", 15, 20, 15, 24, 600)
NARROW_STAGE = TextRole("narrow stage", 12.5, 16, 12.5, 19, 600)
LANE = TextRole("lane", 12.5, 17, 13, 20, 600)
NUMBER = TextRole("number", 11.5, 16, 11.5, 18, 600)
PILL = TextRole("pill", 11.5, 16, 11.5, 18, 600)
CONCEPT = TextRole("concept", 13, 18, 13.5, 20, 500)
ASSOCIATION = TextRole("association", 12, 16, 12, 18, 400)
PRINTED_CARD = TextRole("printed card", 13, 17, 13, 20, 400)

Detail = Literal["full", "reduced", "bars"]
"""How much is drawn: all; without channels and evidence (under 60 % zoom); cards as bars (under 45 %)."""


@dataclass(frozen=True, slots=True)
class MapStyle:
    """Sizes and choices of one way to lay a map out. All lengths in px at 100 %.

    ``direction`` is where time runs. ``lane_heights`` are the least heights of the lanes by kind. ``has_coordinates``: stages
    have letters and lanes numbers, which name the cells. ``has_notes``: marks tell of open notes.
    """

    direction: Direction = "ltr"
    header_width: float = 138
    header_gap: float = 3
    column_width: float = 130
    stage_gap: float = 10
    folded_stage: float = 52
    top: float = 10
    stage_height: float = 46
    bottom: float = 12
    end: float = 16
    folded_lane: float = 36
    lane_heights: dict[str, float] = field(default_factory=dict)
    cell_top: float = 6
    cell_side: float = 5
    card_gap: float = 5
    card_lines: int = 6
    card: TextRole = CARD
    head_lines: int = 3
    image_height: float = 64
    has_faces: bool = True
    has_folds: bool = True
    has_coordinates: bool = False
    has_notes: bool = True
    unfolds_all: bool = False

    def lane_height(self, kind: str) -> float:
        """The least height of a lane that is not folded."""
        return self.lane_heights.get(kind, 92)


_HEIGHTS = {
    "touchpoints": 64.0,
    "emotion": 190.0,
    "doing": 92.0,
    "thinking": 92.0,
    "pain_points": 104.0,
    "opportunities": 104.0,
    "content": 76.0,
    "custom": 92.0,
}
_ARABIC = {"doing": 96.0, "thinking": 96.0, "pain_points": 100.0, "opportunities": 100.0}


def screen_style(direction: Direction, language: str) -> MapStyle:
    """The style of the canvas and of its pictures."""
    return MapStyle(direction=direction, lane_heights=_HEIGHTS | (_ARABIC if language == "ar" else {}))


def print_style(direction: Direction, language: str, column_width: float) -> MapStyle:
    """The style of a printed map: no folding, larger cards, a narrower header column."""
    return replace(
        screen_style(direction, language),
        header_width=118,
        header_gap=10,
        column_width=column_width,
        stage_gap=8,
        top=0,
        end=0,
        bottom=0,
        cell_side=4,
        card=PRINTED_CARD,
        card_lines=40,
        head_lines=4,
        has_faces=False,
        has_folds=False,
        has_notes=False,
        unfolds_all=True,
    )
