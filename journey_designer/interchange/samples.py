"""The sample project that is shipped."""

from __future__ import annotations

from journey_designer.core.records import Language
from journey_designer.interchange.json_project import JsonProject, project_from_json
from journey_designer.resources import resource


def sample(language: Language) -> JsonProject:
    """The sample project “Dar Nour” in a language: its records, and the bytes of its portraits by id."""
    text = resource(f"samples/dar-nour.{language}.json").read_text(encoding="utf-8")
    return project_from_json(text)
