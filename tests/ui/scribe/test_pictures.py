"""Ten lines of mixed directions as pictures: the line with its caret, and the chips under it.

To accept a change, run with JOURNEY_DESIGNER_GOLDEN=write and look at the pictures.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from journey_designer.core import edits
from journey_designer.core.records import Lane
from journey_designer.core.records.project import Language
from journey_designer.ui.context import Context
from journey_designer.ui.theme import ThemeName
from tests.ui.scribe.conftest import Desk, OpenDesk

GOLDEN = Path(__file__).parents[2] / "golden" / "scribe"
SIZE = (470, 58)
FAR = 40
"""How far a colour may be off, of 255, before a pixel counts."""
MOST = 0.004
"""The share of pixels that may be off: edges of letters differ a little between machines."""


@dataclass(frozen=True)
class Picture:
    """A line in an interface, with the caret so many characters from its end."""

    name: str
    text: str
    interface: Language = "en"
    project: Language = "en"
    caret: int = 0
    theme: ThemeName = "light"


PICTURES = (
    Picture("01-english", "pain: late delivery @whatsapp -2"),
    Picture("02-arabic-interface", "pain: تأخر التوصيل @whatsapp -2", "ar", "ar"),
    Picture("03-arabic-in-english", "pain: تأخر التوصيل @whatsapp -2", project="ar"),
    Picture("04-arabic-words", "ألم: ثمن 45 DH للتوصيل @واتساب −١٫٥", "ar", "ar"),
    Picture("05-french-in-arabic", "ألم: livraison trop chère, 45 DH @sms -1", "ar", "ar"),
    Picture("06-touchpoint", "+ أداء CMI @website +1", project="ar", theme="dark"),
    Picture("07-caret-within", "ألم: السائق calls five times @whatsapp", "ar", "ar", caret=16),
    Picture("08-arabic-first", "تأخر التوصيل three times -2", caret=9),
    Picture("09-quote", "«Livraison gratuite من 400 درهم» @whatsapp", "ar", "ar"),
    Picture("10-cell", "B3: السائق يتصل 5 fois", "ar", "ar", theme="dark"),
)


def opened(desk: Desk, picture: Picture, context: Context) -> Desk:
    """The line of a picture, with lanes of a fixed title: what chips say then comes from the project alone."""
    context.languages.set_language(picture.interface)
    context.theme.set_name(picture.theme)
    titles = {"pain_points": "نقطة ألم", "thinking": "الأفكار", "doing": "الأفعال"}
    if picture.project == "ar":
        for lane in desk.document.family(Lane, "journey_id", desk.session.journey_id):
            if lane.kind in titles:
                edits.rename_lane(desk.document, lane.id, titles[lane.kind])
    desk.aim("التسليم عند الباب" if picture.project == "ar" else "Delivery at the door")
    desk.line.edit.insert_text(picture.text)
    desk.line.edit.setCursorPosition(len(picture.text) - picture.caret)
    desk.line.suggestions.offer((), desk.line.box, 0)
    return desk


def drawn(desk: Desk) -> QImage:
    """The line over its chips."""
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(desk.context.theme.colour("surface"))
    painter = QPainter(image)
    top = 0
    for part in (desk.line.edit, desk.line.box.strip):
        part.setGeometry(QRect(0, 0, SIZE[0], part.height()))
        _render(part, painter, QPoint(0, top + 2))
        top += part.height() + 6
    painter.end()
    return image


def _render(part: QWidget, painter: QPainter, at: QPoint) -> None:
    part.render(painter, at, QRegion(), QWidget.RenderFlag.DrawChildren)


def share_of_other_pixels(one: QImage, other: QImage) -> float:
    """How much of two pictures differs by more than the edges of letters may."""
    if one.size() != other.size():
        return 1.0
    count = 0
    for y in range(one.height()):
        for x in range(one.width()):
            a, b = one.pixelColor(x, y), other.pixelColor(x, y)
            gap = max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue()))
            count += gap > FAR
    return count / (one.width() * one.height())


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_a_mixed_line_looks_as_it_should(picture: Picture, open_desk: OpenDesk, context: Context) -> None:
    QGuiApplication.styleHints().setCursorFlashTime(0)
    desk = opened(open_desk(picture.project), picture, context)
    image = drawn(desk)
    path = GOLDEN / f"{picture.name}.png"
    if os.environ.get("JOURNEY_DESIGNER_GOLDEN") == "write":
        path.parent.mkdir(parents=True, exist_ok=True)
        assert image.save(str(path))
    golden = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    assert not golden.isNull()
    assert share_of_other_pixels(image, golden) <= MOST


def test_the_comparison_sees_a_caret_in_another_place(open_desk: OpenDesk, context: Context) -> None:
    QGuiApplication.styleHints().setCursorFlashTime(0)
    picture = PICTURES[1]
    desk = opened(open_desk(picture.project), picture, context)
    desk.line.edit.setCursorPosition(8)
    golden = QImage(str(GOLDEN / f"{picture.name}.png")).convertToFormat(QImage.Format.Format_RGB32)
    assert share_of_other_pixels(drawn(desk), golden) > MOST / 4
