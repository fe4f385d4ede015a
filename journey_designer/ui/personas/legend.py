"""What the ticks of the evidence mean."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from journey_designer.core.records.persona import Evidence
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.labelled import Heading
from journey_designer.ui.panels.words import evidence_words
from journey_designer.ui.widgets.drawings import paint_ticks


class Ticks(QWidget):
    """The ticks of one grade."""

    def __init__(self, context: Context, grade: Evidence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._grade: Evidence = grade
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self.update)

    def show_grade(self, grade: Evidence) -> None:
        """Show another grade."""
        self._grade = grade
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(15, round(18 * max(1.0, self._context.theme.text_scale)))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        paint_ticks(painter, QRectF(self.rect()), self._grade, self._context.theme.chrome.ink2)
        painter.end()


class Legend(QWidget):
    """The four grades in two columns."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = {grade: plain.label(self, role="muted", is_wrapped=True) for grade in evidence_words()}
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        for place, (grade, label) in enumerate(self._labels.items()):
            context.typefaces.set_role(label, "body")
            pair = QHBoxLayout()
            pair.setSpacing(7)
            pair.addWidget(Ticks(context, grade, self))
            pair.addWidget(label, 1)
            grid.addLayout(pair, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(Heading(context, lambda: translate("Personas", "Evidence"), self))
        box.addLayout(grid)
        context.languages.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        for grade, words in evidence_words().items():
            plain.set_label(self._labels[grade], words)
