"""What may stand on the command line."""

from __future__ import annotations

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from pathlib import Path
from typing import Any

from journey_designer import __version__
from journey_designer.core.errors import KnownError
from journey_designer.core.records.project import LANGUAGES

PROGRAM = "journey-designer"
PAPERS = ("A4", "A3", "A2", "A1", "A0", "Letter", "Tabloid")
_PAPER_NAMES = {name.upper() for name in PAPERS}
TILES = ("A4", "A3", "Letter")
_DESCRIPTION = """Map a customer's journey, keep it in one file, print it.

  journey-designer [FILE.cjm]    open the window
  journey-designer COMMAND …     work without a window; COMMAND --help tells more"""


def parse(arguments: list[str]) -> Namespace:
    """The arguments; ``run`` is the command's function, None for the window. Leaves by SystemExit for wrong usage."""
    if arguments and arguments[0] in _COMMANDS:
        return _command_parser(arguments[0]).parse_args(arguments)
    parser = _parser(epilog=f"commands: {', '.join(_COMMANDS)}")
    parser.add_argument("file", nargs="?", metavar="FILE.cjm", help="a project to open")
    parsed = parser.parse_args(arguments, Namespace(run=None))
    if parsed.file and not Path(parsed.file).suffix and not Path(parsed.file).exists():
        parser.error(f"there is no command and no file “{parsed.file}”")
    return parsed


def _parser(**options: Any) -> ArgumentParser:
    parser = ArgumentParser(
        prog=PROGRAM,
        description=_DESCRIPTION,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
        **options,
    )
    parser.add_argument("--version", action="version", version=f"Journey Designer {__version__}")
    return parser


def _command_parser(wanted: str) -> ArgumentParser:
    """All commands; only the one that is wanted gets its arguments, so that no other is loaded."""
    parser = _parser()
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, (add, text) in _COMMANDS.items():
        command = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
        if name == wanted:
            add(command)
    return parser


def _add_new(parser: ArgumentParser) -> None:
    from journey_designer.commands import new
    from journey_designer.interchange import templates

    parser.add_argument("out", type=Path, metavar="OUT.cjm")
    parser.add_argument(
        "--template",
        type=_template,
        default=templates.DEFAULT,
        metavar="NAME",
        help=f"{', '.join(templates.NAMES)}, or one of your own",
    )
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--title")
    parser.set_defaults(run=new.run)


def _template(name: str) -> str:
    from journey_designer.interchange.template_shelf import TemplateShelf
    from journey_designer.storage import Places

    try:
        return TemplateShelf(Places.default().templates).find(name).key
    except KnownError as error:
        raise ArgumentTypeError(str(error)) from error


def _add_import(parser: ArgumentParser) -> None:
    from journey_designer.commands import importing

    parser.add_argument("sources", nargs="+", type=Path, metavar="SOURCE")
    parser.add_argument("-o", dest="out", required=True, type=Path, metavar="OUT.cjm")
    parser.set_defaults(run=importing.run)


def _add_export(parser: ArgumentParser) -> None:
    from journey_designer.commands import exporting

    parser.add_argument("file", type=Path, metavar="FILE.cjm")
    parser.add_argument("-o", dest="out", required=True, type=Path, metavar="OUT.EXT")
    parser.add_argument("--journey", metavar="TITLE", help="which journey, by its title")
    parser.add_argument("--language", choices=LANGUAGES, help="of what is printed around the texts")
    parser.add_argument(
        "--paper",
        type=_paper,
        metavar="SIZE",
        help=f"size of the map's page: {', '.join(PAPERS)}; of a tiled poster also WIDTHxHEIGHT in mm",
    )
    parser.add_argument(
        "--sideways", action="store_true", help="texts and tables of the report lie on their long side"
    )
    parser.add_argument("--tile", choices=TILES, help="print the map as a poster on sheets of this size")
    parser.add_argument("--margin", type=float, default=10.0, metavar="MM", help="margin of each tile")
    parser.add_argument("--overlap", type=float, default=10.0, metavar="MM", help="overlap of the tiles")
    parser.add_argument(
        "--scale",
        type=float,
        metavar="FACTOR",
        help="of a png: pixels for each px of the map, 2 unless given",
    )
    parser.add_argument("--pages", help="which pages of the report, with commas between")
    parser.add_argument(
        "--coordinates", action="store_true", help="maps letter their stages and number their lanes"
    )
    parser.add_argument("--stages", metavar="NAMES", help="only these stages, with commas between")
    parser.set_defaults(run=exporting.run)


