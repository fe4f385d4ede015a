"""The ideas, judged by criteria and ranked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from journey_designer.analysis.idea_ranking import RankedIdea, agreement_on_ranks, rank_ideas
from journey_designer.analysis.judgements import GROUP, judgements, scorers
from journey_designer.analysis.weight_moves import weight_moves
from journey_designer.core import edits
from journey_designer.core.effects import touchpoint_of
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Criterion, Idea, Stage, Touchpoint
from journey_designer.layout.palette import StageColours
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.text_dialog import ask_text
from journey_designer.ui.insights.box import Box, quiet
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.language import fill, translate
from journey_designer.ui.plan.idea_row import IdeaRow, idea_spans
from journey_designer.ui.plan.words import LOOKS, STATUSES, status_words, title_of
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton, TextButton
from journey_designer.ui.widgets.drawings import map_palette
from journey_designer.ui.widgets.option_field import OptionField

_NARROW = 560


class IdeasBox(Box):
    """``idea_wanted`` carries the id of the idea that is opened, ``criteria_wanted`` asks for the criteria."""

    idea_wanted = Signal(str)
    criteria_wanted = Signal()
    scorer_changed = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(context, lambda: translate("Plan", "Ideas"), parent)
        self._context = context
        self._session = session
        self._rows: dict[str, IdeaRow] = {}
        self._order: list[str] = []
        self._people: list[str] = []
        self.scorer_field = OptionField(context, self)
        self.scorer_field.setMinimumWidth(150)
        self.scorer_field.edited.connect(self._on_scorer)
        self.person = IconButton(
            context, "user-plus", lambda: translate("Plan", "Somebody scores alone"), self
        )
        self.person.clicked.connect(self._add_person)
        self.criteria = TextButton(
            context,
            lambda: translate("Plan", "Criteria and weights"),
            self,
            icon="settings",
            role="quiet",
            padding=8,
        )
        self.criteria.clicked.connect(self.criteria_wanted)
        for part in (self.scorer_field, self.person, self.criteria):
            self.head.addWidget(part)
        self._heads = _Heads(context, self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._lines.addWidget(self._heads)
        self.empty = quiet(context, self)
        self.words = quiet(context, self, role="caption")
        self.column.addLayout(self._lines)
        self.column.addWidget(self.empty)
        self.column.addStretch(1)
        self.column.addWidget(self.words)
        self._show_scorers()

    @property
    def scorer(self) -> str | None:
        """Who judges: None the group, else one person alone."""
        return self.scorer_field.value or None

    @property
    def order(self) -> list[str]:
        """The ids of the ideas as they stand in the list."""
        return list(self._order)

    @property
    def colours(self) -> dict[str, StageColours | None]:
        """The colours of the stage that each idea is for."""
        document = self._session.document
        return {idea.id: self._target(idea)[1] for idea in document.all(Idea)}

    def row(self, idea_id: str) -> IdeaRow:
        """The row of an idea."""
        return self._rows[idea_id]

    def show_ideas(self) -> None:
        """Show the ideas of now, the best first."""
        self._show_scorers()
        document = self._session.document
        ranking = rank_ideas(document, scorer=self.scorer)
        criteria = document.all(Criterion)
        given = judgements(document, self.scorer)
        self._order = [entry.idea.id for entry in ranking]
        self._drop_gone()
        for place, entry in enumerate(ranking):
            row = self._rows.get(entry.idea.id) or self._new_row(entry.idea.id)
            name, colours = self._target(entry.idea)
            row.show_idea(entry, place + 1, name, colours, criteria, given)
            if self._lines.indexOf(row) != place + 1:
                self._lines.insertWidget(place + 1, row)
        self._chain_tabs()
        self._heads.show_criteria(criteria)
        self._heads.setVisible(bool(ranking))
        self._show_words(ranking, criteria)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.criteria.set_compact(self.width() < _NARROW * growth(self._context))

    # What can be done

    def judge(self, idea_id: str, criterion_id: str, value: object, gesture: str) -> None:
        """Keep a judgement of the group, or of who scores alone; None takes it back."""
        kept = float(value) if isinstance(value, int | float) else None
        self._do(
            lambda: edits.set_score(
                self._session.document,
                idea_id,
                criterion_id,
                kept,
                scorer=self.scorer or GROUP,
                gesture=gesture or None,
            )
        )

    def delete(self, idea_id: str) -> None:
        """Delete an idea with its scores; undo brings it back."""
        self._do(lambda: edits.delete_idea(self._session.document, idea_id))

    def set_status(self, idea_id: str, status: str) -> None:
        """Choose an idea for the plan, or put it back."""
        self._do(lambda: edits.change_idea(self._session.document, idea_id, status=status))

    def menu(self, idea_id: str) -> QMenu:
        """What can be done with an idea."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icons = self._context.icons
        plain.set_action(
            menu.addAction(icons.icon("pencil", 16), "", lambda: self.idea_wanted.emit(idea_id)),
            translate("Plan", "Open"),
        )
        menu.addSeparator()
        idea = self._session.document.get(Idea, idea_id)
        for status in STATUSES:
            action = menu.addAction(
                icons.icon(LOOKS[status].icon, 16), "", partial(self.set_status, idea_id, status)
            )
            plain.set_action(action, status_words()[status])
            action.setCheckable(True)
            action.setChecked(idea.status == status)
        menu.addSeparator()
        plain.set_action(
            menu.addAction(icons.icon("trash-2", 16), "", lambda: self.delete(idea_id)),
            translate("Plan", "Delete"),
        )
        return menu

    def _do(self, change: Callable[[], object]) -> None:
        try:
            change()
        except KnownError as error:
            self.show_ideas()
            self.failed.emit(error)

    def _shift(self, idea_id: str, steps: int) -> None:
        """Move an idea in the project's own order, which decides among equals."""
        document = self._session.document
        ids = [idea.id for idea in document.all(Idea)]
        place = ids.index(idea_id) + steps
        if 0 <= place < len(ids):
            self._do(lambda: edits.move_idea(document, idea_id, place))

    # Who scores

    def _add_person(self) -> None:
        name = ask_text(
            self._context,
            self.window(),
            title=translate("Plan", "Somebody scores alone"),
            question=translate("Plan", "Who? Only their own scores are shown while they score."),
            action=translate("Plan", "Begin"),
        )
        if name:
            self._people.append(name)
            self._show_scorers()
            self.scorer_field.show_value(name)
            self._on_scorer()

    def _show_scorers(self) -> None:
        names = dict.fromkeys((*scorers(self._session.document), *self._people))
        choices = [("", translate("Plan", "The group"), self._context.icons.icon("users", 16))]
        choices += [(name, name, self._context.icons.icon("user", 16)) for name in names]
        self.scorer_field.set_choices(choices)
        if self.scorer_field.value is None or self.scorer_field.currentIndex() < 0:
            self.scorer_field.show_value("")
        plain.name(self.scorer_field, translate("Plan", "Who scores"))

    def _on_scorer(self, _value: object = None, _gesture: str = "") -> None:
        self.show_ideas()
        self.scorer_changed.emit()

    # Rows

    def _new_row(self, idea_id: str) -> IdeaRow:
        row = IdeaRow(self._context, self)
        row.clicked.connect(lambda: self.idea_wanted.emit(idea_id))
        row.judged.connect(lambda criterion, value, gesture: self.judge(idea_id, criterion, value, gesture))
        row.menu_asked.connect(lambda point: self._popup(idea_id, point))
        row.removing.connect(lambda: self.delete(idea_id))
        row.shifted.connect(lambda steps: self._shift(idea_id, steps))
        self._rows[idea_id] = row
        return row

    def _popup(self, idea_id: str, point: QPoint) -> None:
        self.menu(idea_id).popup(point)

    def _drop_gone(self) -> None:
        for gone in [known for known in self._rows if known not in set(self._order)]:
            row = self._rows.pop(gone)
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _chain_tabs(self) -> None:
        """Tab goes down the list, through the scores of each idea."""
        before: QWidget = self.criteria
        for idea_id in self._order:
            row = self._rows[idea_id]
            for part in (row, *row.pips):
                QWidget.setTabOrder(before, part)
                before = part

    def _target(self, idea: Idea) -> tuple[str, StageColours | None]:
        document = self._session.document
        touchpoint_id = touchpoint_of(document, idea)
        touchpoint = document.find(Touchpoint, touchpoint_id) if touchpoint_id else None
        stage = document.find(Stage, touchpoint.stage_id) if touchpoint is not None else None
        if touchpoint is None or stage is None:
            return "", None
        stages = [entry.id for entry in document.family(Stage, "journey_id", stage.journey_id)]
        palette = map_palette(self._context.theme)
        return touchpoint.name, palette.stage(stage.colour, stages.index(stage.id))

    # Words

    def _show_words(self, ranking: tuple[RankedIdea, ...], criteria: tuple[Criterion, ...]) -> None:
        missing = ""
        if not ranking:
            missing = translate("Plan", "No ideas yet. Turn an opportunity into an idea.")
        elif not criteria:
            missing = translate("Plan", "No criteria yet. Choose what ideas are judged by.")
        plain.set_label(self.empty, missing)
        self.empty.setVisible(bool(missing))
        said = [self._firmness(), self._agreement()]
        plain.set_label(self.words, " ".join(part for part in said if part))
        self.words.setVisible(any(said))

    def _firmness(self) -> str:
        """How near the first idea is to losing its place: the criterion whose weight may move the least."""
        if self.scorer is not None:
            return ""
        document, percent = self._session.document, self._context.languages.percent
        best = None
        for move in weight_moves(document):
            reach = move.leader
            sides = [
                (reach.now - reach.low, reach.low, reach.below),
                (reach.high - reach.now, reach.high, reach.above),
            ]
            for distance, limit, swap in sides:
                if swap is not None and (best is None or distance < best[0]):
                    best = (distance, limit, move.ideas[swap.enters], move.criterion, reach.now)
        if best is None:
            return ""
        _, limit, idea, criterion, now = best
        return translate(
            "Plan", "“{idea}” comes first once “{criterion}” weighs {limit} instead of {now} of the whole."
        ).format(idea=title_of(idea), criterion=criterion.name, limit=percent(limit), now=percent(now))

    def _agreement(self) -> str:
        found = agreement_on_ranks(self._session.document)
        if found is None:
            return ""
        share = self._context.languages.number(found, 2)
        return fill(
            translate("Plan", "Those who scored alone agree by {share} (Kendall’s W, 1 is full)."),
            share=share,
        )


