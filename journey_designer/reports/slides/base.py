"""An empty presentation with the program's fonts and colours, and its file, which is the same for the same content."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from datetime import UTC
from io import BytesIO
from typing import Any, BinaryIO, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE

from journey_designer.layout.palette import PRINT
from journey_designer.reports.pdf.document import CREATOR, DocumentInfo
from journey_designer.reports.slides.marks import NAMESPACES, emu, known

WIDTH: Final = 1280.0
HEIGHT: Final = 720.0
"""A slide in px: 13.33 by 7.5 inches, 16 to 9."""
_LAYOUT: Final = "Title Only"
_LATIN: Final = '<a:latin typeface="IBM Plex Sans" panose="020B0503050203000203"/>'
_COMPLEX: Final = '<a:cs typeface="IBM Plex Sans Arabic" panose="020B0503050203000203"/>'
_FALLBACK: Final = '<a:font script="Arab" typeface="Arial"/><a:font script="Hebr" typeface="Arial"/>'
_MOMENT: Final = (1980, 1, 1, 0, 0, 0)
"""The time of every entry of the file: the earliest that a zip file knows."""
_APP: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties '
    'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    f"<Application>{CREATOR}</Application><PresentationFormat>Widescreen</PresentationFormat>"
    "<Slides>{slides}</Slides></Properties>"
)
_TREE: Final = re.compile(rb"<p:spTree>.*</p:spTree>", re.DOTALL)
_ACCENTS: Final = ("blue", "teal", "gold", "plum")


def empty_presentation(info: DocumentInfo, accent: str = PRINT.accent) -> Any:
    """A presentation without a slide; ``accent`` is its first colour."""
    made: Any = Presentation()
    made.slide_width, made.slide_height = emu(WIDTH), emu(HEIGHT)
    size = made.part._element.find(f"{{{_namespace('p')}}}sldSz")  # noqa: SLF001 - it would go on saying 4:3
    size.attrib.pop("type", None)
    if info.direction == "rtl":
        made.part._element.set("rtl", "1")  # noqa: SLF001 - there is no other door to it
    for layout in list(made.slide_layouts):
        if layout.name != _LAYOUT:
            made.slide_layouts.remove(layout)
    _clear(made)
    _theme(made, accent)
    _describe(made, info)
    return made


def title_layout(presentation: Any) -> Any:
    """The layout of all slides."""
    return presentation.slide_layouts[0]


def save(presentation: Any, target: BinaryIO, trees: Mapping[str, bytes]) -> None:
    """Write the file: its entries in the order of their names, without the time of day.

    ``trees``: the shapes of each slide by the name of its part, as `packed` gives them.
    """
    package = presentation.part.package
    for relation in package._rels.values():  # noqa: SLF001 - python-pptx keeps the template's
        if relation.reltype.endswith("/extended-properties"):
            relation.target_part._blob = _APP.format(slides=len(presentation.slides)).encode()  # noqa: SLF001
    raw = BytesIO()
    presentation.save(raw)
    with ZipFile(raw) as source, ZipFile(target, "w", ZIP_DEFLATED) as out:
        names = sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        for name in names:
            entry = ZipInfo(name, _MOMENT)
            entry.compress_type, entry.external_attr = ZIP_DEFLATED, 0o600 << 16
            content = source.read(name)
            found = _TREE.search(content) if f"/{name}" in trees else None
            if found is not None:
                tree = zlib.decompress(trees[f"/{name}"])
                content = content[: found.start()] + tree + content[found.end() :]
            out.writestr(entry, content)


def _clear(presentation: Any) -> None:
    """Leave out what the template brings and nobody needs: thumbnail, printer, dates, shapes for 4:3."""
    package = presentation.part.package
    for rels in (package._rels, presentation.part.rels):  # noqa: SLF001
        for key, relation in list(rels.items()):
            kind = relation.reltype.rpartition("/")[2]
            if kind in ("thumbnail", "printerSettings"):
                rels.pop(key)
    for holder in (presentation.slide_master, *presentation.slide_layouts):
        for shape in list(holder.placeholders):
            if shape.placeholder_format.type.name in ("DATE", "FOOTER", "SLIDE_NUMBER"):
                shape._element.getparent().remove(shape._element)  # noqa: SLF001
    for shape in presentation.slide_master.placeholders:
        is_title = shape.placeholder_format.type.name == "TITLE"
        shape.left, shape.width = emu(56), emu(WIDTH - 112)
        shape.top, shape.height = (emu(56), emu(72)) if is_title else (emu(150), emu(HEIGHT - 220))


def _theme(presentation: Any, accent: str) -> None:
    part = presentation.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    text = part.blob.decode("utf-8")
    for kind in ("major", "minor"):
        fonts = f'<a:{kind}Font>{_LATIN}<a:ea typeface=""/>{_COMPLEX}{_FALLBACK}</a:{kind}Font>'
        text = re.sub(rf"<a:{kind}Font>.*?</a:{kind}Font>", fonts, text, flags=re.DOTALL)
    colours = {
        "dk2": PRINT.ink2,
        "lt2": PRINT.sub,
        "accent1": accent,
        **{f"accent{place}": PRINT.stages[name].bar for place, name in enumerate(_ACCENTS, 2)},
        "accent6": PRINT.neg,
        "hlink": accent,
        "folHlink": PRINT.ink3,
    }
    for key, colour in colours.items():
        value = f'<a:{key}><a:srgbClr val="{colour[1:7].upper()}"/></a:{key}>'
        text = re.sub(rf"<a:{key}>.*?</a:{key}>", value, text, flags=re.DOTALL)
    text = text.replace('name="Office Theme"', f'name="{CREATOR}"')
    part._blob = text.encode("utf-8")  # noqa: SLF001 - a theme is a part without a class of its own


def _describe(presentation: Any, info: DocumentInfo) -> None:
    core = presentation.core_properties
    moment = info.created.astimezone(UTC).replace(tzinfo=None)
    core.title, core.author, core.subject = (
        known(text)[:255] for text in (info.title, info.author, info.subject)
    )
    core.language, core.last_modified_by, core.revision = info.lang, CREATOR, 1
    core.created = core.modified = moment
    core.keywords = core.comments = core.category = ""


def packed(tree: str) -> bytes:
    """The XML of the shapes of a slide, small enough to be kept until the file is written.

    python-pptx would keep every shape as objects, a hundred times as large.
    """
    return zlib.compress(tree.encode("utf-8"), 1)


def _namespace(prefix: str) -> str:
    found = re.search(rf'xmlns:{prefix}="([^"]+)"', NAMESPACES)
    return found[1] if found else ""