def _paper(name: str) -> str:
    """A size of paper, or a width and height such as 3000x841; whether a poster can have it is not asked here."""
    if name.upper() in _PAPER_NAMES or re.fullmatch(
        r"[0-9.,]+\s*[x×*]\s*[0-9.,]+(\s*mm)?", name, re.IGNORECASE
    ):
        return name
    raise ArgumentTypeError(f"choose {', '.join(PAPERS)}, or for a poster WIDTHxHEIGHT in mm")


def _add_info(parser: ArgumentParser) -> None:
    from journey_designer.commands import info

    parser.add_argument("file", type=Path, metavar="FILE.cjm")
    parser.add_argument("--json", action="store_true", help="as one JSON object")
    parser.set_defaults(run=info.run)


def _add_analyse(parser: ArgumentParser) -> None:
    from journey_designer.commands import analyse

    parser.add_argument("file", type=Path, metavar="FILE.cjm")
    parser.add_argument("--journey", metavar="TITLE", help="one journey only, by its title")
    parser.add_argument("--json", action="store_true", help="as one JSON object")
    parser.set_defaults(run=analyse.run)


def _add_check(parser: ArgumentParser) -> None:
    from journey_designer.commands import checking

    parser.add_argument("file", type=Path, metavar="FILE.cjm")
    parser.set_defaults(run=checking.run)


def _add_diff(parser: ArgumentParser) -> None:
    from journey_designer.commands import comparing

    parser.add_argument("before", type=Path, metavar="A.cjm")
    parser.add_argument("after", type=Path, metavar="B.cjm")
    parser.add_argument("--json", action="store_true", help="as one JSON object")
    parser.set_defaults(run=comparing.run)


def _add_merge(parser: ArgumentParser) -> None:
    from journey_designer.commands import merging

    parser.add_argument("mine", type=Path, metavar="MINE.cjm")
    parser.add_argument("theirs", type=Path, metavar="THEIRS.cjm")
    parser.add_argument("--base", type=Path, metavar="B.cjm", help="what both copies were made from")
    parser.add_argument("-o", dest="out", required=True, type=Path, metavar="OUT.cjm")
    parser.set_defaults(run=merging.run)


def _add_share(parser: ArgumentParser) -> None:
    from journey_designer.commands import sharing

    parser.add_argument("file", type=Path, metavar="FILE.cjm")
    parser.add_argument("-o", dest="out", required=True, type=Path, metavar="COPY.cjm")
    parser.add_argument(
        "--without", type=sharing.private, default=(), metavar="LIST", help="notes,photos,voices,names"
    )
    parser.set_defaults(run=sharing.run)


_COMMANDS = {
    "new": (_add_new, "make a project from a template"),
    "import": (
        _add_import,
        "make a project from Mermaid (.mmd, or inside .md or .html) or from exported JSON",
    ),
    "export": (_add_export, "write a project as pdf, png, svg, pptx, mmd or json"),
    "analyse": (_add_analyse, "say what a project tells: insights, key moments, ideas, content, map doctor"),
    "info": (_add_info, "say what is in a project"),
    "check": (_add_check, "say whether a project file is sound"),
    "diff": (_add_diff, "say what differs between two projects"),
    "merge": (_add_merge, "make two copies of a project one again"),
    "share": (_add_share, "write a copy without what is private"),
}
