"""The few words that a map itself says, in the language of the project, so that screen and paper agree."""

from __future__ import annotations

from dataclasses import dataclass

from journey_designer.core.records import Lane


@dataclass(frozen=True, slots=True)
class MapWords:
    """Names of the lanes by kind, and the words on and under the curve."""

    lanes: dict[str, str]
    best: str
    worst: str
    unnamed_stage: str
    unnamed_touchpoint: str
    key_moment: str
    spread: str
    evidence: dict[str, str]

    def lane(self, lane: Lane) -> str:
        """The title of a lane: its own, or the word for its kind."""
        return lane.title or self.lanes[lane.kind]


_ENGLISH = MapWords(
    lanes={
        "touchpoints": "Touchpoints",
        "emotion": "Emotion",
        "doing": "Doing",
        "thinking": "Thinking",
        "pain_points": "Pain points",
        "opportunities": "Opportunities",
        "content": "Content",
        "custom": "Lane",
    },
    best="Best",
    worst="Worst",
    unnamed_stage="Stage",
    unnamed_touchpoint="Touchpoint",
    key_moment="Key moment",
    spread="Spread of votes",
    evidence={
        "assumption": "Assumption",
        "heard": "Heard",
        "observed": "Observed",
        "measured": "Measured",
    },
)
_FRENCH = MapWords(
    lanes={
        "touchpoints": "Points de contact",
        "emotion": "Émotion",
        "doing": "Actions",
        "thinking": "Pensées",
        "pain_points": "Irritants",
        "opportunities": "Opportunités",
        "content": "Contenu",
        "custom": "Ligne",
    },
    best="Meilleur",
    worst="Pire",
    unnamed_stage="Étape",
    unnamed_touchpoint="Point de contact",
    key_moment="Moment clé",
    spread="Dispersion des votes",
    evidence={
        "assumption": "Hypothèse",
        "heard": "Entendu",
        "observed": "Observé",
        "measured": "Mesuré",
    },
)
_ARABIC = MapWords(
    lanes={
        "touchpoints": "نقاط الاتصال",
        "emotion": "المشاعر",
        "doing": "الأفعال",
        "thinking": "الأفكار",
        "pain_points": "نقاط الألم",
        "opportunities": "الفرص",
        "content": "المحتوى",
        "custom": "صف",
    },
    best="الأفضل",
    worst="الأسوأ",
    unnamed_stage="مرحلة",
    unnamed_touchpoint="نقطة اتصال",
    key_moment="لحظة أساسية",
    spread="تشتت الأصوات",
    evidence={
        "assumption": "افتراض",
        "heard": "مسموع",
        "observed": "ملاحَظ",
        "measured": "مقيس",
    },
)

_BY_LANGUAGE = {"en": _ENGLISH, "fr": _FRENCH, "ar": _ARABIC}


def map_words(language: str) -> MapWords:
    """The words in a language; English where it is unknown."""
    return _BY_LANGUAGE.get(language, _ENGLISH)
