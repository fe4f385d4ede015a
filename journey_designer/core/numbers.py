"""Numbers as they are shown: rounded, signed, in the digits and with the separator of the project."""

from __future__ import annotations

import math

MINUS = "\u2212"
_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_LATIN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def rounded(value: float, places: int = 1) -> float:
    """The value with so many decimals, halves away from zero."""
    scale = 10.0**places
    return math.copysign(math.floor(abs(value) * scale + 0.5 + 1e-9) / scale, value) if value else 0.0


def in_digits(text: str, digits: str) -> str:
    """The text with its digits as the project writes them: ``latin`` 0-9 or ``arabic`` ٠-٩."""
    return text.translate(_ARABIC) if digits == "arabic" else text


def from_digits(text: str) -> str:
    """The text with Arabic-Indic and Persian digits made 0-9 and the Arabic decimal separator a point."""
    return text.translate(_LATIN).replace("٫", ".").replace(MINUS, "-")


def separator(language: str, digits: str) -> str:
    """The decimal separator."""
    return "٫" if digits == "arabic" else "," if language == "fr" else "."


def signed(value: float, language: str = "en", digits: str = "latin", places: int = 1) -> str:
    """A satisfaction as text: ``+1.2``, ``−0.4``, ``0``; the minus is U+2212."""
    number = rounded(value, places)
    if number == 0:
        return in_digits("0", digits)
    sign = "+" if number > 0 else MINUS
    return sign + in_digits(f"{abs(number):.{places}f}".replace(".", separator(language, digits)), digits)
