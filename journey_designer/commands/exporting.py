"""``export``: a project, or one of its journeys, as a file of another kind."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from journey_designer.commands import console, projects
from journey_designer.commands.projects import Reading
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey
from journey_designer.reports.output import replacing


def run(arguments: Namespace) -> int:
    """Write the file. It takes the place of an older one only when it is whole."""
    write = _WRITERS.get(arguments.out.suffix.lower())
    if write is None:
        raise KnownError(
            "export.unknown",
            "{file}: this kind of file cannot be written. Choose a name that ends in {kinds}.",
            file=str(arguments.out),
            kinds=", ".join(_WRITERS),
        )
    with projects.reading(arguments.file) as project:
        if arguments.journey is not None:
            projects.find_journey(project.document, arguments.journey)
        with projects.about(arguments.out):
            write(project, arguments)
    return 0


def _write_json(project: Reading, arguments: Namespace) -> None:
    from journey_designer.interchange.json_project import project_to_json

    if arguments.journey is not None:
        raise KnownError("export.whole", "JSON holds the whole project. Leave --journey out.")
    _write_text(arguments.out, project_to_json(project.document.records(), project.asset))


def _write_mermaid(project: Reading, arguments: Namespace) -> None:
    from journey_designer.interchange.mermaid import journey_to_mermaid

    journey = projects.find_journey(project.document, arguments.journey)
    _write_text(arguments.out, journey_to_mermaid(project.document, journey.id))
    others = project.document.size(Journey) - 1
    if arguments.journey is None and others:
        console.complain(
            f"{arguments.out}: this is “{journey.title}”; --journey chooses another of the {others + 1} journeys."
        )


def _write_pdf(project: Reading, arguments: Namespace) -> None:
    if arguments.tile is not None:
        _write_poster(project, arguments)
    elif arguments.pages == "personas" and arguments.paper is not None:
        _write_persona_sheets(project, arguments)
    else:
        _write_report(project, arguments)


def _write_poster(project: Reading, arguments: Namespace) -> None:
    from journey_designer.reports.poster import PosterOptions, write_poster

    if arguments.pages not in (None, "map", "blank"):
        raise KnownError("export.tile_pages", "Only a map can be tiled. Leave --pages out, or choose blank.")
    facts = write_poster(
        project.document,
        project.asset,
        arguments.out,
        PosterOptions(
            size=arguments.paper or "A0",
            sheet=arguments.tile,
            margin=arguments.margin,
            overlap=arguments.overlap,
            is_blank=arguments.pages == "blank",
            has_coordinates=arguments.coordinates,
            stages=projects.find_stages(project.document, arguments.stages),
        ),
        journey=arguments.journey,
        language=arguments.language,
    )
    for note in facts.notes:
        console.complain(f"{arguments.out}: {note}")


def _write_persona_sheets(project: Reading, arguments: Namespace) -> None:
    from journey_designer.reports.persona_sheets import write_persona_sheets

    write_persona_sheets(
        project.document,
        project.asset,
        arguments.out,
        paper=arguments.paper,
        journey=arguments.journey,
        language=arguments.language,
    )


def _write_report(project: Reading, arguments: Namespace) -> None:
    from journey_designer.reports.pages.paper import series_of
    from journey_designer.reports.report import ReportOptions, write_report

    sheet = "A4" if arguments.paper is None else series_of(arguments.paper)[0].name
    write_report(
        project.document,
        project.asset,
        arguments.out,
        journey=arguments.journey,
        language=arguments.language,
        paper=arguments.paper,
        pages=arguments.pages,
        options=ReportOptions(
            sheet=sheet,
            is_sideways=arguments.sideways,
            has_coordinates=arguments.coordinates,
            stages=projects.find_stages(project.document, arguments.stages),
        ),
        progress=console.progress,
    )


def _write_slides(project: Reading, arguments: Namespace) -> None:
    from journey_designer.reports.slides.slides import write_slides

    if arguments.paper is not None or arguments.tile is not None:
        raise KnownError("export.slide_size", "Slides have one size. Leave --paper and --tile out.")
    write_slides(
        project.document,
        project.asset,
        arguments.out,
        journey=arguments.journey,
        language=arguments.language,
        pages=arguments.pages,
        progress=console.progress,
    )


def _write_drawing(project: Reading, arguments: Namespace) -> None:
    from journey_designer.reports.svg import write_map_svg

    write_map_svg(
        project.document,
        project.asset,
        arguments.out,
        journey=arguments.journey,
        language=arguments.language,
        has_coordinates=arguments.coordinates,
        stages=projects.find_stages(project.document, arguments.stages),
    )


def _write_picture(project: Reading, arguments: Namespace) -> None:
    from journey_designer.ui.canvas.pictures import write_picture

    write_picture(
        project.document,
        project.asset,
        arguments.out,
        journey=_chosen(project, arguments),
        language=arguments.language,
        scale=arguments.scale,
        has_coordinates=arguments.coordinates,
        stages=projects.find_stages(project.document, arguments.stages),
    )


def _chosen(project: Reading, arguments: Namespace) -> str | None:
    """The id of the journey that was asked for, None where none was."""
    if arguments.journey is None:
        return None
    return projects.find_journey(project.document, arguments.journey).id


def _write_text(path: Path, text: str) -> None:
    with replacing(path) as file:
        file.write(text.encode("utf-8"))


_WRITERS: dict[str, Callable[[Reading, Namespace], None]] = {
    ".pdf": _write_pdf,
    ".png": _write_picture,
    ".svg": _write_drawing,
    ".pptx": _write_slides,
    ".mmd": _write_mermaid,
    ".json": _write_json,
}
