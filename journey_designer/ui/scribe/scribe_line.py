"""The scribe line of one project: what is typed becomes chips at once, and a step at Enter."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from journey_designer.core.document import Event
from journey_designer.core.errors import KnownError, RuleError
from journey_designer.core.records import Card, Journey, Lane, Persona, Project, Record, Stage, Touchpoint
from journey_designer.core.scribe import (
    History,
    Line,
    LineNotUnderstood,
    Names,
    Place,
    Reading,
    Suggestion,
    interpret,
    is_many,
    parse,
    perform,
    perform_lines,
    read_lines,
    suggestions,
)
from journey_designer.ui.actions import Actions
from journey_designer.ui.canvas.view import MapView
from journey_designer.ui.context import Context
from journey_designer.ui.error_texts import error_text
from journey_designer.ui.scribe.aim import Aim
from journey_designer.ui.scribe.box import ScribeBox
from journey_designer.ui.scribe.chip_look import ChipLooks
from journey_designer.ui.scribe.colouring import Coloured, coloured
from journey_designer.ui.scribe.line_edit import ScribeEdit
from journey_designer.ui.scribe.suggestion_list import SuggestionList
from journey_designer.ui.scribe.words import hint, placeholder
from journey_designer.ui.session import Session

_NAMED: tuple[type[Record], ...] = (Project, Persona, Journey, Stage, Touchpoint, Lane)


class ScribeLine(QObject):
    """Joins the box, which owns it, with the project. ``failed`` carries a `KnownError` that is not the line's own fault."""

    failed = Signal(object)

    def __init__(
        self,
        context: Context,
        session: Session,
        map_view: MapView,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._context = context
        self._session = session
        self._map = map_view
        self._kept_names: Names | None = None
        self._kept_line: tuple[str, Names, Line] | None = None
        self._history = History()
        self._looks = ChipLooks(context, session.document)
        self._refusal = ""
        self._is_quiet = False
        self.aim = Aim(session, map_view, self)
        self.edit = ScribeEdit(context, self._coloured)
        self.box = ScribeBox(context, actions, self.edit, parent)
        self.suggestions = SuggestionList(context, self.box)
        self.setParent(self.box)
        self.box.destroyed.connect(self.suggestions.deleteLater)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        edit, session = self.edit, self._session
        edit.textChanged.connect(self._typed)
        edit.cursorPositionChanged.connect(self._suggest)
        edit.focused.connect(self._on_focus)
        edit.entered.connect(self.enter)
        edit.moved.connect(self._move)
        edit.walked.connect(self._walk)
        edit.escaped.connect(self._escape)
        edit.lines_pasted.connect(self._take_lines)
        self.suggestions.taken.connect(self._take)
        self.aim.moved.connect(self.refresh)
        session.changed.connect(self._on_changed)
        session.journey_changed.connect(self._forget_names)
        for changed in (self._context.theme.changed, self._context.languages.changed):
            changed.connect(self.refresh)

    # What is understood

    @property
    def names(self) -> Names:
        """What a line may name now."""
        if self._kept_names is None:
            self._kept_names = Names(self._session.document, self._session.journey_id)
        return self._kept_names

    def _line(self, text: str) -> Line:
        """One line, read: once for all who ask after a key."""
        names = self.names
        if self._kept_line is None or self._kept_line[0] != text or self._kept_line[1] is not names:
            self._kept_line = (text, names, parse(text, names))
        return self._kept_line[2]

    def reading(self) -> Reading:
        """What stands there, understood."""
        document, text, place = self._session.document, self.edit.text(), self.aim.place
        if is_many(text):
            return read_lines(document, text, place)
        return interpret(document, text, self._line(text), place, self.names)

    def refresh(self) -> None:
        """Show what is understood."""
        reading = self.reading()
        looks = [self._looks.look(chip) for chip in reading.chips]
        if self._refusal:
            looks.append(self._looks.refusal(self._refusal))
        self.box.strip.show_chips(looks)
        is_silent = self._refusal or (self.edit.is_passed_through and not self.edit.text())
        self.box.show_hint("" if is_silent else hint(reading))
        self.edit.set_hint(placeholder(has_touchpoints=bool(self.names.touchpoint_names)))
        if self.edit.accessibleDescription() != self.box.strip.words:
            self.edit.setAccessibleDescription(self.box.strip.words)

    def _coloured(self, text: str) -> list[Coloured]:
        return coloured(text, self.names, None if is_many(text) else self._line(text))

    def _typed(self) -> None:
        self._refusal = ""
        self._is_quiet = False
        self._map.stay_quiet()
        self.refresh()

    def _on_changed(self, event: Event) -> None:
        if any(change.key[0] in _NAMED for change in event.changes):
            self._forget_names()

    def _forget_names(self) -> None:
        self._kept_names = None
        self.edit.refresh()
        self.refresh()

    # Keys

    def focus(self) -> None:
        """Type here."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_signs(self, window: QWidget) -> None:
        """The cheat sheet, over a window."""
        from journey_designer.ui.scribe.cheat_sheet import CheatSheet

        sheet = CheatSheet(self._context, window)
        sheet.exec()
        sheet.deleteLater()

    def enter(self) -> None:
        """Take the suggestion that is chosen, or do what the line says."""
        chosen = self.suggestions.chosen if self.suggestions.is_open else None
        if chosen is not None:
            self._take(chosen)
        else:
            self._commit(self.edit.text())

    def _move(self, step: int) -> None:
        """Tab takes a suggestion, else goes to the next touchpoint; where there is none, or who only passes by, leaves."""
        first = self.suggestions.chosen or self.suggestions.first
        if step > 0 and first is not None:
            self._take(first)
        elif self.edit.is_passed_through or not self.aim.step(step):
            self.edit.leave(step)

    def _walk(self, step: int) -> None:
        if self.suggestions.is_open:
            self.suggestions.walk(step)
            return
        line = self._history.older(self.edit.text()) if step < 0 else self._history.newer()
        if line is not None:
            self.edit.show_line(line)
            self._hush()

    def _escape(self) -> None:
        if self.suggestions.is_open:
            self._hush()
        elif self.edit.text():
            self.edit.show_line("")
        else:
            self.aim.leave()

    # Suggestions

    def _suggest(self) -> None:
        text = self.edit.text()
        if self._is_quiet or not self.edit.hasFocus() or not text or is_many(text):
            self.suggestions.offer((), self.box, 0)
            return
        caret = self.edit.caret_character()
        found = suggestions(
            text, caret, self._line(text), self.names, self._context.languages.project_language
        )
        x = self.edit.x() + round(self.edit.caret_rect().x()) if found else 0
        self.suggestions.offer(found, self.box, x)

    def _take(self, suggestion: Suggestion) -> None:
        self.edit.replace_part(suggestion.start, suggestion.end, suggestion.insert)
        self._hush()

    def _hush(self) -> None:
        """No suggestions until something else is typed."""
        self._is_quiet = True
        self.suggestions.offer((), self.box, 0)

    def _on_focus(self, has_focus: bool) -> None:
        if has_focus:
            self.refresh()
        self._suggest()

    # Doing

    def _take_lines(self, text: str) -> None:
        """Many lines that are all understood are done at once; else they stay, and a chip says why."""
        if self._commit(text):
            return
        refusal = self._refusal
        self.edit.show_line(text)
        self._refusal = refusal
        self.refresh()

    def _commit(self, text: str) -> bool:
        """Do what a text says; whether it was done."""
        before = self.aim.place
        try:
            place = self._done(text, before)
        except LineNotUnderstood:
            return False
        except RuleError as error:
            self._refusal = error_text(error)
            self.refresh()
            return False
        except KnownError as error:
            self.failed.emit(error)
            return False
        if place is None:
            return False
        self._history.add(text)
        self.edit.start_again()
        self._follow(before, place)
        return True

    def _done(self, text: str, before: Place) -> Place | None:
        """Do what the text says; gives the place where the next line lands, None: nothing was done."""
        document = self._session.document
        if is_many(text):
            return replace(perform_lines(document, text, before), lane_id=before.lane_id)
        reading = self.reading()
        if not text.strip() or reading.problem is not None:
            return None
        return perform(document, reading.deed, reading.place) if reading.deed is not None else reading.place

    def _follow(self, before: Place, place: Place) -> None:
        """Go on at the place; where it is the same as before, show what was made."""
        if place != before:
            self.aim.go(place)
            return
        step = self._session.document.last_step
        made = [change.after for change in step.changes if change.before is None] if step is not None else []
        cards = [record for record in made if isinstance(record, Card)]
        if cards:
            self.aim.reveal(cards[-1])
        self.refresh()
