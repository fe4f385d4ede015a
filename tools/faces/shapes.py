"""The parts of a face as SVG, in a box of 200 by 200: hair, scarves, beards, glasses, clothes. Each is told its colours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

Drawing = str


def path(data: str, fill: str, *, opacity: float = 1.0) -> Drawing:
    """A filled shape."""
    faint = f' opacity="{opacity:g}"' if opacity < 1 else ""
    return f'<path d="{data}" fill="{fill}"{faint}/>'


def line(data: str, colour: str, width: float, *, opacity: float = 1.0) -> Drawing:
    """A stroke with round ends."""
    faint = f' opacity="{opacity:g}"' if opacity < 1 else ""
    return (
        f'<path d="{data}" fill="none" stroke="{colour}" stroke-width="{width:g}" '
        f'stroke-linecap="round" stroke-linejoin="round"{faint}/>'
    )


def dot(x: float, y: float, radius: float, fill: str) -> Drawing:
    """A disc."""
    return f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="{fill}"/>'


def oval(x: float, y: float, rx: float, ry: float, fill: str, turn: float = 0) -> Drawing:
    """An ellipse, turned by degrees."""
    turned = f' transform="rotate({turn:g} {x:g} {y:g})"' if turn else ""
    return f'<ellipse cx="{x:g}" cy="{y:g}" rx="{rx:g}" ry="{ry:g}" fill="{fill}"{turned}/>'


# The head


def neck(skin: str, shade: str) -> Drawing:
    """The neck and what a wide neckline shows, with the shadow of the chin on it."""
    return path(
        "M81 128H119V161C126 163 131 164 134 166C128 190 72 190 66 166C69 164 74 163 81 161Z", skin
    ) + path("M81 134C86 148 114 148 119 134V142C113 157 87 157 81 142Z", shade)


def ears(skin: str, shade: str) -> Drawing:
    """Both ears."""
    both = oval(65.5, 106, 6.5, 9, skin) + oval(134.5, 106, 6.5, 9, skin)
    return both + line("M63 103Q66 105 65 110M137 103Q134 105 135 110", shade, 1.8)


def head(skin: str, *, is_bare: bool = False) -> Drawing:
    """The face itself; higher where no hair lies on it."""
    top = 45 if is_bare else 59
    return path(
        f"M66 95C66 124 80 146.500 100 146.500C120 146.500 134 124 134 95C134 {top} 66 {top} 66 95Z", skin
    )


def look(eye: str, brow: str, *, lashes: bool, brow_y: float = 94.5, width: float = 2.8) -> Drawing:
    """Eyes and brows."""
    eyes = dot(85.5, 105, 3.1, eye) + dot(114.5, 105, 3.1, eye)
    y = brow_y
    brows = line(
        f"M78 {y}Q85 {y - 3.6} 91.500 {y - 0.6}M108.500 {y - 0.6}Q115 {y - 3.6} 122 {y}", brow, width
    )
    if lashes:
        eyes += line(
            "M80.500 103.500Q83 100.600 86.500 101M119.500 103.500Q117 100.600 113.500 101", eye, 1.7
        )
    return eyes + brows


def nose(shade: str) -> Drawing:
    """A hint of a nose."""
    return line("M100.500 107Q97 114.500 101.500 116.500", shade, 2.3)


def blush(colour: str) -> Drawing:
    """Warm cheeks."""
    return f'<g opacity="0.32">{oval(77.5, 117, 6.5, 4.2, colour)}{oval(122.5, 117, 6.5, 4.2, colour)}</g>'


MOUTHS: Final[dict[str, str]] = {
    "smile": "M89.500 126Q100 134.500 110.500 126",
    "calm": "M91.500 127.500Q100 132 108.500 127.500",
    "wry": "M91 128.500Q101 132.500 110 125.500",
}


def mouth(kind: str, colour: str) -> Drawing:
    """A mouth: ``smile``, ``calm``, ``wry``, or ``laugh`` with teeth."""
    if kind == "laugh":
        return path(
            "M88 124Q100 127.500 112 124Q109.500 136.500 100 136.500Q90.500 136.500 88 124Z", colour
        ) + path(
            "M90.500 125.200Q100 127.900 109.500 125.200L108.600 128.600Q100 130.600 91.400 128.600Z",
            "#FFFFFF",
        )
    return line(MOUTHS[kind], colour, 3.1)


def wrinkles(shade: str) -> Drawing:
    """Lines of a long life: at the eyes, on the forehead, beside the mouth."""
    return line(
        "M73 106.500Q75.500 108 75.500 110.500M127 106.500Q124.500 108 124.500 110.500M84.500 118Q82 122 83 125.500"
        "M115.500 118Q118 122 117 125.500M90 84.500Q100 82.500 110 84.500",
        shade,
        1.7,
    )


def freckles(shade: str) -> Drawing:
    """A few on both cheeks."""
    spots = ((77, 114), (81.5, 117), (75.5, 119), (123, 114), (118.5, 117), (124.5, 119))
    return "".join(dot(x, y, 1.1, shade) for x, y in spots)


def glasses(kind: str, colour: str) -> Drawing:
    """``round``, ``square`` or ``fine``."""
    if kind == "square":
        frames = (
            '<rect x="73.500" y="96.500" width="23" height="18" rx="5"/>'
            '<rect x="103.500" y="96.500" width="23" height="18" rx="5"/>'
        )
    else:
        frames = '<circle cx="85" cy="105.500" r="11.500"/><circle cx="115" cy="105.500" r="11.500"/>'
    width = 1.9 if kind == "fine" else 3
    return (
        f'<g fill="none" stroke="{colour}" stroke-width="{width:g}" stroke-linecap="round">{frames}'
        '<path d="M96.600 103.500Q100 101 103.400 103.500M73.500 104L66.500 101.500M126.500 104L133.500 101.500"/></g>'
    )


# Beards


def beard(kind: str, colour: str, lips: str) -> Drawing:
    """``full``, ``short``, ``long``, ``goatee``, ``moustache``, ``stubble``."""
    upper = "C129 121 124 123.500 119.500 121C113 117.500 106 118.500 100 120C94 118.500 87 117.500 80.500 121C76 123.500 71 121 66 113"
    lip = path("M90.500 128.500Q100 135.500 109.500 128.500Q100 131 90.500 128.500Z", lips)
    if kind == "full":
        return path(f"M66 113C67 141 82 153 100 153C118 153 133 141 134 113{upper}Z", colour) + lip
    if kind == "long":
        return path(f"M66 113C64 150 80 177 100 177C120 177 136 150 134 113{upper}Z", colour) + lip
    if kind == "stubble":
        return path(
            f"M66 113C68 139 82 148.500 100 148.500C118 148.500 132 139 134 113{upper}Z", colour, opacity=0.28
        )
    if kind == "short":
        return path(
            "M65.500 100C66 138 82 150.500 100 150.500C118 150.500 134 138 134.500 100L131 100C130 122 123 138.500 100 139C77 "
            "138.500 70 122 69 100Z",
            colour,
        ) + line("M88.500 121.500Q94 117.500 100 119.500Q106 117.500 111.500 121.500", colour, 4.2)
    if kind == "goatee":
        return path("M89 139Q100 134.500 111 139Q110 151.500 100 152Q90 151.500 89 139Z", colour) + line(
            "M89 121.500Q94.500 118 100 119.800Q105.500 118 111 121.500", colour, 3.4
        )
    return path(
        "M83 123.500C87 116.500 95 115 100 118.500C105 115 113 116.500 117 123.500C110 125.500 105 124.500 100 122C95 124.500 90 125.500 83 123.500Z",
        colour,
    )


# Hair: what lies behind the head, and what lies on it

Hair = Callable[[str, str], tuple[Drawing, Drawing]]


def crop(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """Short, straight across."""
    del shade
    return "", path(
        "M63.500 100C59 66 75 45 100 45C125 45 141 66 136.500 100L132.500 100C132.500 89 131 81 127 75.500C113 80 87 80 73 "
        "75.500C69 81 67.500 89 67.500 100Z",
        colour,
    )


def side_part(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """Short, combed to a side."""
    front = path(
        "M64 100C58 70 70 44 98 43C124 40 143 58 136.500 100L132.500 100C132.500 90 131 82 126 77C108 79 92 76 82 67C80 75 72 "
        "80 70 86C68 90 67.500 95 67.500 100Z",
        colour,
    )
    return "", front + line("M84 65Q98 75 122 74", shade, 1.8, opacity=0.5)


def quiff(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """Shaved at the sides, high on top."""
    sides = path(
        "M64.500 102C62 84 66 68 76 60L124 60C134 68 138 84 135.500 102L132 100C132 88 130 80 126 76L74 76C70 80 68 88 68 100Z",
        shade,
    )
    top = path(
        "M70 77C62 56 78 38 104 40C112 34 136 42 131 66C131 72 129 76 127 78C112 74 88 72 70 77Z", colour
    )
    return "", sides + top


def curls(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """Short curls."""
    spots = ((70, 66, 12.5), (84, 54, 14), (101, 50, 15), (118, 55, 14), (130, 67, 12), (76, 77, 9.5), (90, 70, 12.5),
             (106, 68, 13), (121, 74, 11), (131, 81, 7), (68, 84, 6.5))  # fmt: skip
    sides = path(
        "M64.500 102C61 86 64 74 70 68L130 68C136 74 139 86 135.500 102L132 100C132 90 130 84 126 81L74 81C70 84 68 90 68 100Z",
        colour,
    )
    return "", sides + "".join(dot(x, y, r, colour) for x, y, r in spots) + line(
        "M82 58Q88 53 93 57M104 55Q110 50 115 56M92 69Q98 64 103 69", shade, 1.8, opacity=0.6
    )


def receding(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """What is left at the sides."""
    del shade
    return path("M72 64C57 70 55 98 63 112H137C145 98 143 70 128 64Z", colour), ""


def bald(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """None; a gleam."""
    del colour, shade
    return "", line("M82 72Q87 65.500 95 64", "#FFFFFF", 3.4, opacity=0.3)


def middle_part(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """Long and straight, parted in the middle."""
    back = path(
        "M100 42C70 42 50 62 50 98L47 158Q47 172 60 173H140Q153 172 153 158L150 98C150 62 130 42 100 42Z",
        colour,
    )
    front = path(
        "M100 50C74 48 58 72 62 116C67 98 90 92 100 66C110 92 133 98 138 116C142 72 126 48 100 50Z", colour
    )
    return back, front + line("M100 47V64", shade, 1.8, opacity=0.55)


def bob(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """To the chin, with a fringe."""
    back = path(
        "M100 41C66 41 47 66 49 106C49 126 50 138 54 147Q66 156 78 150V120H122V150Q134 156 146 147C150 138 151 126 151 106C153 66 134 41 100 41Z",
        colour,
    )
    front = path(
        "M62 108C58 70 76 49 100 49C124 49 142 70 138 108C134 102 133 96 132 89C112 95 88 95 68 89C67 96 66 102 62 108Z",
        colour,
    )
    return back, front + line("M84 88Q86 74 92 64M114 88Q112 76 107 66", shade, 1.8, opacity=0.5)


def waves(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """Long and wavy, parted at the side."""
    back = path(
        "M100 39C70 39 49 58 49 92C40 104 46 115 41 128C36 144 45 163 58 168C74 174 126 174 142 168C155 163 164 144 159 128C154 115 160 104 151 92C151 58 130 39 100 39Z",
        colour,
    )
    front = path(
        "M61 114C56 76 70 48 102 49C130 49 144 74 139 114C136 98 128 84 114 72C102 86 80 88 71 95C65 100 63 107 61 114Z",
        colour,
    )
    return back, front + line(
        "M53 120Q49 130 53 140M147 120Q151 130 147 140M114 70Q108 60 98 56", shade, 1.9, opacity=0.5
    )


def bun(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """Put up, with a knot."""
    back = dot(100, 37, 17.5, colour) + path(
        "M100 45C73 45 58 66 60 106L67 114V92H133V114L140 106C142 66 127 45 100 45Z", colour
    )
    front = path(
        "M63 106C58 72 74 50 100 50C126 50 142 72 137 106C134 92 126 80 108 72C96 86 76 86 69 92C66 96 64 101 63 106Z",
        colour,
    )
    return back, front + line("M91 33Q100 27 109 33M106 71Q112 64 112 57", shade, 1.9, opacity=0.5)


def ponytail(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """Tied behind, falling over a shoulder."""
    back = path(
        "M128 54C160 50 172 92 162 132C158 150 146 160 138 156C148 134 146 104 128 88Z", colour
    ) + path("M100 45C73 45 58 66 60 106L67 114V92H133V114L140 106C142 66 127 45 100 45Z", colour)
    front = path(
        "M63 106C58 70 74 47 101 47C127 47 142 72 137 106C134 92 128 81 118 74C100 86 78 85 69 92C66 96 64 101 63 106Z",
        colour,
    )
    return back, front + line("M118 73Q112 63 100 59M152 84Q160 108 152 138", shade, 1.9, opacity=0.5)


def afro(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """Round and full."""
    spots = (
        (100, 82, 50),
        (60, 92, 19),
        (140, 92, 19),
        (62, 66, 20),
        (138, 66, 20),
        (80, 46, 20),
        (120, 46, 20),
        (100, 40, 20),
        (58, 112, 13),
        (142, 112, 13),
    )
    back = "".join(dot(x, y, r, colour) for x, y, r in spots)
    front = path(
        "M64.500 104C62 78 78 62 100 62C122 62 138 78 135.500 104C132 90 124 79 100 79C76 79 68 90 64.500 104Z",
        colour,
    )
    return back, front + line(
        "M72 56Q78 48 86 48M116 46Q124 48 128 55M96 54Q102 50 108 54", shade, 2, opacity=0.6
    )


def puffs(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """Two puffs, for a child."""
    back = (
        dot(55, 58, 20, colour)
        + dot(145, 58, 20, colour)
        + dot(48, 68, 11, colour)
        + dot(152, 68, 11, colour)
    )
    front = path(
        "M64 104C59 70 76 49 100 49C124 49 141 70 136 104C133 90 124 80 100 69C76 80 67 90 64 104Z", colour
    )
    return back, front + line("M100 50V67", shade, 1.8, opacity=0.6) + dot(69, 66, 4.5, "#E6A630") + dot(
        131, 66, 4.5, "#E6A630"
    )


def braids(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """Two braids over the shoulders."""
    back = path("M100 43C70 43 54 66 56 108L62 122V92H138V122L144 108C146 66 130 43 100 43Z", colour)
    beads = "".join(
        oval(x, y, 9 - (y - 118) / 16, 10, colour, turn)
        for x, turn in ((58, 12), (142, -12))
        for y in (118, 132, 146, 160)
    )
    front = path(
        "M100 50C75 48 60 70 62 112C67 96 90 90 100 67C110 90 133 96 138 112C140 70 125 48 100 50Z", colour
    )
    marks = line(
        "M52 125Q58 129 64 125M53 139Q58 143 63.500 139M54 153Q58 156 63 153M136 125Q142 129 148 125M136.500 139Q142 143 147 139M137 153Q142 156 146 153",
        shade,
        1.7,
        opacity=0.6,
    )
    return back, front + beads + marks + line("M100 47V65", shade, 1.8, opacity=0.55)


def pixie(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """Very short, swept over the forehead."""
    front = path(
        "M62.500 106C55 66 74 42 105 44C134 46 144 74 137 104C134 98 132 90 130 84C116 90 98 88 84 78C80 86 72 90 69 94C66 98 64 102 62.500 106Z",
        colour,
    )
    return "", front + line("M86 77Q92 64 108 60M104 84Q112 74 122 72", shade, 1.8, opacity=0.5)


# Scarves and hats


def scarf(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """A headscarf round face and shoulders."""
    back = path(
        "M100 37C65 37 43 62 43 102C43 136 38 158 26 186L22 214H178L174 186C162 158 157 136 157 102C157 62 135 37 100 37Z",
        colour,
    )
    band = "M100 53C74 53 60 72 61 104C62 134 80 153 100 153C120 153 138 134 139 104C140 72 126 53 100 53Z"
    opening = "M100 69C80 69 68.500 82 68.500 104C68.500 128 82 145 100 145C118 145 131.500 128 131.500 104C131.500 82 120 69 100 69Z"
    front = f'<path d="{band}{opening}" fill="{shade}" fill-rule="evenodd"/>'
    folds = line("M58 148Q80 172 112 172Q138 170 150 156M50 172Q76 192 116 188", shade, 2.6, opacity=0.75)
    return back, front + folds


def wrapped(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """A scarf wound round the head, the neck covered."""
    front = path(
        "M63 106C47 60 72 31 103 33C135 34 153 62 137 106C136 93 128 83 116 77C97 85 80 86 71 84C66 90 63.500 97 63 106Z",
        colour,
    )
    folds = line("M61 82Q84 57 124 49M64 92Q90 74 116 76M80 44Q108 50 140 78", shade, 2.6, opacity=0.8)
    return "", front + folds + oval(76, 57, 11, 8.5, shade, -38)


def turban(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """Wound high."""
    front = path(
        "M57 92C46 50 74 29 100 29C126 29 154 50 143 92C134 80 116 74 100 88C84 74 66 80 57 92Z", colour
    )
    folds = line(
        "M100 87Q104 60 132 44M100 87Q96 60 68 44M64 78Q76 66 96 74M136 78Q124 66 104 74M82 34Q100 44 118 34",
        shade,
        2.6,
        opacity=0.8,
    )
    return "", front + folds


def cap(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """A round knitted cap."""
    front = path("M65 86C62 58 78 44 100 44C122 44 138 58 135 86C122 79 78 79 65 86Z", colour)
    band = path(
        "M64.500 90C64 84 64 82 64.500 78C78 71 122 71 135.500 78C136 82 136 84 135.500 90C122 83 78 83 64.500 90Z",
        shade,
    )
    return "", front + band + line(
        "M78 73Q80 58 88 50M100 71V46M122 73Q120 58 112 50", shade, 1.8, opacity=0.7
    )


def headcloth(colour: str, shade: str) -> tuple[Drawing, Drawing]:
    """A white cloth under a black cord."""
    back = path(
        "M100 38C66 38 47 60 47 94C44 124 40 150 30 180L62 192H138L170 180C160 150 156 124 153 94C153 60 134 38 100 38Z",
        colour,
    )
    front = path(
        "M100 46C72 46 57 66 58 98L60 150C66 138 67 118 67.500 98C70 82 82 76 100 76C118 76 130 82 132.500 98C133 118 134 138 140 150L142 98C143 66 128 46 100 46Z",
        colour,
    )
    cord = line("M59 80Q100 52 141 80", "#24212B", 5.5) + line("M62 71Q100 45 138 71", "#24212B", 5)
    return back, front + line(
        "M62 104Q63 126 60 146M138 104Q137 126 140 146M54 120Q52 146 42 172M146 120Q148 146 158 172",
        shade,
        2.2,
    ) + cord


HAIR: Final[dict[str, Hair]] = {
    "crop": crop, "side_part": side_part, "quiff": quiff, "curls": curls, "receding": receding, "bald": bald,
    "middle_part": middle_part, "bob": bob, "waves": waves, "bun": bun, "ponytail": ponytail, "afro": afro,
    "puffs": puffs, "braids": braids, "pixie": pixie, "scarf": scarf, "wrapped": wrapped, "turban": turban,
    "cap": cap, "headcloth": headcloth,
}  # fmt: skip
COVERED: Final = {"scarf", "wrapped", "headcloth", "middle_part", "bob"}
"""What hides the ears."""
BARE: Final = {"bald", "receding", "side_part"}
"""What leaves much of the forehead free."""


# Clothes


def clothes(kind: str, colour: str, shade: str) -> Drawing:
    """``round``, ``shirt``, ``suit``, ``hood``, ``wide``, ``polo``."""
    body = path("M26 214C30 180 54 164 82 161C88 172 112 172 118 161C146 164 170 180 174 214Z", colour)
    if kind == "round":
        return body + line("M81.500 162Q100 180 118.500 162", shade, 4.5)
    if kind == "wide":
        return path("M26 214C30 182 52 167 74 163C84 184 116 184 126 163C148 167 170 182 174 214Z", colour)
    if kind == "shirt":
        collar = path("M82 159L100 178L88 194L70 165Z", "#FFFFFF") + path(
            "M118 159L100 178L112 194L130 165Z", "#FFFFFF"
        )
        return body + path("M90 170H110L104 214H96Z", shade) + collar
    if kind == "suit":
        white = path("M78 160C88 174 112 174 122 160L112 214H88Z", "#FFFFFF")
        tie = path("M95 173H105L106 180L103 186L107.500 214H92.500L97 186L94 180Z", shade)
        lapels = path("M79 158L96 214H56L60 167Z", colour) + path("M121 158L104 214H144L140 167Z", colour)
        edges = line(
            "M79 159L95 212M121 159L105 212M62 178L70 186L66 196M138 178L130 186L134 196",
            "#FFFFFF",
            1.6,
            opacity=0.22,
        )
        return body + white + tie + lapels + edges
    if kind == "hood":
        hood = path(
            "M66 166C70 150 78 146 82 148C86 172 114 172 118 148C122 146 130 150 134 166C128 190 72 190 66 166Z",
            shade,
        )
        return body + hood + line("M91 182V200M109 182V200", "#FFFFFF", 2.4, opacity=0.85)
    placket = path("M82 160Q100 178 118 160L122 166L104 186V204H96V186L78 166Z", shade)
    return body + placket + dot(100, 193, 1.7, "#FFFFFF")
