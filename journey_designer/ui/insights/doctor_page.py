"""The map doctor: hints with their reasons and a jump; each can be hushed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from journey_designer.analysis.doctor import Hint
from journey_designer.core.errors import KnownError
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.box import Box, quiet
from journey_designer.ui.insights.doctor_watch import DoctorWatch
from journey_designer.ui.insights.doctor_words import hint_place, hint_words
from journey_designer.ui.insights.hint_row import HintRow
from journey_designer.ui.insights.hushed_box import HushedBox
from journey_designer.ui.insights.page_frame import PageFrame
from journey_designer.ui.language import translate
from journey_designer.ui.session import Session

_MOST = 200


class DoctorPage(PageFrame):
    """``jump_wanted`` carries the key of the record a hint speaks of."""

    jump_wanted = Signal(object)

    def __init__(
        self, context: Context, session: Session, watch: DoctorWatch, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, session, lambda: translate("Doctor", "Map doctor"), parent)
        self._watch = watch
        self._rows: list[HintRow] = []
        self._box = Box(
            context,
            lambda: translate("Doctor", "Hints"),
            self.inside,
            note=lambda: translate("Doctor", "They forbid nothing. Delete hushes one for this project."),
        )
        self.empty = quiet(context, self._box)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.more = quiet(context, self._box, role="caption")
        self._box.column.addWidget(self.empty)
        self._box.column.addLayout(self._lines)
        self._box.column.addWidget(self.more)
        self.hushed = HushedBox(context, session, watch, self.inside)
        self.hushed.failed.connect(self.failed)
        self.column.addWidget(self._box)
        self.column.addWidget(self.hushed)
        self.column.addStretch(1)
        watch.changed.connect(self.show_soon)

    @property
    def rows(self) -> list[HintRow]:
        """The rows that are shown."""
        return list(self._rows)

    def note(self) -> str:
        count = len(self._watch.hints)
        return self.context.languages.counted("Doctor", "%n hint(s).", count) if count else ""

    def show_all(self) -> None:
        self._watch.look()
        hints = self._watch.hints
        document = self.session.document
        language = document.project.language
        shown = hints[:_MOST]
        while len(self._rows) < len(shown):
            self._new_row()
        while len(self._rows) > len(shown):
            row = self._rows.pop()
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        for row, hint in zip(self._rows, shown, strict=True):
            row.show_hint(hint, hint_words(hint, document, language), hint_place(hint, document))
        plain.set_label(self.empty, "" if hints else translate("Doctor", "Nothing to remark."))
        self.empty.setVisible(not hints)
        rest = len(hints) - len(shown)
        plain.set_label(
            self.more, self.context.languages.counted("Doctor", "And %n more.", rest) if rest else ""
        )
        self.more.setVisible(rest > 0)
        self.hushed.show_all()

    def menu(self, hint: Hint) -> QMenu:
        """What can be done with a hint."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icons = self.context.icons
        entries = (
            ("arrow-right", translate("Doctor", "Go there"), partial(self.jump_wanted.emit, hint.where)),
            ("eye-off", translate("Doctor", "Hush this hint"), partial(self._hush, hint)),
            (
                "eye-off",
                translate("Doctor", "Hush all hints of this kind"),
                partial(self._hush_rule, hint.rule),
            ),
        )
        for icon, words, act in entries:
            plain.set_action(menu.addAction(icons.icon(icon, 16), "", act), words)
        return menu

    def _new_row(self) -> None:
        row = HintRow(self.context, self._box)
        row.clicked.connect(lambda: self.jump_wanted.emit(row.hint.where))
        row.hushed.connect(lambda: self._hush(row.hint))
        row.menu_asked.connect(lambda point: self.menu(row.hint).popup(point))
        self._lines.addWidget(row)
        self._rows.append(row)

    def _hush(self, hint: Hint) -> None:
        try:
            self._watch.hush(hint)
        except KnownError as error:
            self.failed.emit(error)

    def _hush_rule(self, rule: str) -> None:
        try:
            self._watch.hush_rule(rule)
        except KnownError as error:
            self.failed.emit(error)
