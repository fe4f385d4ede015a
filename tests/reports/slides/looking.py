"""Ways to look into a presentation: its shapes, texts, charts and parts."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree as ET

from pptx import Presentation

from journey_designer.core.text import has_arabic

PX = 9525
_SPACES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
}


def opened(data: bytes) -> Any:
    return Presentation(io.BytesIO(data))


def shapes_of(holder: Any) -> Iterator[Any]:
    """All shapes of a slide, groups taken apart."""
    for shape in holder.shapes:
        yield shape
        if shape.shape_type is not None and shape.shape_type.name == "GROUP":
            yield from shapes_of(shape)


def paragraphs_of(holder: Any) -> Iterator[Any]:
    for shape in shapes_of(holder):
        if shape.has_text_frame:
            yield from shape.text_frame.paragraphs
        if shape.has_table if hasattr(shape, "has_table") else False:
            for row in shape.table.rows:
                for cell in row.cells:
                    yield from cell.text_frame.paragraphs


def text_of(data: bytes) -> str:
    return "\n".join(
        paragraph.text for slide in opened(data).slides for paragraph in paragraphs_of(slide)
    ).replace("\v", "\n")


def words_of(text: str) -> set[str]:
    return set(re.findall(r"[\w\u064b-\u0652\u0670]+", text))


def charts_of(data: bytes) -> list[Any]:
    return [
        shape.chart
        for slide in opened(data).slides
        for shape in shapes_of(slide)
        if getattr(shape, "has_chart", False)
    ]


def tables_of(data: bytes) -> list[Any]:
    return [
        shape.table
        for slide in opened(data).slides
        for shape in shapes_of(slide)
        if getattr(shape, "has_table", False)
    ]


@dataclass(frozen=True)
class Seen:
    """A shape as it stands in the file: the number of its slide, its kind, left, top, right, bottom in px, its text."""

    slide: int
    kind: str
    box: tuple[float, float, float, float]
    text: str
    number: str
    alt: str


def seen_in(data: bytes) -> list[Seen]:
    """All shapes of all slides, read from the XML itself, which is much faster than asking the library for each."""
    found = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            slide = re.fullmatch(r"ppt/slides/slide(\d+)\.xml", name)
            if slide is not None:
                for element in ET.fromstring(archive.read(name)).iter():
                    kind = element.tag.rpartition("}")[2]
                    if kind in ("sp", "pic", "graphicFrame", "grpSp"):
                        found.append(_seen(int(slide[1]), kind, element))
    return found


def _seen(slide: int, kind: str, element: ET.Element) -> Seen:
    own = element.find("*/p:cNvPr", _SPACES)
    frame = element.find("p:xfrm", _SPACES)
    if frame is None:
        frame = element.find("*/a:xfrm", _SPACES)
    assert own is not None and frame is not None
    place, size = frame.find("a:off", _SPACES), frame.find("a:ext", _SPACES)
    assert place is not None and size is not None
    x, y, w, h = (int(value) / PX for value in (*place.attrib.values(), *size.attrib.values()))
    text = "".join(part.text or "" for part in element.findall("p:txBody//a:t", _SPACES))
    return Seen(slide, kind, (x, y, x + w, y + h), text, own.get("id", ""), own.get("descr", ""))


def is_rtl(paragraph: Any) -> bool:
    properties = paragraph._p.pPr
    return properties is not None and properties.get("rtl") == "1"


def first_letter_is_arabic(text: str) -> bool | None:
    """Whether the first letter is Arabic; None where there is no letter."""
    letter = next((char for char in text if char.isalpha()), None)
    return None if letter is None else has_arabic(letter)


def everything_in(data: bytes) -> str:
    """All text of all parts of the file, and of the workbooks in it."""
    found = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            blob = archive.read(name)
            if name.endswith((".xml", ".rels")):
                found.append(blob.decode("utf-8"))
            elif name.endswith(".xlsx"):
                found.append(everything_in(blob))
            found.append(name)
    return "\n".join(found)
