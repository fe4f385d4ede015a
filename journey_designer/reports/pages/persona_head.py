"""The upper part of a persona's page: portrait, name, who it is, the quote, the summary."""

from __future__ import annotations

from typing import Final

from reportlab.platypus import Flowable

from journey_designer.core.records import Persona
from journey_designer.layout.display import Rect
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages import roles
from journey_designer.reports.pages.brand import brand_of
from journey_designer.reports.pages.edition import Edition
from journey_designer.reports.pages.portrait import portrait_ops
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.side_by_side import SideBySide
from journey_designer.reports.pdf.ops_flowable import OpsFlowable

PORTRAIT: Final = 148.0
_LONG_QUOTE: Final = 180
"""A quote of more characters is set smaller."""
_CLOSE: Final = 0.7
"""Where spaces are a smaller share of what is usual, the quote is smaller too."""


def head_story(prose: Prose, persona: Persona, *, has_picture: bool) -> list[Flowable]:
    """Portrait and name, a rule, the quote with a rule under it, the summary; what is missing takes no room."""
    return [
        _head(prose, persona, has_picture=has_picture),
        prose.rule(),
        *_quote(prose, persona),
        *_summary(prose, persona),
    ]


def _head(prose: Prose, persona: Persona, *, has_picture: bool) -> Flowable:
    edition = prose.edition
    name = edition.persona_name(persona)
    side = PORTRAIT * min(1.0, prose.density.space * 1.2)
    ops = portrait_ops(persona, Rect(0, 0, side, side), has_picture=has_picture)
    portrait = OpsFlowable(ops, side, side, alt=edition.words.portrait_alt.format(name=name))
    lines: list[Flowable] = [
        prose.text(name, roles.PERSONA_NAME, brand_of(edition).ink, space_after=2, tag="H1")
    ]
    facts = (age_and_occupation(edition, persona), persona.place, _segment(edition, persona))
    lines += [prose.text(fact, roles.PERSONA_LINE, PRINT.ink2) for fact in facts if fact]
    return SideBySide(
        [[portrait], lines],
        [side, None],
        28,
        edition.direction,
        is_centred=True,
        space_after=prose.space(48),
    )


def age_and_occupation(edition: Edition, persona: Persona) -> str:
    """``Graphic designer, 29 years old``, or as much of it as is known."""
    if persona.age is None:
        return persona.occupation
    age = edition.words.counted(edition.words.years, persona.age, edition.number(persona.age))
    if not persona.occupation:
        return age
    return edition.words.person.format(occupation=persona.occupation, age=age)


def _segment(edition: Edition, persona: Persona) -> str:
    """The segment; where none is given, what the persona is to the project unless it is the one to serve."""
    if persona.segment or persona.priority == "primary":
        return persona.segment
    return edition.words.priorities[persona.priority]


def _quote(prose: Prose, persona: Persona) -> list[Flowable]:
    quote = prose.edition.quoted(persona.quote)
    if not quote:
        return []
    role = roles.QUOTE if prose.density.space >= _CLOSE else roles.CLOSE_QUOTE
    if len(quote) > _LONG_QUOTE:
        role = roles.LONG_QUOTE
    said = prose.text(quote, role, space_before=29, space_after=31, tag="BlockQuote", is_own_side=True)
    return [said, prose.rule()]


def _summary(prose: Prose, persona: Persona) -> list[Flowable]:
    if not persona.summary.strip():
        return []
    return [prose.text(persona.summary, roles.SUMMARY, PRINT.ink2, space_before=27, is_own_side=True)]
