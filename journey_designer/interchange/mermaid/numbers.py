"""Scores as Mermaid and people write them."""

from __future__ import annotations

import math
import re

from journey_designer.core.numbers import from_digits
from journey_designer.interchange.mermaid.model import BLANKS

_DECIMAL = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,4})?", re.ASCII)
_OTHER = re.compile(r"0[xX][0-9a-fA-F]{1,16}|0[oO][0-7]{1,16}|0[bB][01]{1,16}")
_COMMA = re.compile(r"[+-]?\d+,\d+", re.ASCII)


def mermaid_number(text: str) -> float | None:
    """The number that Mermaid reads, by the rules of JavaScript; None for no number."""
    text = text.strip(BLANKS)
    if _OTHER.fullmatch(text):
        return float(int(text, 0))
    if not _DECIMAL.fullmatch(text):
        return None
    number = float(text)
    return number if math.isfinite(number) else None


def kind_number(text: str) -> float | None:
    """The number that a person means: also in Arabic digits, with a true minus, with a decimal comma."""
    plain = from_digits(text.strip(BLANKS))
    return mermaid_number(plain.replace(",", ".") if _COMMA.fullmatch(plain) else plain)
