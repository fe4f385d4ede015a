"""User text and user links on their way into a PDF: plain, safe, never mark-up."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from journey_designer.core.text import clean
from journey_designer.typography.paragraph import Span

_SCHEMES = frozenset({"http", "https", "mailto"})
_KEPT = "!#$%&'()*+,/:;=?@[]~-._"
LONGEST_LINK = 2000


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text with its own weight (400, 500, 600), colour (``#RRGGBB``) or link.

    ``anchor`` makes it a place of the document, ``target`` leads to one: to the first of that name, if there is one.
    """

    text: str
    weight: int | None = None
    colour: str | None = None
    link: str | None = None
    target: str | None = None
    anchor: str | None = None


Content = str | Sequence[Piece]
"""What a paragraph or a table cell says: plain text, or pieces of it."""


def printable(text: str, *, is_multiline: bool = True) -> str:
    """The text as it is drawn and found: composed (NFC), without controls, overrides, lone surrogates."""
    text = unicodedata.normalize("NFC", clean(text, is_multiline=is_multiline))
    return "".join(char for char in text if not _is_noncharacter(ord(char)))


def _is_noncharacter(code: int) -> bool:
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


def joined(content: Content) -> tuple[str, list[Span]]:
    """The printable text of a content, and the spans of its pieces."""
    if isinstance(content, str):
        return printable(content), []
    text, spans = "", []
    for piece in content:
        start = len(text)
        text += printable(piece.text)
        if piece != Piece(piece.text):
            link = safe_link(piece.link) if piece.link else None
            spans.append(Span(start, len(text), piece.weight, piece.colour, link, piece.target, piece.anchor))
    return text, spans


def safe_link(link: str) -> str | None:
    """A link that may stand in a PDF, percent-encoded: http, https or mailto; ``None`` for any other."""
    link = "".join(char for char in link.strip() if char > " " and char != "\x7f")
    try:
        parts = urlsplit(link)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme.lower() not in _SCHEMES or len(link) > LONGEST_LINK:
        return None
    if parts.scheme.lower() != "mailto" and not host:
        return None
    try:
        return quote(link.encode("utf-8"), safe=_KEPT)
    except UnicodeEncodeError:
        return None
