"""The choices of a poster, in one column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from journey_designer.reports.posters.poster_sheets import SheetMarks
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.choice_field import ChoiceField
from journey_designer.ui.language import fill, translate
from journey_designer.ui.poster.plan import ONE, ROLL, SHEETS, SIZES, PosterPlan
from journey_designer.ui.poster.stepper import Stepper
from journey_designer.ui.shell.buttons import Words
from journey_designer.ui.shell.segmented import Segmented

_LEAST, _LONGEST = 200, 20_000


class PosterChoices(QWidget):
    """``changed`` tells that the `plan` is another one. ``journeys`` are ids and titles."""

    changed = Signal()

    def __init__(
        self, context: Context, journeys: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._journeys = tuple(journeys)
        self._rows: list[tuple[QWidget, QWidget, Words]] = []
        self._is_quiet = False
        self._make()
        self._lay_out()
        context.languages.changed.connect(self._say)
        self._say()
        self.show_plan(PosterPlan())

    def _make(self) -> None:
        context = self._context
        subjects: list[tuple[str, Words]] = [
            ("map", lambda: translate("Poster", "Journey map")),
            ("blank", lambda: translate("Poster", "Blank map, to write on")),
            ("personas", lambda: translate("Poster", "Persona sheets, to hang")),
            ("notes", lambda: translate("Poster", "Cards as notes to cut out")),
        ]
        self.subject = ChoiceField(context, subjects, "map", self)
        titles = [(key, partial(str, title)) for key, title in self._journeys]
        self.journey = ChoiceField(context, titles, "", self)
        self.poster_size = ChoiceField(
            context, [(size, partial(_size_name, size)) for size in SIZES], "A0", self
        )
        unit = lambda: translate("Poster", "mm")  # noqa: E731
        limits = (_LEAST, _LONGEST)
        self.roll_width = Stepper(context, _said_width, unit, limits, 3000, self, step=100)
        self.roll_height = Stepper(context, _said_height, unit, limits, 841, self, step=10)
        sheets = [(sheet, partial(_sheet_name, sheet)) for sheet in SHEETS]
        self.sheet = ChoiceField(context, sheets, "A3", self)
        ways: list[tuple[str, Words]] = [
            ("upright", lambda: translate("Poster", "Upright")),
            ("sideways", lambda: translate("Poster", "Sideways")),
        ]
        self.turned = Segmented(context, ways, self, is_stretched=True)
        self.margin = Stepper(context, _said_margin, unit, (0, 30), 5, self)
        self.overlap = Stepper(context, _said_overlap, unit, (0, 30), 10, self)
        metres = lambda: translate("Poster", "m")  # noqa: E731
        self.distance = Stepper(context, _said_distance, metres, (1, 20), 1, self)
        self.cuts, self.labels, self.plan_page = QCheckBox(self), QCheckBox(self), QCheckBox(self)
        for field in (self.subject, self.journey, self.poster_size, self.sheet):
            field.chosen.connect(lambda _key: self._on_change())
        self.turned.chosen.connect(lambda _key: self._on_change())
        for stepper in (self.roll_width, self.roll_height, self.margin, self.overlap, self.distance):
            stepper.changed.connect(lambda _value: self._on_change())
        for box in (self.cuts, self.labels, self.plan_page):
            context.typefaces.set_role(box, "body")
            box.toggled.connect(lambda _is_on: self._on_change())

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[Words, QWidget], ...] = (
            (lambda: translate("Poster", "Print"), self.subject),
            (lambda: translate("Poster", "Journey"), self.journey),
            (lambda: translate("Poster", "Poster size"), self.poster_size),
            (_said_width, self.roll_width),
            (_said_height, self.roll_height),
            (lambda: translate("Poster", "Sheets"), self.sheet),
            (lambda: translate("Poster", "Turned"), self.turned),
            (_said_margin, self.margin),
            (_said_overlap, self.overlap),
            (_said_distance, self.distance),
        )
        for number, (words, field) in enumerate(rows):
            label = plain.label(self)
            self._context.typefaces.set_role(label, "body")
            label.setBuddy(field)
            grid.addWidget(label, number, 0)
            grid.addWidget(field, number, 1)
            self._rows.append((label, field, words))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(grid)
        for box in (self.cuts, self.labels, self.plan_page):
            column.addWidget(box)

    @property
    def plan(self) -> PosterPlan:
        """What is chosen."""
        marks = SheetMarks(self.cuts.isChecked(), self.labels.isChecked(), self.plan_page.isChecked())
        return PosterPlan(
            subject=self.subject.current,  # type: ignore[arg-type]
            journey=self.journey.current if self._journeys else None,
            size=self.poster_size.current,
            roll=(self.roll_width.value, self.roll_height.value),
            sheet=self.sheet.current,
            turned=self.turned.current,  # type: ignore[arg-type]
            margin=self.margin.value,
            overlap=self.overlap.value,
            marks=marks,
            distance=self.distance.value,
        )

    def show_plan(self, plan: PosterPlan) -> None:
        """Show what is chosen; `changed` tells once, if it is another plan."""
        before = self.plan
        self._is_quiet = True
        self.subject.set_current(plan.subject)
        if plan.journey is not None:
            self.journey.set_current(plan.journey)
        self.poster_size.set_current(plan.size)
        self.sheet.set_current(plan.sheet)
        self.turned.set_current(plan.turned)
        for stepper, value in (
            (self.roll_width, plan.roll[0]),
            (self.roll_height, plan.roll[1]),
            (self.margin, plan.margin),
            (self.overlap, plan.overlap),
            (self.distance, plan.distance),
        ):
            stepper.set_value(value)
        for box, is_on in (
            (self.cuts, plan.marks.has_cuts),
            (self.labels, plan.marks.has_labels),
            (self.plan_page, plan.marks.has_plan),
        ):
            box.setChecked(is_on)
        self._is_quiet = False
        self._show_rows()
        if self.plan != before:
            self.changed.emit()

    def take_margin(self, margin: float) -> None:
        """The margin that saves sheets."""
        self.show_plan(replace(self.plan, margin=round(margin)))

    def _on_change(self) -> None:
        if not self._is_quiet:
            self._show_rows()
            self.changed.emit()

    def _show_rows(self) -> None:
        """Only the choices that mean something."""
        plan = self.plan
        is_tiled = plan.is_map and plan.sheet != ONE
        shown = {
            self.journey: plan.is_map and len(self._journeys) > 1,
            self.poster_size: plan.is_map,
            self.roll_width: plan.is_map and plan.size == ROLL,
            self.roll_height: plan.is_map and plan.size == ROLL,
            self.sheet: plan.subject != "notes",
            self.turned: is_tiled,
            self.margin: is_tiled,
            self.overlap: is_tiled,
            self.distance: plan.subject == "map",
        }
        for label, field, _ in self._rows:
            for part in (label, field):
                part.setVisible(shown.get(field, True))
        for box in (self.cuts, self.labels, self.plan_page):
            box.setVisible(is_tiled)

    def _say(self) -> None:
        for label, field, words in self._rows:
            plain.set_label(label, words())  # type: ignore[arg-type]
            if isinstance(field, Segmented):
                plain.set_tip(field, words())
            elif not isinstance(field, Stepper):
                field.setAccessibleName(words())
        plain.set_button(self.cuts, translate("Poster", "Cut marks"))
        plain.set_button(self.labels, translate("Poster", "Sheet labels in the margin"))
        plain.set_button(self.plan_page, translate("Poster", "Assembly plan on the last page"))


def _said_width() -> str:
    return translate("Poster", "Width")


def _said_height() -> str:
    return translate("Poster", "Height")


def _said_margin() -> str:
    return translate("Poster", "Margin")


def _said_overlap() -> str:
    return translate("Poster", "Overlap")


def _said_distance() -> str:
    return translate("Poster", "Read from")


def _size_name(size: str) -> str:
    if size == ROLL:
        return translate("Poster", "Roll, any length")
    name, _, turned = size.partition(" ")
    pattern = translate("Poster", "{paper} upright") if turned else translate("Poster", "{paper} landscape")
    return fill(pattern, paper=name)


def _sheet_name(sheet: str) -> str:
    return translate("Poster", "One sheet") if sheet == ONE else sheet
