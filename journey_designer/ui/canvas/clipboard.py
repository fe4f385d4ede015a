"""Cards, touchpoints, stages and lanes on the clipboard: as records for this program, as text for others."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData

from journey_designer.core.edits.fragments import Fragment
from journey_designer.core.errors import KnownError
from journey_designer.core.records import (
    TYPES_BY_NAME,
    Asset,
    Card,
    Lane,
    Record,
    Stage,
    Touchpoint,
    specs,
    type_name,
)
from journey_designer.core.rules import normalised

MIME = "application/x-journey-designer-fragment"
_MOST_BYTES = 20_000_000
_MOST_RECORDS = 20_000


def mime_of(fragment: Fragment, asset_bytes: Callable[[str], bytes | None]) -> QMimeData:
    """The clipboard's form of a fragment; other programs get its texts, one a line."""
    data = QMimeData()
    body = {
        "roots": list(fragment.roots),
        "records": [_packed(record) for record in fragment.records],
        "lanes": [_packed(lane) for lane in fragment.lanes],
        "assets": {
            record.id: (asset_bytes(record.id) or b"").hex()
            for record in fragment.records
            if isinstance(record, Asset)
        },
    }
    data.setData(MIME, QByteArray(json.dumps(body, ensure_ascii=False).encode()))
    data.setText("\n".join(_texts(fragment)))
    return data


def fragment_of(data: QMimeData) -> tuple[Fragment, dict[str, bytes]] | None:
    """The fragment on the clipboard and the bytes of its assets; None when there is none, or it makes no sense."""
    if not data.hasFormat(MIME):
        return None
    raw = bytes(data.data(MIME).data())
    if len(raw) > _MOST_BYTES:
        return None
    try:
        body = json.loads(raw)
        records = tuple(_unpacked(entry) for entry in body["records"][:_MOST_RECORDS])
        lanes = tuple(lane for entry in body["lanes"] if isinstance(lane := _unpacked(entry), Lane))
        assets = {str(key): bytes.fromhex(value) for key, value in body["assets"].items()}
        return Fragment(tuple(str(root) for root in body["roots"]), records, lanes), assets
    except (KnownError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _packed(record: Record) -> dict[str, Any]:
    values = {entry.name: getattr(record, entry.name) for entry in fields(record)}
    return {"type": type_name(type(record)), **values}


def _unpacked(entry: dict[str, Any]) -> Record:
    record_type = TYPES_BY_NAME[entry["type"]]
    known = specs(record_type)
    values = {name: value for name, value in entry.items() if name in known}
    for name, value in values.items():
        if isinstance(value, list):
            values[name] = tuple(value)
    return normalised(record_type(**values))


def _texts(fragment: Fragment) -> Iterable[str]:
    for record in fragment.records:
        if isinstance(record, Card):
            yield record.text
        elif isinstance(record, Stage | Touchpoint):
            yield record.name
        elif isinstance(record, Lane) and record.id in fragment.roots:
            yield record.title


def table_of(text: str) -> list[list[str]]:
    """Pasted text as a table: lines, and cells between tabs; one column where there are no tabs.

    A cell in quotes may hold line ends, as spreadsheets write them.
    """
    rows: list[list[str]] = []
    row: list[str] = []
    cell: list[str] = []
    is_quoted = False
    place, end = 0, len(text)
    has_tabs = "\t" in text
    while place < end:
        char = text[place]
        if is_quoted:
            if char == '"' and text[place + 1 : place + 2] == '"':
                cell.append('"')
                place += 1
            elif char == '"':
                is_quoted = False
            else:
                cell.append(char)
        elif char == '"' and not cell and has_tabs:
            is_quoted = True
        elif char == "\t":
            row.append("".join(cell))
            cell = []
        elif char == "\n":
            rows.append([*row, "".join(cell)])
            row, cell = [], []
        else:
            cell.append(char)
        place += 1
    if cell or row:
        rows.append([*row, "".join(cell)])
    return [[part.strip() for part in entry] for entry in rows if any(part.strip() for part in entry)]
