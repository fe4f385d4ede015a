"""``new``: a project from a template."""

from __future__ import annotations

from argparse import Namespace

from journey_designer.commands import projects
from journey_designer.core.document import Document
from journey_designer.core.records import Project
from journey_designer.core.rules import fitted
from journey_designer.interchange import templates
from journey_designer.interchange.template_shelf import TemplateShelf
from journey_designer.storage import Places


def run(arguments: Namespace) -> int:
    """Make the project. Without a title it is called like its file."""
    projects.check_suffix(arguments.out)
    title = arguments.title if arguments.title is not None else arguments.out.stem
    template = TemplateShelf(Places.default().templates).find(arguments.template)
    document = Document()
    templates.apply(document, template, language=arguments.language, title=fitted(Project, "title", title))
    projects.create(arguments.out, document.records())
    return 0
