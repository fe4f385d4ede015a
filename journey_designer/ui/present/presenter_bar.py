"""What the presenter sees in the editor while the room sees the page: now, next, notes, time, screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.present.foot import Foot
from journey_designer.ui.present.screens import KEY, screen_key, screen_words
from journey_designer.ui.present.titles import page_notes, page_title
from journey_designer.ui.present.view import PageView
from journey_designer.ui.present.walk import Walk
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton, TextButton
from journey_designer.ui.widgets.option_field import OptionField

_PICTURE = QSize(160, 90)


class PresenterBar(QFrame):
    """``asked`` carries a command of the presentation, ``screen_chosen`` the name of the screen to present on."""

    asked = Signal(str)
    screen_chosen = Signal(str)

    def __init__(self, context: Context, session: Session, walk: Walk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._walk = walk
        self.setProperty("role", "dock")
        self.now_view = _Small(context, session, self)
        self.next_view = _Small(context, session, self)
        self.now_view.clicked.connect(lambda: self.asked.emit("back"))
        self.next_view.clicked.connect(lambda: self.asked.emit("next"))
        self.now_title = plain.label(self)
        self.next_title = plain.label(self, role="muted")
        self._notes_area = QScrollArea(self)
        self.notes = plain.label(self._notes_area, role="muted", is_wrapped=True)
        self.time = plain.label(self)
        self.back = IconButton(
            context, "chevron-left", lambda: translate("Present", "Page before (Page Up)"), self
        )
        self.onwards = IconButton(
            context, "chevron-right", lambda: translate("Present", "Next page (Page Down)"), self
        )
        self.black = IconButton(context, "moon", lambda: translate("Present", "Black screen (B)"), self)
        self.stop = TextButton(context, lambda: translate("Present", "Stop presenting"), self, icon="x")
        self.screens = OptionField(context, self)
        for button, command in ((self.back, "back"), (self.onwards, "next"), (self.black, "black")):
            button.clicked.connect(lambda _checked=False, command=command: self.asked.emit(command))
        self.stop.clicked.connect(lambda: self.asked.emit("leave"))
        self.screens.edited.connect(lambda value, _gesture: self.screen_chosen.emit(str(value)))
        self.list_screens()
        self._lay_out()
        context.languages.changed.connect(self.refresh)
        context.theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what is shown and what comes."""
        document, walk = self._session.document, self._walk
        title = page_title(document, walk.page)
        number = self._context.languages.filled(
            translate("Present", "{place} of {count}"), place=walk.place + 1, count=len(walk.pages)
        )
        plain.set_label(self.now_title, f"{title} · {number}", plain.LINE)
        following = walk.following
        if following is None:
            plain.set_label(self.next_title, translate("Present", "This is the last page"))
        else:
            words = fill(translate("Present", "Next: {title}"), title=page_title(document, following))
            plain.set_label(self.next_title, words)
        plain.set_label(self.notes, page_notes(document, walk.page) or translate("Present", "No notes here"))
        self.now_view.show_page(walk.journey_id, walk.page)
        self.next_view.setVisible(following is not None)
        if following is not None:
            self.next_view.show_page(walk.journey_id, following)
        self.now_view.setAccessibleName(title)

    def list_screens(self) -> None:
        """Name the screens that are there."""
        found = QGuiApplication.screens()
        self.screens.set_choices([(screen_key(screen), screen_words(screen), None) for screen in found])
        self.screens.show_value(self._context.settings.value(KEY) or None)
        self.screens.setAccessibleName(translate("Present", "Screen of the presentation"))

    def show_screen(self, key: str) -> None:
        """Mark the screen that is presented on."""
        self.screens.show_value(key)

    def set_foot(self, foot: Foot | None) -> None:
        """Show the time left."""
        plain.set_label(self.time, foot.time if foot is not None else "")
        self.time.setVisible(foot is not None)

    def _lay_out(self) -> None:
        typefaces = self._context.typefaces
        typefaces.set_role(self.now_title, "heading")
        typefaces.set_role(self.next_title, "body")
        typefaces.set_role(self.notes, "body")
        typefaces.set_role(self.time, "section")
        self._notes_area.setWidget(self.notes)
        self._notes_area.setWidgetResizable(True)
        self._notes_area.setFrameShape(QFrame.Shape.NoFrame)
        self._notes_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._notes_area.setFixedHeight(_PICTURE.height())
        self.notes.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        for label in (self.now_title, self.next_title):
            texts.addWidget(label)
        texts.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.back, self.onwards, self.black):
            buttons.addWidget(button)
        buttons.addStretch(1)
        texts.addLayout(buttons)
        end = QVBoxLayout()
        end.setSpacing(6)
        end.addWidget(self.stop)
        end.addWidget(self.screens)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self.now_view)
        row.addLayout(texts, 2)
        row.addWidget(self.next_view)
        row.addWidget(self._notes_area, 3)
        row.addWidget(self.time)
        row.addLayout(end)


class _Small(PageView):
    """A page in small; a click on it leads."""

    clicked = Signal()

    def __init__(self, context: Context, session: Session, parent: QWidget) -> None:
        super().__init__(context, session, parent)
        self.setFixedSize(_PICTURE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()
