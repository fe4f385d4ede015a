"""The drawing of a mental model: lines first, then their words, then the concepts."""

from __future__ import annotations

from journey_designer.layout.display import Box, Op, Path, Rect, Text
from journey_designer.layout.drawing.shapes import TICKS_WIDTH, ticks_stamp
from journey_designer.layout.mental_model import MOST_LINES, PAD_X, PAD_Y, Link, ModelLayout, Node
from journey_designer.layout.metrics import ASSOCIATION, CONCEPT
from journey_designer.layout.palette import CardColours, MapPalette, over

RADIUS = 10.0


def model_ops(layout: ModelLayout, palette: MapPalette, *, unnamed: str = "…") -> list[Op]:
    """The whole diagram on a ground of the surface's colour, unmirrored. ``unnamed`` stands in a concept without a text."""
    links, nodes = layout.links.values(), layout.nodes.values()
    ops: list[Op] = [op for link in links for op in line_ops(link, palette)]
    ops += [op for link in links for op in label_ops(link, palette)]
    return ops + [op for node in nodes for op in node_ops(node, palette, unnamed)]


def line_ops(link: Link, palette: MapPalette) -> list[Op]:
    """The line of a link and its head."""
    return [Path(link.line, stroke=palette.ctl, width=1.6), Path(link.head, fill=palette.ctl)]


def label_ops(link: Link, palette: MapPalette) -> list[Op]:
    """The words of a link, on a ground that interrupts its line."""
    text = link.association.label
    if not text:
        return []
    rect = link.label
    inner = Rect(rect.x + 2, rect.y + 1, rect.w - 4, rect.h - 2)
    return [
        Box(rect, fill=palette.surface, radii=(4.0, 4.0, 4.0, 4.0)),
        Text(inner, text, ASSOCIATION, palette.ink2, "centre", 2),
    ]


def node_ops(node: Node, palette: MapPalette, unnamed: str) -> list[Op]:
    """A concept; what rests on an assumption has a dashed border, as a card has."""
    colours, rect = _colours(node, palette), node.rect
    radii = (RADIUS, RADIUS, RADIUS, RADIUS)
    if node.evidence == "assumption":
        ops: list[Op] = [
            Box(rect, fill=palette.surface, border=colours.dashed, width=1.4, radii=radii, dash=(4.0, 3.0))
        ]
    else:
        ops = [Box(rect, fill=colours.fill, border=colours.border, width=1.4, radii=radii)]
    text = node.concept.text
    inner = Rect(rect.x + PAD_X - 1, rect.y + PAD_Y, rect.w - 2 * PAD_X + 2, rect.h - 2 * PAD_Y)
    ink = palette.ink if text else palette.ink2
    ops.append(Text(inner, text or unnamed, CONCEPT, ink, "centre", MOST_LINES))
    if node.evidence is not None:
        left = rect.x + rect.w / 2 - TICKS_WIDTH / 2
        ops.append(ticks_stamp(left, rect.bottom - 8, node.evidence, colours.ticks))
    return ops


def _colours(node: Node, palette: MapPalette) -> CardColours:
    colour = node.concept.colour
    if colour is None:
        return CardColours(palette.surface, palette.line2, palette.ctl, palette.ink3)
    chosen = palette.stages[colour]
    return CardColours(chosen.tint, over(chosen.bar, chosen.tint, 0.6), chosen.bar, chosen.ink)
