"""The gallery at the start of the page: all personas as cards, in groups by priority."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from journey_designer.core.records import Persona
from journey_designer.core.records.persona import COLOURS, Colour
from journey_designer.core.text import folded
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.words import colour_words, priority_words
from journey_designer.ui.personas.deeds import PersonaDeeds
from journey_designer.ui.personas.gallery_model import GalleryModel
from journey_designer.ui.personas.gallery_view import GalleryView, as_priority
from journey_designer.ui.personas.legend import Legend
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton, TextButton
from journey_designer.ui.shell.portraits import Portraits
from journey_designer.ui.sided_margins import SidedMargins
from journey_designer.ui.widgets.line_field import CappedLine

_FEW = 8
"""Up to so many personas there is nothing to look for."""
_INSET = 20
Entry = tuple[str, str, Callable[[], object]]
"""Of a menu: an icon, words, what it does."""


class Gallery(QWidget):
    """``chosen`` carries the id of a persona. ``more`` gives further entries for the menu of a persona
    (empty id: of the gallery).
    """

    chosen = Signal(str)

    def __init__(
        self,
        context: Context,
        session: Session,
        portraits: Portraits,
        deeds: PersonaDeeds,
        more: Callable[[str], list[Entry]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._deeds = deeds
        self._more = more
        self.rows = GalleryModel(session, self)
        self.view = GalleryView(context, portraits, self.rows, self)
        self.view.chosen.connect(self.chosen)
        self.view.menu_asked.connect(lambda persona_id, at: self.menu(persona_id).popup(at))
        self.view.removing.connect(deeds.delete)
        self.view.placed.connect(self._place)
        self._title = plain.label(self)
        context.typefaces.set_role(self._title, "title")
        self.add_button = TextButton(context, lambda: translate("Personas", "Add"), self, icon="plus")
        self.add_button.clicked.connect(deeds.add)
        self.more_button = IconButton(
            context, "ellipsis", lambda: translate("Personas", "Bring personas from another project"), self
        )
        self.more_button.clicked.connect(self._popup_more)
        looking = QTimer(self)
        looking.setSingleShot(True)
        looking.setInterval(60)
        looking.timeout.connect(self.look)
        self.search = CappedLine(context, self)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: looking.start())
        self.legend = Legend(context, self)
        self._lay_out()
        context.languages.changed.connect(self._retranslate)
        self._retranslate()

    def refresh(self) -> None:
        """Show the personas as they are now."""
        self.rows.refresh()
        self.search.setVisible(self._session.document.size(Persona) > _FEW or bool(self.search.text()))

    def look(self) -> None:
        """Show only the personas that hold the words that were typed."""
        words = folded(self.search.text()).split()

        def matches(persona: Persona) -> bool:
            text = folded(f"{persona.name} {persona.occupation} {persona.place} {persona.segment}")
            return all(word in text for word in words)

        self.rows.show_matching(matches)

    def menu(self, persona_id: str) -> QMenu:
        """What can be done with a persona."""
        persona = self._session.document.get(Persona, persona_id)
        menu = self._menu()
        deeds = self._deeds
        traveller = self._session.persona
        if self._session.journey_id and (traveller is None or traveller.id != persona_id):
            words = translate("Personas", "Let it travel this journey")
            self._add(menu, ("route", words, partial(deeds.travel, persona_id)))
        self._add(menu, ("copy", translate("Personas", "Duplicate"), lambda: deeds.duplicate(persona_id)))
        self._add_priorities(menu, persona)
        self._add_colours(menu, persona)
        words = (
            translate("Personas", "Take it back") if persona.is_archived else translate("Personas", "Archive")
        )
        self._add(
            menu,
            ("archive", words, lambda: deeds.archive(persona_id, is_archived=not persona.is_archived)),
        )
        menu.addSeparator()
        for entry in self._more(persona_id):
            self._add(menu, entry)
        menu.addSeparator()
        self._add(menu, ("trash-2", translate("Personas", "Delete"), lambda: deeds.delete(persona_id)))
        return menu

    def _add_priorities(self, menu: QMenu, persona: Persona) -> None:
        part = self._part(menu, "list-ordered", translate("Personas", "Priority"))
        for priority, words in priority_words().items():
            place = len(self.rows.members(priority))
            act = partial(self._deeds.place, persona.id, priority, place)
            action = self._add(part, ("", words, act))
            action.setCheckable(True)
            action.setChecked(persona.priority == priority and not persona.is_archived)

    def _add_colours(self, menu: QMenu, persona: Persona) -> None:
        part = self._part(menu, "palette", translate("Personas", "Colour"))
        choices: list[tuple[Colour | None, str]] = [(None, translate("Words", "No colour of its own"))]
        names = colour_words()
        choices += [(name, names[name]) for name in COLOURS]  # type: ignore[misc]
        for colour, words in choices:
            action = self._add(part, ("", words, partial(self._deeds.colour, persona.id, colour)))
            action.setCheckable(True)
            action.setChecked(persona.colour == colour)

    def _popup_more(self) -> None:
        menu = self._menu()
        for entry in self._more(""):
            self._add(menu, entry)
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def _part(self, menu: QMenu, icon: str, words: str) -> QMenu:
        part = QMenu(menu)
        action = menu.addMenu(part)
        plain.set_action(action, words)
        action.setIcon(self._context.icons.icon(icon, 16))
        return part

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add(self, menu: QMenu, entry: Entry) -> QAction:
        icon, words, act = entry
        action = QAction(menu)
        plain.set_action(action, words)
        if icon:
            action.setIcon(self._context.icons.icon(icon, 16))
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)
        return action

    def _place(self, persona_id: str, group: str, index: int) -> None:
        self._deeds.place(persona_id, as_priority(group), index)
        self.view.choose(persona_id)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        SidedMargins(self._context, top, (4, 0, 0, 0))
        top.setSpacing(4)
        top.addWidget(self._title, 1)
        top.addWidget(self.more_button)
        top.addWidget(self.add_button)
        foot = QHBoxLayout()
        SidedMargins(self._context, foot, (4, 0, 0, 0))
        foot.addWidget(self.legend)
        box = QVBoxLayout(self)
        box.setContentsMargins(_INSET, 22, _INSET, 22)
        box.setSpacing(12)
        box.addLayout(top)
        box.addWidget(self.search)
        box.addWidget(self.view, 1)
        box.addLayout(foot)
        self.search.hide()

    def _retranslate(self) -> None:
        plain.set_label(self._title, translate("Personas", "Personas"))
        self.search.setPlaceholderText(translate("Personas", "Look for a persona"))
        plain.name(self.search, translate("Personas", "Look for a persona"), has_tip=False)
        self.rows.refresh()
