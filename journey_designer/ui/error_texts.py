"""Known errors in the language of the interface."""

from __future__ import annotations

from journey_designer.core.errors import KnownError
from journey_designer.ui.error_sentences import FIELDS, RECORDS, SENTENCES
from journey_designer.ui.language import fill, translate


def error_text(error: KnownError) -> str:
    """The sentence of a known error. One that nobody translated is told in English."""
    if error.template not in SENTENCES:
        return str(error)
    values: dict[str, str | float] = {}
    for key, value in error.values.items():
        if key == "record" and value in RECORDS:
            values[key] = translate("Records", RECORDS[str(value)])
        elif key == "field":
            values[key] = translate("Fields", FIELDS.get(str(value), str(value)))
        else:
            values[key] = value
    return fill(translate("Errors", error.template), **values)
