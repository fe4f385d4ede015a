"""Find (Ctrl+F): a line, the results, and the filters of the map."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.finding.filter_row import FilterRow
from journey_designer.ui.finding.looking import Looking
from journey_designer.ui.finding.result_list import ResultList
from journey_designer.ui.finding.search import Found, SearchIndex
from journey_designer.ui.finding.views_menu import ViewsMenu
from journey_designer.ui.guide.flyout import Flyout
from journey_designer.ui.language import fill, translate
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton

_MOST = 200
_ROWS = 8


class FindFlyout(Flyout):
    """Follows the project. ``show_found`` brings a result into view; the line keeps the keyboard."""

    def __init__(
        self,
        context: Context,
        session: Session,
        ground: QWidget,
        looking: Looking,
        show_found: Callable[[Found], object],
        views: ViewsMenu,
    ) -> None:
        super().__init__(context, ground, lambda: translate("Find", "Find"))
        self._session = session
        self._index = SearchIndex(session.document)
        self._looking = looking
        self._show_found = show_found
        self._views = views
        self.line = QLineEdit(self)
        self.back = IconButton(
            context, "chevron-up", lambda: translate("Find", "Result before"), self, size=16, side=28
        )
        self.onwards = IconButton(
            context, "chevron-down", lambda: translate("Find", "Next result"), self, size=16, side=28
        )
        self.count = plain.label(self, role="caption", is_wrapped=True)
        self.list = ResultList(context, self)
        self.filters = FilterRow(context, session, looking, self)
        self._lay_out()
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.back.clicked.connect(lambda: self.step(-1))
        self.onwards.clicked.connect(lambda: self.step(1))
        self.list.clicked.connect(self._on_clicked)
        self.list.activated.connect(self._on_clicked)
        self.filters.views_button.clicked.connect(self._popup_views)
        session.changed.connect(self._on_changed)
        session.journey_changed.connect(lambda _journey: self._on_journey())
        context.languages.changed.connect(self._say_more)
        self.closed.connect(self._on_closed)
        self._say_more()

    @property
    def found(self) -> tuple[Found, ...]:
        """The results that are listed."""
        return self.list.results.found

    def begin(self) -> None:
        """Open with the keyboard in the line; what was searched last is selected."""
        self.filters.fill()
        self.open()
        self._search()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def step(self, count: int) -> None:
        """Show the next result, or one before; round at the ends."""
        if not self.isVisible():
            self.begin()
        found = self.found
        if not found:
            return
        current = self.list.currentIndex().row()
        row = (current + count) % len(found) if current >= 0 else 0 if count > 0 else len(found) - 1
        self._show(row)

    def wanted_height(self, room: int) -> int:
        """As high as the results, up to eight of them."""
        rows = min(len(self.found), _ROWS) if self.found else 0
        scale = max(1.0, self._context.theme.text_scale)
        return min(room, round((348 + rows * 48 + (8 if rows else 0)) * scale))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and the arrows in the line lead through the results."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key, is_shifted = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.step(-1 if is_shifted else 1)
                return True
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.step(1 if key == Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)

    # Parts

    def _search(self, _text: str = "") -> None:
        query = self.line.text()
        found = self._index.find(query, _MOST)
        self.list.results.set_found(found)
        self._looking.dimming.set_found([] if not self.isVisible() else [entry.key for entry in found])
        self.list.setVisible(bool(found))
        self._say_count()
        self.place()

    def _say_count(self) -> None:
        query, found = self.line.text().strip(), self.found
        if not query:
            text = translate("Find", "Stages, touchpoints, cards, personas, findings, ideas and notes.")
        elif not found:
            text = fill(translate("Find", "No match for “{text}”."), text=query)
        elif len(found) >= _MOST:
            text = self._context.languages.counted("Find", "More than %n results", _MOST)
        else:
            text = self._context.languages.counted("Find", "%n result(s)", len(found))
        plain.set_label(self.count, text)
        for button in (self.back, self.onwards):
            button.setEnabled(bool(found))

    def _show(self, row: int) -> None:
        self.list.choose(row)
        self._show_found(self.found[row])
        self.raise_()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._show(index.row())

    def _on_changed(self, event: object) -> None:
        self._index.follow(getattr(event, "changes", ()))
        if self.isVisible():
            row = self.list.currentIndex().row()
            self._search()
            if 0 <= row < len(self.found):
                self.list.choose(row)
            self.filters.fill()

    def _on_journey(self) -> None:
        self.filters.fill()

    def _on_closed(self) -> None:
        """What was searched is framed no more; what stands out goes on standing out."""
        self._looking.dimming.set_found(())

    def _popup_views(self) -> None:
        button = self.filters.views_button
        self._views.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _say_more(self) -> None:
        self.line.setPlaceholderText(translate("Find", "Find in this project"))
        self.line.setAccessibleName(translate("Find", "Find in this project"))
        self.list.setAccessibleName(translate("Find", "Results"))
        self.filters.fill()
        self._search()

    def _lay_out(self) -> None:
        self._context.typefaces.set_role(self.line, "body")
        self._context.typefaces.set_role(self.count, "caption")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.back)
        row.addWidget(self.onwards)
        top = QVBoxLayout()
        top.setContentsMargins(16, 2, 16, 8)
        top.setSpacing(8)
        top.addLayout(row)
        top.addWidget(self.count)
        top.addWidget(self.filters)
        self.column.addLayout(top)
        self.column.addWidget(self.list, 1)
        self.column.addStretch(0)
