"""The box at the foot of the window: things to drag onto the map, and what was done last."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.new_thing import NewThing
from journey_designer.ui.session import Session
from journey_designer.ui.shell.palette_chip import PaletteChip
from journey_designer.ui.step_labels import step_label


class PaletteBox(QFrame):
    """``wanted`` carries the `NewThing` that was clicked; drags speak for themselves."""

    wanted = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self.setProperty("role", "palette")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.chips = self._make_chips()
        self._last = plain.label(self, role="caption")
        self._hint = plain.label(self, role="caption")
        self._last.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for label in (self._last, self._hint):
            context.typefaces.set_role(label, "caption")
        self._lay_out()
        session.changed.connect(self.refresh)
        context.languages.changed.connect(self.refresh)
        context.theme.changed.connect(self._fit)
        self.refresh()

    @property
    def last_step(self) -> QLabel:
        """Where the last step is named."""
        return self._last

    def refresh(self) -> None:
        """Say what was done last."""
        step = self._session.last_step
        text = step_label(step.label) if step is not None else ""
        plain.set_label(self._last, text)
        plain.set_label(self._hint, translate("Palette", "Drag onto the map"))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Some chips may be out of sight."""
        return QSize(200, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Chips that have no room are left out; the keyboard and the menus reach what they make."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 24
        for chip in self.chips:
            room -= chip.sizeHint().width() + 6
            chip.setVisible(room >= -6)

    def _make_chips(self) -> tuple[PaletteChip, ...]:
        made = (
            (NewThing("stage"), "columns-3", lambda: translate("Palette", "Stage")),
            (NewThing("touchpoint"), "route", lambda: translate("Palette", "Touchpoint")),
            (NewThing("card", "doing"), "footprints", lambda: translate("Palette", "Doing")),
            (NewThing("card", "thinking"), "brain", lambda: translate("Palette", "Thinking")),
            (NewThing("card", "pain_points"), "circle-alert", lambda: translate("Palette", "Pain point")),
            (NewThing("card", "opportunities"), "lightbulb", lambda: translate("Palette", "Opportunity")),
            (NewThing("card", "content"), "file-text", lambda: translate("Palette", "Content")),
        )
        chips = tuple(PaletteChip(self._context, thing, icon, words, self) for thing, icon, words in made)
        for chip in chips:
            chip.wanted.connect(self.wanted)
        return chips

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 8)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(6)
        for chip in self.chips:
            row.addWidget(chip)
        row.addStretch(1)
        column.addLayout(row)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._last, 1)
        foot.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(foot)
