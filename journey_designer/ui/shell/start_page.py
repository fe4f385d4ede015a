"""What is shown when no project is open: recent projects, templates, a place to drop files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from journey_designer.core.text import folded
from journey_designer.interchange.templates import Template
from journey_designer.ui import plain
from journey_designer.ui.actions import Actions
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.projects import Projects
from journey_designer.ui.shell.card_grid import CardGrid
from journey_designer.ui.shell.drop_zone import DropZone
from journey_designer.ui.shell.notice_bar import NoticeBar
from journey_designer.ui.shell.recent_card import RecentCard
from journey_designer.ui.shell.start_aside import StartAside
from journey_designer.ui.shell.template_card import TemplateCard


class StartPage(QWidget):
    """``recent_chosen`` carries a path, ``template_chosen`` a key; new, open and import are the window's
    actions.
    """

    recent_chosen = Signal(Path)
    template_chosen = Signal(str)

    def __init__(
        self, context: Context, projects: Projects, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._recents = projects.recents
        self._shelf = projects.templates
        self.setProperty("role", "plain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.aside = StartAside(context, actions, self)
        self.notices = NoticeBar(context, self)
        self.search = QLineEdit(self)
        self.recent_grid = CardGrid(3, 264, 20, self)
        self.template_grid = CardGrid(4, 200, 24, self)
        self.drop_zone = DropZone(context, self)
        self.drop_zone.browse.clicked.connect(actions.action("project.open").trigger)
        self._recent_title = plain.label(self)
        self._template_title = plain.label(self)
        self._empty = plain.label(self, role="muted", is_wrapped=True)
        self._search_icon = QAction(self.search)
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self.show_recents())
        context.languages.changed.connect(self._say)
        context.theme.changed.connect(self._say)
        self._say()
        self.show_templates()
        self.show_recents()

    def show_recents(self) -> None:
        """Read the list of recent projects again and show those that match what is typed."""
        wanted = folded(self.search.text()).split()
        everything = self._recents.all()
        shown = [
            recent
            for recent in everything
            if all(word in folded(f"{recent.title} {recent.path.name}") for word in wanted)
        ]
        cards = []
        for recent in shown[: 6 if not wanted else 12]:
            card = RecentCard(self._context, recent, self.recent_grid)
            card.chosen.connect(self.recent_chosen)
            card.forget_asked.connect(self._forget)
            card.pin_asked.connect(self._pin)
            cards.append(card)
        self.recent_grid.set_cards(cards)
        self.search.setVisible(bool(everything))
        self._empty.setVisible(not cards)
        if wanted and everything:
            text = translate("StartPage", "No project of this name.")
        else:
            text = translate("StartPage", "No recent project. Start from a template or open a file.")
        plain.set_label(self._empty, text)

    def take_focus(self) -> None:
        """The keyboard on the latest project, so that Enter goes on with it; without one, on a new one."""
        cards = self.recent_cards()
        (cards[0] if cards else self.aside.new).setFocus(Qt.FocusReason.OtherFocusReason)

    def recent_cards(self) -> list[RecentCard]:
        """The cards of recent projects that are shown."""
        return [card for card in self.recent_grid.cards if isinstance(card, RecentCard)]

    def template_cards(self) -> list[TemplateCard]:
        """The cards of the templates."""
        return [card for card in self.template_grid.cards if isinstance(card, TemplateCard)]

    def _forget(self, path: Path) -> None:
        self._recents.forget(path)
        self.show_recents()

    def _pin(self, path: Path) -> None:
        known = next((recent for recent in self._recents.all() if recent.path == path), None)
        if known is not None:
            self._recents.pin(path, not known.is_pinned)
            self.show_recents()
            for card in self.recent_cards():
                if card.recent.path == path:
                    card.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_templates(self) -> None:
        """Read the templates again, the user's own after the shipped ones."""
        cards = []
        for template in self._shelf.all():
            card = TemplateCard(self._context, template, self.template_grid)
            card.chosen.connect(self.template_chosen)
            card.rename_asked.connect(self._rename_template)
            card.delete_asked.connect(self._delete_template)
            cards.append(card)
        self.template_grid.set_cards(cards)

    def _rename_template(self, template: Template) -> None:
        from journey_designer.ui.dialogs.text_dialog import ask_text

        name = ask_text(
            self._context,
            self,
            title=translate("StartPage", "Rename template"),
            question=translate("StartPage", "Name of the template"),
            action=translate("StartPage", "Rename"),
            text=template.name["en"],
        )
        if name:
            self._shelf.rename(template, name)
            self.show_templates()

    def _delete_template(self, template: Template) -> None:
        self._shelf.delete(template)
        self.show_templates()

    def _say(self) -> None:
        plain.set_label(self._recent_title, translate("StartPage", "Recent projects"))
        plain.set_label(self._template_title, translate("StartPage", "Start from a template"))
        self.search.setPlaceholderText(translate("StartPage", "Search projects"))
        self.search.setAccessibleName(translate("StartPage", "Search projects"))
        self._search_icon.setIcon(self._context.icons.icon("search", 16, "ink2"))
        self.show_recents()

    def _lay_out(self) -> None:
        typefaces = self._context.typefaces
        typefaces.set_role(self._recent_title, "title")
        typefaces.set_role(self._template_title, "section")
        typefaces.set_role(self._empty, "body")
        typefaces.set_role(self.search, "body")
        self.search.setFixedWidth(260)
        self.search.setMinimumHeight(36)
        self.search.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        content = QWidget(self)
        content.setProperty("role", "plain")
        column = QVBoxLayout(content)
        column.setContentsMargins(52, 52, 52, 40)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self._recent_title)
        head.addStretch(1)
        head.addWidget(self.search)
        column.addLayout(head)
        column.addSpacing(20)
        column.addWidget(self._empty)
        column.addWidget(self.recent_grid)
        column.addSpacing(64)
        column.addWidget(self._template_title)
        column.addSpacing(20)
        column.addWidget(self.template_grid)
        column.addSpacing(36)
        column.addWidget(self.drop_zone)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.notices)
        right.addWidget(area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.aside)
        rule = QFrame(self)
        rule.setProperty("role", "rule")
        rule.setFixedWidth(1)
        row.addWidget(rule)
        row.addLayout(right, 1)
