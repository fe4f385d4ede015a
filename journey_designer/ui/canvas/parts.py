"""The parts that can be dragged from the palette onto the map."""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import QByteArray, QMimeData

Part = Literal["stage", "touchpoint", "card", "lane"]
PARTS: tuple[Part, ...] = get_args(Part)
PART_MIME = "application/x-journey-designer-part"


def part_mime(part: Part) -> QMimeData:
    """What a drag of a part carries."""
    data = QMimeData()
    data.setData(PART_MIME, QByteArray(part.encode()))
    return data


def part_of(data: QMimeData) -> Part | None:
    """The part that a drag carries, or None."""
    name = bytes(data.data(PART_MIME).data()).decode(errors="replace")
    return next((part for part in PARTS if part == name), None)
