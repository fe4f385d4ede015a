"""Small drawings before texts: a stage's square, a face, initials, a pill round a word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.platypus import Flowable

from journey_designer.core.records import Stage
from journey_designer.layout.display import Box, Icon, Op, Rect, Text, TextRole, mirrored
from journey_designer.layout.drawing.shapes import face, level_of
from journey_designer.layout.palette import PRINT, StageColours
from journey_designer.reports.pages import roles
from journey_designer.reports.pages.hanging import Hanging, Marker
from journey_designer.reports.pages.portrait import initials
from journey_designer.reports.pages.prose import Prose
from journey_designer.reports.pdf.ops_flowable import OpsFlowable
from journey_designer.reports.pdf.plain import Content, Piece, joined

_AVATAR: Final = 26.0
_PILL: Final = 26.0
_PILL_ICON: Final = 15.0
DASH: Final = "–"
_INITIALS: Final = TextRole("owner's initials", 10.5, 16, 10.5, 16, 600)


def marked(
    prose: Prose,
    ops: Sequence[Op],
    size: tuple[float, float],
    text: Content,
    role: TextRole,
    colour: str = PRINT.ink,
    gap: float = 7.0,
) -> Flowable:
    """A text after a small drawing of a width and height in px, both in the middle of the first line."""
    width, height = size
    top = (prose.sized(role).metrics(joined(text)[0])[1] - height) / 2
    marker = Marker(ops, width, top, width + gap)
    return Hanging(marker, prose.text(text, role, colour), prose.edition.direction)


def stage_colours(prose: Prose, stage: Stage) -> StageColours:
    """The colours of a stage in print."""
    return PRINT.stage(stage.colour, prose.edition.stage_number(stage) - 1)


def staged(
    prose: Prose,
    stage: Stage,
    role: TextRole = roles.TABLE,
    colour: str = PRINT.ink,
    target: str | None = None,
) -> Flowable:
    """The name of a stage after a square in its colour; it may lead to a place of the document."""
    square = Box(Rect(0, 0, 9, 9), fill=stage_colours(prose, stage).bar, radii=(2.5, 2.5, 2.5, 2.5))
    name = prose.edition.stage_name(stage, prose.edition.stage_number(stage))
    return marked(prose, [square], (9, 9), [Piece(name, target=target)], role, colour)


def scored(prose: Prose, score: float | None, role: TextRole = roles.TABLE_NAME) -> Flowable:
    """A satisfaction after its face; a dash where it is not known."""
    if score is None:
        return prose.text(DASH, role, PRINT.ink3)
    colour = PRINT.score(score)
    smile = face(Rect(0, 0, 17, 17), level_of(score), colour)
    return marked(prose, smile, (17, 17), prose.edition.score(score), role, colour)


def owner(prose: Prose, name: str, place: int) -> Flowable:
    """Who does it, after a disc with initials; ``place`` chooses its colour."""
    if not name.strip():
        return prose.text(prose.edition.told.nobody, roles.PLAN, PRINT.ink3)
    colours = PRINT.stage(None, place)
    half = _AVATAR / 2
    disc = Box(Rect(0, 0, _AVATAR, _AVATAR), fill=colours.tint, radii=(half,) * 4)
    letters = Text(Rect(0, half - 8, _AVATAR, 16), initials(name), _INITIALS, colours.ink, "centre")
    return marked(prose, [disc, letters], (_AVATAR, _AVATAR), name, roles.PLAN, gap=8)


def pill(prose: Prose, icon: str, text: str, colours: tuple[str, str]) -> Flowable:
    """A word after an icon, in a round frame; ``colours`` are those of the ink and of the ground."""
    ink, ground = colours
    pitch = roles.PILL.metrics(text)[1]
    width = 9 + _PILL_ICON + 6 + prose.measure.width(text, roles.PILL) + 1 + 9
    ops: list[Op] = [
        Box(Rect(0, 0, width, _PILL), fill=ground, radii=(5.0,) * 4),
        Icon(Rect(9, (_PILL - _PILL_ICON) / 2, _PILL_ICON, _PILL_ICON), icon, ink),
        Text(Rect(9 + _PILL_ICON + 6, (_PILL - pitch) / 2, width - 33, pitch), text, roles.PILL, ink, "left"),
    ]
    if prose.edition.direction == "rtl":
        ops = mirrored(ops, width)
    return OpsFlowable(ops, width, _PILL, alt=text, align=prose.align)
