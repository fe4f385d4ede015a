"""The finding that is chosen in the list: all its fields, whom and what it is tied to, its way to the map."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from journey_designer.core import edits
from journey_designer.core.edits.mental_models import concepts_of
from journey_designer.core.errors import KnownError
from journey_designer.core.knowledge.model_places import make_concept
from journey_designer.core.knowledge.placing import cards_of, places_for, put_on_map
from journey_designer.core.records import Finding, Persona
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.panels.binding import Binding
from journey_designer.ui.panels.finding_form import FindingForm
from journey_designer.ui.panels.labelled import Labelled
from journey_designer.ui.panels.panel_scroll import PanelScroll
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.widgets.option_field import OptionField


class FindingDetail(PanelScroll):
    """``closed`` asks for the list alone, ``shown_on_map`` carries a touchpoint whose card is asked for,
    ``failed`` a `KnownError`.
    """

    closed = Signal()
    shown_on_map = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._finding_id = ""
        self.persona = OptionField(context, self)
        self.form = FindingForm(context, session, self)
        self.map_button = TextButton(context, self._map_words, self, icon="map")
        self.map_button.clicked.connect(self._to_map)
        self.model_button = TextButton(context, self._model_words, self, icon="waypoints")
        self.model_button.clicked.connect(self._to_model)
        self._binding = Binding(session, Finding, edits.change_finding, self)
        self._binding.add("persona_id", self.persona)
        self._binding.failed.connect(self.failed)
        self.form.failed.connect(self.failed)
        self.form.closed.connect(self.closed)
        words = Labelled(context, lambda: translate("Knowledge", "Persona"), self.persona, self)
        self.column.addWidget(words)
        self.column.addWidget(self.form)
        self.column.addWidget(self.map_button)
        self.column.addWidget(self.model_button)
        self.column.addStretch(1)

    @property
    def finding(self) -> Finding | None:
        """The finding that is shown."""
        return self._session.document.find(Finding, self._finding_id) if self._finding_id else None

    def show_finding(self, finding: Finding | None) -> None:
        """Show a finding, or let go of it."""
        self._finding_id = finding.id if finding is not None else ""
        self._name_personas()
        self._binding.show(finding)
        self.form.show_finding(finding)
        self.map_button.refresh()
        is_model = finding is not None and finding.aspect == "mental_model" and finding.persona_id is not None
        self.model_button.setVisible(is_model)
        self.model_button.setEnabled(finding is None or not concepts_of(self._session.document, finding.id))
        self.model_button.refresh()

    def begin(self) -> None:
        """Write what was found."""
        self.form.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def menu(self) -> QMenu:
        """The touchpoints that the finding can be put under."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        finding = self.finding
        for journey, touchpoint in places_for(self._session.document, finding) if finding else ():
            action = QAction(menu)
            sentence = translate("Knowledge", "{touchpoint} ({journey})")
            plain.set_action(action, fill(sentence, touchpoint=touchpoint.name, journey=journey.title))
            action.triggered.connect(partial(self.put, touchpoint.id))
            menu.addAction(action)
        if menu.isEmpty():
            action = QAction(menu)
            plain.set_action(action, translate("Knowledge", "No touchpoint yet. Add one to a journey first."))
            action.setEnabled(False)
            menu.addAction(action)
        return menu

    def put(self, touchpoint_id: str | None = None, *_checked: object) -> None:
        """Make a card of it under a touchpoint."""
        try:
            put_on_map(self._session.document, self._finding_id, touchpoint_id)
        except KnownError as error:
            self.failed.emit(error)

    def _to_map(self) -> None:
        finding = self.finding
        if finding is None:
            return
        cards = [card for card in cards_of(self._session.document, finding.id) if card.touchpoint_id]
        if cards:
            self.shown_on_map.emit(cards[0].touchpoint_id)
        elif finding.touchpoint_id is not None:
            self.put()
        else:
            self.menu().popup(self.map_button.mapToGlobal(QPoint(0, self.map_button.height())))

    def _to_model(self) -> None:
        try:
            make_concept(self._session.document, self._finding_id)
        except KnownError as error:
            self.failed.emit(error)

    def _model_words(self) -> str:
        if self._finding_id and concepts_of(self._session.document, self._finding_id):
            return translate("MentalModel", "It is in the mental model")
        return translate("MentalModel", "Put in the mental model")

    def _map_words(self) -> str:
        if self._finding_id and cards_of(self._session.document, self._finding_id):
            return translate("Knowledge", "Show its card on the map")
        return translate("Knowledge", "Put it on the map as a card")

    def _name_personas(self) -> None:
        nameless = translate("Personas", "Persona without a name")
        nobody = translate("Knowledge", "Nobody in particular")
        people = [
            (persona.id, persona.name or nameless, None) for persona in self._session.document.all(Persona)
        ]
        self.persona.set_choices([(None, nobody, None), *people])
