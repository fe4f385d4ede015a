"""The shipped line icons (lucide, 24 × 24) as paths of the display list."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import Final
from xml.etree import ElementTree as ET

from journey_designer.layout.display import Command, Icon, Path
from journey_designer.layout.svg_path import path_commands
from journey_designer.resources import resource

BOX: Final = 24.0
"""The side of the square icons are drawn in."""

_NAME: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class IconPart:
    """One element of an icon, in the units of its box. All are stroked; some are filled too."""

    commands: tuple[Command, ...]
    is_filled: bool = False


class IconShelf:
    """The icons of ``resources/icons/lucide``, each read when first asked for. Threads may share it."""

    def __init__(self) -> None:
        self._parts: dict[str, tuple[IconPart, ...]] = {}
        self._lock = Lock()

    def parts(self, name: str) -> tuple[IconPart, ...]:
        """The parts of an icon; of a plain circle where no icon has that name, which may come from a file."""
        found = self._parts.get(name)
        if found is None:
            file = resource("icons/lucide") / f"{name}.svg"
            is_known = _NAME.fullmatch(name) is not None and file.is_file()
            found = parse_icon(file.read_text(encoding="utf-8")) if is_known else (_circle_part(),)
            with self._lock:
                self._parts[name] = found
        return found

    def paths(self, icon: Icon) -> list[Path]:
        """The paths that draw an icon of the display list."""
        return icon_paths(icon, self.parts(icon.name))


def stroke_width(size: float) -> float:
    """The stroke in px of an icon ``size`` px wide: near 1.5, growing slowly from 25 px on."""
    return min(2.3, max(1.4, 1.5 * BOX / size)) * size / BOX if size > 0 else 0.0


def icon_paths(icon: Icon, parts: tuple[IconPart, ...]) -> list[Path]:
    """The parts of an icon in its place and colour, mirrored when it ``is_flipped``."""
    rect = icon.rect
    side = min(rect.w, rect.h)
    scale = side / BOX
    left, top = rect.x + (rect.w - side) / 2, rect.y + (rect.h - side) / 2

    def placed(points: tuple[float, ...]) -> tuple[float, ...]:
        return tuple(
            top + value * scale if place % 2 else left + (BOX - value if icon.is_flipped else value) * scale
            for place, value in enumerate(points)
        )

    return [
        Path(
            tuple((code, placed(points)) for code, points in part.commands),
            fill=icon.colour if part.is_filled else None,
            stroke=icon.colour,
            width=stroke_width(side),
        )
        for part in parts
    ]


def parse_icon(svg: str) -> tuple[IconPart, ...]:
    """The parts of an icon file made of path, line, circle, ellipse, rect, polyline and polygon elements.

    Only for the shipped files: no transforms, no styles, no units. Raises ``ValueError`` for any other
    element.
    """
    parts = []
    for element in ET.fromstring(svg):  # noqa: S314 - a shipped file, never one of the user's
        name = element.tag.rpartition("}")[2]
        reader = _READERS.get(name)
        if reader is None:
            raise ValueError(f"an icon with the element {name!r}")
        parts.append(IconPart(reader(element), element.get("fill", "none") != "none"))
    return tuple(parts)


def _number(element: ET.Element, name: str, default: float = 0.0) -> float:
    return float(element.get(name, default))


def _line(element: ET.Element) -> tuple[Command, ...]:
    start = (_number(element, "x1"), _number(element, "y1"))
    return (("M", start), ("L", (_number(element, "x2"), _number(element, "y2"))))


def _points(element: ET.Element) -> tuple[Command, ...]:
    return path_commands("M" + element.get("points", ""))


def _polygon(element: ET.Element) -> tuple[Command, ...]:
    return (*_points(element), ("Z", ()))


def _circle(element: ET.Element) -> tuple[Command, ...]:
    radius = _number(element, "r")
    return _round(_number(element, "cx"), _number(element, "cy"), radius, radius)


def _ellipse(element: ET.Element) -> tuple[Command, ...]:
    return _round(
        _number(element, "cx"), _number(element, "cy"), _number(element, "rx"), _number(element, "ry")
    )


def _round(cx: float, cy: float, rx: float, ry: float) -> tuple[Command, ...]:
    return path_commands(f"M{cx - rx} {cy}a{rx} {ry} 0 1 1 {2 * rx} 0a{rx} {ry} 0 1 1 {-2 * rx} 0z")


def _rect(element: ET.Element) -> tuple[Command, ...]:
    x, y, w, h = (_number(element, name) for name in ("x", "y", "width", "height"))
    rx, ry = _number(element, "rx", _number(element, "ry")), _number(element, "ry", _number(element, "rx"))
    rx, ry = min(rx, w / 2), min(ry, h / 2)
    corner = f"a{rx} {ry} 0 0 1"
    return path_commands(
        f"M{x + rx} {y}h{w - 2 * rx}{corner} {rx} {ry}v{h - 2 * ry}{corner} {-rx} {ry}"
        f"h{2 * rx - w}{corner} {-rx} {-ry}v{2 * ry - h}{corner} {rx} {-ry}z"
    )


def _circle_part() -> IconPart:
    return IconPart(_round(BOX / 2, BOX / 2, 8.0, 8.0))


_READERS: Final[dict[str, Callable[[ET.Element], tuple[Command, ...]]]] = {
    "path": lambda element: path_commands(element.get("d", "")),
    "line": _line,
    "circle": _circle,
    "ellipse": _ellipse,
    "rect": _rect,
    "polyline": _points,
    "polygon": _polygon,
}
