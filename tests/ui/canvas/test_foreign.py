"""What Excel, Word, a browser and a picture program put on the clipboard becomes cards in cells."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from journey_designer.ui.canvas.foreign import is_picture, rows_of
from tests.ui.canvas.conftest import Opener, Room

EXCEL = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {mso-number-format:General;}</style></head>
<body><!--StartFragment--><table border=0><col width=64><tr height=20><td>Wait</td>
<td>Late <br>
  reply</td><td></td></tr><tr><td colspan=2>ثمن&nbsp;مرتفع</td><td>3 &lt; 4</td></tr></table><!--EndFragment--></body></html>"""
WORD_LIST = """<html><body><p class=MsoListParagraph><span>·<span>&nbsp; </span></span>No price</p>
<p class=MsoListParagraph><span>·</span>No date</p></body></html>"""
BROWSER_IMAGE = '<meta charset="utf-8"><img src="https://example.org/photo.png" alt="">'


def picture() -> QImage:
    """A small picture."""
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#117A5E"))
    return image


def mime(*, text: str | None = None, html: str | None = None, has_image: bool = False) -> QMimeData:
    """What a program puts on the clipboard."""
    data = QMimeData()
    if text is not None:
        data.setText(text)
    if html is not None:
        data.setHtml(html)
    if has_image:
        data.setImageData(picture())
    return data


def paste(map_room: Room, data: QMimeData, touchpoint: str = "Tip", lane: str = "doing") -> None:
    """Paste into a cell, with the keys."""
    map_room.click(map_room.at_cell(touchpoint, lane, 0.8))
    QApplication.clipboard().setMimeData(data)
    map_room.view.commands.pasting.paste()
    QApplication.clipboard().clear()


def test_cells_of_excel_are_cards_and_not_its_picture_of_them(room: Opener) -> None:
    map_room = room()
    steps = map_room.store.position
    paste(map_room, mime(text='Wait\t"Late \n  reply"\t\nثمن مرتفع\t\t3 < 4', html=EXCEL, has_image=True))
    assert map_room.cards("Tip", "doing") == ["Wait", "ثمن مرتفع"]
    assert map_room.cards("Page", "doing") == ["Late\nreply"]
    assert map_room.cards("Question", "doing") == ["3 < 4"]
    assert map_room.store.position == steps + 1
    assert not any(card.image for card in map_room.document.all(type(map_room.card("Wait"))))


def test_a_list_of_word_is_cards_without_its_marks(room: Opener) -> None:
    map_room = room()
    paste(map_room, mime(text="·\tNo price\r\n•\tNo date\r\n2.\tNo name\r\n- as typed\r\n", html=WORD_LIST))
    assert map_room.cards("Tip", "doing") == ["No price", "No date", "No name", "- as typed"]
    assert map_room.cards("Page", "doing") == []


def test_text_of_a_browser_with_pictures_in_it_is_text(room: Opener) -> None:
    map_room = room()
    page = "<p>Prices <b>rise</b></p><img src='x.png'>"
    paste(map_room, mime(text="Prices rise", html=page, has_image=True))
    assert map_room.cards("Tip", "doing") == ["Prices rise"]


def test_a_picture_of_a_browser_or_of_a_picture_program_is_a_picture(room: Opener) -> None:
    map_room = room()
    paste(map_room, mime(html=BROWSER_IMAGE, has_image=True))
    paste(map_room, mime(has_image=True), "Page")
    for name in ("Tip", "Page"):
        (text,) = map_room.cards(name, "doing")
        assert text == ""
    images = [card.image for card in map_room.document.all(type(map_room.card("")))]
    assert len(images) == 2
    assert all(images)


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td>a<table><tr><td>inner</td></tr></table>b</td><td>c",
        "<table><td colspan=99999999999>x<td>y</table><table><tr><td>second</table>",
        "<table><tr><td><script>evil()</script>ok</td></tr></table>" + "<" * 2_000,
        "<table>" * 900,
    ],
)
def test_broken_pages_do_no_harm(html: str) -> None:
    rows = rows_of(mime(html=html, text="plain"))
    assert all(isinstance(cell, str) and "evil" not in cell for row in rows for cell in row)
    assert rows
    assert not is_picture(mime(html=html, text="plain"))


def test_a_table_pasted_by_the_keyboard_is_undone_at_once(room: Opener) -> None:
    map_room = room()
    paste(map_room, mime(html=EXCEL))
    assert map_room.cards("Page", "doing") == ["Late\nreply"]
    map_room.keys(Qt.Key.Key_Escape)
    map_room.view.session.undo()
    assert map_room.cards("Page", "doing") == []
