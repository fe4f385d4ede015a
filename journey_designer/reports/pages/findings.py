"""What is known of a persona: findings under four aspects, each with how well it is known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.platypus import Flowable

from journey_designer.core.records import Finding, Persona
from journey_designer.core.records.persona import ASPECTS
from journey_designer.layout.display import BASELINE, TextRole
from journey_designer.layout.drawing.shapes import TICKS_HEIGHT, TICKS_WIDTH, evidence_ticks
from journey_designer.layout.palette import PRINT
from journey_designer.reports.pages import roles
from journey_designer.reports.pages.hanging import Hanging, Marker
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pages.side_by_side import SideBySide
from journey_designer.reports.pdf.plain import Piece

_INKS: Final = {
    "context": PRINT.stages["blue"].ink,
    "motivation": PRINT.stages["teal"].ink,
    "pain_point": PRINT.neg,
    "mental_model": PRINT.stages["plum"].ink,
}
_SCALE: Final = 1.22
_INDENT: Final = 27.0
_GAP: Final = 12.0


def findings_story(prose: Prose, persona: Persona) -> list[Flowable]:
    """Two aspects beside one another; those without a finding are left out."""
    found = prose.edition.document.family(Finding, "persona_id", persona.id)
    by_aspect = {aspect: [finding for finding in found if finding.aspect == aspect] for aspect in ASPECTS}
    stacks = [_stack(prose, aspect, members) for aspect, members in by_aspect.items() if members]
    rows = [stacks[start : start + 2] for start in range(0, len(stacks), 2)]
    return [
        SideBySide(
            [*row, []][:2],
            [None, None],
            44,
            prose.edition.direction,
            space_before=prose.space(40 if number else 45),
        )
        for number, row in enumerate(rows)
    ]


def _stack(prose: Prose, aspect: str, findings: Sequence[Finding]) -> list[Flowable]:
    title = prose.edition.words.aspects[aspect]
    result: list[Flowable] = [prose.heading(title, roles.ASPECT, _INKS[aspect], space_after=14)]
    for finding in findings:
        result += _finding(prose, finding)
    return result


def _finding(prose: Prose, finding: Finding) -> list[Flowable]:
    """The text with its evidence, and under it where it can be looked up, as a link where it is one."""
    direction = prose.edition.direction
    gap = prose.space(_GAP)
    after = 0.0 if finding.reference else gap
    paragraph = prose.text(finding.text, roles.FINDING)
    result: list[Flowable] = [Hanging(_ticks(prose, finding), paragraph, direction, space_after=after)]
    if finding.reference:
        piece = Piece(finding.reference, link=finding.reference)
        reference = prose.text([piece], roles.REFERENCE, PRINT.ink3)
        result.append(Hanging(Marker((), 0, 0, _INDENT), reference, direction, space_after=gap))
    return result


def _ticks(prose: Prose, finding: Finding) -> Marker:
    return ticks_marker(prose, finding.text, prose.sized(roles.FINDING), finding.evidence)


def ticks_marker(prose: Prose, text: str, role: TextRole, evidence: str) -> Marker:
    """Evidence ticks before the first line of a text that is set in a role."""
    size, pitch = role.metrics(text)
    baseline = pitch / 2 + BASELINE * size
    return Marker(
        evidence_ticks(0, TICKS_HEIGHT, evidence, PRINT.ink3),
        width=TICKS_WIDTH * _SCALE,
        top=baseline + 1.5 - TICKS_HEIGHT * _SCALE,
        indent=_INDENT,
        scale=_SCALE,
        alt=prose.edition.map_words.evidence[evidence],
    )
