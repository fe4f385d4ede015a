"""Known errors, and the warnings of an import, in the language of the interface."""

from __future__ import annotations

from collections.abc import Mapping

from journey_designer.core.errors import KnownError
from journey_designer.interchange.line_warnings import LineWarning
from journey_designer.ui.error_sentences import SENTENCES
from journey_designer.ui.language import fill, translate
from journey_designer.ui.record_words import FIELDS, RECORDS


def error_text(error: KnownError) -> str:
    """The sentence of a known error. One that nobody translated is told in English."""
    return _told(error.template, error.values) or str(error)


def warning_text(warning: LineWarning) -> str:
    """The sentence of a warning about a line of an import."""
    return _told(warning.template, warning.values) or warning.what


def _told(template: str, found: Mapping[str, str | float]) -> str:
    if template not in SENTENCES:
        return ""
    values: dict[str, str | float] = {}
    for key, value in found.items():
        if key == "record" and value in RECORDS:
            values[key] = translate("Records", RECORDS[str(value)])
        elif key == "field":
            values[key] = translate("Fields", FIELDS.get(str(value), str(value)))
        else:
            values[key] = value
    return fill(translate("Errors", template), **values)
