"""Texts that every part of the program must keep and draw."""

from __future__ import annotations

import os
from pathlib import Path

SCRIPTS = {
    "tifinagh": "ⴰⵣⵓⵍ ⵜⴰⵎⴰⵣⵉⵖⵜ ⵜⴰⴷⵡⵍⵉ",
    "hebrew": "מסע הלקוח, שָׁלוֹם",
    "chinese": "客户旅程，体验地图",
    "japanese": "たびのちず、カスタマージャーニー「です」！",
    "korean": "고객 여정 지도",
    "emoji": "👩\u200d👩\u200d👧 🇲🇦 👍🏽 😊 ❤️ 1\ufe0f\u20e3",
    "tatweel": "رحـــلة العمـــيل",
    "marks": "الرِّحْلَةُ كَثِيرًا جِدّاً",
    "darija": "ڭاع ڤيتامين پارتاج چيلي ݣال ڨابس",
    "persian": "می\u200cخواهم کتاب ۱۲۳۴",
    "french": "œuvre, Noël, « ça » – l’été…",
    "greek and cyrillic": "Ωμέγα Путь",
    "mixed": "ياسمين قالت OK لـ Omar (العميل 12) في 18:00",
}
"""One line a script."""

_OWN = os.environ.get("JOURNEY_DESIGNER_TEXTS", "")
ARTICLES = [
    *sorted((Path(__file__).parent / "data").glob("*.txt")),
    *(sorted(Path(_OWN).glob("*.txt")) if _OWN else []),
]
"""Articles about journeys, ours and those in the folder that ``JOURNEY_DESIGNER_TEXTS`` names."""
