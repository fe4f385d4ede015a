"""Channels in words of three languages, and the icon that stands for each."""

from __future__ import annotations

from functools import cache, lru_cache

from journey_designer.core.text import folded

_WORDS: tuple[tuple[str, str], ...] = (
    (
        "messages-square",
        "group groupe forum community communauté مجموعة جماعية منتدى friends amis أصدقاء صديقة",
    ),
    ("message-circle", "whatsapp واتساب واتس telegram تلغرام تيليغرام messenger ماسنجر chat دردشة signal"),
    (
        "smartphone",
        "instagram إنستغرام انستغرام tiktok تيكتوك snapchat app application تطبيق mobile جوال موبايل",
    ),
    ("smartphone", "facebook فيسبوك social réseaux اجتماعي youtube يوتيوب linkedin twitter"),
    ("monitor", "web website site internet موقع الموقع ويب online ligne إلكتروني portal portail بوابة"),
    ("mail", "mail email e-mail courriel بريد إيميل newsletter sms text texto رسالة letter lettre courrier"),
    ("phone-call", "phone telephone téléphone call appel هاتف الهاتف مكالمة اتصال hotline"),
    ("headphones", "support help assistance دعم مساعدة helpdesk callcenter مركز"),
    ("truck", "courier delivery livreur livraison توصيل التوصيل سائق عامل transport نقل shipping شحن"),
    ("package-open", "home domicile maison بيت البيت منزل المنزل unboxing package colis طرد علبة"),
    ("store", "shop store boutique magasin محل متجر المتجر branch agence فرع وكالة counter guichet شباك"),
    ("credit-card", "payment paiement card carte أداء الدفع دفع بطاقة bank banque بنك checkout caisse"),
    ("shopping-cart", "cart basket panier سلة السلة"),
    ("gift", "gift cadeau هدية code رمز coupon voucher قسيمة loyalty fidélité"),
    (
        "users",
        "person face personne visit visite meeting réunion rendez-vous لقاء زيارة موعد اجتماع event événement",
    ),
    ("megaphone", "ad ads advert advertising pub publicité affiche إعلان إشهار لافتة billboard"),
    ("tv", "tv television télévision تلفاز تلفزة تلفزيون"),
    ("radio", "radio راديو إذاعة"),
    ("newspaper", "press presse newspaper journal جريدة صحيفة صحافة flyer brochure كتيب"),
    ("search", "search google recherche بحث غوغل جوجل"),
    ("qr-code", "qr barcode"),
    ("bot", "bot chatbot robot روبوت"),
    ("landmark", "office administration bureau إدارة مكتب مصلحة service خدمة"),
)

_FALLBACK = "circle-dot"

_NAMES: tuple[tuple[str, str], ...] = (
    ("shopping-cart", "basket cart panier سلة السلة"),
    ("credit-card", "checkout payment paiement paiements أداء الأداء الدفع إتمام"),
    ("refresh-ccw", "exchange return échange retour استبدال إرجاع"),
    ("package-open", "unboxing déballage"),
    ("gift", "gift cadeau هدية"),
)
"""What a touchpoint is says more than its channel in a few cases: a basket is a basket, on whatever site."""


def touchpoint_icon(name: str, channel: str) -> str:
    """The name of the icon for a touchpoint: of what it plainly is, or of its channel."""
    return _found(name, _index(_NAMES)) or channel_icon(channel)


def channel_icon(channel: str) -> str:
    """The name of the icon for a channel in Arabic, French or English words; a neutral one where none is known."""
    return _found(channel, _index(_WORDS)) or _FALLBACK


@cache
def _index(table: tuple[tuple[str, str], ...]) -> dict[str, tuple[int, str]]:
    """Each known word to its place in the table and its icon; the earliest place wins."""
    index: dict[str, tuple[int, str]] = {}
    for place, (icon, known) in enumerate(table):
        for word in folded(known).split():
            index.setdefault(word, (place, icon))
    return index


@lru_cache(maxsize=2_000)
def _stems(text: str) -> frozenset[str]:
    words = set(folded(text).replace("’", " ").replace("'", " ").split())
    return frozenset(words | {word[2:] for word in words if word.startswith("ال")})


def _found(text: str, index: dict[str, tuple[int, str]]) -> str | None:
    hits = [index[word] for word in _stems(text) if word in index]
    return min(hits)[1] if hits else None
