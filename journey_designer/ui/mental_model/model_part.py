"""The mental model in the profile of a persona: a question to say aloud, the diagram, what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from journey_designer.core.knowledge.questions import questions_of
from journey_designer.core.records import Persona
from journey_designer.layout.mental_model import Part
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.mental_model.menu import ModelMenu
from journey_designer.ui.mental_model.model_view import ModelView
from journey_designer.ui.personas.columns import INDENT, Box
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton, TextButton, Words
from journey_designer.ui.sided_margins import SidedMargins
from journey_designer.ui.widgets.drawings import map_palette
from journey_designer.ui.widgets.text_label import TextLabel

_STEP = 1.25
_DRAWN, _EMPTY = 380, 180
"""Px of height of a diagram, and of one with nothing in it."""


class ModelPart(QWidget):
    """``failed`` carries a `KnownError`, ``finding_asked`` the id of the finding a concept was made of, ``export_asked``
    the kind of file that is wanted: ``pdf``, ``png`` or ``svg``.
    """

    failed = Signal(object)
    finding_asked = Signal(str)
    export_asked = Signal(str)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._place = 0
        self._icon = QLabel(self)
        self._title = plain.label(self)
        context.typefaces.set_role(self._title, "stage")
        self.question = TextLabel(context, "body", self, colour="ink2", leading=(19, 23), most_lines=3)
        self.view = ModelView(context, session)
        self.view.deeds.failed.connect(self.failed)
        self.view.menu_asked.connect(self._popup)
        self.view.changed.connect(self._show_state)
        self._hint = plain.label(self.view, role="muted", is_wrapped=True)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        context.typefaces.set_role(self._hint, "body")
        self._make_buttons()
        self._lay_out()
        context.theme.changed.connect(self._refresh)
        context.languages.changed.connect(self._refresh)
        self._refresh()

    def show_persona(self, persona: Persona | None) -> None:
        """Show the model of a persona."""
        self.view.show_persona(persona.id if persona is not None else "")
        self._ask()

    def ask_another(self) -> None:
        """Another question to say aloud."""
        self._place += 1
        self._ask()

    def menu(self, part: Part | None) -> ModelMenu:
        """What can be done at a place."""
        menu = ModelMenu(self.view, part, self.finding_asked.emit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _make_buttons(self) -> None:
        context, view = self._context, self.view
        self.another = IconButton(
            context,
            "refresh-cw",
            lambda: translate("MentalModel", "Another question"),
            self,
            size=16,
            side=28,
        )
        self.another.clicked.connect(self.ask_another)
        self.add_button = TextButton(
            context,
            lambda: translate("MentalModel", "Add a concept"),
            self,
            icon="plus",
            role="link",
            padding=8,
        )
        self.add_button.clicked.connect(lambda _checked=False: view.write_new())
        self.tidy_button = self._button(
            "wand-sparkles",
            lambda: translate("MentalModel", "Tidy up"),
            lambda: view.deeds.tidy(view.layout_),
        )
        self.smaller = self._button(
            "zoom-out", lambda: translate("MentalModel", "Smaller"), lambda: view.zoom(1 / _STEP)
        )
        self.larger = self._button(
            "zoom-in", lambda: translate("MentalModel", "Larger"), lambda: view.zoom(_STEP)
        )
        self.fit_button = self._button(
            "maximize", lambda: translate("MentalModel", "See all of it"), view.fit
        )
        self.export_button = self._button(
            "file-down", lambda: translate("MentalModel", "Export the diagram…"), self._popup_export
        )

    def _button(self, icon: str, words: Words, act: Callable[[], object]) -> IconButton:
        made = IconButton(self._context, icon, words, self, size=16, side=28)
        made.clicked.connect(lambda _checked=False: act())
        return made

    def _lay_out(self) -> None:
        box = Box(self)
        top = QHBoxLayout()
        top.setSpacing(8)
        SidedMargins(self._context, top, (INDENT, 0, 0, 0))
        top.addWidget(self._icon)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self.add_button)
        for button in (self.tidy_button, self.smaller, self.larger, self.fit_button, self.export_button):
            top.addWidget(button)
        asked = QHBoxLayout()
        asked.setSpacing(4)
        SidedMargins(self._context, asked, (INDENT, 0, 0, 0))
        asked.addWidget(self.question, 1)
        asked.addWidget(self.another, 0, Qt.AlignmentFlag.AlignTop)
        box.column.setAlignment(Qt.AlignmentFlag(0))
        box.column.addLayout(top)
        box.column.addLayout(asked)
        box.column.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(box)
        ground = QVBoxLayout(self.view)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        ground.addWidget(self._hint)

    def _ask(self) -> None:
        questions = questions_of("mental_model")
        question = questions[self._place % len(questions)]
        self.question.set_text(question.said(self._session.document.project.language))

    def _show_state(self) -> None:
        self._ask()
        has_nodes = bool(self.view.layout_.nodes)
        self.view.setMinimumHeight(_DRAWN if has_nodes else _EMPTY)
        self._hint.setVisible(not has_nodes and not self.view.editor.is_active)
        for button in (self.tidy_button, self.smaller, self.larger, self.fit_button, self.export_button):
            button.setEnabled(has_nodes)

    def _popup(self, part: Part | None, at: QPoint) -> None:
        self.menu(part).popup(at)

    def export_menu(self) -> QMenu:
        """The kinds of files that the diagram is written to."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        kinds = (
            ("file-text", translate("MentalModel", "PDF…"), "pdf"),
            ("file-image", translate("MentalModel", "Picture (PNG)…"), "png"),
            ("shapes", translate("MentalModel", "Drawing (SVG)…"), "svg"),
        )
        for icon, words, suffix in kinds:
            action = QAction(menu)
            plain.set_action(action, words)
            action.setIcon(self._context.icons.icon(icon, 16))
            action.triggered.connect(partial(self._ask_export, suffix))
            menu.addAction(action)
        return menu

    def _ask_export(self, suffix: str, *_checked: object) -> None:
        self.export_asked.emit(suffix)

    def _popup_export(self) -> None:
        self.export_menu().popup(self.export_button.mapToGlobal(QPoint(0, self.export_button.height())))

    def _refresh(self) -> None:
        ink = map_palette(self._context.theme).stages["plum"].bar
        self._icon.setPixmap(self._context.icons.pixmap("waypoints", 18, ink, ratio=self.devicePixelRatioF()))
        plain.set_label(self._title, translate("MentalModel", "Mental model"))
        hint = translate(
            "MentalModel", "Nothing here yet. Type a word that comes to the customer, then Enter."
        )
        plain.set_label(self._hint, hint)
        self._ask()
        self._show_state()
