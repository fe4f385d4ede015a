"""The bytes of a source as text."""

from __future__ import annotations

import codecs

from journey_designer.core.errors import KnownError

MOST_BYTES = 512 * 1024 * 1024
"""Largest source that is read at all."""

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decoded(data: bytes) -> str:
    """The text of a source in UTF-8, or in UTF-16 with a byte order mark; line ends become ``\\n``.

    Raises `KnownError` for anything else.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _text(data[len(mark) :], name)
    return _text(data, "utf-8")


def _text(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise KnownError(
            "import.encoding",
            "This file is not text in UTF-8 or UTF-16. Save it as UTF-8, then import it again.",
        ) from error
    if "\0" in text:
        raise KnownError("import.binary", "This file is not text. Nothing was imported.")
    return text.replace("\r\n", "\n").replace("\r", "\n")
