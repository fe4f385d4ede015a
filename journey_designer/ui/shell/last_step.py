"""The name of what was done last, beside what the store answered."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.session import Session
from journey_designer.ui.sided_margins import SidedMargins
from journey_designer.ui.step_labels import step_label

_WIDEST = 240
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


class LastStep(QWidget):
    """A quiet caption that takes the room that is left, cut with an ellipsis; the whole name is its tooltip."""

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.label = plain.label(self, role="caption")
        self.label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        context.typefaces.set_role(self.label, "caption")
        row = QHBoxLayout(self)
        SidedMargins(context, row, (0, 0, 12, 0))
        row.addWidget(self.label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMaximumWidth(_WIDEST)
        session.changed.connect(self.refresh)
        context.languages.changed.connect(self.refresh)
        context.theme.changed.connect(self.refresh)
        self.refresh()

    def sizeHint(self) -> QSize:
        """As wide as the name, within bounds."""
        wanted = self.label.fontMetrics().horizontalAdvance(self._text()) + 16
        return QSize(min(wanted, _WIDEST), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """It may be out of sight altogether."""
        return QSize(0, super().minimumSizeHint().height())

    def refresh(self, _event: object = None) -> None:
        """Say what was done last."""
        text = self._text()
        room = max(self.label.width(), 0)
        shown = (
            self.label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room) if room > 40 else ""
        )
        plain.set_label(self.label, shown)
        plain.set_tip(self.label, text)
        self.updateGeometry()

    def resizeEvent(self, event: object) -> None:
        """Cut the name anew."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.refresh()

    def _text(self) -> str:
        step = self._session.last_step
        # Isolates cut in two by an ellipsis would turn the rest round.
        return step_label(step.label).translate(_ISOLATES) if step is not None else ""
