"""The shipped font files inside Qt, also on a machine that has other fonts of the same names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QRawFont

from journey_designer.resources import resource
from journey_designer.typography.shipped import SHIPPED

_KNOWN = "journeyDesignerFontFamilies"
_HEAD_OF_FILE = 1_024
"""The tables of a font file are listed in its first bytes."""


def register() -> list[str]:
    """Make the shipped files known to Qt, once an application; gives the families in their order of fallback.

    Qt prefers a font of the system to a file of the same name. Where it does, the file is registered once more
    under a name that nobody has, in memory only.
    """
    app = QGuiApplication.instance()
    known = app.property(_KNOWN) if app is not None else None
    if known:
        return list(known)
    theirs = frozenset(QFontDatabase.families())
    families = [_family(name, files, is_rivalled=name in theirs) for name, files in SHIPPED]
    if app is not None:
        app.setProperty(_KNOWN, families)
    return families


def is_drawn_with(family: str, files: dict[int, str]) -> bool:
    """Whether Qt draws each weight of a family with these files: the ``head`` tables are the same."""
    for weight, file in files.items():
        font = QFont(family)
        font.setWeight(QFont.Weight(weight))
        drawn = bytes(QRawFont.fromFont(font).fontTable("head").data())
        if not drawn or drawn != _head(file):
            return False
    return True


def _head(file: str) -> bytes:
    with _path(file).open("rb") as data:
        start, end = _table(data.read(_HEAD_OF_FILE), b"head")
        data.seek(start)
        return data.read(end - start)


def _family(name: str, files: dict[int, str], *, is_rivalled: bool) -> str:
    """Register a family; where the system has one of that name, look which of them Qt draws with."""
    for file in files.values():
        QFontDatabase.addApplicationFont(str(_path(file)))
    if not is_rivalled or is_drawn_with(name, files):
        return name
    alias = "~" + name[1:]
    for file in files.values():
        QFontDatabase.addApplicationFontFromData(QByteArray(_renamed(_path(file).read_bytes(), name, alias)))
    return alias if is_drawn_with(alias, files) else name


def _renamed(data: bytes, name: str, alias: str) -> bytes:
    """The font under another name of the same length, which fits into the ``name`` table as it is."""
    start, end = _table(data, b"name")
    table = data[start:end]
    for encoding in ("utf-16-be", "ascii"):
        table = table.replace(name.encode(encoding), alias.encode(encoding))
    return data[:start] + table + data[end:]


def _path(file: str) -> Path:
    return resource(f"fonts/{file}.ttf")


def _table(data: bytes, tag: bytes) -> tuple[int, int]:
    """Where a table of a TrueType file begins and ends; (0, 0) if there is none."""
    for place in range(12, 12 + 16 * int.from_bytes(data[4:6], "big"), 16):
        if data[place : place + 4] == tag:
            start = int.from_bytes(data[place + 8 : place + 12], "big")
            return start, start + int.from_bytes(data[place + 12 : place + 16], "big")
    return 0, 0
