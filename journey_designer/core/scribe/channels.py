"""Usual channels: what each is called in three languages, and the words that mean it."""

from __future__ import annotations

from functools import cache

from journey_designer.core.records import Language
from journey_designer.core.scribe.signs import likeness

_NAMES: tuple[tuple[str, str, str, str], ...] = (
    ("Website", "Site web", "الموقع", "web site internet موقع ويب"),
    ("App", "Application", "التطبيق", "appli تطبيق"),
    ("Shop", "Boutique", "المتجر", "store magasin متجر محل المحل"),
    ("Phone", "Téléphone", "الهاتف", "call appel tel tél telephone هاتف مكالمة"),
    ("WhatsApp", "WhatsApp", "واتساب", "wa واتس وتساب واتسب"),
    ("SMS", "SMS", "رسالة قصيرة", "texto رسالة"),
    ("E-mail", "E-mail", "البريد الإلكتروني", "mail email courriel بريد إيميل"),
    ("Social network", "Réseau social", "شبكة اجتماعية", "social réseaux"),
    ("Instagram", "Instagram", "إنستغرام", "insta ig انستا"),
    ("Facebook", "Facebook", "فيسبوك", "fb فايسبوك"),
    ("TikTok", "TikTok", "تيك توك", "تيكتوك"),
    ("Group chat", "Discussion de groupe", "دردشة جماعية", "group groupe مجموعة"),
    ("Search engine", "Moteur de recherche", "محرك البحث", "search google غوغل recherche"),
    ("Advertising", "Publicité", "إعلان", "ad ads pub إشهار"),
    ("Television", "Télévision", "التلفزيون", "tv télé تلفزة تلفاز"),
    ("Radio", "Radio", "الإذاعة", "راديو"),
    ("Press", "Presse", "الصحافة", "journal جريدة"),
    ("Letter", "Courrier", "رسالة بريدية", "lettre"),
    ("Courier", "Livreur", "عامل التوصيل", "delivery livraison توصيل التوصيل driver سائق"),
    ("At home", "À domicile", "في البيت", "home maison domicile البيت المنزل"),
    ("Payment", "Paiement", "الأداء", "pay paiement الدفع دفع أداء"),
    ("Customer service", "Service client", "خدمة الزبناء", "support sav دعم"),
    ("Chatbot", "Chatbot", "روبوت محادثة", "bot روبوت"),
    ("Meeting", "Réunion", "لقاء", "rdv rendez-vous موعد اجتماع"),
    ("Event", "Événement", "فعالية", "حدث"),
    ("Word of mouth", "Bouche-à-oreille", "من شخص إلى آخر", "bouche-à-oreille"),
    ("Administration", "Administration", "الإدارة", "إدارة office"),
    ("QR code", "QR code", "رمز QR", "qr"),
)
_PLACES: dict[Language, int] = {"en": 0, "fr": 1, "ar": 2}


def channel_names(language: Language) -> tuple[str, ...]:
    """The usual channels in a language."""
    return tuple(names[_PLACES[language]] for names in _NAMES)


def usual_channel(words: str, language: Language) -> str | None:
    """The usual channel that words of any language mean, as it is called in one; None: none of them."""
    place = _index().get(likeness(words))
    return None if place is None else _NAMES[place][_PLACES[language]]


def same_channel(one: str, other: str) -> bool:
    """Whether two names mean one channel."""
    first, second = likeness(one), likeness(other)
    place = _index().get(first)
    return first == second or (place is not None and place == _index().get(second))


@cache
def _index() -> dict[str, int]:
    found: dict[str, int] = {}
    for place, (english, french, arabic, others) in enumerate(_NAMES):
        for name in (english, french, arabic, *others.split()):
            found.setdefault(likeness(name), place)
    return found
