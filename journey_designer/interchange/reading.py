"""A source of any kind that can be imported, told by its content and never by its name."""

from __future__ import annotations

from journey_designer.core.errors import KnownError
from journey_designer.interchange.json_project import JsonProject, is_project_json, project_from_json
from journey_designer.interchange.mermaid import MermaidFile, holds_mermaid, read_mermaid
from journey_designer.interchange.sources import MOST_BYTES, decoded

_DATABASE = b"SQLite format 3\0"


def read_source(data: bytes) -> JsonProject | MermaidFile:
    """What a source holds. Raises `KnownError` where it is of no kind that is read, or damaged."""
    if len(data) > MOST_BYTES:
        raise KnownError("import.size", "This file is too large to be imported.")
    if data.startswith(_DATABASE):
        raise KnownError("import.project", "This is a project already. Open it instead of importing it.")
    if data.startswith(b"PK\x03\x04"):
        raise _unknown()
    text = decoded(data)
    if not text.strip():
        raise KnownError("import.empty", "This file is empty. Nothing was imported.")
    if is_project_json(text):
        return project_from_json(text)
    if holds_mermaid(text):
        return read_mermaid(text)
    raise _unknown()


def _unknown() -> KnownError:
    return KnownError(
        "import.unknown",
        "No journey was found in this file. What can be imported: Mermaid (a .mmd file, or inside .md or .html) "
        "and projects that Journey Designer exported as JSON.",
    )
