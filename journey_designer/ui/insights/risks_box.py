"""The risks of a journey: what was marked, and what texts and scores propose."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_designer.analysis.curve import Curve
from journey_designer.analysis.risks import Risk, RiskKind, risks
from journey_designer.core.consistency import Records
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.box import Box, quiet
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.insights.row import Row
from journey_designer.ui.language import fill, translate
from journey_designer.ui.panels.words import listed
from journey_designer.ui.risk_words import RISK_ICONS, risk_word


class RisksBox(Box):
    """``touchpoint_wanted`` carries the touchpoint that is pressed: risks are marked in its panel."""

    touchpoint_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, lambda: translate("Risks", "Risks after the purchase"), parent)
        self._context = context
        self._rows: list[RiskRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.words = quiet(context, self)
        self.column.addLayout(self._lines)
        self.column.addWidget(self.words)
        self.column.addStretch(1)

    @property
    def rows(self) -> list[RiskRow]:
        """The rows that are shown."""
        return list(self._rows)

    def show_risks(self, records: Records, curve: Curve) -> None:
        """Show the risks of a journey."""
        found = risks(records, curve)
        for row in self._rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for risk in found:
            row = RiskRow(self._context, risk, self)
            row.clicked.connect(partial(self._open, risk.point.touchpoint.id))
            self._lines.addWidget(row)
            self._rows.append(row)
        words = ""
        if not found and any(stage.kind == "loyalty" for stage in curve.stages):
            words = translate("Risks", "No risk is marked, and no text or score proposes one.")
        elif not found:
            words = translate(
                "Risks", "No risk is marked. This journey has no loyalty stage where risks are looked for."
            )
        plain.set_label(self.words, words)
        self.words.setVisible(not found)

    def _open(self, touchpoint_id: str) -> None:
        self.touchpoint_wanted.emit(touchpoint_id)


class RiskRow(Row):
    """A touchpoint, its score, the risks that were marked, and those that are proposed."""

    HEIGHT = 52

    def __init__(self, context: Context, risk: Risk, parent: QWidget) -> None:
        super().__init__(context, parent)
        self.risk = risk
        self._name = risk.point.touchpoint.name or translate("Insights", "Touchpoint without name")
        self._marked = _words(risk.marked)
        self._proposed = self._said()
        said = [self._name, self._marked, self._proposed]
        self.setAccessibleName(plain.capped(". ".join(part for part in said if part)))
        texts = list(dict.fromkeys(mark.text for mark in risk.marks))
        plain.set_tip(self, "\n".join([self.accessibleName(), *(f"“{text}”" for text in texts[:5])]))

    def _said(self) -> str:
        """Why it is proposed."""
        if self.risk.proposed:
            kinds = _words(self.risk.proposed)
            return fill(translate("Risks", "Proposed from texts: {risks}"), risks=kinds)
        if self.risk.is_low and not self.risk.marked:
            return self.context.languages.in_digits(
                translate("Risks", "Proposed: its satisfaction is below 0")
            )
        return ""

    def draw(self, pencil: Pencil) -> None:
        scale, high = growth(self.context), float(self.height())
        score = self.risk.point.score
        start, width = 30 * scale, float(self.width())
        top = 5 * scale if self._proposed else (high - 24 * scale) / 2
        if score is not None:
            pencil.face(2, top + 3 * scale, 18 * scale, score)
        taken = 0.0
        for kind in reversed(self.risk.marked):
            word = risk_word(kind)
            wide = pencil.measured(word, "caption") + 32 * scale
            if taken + wide > width * 0.6:
                break
            x = width - taken - wide
            pencil.fill(pencil.rect(x, top + scale, wide, 22 * scale), "neg_tint", 6)
            pencil.icon(x + 7 * scale, top + 5.5 * scale, RISK_ICONS[kind], 13 * scale, "neg")
            pencil.text((x + 24 * scale, top + scale, wide, 22 * scale), word, "caption", "neg")
            taken += wide + 6
        pencil.text((start, top, width - start - taken - 8, 24 * scale), self._name, "body")
        pencil.text((start, 28 * scale, width - start, 20 * scale), self._proposed, "caption", "ink3")


def _words(kinds: tuple[RiskKind, ...]) -> str:
    return listed([risk_word(kind) for kind in kinds])
