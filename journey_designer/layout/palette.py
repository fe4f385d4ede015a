"""The colours of a map: light, dark, projector and print. Data; what each is for stands beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from journey_designer.layout.display import Colour

MapTheme = Literal["light", "dark", "projector", "print"]
CardTone = Literal["plain", "pain", "opportunity", "content"]


@dataclass(frozen=True, slots=True)
class StageColours:
    """A stage's bar, the ink on its tint, and the tint of its header."""

    bar: Colour
    ink: Colour
    tint: Colour


@dataclass(frozen=True, slots=True)
class CardColours:
    """A card's fill, its border, the dashed border of an assumption, and its evidence ticks."""

    fill: Colour
    border: Colour
    dashed: Colour
    ticks: Colour


@dataclass(frozen=True, slots=True)
class MapPalette:
    """Every colour that a map is drawn with."""

    name: MapTheme
    canvas: Colour
    surface: Colour
    sub: Colour
    line: Colour
    line2: Colour
    ctl: Colour
    ink: Colour
    ink2: Colour
    ink3: Colour
    accent: Colour
    atint: Colour
    pos: Colour
    neg: Colour
    pill_ink: Colour
    star: Colour
    star_outline: Colour
    curve: Colour
    band: Colour
    sheet_border: Colour
    cards: dict[CardTone, CardColours]
    stages: dict[str, StageColours]

    def stage(self, colour: str | None, place: int) -> StageColours:
        """The colours of the stage at a place (from 0), or of the colour that was chosen for it."""
        names = tuple(self.stages)
        return self.stages[colour if colour in self.stages else names[place % len(names)]]

    def score(self, value: float) -> Colour:
        """The colour of a satisfaction: negative, positive, or neutral near 0."""
        return self.neg if value <= -0.5 else self.pos if value >= 0.5 else self.ink2


def over(colour: Colour, ground: Colour, share: float) -> Colour:
    """``share`` (0 … 1) of a colour laid on a ground, as an opaque colour."""
    mixed = (
        round(int(colour[i : i + 2], 16) * share + int(ground[i : i + 2], 16) * (1 - share))
        for i in (1, 3, 5)
    )
    return "#" + "".join(f"{value:02X}" for value in mixed)


LIGHT = MapPalette(
    name="light",
    canvas="#F2F3F5",
    surface="#FFFFFF",
    sub="#F7F8F9",
    line="#E4E6EB",
    line2="#CDD1D9",
    ctl="#868D9B",
    ink="#1A1D26",
    ink2="#474D5C",
    ink3="#636A7A",
    accent="#4E46C6",
    atint="#EEEDFB",
    pos="#117A5E",
    neg="#BF3A2B",
    pill_ink="#FFFFFF",
    star="#F2B824",
    star_outline="#3A2E00",
    curve="#2B2E3A",
    band="#4E46C61A",
    sheet_border="#E4E6EB",
    cards={
        "plain": CardColours("#FFFFFF", "#DADDE4", "#8B92A0", "#636A7A"),
        "pain": CardColours("#FDF3F0", "#EFCDC6", "#C87F71", "#BF3A2B"),
        "opportunity": CardColours("#EFF8F4", "#BFDFD3", "#63A088", "#117A5E"),
        "content": CardColours("#F4F5FB", "#D3D7EC", "#8B92A0", "#636A7A"),
    },
    stages={
        "blue": StageColours("#1168B2", "#174F78", "#E3EFF8"),
        "teal": StageColours("#3A9C88", "#0C5B4D", "#DFF2ED"),
        "gold": StageColours("#8A6A10", "#6B4A00", "#FAF0D9"),
        "coral": StageColours("#DD6E3E", "#863015", "#FBE8E1"),
        "plum": StageColours("#82456F", "#6A2F62", "#F4E6F1"),
    },
)

DARK = MapPalette(
    name="dark",
    canvas="#101115",
    surface="#1D1F27",
    sub="#23262F",
    line="#2C303A",
    line2="#474C5A",
    ctl="#757C8D",
    ink="#ECEEF4",
    ink2="#B6BCCA",
    ink3="#939AAB",
    accent="#8D85F2",
    atint="#292750",
    pos="#43B795",
    neg="#F07A6C",
    pill_ink="#121317",
    star="#F0BE3C",
    star_outline="#121317",
    curve="#D9DCE6",
    band="#B9B3FA21",
    sheet_border="#2C303A",
    cards={
        "plain": CardColours("#23262F", "#393E4A", "#646B7C", "#939AAB"),
        "pain": CardColours("#332322", "#5B3430", "#A56258", "#F07A6C"),
        "opportunity": CardColours("#1A2D28", "#2C5145", "#4F937C", "#43B795"),
        "content": CardColours("#22273A", "#3D4560", "#646B7C", "#939AAB"),
    },
    stages={
        "blue": StageColours("#3389CB", "#ABD6F3", "#1A2C3B"),
        "teal": StageColours("#55D0AE", "#9FE2D3", "#17312C"),
        "gold": StageColours("#E6A630", "#F1D191", "#352A17"),
        "coral": StageColours("#C9633F", "#F6BDA7", "#3A241D"),
        "plum": StageColours("#DDA9E4", "#E9C0E2", "#332331"),
    },
)

PROJECTOR = replace(
    LIGHT,
    name="projector",
    canvas="#FFFFFF",
    sub="#F2F2F4",
    line="#8A8F9C",
    line2="#5B6170",
    ctl="#3C4150",
    ink="#000000",
    ink2="#14161C",
    ink3="#2B2F3A",
    accent="#2B22A8",
    atint="#E2E0FA",
    pos="#075540",
    neg="#96200F",
    star="#E8A400",
    star_outline="#000000",
    curve="#000000",
    band="#2B22A838",
    sheet_border="#5B6170",
    cards={
        "plain": CardColours("#FFFFFF", "#5B6170", "#3C4150", "#14161C"),
        "pain": CardColours("#FFE9E4", "#96200F", "#96200F", "#96200F"),
        "opportunity": CardColours("#DFF5EC", "#075540", "#075540", "#075540"),
        "content": CardColours("#E9EBFA", "#3A4270", "#3A4270", "#14161C"),
    },
    stages={
        "blue": StageColours("#0B4F8C", "#06304F", "#CFE4F5"),
        "teal": StageColours("#0F6B58", "#05382F", "#C9EBE2"),
        "gold": StageColours("#6B4F00", "#452F00", "#F6E3B4"),
        "coral": StageColours("#A8431A", "#5F1E0A", "#F9D6C8"),
        "plum": StageColours("#6A2F62", "#431A3E", "#EBD0E6"),
    },
)

PRINT = replace(LIGHT, name="print", canvas="#FFFFFF", sheet_border="#CDD1D9")

PALETTES: dict[MapTheme, MapPalette] = {"light": LIGHT, "dark": DARK, "projector": PROJECTOR, "print": PRINT}