class _Heads(QWidget):
    """The headings of the columns; each criterion with its share of the weights."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._criteria: tuple[Criterion, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_criteria(self, criteria: tuple[Criterion, ...]) -> None:
        """Show the criteria."""
        self._criteria = criteria
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, round(42 * growth(self._context)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self._context, self, painter)
        scale, high = growth(self._context), float(self.height())
        at = idea_spans(self.width(), len(self._criteria), scale)
        for key, word in (
            ("title", translate("Plan", "Idea")),
            ("touchpoint", translate("Plan", "Touchpoint")),
            ("total", translate("Plan", "Total")),
        ):
            pencil.text((at[key][0], 0, at[key][1], high), word, "caption", "ink2")
        whole = sum(criterion.weight for criterion in self._criteria) or 1.0
        for number, criterion in enumerate(self._criteria):
            x, width = at[f"criterion {number}"]
            area = (x - 4, 2 * scale, width + 8, 18 * scale)
            pencil.text(area, criterion.name, "caption", "ink2", side="centre")
            share = self._context.languages.percent(criterion.weight / whole)
            shown = f"{share} ↓" if criterion.direction == "cost" else share
            pencil.text((x - 4, 20 * scale, width + 8, 18 * scale), shown, "label", "ink", side="centre")
        pencil.line((0, high - 0.5), (self.width(), high - 0.5), "line")
        painter.end()
