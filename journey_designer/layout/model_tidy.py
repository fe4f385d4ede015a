"""Tidying a mental model: what leads to something stands before it, nothing lies on anything.

The order of layers is that of Sugiyama, Tagawa, Toda (1981): layers by the longest way, then sweeps that put each
concept at the middle of its neighbours' places. Links that lead back are passed over.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Final

from journey_designer.layout.link_shapes import Point
from journey_designer.layout.mental_model import GRID, ModelLayout

_BETWEEN_LAYERS: Final = 8
"""Steps of the grid between layers, more where words stand on the links."""
_BETWEEN_NODES: Final = 3
_BETWEEN_PARTS: Final = 5
_SWEEPS: Final = 6
_ROW: Final = 72
"""Steps after which a row of concepts without links goes on below."""

Size = tuple[int, int]
"""Whole steps of the grid that a concept covers."""


def tidy_places(layout: ModelLayout) -> dict[str, Point]:
    """A place for every concept in steps of the grid; the same model always gives the same."""
    sizes = {key: _steps(node.rect.w, node.rect.h) for key, node in layout.nodes.items()}
    forward, widest = _forward(layout)
    places: dict[str, Point] = {}
    top, alone = 0, []
    for group in _connected(sizes, layout):
        if len(group) == 1:
            alone += group
            continue
        layers = _layers(group, forward)
        _order(layers, forward)
        top = _stand(layers, sizes, top, max(_BETWEEN_LAYERS, widest + 4), places) + _BETWEEN_PARTS
    _stand_in_rows(alone, sizes, top, places)
    return places


def _steps(width: float, height: float) -> Size:
    """Even numbers, so that the middle lies on the grid."""
    return 2 * math.ceil(width / GRID / 2), 2 * math.ceil(height / GRID / 2)


def _forward(layout: ModelLayout) -> tuple[dict[str, list[str]], int]:
    """Where links lead to without those that close a circle; the width of the widest words in steps."""
    found: dict[str, list[str]] = {key: [] for key in layout.nodes}
    for link in layout.links.values():
        found[link.association.start_id].append(link.association.end_id)
    widest = max((math.ceil(link.label.w / GRID) for link in layout.links.values()), default=0)
    order = {key: place for place, key in enumerate(_after_all(found))}
    return {key: [end for end in ends if order[end] > order[key]] for key, ends in found.items()}, widest


def _after_all(ways: Mapping[str, list[str]]) -> list[str]:
    """All keys, each before what it leads to, as far as there is no circle."""
    done: dict[str, None] = {}
    seen: set[str] = set()
    for root in ways:
        waiting: list[tuple[str, int]] = [(root, 0)]
        while waiting:
            key, place = waiting.pop()
            if place == 0:
                if key in seen:
                    continue
                seen.add(key)
            if place < len(ways[key]):
                waiting.append((key, place + 1))
                waiting.append((ways[key][place], 0))
            else:
                done[key] = None
    return list(reversed(done))


def _connected(sizes: Mapping[str, Size], layout: ModelLayout) -> list[list[str]]:
    """The concepts in groups that hang together, in order of rank."""
    beside: dict[str, list[str]] = {key: [] for key in sizes}
    for link in layout.links.values():
        beside[link.association.start_id].append(link.association.end_id)
        beside[link.association.end_id].append(link.association.start_id)
    groups: list[list[str]] = []
    seen: set[str] = set()
    for root in sizes:
        if root in seen:
            continue
        group, waiting = [], [root]
        seen.add(root)
        while waiting:
            key = waiting.pop(0)
            group.append(key)
            fresh = [other for other in dict.fromkeys(beside[key]) if other not in seen]
            seen.update(fresh)
            waiting += fresh
        groups.append(group)
    return groups


def _layers(group: Iterable[str], forward: Mapping[str, list[str]]) -> list[list[str]]:
    members = list(group)
    depth = dict.fromkeys(members, 0)
    inner = {key: forward[key] for key in members}
    for key in _after_all(inner):
        for end in inner[key]:
            depth[end] = max(depth[end], depth[key] + 1)
    layers: list[list[str]] = [[] for _ in range(max(depth.values()) + 1)]
    for key in members:
        layers[depth[key]].append(key)
    return layers


def _order(layers: list[list[str]], forward: Mapping[str, list[str]]) -> None:
    """Bring concepts within their layers near to those that they are linked with."""
    back: dict[str, list[str]] = {}
    for key, ends in forward.items():
        for end in ends:
            back.setdefault(end, []).append(key)
    for sweep in range(_SWEEPS):
        neighbours = back if sweep % 2 == 0 else forward
        for layer in layers[1:] if sweep % 2 == 0 else list(reversed(layers[:-1])):
            at = {key: place / max(len(one), 1) for one in layers for place, key in enumerate(one, 1)}
            wanted = {
                key: _mean([at[other] for other in neighbours.get(key, ()) if other in at], at[key])
                for key in layer
            }
            layer.sort(key=wanted.__getitem__)


def _mean(values: list[float], default: float) -> float:
    return sum(values) / len(values) if values else default


def _stand(
    layers: list[list[str]], sizes: Mapping[str, Size], top: int, gap: int, places: dict[str, Point]
) -> int:
    """Put layers one after the other, each in the middle of the height; gives where the next part may begin."""
    heights = [sum(sizes[key][1] for key in layer) + _BETWEEN_NODES * (len(layer) - 1) for layer in layers]
    height, left = max(heights), 0
    for layer, own in zip(layers, heights, strict=True):
        width = max(sizes[key][0] for key in layer)
        y = top + (height - own) // 2
        for key in layer:
            places[key] = left + width / 2, y + sizes[key][1] / 2
            y += sizes[key][1] + _BETWEEN_NODES
        left += width + gap
    return top + height


def _stand_in_rows(alone: list[str], sizes: Mapping[str, Size], top: int, places: dict[str, Point]) -> None:
    left, height = 0, 0
    for key in alone:
        width, own = sizes[key]
        if left and left + width > _ROW:
            top, left, height = top + height + _BETWEEN_NODES, 0, 0
        places[key] = left + width / 2, top + own / 2
        left, height = left + width + _BETWEEN_NODES, max(height, own)
