"""The menu of the saved views: look so, keep what is shown, rename, reorder, delete."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import SavedView
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.finding.looking import Looking
from journey_designer.ui.language import fill, translate
from journey_designer.ui.session import Session

_ICON = 16


class ViewsMenu:
    """Builds the menu and does what it offers; ``on_error`` is told what a rule or the store refuses."""

    def __init__(
        self,
        context: Context,
        session: Session,
        looking: Looking,
        window: QWidget,
        on_error: Callable[[KnownError], None],
    ) -> None:
        self._context = context
        self._session = session
        self._looking = looking
        self._window = window
        self._on_error = on_error

    def popup(self, at: QPoint) -> None:
        """Show the menu."""
        self.menu().popup(at)

    def menu(self) -> QMenu:
        """The menu; it deletes itself when closed."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        views, current = self._looking.views, self._looking.current
        for view in views:
            action = self._add(menu, "", self.name(view), partial(self._looking.apply, view))
            action.setCheckable(True)
            action.setChecked(current is not None and view.id == current.id)
        if views:
            menu.addSeparator()
        self._add(menu, "save", translate("Views", "Save this view…"), self.save)
        for words, fill_in in (
            (translate("Views", "Keep what is shown as"), self._add_update),
            (translate("Views", "Rename"), self._add_rename),
            (translate("Views", "Move"), self._add_moves),
            (translate("Views", "Delete"), self._add_delete),
        ):
            if views:
                inner = QMenu(menu)
                plain.set_action(inner.menuAction(), words)
                fill_in(inner, views)
                if not inner.isEmpty():
                    menu.addMenu(inner)
        return menu

    def name(self, view: SavedView) -> str:
        """What a view is called."""
        return view.name or translate("Views", "View without a name")

    def save(self) -> None:
        """Ask for a name, and keep what is shown under it."""
        from journey_designer.ui.dialogs.text_dialog import ask_text

        if self._session.journey is None:
            return
        name = ask_text(
            self._context,
            self._window,
            title=translate("Views", "Save this view"),
            question=translate("Views", "What does it show?"),
            action=translate("Views", "Save"),
            text=self._proposed(),
        )
        if name is not None:
            self._run(lambda: self._looking.save(name))

    def _proposed(self) -> str:
        number = self._context.languages.number(len(self._looking.views) + 1)
        return plain_digits(fill(translate("Views", "View {number}"), number=number))

    def _rename(self, view: SavedView) -> None:
        from journey_designer.ui.dialogs.text_dialog import ask_text

        name = ask_text(
            self._context,
            self._window,
            title=translate("Views", "Rename view"),
            question=translate("Views", "What does it show?"),
            action=translate("Views", "Rename"),
            text=view.name,
        )
        if name is not None:
            self._run(lambda: edits.change_view(self._session.document, view.id, name=name))

    def _add_update(self, menu: QMenu, views: tuple[SavedView, ...]) -> None:
        for view in views:
            self._add(
                menu, "save", self.name(view), partial(self._run, partial(self._looking.update, view.id))
            )

    def _add_rename(self, menu: QMenu, views: tuple[SavedView, ...]) -> None:
        for view in views:
            self._add(menu, "pencil", self.name(view), partial(self._rename, view))

    def _add_moves(self, menu: QMenu, views: tuple[SavedView, ...]) -> None:
        document = self._session.document
        for place, view in enumerate(views):
            for step, icon, words in (
                (-1, "arrow-up", translate("Views", "{name}: earlier")),
                (1, "arrow-down", translate("Views", "{name}: later")),
            ):
                if 0 <= place + step < len(views):
                    act = partial(edits.move_view, document, view.id, place + step)
                    self._add(menu, icon, fill(words, name=self.name(view)), partial(self._run, act))

    def _add_delete(self, menu: QMenu, views: tuple[SavedView, ...]) -> None:
        for view in views:
            act = partial(edits.delete_view, self._session.document, view.id)
            self._add(menu, "trash-2", self.name(view), partial(self._run, act))

    def _add(self, menu: QMenu, icon: str, words: str, act: Callable[[], object]) -> QAction:
        action = QAction(menu)
        plain.set_action(action, words)
        if icon:
            action.setIcon(self._context.icons.icon(icon, _ICON, is_rtl=self._context.languages.is_rtl))
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)
        return action

    def _run(self, act: Callable[[], object]) -> None:
        try:
            act()
        except KnownError as error:
            self._on_error(error)


def plain_digits(text: str) -> str:
    """A text without the marks that isolate its values on screen: it becomes a name in the project."""
    return text.translate(dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069)))
