"""The key moments, ranked: which come first, how firm that is, what is to be done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from journey_designer.analysis.curve import Curve
from journey_designer.analysis.figures import standing
from journey_designer.analysis.moments import Moment, key_moments, not_weighed
from journey_designer.analysis.robustness import robustness
from journey_designer.core import edits
from journey_designer.core.effects import touchpoint_of
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Idea
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.box import Box, quiet
from journey_designer.ui.insights.facts import missing
from journey_designer.ui.insights.moment_row import MomentRow, moment_spans
from journey_designer.ui.insights.moment_weights import WeightSliders
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.insights.robustness_words import robustness_words
from journey_designer.ui.insights.rules import rule
from journey_designer.ui.language import translate
from journey_designer.ui.panels.words import listed
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.widgets.drawings import map_palette

_FEW = 5
_MOST = 200


class MomentsBox(Box):
    """``touchpoint_wanted`` and ``idea_wanted`` (idea id or empty, touchpoint id) ask for what is pressed."""

    touchpoint_wanted = Signal(str)
    idea_wanted = Signal(str, str)
    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Insights", "Moments that matter most"),
            parent,
            note=lambda: translate("Insights", "Weight = distance from neutral × average importance"),
        )
        self._context = context
        self._session = session
        self._curve: Curve | None = None
        self._rows: list[MomentRow] = []
        self._is_long = False
        self.weighing = TextButton(
            context,
            lambda: translate("Insights", "Weights"),
            self,
            icon="sliders-horizontal",
            role="quiet",
            padding=8,
        )
        self.weighing.setCheckable(True)
        self.head.addWidget(self.weighing)
        self.head.addWidget(_Legend(context, self))
        self.sliders = WeightSliders(context, self)
        self.sliders.hide()
        self.weighing.toggled.connect(self.sliders.setVisible)
        self.sliders.changed.connect(self._show_rows)
        self._heads = _Heads(context, self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.empty = quiet(context, self)
        self.more = TextButton(context, self._more_words, self, role="link", padding=6)
        self.more.clicked.connect(self._toggle_length)
        self.statement = quiet(context, self)
        self.unweighed = quiet(context, self, role="caption")
        self._lines.addWidget(self._heads)
        self.column.addWidget(self.sliders)
        self.column.addLayout(self._lines)
        self.column.addWidget(self.empty)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.statement)
        self.column.addWidget(self.unweighed)

    @property
    def rows(self) -> list[MomentRow]:
        """The rows that are shown."""
        return list(self._rows)

    def show_curve(self, curve: Curve) -> None:
        """Rank the touchpoints of a curve."""
        self._curve = curve
        self.retitle()
        plain.set_tip(self.title, rule("key_moments"))
        self._show_rows()

    def _show_rows(self) -> None:
        curve = self._curve
        if curve is None:
            return
        moments = key_moments(curve, self.sliders.weights)
        shown = moments[: _MOST if self._is_long else _FEW]
        self._set_count(len(shown))
        ideas = self._ideas()
        places = {stage.id: place for place, stage in enumerate(curve.stages)}
        palette = map_palette(self._context.theme)
        heaviest = max((moment.weight for moment in moments), default=1.0)
        for row, moment in zip(self._rows, shown, strict=True):
            stage = moment.point.stage
            colours = palette.stage(stage.colour, places[stage.id])
            row.show_moment(moment, heaviest, colours, ideas.get(moment.point.touchpoint.id))
        self._heads.setVisible(bool(moments))
        self._show_words(curve, moments)

    def _show_words(self, curve: Curve, moments: tuple[Moment, ...]) -> None:
        state = standing(curve, "key_moments")
        plain.set_label(self.empty, missing(state, self._context.languages) if state.state != "known" else "")
        self.empty.setVisible(state.state != "known")
        self.more.setVisible(len(moments) > _FEW)
        self.more.refresh()
        found = robustness(curve, self.sliders.weights)
        plain.set_label(self.statement, robustness_words(found, self._context.languages) if found else "")
        self.statement.setVisible(found is not None)
        count = len(not_weighed(curve))
        said = self._context.languages.counted(
            "Insights", "%n touchpoint(s) without importance are not ranked.", count
        )
        plain.set_label(self.unweighed, said if count else "")
        self.unweighed.setVisible(bool(count and moments))

    def _ideas(self) -> dict[str, Idea]:
        """The first idea of each touchpoint that was not dropped."""
        document = self._session.document
        found: dict[str, Idea] = {}
        for idea in document.all(Idea):
            touchpoint_id = touchpoint_of(document, idea)
            if touchpoint_id is not None and idea.status != "dropped":
                found.setdefault(touchpoint_id, idea)
        return found

    def _set_count(self, count: int) -> None:
        while len(self._rows) < count:
            row = MomentRow(self._context, self)
            row.clicked.connect(lambda _checked=False, row=row: self._open(row))
            row.starred.connect(lambda is_set, row=row: self._star(row, is_set=is_set))
            row.idea_wanted.connect(lambda idea_id, row=row: self.idea_wanted.emit(idea_id, _touchpoint(row)))
            self._lines.addWidget(row)
            self._rows.append(row)
        while len(self._rows) > count:
            row = self._rows.pop()
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _open(self, row: MomentRow) -> None:
        self.touchpoint_wanted.emit(_touchpoint(row))

    def _star(self, row: MomentRow, *, is_set: bool) -> None:
        try:
            edits.change_touchpoint(self._session.document, _touchpoint(row), is_key_moment=is_set)
        except KnownError as error:
            row.star.setChecked(not is_set)
            self.failed.emit(error)

    def _more_words(self) -> str:
        if self._is_long:
            return translate("Insights", "Show the first five")
        return translate("Insights", "Show all")

    def _toggle_length(self) -> None:
        self._is_long = not self._is_long
        self._show_rows()


class _Heads(QWidget):
    """The headings of the columns."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(400, round(28 * growth(self._context)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self._context, self, painter)
        at = moment_spans(self.width(), growth(self._context))
        words = {
            "name": translate("Insights", "Touchpoint"),
            "stage": translate("Insights", "Stage"),
            "score": translate("Insights", "Satisfaction"),
            "customer": translate("Insights", "To customer"),
            "business": translate("Insights", "To business"),
            "weight": translate("Insights", "Weight"),
            "verdict": translate("Insights", "Verdict"),
            "idea": translate("Insights", "Idea"),
        }
        for key, word in words.items():
            x, width = at[key]
            pencil.text((x, 0, width + 6, self.height()), word, "caption", "ink2")
        plain.set_tip(self, listed(list(words.values())))
        pencil.line((0, self.height() - 0.5), (self.width(), self.height() - 0.5), "line")
        painter.end()


class _Legend(QWidget):
    """What the star means."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        context.languages.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        font = self._context.typefaces.font("body")
        return QSize(round(QFontMetricsF(font).horizontalAdvance(self._words()) + 28), 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self._context, self, painter)
        pencil.star(0, self.height() / 2 - 8.5, 16)
        pencil.text((22, 0, self.width() - 22, self.height()), self._words(), "body", "ink2")
        painter.end()

    def _words(self) -> str:
        return translate("Insights", "Key moment")


def _touchpoint(row: MomentRow) -> str:
    return row.moment.point.touchpoint.id if row.moment is not None else ""
