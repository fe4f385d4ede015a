"""Writing on the page while it is presented."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QWidget

from journey_designer.ui.canvas.editor import InlineEditor, Task
from journey_designer.ui.context import Context
from journey_designer.ui.present.editable_text import EditableText
from journey_designer.ui.present.view import PageView
from journey_designer.ui.session import Session


class PageEditor:
    """Opens the editor of the map over a text of the page. Enter keeps, Tab goes on to the next text, Esc reverts."""

    def __init__(self, context: Context, session: Session, view: PageView, window: QWidget) -> None:
        self._session = session
        self._view = view
        self._context = context
        self._window = window
        self._field: InlineEditor | None = None

    @property
    def field(self) -> InlineEditor:
        """The field, made for the first text that is written."""
        if self._field is None:
            self._field = InlineEditor(self._context, self._window, self._window.setFocus)
        return self._field

    @property
    def is_active(self) -> bool:
        """Whether a text is being written."""
        return self._field is not None and self._field.is_active

    def start_at(self, at: QPointF) -> bool:
        """Write the text that stands there; whether there is one."""
        text = self._view.text_at(at)
        if text is not None:
            self.start(text)
        return text is not None

    def start_first(self) -> None:
        """Write the first text of the page."""
        texts = self._view.texts
        if texts:
            self.start(texts[0])

    def start(self, text: EditableText) -> None:
        """Write a text of the page."""
        document = self._session.document
        found = text.text(document)
        if found is None:
            return
        task = Task(
            rect=lambda: self._place(text),
            text=found,
            role=text.role,
            is_multiline=text.is_multiline,
            commit=lambda written, evidence: text.change(document, written, evidence),
            moves_on=lambda step: self._move_on(text, step),
            evidence=text.evidence(document),
        )
        self.field.start(task, self._view.scale)
        self.field.strip.more.hide()  # its menu belongs to the map

    def follow(self) -> None:
        """Lie over the text again after the page was drawn anew, turned or enlarged."""
        if self._field is not None:
            self._field.follow(self._view.scale)

    def finish(self) -> None:
        """Keep what was written."""
        if self._field is not None:
            self._field.finish(0)

    def _place(self, text: EditableText) -> QRectF | None:
        place = self._view.place_of(text)
        return None if place is None else place.adjusted(-8, -6, 8, 6)

    def _move_on(self, text: EditableText, step: int) -> None:
        texts = self._view.texts
        places = [
            place for place, other in enumerate(texts) if (other.key, other.field) == (text.key, text.field)
        ]
        if places and 0 <= places[0] + step < len(texts):
            self.start(texts[places[0] + step])
