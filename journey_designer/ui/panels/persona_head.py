"""The top of the persona panel: the round picture, the name, the age."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journey_designer.core.records import Persona
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.shell.portraits import Portraits
from journey_designer.ui.widgets.avatar import AvatarWidget
from journey_designer.ui.widgets.text_label import TextLabel

_FACE = 72


class PersonaHead(QWidget):
    """Shows who it is."""

    def __init__(self, context: Context, portraits: Portraits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.avatar = AvatarWidget(context, portraits, _FACE, self)
        self.name = TextLabel(context, "name", self, leading=(24, 28), most_lines=3)
        self.age = TextLabel(context, "body", self, colour="ink2", leading=(20, 22))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.age)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_persona(self, persona: Persona | None) -> None:
        """Show a persona."""
        self.avatar.show_persona(persona)
        if persona is None:
            return
        self.name.set_text(persona.name or translate("PersonaPanel", "Persona without a name"))
        self.name.set_colour("ink" if persona.name else "ink3")
        age = persona.age
        self.age.set_text(
            "" if age is None else self._context.languages.counted("PersonaPanel", "%n year(s) old", age)
        )
        self.age.setVisible(age is not None)
