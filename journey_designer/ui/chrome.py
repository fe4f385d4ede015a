"""The colours of the window around the map, by theme."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Chrome:
    """One palette. Each value is ``#RRGGBB``, or ``#AARRGGBB`` where it is see-through.

    ``canvas`` is behind pages, ``chrome`` bars and panels, ``surface`` boxes and fields, ``sub`` a quiet
        fill in them;
    ``line`` is decoration, ``line2`` an outline with another cue beside it, ``ctl`` an outline that stands
    alone (3:1). ``ink`` … ``ink3`` are texts from strong to quiet, all of them at least 4.5:1 on the fills
    named here.
    """

    is_dark: bool
    canvas: str
    chrome: str
    surface: str
    sub: str
    hover: str
    pressed: str
    line: str
    line2: str
    ctl: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    btn: str
    btn_hover: str
    onbtn: str
    atint: str
    aink: str
    ring: str
    pos: str
    pos_tint: str
    neg: str
    neg_tint: str
    star: str
    star_outline: str
    curve: str
    band: str
    shadow: str
    scrim: str


LIGHT = Chrome(
    is_dark=False,
    canvas="#F2F3F5",
    chrome="#FFFFFF",
    surface="#FFFFFF",
    sub="#F7F8F9",
    hover="#EEF0F3",
    pressed="#E2E5EA",
    line="#E4E6EB",
    line2="#CDD1D9",
    ctl="#868D9B",
    ink="#1A1D26",
    ink2="#474D5C",
    ink3="#636A7A",
    accent="#4E46C6",
    btn="#4E46C6",
    btn_hover="#433BB4",
    onbtn="#FFFFFF",
    atint="#EEEDFB",
    aink="#3E37A6",
    ring="#EEEDFB",
    pos="#117A5E",
    pos_tint="#E2F3ED",
    neg="#BF3A2B",
    neg_tint="#FBE9E6",
    star="#F2B824",
    star_outline="#3A2E00",
    curve="#2B2E3A",
    band="#1A4E46C6",
    shadow="#24141828",
    scrim="#75141620",
)

DARK = Chrome(
    is_dark=True,
    canvas="#101115",
    chrome="#191B21",
    surface="#1D1F27",
    sub="#23262F",
    hover="#2B2F39",
    pressed="#363B47",
    line="#2C303A",
    line2="#474C5A",
    ctl="#757C8D",
    ink="#ECEEF4",
    ink2="#B6BCCA",
    ink3="#939AAB",
    accent="#8D85F2",
    btn="#655CDB",
    btn_hover="#5A51CF",
    onbtn="#FFFFFF",
    atint="#292750",
    aink="#B9B3FA",
    ring="#408D85F2",
    pos="#43B795",
    pos_tint="#17312A",
    neg="#F07A6C",
    neg_tint="#3C211F",
    star="#F0BE3C",
    star_outline="#121317",
    curve="#D9DCE6",
    band="#21B9B3FA",
    shadow="#8C000000",
    scrim="#75141620",
)

PROJECTOR = Chrome(
    is_dark=False,
    canvas="#FFFFFF",
    chrome="#FFFFFF",
    surface="#FFFFFF",
    sub="#F2F2F4",
    hover="#E4E6EA",
    pressed="#D3D6DC",
    line="#8A8F9C",
    line2="#5B6170",
    ctl="#3C4150",
    ink="#000000",
    ink2="#14161C",
    ink3="#2B2F3A",
    accent="#2B22A8",
    btn="#2B22A8",
    btn_hover="#1F1791",
    onbtn="#FFFFFF",
    atint="#E2E0FA",
    aink="#231B8F",
    ring="#C9C5F5",
    pos="#075540",
    pos_tint="#D3EFE5",
    neg="#96200F",
    neg_tint="#FADDD7",
    star="#E8A400",
    star_outline="#000000",
    curve="#000000",
    band="#292B22A8",
    shadow="#40000000",
    scrim="#99000000",
)

PALETTES: dict[str, Chrome] = {"light": LIGHT, "dark": DARK, "projector": PROJECTOR}
