"""Journeys of Mermaid taken into a project."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from journey_designer.core.document import Document
from journey_designer.core.edit import Edit
from journey_designer.core.edits.ordering import ranks_at
from journey_designer.core.ranks import spread
from journey_designer.core.records import Journey, Project, Stage, Touchpoint
from journey_designer.core.rules import fitted
from journey_designer.core.text import first_strong
from journey_designer.interchange.mermaid.model import MermaidJourney
from journey_designer.interchange.templates import add_default_lanes


def add_journeys(document: Document, journeys: Sequence[MermaidJourney], *, title: str = "") -> list[Journey]:
    """Add journeys to a project, as one step.

    Sections become stages, tasks touchpoints, people actors; no persona is made up. ``title`` names what has
    no title. A project that had no journey takes over the first one's title, and where most tasks are written
    from right to left it becomes Arabic, and time on its maps runs so too.
    """
    with document.edit("project.import", count=len(journeys)) as edit:
        is_new = not edit.size(Journey)
        ranks = ranks_at(edit, edit.all(Journey), None, len(journeys))
        added = [
            _add(edit, journey, name, rank)
            for journey, name, rank in zip(journeys, _titles(journeys, title), ranks, strict=True)
        ]
        if is_new and added:
            _set_up(edit, journeys, added[0].title)
        return added


def _titles(journeys: Sequence[MermaidJourney], title: str) -> list[str]:
    """Their own titles; those that have none are told apart by a number."""
    count = 0
    found = []
    for journey in journeys:
        count += not journey.title
        found.append(journey.title or (f"{title} {count}" if count > 1 else title))
    return [fitted(Journey, "title", name) for name in found]


def _add(edit: Edit, source: MermaidJourney, title: str, rank: str) -> Journey:
    journey = edit.put(Journey(id=edit.new_id(), title=title, scope=source.description, rank=rank))
    for stage, spot in zip(source.stages, spread(None, None, len(source.stages)), strict=True):
        kept = edit.put(Stage(id=edit.new_id(), journey_id=journey.id, name=stage.name, rank=spot))
        for task, place in zip(stage.tasks, spread(None, None, len(stage.tasks)), strict=True):
            edit.put(
                Touchpoint(
                    id=edit.new_id(),
                    stage_id=kept.id,
                    name=task.name,
                    actors=task.actors,
                    satisfaction=task.satisfaction,
                    source_score=task.score_text,
                    rank=place,
                )
            )
    add_default_lanes(edit, journey)
    return journey


def _set_up(edit: Edit, journeys: Sequence[MermaidJourney], title: str) -> None:
    projects = edit.all(Project)
    project = projects[0] if projects else Project(id=edit.new_id())
    names = [task.name for journey in journeys for task in journey.tasks]
    if sum(1 if first_strong(name) == "rtl" else -1 for name in names) > 0:
        project = replace(project, language="ar", time_direction="rtl")
    edit.put(replace(project, title=project.title or title))
