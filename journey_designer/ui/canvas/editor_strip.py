"""The tool strip under a card that is being written: how well it is known, and what else can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QMenu, QToolButton, QWidget

from journey_designer.ui import plain
from journey_designer.ui.canvas.wording import EVIDENCE_KEYS, evidence_word, ui_text
from journey_designer.ui.context import Context
from journey_designer.ui.widgets.drawings import ticks_icon

STRIP_HEIGHT = 34
_ICON = 16
_TARGET = 26
"""The smallest thing that is pressed, in px."""


class EditorStrip(QFrame):
    """``graded`` tells that another grade of evidence was chosen, ``more_wanted`` asks for the menu of the card."""

    graded = Signal()
    more_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._evidence = EVIDENCE_KEYS[0]
        self.setObjectName("inlineStrip")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.grade = self._button()
        self.grade.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.grade.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.grade.setIconSize(QSize(_ICON, _ICON))
        self.menu = QMenu(self.grade)
        self.grade.setMenu(self.menu)
        self.more = self._button()
        self.more.setIconSize(QSize(_ICON, _ICON))
        self.more.clicked.connect(self.more_wanted)
        self._shadow = QGraphicsDropShadowEffect(self)
        self._shadow.setBlurRadius(24)
        self._shadow.setOffset(QPointF(0, 8))
        self.setGraphicsEffect(self._shadow)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(2)
        row.addWidget(self.grade)
        row.addWidget(self.more)
        self.hide()

    @property
    def evidence(self) -> str:
        """The grade that is chosen."""
        return self._evidence

    def start(self, evidence: str) -> None:
        """Show a grade, in the language and the colours of the moment."""
        chrome = self._context.theme.chrome
        self.setStyleSheet(
            f"#inlineStrip {{ background: {chrome.surface}; border: 1px solid {chrome.line2}; border-radius: 9px; }}"
            " QToolButton::menu-indicator { image: none; width: 0; }"
        )
        shadow = QColor(0, 0, 0) if self._context.theme.resolved == "dark" else QColor(20, 24, 40)
        shadow.setAlphaF(0.55 if self._context.theme.resolved == "dark" else 0.14)
        self._shadow.setColor(shadow)
        self.menu.clear()
        for key in EVIDENCE_KEYS:
            action = self.menu.addAction("")
            plain.set_action(action, evidence_word(key))
            action.setIcon(ticks_icon(key, chrome.ink2))
            action.triggered.connect(lambda _checked=False, key=key: self._choose(key))
        self.more.setIcon(self._context.icons.icon("ellipsis", _ICON))
        words = ui_text("More for this card")
        plain.name(self.more, words)
        plain.set_tip(self.more, words)
        self._choose(evidence or EVIDENCE_KEYS[0])

    def _choose(self, key: str) -> None:
        self._evidence = key
        plain.set_button(self.grade, f"{evidence_word(key)} ▾")
        plain.name(self.grade, ui_text("Evidence"))
        plain.set_tip(self.grade, ui_text("Evidence"))
        self.grade.setIcon(ticks_icon(key, self._context.theme.chrome.ink2))
        self.graded.emit()

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoRaise(True)
        button.setMinimumSize(_TARGET, _TARGET)
        return button
