"""A card of the insights page: a figure, what it says, and a small drawing."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.facts import Fact
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.language import translate
from journey_designer.ui.shell.card_frame import CardFrame
from journey_designer.ui.typefaces import TypeRole

_HEIGHT = 104
_PADDING = 18.0


class FactCard(CardFrame):
    """Shows a fact; pressing it opens what it speaks of. Its rule is the tooltip."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._fact: Fact | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self.updateGeometry)

    @property
    def fact(self) -> Fact | None:
        """What is shown."""
        return self._fact

    def show_fact(self, fact: Fact) -> None:
        """Show a fact."""
        self._fact = fact
        values = [self.context.languages.signed(score) for score in fact.scores]
        words = [fact.title, fact.headline, *values, fact.value, fact.line]
        self.setAccessibleName(plain.capped(". ".join(word for word in words if word)))
        self.setAccessibleDescription(fact.rule)
        plain.set_tip(self, fact.rule)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, round(_HEIGHT * growth(self.context)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        fact = self._fact
        if fact is None:
            return
        painter = QPainter(self)
        pencil = Pencil(self.context, self, painter)
        outline = self.frame(painter, self.rect().toRectF(), "surface")
        self.outline(painter, outline)
        taken = self._draw_picture(pencil, fact)
        scale = growth(self.context)
        room = self.width() - 2 * _PADDING - taken
        pencil.text((_PADDING, 16 * scale, room, 20 * scale), fact.title, "label", "ink2")
        ink = "ink" if fact.is_known else "ink3"
        role: TypeRole = (
            "name" if fact.is_known and pencil.measured(fact.headline, "name") <= room else "value"
        )
        pencil.text((_PADDING, 40 * scale, room, 26 * scale), fact.headline, role, ink)
        width = self.width() - 2 * _PADDING if not fact.is_known else room
        pencil.text((_PADDING, 68 * scale, width, 20 * scale), fact.line, "body", "ink2")
        painter.end()

    def _draw_picture(self, pencil: Pencil, fact: Fact) -> float:
        """The drawing at the end side; gives the room it takes."""
        if fact.value:
            pencil.text(self._end(80), fact.value, "section", "ink", side="end")
            return 84
        if len(fact.scores) == 1:
            return self._draw_face(pencil, fact.scores[0])
        if len(fact.scores) == 2:
            draw = self._draw_fall if fact.key == "steepest_drop" else self._draw_bars
            return draw(pencil, fact.scores)
        return 0

    def _end(self, width: float) -> tuple[float, float, float, float]:
        return self.width() - _PADDING - width, 0, width, self.height()

    def _draw_face(self, pencil: Pencil, score: float) -> float:
        middle = self.height() / 2
        scale = growth(self.context)
        left = self.width() - _PADDING - 48 * scale
        pencil.face(left + 10 * scale, middle - 26 * scale, 28 * scale, score)
        area = (left - 8, middle + 4 * scale, 48 * scale + 16, 24 * scale)
        signed = self.context.languages.signed(score)
        pencil.text(area, signed, "value", pencil.score_colour(score), side="centre")
        return 64 * scale

    def _draw_fall(self, pencil: Pencil, scores: tuple[float, ...]) -> float:
        painter, scale = pencil.painter, growth(self.context)
        left, right = self.width() - _PADDING - 78, self.width() - _PADDING - 10
        top, low = self.height() / 2 - 18, self.height() / 2 + 18
        path = QPainterPath(pencil.point(left, top))
        middle = (left + right) / 2
        path.cubicTo(pencil.point(middle, top), pencil.point(middle, low), pencil.point(right, low))
        pen = QPen(pencil.colour("neg"), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        pencil.disc(left, top, 4, "surface", "neg", 2)
        pencil.disc(right, low, 5, "neg")
        signed = self.context.languages.signed
        high = 16 * scale
        pencil.text((left + 8, top - high - 1, 60, high), signed(scores[0]), "axis", "ink2")
        pencil.text((right - 68, low + 1, 56, high), signed(scores[1]), "axis", "ink2", side="end")
        return 96

    def _draw_bars(self, pencil: Pencil, scores: tuple[float, ...]) -> float:
        scale = growth(self.context)
        width = min(128.0 * scale, self.width() * 0.42)
        left = self.width() - _PADDING - width
        words = (translate("Insights", "Remembered"), translate("Insights", "Average"))
        for place, (word, score) in enumerate(zip(words, scores, strict=True)):
            y = (18 + 34 * place) * scale
            pencil.text((left, y, width - 40, 18 * scale), word, "caption", "ink2")
            signed = self.context.languages.signed(score)
            pencil.text((left, y, width, 18 * scale), signed, "label", "ink", side="end")
            track = y + 21 * scale
            pencil.fill(pencil.rect(left, track, width, 5), "hover", 2.5)
            zero, reach = left + width / 2, abs(score) / 2 * width / 2
            colour = pencil.score_colour(score)
            pencil.fill(pencil.rect(zero if score >= 0 else zero - reach, track, reach, 5), colour, 2)
            pencil.line((zero, track - 3), (zero, track + 8), "ctl", 1.5)
        return width + 12
