"""A ranked key moment: a row of the table, with its star and its idea."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from journey_designer.analysis.moments import Moment
from journey_designer.core.records import Idea
from journey_designer.layout.palette import StageColours
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.columns import Column, Span, spans
from journey_designer.ui.insights.facts import name
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.insights.row import Row
from journey_designer.ui.language import fill, translate
from journey_designer.ui.shell.buttons import TextButton

COLUMNS = (
    Column("rank", 22),
    Column("star", 26),
    Column("name", 120, 3),
    Column("stage", 80, 1.6),
    Column("score", 66, 0.6),
    Column("customer", 78, 0.4),
    Column("business", 78, 0.4),
    Column("weight", 120, 0.8),
    Column("verdict", 60, 0.2),
    Column("idea", 130, 3),
)
_DOT = 4.2


def moment_spans(width: float, scale: float) -> dict[str, Span]:
    """Where the columns lie."""
    return spans(COLUMNS, width, scale=scale, gap=8)


class MomentRow(Row):
    """Pressing it opens the touchpoint; the star is the user's own, ``starred`` carries whether it is set.

    ``idea_wanted`` asks for a new idea, or for the one that is shown (its id).
    """

    starred = Signal(bool)
    idea_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._moment: Moment | None = None
        self._heaviest = 1.0
        self._colours: StageColours | None = None
        self._idea: Idea | None = None
        self.star = StarButton(context, self)
        self.star.clicked.connect(lambda: self.starred.emit(self.star.isChecked()))
        self.idea = TextButton(
            context, self._idea_words, self, icon="plus", role="link", padding=4, is_left=True, height=28
        )
        self.idea.clicked.connect(self._ask_for_idea)

    @property
    def moment(self) -> Moment | None:
        """What is shown."""
        return self._moment

    def show_moment(self, moment: Moment, heaviest: float, colours: StageColours, idea: Idea | None) -> None:
        """Show a moment; ``heaviest`` is the weight of a full bar."""
        self._moment, self._heaviest, self._colours = moment, heaviest, colours
        self._idea = idea
        touchpoint = moment.point.touchpoint
        self.star.setChecked(touchpoint.is_key_moment)
        self.star.describe(name(moment.point))
        self.idea.setVisible(idea is None)
        self.idea.refresh()
        self._describe(moment)
        self._place_parts()
        self.update()

    def draw(self, pencil: Pencil) -> None:
        moment = self._moment
        if moment is None or self._colours is None:
            return
        at = moment_spans(self.width(), growth(self.context))
        high = float(self.height())
        touchpoint, score = moment.point.touchpoint, moment.point.score or 0.0
        languages = self.context.languages
        rank = languages.in_digits(f"{moment.rank}=" if moment.is_tied else str(moment.rank))
        pencil.text(_lay(at["rank"], high), rank, "body", "ink3")
        pencil.text(_lay(at["name"], high), name(moment.point), "heading")
        x, width = at["stage"]
        pencil.fill(pencil.rect(x, high / 2 - 4.5, 9, 9), self._colours.bar, 2.5)
        pencil.text((x + 17, 0, width - 17, high), moment.point.stage.name, "body", "ink2")
        x, width = at["score"]
        pencil.face(x, high / 2 - 9, 18, score)
        pencil.text(
            (x + 26, 0, width - 26, high), languages.signed(score), "heading", pencil.score_colour(score)
        )
        self._draw_dots(pencil, at["customer"], touchpoint.importance_customer)
        self._draw_dots(pencil, at["business"], touchpoint.importance_business)
        self._draw_weight(pencil, at["weight"], moment)
        self._draw_verdict(pencil, at["verdict"], moment)
        if self._idea is not None:
            x, width = at["idea"]
            pencil.icon(x + 4, high / 2 - 7.5, "lightbulb", 15, "ink3")
            pencil.text((x + 26, 0, width - 26, high), self._idea.title, "body", "ink2")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_parts()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_parts()

    def _draw_dots(self, pencil: Pencil, span: Span, value: int | None) -> None:
        scale = growth(self.context)
        for place in range(5):
            x = span[0] + _DOT * scale + place * 13.5 * scale
            if value is not None and place < value:
                pencil.disc(x, self.height() / 2, _DOT * scale, "ink2")
            else:
                pencil.disc(x, self.height() / 2, _DOT * scale - 0.5, "surface", "line2", 1)

    def _draw_weight(self, pencil: Pencil, span: Span, moment: Moment) -> None:
        number = 34 * growth(self.context)
        colour = "neg" if moment.verdict == "fix" else "pos"
        share = moment.weight / self._heaviest if self._heaviest else 0.0
        middle = self.height() / 2
        pencil.bar(span[0], middle - 4, max(span[1] - number - 10, 10), 8, share, colour)
        value = self.context.languages.number(moment.weight, 1)
        pencil.text((span[0] + span[1] - number, 0, number, self.height()), value, "heading")

    def _draw_verdict(self, pencil: Pencil, span: Span, moment: Moment) -> None:
        words = verdict_words(moment.verdict)
        width = min(pencil.measured(words, "label") + 16, span[1] + 8)
        is_fix = moment.verdict == "fix"
        high = 24 * growth(self.context)
        area = (span[0], self.height() / 2 - high / 2, width, high)
        pencil.fill(pencil.rect(*area), "neg_tint" if is_fix else "pos_tint", 5)
        pencil.text(area, words, "label", "neg" if is_fix else "pos", side="centre")

    def _place_parts(self) -> None:
        at = moment_spans(self.width(), growth(self.context))
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x, width = at["idea"]
        hint = self.idea.sizeHint()
        taken = min(round(width), hint.width())
        left = round(self.width() - x - taken if is_rtl else x)
        self.idea.setGeometry(left, (self.height() - hint.height()) // 2, taken, hint.height())
        side = self.star.sizeHint().width()
        x = at["star"][0]
        left = round(self.width() - x - side if is_rtl else x)
        self.star.setGeometry(left, (self.height() - side) // 2, side, side)

    def _ask_for_idea(self) -> None:
        self.idea_wanted.emit(self._idea.id if self._idea is not None else "")

    def _idea_words(self) -> str:
        return translate("Insights", "Add an idea")

    def _describe(self, moment: Moment) -> None:
        languages = self.context.languages
        words = languages.filled(
            translate(
                "Insights", "Rank {rank}: {name}, {stage}. Satisfaction {score}, weight {weight}. {verdict}"
            ),
            rank=moment.rank,
            name=name(moment.point),
            stage=moment.point.stage.name,
            score=languages.signed(moment.point.score or 0.0),
            weight=languages.number(moment.weight, 1),
            verdict=verdict_words(moment.verdict),
        )
        self.setAccessibleName(plain.capped(words))
        tied = translate("Insights", "Tied: others have the same weight.") if moment.is_tied else ""
        plain.set_tip(self, tied or name(moment.point))


class StarButton(QAbstractButton):
    """The star of a touchpoint: the user's decision."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def describe(self, touchpoint: str) -> None:
        """Say whose star it is."""
        words = fill(translate("Insights", "{name} is a key moment"), name=touchpoint)
        self.setAccessibleName(plain.capped(words))
        plain.set_tip(self, translate("Insights", "Key moment: you decide, the ranking only proposes"))

    def sizeHint(self) -> QSize:
        side = round(26 * growth(self._context))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self._context, self, painter)
        size = 17 * growth(self._context)
        inset = (self.width() - size) / 2
        if self.isChecked() or self.underMouse() or self.hasFocus():
            pencil.star(inset, inset, size, is_filled=self.isChecked())
        painter.end()


def verdict_words(verdict: str) -> str:
    """What to do with a moment."""
    return translate("Insights", "Fix") if verdict == "fix" else translate("Insights", "Protect")


def _lay(span: Span, height: float) -> tuple[float, float, float, float]:
    return span[0], 0.0, span[1], height
