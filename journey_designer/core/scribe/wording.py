"""The texts that lines leave in records: quotations with the marks of their language, known kinds of stages."""

from __future__ import annotations

from functools import cache

from journey_designer.core.records import Language
from journey_designer.core.records.journey import Period, StageKind
from journey_designer.core.scribe.signs import QUOTES, likeness
from journey_designer.core.text import clean, has_arabic

_NARROW = "\u202f"
_STAGES: tuple[tuple[StageKind, Period, str], ...] = (
    ("awareness", "before", "awareness / prise de conscience / notoriété / الوعي / وعي"),
    ("consideration", "before", "consideration / considération / research / البحث والاعتبار / الاعتبار"),
    ("conversion", "during", "conversion / purchase / achat / décision d'achat / قرار الشراء / الشراء"),
    ("loyalty", "after", "loyalty / fidélité / fidélisation / الولاء / ولاء"),
    ("advocacy", "after", "advocacy / recommandation / التأييد / تأييد / التوصية"),
)


def tidy(text: str) -> str:
    """A text of one line that is safe to keep, without blanks at its sides."""
    return clean(text, is_multiline=False).strip().strip("\u200b\u2060\ufeff").strip()


def quoted(inner: str, opening: str, language: Language) -> str:
    """A quotation in its marks: as typed, or for straight marks those of the text's language."""
    if opening in "«‹" and (language != "fr" or has_arabic(inner)):
        return f"{opening}{inner}{QUOTES[opening]}"
    if opening in "«‹":
        return f"{opening}{_NARROW}{inner}{_NARROW}{QUOTES[opening]}"
    if opening in "“„":
        return f"{opening}{inner}{QUOTES[opening]}"
    if has_arabic(inner):
        return f"«{inner}»"
    return f"«{_NARROW}{inner}{_NARROW}»" if language == "fr" else f"“{inner}”"


def stage_kind(name: str) -> tuple[StageKind, Period] | None:
    """Which of the five stages a name means, and when it is; None: none of them."""
    return _kinds().get(likeness(name))


@cache
def _kinds() -> dict[str, tuple[StageKind, Period]]:
    return {likeness(word): (kind, period) for kind, period, words in _STAGES for word in words.split(" / ")}
