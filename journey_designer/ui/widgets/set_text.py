"""Paragraphs set in lines by Qt: each in the direction of its letters, with a fixed pitch, cut at the end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from journey_designer.core.text import Direction, first_strong

_SIDES = {"ltr": Qt.AlignmentFlag.AlignLeft, "rtl": Qt.AlignmentFlag.AlignRight}
_DIRECTIONS = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """How a text is set: ``width`` and ``pitch`` in px; ``side`` None: each paragraph by its own.

    ``direction`` is that of a paragraph without letters; ``most_lines`` 0 means no end.
    """

    font: QFont
    width: float
    pitch: float
    direction: Direction = "ltr"
    side: Direction | None = None
    is_centred: bool = False
    most_lines: int = 0


@dataclass(slots=True)
class SetText:
    """Lines ready to be painted. ``is_cut`` says that the text has more than they show."""

    height: float = 0.0
    is_cut: bool = False
    lines: list[tuple[QTextLayout, int, float]] = field(default_factory=list)

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Paint the lines with the top left corner of the text at a point."""
        for layout, number, top in self.lines:
            layout.lineAt(number).draw(painter, at + QPointF(0, top))


def set_text(text: str, setting: Setting) -> SetText:
    """Break a text into lines and place them."""
    made = SetText()
    for paragraph in text.split("\n") if text else ():
        if made.is_cut:
            break
        layout = _broken(paragraph, setting)
        for number in range(layout.lineCount()):
            if setting.most_lines and len(made.lines) == setting.most_lines:
                _cut(made, setting)
                break
            _add(made, layout, number, setting)
    return made


def _cut(made: SetText, setting: Setting) -> None:
    """Set the last line again with an ellipsis: there is more than what fits."""
    layout, number, _ = made.lines.pop()
    made.height -= setting.pitch
    made.is_cut = True
    rest = layout.text()[layout.lineAt(number).textStart() :].rstrip() + "…"
    metrics = QFontMetricsF(setting.font)
    shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, setting.width)
    direction = first_strong(layout.text(), setting.direction)
    _add(made, _broken(shown, setting, direction), 0, setting)


def _broken(text: str, setting: Setting, direction: Direction | None = None) -> QTextLayout:
    own = direction or first_strong(text, setting.direction)
    option = QTextOption()
    option.setTextDirection(_DIRECTIONS[own])
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    side = Qt.AlignmentFlag.AlignHCenter if setting.is_centred else _SIDES[setting.side or own]
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout = QTextLayout(text, setting.font)
    layout.setTextOption(option)
    layout.beginLayout()
    for line in _lines(layout):
        line.setLineWidth(setting.width)
    layout.endLayout()
    return layout


def _lines(layout: QTextLayout) -> Iterator[QTextLine]:
    while (line := layout.createLine()).isValid():
        yield line


def _add(made: SetText, layout: QTextLayout, number: int, setting: Setting) -> None:
    line = layout.lineAt(number)
    top = made.height + (setting.pitch - line.height()) / 2
    made.lines.append((layout, number, top))
    made.height += setting.pitch
