"""Who is on the shelf: 24 faces, various in age, hair, dress and skin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tools.faces import shapes

SKINS: Final = {
    1: ("#F7D7C2", "#E3B195", "#C0705C"),
    2: ("#EFC3A0", "#D9A07A", "#B4624C"),
    3: ("#DFA982", "#C58A61", "#A0533F"),
    4: ("#C98F66", "#AC7049", "#8A4634"),
    5: ("#A66E49", "#875334", "#6E3527"),
    6: ("#7B4D34", "#5F3824", "#4A231B"),
}
"""Skin, its shade, and the lips, from light to dark."""
HAIRS: Final = {
    "black": ("#231D22", "#4A404A"), "brown": ("#4A2F25", "#6E4A3B"), "chestnut": ("#7A4526", "#9C6440"),
    "ginger": ("#B5592A", "#D37C4A"), "blond": ("#D9AE62", "#B98D45"), "grey": ("#A9ABB3", "#85878F"),
    "white": ("#E9E9EC", "#BFC1C8"),
}  # fmt: skip
"""Hair, and the lines in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """One face: names of parts, and colours. ``hair_colour`` is one of `HAIRS` or a pair of colours of a scarf."""

    name: str
    ground: str
    skin: int
    hair: str
    hair_colour: str | tuple[str, str]
    dress: str
    dress_colour: tuple[str, str]
    mouth: str = "smile"
    beard: str = ""
    beard_colour: str = ""
    glasses: str = ""
    lashes: bool = False
    is_old: bool = False
    has_freckles: bool = False
    earrings: str = ""


PEOPLE: Final = (
    Face(name="01", ground="#E8DDF3", skin=2, hair="middle_part", hair_colour="brown", dress="round", dress_colour=("#4E46C6", "#3A339F"), lashes=True),
    Face(name="02", ground="#DAE7F2", skin=3, hair="crop", hair_colour="black", dress="shirt", dress_colour=("#2E7DBB", "#22649A"), beard="short"),
    Face(name="03", ground="#F5E4D2", skin=3, hair="scarf", hair_colour=("#2AA68C", "#1C8770"), dress="round", dress_colour=("#2AA68C", "#1C8770"), lashes=True),
    Face(name="04", ground="#F6DDD6", skin=6, hair="afro", hair_colour="black", dress="wide", dress_colour=("#E6A630", "#C78818"), mouth="laugh", lashes=True, earrings="#F2C65C"),
    Face(name="05", ground="#DFF0EA", skin=1, hair="side_part", hair_colour="chestnut", dress="suit", dress_colour=("#36506B", "#B4453A"), glasses="square", mouth="calm"),
    Face(name="06", ground="#FBE7DF", skin=1, hair="bob", hair_colour="ginger", dress="round", dress_colour=("#2F8F7B", "#217161"), lashes=True, has_freckles=True),
    Face(name="07", ground="#E3E9F7", skin=4, hair="curls", hair_colour="black", dress="hood", dress_colour=("#C8553D", "#A8432F"), mouth="laugh"),
    Face(name="08", ground="#EFE6DA", skin=2, hair="bun", hair_colour="white", dress="round", dress_colour=("#82456F", "#692F58"), glasses="fine", is_old=True, lashes=True),
    Face(name="09", ground="#E1EFF4", skin=4, hair="scarf", hair_colour=("#3B3F55", "#555B78"), dress="round", dress_colour=("#3B3F55", "#555B78"), glasses="round", lashes=True),
    Face(name="10", ground="#F3E9CF", skin=3, hair="receding", hair_colour="grey", dress="polo", dress_colour=("#5B7F4B", "#456538"), beard="moustache", beard_colour="grey", is_old=True),
    Face(name="11", ground="#DDE9DC", skin=5, hair="quiff", hair_colour="black", dress="round", dress_colour=("#F0F1F4", "#D2D5DC"), beard="stubble"),
    Face(name="12", ground="#F8E3EA", skin=3, hair="waves", hair_colour="black", dress="wide", dress_colour=("#D1495B", "#B03447"), lashes=True, earrings="#F2C65C"),
    Face(name="13", ground="#E4E0F2", skin=4, hair="turban", hair_colour=("#DD6E3E", "#B9532A"), dress="shirt", dress_colour=("#4A5A78", "#384764"), beard="full"),
    Face(name="14", ground="#DFEFF7", skin=1, hair="ponytail", hair_colour="blond", dress="hood", dress_colour=("#6C63D2", "#544BB8"), mouth="laugh", lashes=True),
    Face(name="15", ground="#F4E6D8", skin=3, hair="cap", hair_colour=("#F4F1EA", "#D9D2C3"), dress="round", dress_colour=("#8A6A10", "#6B4F00"), beard="long", beard_colour="white", is_old=True, mouth="calm"),
    Face(name="16", ground="#E6F1DF", skin=5, hair="puffs", hair_colour="black", dress="round", dress_colour=("#E86FA0", "#C94F84"), mouth="laugh", lashes=True),
    Face(name="17", ground="#F1E0E6", skin=4, hair="wrapped", hair_colour=("#B0407A", "#8C2C5E"), dress="round", dress_colour=("#5B4A8A", "#46376F"), lashes=True),
    Face(name="18", ground="#E0EAF6", skin=2, hair="curls", hair_colour="chestnut", dress="round", dress_colour=("#3A9C88", "#2B7D6C"), has_freckles=True),
    Face(name="19", ground="#F0EADB", skin=3, hair="headcloth", hair_colour=("#FAFAF7", "#DEDDD5"), dress="round", dress_colour=("#F4F4F1", "#DEDDD5"), beard="goatee", mouth="calm"),
    Face(name="20", ground="#DCEBEF", skin=6, hair="bald", hair_colour="black", dress="suit", dress_colour=("#2C3348", "#3389CB"), beard="full", glasses="square"),
    Face(name="21", ground="#F7E7D6", skin=2, hair="pixie", hair_colour="grey", dress="shirt", dress_colour=("#3C7A9E", "#2B6284"), is_old=True, lashes=True, mouth="smile", earrings="#E4E6EB"),
    Face(name="22", ground="#E9E3F5", skin=5, hair="braids", hair_colour="black", dress="wide", dress_colour=("#2AA68C", "#1C8770"), lashes=True),
    Face(name="23", ground="#E2EFE4", skin=2, hair="scarf", hair_colour=("#F3D9DE", "#E3B9C3"), dress="round", dress_colour=("#F3D9DE", "#E3B9C3"), lashes=True, is_old=True),
    Face(name="24", ground="#F9E9CC", skin=1, hair="crop", hair_colour="blond", dress="polo", dress_colour=("#1F6FB5", "#165690"), mouth="laugh"),
)  # fmt: skip


