"""The main job without a window: the sample project, a picture of its map, its report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from journey_designer.core.document import Document
from journey_designer.core.records import Language
from journey_designer.interchange.samples import sample
from journey_designer.storage import write_project
from journey_designer.storage.errors import from_os
from journey_designer.ui.canvas.pictures import write_picture


def write_demo(folder: Path, languages: tuple[Language, ...] = ("en", "ar")) -> Iterator[Path]:
    """Write sample, picture and report in each language into a folder; gives each path once the file is
    there.

    Raises `KnownError` when the folder or a file cannot be written.
    """
    from journey_designer.reports.report import write_report

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise from_os(error) from error
    for language in languages:
        found = sample(language)
        document = Document(found.records)
        name = f"dar-nour.{language}"
        project = folder / f"{name}.cjm"
        write_project(project, found.records, found.assets.get)
        yield project
        picture = folder / f"{name}.png"
        write_picture(document, found.assets.get, picture)
        yield picture
        report = folder / f"{name}.pdf"
        write_report(document, found.assets.get, report)
        yield report
