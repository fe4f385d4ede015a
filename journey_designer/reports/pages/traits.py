"""What a persona is like: interests, motivations, difficulties, goals, channels as chips; scales as rows."""

from __future__ import annotations

from typing import Final

from reportlab.platypus import Flowable

from journey_designer.core.records import Persona, Trait
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages import roles
from journey_designer.reports.pages.chips import ChipLook, Chips
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.scale_row import scale_row

_KINDS: Final = ("interest", "motivation", "difficulty", "goal", "channel")
_QUIET: Final = ChipLook("#EEF0F3")
_PAIN: Final = ChipLook(PRINT.cards["pain"].fill, PRINT.cards["pain"].border)


def traits_story(prose: Prose, persona: Persona) -> list[Flowable]:
    """A heading and its chips for each kind of trait there is; then the scales."""
    traits = prose.edition.document.family(Trait, "persona_id", persona.id)
    result: list[Flowable] = []
    for kind in _KINDS:
        texts = [trait.text for trait in traits if trait.kind == kind and trait.text.strip()]
        if texts:
            look = _PAIN if kind == "difficulty" else _QUIET
            chips = Chips(texts, look, prose.measure, prose.edition.direction)
            result += [_heading(prose, kind, is_first=not result), chips]
    rows = [
        scale_row(prose.edition, trait, prose.measure, prose.width)
        for trait in traits
        if trait.kind == "scale"
    ]
    if rows:
        result += [_heading(prose, "scale", is_first=not result), *rows]
    return result


def _heading(prose: Prose, kind: str, *, is_first: bool) -> Flowable:
    title = prose.edition.words.traits[kind]
    return prose.heading(
        title, roles.TRAIT_KIND, PRINT.ink3, space_before=34 if is_first else 26, space_after=10
    )
