"""Languages that nobody speaks, made of the English texts: long ones with accents, and ones from right to left.

They show at once what is not translated, what has too little room, and what does not mirror. They are made for the
tests and never shipped.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tools.texts import Text, texts_in
from tools.translations import PLACEHOLDER, PREFIX, Translations, compile_file, project_translations, take_up

LONG: Final = "en_XA"
"""The texts with accents, 40 % longer, between brackets."""
MIRRORED: Final = "ar_XB"
"""The texts shown from right to left, letters upside down, 40 % longer."""

_ACCENTED = str.maketrans("AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz", "ÅåÇçĎďÉéĞğĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž")
_HEBREW = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "אבגדהוזחטיכלמנסעפצקרשתאבגדאבגדהוזחטיכלמנסעפצקרשתאבגד",
)
_WORDS = (" one", " two", " three", " four", " five", " six", " seven")


def accented(text: str) -> str:
    """Longer by 40 %, with accents, what is filled in untouched."""
    return "[" + _longer(text, _ACCENTED) + "]"


def mirrored(text: str) -> str:
    """Longer by 40 %, in letters that run from right to left."""
    return _longer(text, _HEBREW)


def _longer(text: str, letters: dict[int, int]) -> str:
    """Words are added, as a translation would have more of them, never one word that cannot be broken."""
    extra, wanted = "", round(len(text) * 0.4)
    for word in _WORDS * (wanted // 20 + 1):
        if len(extra) >= wanted:
            break
        extra += word[: max(2, wanted - len(extra))]
    tail = re.search(r"[\s:….!?]*$", text)
    end = tail.start() if tail else len(text)
    parts = re.split(f"({PLACEHOLDER.pattern})", text[:end] + extra + text[end:])
    return "".join(part if place % 2 else part.translate(letters) for place, part in enumerate(parts))


def write(folder: Path, code: str, texts: list[Text], change: Callable[[str], str]) -> None:
    """Make a language of these texts in a folder: ``.ts`` and ``.qm``."""
    path = folder / f"{PREFIX}{code}.ts"
    take_up(path, code, texts)
    tree = ET.parse(path)
    for message in tree.getroot().iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        forms = list(translation.iter("numerusform"))
        for node in forms or [translation]:
            node.text = change(source)
    tree.write(path, encoding="utf-8", xml_declaration=True)
    compile_file(path, path.with_suffix(".qm"))


def write_all(folder: Path, translations: Translations) -> None:
    """Both pseudo-languages beside the real ones."""
    for shipped in translations.folder.glob("*.qm"):
        (folder / shipped.name).write_bytes(shipped.read_bytes())
    texts, _ = texts_in(project_translations().sources)
    write(folder, LONG, texts, accented)
    write(folder, MIRRORED, texts, mirrored)


def write_direction(folder: Path, code: str, direction: str) -> None:
    """A language that changes no text, only the direction."""
    path = folder / f"{PREFIX}{code}.ts"
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{code}">\n'
        "<context><name>QGuiApplication</name><message><source>QT_LAYOUT_DIRECTION</source>"
        f"<translation>{direction}</translation></message></context>\n</TS>\n",
        encoding="utf-8",
    )
    compile_file(path, path.with_suffix(".qm"))
