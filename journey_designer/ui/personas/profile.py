"""The full profile of a persona: all of it is edited where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from journey_designer.core.knowledge.model_places import make_concept
from journey_designer.core.records import Finding, Persona
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.mental_model.model_part import ModelPart
from journey_designer.ui.personas.chips_box import ChipsPart
from journey_designer.ui.personas.columns import GAP, Box, Columns
from journey_designer.ui.personas.journeys_part import JourneysPart
from journey_designer.ui.personas.knowledge_part import Entry, KnowledgePart
from journey_designer.ui.personas.profile_head import ProfileHead
from journey_designer.ui.personas.traits_box import ScalesBox
from journey_designer.ui.session import Session
from journey_designer.ui.shell.portraits import Portraits
from journey_designer.ui.sound.devices import SoundDevices

_PADDING = 32


class _Ground(QWidget):
    """What the boxes lie on: a shade apart from the gallery."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        context.theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        chrome = self._context.theme.chrome
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(chrome.chrome if chrome.is_dark else chrome.sub))
        painter.end()


class Profile(QScrollArea):
    """Shows a persona. ``opened`` carries the id of a journey whose map is asked for, ``failed`` a
    `KnownError`.
    """

    opened = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        context: Context,
        session: Session,
        portraits: Portraits,
        devices: SoundDevices | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._is_editing = False
        self._persona_id = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = _Ground(context)
        self.head = ProfileHead(context, session, portraits, devices)
        self.head.edit_asked.connect(lambda: self.set_editing(not self._is_editing))
        self.scales = ScalesBox(context, session)
        self.interests = ChipsPart(context, session, ("interest",))
        self.journeys = JourneysPart(context, session)
        self.journeys.opened.connect(self.opened)
        self.knowledge = KnowledgePart(context, session)
        self.knowledge.more = self._finding_entries
        self.model = ModelPart(context, session)
        self.model.finding_asked.connect(self._open_finding)
        self.hopes = ChipsPart(context, session, ("motivation", "goal"))
        self.troubles = ChipsPart(context, session, ("difficulty", "channel"))
        self._parts = (
            self.head,
            self.scales,
            self.interests,
            self.journeys,
            self.knowledge,
            self.model,
            self.hopes,
            self.troubles,
        )
        for part in self._parts:
            part.failed.connect(self.failed)
        self._column = QVBoxLayout(self._inside)
        self._column.setSpacing(GAP)
        self._lay_out()
        self.setWidget(self._inside)

    @property
    def is_editing(self) -> bool:
        """Whether all fields of the head are open."""
        return self._is_editing

    def show_persona(self, persona: Persona | None) -> None:
        """Show a persona."""
        persona_id = persona.id if persona is not None else ""
        if persona_id != self._persona_id:
            self.set_editing(False)
            self.verticalScrollBar().setValue(0)
            self._persona_id = persona_id
        for part in self._parts:
            part.show_persona(persona)

    def set_editing(self, is_editing: bool) -> None:
        """Open all fields of the head, or close them; what was typed is kept."""
        if is_editing != self._is_editing:
            self._is_editing = is_editing
            self.head.set_editing(is_editing)

    def begin(self) -> None:
        """A new persona: open all fields, the name first."""
        self.set_editing(True)
        self.head.begin_name()

    def _finding_entries(self, finding_id: str) -> list[Entry]:
        """A mental-model finding can become a concept."""
        finding = self._session.document.get(Finding, finding_id)
        if finding.aspect != "mental_model":
            return []
        words = translate("MentalModel", "Put in the mental model")
        return [("waypoints", words, lambda: self._put(finding_id))]

    def _put(self, finding_id: str) -> None:
        concept = make_concept(self._session.document, finding_id)
        self.ensureWidgetVisible(self.model)
        self.model.view.select([("concept", concept.id)])

    def _open_finding(self, finding_id: str) -> None:
        finding = self._session.document.get(Finding, finding_id)
        self.knowledge.boxes[finding.aspect].open_form(finding_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inside.setMaximumWidth(self.viewport().width())

    def _lay_out(self) -> None:
        second = Box(spacing=18)
        second.column.addWidget(self.interests)
        second.column.addWidget(self.journeys)
        third, fourth = Box(), Box()
        third.column.addWidget(self.hopes)
        fourth.column.addWidget(self.troubles)
        self._column.setContentsMargins(_PADDING, 24, _PADDING, 32)
        self._column.addWidget(self.head)
        self._column.addSpacing(10)
        self._column.addWidget(Columns([self.scales, second]))
        self._column.addSpacing(10)
        self._column.addWidget(self.knowledge)
        self._column.addWidget(self.model)
        self._column.addWidget(Columns([third, fourth]))
        self._column.addStretch(1)
