"""The whole project as JSON: every record, every field, every image and sound (see resources/schema)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from journey_designer.core.changes import Change
from journey_designer.core.comparison import in_file_order
from journey_designer.core.consistency import check
from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import (
    RECORD_TYPES,
    TYPES_BY_NAME,
    Asset,
    Project,
    Record,
    specs,
    type_name,
)
from journey_designer.interchange.json_cursor import JsonCursor
from journey_designer.interchange.json_fields import RecordReader
from journey_designer.interchange.json_mending import Mending, Placed
from journey_designer.interchange.line_warnings import LineWarning, LineWarnings

FORMAT = "journey-designer"
VERSION = 1

_KINDS = re.compile(r"image/(png|jpeg|gif|webp)|audio/[a-z0-9.+-]{1,60}")
_Assets = dict[str, tuple[str, bytes]]


@dataclass(frozen=True, slots=True)
class JsonProject:
    """A project that was read: records that obey the rules, the bytes of assets by id, what was mended."""

    records: tuple[Record, ...]
    assets: dict[str, bytes]
    warnings: tuple[LineWarning, ...]


def project_to_json(records: Iterable[Record], asset: Callable[[str], bytes | None]) -> str:
    """The project as JSON text. ``asset`` gives the bytes of an asset by its id, None where they are lost."""
    tables: dict[str, list[dict[str, Any]]] = {type_name(entry): [] for entry in RECORD_TYPES}
    assets = {}
    for record in in_file_order(records):
        tables[type_name(type(record))].append({name: getattr(record, name) for name in specs(type(record))})
        data = asset(record.id) if isinstance(record, Asset) else None
        if isinstance(record, Asset) and data is not None:
            assets[record.id] = {"mime": record.mime, "data": base64.b64encode(data).decode("ascii")}
    whole = {"format": FORMAT, "version": VERSION, "records": tables, "assets": assets}
    return json.dumps(whole, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def is_project_json(text: str) -> bool:
    """Whether a text looks like a project in JSON, or like one that is damaged."""
    return text.lstrip().startswith("{") and f'"{FORMAT}"' in text[:100_000]


def project_from_json(text: str, *, project_id: str = "project") -> JsonProject:
    """Read a project. What breaks a rule is mended or left out, each with a warning.

    ``project_id`` is used where the text holds no title page. Raises `KnownError` where the text is no
    project, is of a newer version, or holds more than a project can.
    """
    warnings = LineWarnings()
    placed, assets = _Parts(JsonCursor(text), warnings).read()
    sized = [(line, _sized(line, record, assets, warnings)) for line, record in placed]
    records = Mending(warnings).mended(sized, assets)
    if not any(isinstance(record, Project) for record in records):
        warnings.add(1, "json.no_project", "the title page is missing; an empty one was made")
        records = (Project(id=project_id), *records)
    check(Document(records), [Change(None, record) for record in records])
    kept = {record.id: assets[record.id][1] for record in records if isinstance(record, Asset)}
    return JsonProject(records, kept, tuple(warnings))


class _Parts:
    """The parts of the text as they stand there."""

    def __init__(self, cursor: JsonCursor, warnings: LineWarnings) -> None:
        self._cursor = cursor
        self._warnings = warnings
        self._placed: list[Placed] = []
        self._assets: _Assets = {}
        self._heads: dict[str, Any] = {}

    def read(self) -> tuple[list[Placed], _Assets]:
        """All records and the bytes of all assets."""
        cursor = self._cursor
        if cursor.next != "{":
            raise _no_project()
        for name in cursor.members():
            line = cursor.line
            if name in ("format", "version"):
                self._heads[name] = cursor.value()
                self._check_heads()
            elif name == "records" and cursor.next == "{":
                self._read_records()
            elif name == "assets" and cursor.next == "{":
                self._read_assets()
            else:
                cursor.value()
                self._warnings.add(
                    line, "json.unknown_part", "{part} is no part of a project; it was left out", part=name
                )
        cursor.end()
        if self._heads.keys() != {"format", "version"}:
            raise _no_project()
        return self._placed, self._assets

    def _check_heads(self) -> None:
        if self._heads.get("format", FORMAT) != FORMAT:
            raise _no_project()
        version = self._heads.get("version", VERSION)
        if isinstance(version, bool) or not isinstance(version, int) or version < 1:
            raise _no_project()
        if version > VERSION:
            raise KnownError(
                "json.newer",
                "This project was written by a newer version of Journey Designer (format {version}; this one "
                "reads up to {known}). Update the program, then import it again.",
                version=version,
                known=VERSION,
            )

    def _read_records(self) -> None:
        cursor = self._cursor
        for name in cursor.members():
            record_type = TYPES_BY_NAME.get(name)
            if record_type is None or cursor.next != "[":
                line = cursor.line
                cursor.value()
                self._warnings.add(
                    line, "json.unknown_type", "{record} is no list of records; it was left out", record=name
                )
                continue
            reader = RecordReader(record_type, self._warnings)
            for line in cursor.items():
                record = reader.read(line, cursor.value())
                if record is not None:
                    self._placed.append((line, record))

    def _read_assets(self) -> None:
        cursor = self._cursor
        for name in cursor.members():
            line = cursor.line
            asset = _asset(name, cursor.value())
            if asset is None:
                self._warnings.add(
                    line,
                    "json.broken_asset",
                    "{asset} holds no sound and no image that can be kept",
                    asset=name,
                )
            else:
                self._assets[name] = asset


def _asset(asset_id: str, value: Any) -> tuple[str, bytes] | None:
    data = value.get("data") if isinstance(value, dict) else None
    mime = value.get("mime") if isinstance(value, dict) else None
    if not isinstance(data, str) or not isinstance(mime, str) or not _KINDS.fullmatch(mime):
        return None
    try:
        decoded = base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        return None
    return (mime, decoded) if hashlib.sha256(decoded).hexdigest() == asset_id else None


def _sized(line: int, record: Record, assets: _Assets, warnings: LineWarnings) -> Record:
    """An asset with the size and the kind that its bytes really have."""
    if not isinstance(record, Asset) or record.id not in assets:
        return record
    mime, data = assets[record.id]
    if (record.mime, record.size) == (mime, len(data)):
        return record
    warnings.add(line, "json.sized", "an asset was described wrongly; its bytes count")
    return replace(record, mime=mime, size=len(data))


def _no_project() -> KnownError:
    return KnownError(
        "json.no_journey",
        "This JSON is no project of Journey Designer. Only JSON that Journey Designer exported is imported.",
    )
