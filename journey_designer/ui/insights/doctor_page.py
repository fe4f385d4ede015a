"""The map doctor: hints with their reasons and a jump; each can be hushed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from journey_designer.analysis.doctor import Hint
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.box import Box, quiet
from journey_designer.ui.insights.doctor_watch import DoctorWatch
from journey_designer.ui.insights.doctor_words import ICONS, hint_place, hint_words
from journey_designer.ui.insights.page_frame import PageFrame
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.insights.row import Row
from journey_designer.ui.language import translate
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton, TextButton

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
        self.again = TextButton(
            context, lambda: translate("Doctor", "Show what was hushed"), self.inside, icon="eye"
        )
        self.again.clicked.connect(watch.tell_all)
        self.head.addWidget(self.again)
        self._box = Box(
            context,
            lambda: translate("Doctor", "Hints"),
            self.inside,
            note=lambda: translate("Doctor", "They forbid nothing. Delete hushes one for this session."),
        )
        self.empty = quiet(context, self._box)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.more = quiet(context, self._box, role="caption")
        self._box.column.addWidget(self.empty)
        self._box.column.addLayout(self._lines)
        self._box.column.addWidget(self.more)
        self.column.addWidget(self._box)
        self.column.addStretch(1)
        watch.changed.connect(self.show_soon)

    @property
    def rows(self) -> list[HintRow]:
        """The rows that are shown."""
        return list(self._rows)

    def note(self) -> str:
        count = len(self._watch.hints)
        return translate("Doctor", "%n hint(s).", None, count) if count else ""

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
        plain.set_label(self.more, translate("Doctor", "And %n more.", None, rest) if rest else "")
        self.more.setVisible(rest > 0)
        self.again.setVisible(bool(self._watch.hushed))

    def menu(self, hint: Hint) -> QMenu:
        """What can be done with a hint."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icons = self.context.icons
        entries = (
            ("arrow-right", translate("Doctor", "Go there"), partial(self.jump_wanted.emit, hint.where)),
            ("eye-off", translate("Doctor", "Hush this hint"), partial(self._watch.hush, hint.key)),
            (
                "eye-off",
                translate("Doctor", "Hush all hints of this kind"),
                partial(self._watch.hush, hint.rule),
            ),
        )
        for icon, words, act in entries:
            plain.set_action(menu.addAction(icons.icon(icon, 16), "", act), words)
        return menu

    def _new_row(self) -> None:
        row = HintRow(self.context, self._box)
        row.clicked.connect(lambda: self.jump_wanted.emit(row.hint.where))
        row.hushed.connect(lambda: self._hush(row))
        row.menu_asked.connect(lambda point: self.menu(row.hint).popup(point))
        self._lines.addWidget(row)
        self._rows.append(row)

    def _hush(self, row: HintRow) -> None:
        self._watch.hush(row.hint.key)


class HintRow(Row):
    """Pressing it jumps to the place; Delete or its button hushes it."""

    HEIGHT = 52

    hushed = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._hint: Hint | None = None
        self._words = ""
        self._where = ""
        self.hush = IconButton(
            context, "eye-off", lambda: translate("Doctor", "Hush this hint"), self, size=16, side=28
        )
        self.hush.clicked.connect(self.hushed)

    @property
    def hint(self) -> Hint:
        """What is shown."""
        if self._hint is None:
            raise LookupError("no hint is shown")
        return self._hint

    def show_hint(self, hint: Hint, words: str, where: str) -> None:
        """Show a hint: its reason, and where it is."""
        self._hint, self._words, self._where = hint, words, where
        self.setAccessibleName(plain.capped(f"{words} {where}"))
        plain.set_tip(self, words)
        self.update()

    def draw(self, pencil: Pencil) -> None:
        if self._hint is None:
            return
        scale, high = growth(self.context), float(self.height())
        pencil.icon(2, high / 2 - 9 * scale, ICONS[self._hint.rule], 18 * scale, "ink3")
        start = 32 * scale
        room = self.width() - start - 44 * scale
        pencil.text((start, 5 * scale, room, 22 * scale), self._words, "body")
        pencil.text((start, 26 * scale, room, 20 * scale), self._where, "caption", "ink3")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.hushed.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_parts()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_parts()

    def _place_parts(self) -> None:
        size = self.hush.size()
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 4 if is_rtl else self.width() - size.width() - 4
        self.hush.move(x, (self.height() - size.height()) // 2)
