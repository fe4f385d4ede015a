"""How text is set in labels, how chips flow, how parts fold."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journey_designer.ui.context import Context
from journey_designer.ui.widgets.collapsible import Collapsible
from journey_designer.ui.widgets.field_halo import FieldHalo
from journey_designer.ui.widgets.flow_layout import FlowLayout
from journey_designer.ui.widgets.line_field import CappedLine
from journey_designer.ui.widgets.set_text import Setting, set_text
from journey_designer.ui.widgets.text_label import TextLabel

Show = Callable[..., QLineEdit]
ALPHABET = st.sampled_from("ab سلا م\n12<&>…،é")


@pytest.mark.usefixtures("qapp")
@given(
    text=st.text(ALPHABET, max_size=120),
    width=st.integers(20, 200),
    most=st.integers(0, 4),
    side=st.sampled_from([None, "ltr", "rtl"]),
)
def test_no_line_leaves_its_width(text: str, width: int, most: int, side: str | None) -> None:
    setting = Setting(font=QFont(), width=width, pitch=18, side=side, most_lines=most)  # type: ignore[arg-type]
    made = set_text(text, setting)
    assert made.height == 18 * len(made.lines)
    if most:
        assert len(made.lines) <= most
    for layout, number, _ in made.lines:
        rect = layout.lineAt(number).naturalTextRect()
        assert rect.left() >= -1
        assert rect.right() <= width + 8
    shown = sum(layout.lineAt(number).textLength() for layout, number, _ in made.lines)
    if not made.is_cut:
        assert shown == len(text.replace("\n", ""))


def test_a_paragraph_begins_at_its_own_side() -> None:
    text = "Latin\nعربي"
    setting = Setting(font=QFont(), width=300, pitch=18)
    left, right = [layout.lineAt(n).naturalTextRect() for layout, n, _ in set_text(text, setting).lines]
    assert left.left() < 2
    assert right.right() > 298
    setting = Setting(font=QFont(), width=300, pitch=18, side="ltr")
    assert all(
        layout.lineAt(n).naturalTextRect().left() < 2 for layout, n, _ in set_text(text, setting).lines
    )


def test_a_label_shows_markup_as_letters_and_cuts(context: Context, shown: Show) -> None:
    label = TextLabel(context, most_lines=2)
    text = "<img src='/etc/passwd'> & " + "long " * 60
    label.set_text(text)
    shown(label, 150)
    label.grab()
    assert label.heightForWidth(150) == 36
    assert label.accessibleName() == text
    assert "&lt;img" in label.toolTip()
    label.set_text("short")
    label.grab()
    assert label.toolTip() == ""
    assert label.heightForWidth(150) == 18


def test_a_word_without_end_is_broken(context: Context) -> None:
    label = TextLabel(context)
    label.set_text("x" * 500)
    assert label.minimumSizeHint().width() <= 24
    assert label.heightForWidth(100) > 18 * 20


def test_arabic_lines_are_taller(context: Context) -> None:
    label = TextLabel(context, "quote", leading=(28, 33))
    label.set_text("price")
    latin = label.heightForWidth(200)
    label.set_text("الثمن")
    assert (latin, label.heightForWidth(200)) == (28, 33)


def test_a_million_letters_are_cut(context: Context) -> None:
    label = TextLabel(context, most_lines=3)
    label.set_text("a" * 1_000_000)
    assert len(label.text) == 20_000
    assert label.heightForWidth(200) == 54


# Flow


@pytest.mark.parametrize("is_rtl", [False, True])
def test_items_flow_from_the_side_where_reading_begins(qtbot: QtBot, is_rtl: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
    flow = FlowLayout(window)
    labels = [QLabel("word", window) for _ in range(9)]
    for label in labels:
        label.setFixedSize(50, 20)
        flow.addWidget(label)
    window.resize(190, 100)
    window.show()
    QApplication.processEvents()
    boxes = [label.geometry() for label in labels]
    assert [box.top() for box in boxes] == [0, 0, 0, 26, 26, 26, 52, 52, 52]
    edge = [190 - box.right() - 1 if is_rtl else box.left() for box in boxes[:3]]
    assert edge == [0, 56, 112]
    assert flow.heightForWidth(190) == 72
    assert flow.heightForWidth(60) == 9 * 26 - 6
    labels[0].hide()
    QApplication.processEvents()
    assert flow.heightForWidth(190) == 72
    flow.move_widget(labels[8], 0)
    QApplication.processEvents()
    assert labels[8].geometry().top() == 0


# Folding


def test_a_part_folds_by_mouse_and_keys(context: Context, shown: Show) -> None:
    body = QLabel("inside")
    part = Collapsible(context, body)
    part.set_heading("Knowledge", "24")
    shown(part)
    heard: list[bool] = []
    part.toggled.connect(heard.append)
    assert body.isHidden()
    QTest.mouseClick(part.header, Qt.MouseButton.LeftButton)
    assert body.isVisible()
    part.header.setFocus()
    QTest.keyClick(part.header, Qt.Key.Key_Space)
    assert body.isHidden()
    assert heard == [True, False]


def test_a_part_folds_with_motion_too(qtbot: QtBot, context: Context, shown: Show) -> None:
    context.settings.set_value("motion", "on")
    body = QLabel("inside")
    part = Collapsible(context, body)
    shown(part)
    QTest.mouseClick(part.header, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: body.maximumHeight() > 1_000)
    assert body.isVisible()
    QTest.mouseClick(part.header, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(body.isHidden)


# Halo


def test_a_halo_frames_its_field_wherever_it_goes(qtbot: QtBot, context: Context) -> None:
    surface = QWidget()
    qtbot.addWidget(surface)
    inner = QWidget(surface)
    field = CappedLine(context, inner, is_bare=True)
    box = QVBoxLayout(surface)
    box.setContentsMargins(20, 20, 20, 20)
    box.addWidget(inner)
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(field)
    halo = FieldHalo(context, field, surface)
    surface.resize(300, 120)
    surface.show()

    def is_round() -> bool:
        corner = field.mapTo(surface, field.rect().topLeft())
        return halo.geometry() == field.rect().translated(corner).adjusted(-7, -4, 7, 4)

    qtbot.waitUntil(is_round)
    surface.resize(420, 160)
    qtbot.waitUntil(is_round)
    field.hide()
    qtbot.waitUntil(halo.isHidden)
