"""One sentence under the top bar that does not stop the work, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.shell.buttons import IconButton, TextButton, Words
from journey_designer.ui.sided_margins import SidedMargins


@dataclass(frozen=True, slots=True)
class Remedy:
    """Something that can be done about a notice: the words of its button, and what it does."""

    words: Words
    act: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice. One with the same ``key`` replaces an earlier one. ``kind`` is ``info`` or ``error``."""

    key: str
    words: Words
    remedies: Sequence[Remedy] = field(default=())
    kind: str = "info"


class NoticeBar(QFrame):
    """Shows the latest notice; the one before comes back when it is closed. Without any it is not there."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._notices: list[Notice] = []
        self._buttons: list[TextButton] = []
        self.setProperty("role", "bar")
        self._icon = QLabel(self)
        self._text = plain.label(self)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        context.typefaces.set_role(self._text, "body")
        self._close = IconButton(
            context, "x", lambda: translate("NoticeBar", "Close"), self, size=16, side=28
        )
        self._close.clicked.connect(self.close_current)
        self._row = QHBoxLayout(self)
        SidedMargins(context, self._row, (18, 6, 12, 6))
        self._row.setSpacing(10)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        context.languages.changed.connect(self._refresh)
        context.theme.changed.connect(self._refresh)
        self._refresh()

    @property
    def current(self) -> Notice | None:
        """The notice that is shown."""
        return self._notices[-1] if self._notices else None

    @property
    def text(self) -> str:
        """The sentence that is shown; empty if there is none."""
        return self.current.words() if self.current is not None else ""

    def buttons(self) -> tuple[TextButton, ...]:
        """The buttons of the remedies that are shown."""
        return tuple(self._buttons)

    def show_notice(self, notice: Notice) -> None:
        """Show a notice, in the place of an earlier one with its key."""
        self._notices = [entry for entry in self._notices if entry.key != notice.key] + [notice]
        self._refresh()

    def withdraw(self, key: str) -> None:
        """Take a notice away: it does not hold any more."""
        self._notices = [entry for entry in self._notices if entry.key != key]
        self._refresh()

    def close_current(self) -> None:
        """Close the notice that is shown."""
        if self._notices:
            self._notices.pop()
            self._refresh()

    def _refresh(self) -> None:
        notice = self.current
        self.setVisible(notice is not None)
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        if notice is None:
            return
        is_error = notice.kind == "error"
        self.setProperty("kind", notice.kind)
        self.style().unpolish(self)
        self.style().polish(self)
        name, colour = ("triangle-alert", "neg") if is_error else ("info", "aink")
        self._icon.setPixmap(self._context.icons.pixmap(name, 18, colour, ratio=self.devicePixelRatioF()))
        plain.set_label(self._text, notice.words())
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for place, remedy in enumerate(notice.remedies):
            button = TextButton(self._context, remedy.words, self)
            button.clicked.connect(lambda _checked=False, remedy=remedy: remedy.act())
            self._row.insertWidget(2 + place, button)
            self._buttons.append(button)
