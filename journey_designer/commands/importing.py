"""``import``: a project from files of other kinds, each told by its content."""

from __future__ import annotations

import uuid
from argparse import Namespace
from pathlib import Path

from journey_designer.commands import console, projects
from journey_designer.core.document import Document
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey, Project, Touchpoint
from journey_designer.interchange.json_project import JsonProject
from journey_designer.interchange.mermaid import MermaidFile, add_journeys
from journey_designer.interchange.reading import read_source
from journey_designer.interchange.sources import MOST_BYTES
from journey_designer.storage.errors import from_os


def run(arguments: Namespace) -> int:
    """Read every source, print each warning as ``SOURCE:LINE: what``, make one project of all."""
    projects.check_suffix(arguments.out)
    found = [(source, _read(source)) for source in arguments.sources]
    whole = [source for source in found if isinstance(source[1], JsonProject)]
    if len(whole) > 1:
        raise KnownError(
            "import.two_projects",
            "Only one whole project can be imported at a time. Import the other one alone.",
        )
    document, assets = _base(whole[0][1] if whole else None)
    for source, content in found:
        if isinstance(content, MermaidFile):
            with projects.about(source):
                add_journeys(document, content.journeys, title=source.stem)
        for warning in content.warnings:
            console.complain(f"{source}:{warning.line}: {warning.what}")
    projects.create(arguments.out, document.records(), assets)
    journeys = console.counted(document.size(Journey), "journey")
    console.say(f"{arguments.out}: {journeys}, {console.counted(document.size(Touchpoint), 'touchpoint')}")
    return 0


def _read(source: Path) -> JsonProject | MermaidFile:
    with projects.about(source):
        try:
            with source.open("rb") as file:
                data = file.read(MOST_BYTES + 1)
        except OSError as error:
            raise from_os(error) from error
        return read_source(data)


def _base(project: JsonProject | MermaidFile | None) -> tuple[Document, dict[str, bytes]]:
    if isinstance(project, JsonProject):
        return Document(project.records), project.assets
    return Document([Project(id=str(uuid.uuid4()))]), {}
