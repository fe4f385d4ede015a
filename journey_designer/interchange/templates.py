"""Templates: the stages and lanes that a new project or a new journey starts with, in three languages."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any, cast

from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.edit import Edit
from journey_designer.core.errors import KnownError
from journey_designer.core.ranks import spread
from journey_designer.core.records import Journey, Lane, Language, Project, Stage, Touchpoint
from journey_designer.core.records.project import TimeDirection
from journey_designer.resources import resource

DEFAULT = "five-stages"
NAMES = (
    DEFAULT,
    "onboarding-focus",
    "service-blueprint",
    "b2b-purchase",
    "public-service",
    "employee-journey",
)
"""The shipped templates, in the order in which they are offered."""

Words = dict[str, str]
"""One text by language."""


@dataclass(frozen=True, slots=True)
class Template:
    """What a project starts with. ``journeys`` hold the words for each persona and its journey."""

    key: str
    name: Words
    description: Words
    journeys: tuple[dict[str, Words], ...]
    lanes: tuple[dict[str, Any], ...]
    stages: tuple[dict[str, Any], ...]
    is_own: bool = False


def load(key: str) -> Template:
    """A shipped template by its key. Raises `KnownError` for a name that is none."""
    if key not in NAMES:
        raise KnownError(
            "template.unknown",
            "There is no template “{name}”. Choose one of these: {names}.",
            name=key,
            names=", ".join(NAMES),
        )
    return of_parts(key, json.loads(resource(f"templates/{key}.json").read_text(encoding="utf-8")))


def of_parts(key: str, parts: dict[str, Any], *, is_own: bool = False) -> Template:
    """A template out of its parts as they are written down. Raises ``KeyError`` and ``TypeError`` for what is none."""
    return Template(
        key,
        parts["name"],
        parts["description"],
        tuple(parts["journeys"]),
        tuple(parts["lanes"]),
        tuple(parts["stages"]),
        is_own,
    )


def apply(
    document: Document,
    template: Template | str = DEFAULT,
    *,
    language: Language = "en",
    title: str = "",
    persona_name: str = "",
) -> Journey:
    """Set up a project by a template, or by the key of a shipped one, as one step; gives its first journey.

    The project gets the language, the direction of time that goes with it, and the title unless it is empty.
    ``persona_name`` replaces the template's word for the first persona.
    """
    template = load(template) if isinstance(template, str) else template
    with document.edit("project.template", name=template.name[language]) as edit:
        projects = edit.all(Project)
        project = projects[0] if projects else Project(id=edit.new_id())
        direction: TimeDirection = "rtl" if language == "ar" else "ltr"
        project = replace(project, title=title or project.title, language=language, time_direction=direction)
        edit.put(project)
        journeys = []
        for number, words in enumerate(template.journeys):
            name = persona_name if persona_name and not number else words["persona"][language]
            persona = edits.add_persona(document, name=name)
            journey = edits.add_journey(document, persona.id, words["title"][language])
            _fill(edit, journey, template, language)
            journeys.append(journey)
        return journeys[0]


def add_journey(
    document: Document,
    persona_id: str | None,
    template: Template | str = DEFAULT,
    *,
    title: str = "",
    index: int | None = None,
) -> Journey:
    """Add a journey with the stages and lanes of a template, in the project's language, as one step."""
    template = load(template) if isinstance(template, str) else template
    language = document.project.language
    with document.edit("journey.add", title=title) as edit:
        words = template.journeys[0]["title"][language]
        journey = edits.add_journey(document, persona_id, title or words, index=index)
        _fill(edit, journey, template, language)
        return journey


def add_default_lanes(edit: Edit, journey: Journey) -> None:
    """Give a journey the lanes of the default template."""
    _fill_lanes(edit, journey, load(DEFAULT), "en")


def _fill(edit: Edit, journey: Journey, template: Template, language: str) -> None:
    for parts, rank in zip(template.stages, spread(None, None, len(template.stages)), strict=True):
        stage = Stage(
            id=edit.new_id(),
            journey_id=journey.id,
            name=parts["name"][language],
            kind=parts["kind"],
            goal=parts["goal"][language],
            period=parts["period"],
            rank=rank,
        )
        edit.put(stage)
        touchpoints = parts.get("touchpoints", ())
        for words, place in zip(touchpoints, spread(None, None, len(touchpoints)), strict=True):
            edit.put(
                Touchpoint(
                    id=edit.new_id(),
                    stage_id=stage.id,
                    name=words["name"][language],
                    channel=words.get("channel", {}).get(language, ""),
                    rank=place,
                )
            )
    _fill_lanes(edit, journey, template, language)


def _fill_lanes(edit: Edit, journey: Journey, template: Template, language: str) -> None:
    """Put the lanes. Those without a title are named by their kind, in the language of the project."""
    for parts, rank in zip(template.lanes, spread(None, None, len(template.lanes)), strict=True):
        edit.put(
            Lane(
                id=edit.new_id(),
                journey_id=journey.id,
                kind=parts["kind"],
                title=cast(Words, parts.get("title", {})).get(language, ""),
                icon=parts.get("icon", ""),
                colour=parts.get("colour"),
                rank=rank,
            )
        )
