"""The language of the interface: translators, direction, locale, and how numbers and dates are written in
it.

A language is one ``.qm`` file in ``resources/i18n``; there is no other list of them.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from pathlib import Path
from typing import Final, get_args

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTime,
    QTranslator,
    Signal,
)
from PySide6.QtWidgets import QApplication

from journey_designer.core.numbers import MINUS, in_digits, rounded, separator, signed
from journey_designer.core.records import Language
from journey_designer.core.text import contained, sort_key, unveiled
from journey_designer.resources import resource

LANGUAGES: Final[dict[Language, str]] = {"en": "English", "fr": "Français", "ar": "العربية"}
"""Languages that come with the program, each named in itself; a project's own words exist in these."""

_PREFIX: Final = "journey_designer_"
_LOCALES: Final = {"en": "en_GB", "fr": "fr_FR", "ar": "ar_MA"}
_GROUPS: Final = {"en": ",", "fr": "\u202f", "ar": ","}
_LRI, _FSI, _PDI = "\u2066", "\u2068", "\u2069"


def translate(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """The text in the language of the interface. ``n`` fills ``%n`` and chooses the plural form.

    Other values are put in by `fill`, after translation: ``fill(translate("Bar", "Copy of {name}"),
    name=name)``.
    """
    return QCoreApplication.translate(context, text, disambiguation, n)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text in a table for translation; it is shown by `translate` with the same context."""
    del context
    return text


def fill(sentence: str, **values: str | float | Path) -> str:
    """A translated sentence with its named values; each is isolated, so that none turns the sentence around.

    Paths and numbers run from left to right, texts by their first strong letter.
    """
    return sentence.format_map(_Known({key: _isolated_value(value) for key, value in values.items()}))


def _isolated_value(value: str | float | Path) -> str:
    if isinstance(value, str):
        return isolated(value)
    return shown_path(value) if isinstance(value, Path) else f"{_LRI}{value:n}{_PDI}"


def isolated(text: str) -> str:
    """A text that keeps to itself inside a sentence of the other direction."""
    return f"{_FSI}{contained(text)}{_PDI}"


def shown_path(path: Path) -> str:
    """A path or the name of a file, from left to right and isolated; no sign in it can hide or turn its letters."""
    return f"{_LRI}{unveiled(str(path))}{_PDI}"


class _Known(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


class Languages(QObject):
    """The language in force. ``changed`` is emitted once texts, direction and locale are those of the new
    one.

    Widgets connect ``changed`` to the method that sets their texts. Qt's own texts (dialogs, context menus)
    change too.
    """

    changed = Signal()

    def __init__(self, app: QApplication, code: str | None = None, folder: Path | None = None) -> None:
        """``folder`` holds the languages, ``resources/i18n`` if it is not given."""
        super().__init__(app)
        self._app = app
        self._folder = folder or resource("i18n")
        self._translators: list[QTranslator] = []
        self._available = _languages_in(self._folder)
        self._code = code if code in self._available else system_language(self._available)
        self._direction = Qt.LayoutDirection.LeftToRight
        self._load(self._code)

    @property
    def available(self) -> dict[str, str]:
        """The languages that are there by code, each named in itself."""
        return self._available

    @property
    def code(self) -> str:
        """The language in force."""
        return self._code

    @property
    def project_language(self) -> Language:
        """The language that a new project gets: the one in force, or English if maps have no words in it."""
        return next((known for known in get_args(Language) if known == self._code), "en")

    @property
    def is_rtl(self) -> bool:
        """Whether the interface runs from right to left."""
        return self._direction is Qt.LayoutDirection.RightToLeft

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The direction of the interface."""
        return self._direction

    @property
    def locale(self) -> QLocale:
        """Numbers, dates and sorting of the language; Arabic as Morocco writes it, with 0-9."""
        return QLocale(_LOCALES.get(self._code, self._code))

    def set_language(self, code: str) -> None:
        """Change the language while everything is open. One that is not there changes nothing."""
        if code in self.available and code != self._code:
            self._load(code)
            self.changed.emit()

    def _load(self, code: str) -> None:
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        self._code = code
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{code}", qt_folder), (f"{_PREFIX}{code}", str(self._folder))):
            translator = QTranslator(self)
            if translator.load(name, folder):
                self._app.installTranslator(translator)
                self._translators.append(translator)
        self._direction = self._read_direction()
        QLocale.setDefault(self.locale)
        self._app.setLayoutDirection(self.direction)

    def _read_direction(self) -> Qt.LayoutDirection:
        """What the language's own file says, else what is known of the language."""
        for translator in reversed(self._translators):
            #: No text: LTR or RTL, the direction of the language.
            said = translator.translate("QGuiApplication", "QT_LAYOUT_DIRECTION", "")
            if said in ("LTR", "RTL"):
                is_rtl = said == "RTL"
                return Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        return self.locale.textDirection()

    # How values are written

    def number(self, value: float, places: int = 0) -> str:
        """A number, isolated: ``1,200``, ``−0.4``; the minus is U+2212."""
        return self._isolated_number(value, places, "latin")

    def _isolated_number(self, value: float, places: int, digits: str) -> str:
        kept = rounded(value, places)
        whole, _, rest = f"{abs(kept):.{places}f}".partition(".")
        group = "٬" if digits == "arabic" else _GROUPS.get(self.code) or self.locale.groupSeparator()
        text = f"{int(whole):,}".replace(",", group) + (separator(self.code, digits) + rest if rest else "")
        return f"{_LRI}{MINUS if kept < 0 else ''}{in_digits(text, digits)}{_PDI}"

    def signed(self, value: float, places: int = 1) -> str:
        """A satisfaction with its sign, isolated: ``+1.2``, ``−0.4``, ``0``."""
        return self._isolated_score(value, "latin", places)

    def _isolated_score(self, value: float, digits: str, places: int) -> str:
        return f"{_LRI}{signed(value, self.code, digits, places)}{_PDI}"

    def counted(self, context: str, text: str, n: int) -> str:
        """A translated text with its number ``%n``, in the digits that are in force."""
        return self.in_digits(translate(context, text, None, n))

    def filled(self, sentence: str, **values: str | float | Path) -> str:
        """`fill` with whole numbers in the digits that are in force."""
        written = {
            key: self.number(value) if isinstance(value, int) else value for key, value in values.items()
        }
        return fill(sentence, **written)

    def in_digits(self, text: str) -> str:
        """A text of the interface with its digits as they are in force: 0-9 outside of a project."""
        return text

    def percent(self, share: float) -> str:
        """A share (1 is all) in percent, isolated."""
        return f"{_LRI}{round(share * 100)}%{_PDI}"

    def time(self, moment: datetime) -> str:
        """Hours and minutes, ``14:03``, isolated."""
        return f"{_LRI}{QTime(moment.hour, moment.minute).toString('HH:mm')}{_PDI}"

    def day(self, day: date) -> str:
        """A day without its year: ``12 March``."""
        return self.locale.toString(QDate(day.year, day.month, day.day), "d MMMM")

    def month(self, day: date) -> str:
        """The month of a day with its year: ``March 2026``."""
        return self.locale.toString(QDate(day.year, day.month, day.day), "MMMM yyyy")

    def date(self, day: date) -> str:
        """A day with its year: ``12 March 2026``."""
        return self.locale.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")

    def moment(self, moment: datetime, now: datetime | None = None) -> str:
        """When something was, as briefly as is clear: ``Today, 14:03``, ``Yesterday``, ``9 March``, ``9
        March 2025``.
        """
        now = now or datetime.now()
        days = (now.date() - moment.date()).days
        if days == 0:
            return fill(translate("Languages", "Today, {time}"), time=self.time(moment))
        if days == 1:
            return translate("Languages", "Yesterday")
        return self.day(moment.date()) if moment.year == now.year else self.date(moment.date())


def system_language(available: Collection[str] = LANGUAGES) -> str:
    """The first language of the desktop that the interface speaks; English if there is none."""
    for name in QLocale.system().uiLanguages():
        for code in (name.replace("-", "_"), name.replace("_", "-").split("-")[0]):
            if code in available:
                return code
    return "en"


def _languages_in(folder: Path) -> dict[str, str]:
    """The languages whose files lie in a folder by code, each named in itself; ours first."""
    found = {path.stem.removeprefix(_PREFIX) for path in folder.glob(f"{_PREFIX}*.qm")}
    further = {code: _own_name(code) for code in found - set(LANGUAGES)}
    by_name = sorted(further.items(), key=lambda entry: (sort_key(entry[1]), entry[0]))
    return {**dict(LANGUAGES.items()), **dict(by_name)}


def _own_name(code: str) -> str:
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code
