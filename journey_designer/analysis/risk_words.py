"""Words that tell of a risk after the purchase, in the form of `journey_designer.core.text.folded`.

Latin stems open a word; Arabic ones may follow what Arabic writes together with a word.
"""

from __future__ import annotations

LATIN_STEMS: dict[str, tuple[str, ...]] = {
    "cancellation": (
        "cancel", "unsubscrib", "terminat", "annul", "resili", "desabonn", "desinscri",
    ),
    "remorse": (
        "remorse", "regret", "remords", "repent", "disappoint", "decu", "deception", "deceiv",
    ),
    "non_renewal": ("renew", "nonrenew", "renouvel", "reabonn", "churn", "expir", "lapse"),
}  # fmt: skip
ARABIC_STEMS: dict[str, tuple[str, ...]] = {
    "cancellation": ("الغاء", "يلغي", "تلغي", "الغي", "الغت", "الغو", "يلغو", "فسخ", "انسحب", "انسحاب"),
    "remorse": ("ندم", "نادم", "تحسر", "حسره", "خيبه", "خاب"),
    "non_renewal": ("تجديد", "يجدد", "تجدد", "جددت", "انتهاء الاشتراك"),
}
