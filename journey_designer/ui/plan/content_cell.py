"""One cell of the content matrix: a persona at a stage."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.analysis.content import ContentCell
from journey_designer.layout.palette import StageColours
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.plan.content_words import LOOKS, content_words, coverage_words, persona_of
from journey_designer.ui.shell.card_frame import CardFrame


class CellCard(CardFrame):
    """A persona at a stage: how many pieces are there, planned, missing; how much is covered."""

    def __init__(
        self,
        context: Context,
        cell: ContentCell,
        colours: StageColours,
        parent: QWidget,
        *,
        names_persona: bool,
    ) -> None:
        super().__init__(context, parent)
        self.cell = cell
        self._colours = colours
        self._title = f"{persona_of(cell)}: {cell.stage.name}" if names_persona else ""
        self._is_chosen = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = content_words()
        number = context.languages.number
        counts = [
            f"{words[status]}: {number(cell.number(status))}" for status in ("have", "planned", "missing")
        ]
        share = coverage_words(cell.coverage, context.languages)
        said = ". ".join([persona_of(cell), cell.stage.name, share, *counts])
        self.setAccessibleName(plain.capped(said))
        plain.set_tip(self, said)

    def set_chosen(self, is_chosen: bool) -> None:
        """Mark it as the one whose items are listed."""
        self._is_chosen = is_chosen
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(130, round((84 if self._title else 66) * growth(self.context)))

    def minimumSizeHint(self) -> QSize:
        return QSize(70, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self.context, self, painter)
        outline = self.frame(painter, QRectF(self.rect()), "atint" if self._is_chosen else "surface", 8)
        self.outline(painter, outline)
        scale = growth(self.context)
        y = 4 * scale
        if self._title:
            pencil.text((10, y, self.width() - 20, 20 * scale), self._title, "label", self._colours.ink)
            y += 20 * scale
        self._draw_counts(pencil, y, scale)
        share = self.cell.coverage
        ink = "neg" if self.cell.is_gap else "ink2"
        words = coverage_words(share, self.context.languages)
        pencil.text((10, y + 26 * scale, self.width() - 20, 18 * scale), words, "caption", ink)
        pencil.bar(
            10, self.height() - 13 * scale, self.width() - 20, 6, (share or 0) / 100, self._colours.bar
        )
        painter.end()

    def _draw_counts(self, pencil: Pencil, y: float, scale: float) -> None:
        room = (self.width() - 20) / 3
        for place, status in enumerate(("have", "planned", "missing")):
            icon, colour = LOOKS[status]
            count = self.cell.number(status)
            ink = colour if count else "ink3"
            x = 10 + place * room
            pencil.icon(x, y + 6 * scale, icon, 14 * scale, ink)
            number = self.context.languages.number(count)
            pencil.text(
                (x + 18 * scale, y + 3 * scale, room - 18 * scale, 20 * scale), number, "heading", ink
            )
