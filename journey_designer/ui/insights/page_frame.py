"""What the pages beside the map share: title, note, controls, a scrolled column; shown again when needed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import Words

_PADDING = 28
_PAUSE_MS = 40


class PageFrame(QScrollArea):
    """Fill ``column`` and ``head``; `show_all` is called when the project or the language changed.

    A page that is not shown does nothing until it is. Changes in quick succession are shown once. ``failed``
    carries a `KnownError`, ``touchpoint_wanted`` the id of a touchpoint to be shown on the map.
    """

    failed = Signal(object)
    touchpoint_wanted = Signal(str)

    def __init__(
        self, context: Context, session: Session, title: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.session = session
        self._title_words = title
        self._is_stale = True
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.inside = QWidget()
        self.inside.setProperty("role", "page")
        self._title = plain.label(self.inside)
        self._note = plain.label(self.inside, role="muted", is_wrapped=True)
        context.typefaces.set_role(self._title, "title")
        context.typefaces.set_role(self._note, "body")
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.addWidget(self._title)
        self.head.addWidget(self._note, 1)
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(_PADDING, 20, _PADDING, 20)
        self.column.setSpacing(14)
        self.column.addLayout(self.head)
        self.setWidget(self.inside)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.show_now)
        session.changed.connect(self.show_soon)
        session.journey_changed.connect(self.show_soon)
        context.languages.changed.connect(self._turn)
        context.theme.changed.connect(self.show_soon)

    def show_all(self) -> None:
        """Show the project as it is now."""

    def note(self) -> str:
        """The quiet line beside the title."""
        return ""

    def show_soon(self, _event: object = None) -> None:
        """Show the project anew when the page is seen, and the changes have come to rest."""
        self._is_stale = True
        if self.isVisible():
            self._timer.start()

    def show_now(self) -> None:
        """Show the project anew, if anything changed since."""
        self._timer.stop()
        if self._is_stale:
            self._is_stale = False
            plain.set_label(self._title, self._title_words())
            plain.set_label(self._note, self.note())
            self.setAccessibleName(self._title_words())
            self.show_all()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_now()

    def _turn(self) -> None:
        self.show_soon()
        self.verticalScrollBar().setValue(0)
