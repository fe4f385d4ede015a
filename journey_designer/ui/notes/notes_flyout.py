"""Notes: write one on anything, and go through those that are open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.changes import Key
from journey_designer.core.errors import KnownError
from journey_designer.core.moments import moment_text
from journey_designer.core.notes import NOTABLE, target_of
from journey_designer.core.records import Idea, Journey, Note, Persona, Project, specs
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.guide.flyout import Flyout
from journey_designer.ui.language import fill, translate
from journey_designer.ui.notes.note_row import NoteRow
from journey_designer.ui.notes.words import target_words
from journey_designer.ui.panels.panel_scroll import PanelScroll
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.shell.segmented import Segmented
from journey_designer.ui.widgets.option_field import OptionField
from journey_designer.ui.widgets.prose_field import ProseField

AUTHOR = "note_author"
"""The setting that keeps who writes notes here."""
_MOST = 200
_AT_ONCE = 8
_AT_A_TIME = 2
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NotesFlyout(Flyout):
    """Follows the project. ``show_record`` brings what a note is pinned to into view."""

    def __init__(
        self,
        context: Context,
        session: Session,
        ground: QWidget,
        show_record: Callable[[Key], object],
        on_error: Callable[[KnownError], None],
    ) -> None:
        super().__init__(context, ground, lambda: translate("Notes", "Notes"))
        self._session = session
        self._show_record = show_record
        self._on_error = on_error
        self._chosen: Key | None = None
        self.target = OptionField(context, self)
        self.line = ProseField(context, specs(Note)["text"], self, least=2, most=6)
        self.author = QLineEdit(self)
        self.add = TextButton(context, lambda: translate("Notes", "Add"), self, role="primary")
        self.state = Segmented(
            context,
            (
                ("open", lambda: translate("Notes", "Open")),
                ("resolved", lambda: translate("Notes", "Resolved")),
                ("all", lambda: translate("Notes", "All")),
            ),
            self,
            is_stretched=True,
        )
        self.count = plain.label(self, role="caption", is_wrapped=True)
        self._scroll = PanelScroll(self, spacing=6)
        self.rows: dict[str, NoteRow] = {}
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(self._lay_more)
        self._lay_out()
        self._connect()
        self._say_more()

    def begin(self, target: Key | None = None) -> None:
        """Open to write a note on a record: on what is selected, else on the journey."""
        self._chosen = target
        self.open_list()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_list(self) -> None:
        """Open with the keyboard on the choice of open and resolved."""
        if self._chosen is None:
            self._chosen = self._selected()
        self._fill_targets()
        self.refresh()
        self.open()
        self.state.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def write(self) -> None:
        """Keep what is written as a note on what is chosen; nothing where nothing is written."""
        text = self.line.toPlainText().strip()
        target = self.target.value
        if not text or not target:
            return
        author = self.author.text().strip()
        self._context.settings.set_value(AUTHOR, author)
        now = moment_text(datetime.now(tz=UTC))
        document = self._session.document
        if self._run(lambda: edits.add_note(document, target, text, author=author, written_at=now)):
            self.line.clear()
            self.state.set_current("open" if self.state.current == "resolved" else self.state.current)
            self.refresh()

    def refresh(self, *_news: object) -> None:
        """Show the notes that are wanted; rows that stay keep the keyboard and what is written in them.

        The first rows are there at once, the rest follow between events.
        """
        wanted = self._wanted()
        kept = {note.id for note in wanted}
        for note_id in [note_id for note_id in self.rows if note_id not in kept]:
            row = self.rows.pop(note_id)
            row.hide()
            row.deleteLater()
        self._lay_rows(wanted, _AT_ONCE)
        self._say_count(len(wanted))

    def _lay_rows(self, wanted: list[Note], most: int) -> None:
        """Put the rows in order; make at most so many new ones now."""
        place = made = 0
        for note in wanted:
            row = self.rows.get(note.id)
            if row is None and made >= most:
                continue
            made += row is None
            row = row or self._new_row(note)
            if row.note is not note:
                row.show_note(note)
            if self._scroll.column.indexOf(row) != place:
                self._scroll.column.removeWidget(row)
                self._scroll.column.insertWidget(place, row)
            place += 1
        if place < len(wanted):
            self._more.start()

    def _lay_more(self) -> None:
        if self.isVisible():
            self._lay_rows(self._wanted(), _AT_A_TIME)

    # Parts

    def _wanted(self) -> list[Note]:
        """The notes of the state that is chosen, the newest first."""
        state = self.state.current
        notes = [
            note
            for note in self._session.document.all(Note)
            if state == "all" or note.is_resolved == (state == "resolved")
        ]
        notes.sort(key=lambda note: (note.written_at or "", note.id), reverse=True)
        return notes[:_MOST]

    def _new_row(self, note: Note) -> NoteRow:
        document, note_id = self._session.document, note.id
        row = NoteRow(self._context, document, note, self._scroll.surface)
        row.edited.connect(lambda text, gesture: self._keep(note_id, text, gesture))
        self._session.settling.connect(row.text.settle)
        row.resolved.connect(
            lambda is_it: self._run(lambda: edits.change_note(document, note_id, is_resolved=is_it))
        )
        row.deleted.connect(lambda: self._run(lambda: edits.delete_note(document, note_id)))
        row.jumped.connect(self._jump)
        self.rows[note_id] = row
        row.show()
        return row

    def _keep(self, note_id: str, text: object, gesture: str) -> None:
        """Keep what was typed into a note, unless it has gone meanwhile."""
        document = self._session.document
        if document.find(Note, note_id) is not None:
            self._run(lambda: edits.change_note(document, note_id, text=text, gesture=gesture))

    def _jump(self, key: object) -> None:
        if isinstance(key, tuple):
            self._show_record(key)
            self.raise_()

    def _say_count(self, shown: int) -> None:
        notes = self._session.document.all(Note)
        open_count = sum(not note.is_resolved for note in notes)
        if not notes:
            text = translate(
                "Notes", "No notes yet. A note is about the work and is not printed unless you ask for it."
            )
        else:
            text = fill(
                translate("Notes", "{open} open of {all}"),
                open=self._context.languages.number(open_count),
                all=self._context.languages.number(len(notes)),
            )
        plain.set_label(self.count, text)
        self._scroll.setVisible(shown > 0)

    def _selected(self) -> Key | None:
        keys = [key for key in self._session.selection if key[0] in NOTABLE]
        if len(keys) == 1:
            return keys[0]
        return (Journey, self._session.journey_id) if self._session.journey_id else None

    def _fill_targets(self) -> None:
        """What a note can be written on: what is selected, the journey, each persona, each idea, the project."""
        document = self._session.document
        keys: list[Key] = [key for key in self._session.selection if key[0] in NOTABLE]
        if self._session.journey_id:
            keys.append((Journey, self._session.journey_id))
        keys += [(Persona, persona.id) for persona in document.all(Persona) if not persona.is_archived]
        keys += [(Idea, idea.id) for idea in document.all(Idea)]
        keys.append((Project, document.project.id))
        if self._chosen is not None and document.find(*self._chosen) is not None:
            keys.insert(0, self._chosen)
        choices = dict.fromkeys(keys)
        self.target.set_choices([(key[1], target_words(document, key), None) for key in choices])
        chosen = self._chosen if self._chosen in choices else next(iter(choices))
        self.target.show_value(chosen[1])

    def _on_selection(self, _selection: object = None) -> None:
        if self.isVisible() and not self.line.toPlainText().strip():
            self._chosen = self._selected()
            self._fill_targets()

    def _on_changed(self, event: object) -> None:
        if not self.isVisible():
            return
        changed = {change.key for change in getattr(event, "changes", ())}
        if any(kind is Note for kind, _ in changed):
            self.refresh()
        ids = {record_id for kind, record_id in changed if kind in NOTABLE}
        if ids:
            self._fill_targets()
            for row in self.rows.values():
                if row.note.target in ids:
                    row.show_note(row.note)

    def _run(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except KnownError as error:
            self._on_error(error)
            return False
        return True

    def _connect(self) -> None:
        self.add.clicked.connect(self.write)
        self.line.installEventFilter(self)
        self.target.edited.connect(self._choose)
        self.state.chosen.connect(self._on_state)
        self._session.changed.connect(self._on_changed)
        self._session.selection_changed.connect(self._on_selection)
        self._session.journey_changed.connect(self._on_selection)
        self.closed.connect(self._forget)
        self._context.languages.changed.connect(self._say_more)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter adds the note; Shift+Enter begins a new line."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in _RETURN and not is_shifted:
                self.write()
                return True
            if event.key() == Qt.Key.Key_Escape and not self.line.toPlainText().strip():
                self.dismiss()
                return True
        return super().eventFilter(watched, event)

    def _choose(self, target: object, _gesture: str) -> None:
        document = self._session.document
        note = Note(id="", target=str(target))
        self._chosen = target_of(document, note)

    def _on_state(self, key: str) -> None:
        self.state.set_current(key)
        self.refresh()

    def _forget(self) -> None:
        self._chosen = None

    def _say_more(self) -> None:
        self.line.set_hint(translate("Notes", "Write a note. Enter adds it."))
        self.line.setAccessibleName(translate("Notes", "New note"))
        self.target.setAccessibleName(translate("Notes", "What the note is about"))
        self.author.setPlaceholderText(translate("Notes", "Your name"))
        self.author.setAccessibleName(translate("Notes", "Your name"))
        self.state.setAccessibleName(translate("Notes", "Which notes are listed"))
        if not self.author.text():
            kept = self._context.settings.value(AUTHOR) or self._session.document.project.facilitator
            plain.set_field(self.author, kept)
        if self.isVisible():
            self._fill_targets()
            self.refresh()
            for row in self.rows.values():
                row.show_note(row.note)

    def _lay_out(self) -> None:
        self._context.typefaces.set_role(self.author, "body")
        self._context.typefaces.set_role(self.count, "caption")
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.author, 1)
        foot.addWidget(self.add)
        top = QVBoxLayout()
        top.setContentsMargins(16, 2, 16, 8)
        top.setSpacing(6)
        top.addWidget(self.target)
        top.addWidget(self.line)
        top.addLayout(foot)
        top.addSpacing(4)
        top.addWidget(self.state)
        top.addWidget(self.count)
        self.column.addLayout(top)
        self._scroll.column.setContentsMargins(10, 0, 10, 8)
        self._scroll.column.addStretch(1)
        self.column.addWidget(self._scroll, 1)
        self.column.addStretch(0)
