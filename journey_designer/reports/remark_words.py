"""What the page of the notes on the work says, in the language of a report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RemarkWords:
    """Heads of columns, the two states, and what a note can be about by the name of its record type."""

    open: str
    resolved: str
    about: str
    note: str
    written: str
    kinds: Mapping[str, str]


_WORDS = {
    "en": RemarkWords(
        "Open",
        "Resolved",
        "About",
        "Note",
        "Written",
        {
            "Touchpoint": "Touchpoint",
            "Card": "Card",
            "Stage": "Stage",
            "Lane": "Lane",
            "Journey": "Journey",
            "Persona": "Persona",
            "Idea": "Idea",
            "Finding": "Finding",
            "Criterion": "Criterion",
            "Project": "The whole project",
            "": "Something else",
        },
    ),
    "fr": RemarkWords(
        "Ouvertes",
        "Résolues",
        "À propos de",
        "Note",
        "Écrite",
        {
            "Touchpoint": "Point de contact",
            "Card": "Carte",
            "Stage": "Étape",
            "Lane": "Ligne",
            "Journey": "Parcours",
            "Persona": "Persona",
            "Idea": "Idée",
            "Finding": "Constat",
            "Criterion": "Critère",
            "Project": "Tout le projet",
            "": "Autre chose",
        },
    ),
    "ar": RemarkWords(
        "مفتوحة",
        "محلولة",
        "عن",
        "الملاحظة",
        "كُتبت",
        {
            "Touchpoint": "نقطة اتصال",
            "Card": "بطاقة",
            "Stage": "مرحلة",
            "Lane": "صف",
            "Journey": "رحلة",
            "Persona": "شخصية",
            "Idea": "فكرة",
            "Finding": "معطى",
            "Criterion": "معيار",
            "Project": "المشروع كله",
            "": "شيء آخر",
        },
    ),
}


def remark_words(language: str) -> RemarkWords:
    """The words in a language; English where there are none."""
    return _WORDS.get(language, _WORDS["en"])