def svg(face: Face) -> str:
    """The whole drawing of a face."""
    parts = [
        f'<rect width="200" height="200" fill="{face.ground}"/>',
        *_bust(face),
        *_face(face),
        *_over(face),
    ]
    lines = "\n ".join(part for part in parts if part)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">\n {lines}\n</svg>\n'


def _hair(face: Face) -> tuple[str, str]:
    """The colour of hair or scarf, and of the lines in it."""
    return HAIRS[face.hair_colour] if isinstance(face.hair_colour, str) else face.hair_colour


def _grown(face: Face) -> str:
    """The colour of brows and beard: that of the hair, black under what covers it."""
    return HAIRS[face.hair_colour if isinstance(face.hair_colour, str) else "black"][0]


def _bust(face: Face) -> list[str]:
    """What lies behind the face: hair, neck, clothes, ears. A headscarf lies over the clothes."""
    skin, shade, _ = SKINS[face.skin]
    back, _ = shapes.HAIR[face.hair](*_hair(face))
    parts = [shapes.neck(skin, shade)]
    if face.hair == "scarf":
        parts.append(back)
    else:
        parts = [back, *parts, shapes.clothes(face.dress, *face.dress_colour)]
    if face.hair == "wrapped":
        parts.append(shapes.path(_COVERED_NECK, _hair(face)[1]))
    if face.hair not in shapes.COVERED:
        parts.append(shapes.ears(skin, shade))
    if face.earrings:
        parts += [shapes.dot(x, 119, 3.6, face.earrings) for x in (64, 136)]
    return parts


def _face(face: Face) -> list[str]:
    skin, shade, lips = SKINS[face.skin]
    beard = HAIRS[face.beard_colour][0] if face.beard_colour else _grown(face)
    drawn = shapes.beard(face.beard, beard, lips) if face.beard else ""
    smile = shapes.mouth(face.mouth, lips) if face.beard not in ("full", "long") else ""
    brow = HAIRS["grey"][1] if face.is_old else _grown(face)
    return [
        shapes.head(skin, is_bare=face.hair in shapes.BARE),
        shapes.blush(lips),
        shapes.freckles(shade) if face.has_freckles else "",
        shapes.wrinkles(shade) if face.is_old else "",
        shapes.nose(shade),
        *((drawn, smile) if face.beard == "stubble" else (smile, drawn)),
        shapes.look("#2B2326", brow, lashes=face.lashes),
    ]


def _over(face: Face) -> list[str]:
    """What lies on the face."""
    _, front = shapes.HAIR[face.hair](*_hair(face))
    frame = "#6B6470" if face.glasses == "fine" else "#E0C27A" if face.skin == max(SKINS) else "#2F2A3E"
    return [front, shapes.glasses(face.glasses, frame) if face.glasses else ""]


_COVERED_NECK: Final = (
    "M79 128C84 150 116 150 121 128L124 160C128 166 124 172 118 174Q100 180 82 174C76 172 72 166 76 160Z"
)
