"""The few words that the big screen itself says, in the language of the project, as the map does."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PresentWords:
    """Words of the pages."""

    key_moments: str
    fix: str
    protect: str
    interests: str
    motivations: str
    difficulties: str
    goals: str
    years: str
    votes: str
    nothing: str
    quote_open: str
    quote_close: str

    def quoted(self, text: str) -> str:
        """A text in the quotation marks of the language, unless it has some."""
        if text[:1] in '“«"„‹':
            return text
        return f"{self.quote_open}{text}{self.quote_close}"


_ENGLISH = PresentWords(
    key_moments="Key moments",
    fix="Fix",
    protect="Protect",
    interests="Interests",
    motivations="Motivations",
    difficulties="Difficulties",
    goals="Goals",
    years="{age} years old",
    votes="{count} votes",
    nothing="This journey has no stage yet",
    quote_open="“",
    quote_close="”",
)
_FRENCH = PresentWords(
    key_moments="Moments clés",
    fix="À corriger",
    protect="À préserver",
    interests="Centres d’intérêt",
    motivations="Motivations",
    difficulties="Difficultés",
    goals="Buts",
    years="{age} ans",
    votes="{count} votes",
    nothing="Ce parcours n’a pas encore d’étape",
    quote_open="«\u202f",
    quote_close="\u202f»",
)
_ARABIC = PresentWords(
    key_moments="اللحظات الأساسية",
    fix="للإصلاح",
    protect="للحفاظ عليها",
    interests="الاهتمامات",
    motivations="الدوافع",
    difficulties="الصعوبات",
    goals="الأهداف",
    years="العمر: {age}",
    votes="الأصوات: {count}",
    nothing="لا مراحل في هذه الرحلة بعد",
    quote_open="«",
    quote_close="»",
)

_BY_LANGUAGE = {"en": _ENGLISH, "fr": _FRENCH, "ar": _ARABIC}


def present_words(language: str) -> PresentWords:
    """The words in a language; English where it is unknown."""
    return _BY_LANGUAGE.get(language, _ENGLISH)
