"""Mermaid's way to write a character by its number or name: ``#58;`` or ``#quot;``."""

from __future__ import annotations

import re
from html.entities import html5

_OPEN, _CLOSE = "\ufdd0", "\ufdd1"  # two noncharacters: no text holds them
_WRITTEN = re.compile(r"#([0-9A-Za-z_]{1,32});")
_SEALED = re.compile(f"{_OPEN}([0-9A-Za-z_]{{1,32}}){_CLOSE}")


def sealed(text: str) -> str:
    """The text with its entities closed up, so that their marks do not count as marks."""
    return _WRITTEN.sub(rf"{_OPEN}\1{_CLOSE}", text)


def opened(text: str) -> str:
    """A sealed text with the characters that the entities mean; unknown ones stand as they were written."""
    return _SEALED.sub(_character, text)


def unsealed(text: str) -> str:
    """A sealed text as it was written."""
    return _SEALED.sub(r"#\1;", text)


def entity(char: str) -> str:
    """A character as an entity."""
    return f"#{ord(char)};"


def _character(match: re.Match[str]) -> str:
    name = match.group(1)
    if not name.isdigit():
        return html5.get(f"{name};", f"#{name};")
    number = int(name)
    is_character = 0 < number < 0xD800 or 0xDFFF < number <= 0x10FFFF
    return chr(number) if is_character else "\ufffd"
