"""The start side of the start page: who we are, new, open, import, the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from journey_designer.ui import plain
from journey_designer.ui.actions import Actions
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.shell.buttons import IconButton, TextButton, Words
from journey_designer.ui.shell.language_choice import LanguageChoice
from journey_designer.ui.sided_margins import SidedMargins

_WIDTH = 295


class StartAside(QFrame):
    """A column of the width of the side panel. Its buttons are the window's actions."""

    def __init__(self, context: Context, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._actions = actions
        self.setProperty("role", "aside")
        self._mark = QLabel(self)
        self._name = plain.label(self, "Journey Designer")
        context.typefaces.set_role(self._name, "name")
        self.new = self._command(
            "project.new", "plus", lambda: translate("StartPage", "New project"), "primary"
        )
        self.open = self._command(
            "project.open", "folder-open", lambda: translate("StartPage", "Open"), "quiet"
        )
        self.import_ = self._command(
            "project.import", "upload", lambda: translate("StartPage", "Import"), "quiet"
        )
        self._hint = plain.label(self, role="caption", is_wrapped=True)
        self._offline = plain.label(self, role="caption", is_wrapped=True)
        self._lock = QLabel(self)
        for label in (self._hint, self._offline):
            context.typefaces.set_role(label, "caption")
        self.language = LanguageChoice(context, self)
        self.settings = IconButton(
            context, "settings", lambda: actions.tip("app.settings"), self, size=18, colour="ink3"
        )
        self.settings.clicked.connect(actions.action("app.settings").trigger)
        self._lay_out()
        context.languages.changed.connect(self._say)
        context.theme.changed.connect(self._say)
        self._say()

    def _command(self, action_id: str, icon: str, words: Words, role: str) -> TextButton:
        button = TextButton(
            self._context,
            words,
            self,
            icon=icon,
            role=role,
            type_role="command",
            size=18,
            gap=11,
            height=42,
            icon_colour="" if role == "primary" else "ink2",
            is_left=True,
            note=lambda: self._actions.shortcut_text(action_id).replace("+", " "),
        )
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self._actions.action(action_id).trigger)
        return button

    def _say(self) -> None:
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(self._context.icons.mark(40, ratio))
        self._lock.setPixmap(self._context.icons.pixmap("lock", 15, "ink3", ratio=ratio))
        plain.set_label(self._hint, translate("StartPage", "Import Mermaid, Markdown or JSON."))
        plain.set_label(self._offline, translate("StartPage", "Everything stays on this computer"))
        self.setFixedWidth(round(_WIDTH * min(1.5, max(1.0, self._context.theme.text_scale))))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        SidedMargins(self._context, head, (4, 0, 0, 0))
        head.setSpacing(12)
        head.addWidget(self._mark)
        head.addWidget(self._name)
        head.addStretch(1)
        foot = QHBoxLayout()
        SidedMargins(self._context, foot, (4, 0, 0, 0))
        foot.setSpacing(8)
        foot.addWidget(self._lock)
        foot.addWidget(self._offline, 1)
        foot.addWidget(self.settings)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 36, 23, 16)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(40)
        for button in (self.new, self.open, self.import_):
            column.addWidget(button)
            column.addSpacing(4)
        self._hint.setContentsMargins(12, 8, 12, 0)
        column.addWidget(self._hint)
        column.addStretch(1)
        column.addWidget(self.language)
        column.addSpacing(10)
        column.addLayout(foot)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
