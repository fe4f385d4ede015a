"""The words of the canvas that belong to the interface, translated when they are shown."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from journey_designer.ui.language import translate

EVIDENCE_KEYS = ("assumption", "heard", "observed", "measured")

_EVIDENCE = {
    "assumption": QT_TRANSLATE_NOOP("Evidence", "Assumption"),
    "heard": QT_TRANSLATE_NOOP("Evidence", "Heard"),
    "observed": QT_TRANSLATE_NOOP("Evidence", "Observed"),
    "measured": QT_TRANSLATE_NOOP("Evidence", "Measured"),
}
_CANVAS = (
    QT_TRANSLATE_NOOP("Canvas", "Text of the map"),
    QT_TRANSLATE_NOOP("Canvas", "Evidence"),
    QT_TRANSLATE_NOOP("Canvas", "More for this card"),
    QT_TRANSLATE_NOOP("Canvas", "Journey map"),
    QT_TRANSLATE_NOOP("Canvas", "Overview of the journey"),
    QT_TRANSLATE_NOOP("Canvas", "New stage"),
    QT_TRANSLATE_NOOP("Canvas", "New touchpoint"),
    QT_TRANSLATE_NOOP("Canvas", "New lane"),
)


def evidence_word(key: str) -> str:
    """The word for a grade of evidence in the language of the interface."""
    return translate("Evidence", str(_EVIDENCE[key]))


def ui_text(text: str) -> str:
    """A text of the canvas, one of those listed here, in the language of the interface."""
    return translate("Canvas", text)
