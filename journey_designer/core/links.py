"""Web addresses that people write: which of them may be opened."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_SCHEMES = frozenset({"http", "https", "mailto"})
_SCHEME = re.compile(r"[a-z][a-z0-9+.\-]*:", re.IGNORECASE)
_DOMAIN = re.compile(r"[^\s/:@]+\.[^\s/:@.]{2,}(?:[/:?#]\S*)?")
_MAIL = re.compile(r"[^\s/:@]+@[^\s/:@]+\.[^\s/:@.]{2,}")
LONGEST = 2_000
"""Characters of the longest address."""


def opening_link(text: str) -> str | None:
    """The address that may be opened: http, https or mailto; None for any other, which stays a text.

    An address without a scheme (``www.example.com/list``) is one of https, a bare mail address one of mailto.
    """
    link = text.strip()
    if not link or len(link) > LONGEST or any(char <= " " or char == "\x7f" for char in link):
        return None
    if _MAIL.fullmatch(link):
        return f"mailto:{link}"
    port = re.match(r"[^:/]+:\d+(?:[/?#]|$)", link)
    if port is not None or not _SCHEME.match(link):
        if not _DOMAIN.fullmatch(link):
            return None
        link = f"https://{link}"
    try:
        parts = urlsplit(link)
        host = parts.hostname
    except ValueError:
        return None
    scheme = parts.scheme.lower()
    if scheme not in _SCHEMES or (scheme == "mailto" and not parts.path):
        return None
    return link if scheme == "mailto" or host else None
