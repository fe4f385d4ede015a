"""``info``: what is in a project."""

from __future__ import annotations

from argparse import Namespace

from journey_designer.commands import console, projects
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Idea, Journey, Lane, Persona, Stage, Touchpoint
from journey_designer.interchange.info import info


def run(arguments: Namespace) -> int:
    """Print it, as JSON or for people."""
    with projects.reading(arguments.file) as project:
        if arguments.json:
            console.say_json(info(project.document, project.version))
        else:
            _say(project.document)
    return 0


def _say(document: Document) -> None:
    console.say(f"{document.project.title} ({document.project.language})")
    for persona in document.all(Persona):
        details = ", ".join(
            str(entry)
            for entry in (persona.age, persona.occupation, persona.place)
            if entry not in (None, "")
        )
        console.say(f"  {persona.name}{f' ({details})' if details else ''}")
    for journey in document.all(Journey):
        stages = document.family(Stage, "journey_id", journey.id)
        lanes = document.family(Lane, "journey_id", journey.id)
        touchpoints = sum(document.count(Touchpoint, "stage_id", stage.id) for stage in stages)
        cards = sum(document.count(Card, "lane_id", lane.id) for lane in lanes)
        parts = ((len(stages), "stage"), (touchpoints, "touchpoint"), (cards, "card"))
        counts = ", ".join(console.counted(number, word) for number, word in parts)
        console.say(f"  {journey.title} [{journey.state}]: {counts}")
    if document.size(Idea):
        console.say(f"  {console.counted(document.size(Idea), 'idea')}")
