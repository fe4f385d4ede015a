"""Writing on the page while it is presented: double-click or F2, Enter, Tab, Esc."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_designer.core.records import Card, Persona, Stage, Touchpoint
from journey_designer.layout.display import Text
from journey_designer.ui.present.editable_text import EditableText
from journey_designer.ui.present.window import PresentWindow
from tests.ui.present.conftest import Stand

Key = Qt.Key


def middle_of(window: PresentWindow, text: EditableText) -> QPoint:
    place = window.view.place_of(text)
    assert place is not None
    return place.center().toPoint()


def double_click(window: PresentWindow, text: EditableText) -> None:
    at = middle_of(window, text)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(window, Qt.MouseButton.LeftButton, pos=at)
    assert window.editor.is_active


def write(window: PresentWindow, words: str, key: Qt.Key = Key.Key_Return) -> None:
    window.editor.field.field.setPlainText(words)
    QTest.keyClick(window.editor.field.field, key)


def first(window: PresentWindow, kind: type) -> EditableText:
    return next(text for text in window.view.texts if text.key[0] is kind)


def drawn_texts(window: PresentWindow) -> list[str]:
    drawn = window.view.drawn
    assert drawn is not None
    return [op.text for op in drawn.ops if isinstance(op, Text)]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_card_is_written_where_it_stands(stand: Callable[..., Stand], language: str) -> None:
    here = stand(language)
    window = here.start()
    QTest.keyClick(window, Key.Key_2)
    place, steps = window.walk.place, here.session.document.journal.position
    card = first(window, Card)
    double_click(window, card)
    assert window.walk.place == place  # the first click of the two did not turn the page
    field = window.editor.field
    assert field.field.toPlainText() == card.text(here.session.document)
    assert window.rect().contains(field.geometry())
    seen = window.view.place_of(card)
    assert seen is not None and field.geometry().intersects(seen.toRect())
    assert field.field.fontMetrics().height() >= 32 * window.view.scale
    write(window, "أغلى من المتجر tomorrow")
    assert here.session.document.get(Card, card.key[1]).text == "أغلى من المتجر tomorrow"
    assert "أغلى من المتجر tomorrow" in drawn_texts(window)
    assert here.session.document.journal.position == steps + 1
    assert not window.editor.is_active
    QTest.keyClick(window, Key.Key_PageDown)
    assert window.walk.place == place + 1


def test_names_quotes_and_titles(stand: Callable[..., Stand]) -> None:
    here = stand()
    window, document = here.start(), here.session.document
    QTest.keyClick(window, Key.Key_2)
    for kind, words in ((Stage, "Looking round"), (Touchpoint, "Compares"), (Persona, "I want it today.")):
        text = first(window, kind)
        double_click(window, text)
        write(window, words)
        assert text.text(document) == words
    QTest.keyClick(window, Key.Key_P)
    persona = first(window, Persona)
    double_click(window, persona)
    write(window, "Nadia")
    assert document.get(Persona, persona.key[1]).name == "Nadia"


def test_the_keyboard_alone(stand: Callable[..., Stand]) -> None:
    here = stand()
    window, document = here.start(), here.session.document
    QTest.keyClick(window, Key.Key_2)
    texts = window.view.texts
    QTest.keyClick(window, Key.Key_F2)
    assert window.editor.field.field.toPlainText() == texts[0].text(document)
    write(window, "One", Key.Key_Tab)
    assert texts[0].text(document) == "One"
    assert window.editor.field.field.toPlainText() == texts[1].text(document)
    QTest.keyClick(window.editor.field.field, Key.Key_Backtab)
    assert window.editor.field.field.toPlainText() == "One"
    before = document.journal.position
    write(window, "dropped", Key.Key_Escape)
    assert texts[0].text(document) == "One"
    assert document.journal.position == before
    assert window.isVisible()
    QTest.keyClick(window, Key.Key_Escape)
    assert here.presentation.window is None


def test_one_click_on_a_text_goes_on_a_moment_later(stand: Callable[..., Stand]) -> None:
    window = stand().start()
    QTest.keyClick(window, Key.Key_2)
    place, card = window.walk.place, first(window, Card)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=middle_of(window, card))
    assert window.walk.place == place
    QTest.qWait(QApplication.doubleClickInterval() + 50)
    assert window.walk.place == place + 1
    assert not window.editor.is_active


def test_turning_the_page_keeps_what_was_written(stand: Callable[..., Stand]) -> None:
    here = stand()
    window = here.start()
    QTest.keyClick(window, Key.Key_2)
    card = first(window, Card)
    double_click(window, card)
    window.editor.field.field.setPlainText("half a sen")
    window.do("next")
    assert card.text(here.session.document) == "half a sen"
    assert not window.editor.is_active


def test_an_emptied_card_goes_and_what_is_gone_is_not_written(stand: Callable[..., Stand]) -> None:
    here = stand()
    window, document = here.start(), here.session.document
    QTest.keyClick(window, Key.Key_2)
    card = first(window, Card)
    double_click(window, card)
    write(window, "")
    assert document.find(Card, card.key[1]) is None
    document.undo()
    double_click(window, card)
    with document.edit("test") as edit:
        edit.delete(edit.get(Card, card.key[1]))
    QApplication.processEvents()
    assert not window.editor.is_active
    assert document.find(Card, card.key[1]) is None
    card.change(document, "too late", "heard")
    assert document.find(Card, card.key[1]) is None
