"""``analyse``: what a project tells: insights, key moments, ideas, plan, content, map doctor."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace

from journey_designer.analysis.summary import summary
from journey_designer.commands import console, projects
from journey_designer.commands.analyse_journey import journey_lines
from journey_designer.commands.analyse_project import project_lines
from journey_designer.core.records import Journey


def run(arguments: Namespace) -> int:
    """Print it, as JSON or for people: in English, the names as the project has them."""
    with projects.reading(arguments.file) as project:
        document = project.document
        chosen = projects.find_journey(document, arguments.journey) if arguments.journey is not None else None
        if arguments.json:
            console.say_json(summary(document, chosen.id if chosen else None))
            return 0
        console.say(document.project.title)
        for journey in (chosen,) if chosen else document.all(Journey):
            for line in journey_lines(document, journey):
                console.say(line)
        for line in project_lines(document, dt.date.today(), chosen.id if chosen else None):
            console.say(line)
    return 0
