"""Ways to look into a presentation: its shapes, texts, charts and parts."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from pptx import Presentation

from journey_designer.core.text import has_arabic

PX = 9525


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


def box_of(shape: Any) -> tuple[float, float, float, float]:
    """Left, top, right, bottom in px."""
    return (
        shape.left / PX,
        shape.top / PX,
        (shape.left + shape.width) / PX,
        (shape.top + shape.height) / PX,
    )


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
