"""The drawing of a card."""

from __future__ import annotations

from journey_designer.core.records import Card
from journey_designer.layout.box_sizes import CARD_INSET, IMAGE_GAP
from journey_designer.layout.display import Box, Colour, Icon, Op, Path, Picture, Rect, Text
from journey_designer.layout.drawing.marks import note_count, note_mark
from journey_designer.layout.drawing.pen import Pen
from journey_designer.layout.drawing.shapes import TICKS_WIDTH, circle, ticks_stamp
from journey_designer.layout.metrics import CAPTION
from journey_designer.layout.palette import CardColours, over

RADIUS = 8.0
_STATUS_ICONS = {"have": "circle-check", "planned": "clock", "missing": "circle-alert"}


def card_colours(pen: Pen, card: Card, lane_kind: str) -> CardColours:
    """The colours of a card: of its lane's kind, or of the colour chosen for it."""
    palette = pen.palette
    if card.colour is None:
        return palette.cards[pen.tone(lane_kind)]
    chosen = palette.stages[card.colour]
    return CardColours(chosen.tint, over(chosen.bar, chosen.tint, 0.45), chosen.bar, chosen.ink)


def card_ops(pen: Pen, card: Card, rect: Rect, lane_kind: str) -> list[Op]:
    """A card in its rectangle. An assumption has a dashed border on the plain surface."""
    colours = card_colours(pen, card, lane_kind)
    radii = (RADIUS, RADIUS, RADIUS, RADIUS)
    if pen.detail == "bars":
        fill = pen.palette.line if pen.tone(lane_kind) == "plain" and card.colour is None else colours.border
        return [Box(rect, fill=fill, radii=radii)]
    if card.evidence == "assumption":
        ops: list[Op] = [
            Box(rect, fill=pen.palette.surface, border=colours.dashed, radii=radii, dash=(4.0, 3.0))
        ]
    else:
        ops = [Box(rect, fill=colours.fill, border=colours.border, radii=radii)]
    top = rect.y + 8
    inner = Rect(rect.x + CARD_INSET, top, rect.w - 2 * CARD_INSET, rect.bottom - top)
    if card.image:
        height = pen.layout.style.image_height
        ops.append(Picture(Rect(inner.x, top, inner.w, height), card.image, 5.0))
        inner = Rect(inner.x, top + height + IMAGE_GAP, inner.w, inner.h - height - IMAGE_GAP)
    style = pen.layout.style
    if card.text:
        ops.append(
            Text(inner, card.text, style.card, pen.palette.ink, pen.text_align(card.text), style.card_lines)
        )
    if pen.detail == "full":
        ops += _foot(pen, card, rect, colours.ticks)
    return ops


def _foot(pen: Pen, card: Card, rect: Rect, colour: Colour) -> list[Op]:
    """The evidence row: ticks at the end, the status of content, dots and open notes at the start."""
    bottom = rect.bottom - 7
    ops: list[Op] = [ticks_stamp(rect.right - CARD_INSET - TICKS_WIDTH, bottom, card.evidence, colour)]
    x = rect.x + CARD_INSET
    if card.status is not None:
        tone = pen.palette.neg if card.status == "missing" else pen.palette.ink3
        ops.append(Icon(Rect(x - 1, bottom - 11, 12, 12), _STATUS_ICONS[card.status], tone))
        x += 16
    if card.dots:
        ops.append(Path(circle(x + 3.5, bottom - 4.5, 3.5), fill=pen.palette.accent))
        number = pen.number(card.dots)
        ops.append(Text(Rect(x + 10, bottom - 13, 40, 16), number, CAPTION, pen.palette.ink2))
        x += 10 + pen.layout.measure.width(number, CAPTION) + 8
    ops += note_mark(pen, note_count(pen, card.id), x, bottom - 4, is_small=True)
    return ops
