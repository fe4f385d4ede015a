"""The guiding questions: said aloud, and answered straight into findings."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.fields import Spec
from journey_designer.core.knowledge.questions import Question, questions_of
from journey_designer.core.records import Finding, Persona, specs
from journey_designer.core.records.persona import Aspect
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.labelled import Labelled
from journey_designer.ui.panels.panel_scroll import PanelScroll
from journey_designer.ui.panels.words import aspect_words
from journey_designer.ui.personas.aspect_box import ASPECT_ICONS
from journey_designer.ui.personas.columns import Box, Columns
from journey_designer.ui.session import Session
from journey_designer.ui.sided_margins import SidedMargins
from journey_designer.ui.widgets.drawings import map_palette
from journey_designer.ui.widgets.line_field import CappedLine
from journey_designer.ui.widgets.option_field import OptionField
from journey_designer.ui.widgets.text_label import TextLabel


class AnswerLine(CappedLine):
    """What was answered; Enter keeps it. ``answered`` carries the text."""

    answered = Signal(str)

    def __init__(self, context: Context, spec: Spec, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, max_length=min(spec.max_length, 500))
        self.returnPressed.connect(self._answer)

    def _answer(self) -> None:
        if text := self.text().strip():
            self.answered.emit(text)


class QuestionsPart(PanelScroll):
    """``failed`` carries the `KnownError` of an answer that cannot be kept."""

    failed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=14)
        self.surface.setProperty("role", "page")
        self._context = context
        self._session = session
        self.persona = OptionField(context, self)
        self.who = CappedLine(context, self)
        self.persona.setMinimumWidth(220)
        self.who.setMinimumWidth(220)
        top = QHBoxLayout()
        top.setSpacing(14)
        answers = Labelled(context, lambda: translate("Knowledge", "Who answers"), self.persona, self)
        asked = Labelled(context, lambda: translate("Finding", "Who was asked or seen"), self.who, self)
        top.addWidget(answers)
        top.addWidget(asked)
        top.addStretch(1)
        self.column.addLayout(top)
        self._boxes = {aspect: _QuestionsBox(context, aspect, self) for aspect in ASPECT_ICONS}
        for box in self._boxes.values():
            box.answered.connect(self._keep)
        self.column.addWidget(Columns(list(self._boxes.values()), self))
        self.column.addStretch(1)
        SidedMargins(context, self.column, (0, 4, 12, 20))

    def line(self, key: str) -> AnswerLine:
        """The line for the answer to a question."""
        return next(box.lines[key] for box in self._boxes.values() if key in box.lines)

    def refresh(self) -> None:
        """Show the questions in the language of the project, and who can answer."""
        nameless = translate("Personas", "Persona without a name")
        nobody = translate("Knowledge", "Nobody in particular")
        people = [
            (persona.id, persona.name or nameless, None) for persona in self._session.document.all(Persona)
        ]
        if self.persona.value not in {key for key, _, _ in people}:
            traveller = self._session.persona
            self.persona.show_value(traveller.id if traveller is not None else None)
        self.persona.set_choices([(None, nobody, None), *people])
        for box in self._boxes.values():
            box.refresh(self._session)

    def show_persona(self, persona_id: str) -> None:
        """Say who answers."""
        self.persona.show_value(persona_id)

    def _keep(self, aspect: Aspect, key: str, text: str) -> None:
        try:
            edits.add_finding(
                self._session.document,
                self.persona.value,
                aspect,
                text,
                evidence="heard",
                source="interview",
                who=self.who.text().strip(),
                seen_on=dt.date.today().isoformat(),
            )
        except KnownError as error:
            self.failed.emit(error)
        else:
            self.line(key).clear()


class _QuestionsBox(Box):
    """The questions under one aspect. ``answered`` carries the aspect, the key and the text."""

    answered = Signal(str, str, str)

    def __init__(self, context: Context, aspect: Aspect, parent: QWidget) -> None:
        super().__init__(parent, spacing=14)
        self._context = context
        self._aspect: Aspect = aspect
        self._icon = QLabel(self)
        self._title = plain.label(self)
        context.typefaces.set_role(self._title, "stage")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._icon)
        top.addWidget(self._title)
        top.addStretch(1)
        self.column.addLayout(top)
        self.lines: dict[str, AnswerLine] = {}
        self._labels: list[tuple[Question, TextLabel]] = []
        for question in questions_of(aspect):
            self._add(question)

    def refresh(self, session: Session) -> None:
        """Say all again."""
        name, colour = ASPECT_ICONS[self._aspect]
        ink = map_palette(self._context.theme).stages[colour].bar if colour != "neg" else "neg"
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._context.icons.pixmap(name, 18, ink, ratio=ratio))
        plain.set_label(self._title, aspect_words()[self._aspect])
        language = session.document.project.language
        for question, label in self._labels:
            said = question.said(language)
            label.set_text(said)
            line = self.lines[question.key]
            line.setPlaceholderText(translate("Knowledge", "What they said, then Enter"))
            plain.name(line, said, has_tip=False)

    def _add(self, question: Question) -> None:
        label = TextLabel(self._context, "scribe", self, leading=(22, 26))
        line = AnswerLine(self._context, specs(Finding)["text"], self)
        line.answered.connect(partial(self.answered.emit, self._aspect, question.key))
        self.lines[question.key] = line
        self._labels.append((question, label))
        part = QVBoxLayout()
        part.setSpacing(6)
        part.addWidget(label)
        part.addWidget(line)
        self.column.addLayout(part)
