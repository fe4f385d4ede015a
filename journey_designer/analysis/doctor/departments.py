"""Names of departments in English, French and Arabic: what a stage should not be called."""

from __future__ import annotations

import re

from journey_designer.core.text import folded

_ENGLISH = """
accounting; accounts; accounts payable; accounts receivable; administration; admin; after sales; aftersales;
back office; billing; business development; call center; call centre; communications; compliance; contact center;
contact centre; controlling; customer care; customer relations; customer service; customer services; customer success;
customer support; engineering; finance; front desk; front office; fulfilment; fulfillment; helpdesk; help desk; hr;
human resources; innovation; invoicing; it; it support; key account management; legal; logistics; management;
manufacturing; marketing; marketing and sales; merchandising; operations; pr; presales; procurement;
product development; product management; production; public relations; purchasing; quality; quality assurance;
quality control; r and d; research and development; risk management; sales; sales and marketing; supply chain; support;
technical support; tech support; treasury; warehouse
"""
_FRENCH = """
achats; administration; administration des ventes; adv; après-vente; avant-vente; back-office; centre d’appel;
centre d’appels; commercial; communication; comptabilité; conformité; contrôle de gestion; direction; entrepôt;
expédition; expéditions; facturation; finance; finances; force de vente; front-office; gestion; gestion des risques;
informatique; innovation; juridique; logistique; marketing; marketing et ventes; opérations; production; qualité;
recherche et développement; recouvrement; relation client; relations publiques; ressources humaines; rh; sav;
service client; service clients; service clientèle; service après-vente; support; support technique; technique;
trésorerie; vente; ventes; ventes et marketing
"""
_ARABIC = """
التسويق; تسويق; المبيعات; مبيعات; البيع; التسويق والمبيعات; المبيعات والتسويق; المحاسبة; محاسبة; المالية;
الموارد البشرية; موارد بشرية; المشتريات; مشتريات; الإنتاج; اللوجستيك; اللوجستيات; الخدمات اللوجستية; المخازن;
المستودع; المستودعات; الفوترة; الجودة; مراقبة الجودة; ضمان الجودة; الشؤون القانونية; القانونية; الشؤون الإدارية;
الإدارة; إدارة; المعلوميات; تقنية المعلومات; تكنولوجيا المعلومات; الدعم; الدعم الفني; الدعم التقني; خدمة العملاء;
خدمة الزبناء; خدمة الزبائن; علاقات العملاء; العلاقات العامة; ما بعد البيع; خدمة ما بعد البيع; البحث والتطوير;
العمليات; سلسلة التوريد; الخزينة; التحصيل; مركز الاتصال; مركز النداء; التموين
"""
_ARTICLES = "the; of; our; and; le; la; les; l; du; de; des; d; et; notre; un; une"
_UNITS = """
department; departments; dept; team; unit; division; département; départements; service; services; équipe; pôle; direction;
قسم; أقسام; مصلحة; إدارة; فريق; وحدة; شعبة; دائرة; مديرية
"""
_WORD = re.compile(r"\w+")


def is_department(name: str) -> bool:
    """Whether a name is that of a department, with or without "department of"; case and accents do not matter."""
    words = _words(name)
    without_unit = tuple(word for word in words if word not in _UNIT_WORDS)
    return words in _DEPARTMENTS or without_unit in _DEPARTMENTS


def _words(name: str) -> tuple[str, ...]:
    return tuple(word for word in _WORD.findall(folded(name)) if word not in _ARTICLE_WORDS)


def _entries(text: str) -> list[str]:
    return [entry.strip() for entry in text.split(";")]


_ARTICLE_WORDS = frozenset(_entries(_ARTICLES))
_UNIT_WORDS = frozenset(folded(word) for word in _entries(_UNITS))
_DEPARTMENTS = frozenset(_words(name) for text in (_ENGLISH, _FRENCH, _ARABIC) for name in _entries(text))
