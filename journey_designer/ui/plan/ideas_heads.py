"""The headings over the ideas: each criterion with its share of the weights."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.core.records import Criterion
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.language import fill, translate
from journey_designer.ui.plan.idea_row import idea_spans


class IdeasHeads(QWidget):
    """The names of the columns of `IdeaRow`."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._criteria: tuple[Criterion, ...] = ()
        self._has_agreement = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_criteria(self, criteria: tuple[Criterion, ...], *, has_agreement: bool) -> None:
        """Show the criteria, and the column of agreement where there is any."""
        self._criteria, self._has_agreement = criteria, has_agreement
        said = [
            fill(
                translate("Plan", "{criterion}, {share} of the weights"),
                criterion=criterion.name,
                share=self._share(criterion),
            )
            for criterion in criteria
        ]
        plain.set_tip(self, "\n".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, round(42 * growth(self._context)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pencil = Pencil(self._context, self, painter)
        scale, high = growth(self._context), float(self.height())
        at = idea_spans(self.width(), len(self._criteria), scale, has_agreement=self._has_agreement)
        words = {
            "title": translate("Plan", "Idea"),
            "touchpoint": translate("Plan", "Touchpoint"),
            "total": translate("Plan", "Total"),
            "agreement": translate("Plan", "Agreement"),
        }
        for key, word in words.items():
            if key in at:
                pencil.text((at[key][0], 0, at[key][1], high), word, "caption", "ink2")
        for number, criterion in enumerate(self._criteria):
            x, width = at[f"criterion {number}"]
            area = (x - 2, 2 * scale, width + 4, 18 * scale)
            pencil.text(area, criterion.name, "caption", "ink2", side="centre")
            share = self._share(criterion)
            shown = f"{share} ↓" if criterion.direction == "cost" else share
            pencil.text((x - 4, 20 * scale, width + 8, 18 * scale), shown, "label", "ink", side="centre")
        pencil.line((0, high - 0.5), (self.width(), high - 0.5), "line")
        painter.end()

    def _share(self, criterion: Criterion) -> str:
        whole = sum(entry.weight for entry in self._criteria) or 1.0
        return self._context.languages.percent(criterion.weight / whole)
