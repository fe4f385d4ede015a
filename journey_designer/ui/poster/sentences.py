"""What is said about a poster: how many sheets, what a smaller margin saves, from how far it is read."""

from __future__ import annotations

from journey_designer.reports.posters.tiling import Tiling, reading_distance
from journey_designer.ui.language import Languages, fill, translate


def counted(languages: Languages, count: int) -> str:
    """``9 sheets``."""
    return languages.counted("Poster", "%n sheet(s)", count)


def sized(languages: Languages, tiling: Tiling | None, size: tuple[float, float]) -> str:
    """How the sheets lie, and the size of the poster."""
    number = languages.number
    width, height = (languages.in_digits(str(round(side))) for side in size)
    if tiling is None:
        return fill(translate("Poster", "{width} × {height} mm"), width=width, height=height)
    return fill(
        translate("Poster", "{columns} across, {rows} down, {width} × {height} mm"),
        columns=number(tiling.columns),
        rows=number(tiling.rows),
        width=width,
        height=height,
    )


def saved(languages: Languages, tiling: Tiling, fewer: Tiling) -> str:
    """What a smaller margin saves."""
    return fill(
        translate("Poster", "With a margin of {margin} mm: {fewer} instead of {count}."),
        margin=languages.number(fewer.margin),
        fewer=counted(languages, fewer.count),
        count=languages.number(tiling.count),
    )


def compared(languages: Languages, tiling: Tiling, wider: Tiling) -> str:
    """What the margin that is taken saves against the usual one."""
    return fill(
        translate("Poster", "The margin of {margin} mm saves paper: with {wide} mm it would be {count}."),
        margin=languages.number(tiling.margin),
        wide=languages.number(wider.margin),
        count=counted(languages, wider.count),
    )


def reads(languages: Languages, text: float, wanted: float) -> tuple[str, bool]:
    """From how far card text of a size in mm is read, and whether that is far enough."""
    distance = reading_distance(text)
    is_enough = distance >= wanted
    if is_enough:
        pattern = translate("Poster", "Card text on the wall: {size} mm, easy to read from {distance} m")
    else:
        pattern = translate(
            "Poster",
            "Card text on the wall: {size} mm, too small from {wanted} m: it is read from {distance} m. Choose a larger poster.",
        )
    said = fill(
        pattern,
        size=languages.number(text, 1),
        distance=languages.number(distance, 1),
        wanted=languages.number(wanted),
    )
    return said, is_enough
