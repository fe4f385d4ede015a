"""Facts about single characters and clusters that setting a text needs."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import Final

COMMON: Final = "Zyyy"

_SCRIPTS: Final = (
    (0x0041, 0x024F, "Latn"),
    (0x0250, 0x02AF, "Latn"),
    (0x0370, 0x03FF, "Grek"),
    (0x0400, 0x052F, "Cyrl"),
    (0x0530, 0x058F, "Armn"),
    (0x0590, 0x05FF, "Hebr"),
    (0x0600, 0x06FF, "Arab"),
    (0x0750, 0x077F, "Arab"),
    (0x0870, 0x08FF, "Arab"),
    (0x0900, 0x097F, "Deva"),
    (0x10A0, 0x10FF, "Geor"),
    (0x1100, 0x11FF, "Hang"),
    (0x1C80, 0x1C8F, "Cyrl"),
    (0x1D00, 0x1DBF, "Latn"),
    (0x1E00, 0x1EFF, "Latn"),
    (0x1F00, 0x1FFF, "Grek"),
    (0x2D30, 0x2D7F, "Tfng"),
    (0x2DE0, 0x2DFF, "Cyrl"),
    (0x2E80, 0x2FDF, "Hani"),
    (0x3005, 0x3007, "Hani"),
    (0x3041, 0x309F, "Hira"),
    (0x30A1, 0x30FF, "Kana"),
    (0x3130, 0x318F, "Hang"),
    (0x31F0, 0x31FF, "Kana"),
    (0x3400, 0x9FFF, "Hani"),
    (0xA640, 0xA69F, "Cyrl"),
    (0xA720, 0xA7FF, "Latn"),
    (0xA8E0, 0xA8FF, "Deva"),
    (0xAB30, 0xAB6F, "Latn"),
    (0xAC00, 0xD7FF, "Hang"),
    (0xF900, 0xFAFF, "Hani"),
    (0xFB00, 0xFB06, "Latn"),
    (0xFB1D, 0xFB4F, "Hebr"),
    (0xFB50, 0xFDFF, "Arab"),
    (0xFE70, 0xFEFC, "Arab"),
    (0x20000, 0x3FFFF, "Hani"),
)
_SCRIPT_STARTS: Final = tuple(first for first, _, _ in _SCRIPTS)
_UNSETTABLE: Final = re.compile(
    "[\\x00-\\x1f\\x7f-\\x9f\u2028\u2029\\ud800-\\udfff\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff]"
)
_JOINER: Final = "\u2060"


def script_of(char: str) -> str:
    """The ISO 15924 code of a letter's script; `COMMON` for marks, digits, signs and other scripts."""
    code = ord(char)
    place = bisect_right(_SCRIPT_STARTS, code) - 1
    if place < 0 or code > _SCRIPTS[place][1]:
        return COMMON
    script = _SCRIPTS[place][2]
    is_letter = unicodedata.category(char)[0] == "L" or script == "Deva" or "\u0660" <= char <= "\u06f9"
    return script if is_letter else COMMON


def settable(text: str) -> str:
    """The text with every character that cannot be drawn replaced, at the same length.

    Line and paragraph separators become ``\\n``, tabs become blanks, other controls and noncharacters become
    the invisible word joiner, lone surrogates the replacement character.
    """
    return _UNSETTABLE.sub(_settable_char, text)


def _settable_char(match: re.Match[str]) -> str:
    char = match.group()
    if char in "\n\u2028\u2029\x85\x0b\x0c" or (
        char == "\r" and match.string[match.end() : match.end() + 1] != "\n"
    ):
        return "\n"
    if char == "\t":
        return " "
    return "\ufffd" if "\ud800" <= char <= "\udfff" else _JOINER


def is_ideographic(char: str) -> bool:
    """Whether a line may break on either side: Chinese and Japanese characters, Hangul syllables, emoji."""
    code = ord(char)
    return (
        0x2E80 <= code <= 0x9FFF
        or 0xAC00 <= code <= 0xD7AF
        or 0xF900 <= code <= 0xFAFF
        or 0xFE30 <= code <= 0xFE4F
        or 0xFF00 <= code <= 0xFFEF
        or 0x1F000 <= code <= 0x1FAFF
        or 0x20000 <= code <= 0x3FFFF
    )


def is_emoji_joined(char: str) -> bool:
    """Whether a zero width joiner may glue this character into a sequence."""
    code = ord(char)
    return 0x1F000 <= code <= 0x1FAFF or 0x2190 <= code <= 0x21FF or 0x2300 <= code <= 0x2BFF


def is_extending(char: str) -> bool:
    """Whether a character belongs to the one before it: marks, joiners, selectors, skin tones, tags."""
    code = ord(char)
    if code < 0x300:
        return False
    return (
        unicodedata.category(char)[0] == "M"
        or code in (0x200C, 0x200D)
        or 0x1F3FB <= code <= 0x1F3FF
        or 0xE0020 <= code <= 0xE007F
        or 0xFF9E <= code <= 0xFF9F
    )


def is_ignorable(char: str) -> bool:
    """Whether a character is drawn by nothing of its own, so that any font will do."""
    code = ord(char)
    return 0xFE00 <= code <= 0xFE0F or 0xE0000 <= code <= 0xE0FFF or unicodedata.category(char) == "Cf"


def is_direction_control(char: str) -> bool:
    """Whether a character only steers the bidirectional algorithm: nothing of it is drawn or copied."""
    code = ord(char)
    return code in (0x061C, 0x200E, 0x200F) or 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069


def clusters(text: str) -> list[tuple[int, int]]:
    """The user-perceived characters as (start, stop): a base with its marks, a flag, an emoji sequence.

    Follows the extended grapheme clusters of UAX #29 in what the shipped fonts can draw.
    """
    if text.isascii():
        return [(place, place + 1) for place in range(len(text))]
    result: list[tuple[int, int]] = []
    start = 0
    flags = 0
    for place in range(1, len(text) + 1):
        if place < len(text):
            before, char = text[place - 1], text[place]
            flags = flags + 1 if _is_flag_letter(before) else 0
            is_joined = before == "\u200d" and is_emoji_joined(char) and is_emoji_joined(text[start])
            if is_joined or is_extending(char):
                continue
            if (flags % 2 == 1 and _is_flag_letter(char)) or _joins_hangul(before, char):
                continue
        result.append((start, place))
        start = place
    return result


def _is_flag_letter(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _joins_hangul(before: str, char: str) -> bool:
    """Conjoining jamo: leading, vowel, trailing (GB6 to GB8, without the precomposed syllables' classes)."""
    if "\u1100" <= before <= "\u115f":
        return "\u1100" <= char <= "\u11a7" or "\uac00" <= char <= "\ud7a3"
    if "\u1160" <= before <= "\u11a7" or "\uac00" <= before <= "\ud7a3":
        return "\u1160" <= char <= "\u11ff"
    return "\u11a8" <= before <= "\u11ff" and "\u11a8" <= char <= "\u11ff"
