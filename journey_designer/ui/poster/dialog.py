"""The dialog for posters: choices on one side, the sheets as they will lie on the other."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journey_designer.core.errors import KnownError
from journey_designer.core.records import Journey
from journey_designer.core.text import Direction
from journey_designer.reports.poster import PosterFacts
from journey_designer.reports.posters.tiling import USUAL_MARGIN, Tiling
from journey_designer.reports.press.job import PrintJob
from journey_designer.reports.press.press import Press
from journey_designer.ui import plain
from journey_designer.ui.composer.making import made
from journey_designer.ui.composer.press_thread import raise_fault
from journey_designer.ui.composer.printer import print_pdf
from journey_designer.ui.composer.snapshot import snapshot
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.error_texts import error_text
from journey_designer.ui.language import fill, translate
from journey_designer.ui.poster import sentences
from journey_designer.ui.poster.choices import PosterChoices
from journey_designer.ui.poster.corner_view import CornerView
from journey_designer.ui.poster.picture import PosterPicture
from journey_designer.ui.poster.plan import PosterPlan
from journey_designer.ui.poster.sheets_view import SheetsView
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.shell.segmented import Segmented
from journey_designer.ui.widgets.wide_scroll import WideScroll

_LEFT = 386


class PosterDialog(DialogFrame):
    """Accepted, its ``job`` is to be written as a file; ``title`` names what is on it."""

    def __init__(
        self, context: Context, press: Press, session: Session, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, lambda: translate("Poster", "Print a poster"), parent, width=980)
        self._session, self._press = session, press
        self._facts: PosterFacts | None = None
        self._count = self._pages = 0
        self._error: KnownError | None = None
        journeys = [(entry.id, entry.title) for entry in session.document.all(Journey)]
        self.choices = PosterChoices(context, journeys, self)
        self.view = SheetsView(context, self)
        self.corner = CornerView(context, self)
        self.picture = PosterPicture(press, partial(snapshot, session), self)
        self._make_parts()
        self._lay_out()
        self._make_buttons()
        self._connect()
        self._begin()
        self.resize(1220, 810)

    # What is chosen

    @property
    def plan(self) -> PosterPlan:
        """What is chosen."""
        return self.choices.plan

    @property
    def job(self) -> PrintJob:
        """It, to be printed."""
        return self.plan.job(snapshot(self._session))

    @property
    def title(self) -> str:
        """What is on it, for the name of a file."""
        journey = self._session.document.find(Journey, self.plan.journey or "")
        return journey.title if journey is not None and self.plan.is_map else ""

    @property
    def direction(self) -> Direction:
        """Where the sheets begin: where reading starts in the language of the project."""
        return "rtl" if self._session.document.project.language == "ar" else "ltr"

    # Parts

    def _make_parts(self) -> None:
        context = self.context
        self.count, self.size_line = plain.label(self), plain.label(self, role="muted")
        context.typefaces.set_role(self.count, "section")
        self.strip = plain.label(self, role="muted")
        self.hint, self.reads = plain.label(self, role="muted"), plain.label(self, role="muted")
        self.warning = plain.label(self, role="error")
        for label in (self.size_line, self.strip, self.hint, self.reads, self.warning):
            context.typefaces.set_role(label, "body")
        for label in (self.size_line, self.hint, self.reads, self.warning):
            label.setWordWrap(True)
        self.take = TextButton(context, lambda: translate("Poster", "Take it"), self)
        self.way = Segmented(
            context,
            [
                ("sheets", lambda: translate("Poster", "Sheets")),
                ("poster", lambda: translate("Poster", "Poster")),
            ],
            self,
        )
        self.corner_title = plain.label(self, role="muted")
        context.typefaces.set_role(self.corner_title, "body")

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(12)
        left.setContentsMargins(10, 4, 10, 4)
        left.addWidget(self.choices)
        left.addSpacing(6)
        left.addWidget(self.corner_title)
        left.addWidget(self.corner)
        left.addStretch(1)
        holder = QWidget()
        holder.setLayout(left)
        holder.setMinimumWidth(round(_LEFT * min(1.4, max(1.0, self.context.theme.text_scale))))
        area = WideScroll(self)
        area.setWidget(holder)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.count)
        head.addWidget(self.size_line, 1)
        head.addWidget(self.way)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.strip)
        foot.addWidget(self.take)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(head)
        right.addWidget(self.view, 1)
        right.addLayout(foot)
        right.addWidget(self.reads)
        right.addWidget(self.warning)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(area)
        row.addLayout(right, 1)
        self.body.addLayout(row, 1)

    def _make_buttons(self) -> None:
        self.add_button(lambda: translate("Dialogs", "Cancel")).clicked.connect(self.reject)
        self.save = self.add_button(lambda: translate("Composer", "Save as PDF…"))
        self.save.clicked.connect(self.accept)
        self.print_button = self.add_button(
            lambda: fill(
                translate("Poster", "Print {count}"),
                count=sentences.counted(self.context.languages, self._count),
            ),
            role="primary",
            is_default=True,
        )
        self.print_button.clicked.connect(self.print_now)

    def _connect(self) -> None:
        self.choices.changed.connect(self._on_change)
        self.way.chosen.connect(self._on_way)
        self.take.clicked.connect(self._take_margin)
        self.view.picked.connect(self._show_corner)
        self.picture.changed.connect(self._show_picture)
        self.picture.made.connect(self._on_made)
        self.picture.failed.connect(self._on_failed)
        self.context.languages.changed.connect(self._say)

    def _begin(self) -> None:
        if self._session.journey is not None:
            self.choices.journey.set_current(self._session.journey_id)
        elif not self._session.document.size(Journey):
            self.choices.show_plan(PosterPlan(subject="blank"))
        self._on_change()

    def done(self, result: int) -> None:
        """End the threads."""
        self.picture.finish()
        super().done(result)

    # What follows from the choices

    def _tiling(self) -> Tiling | None:
        try:
            found = self.plan.tiling(self.direction)
            if self.plan.is_map:
                self.plan.millimetres  # noqa: B018 - it says when there is no such size
        except KnownError as error:
            self._error = error
            return None
        return found

    def _on_change(self) -> None:
        self._error = None
        plan, tiling = self.plan, self._tiling()
        if self._error is None:
            self.picture.show_plan(plan)
            if plan.is_map:
                self.view.has_labels, self.view.has_cuts = plan.marks.has_labels, plan.marks.has_cuts
                self.view.show_tiling(tiling, plan.millimetres)
            else:
                self.view.show_tiling(None, (210, 297))
        self._show_corner()
        self._say()

    def _on_way(self, key: str) -> None:
        self.view.is_together = key == "poster"
        self.view.update()

    def _take_margin(self) -> None:
        tiling = self._tiling()
        fewer = self.plan.options.saved_by(tiling)
        if fewer is not None:
            self.choices.take_margin(fewer.margin)

    def _on_made(self, count: int, facts: object) -> None:
        self._facts = facts if isinstance(facts, PosterFacts) else None
        self._pages = count
        self._say()

    def _on_failed(self, error: Exception) -> None:
        raise_fault(error)
        assert isinstance(error, KnownError)
        self._error = error
        self._say()

    def _show_picture(self) -> None:
        self.view.show_pages(self.picture.pages)
        self._show_corner()

    def _show_corner(self) -> None:
        tile, tiling = self.view.marked_tile, self._tiling()
        is_shown = tile is not None and tiling is not None and self.plan.is_map
        self.corner.setVisible(is_shown)
        self.corner_title.setVisible(is_shown)
        if tile is None or tiling is None:
            return
        side = (
            translate("Poster", "Sheet {label}, top right corner")
            if self.direction == "ltr"
            else translate("Poster", "Sheet {label}, top left corner")
        )
        plain.set_label(self.corner_title, fill(side, label=tile.label))
        number = self.context.languages.number
        label = fill(
            translate("Poster", "{title}, {label} of {count}"),
            title=self.title,
            label=tile.label,
            count=number(tiling.count),
        )
        measure = fill(translate("Poster", "{size} mm"), size=number(tiling.overlap))
        texts = (label if self.plan.marks.has_labels else "", measure)
        self.corner.show_corner(tiling, tile, self.view.picture, self.plan.millimetres, texts)

    def _say(self) -> None:
        languages, plan, tiling = self.context.languages, self.plan, self._tiling()
        is_tiled = tiling is not None
        self._count = (tiling.count if tiling is not None else 1) if plan.is_map else self._pages
        plain.set_label(self.count, sentences.counted(self.context.languages, self._count))
        size = (
            sentences.sized(languages, tiling, plan.millimetres)
            if plan.is_map and self._error is None
            else ""
        )
        plain.set_label(self.size_line, size)
        plain.set_label(self.strip, translate("Poster", "Tinted: glue strip") if is_tiled else "")
        self.way.setVisible(is_tiled)
        self.view.setAccessibleName(f"{self.count.text()} {size}".strip())
        self._say_hint(tiling)
        self._say_reads()
        is_sound = self._error is None
        self.save.setEnabled(is_sound)
        self.print_button.setEnabled(is_sound)
        self.print_button.refresh()

    def _say_hint(self, tiling: Tiling | None) -> None:
        languages, text, can_take = self.context.languages, "", False
        if self._error is not None:
            text = error_text(self._error)
        elif tiling is not None:
            fewer = self.plan.options.saved_by(tiling)
            if fewer is not None:
                text, can_take = sentences.saved(languages, tiling, fewer), True
            elif tiling.margin < USUAL_MARGIN:
                wider = self._with_usual_margin()
                if wider is not None and wider.count > tiling.count:
                    text = sentences.compared(languages, tiling, wider)
        plain.set_label(self.hint, text)
        self.take.setVisible(can_take)

    def _with_usual_margin(self) -> Tiling | None:
        try:
            return replace(self.plan, margin=round(USUAL_MARGIN)).tiling(self.direction)
        except KnownError:
            return None

    def _say_reads(self) -> None:
        text, is_enough = "", True
        facts = self._facts
        if self._error is None and self.plan.subject == "map" and facts is not None and facts.card_text:
            text, is_enough = sentences.reads(self.context.languages, facts.card_text, self.plan.distance)
        for label, said in (
            (self.reads, text if is_enough else ""),
            (self.warning, "" if is_enough else text),
        ):
            plain.set_label(label, said)
            label.setVisible(bool(said))

    # Printing

    def print_now(self) -> None:
        """Make the sheets, then print them by the system's dialog; the dialog stays for more."""
        try:
            found = made(self.context, self._press, self.job, self)
        except KnownError as error:
            self._on_failed(error)
            return
        if found is not None:
            print_pdf(found[0], self._session.document.project.title, self, has_own_size=True)
