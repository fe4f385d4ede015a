"""What the agenda and the minutes say, in the language of a report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class AgendaWords:
    """Headings, columns and sentences; braces are filled in."""

    planned: str
    minutes: str
    block: str
    to_fill: str
    begins_after: str
    minutes_column: str
    began: str
    ended: str
    spent: str
    against: str
    skipped: str
    still_open: str
    total: str
    whole_day: str
    hours: str
    only_minutes: str


_ENGLISH: Final = AgendaWords(
    planned="Agenda",
    minutes="Minutes",
    block="Block",
    to_fill="What is filled in",
    begins_after="Begins after",
    minutes_column="Minutes",
    began="Began",
    ended="Ended",
    spent="Took, minutes",
    against="Against plan",
    skipped="did not take place",
    still_open="not ended",
    total="Planned: {time}",
    whole_day="{date}, from {began} to {ended}. Worked: {spent}, planned: {planned}.",
    hours="{hours} h {minutes} min",
    only_minutes="{minutes} min",
)
_FRENCH: Final = AgendaWords(
    planned="Ordre du jour",
    minutes="Compte rendu",
    block="Séquence",
    to_fill="Ce qui est rempli",
    begins_after="Commence après",
    minutes_column="Minutes",
    began="Début",
    ended="Fin",
    spent="Durée, minutes",
    against="Écart au plan",
    skipped="n’a pas eu lieu",
    still_open="pas terminée",
    total="Prévu\u202f: {time}",
    whole_day="{date}, de {began} à {ended}. Travaillé\u202f: {spent}, prévu\u202f: {planned}.",
    hours="{hours} h {minutes} min",
    only_minutes="{minutes} min",
)
_ARABIC: Final = AgendaWords(
    planned="جدول الأعمال",
    minutes="محضر الورشة",
    block="الفقرة",
    to_fill="ما يُملأ",
    begins_after="تبدأ بعد",
    minutes_column="الدقائق",
    began="البداية",
    ended="النهاية",
    spent="استغرقت، بالدقائق",
    against="مقارنة بالمخطط",
    skipped="لم تُعقد",
    still_open="لم تنته",
    total="المخطط: {time}",
    whole_day="{date}، من {began} إلى {ended}. مدة العمل: {spent}، والمخطط: {planned}.",
    hours="{hours} س {minutes} د",
    only_minutes="{minutes} د",
)


def agenda_words(language: str) -> AgendaWords:
    """The words in a language; English where it is unknown."""
    return {"ar": _ARABIC, "fr": _FRENCH}.get(language, _ENGLISH)
