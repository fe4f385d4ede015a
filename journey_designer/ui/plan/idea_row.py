"""One idea in the list: its place, what it is for, how it was judged, its total."""

from __future__ import annotations

from collections.abc import Container, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from journey_designer.analysis.idea_ranking import RankedIdea
from journey_designer.analysis.judgements import Judgements
from journey_designer.core.records import Criterion
from journey_designer.layout.palette import StageColours
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.columns import Column, Span, spans
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.insights.row import Row
from journey_designer.ui.language import fill, translate
from journey_designer.ui.plan.score_pips import ScorePips
from journey_designer.ui.plan.words import kind_words, title_of

_PIPS = 66.0


def idea_spans(width: float, criteria: int, scale: float, *, has_agreement: bool = False) -> dict[str, Span]:
    """Where the columns of the list lie; that of agreement where people scored alone."""
    columns = [Column("place", 24), Column("title", 130, 3), Column("touchpoint", 80, 1.6)]
    columns += [Column(f"criterion {place}", _PIPS, 0.5) for place in range(criteria)]
    if has_agreement:
        columns.append(Column("agreement", 62, 0.1))
    columns.append(Column("total", 100, 0.3))
    return spans(columns, width, scale=scale, gap=8)


class IdeaRow(Row):
    """``judged`` carries the criterion's id, the value or None, and the gesture; ``menu_asked`` a global point."""

    judged = Signal(str, object, str)
    menu_asked = Signal(QPoint)
    removing = Signal()
    shifted = Signal(int)

    HEIGHT = 42

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ranked: RankedIdea | None = None
        self._place = 0
        self._touchpoint = ""
        self._colours: StageColours | None = None
        self._criteria: tuple[Criterion, ...] = ()
        self._has_agreement = False
        self._unseen = False
        self.pips: list[ScorePips] = []

    @property
    def ranked(self) -> RankedIdea | None:
        """What is shown."""
        return self._ranked

    def show_idea(
        self,
        ranked: RankedIdea,
        place: int,
        touchpoint: str,
        colours: StageColours | None,
        criteria: Sequence[Criterion],
        given: Judgements,
        *,
        has_agreement: bool = False,
    ) -> None:
        """Show an idea at a place of the list (from 1), for a touchpoint, with what was judged."""
        self._has_agreement, self._unseen = has_agreement, False
        self._ranked, self._place = ranked, place
        self._touchpoint, self._colours = touchpoint, colours
        self._criteria = tuple(criteria)
        while len(self.pips) < len(criteria):
            pips = ScorePips(self.context, self)
            pips.edited.connect(partial(self._on_judged, len(self.pips)))
            self.pips.append(pips)
            pips.show()
        while len(self.pips) > len(criteria):
            gone = self.pips.pop()
            gone.hide()
            gone.deleteLater()
        for pips, criterion in zip(self.pips, criteria, strict=True):
            judgement = given.get((ranked.idea.id, criterion.id))
            pips.set_sealed(is_sealed=False)
            pips.setEnabled(True)
            pips.show_value(judgement.value if judgement is not None else None, criterion.name)
        self._describe(ranked)
        self._place_parts()
        self.update()

    def show_unseen(self, sealed: Container[str], *, is_open: bool) -> None:
        """Scores are given unseen: no total, criteria whose ids are ``sealed`` were judged before; open to be scored or not."""
        self._unseen = True
        for pips, criterion in zip(self.pips, self._criteria, strict=True):
            pips.set_sealed(is_sealed=criterion.id in sealed)
            pips.setEnabled(is_open)
        self.update()

    def draw(self, pencil: Pencil) -> None:
        ranked = self._ranked
        if ranked is None:
            return
        scale, high = growth(self.context), float(self.height())
        at = self._spans(scale)
        colours = self._colours
        radius = 11 * scale
        pencil.disc(radius, high / 2, radius, colours.tint if colours else "hover")
        area = (0.0, 0.0, 2 * radius, high)
        pencil.text(
            area,
            self.context.languages.number(self._place),
            "label",
            colours.ink if colours else "ink2",
            side="centre",
        )
        ink = "ink3" if ranked.idea.status in ("done", "dropped") else "ink"
        room = at["title"][1] - self._draw_dots(pencil, at["title"], ranked.idea.dots)
        pencil.text((at["title"][0], 0, room, high), title_of(ranked.idea), "button", ink)
        words = self._touchpoint or translate("Plan", "No touchpoint")
        quiet = "ink2" if self._touchpoint else "ink3"
        pencil.text((at["touchpoint"][0], 0, at["touchpoint"][1], high), words, "body", quiet)
        if self._has_agreement and ranked.agreement is not None:
            share = self.context.languages.percent(ranked.agreement)
            pencil.text((at["agreement"][0], 0, at["agreement"][1], high), share, "body", "ink2")
        self._draw_total(pencil, at["total"], ranked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes the idea; Alt with up and down moves it in the project's order."""
        is_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removing.emit()
        elif is_alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shifted.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_parts()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_parts()

    def _spans(self, scale: float) -> dict[str, Span]:
        return idea_spans(self.width(), len(self._criteria), scale, has_agreement=self._has_agreement)

    def _draw_dots(self, pencil: Pencil, span: Span, dots: int) -> float:
        """The dots that people gave, at the end of the title; gives the width they take."""
        if not dots:
            return 0.0
        high, scale = float(self.height()), growth(self.context)
        number = self.context.languages.number(dots)
        wide = (18 + 8 * len(number)) * scale
        left = span[0] + span[1] - wide
        pencil.disc(left + 4 * scale, high / 2, 4 * scale, "accent")
        pencil.text((left + 12 * scale, 0, wide - 12 * scale, high), number, "caption", "ink2")
        return wide + 8 * scale

    def _draw_total(self, pencil: Pencil, span: Span, ranked: RankedIdea) -> None:
        high, scale = float(self.height()), growth(self.context)
        number = 42 * scale
        if ranked.total is None:
            word = translate("Plan", "Hidden") if self._unseen else translate("Plan", "Not judged")
            pencil.text((span[0], 0, span[1], high), word, "caption", "ink3")
            return
        pencil.bar(span[0], high / 2 - 4, max(span[1] - number, 12), 8, ranked.total / 100, "accent")
        total = self.context.languages.number(ranked.total)
        shown = f"= {total}" if ranked.is_tied else total
        pencil.text((span[0] + span[1] - number + 6, 0, number - 6, high), shown, "heading")

    def _place_parts(self) -> None:
        at = self._spans(growth(self.context))
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number, pips in enumerate(self.pips):
            x, width = at[f"criterion {number}"]
            size = pips.sizeHint()
            start = x + (width - size.width()) / 2
            left = self.width() - start - size.width() if is_rtl else start
            pips.setGeometry(round(left), (self.height() - size.height()) // 2, size.width(), size.height())

    def _on_judged(self, number: int, value: object, gesture: str) -> None:
        self.judged.emit(self._criteria[number].id, value, gesture)

    def _describe(self, ranked: RankedIdea) -> None:
        languages = self.context.languages
        said = [
            f"{languages.number(self._place)}. {title_of(ranked.idea)}",
            kind_words()[ranked.idea.kind],
            self._touchpoint,
        ]
        if ranked.total is not None:
            total = languages.number(ranked.total)
            said.append(fill(languages.in_digits(translate("Plan", "Total {total} of 100")), total=total))
        if ranked.idea.dots:
            said.append(languages.counted("Dots", "%n dot(s)", ranked.idea.dots))
        if ranked.is_tied:
            rank = languages.filled(
                translate("Plan", "Rank {rank}, shared with others"), rank=ranked.rank or 0
            )
            said.append(rank)
        if ranked.agreement is not None:
            said.append(
                translate("Plan", "Agreement {share}").format(share=languages.percent(ranked.agreement))
            )
        if ranked.missing:
            said.append(
                self.context.languages.counted(
                    "Plan", "%n criterion(s) without judgement", len(ranked.missing)
                )
            )
        text = ". ".join(part for part in said if part)
        self.setAccessibleName(plain.capped(text))
        plain.set_tip(self, text)
