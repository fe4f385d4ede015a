"""Facts about a text that need no font: its direction, its script, its safe form."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Direction = Literal["ltr", "rtl"]

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")
_BIDI_CONTROLS = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_BIDI_OVERRIDES = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_HAS_OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CONTROLS = {code: None for code in range(0x20) if code not in (0x09, 0x0A)} | {0x7F: None, 0xFEFF: None}
_LIST_MARKS = re.compile("[,;\u060c\u061b\u3001\uff0c\uff1b]")
_BORROWED = str.maketrans({new: old + "\u06ff" for new, old in zip("پچژڤڨگڭ", "بجزفقكك", strict=True)})


def first_strong(text: str, default: Direction = "ltr") -> Direction:
    """The direction of a paragraph by its first strong letter (Unicode Bidirectional Algorithm, P2 and P3)."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind == "L":
            return "ltr"
        if kind in ("R", "AL"):
            return "rtl"
    return default


def has_arabic(text: str) -> bool:
    """Whether any character belongs to an Arabic block: such lines are set taller."""
    return not text.isascii() and _ARABIC.search(text) is not None


def clean(text: str, *, is_multiline: bool) -> str:
    """A text that is safe to keep: no control characters, no bidi overrides, no lone surrogates.

    Directional marks (LRM, RLM, ALM) and joiners stay: they carry meaning. Line ends become ``\\n``,
    or a blank where one line is wanted. Letters are never changed or normalised.
    """
    if text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    text = text.translate(_CONTROLS).translate(_BIDI_OVERRIDES)
    text = "".join(char for char in text if not 0xD800 <= ord(char) <= 0xDFFF)
    return text if is_multiline else text.replace("\n", " ").replace("\t", " ")


def contained(text: str) -> str:
    """A text whose directional signs end with it, so that it cannot turn what is written round it: overrides and
    embeddings are left out, isolates are closed, and what would close more than was opened is left out.
    """
    if not _HAS_OVERRIDES.search(text):
        return text
    kept, depth = [], 0
    for char in text:
        if char == "\u2069":
            if depth == 0:
                continue
            depth -= 1
        elif "\u2066" <= char <= "\u2068":
            depth += 1
        elif "\u202a" <= char <= "\u202e":
            continue
        kept.append(char)
    return "".join(kept) + "\u2069" * depth


def unveiled(name: str) -> str:
    """The name of a file as it may be shown: a sign that would turn its letters, or break the line, shows as ``\ufffd``."""
    return "".join(
        "\ufffd"
        if ord(char) in _BIDI_CONTROLS or ord(char) in _CONTROLS or char in "\n\t\u2028\u2029"
        else char
        for char in name
    )


def folded(text: str) -> str:
    """The form in which texts are searched and compared.

    Ignores case, diacritics, tatweel, directional marks, the script of digits, and the variants of alef, ya, ta
    marbuta and hamza seats.
    """
    if text.isascii():
        return text.lower()
    variants = str.maketrans("أإآٱىئةؤیک٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "ااااييهويك01234567890123456789")
    text = unicodedata.normalize("NFKD", text.translate(variants).translate(_BIDI_CONTROLS))
    text = "".join(char for char in text if not unicodedata.combining(char) and char != "\u0640")
    return text.translate(variants).casefold()


def sort_key(text: str) -> tuple[str, str]:
    """The key by which names are sorted: variants and diacritics lie together, letters that Arabic borrowed lie
    behind the letter they were made of (Unicode puts them behind ya).
    """
    return folded(text).translate(_BORROWED), text


def split_list(text: str) -> list[str]:
    """The entries of a list that was typed in one line: parted by commas or semicolons of any script."""
    return [entry for part in _LIST_MARKS.split(text) if (entry := part.strip())]
