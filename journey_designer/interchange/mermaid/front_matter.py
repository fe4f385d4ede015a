"""The front matter before a diagram: a few lines of YAML between two lines of three hyphens."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from journey_designer.interchange.mermaid.model import BLANKS

FENCE = "---"
LONGEST = 200
"""Most lines of front matter: a line of hyphens without a second one is none."""
_TITLE = re.compile(r"title\s*:(?P<text>.*)")


def front_title(lines: Iterable[str]) -> str:
    """The title in the front matter, empty where it has none."""
    found = ""
    for line in lines:
        if match := _TITLE.fullmatch(line.strip(BLANKS)):
            found = _scalar(match["text"].strip(BLANKS))
    return found


def _scalar(text: str) -> str:
    """A scalar of YAML on one line, with or without quotation marks."""
    if len(text) > 1 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    if len(text) > 1 and text[0] == text[-1] == '"':
        try:
            return str(json.loads(text))
        except ValueError:
            return text[1:-1]
    return text.split(" #", 1)[0].strip(BLANKS)
