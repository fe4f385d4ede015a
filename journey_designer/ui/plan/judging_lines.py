"""Under the ideas: what changes if a weight moves, how far people agree."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_designer.analysis.idea_ranking import RankedIdea
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.box import quiet
from journey_designer.ui.language import translate
from journey_designer.ui.plan.judging_words import agreement_words, weight_words
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton


class JudgingLines(QWidget):
    """The nearest change and the agreement; the limits of every weight when they are asked for."""

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._is_open = False
        self.words = quiet(context, self, role="caption")
        self.limits = quiet(context, self, role="caption")
        self.more = TextButton(
            context,
            lambda: translate("Plan", "What if a weight moves?"),
            self,
            role="link",
            padding=0,
            is_left=True,
        )
        self.more.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.limits)

    def show_ranking(self, ranking: tuple[RankedIdea, ...], scorer: str | None) -> None:
        """Say it of the ideas of now; of one person alone there is nothing to say."""
        document, languages = self._session.document, self._context.languages
        nearest, lines = weight_words(document, languages) if scorer is None else ("", [])
        agreement = agreement_words(document, languages, ranking) if scorer is None else []
        said = [part for part in (nearest, *agreement) if part]
        plain.set_label(self.words, " ".join(said))
        self.words.setVisible(bool(said))
        plain.set_label(self.limits, "\n".join(lines))
        self.more.setVisible(bool(lines))
        self.limits.setVisible(bool(lines) and self._is_open)

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self.limits.setVisible(self._is_open)
