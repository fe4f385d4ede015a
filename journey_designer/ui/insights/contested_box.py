"""What the room voted: touchpoint by touchpoint, the most contested first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_designer.analysis.curve import Curve
from journey_designer.analysis.votes import Contest, contested
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.box import Box, quiet
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.insights.row import Row
from journey_designer.ui.language import fill, translate
from journey_designer.ui.shell.buttons import TextButton

_MOST = 5


class ContestedBox(Box):
    """``touchpoint_wanted`` carries the touchpoint that is pressed; ``voting_wanted`` asks for a round."""

    touchpoint_wanted = Signal(str)
    voting_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Insights", "Most contested"),
            parent,
            note=lambda: translate("Insights", "Spread of the votes"),
        )
        self._context = context
        self._rows: list[ContestedRow] = []
        self._curve: Curve | None = None
        self._is_all = False
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.words = quiet(context, self)
        self.start = TextButton(
            context,
            lambda: translate("Insights", "Start a vote"),
            self,
            icon="vote",
            role="link",
            padding=2,
        )
        self.start.clicked.connect(self.voting_wanted)
        self.more = TextButton(context, self._more_words, self, role="link", padding=5)
        self.more.clicked.connect(self._turn)
        self.column.addLayout(self._lines)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.words)
        self.column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)

    @property
    def rows(self) -> list[ContestedRow]:
        """The rows that are shown."""
        return list(self._rows)

    def show_curve(self, curve: Curve) -> None:
        """Show what was voted on the touchpoints of a curve."""
        self._curve = curve
        found = contested(curve)
        for row in self._rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for contest in found if self._is_all else found[:_MOST]:
            row = ContestedRow(self._context, contest, self)
            row.clicked.connect(partial(self._open, contest.point.touchpoint.id))
            self._lines.addWidget(row)
            self._rows.append(row)
        plain.set_label(self.words, self._said(curve, len(found)))
        self.words.setVisible(bool(self.words.text()))
        self.start.setVisible(not found)
        self.more.setVisible(len(found) > _MOST)
        self.more.refresh()

    def _said(self, curve: Curve, count: int) -> str:
        if count:
            return ""
        most = max((sum(point.touchpoint.votes or ()) for point in curve.points), default=0)
        if not most:
            return translate("Insights", "No votes yet.")
        if most < 3:
            return translate("Insights", "Three must vote on a touchpoint before a spread can be told.")
        return translate("Insights", "Everybody agrees.")

    def _more_words(self) -> str:
        if self._is_all:
            return translate("Insights", "Show the first five")
        return translate("Insights", "Show all")

    def _turn(self) -> None:
        self._is_all = not self._is_all
        if self._curve is not None:
            self.show_curve(self._curve)

    def _open(self, touchpoint_id: str) -> None:
        self.touchpoint_wanted.emit(touchpoint_id)


class ContestedRow(Row):
    """A touchpoint, its five counts, mean, spread and number of votes; pressing it opens the touchpoint."""

    def __init__(self, context: Context, contest: Contest, parent: QWidget) -> None:
        super().__init__(context, parent)
        self.contest = contest
        languages = context.languages
        self._mean = languages.signed(contest.point.score or 0.0)
        self._spread = f"\u2066±{languages.number(contest.spread, 1)}\u2069"
        self._votes = languages.counted("Insights", "%n vote(s)", contest.votes)
        self._name = contest.point.touchpoint.name or translate("Insights", "Touchpoint without name")
        said = fill(
            translate("Insights", "{name}. Mean {mean}, spread {spread}, {votes}"),
            name=self._name,
            mean=self._mean,
            spread=self._spread,
            votes=self._votes,
        )
        self.setAccessibleName(plain.capped(said))
        plain.set_tip(self, said)

    def draw(self, pencil: Pencil) -> None:
        scale, high = growth(self.context), float(self.height())
        width = float(self.width())
        counts = self.contest.point.touchpoint.votes or (0, 0, 0, 0, 0)
        bars, spread, mean, votes = 58 * scale, 52 * scale, 66 * scale, 62 * scale
        start = width - bars - spread - mean - votes - 24
        pencil.text((2, 0, max(start - 10, 20), high), self._name, "body")
        most = max(counts) or 1
        for place, count in enumerate(counts):
            tall = max((high - 18) * count / most, 1.5)
            colour = pencil.score_colour(place - 2)
            area = pencil.rect(start + place * 11 * scale, high - 9 - tall, 8 * scale, tall)
            pencil.fill(area, colour, 1.5, opacity=0.8)
        x = start + bars + 8
        score = self.contest.point.score or 0.0
        pencil.face(x, (high - 16) / 2, 16, score)
        ink = pencil.score_colour(score)
        pencil.text((x + 20, 0, mean - 20, high), self._mean, "label", ink)
        pencil.text((x + mean, 0, spread, high), self._spread, "heading")
        pencil.text((width - votes, 0, votes, high), self._votes, "caption", "ink3", side="end")
