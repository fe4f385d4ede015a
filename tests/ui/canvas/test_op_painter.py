"""Kept pictures of icons: seen as if each had been drawn in its place."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from journey_designer.layout.display import Icon, Rect
from journey_designer.layout.icons import IconShelf
from journey_designer.ui.canvas.op_painter import OpPainter
from journey_designer.ui.canvas.text_setter import TextSetter
from journey_designer.ui.context import Context

NEARLY = 0.002
"""So far from a whole device pixel, in px, an icon is drawn anew; nobody sees the difference."""


def _ops(context: Context) -> OpPainter:
    return OpPainter(TextSetter(context.typefaces.sized), IconShelf(), lambda _asset: None)


def _painted(ops: OpPainter, icon: Icon, scale: float = 1.0) -> bytes:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    ops.paint(painter, [icon])
    painter.end()
    return bytes(image.constBits())


def _off(one: bytes, other: bytes) -> int:
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("flipped", [False, True])
def test_a_kept_icon_looks_like_a_drawn_one(scale: float, flipped: bool, context: Context) -> None:
    ops = _ops(context)
    drawn = Icon(Rect(4 + NEARLY, 6 + NEARLY, 13, 13), "route", "#C02040", flips=True, is_flipped=flipped)
    kept = Icon(Rect(4, 6, 13, 13), "route", "#C02040", flips=True, is_flipped=flipped)
    first, again = _painted(ops, kept, scale), _painted(ops, kept, scale)
    assert first == again
    assert _off(first, _painted(ops, drawn, scale)) <= 8
    assert min(first[0::4]) < 200, "there is an icon"


def test_icons_of_another_name_colour_size_or_direction_are_kept_apart(context: Context) -> None:
    ops = _ops(context)
    place = Rect(8, 8, 14, 14)
    seen = [
        _painted(ops, icon)
        for icon in (
            Icon(place, "route", "#C02040"),
            Icon(place, "map", "#C02040"),
            Icon(place, "route", "#2040C0"),
            Icon(Rect(8, 8, 18, 18), "route", "#C02040"),
            Icon(place, "route", "#C02040", flips=True, is_flipped=True),
        )
    ]
    assert len(set(seen)) == len(seen)
