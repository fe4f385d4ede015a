"""What a persona is like: interests, motivations, difficulties, goals, channels as chips; scales as rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.platypus import Flowable

from journey_designer.core.records import Persona, Trait
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages import roles
from journey_designer.reports.pages.chips import ChipLook, Chips
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.scale_row import scale_row
from journey_designer.reports.pages.side_by_side import SideBySide

_KINDS: Final = ("interest", "difficulty", "motivation", "goal", "channel")
_QUIET: Final = ChipLook("#EEF0F3")
_PAIN: Final = ChipLook(PRINT.cards["pain"].fill, PRINT.cards["pain"].border)
_GAP: Final = 44.0
"""Between the two columns, as between those of the findings."""


def traits_story(prose: Prose, persona: Persona) -> list[Flowable]:
    """A heading and its chips for each kind of trait there is, then the scales; two beside one another."""
    traits = prose.edition.document.family(Trait, "persona_id", persona.id)
    blocks = [block for kind in _KINDS if (block := _chips(prose, kind, traits))]
    rows = [_pair(prose, pair, is_first=not place) for place, pair in enumerate(_pairs(blocks))]
    return [*rows, *_scales(prose, traits, is_first=not rows)]


def _chips(prose: Prose, kind: str, traits: Sequence[Trait]) -> list[Flowable]:
    texts = [trait.text for trait in traits if trait.kind == kind and trait.text.strip()]
    if not texts:
        return []
    look = _PAIN if kind == "difficulty" else _QUIET
    return [_heading(prose, kind), Chips(texts, look, prose)]


def _scales(prose: Prose, traits: Sequence[Trait], *, is_first: bool) -> list[Flowable]:
    """The scales under one heading, two beside one another."""
    width = (prose.width - _GAP) / 2
    scales = [trait for trait in traits if trait.kind == "scale"]
    rows: list[list[Flowable]] = [
        [scale_row(prose.edition, trait, prose.measure, width, prose.sized(roles.SCALE))] for trait in scales
    ]
    if not rows:
        return []
    heading = _heading(prose, "scale", space_before=34 if is_first else 26)
    pairs = [SideBySide(pair, [None, None], _GAP, prose.edition.direction) for pair in _pairs(rows)]
    for pair in pairs[1:]:
        pair.spaceBefore = prose.space(12)
    return [heading, *pairs]


def _pairs(blocks: list[list[Flowable]]) -> list[list[list[Flowable]]]:
    return [[*blocks[start : start + 2], []][:2] for start in range(0, len(blocks), 2)]


def _pair(prose: Prose, pair: Sequence[list[Flowable]], *, is_first: bool) -> Flowable:
    before = prose.space(34 if is_first else 26)
    return SideBySide(pair, [None, None], _GAP, prose.edition.direction, space_before=before)


def _heading(prose: Prose, kind: str, space_before: float = 0.0) -> Flowable:
    title = prose.edition.words.traits[kind]
    return prose.heading(title, roles.TRAIT_KIND, PRINT.ink3, space_before=space_before, space_after=10)
