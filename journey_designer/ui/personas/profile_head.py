"""The top of the profile: picture, name, facts, what the persona says."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.records import Persona, specs
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.binding import Binding
from journey_designer.ui.panels.colour_field import ColourField
from journey_designer.ui.panels.labelled import Labelled
from journey_designer.ui.panels.picture_changer import PictureChanger
from journey_designer.ui.panels.words import in_quotes, priority_words
from journey_designer.ui.personas.columns import Columns
from journey_designer.ui.personas.in_place import PAD, InPlace
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton, Words
from journey_designer.ui.shell.portraits import Portraits
from journey_designer.ui.sided_margins import SidedMargins
from journey_designer.ui.sound.devices import SoundDevices
from journey_designer.ui.sound.voice_part import VoicePart
from journey_designer.ui.widgets.avatar import AvatarWidget
from journey_designer.ui.widgets.line_field import LineField
from journey_designer.ui.widgets.number_field import NumberField
from journey_designer.ui.widgets.option_field import OptionField
from journey_designer.ui.widgets.prose_field import ProseField
from journey_designer.ui.widgets.text_label import TextLabel

_FACE = 128
_ICONS = {"age": "cake", "occupation": "briefcase", "place": "map-pin", "segment": "users"}


class ProfileHead(QWidget):
    """Every text is edited in its place; `set_editing` opens all fields. ``failed`` carries a `KnownError`,
    ``edit_asked`` asks to open or close all.
    """

    failed = Signal(object)
    edit_asked = Signal()

    def __init__(
        self,
        context: Context,
        session: Session,
        portraits: Portraits,
        devices: SoundDevices | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._is_editing = False
        self._texts: dict[str, InPlace] = {}
        self.avatar = AvatarWidget(context, portraits, _FACE, self)
        self.pictures = PictureChanger(context, session, self.avatar)
        self.pictures.failed.connect(self.failed)
        self.colour = ColourField(context, self)
        self.priority = OptionField(context, self)
        self.edit_button = TextButton(context, self._button_words, self, icon="pencil")
        self.edit_button.clicked.connect(self.edit_asked)
        self._binding = Binding(session, Persona, edits.change_persona, self)
        self._binding.failed.connect(self.failed)
        self.voice = VoicePart(context, session, devices, self)
        self.voice.failed.connect(self.failed)
        self._make_texts()
        self._choices = self._choices_line()
        self._lay_out()
        context.languages.changed.connect(self._retranslate)
        context.theme.changed.connect(self._draw)
        self._retranslate()
        self._draw()

    def text(self, name: str) -> InPlace:
        """The text of a field of the persona."""
        return self._texts[name]

    def set_editing(self, is_editing: bool) -> None:
        """Show all fields, or what is read."""
        self._is_editing = is_editing
        for text in self._texts.values():
            text.set_open(is_editing)
        self._choices.setVisible(is_editing)
        self.edit_button.refresh()
        for icon, name in self._icons:
            icon.setVisible(not self._texts[name].isHidden())

    def show_persona(self, persona: Persona | None) -> None:
        """Show a persona."""
        self.avatar.show_persona(persona)
        self._binding.show(persona)
        self.voice.show_persona(persona)
        if persona is None:
            return
        language = self._session.document.project.language
        quote = in_quotes(persona.quote, language) if persona.quote else ""
        age = (
            ""
            if persona.age is None
            else self._context.languages.counted("PersonaPanel", "%n year(s) old", persona.age)
        )
        shown = {
            "name": persona.name,
            "age": age,
            "occupation": persona.occupation,
            "place": persona.place,
            "segment": persona.segment,
            "quote": quote,
            "summary": persona.summary,
        }
        for name, text in shown.items():
            self._texts[name].show_text(text)
        for icon, name in self._icons:
            icon.setVisible(not self._texts[name].isHidden())

    def begin_name(self) -> None:
        """Write the name now."""
        self._texts["name"].open_field()

    # Parts

    def _make_texts(self) -> None:
        context, spec = self._context, specs(Persona)
        name = ProseField(context, spec["name"], role="page_name", least=1, most=3)
        quote = ProseField(context, spec["quote"], role="page_quote", least=1, most=6)
        summary = ProseField(context, spec["summary"], role="body", least=1, most=12)
        self._add("name", TextLabel(context, "page_name", leading=(36, 44), most_lines=3), name, always=True)
        self._add("age", self._fact(), NumberField(context, spec["age"], role="fact"), colour="ink2")
        for field in ("occupation", "place", "segment"):
            self._add(field, self._fact(), LineField(context, spec[field], role="fact"), colour="ink2")
        self._add("quote", TextLabel(context, "page_quote", leading=(33, 38)), quote, always=True)
        self._add(
            "summary", TextLabel(context, "body", leading=(18, 21), most_lines=12), summary, colour="ink2"
        )
        self._binding.add("colour", self.colour)
        self._binding.add("priority", self.priority)

    def _fact(self) -> TextLabel:
        return TextLabel(self._context, "fact", leading=(20, 23), most_lines=3)

    def _add(
        self,
        name: str,
        shown: TextLabel,
        field: LineField | NumberField | ProseField,
        *,
        colour: str = "ink",
        always: bool = False,
    ) -> None:
        words = self._words(name)
        made = InPlace(self._context, shown, field, words, self, colour=colour, is_always=always)
        self._texts[name] = made
        self._binding.add(name, field)

    def _words(self, name: str) -> Words:
        return lambda: {
            "name": translate("PersonaForm", "Name"),
            "age": translate("PersonaForm", "Age in years"),
            "occupation": translate("PersonaForm", "Occupation"),
            "place": translate("PersonaForm", "Place"),
            "segment": translate("PersonaForm", "Segment"),
            "quote": translate("PersonaForm", "A sentence this persona would say"),
            "summary": translate("PersonaForm", "Summary"),
        }[name]

    def _choices_line(self) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(PAD, 4, PAD, 0)
        row.setSpacing(10)
        priority = Labelled(self._context, lambda: translate("PersonaForm", "Priority"), self.priority, line)
        row.addWidget(priority)
        row.addWidget(Labelled(self._context, lambda: translate("PersonaForm", "Colour"), self.colour, line))
        line.hide()
        return line

    def _lay_out(self) -> None:
        self._icons: list[tuple[QLabel, str]] = []
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._texts["name"])
        words.addSpacing(4)
        for name in _ICONS:
            words.addWidget(self._fact_line(name))
        words.addWidget(self._choices)
        words.addStretch(1)
        start = QWidget(self)
        row = QHBoxLayout(start)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        said = QVBoxLayout()
        said.setSpacing(8)
        said.addWidget(self._texts["quote"])
        voice = QHBoxLayout()
        SidedMargins(self._context, voice, (PAD, 0, 0, 0))
        voice.addWidget(self.voice)
        said.addLayout(voice)
        said.addWidget(self._texts["summary"])
        said.addStretch(1)
        end = QWidget(self)
        other = QHBoxLayout(end)
        SidedMargins(self._context, other, (PAD, 0, 0, 0))
        other.setSpacing(16)
        other.addLayout(said, 1)
        other.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Columns([start, end], self))

    def _fact_line(self, name: str) -> QWidget:
        line = QWidget(self)
        mark = QLabel(line)
        mark.setFixedSize(QSize(18, 22))
        self._icons.append((mark, name))
        row = QHBoxLayout(line)
        SidedMargins(self._context, row, (PAD, 0, 0, 0))
        row.setSpacing(2)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._texts[name], 1)
        return line

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        for mark, name in self._icons:
            mark.setPixmap(self._context.icons.pixmap(_ICONS[name], 16, "ink3", ratio=ratio))

    def _button_words(self) -> str:
        if self._is_editing:
            return translate("PersonaPanel", "Done")
        return translate("PersonaPanel", "Edit profile")

    def _retranslate(self) -> None:
        self.priority.set_choices([(key, words, None) for key, words in priority_words().items()])
