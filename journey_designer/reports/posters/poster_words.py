"""What a poster says around the map, in the language of a report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class PosterWords:
    """Labels and sentences; braces are filled in. ``steps`` say how the sheets are put together."""

    sheet: str
    plan: str
    counted: str
    steps: tuple[str, ...]
    saves: str
    reads: str
    too_small: str
    poster: str


_ENGLISH: Final = PosterWords(
    sheet="{title}, {label} of {count}",
    plan="Assembly plan",
    counted="{count} sheets, {columns} across, {rows} down, {width} × {height} mm",
    steps=(
        "Print at 100 %, never “fit to page”.",
        "Lay the sheets out by their labels, beginning with A1.",
        "Cut off the margins along the marks, on the sides where a sheet lies over another.",
        "Glue each sheet over the dashed strip of the one before it.",
    ),
    saves="A margin of {margin} mm saves {saved} sheets: {fewer} instead of {count}.",
    reads="Card text on the wall: {size} mm, easy to read from {distance} m.",
    too_small="Card text on the wall: {size} mm, too small from {wanted} m. Choose a larger poster.",
    poster="Poster",
)
_FRENCH: Final = PosterWords(
    sheet="{title}, {label} sur {count}",
    plan="Plan d’assemblage",
    counted="{count} feuilles, {columns} en largeur, {rows} en hauteur, {width} × {height} mm",
    steps=(
        "Imprimez à 100\u202f%, jamais «\u202fajusté à la page\u202f».",
        "Étalez les feuilles selon leurs repères, en commençant par A1.",
        "Coupez les marges le long des traits, du côté où une feuille en recouvre une autre.",
        "Collez chaque feuille sur la bande en pointillé de la précédente.",
    ),
    saves="Une marge de {margin} mm économise {saved} feuilles\u202f: {fewer} au lieu de {count}.",
    reads="Texte des cartes au mur\u202f: {size} mm, bien lisible à {distance} m.",
    too_small="Texte des cartes au mur\u202f: {size} mm, trop petit à {wanted} m. Choisissez une affiche plus grande.",
    poster="Affiche",
)
_ARABIC: Final = PosterWords(
    sheet="{title}، {label} من {count}",
    plan="مخطط التجميع",
    counted="عدد الأوراق {count}: {columns} عرضاً و{rows} طولاً، {width} × {height} مم",
    steps=(
        "اطبع بحجم 100%، وليس «ملاءمة الصفحة».",
        "رتّب الأوراق حسب رموزها ابتداءً من A1 في أعلى اليمين.",
        "قص الهوامش على طول العلامات من الجهة التي تغطي فيها ورقة ورقةً أخرى.",
        "ألصق كل ورقة فوق الشريط المتقطع للورقة التي قبلها.",
    ),
    saves="هامش {margin} مم يوفر {saved} من الأوراق: {fewer} بدل {count}.",
    reads="نص البطاقات على الحائط: {size} مم، سهل القراءة من {distance} م.",
    too_small="نص البطاقات على الحائط: {size} مم، أصغر من أن يُقرأ من {wanted} م. اختر ملصقاً أكبر.",
    poster="ملصق",
)


def poster_words(language: str) -> PosterWords:
    """The words in a language; English where it is unknown."""
    return {"ar": _ARABIC, "fr": _FRENCH}.get(language, _ENGLISH)
