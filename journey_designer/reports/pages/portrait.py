"""A persona's face in a round frame: the avatar, or initials on the persona's colour."""

from __future__ import annotations

from typing import Final

from journey_designer.core.records import Persona
from journey_designer.core.text import has_arabic
from journey_designer.layout.display import Box, Icon, Op, Picture, Rect, Text, TextRole
from journey_designer.layout.palette import PRINT

_DEFAULT_PLACE: Final = 4
"""The place in the palette of a persona's colour when none was chosen: plum."""
_LETTER_SHARE: Final = 0.42


def portrait_ops(persona: Persona, rect: Rect, *, has_picture: bool) -> list[Op]:
    """The portrait in a square. ``has_picture``: whether the avatar can be drawn."""
    half = rect.w / 2
    if has_picture and persona.avatar is not None:
        return [Picture(rect, persona.avatar, half)]
    colours = PRINT.stage(persona.colour, _DEFAULT_PLACE)
    disc = Box(rect, fill=colours.tint, radii=(half, half, half, half))
    letters = initials(persona.name)
    if not letters:
        side = rect.w * _LETTER_SHARE
        icon = Rect(rect.x + half - side / 2, rect.y + half - side / 2, side, side)
        return [disc, Icon(icon, "user-round", colours.ink)]
    size = rect.w * _LETTER_SHARE
    pitch = size * 1.4
    role = TextRole("initials", size, pitch, size, pitch, 600)
    line = Rect(rect.x, rect.y + half - pitch / 2, rect.w, pitch)
    return [disc, Text(line, letters, role, colours.ink, "centre")]


def initials(name: str) -> str:
    """The first letters of the first and the last word of a name, in capitals.

    A non-joiner keeps two Arabic letters from joining into something else.
    """
    words = [word for word in name.split() if word[0].isalpha()]
    letters = [word[0].upper() for word in words[:1] + words[1:][-1:]]
    return ("\u200c" if any(map(has_arabic, letters)) else "").join(letters)
