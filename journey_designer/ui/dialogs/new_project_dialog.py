"""A new project: what it is called, who travels, which template, where its file lies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from journey_designer.core.records import Language
from journey_designer.interchange.template_shelf import TemplateShelf
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.choice_field import ChoiceField
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.file_picker import FilePicker
from journey_designer.ui.language import LANGUAGES, fill, translate
from journey_designer.ui.projects import file_name, free_path
from journey_designer.ui.shell.buttons import TextButton, Words


@dataclass(frozen=True, slots=True)
class NewProject:
    """What was chosen for a new project."""

    path: Path
    title: str
    persona: str
    template: str
    language: Language


class NewProjectDialog(DialogFrame):
    """Everything has a value from the start, so that Enter alone makes a project."""

    def __init__(
        self,
        context: Context,
        picker: FilePicker,
        shelf: TemplateShelf,
        template: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, lambda: translate("NewProject", "New project"), parent, width=480)
        self._picker = picker
        self._folder = picker.folder
        self.title = self._line(lambda: translate("NewProject", "What is it called?"))
        self.persona = self._line(lambda: translate("NewProject", "Who travels?"))
        self.persona.setPlaceholderText(translate("NewProject", "Name of a persona"))
        self.title.setPlaceholderText(self._fallback())
        self._choices(shelf, template)
        self.where = plain.label(self, role="caption")
        context.typefaces.set_role(self.where, "caption")
        self.where.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        change = TextButton(
            context, lambda: translate("NewProject", "Change folder…"), self, role="link", padding=6
        )
        change.clicked.connect(self._choose_folder)
        row = QHBoxLayout()
        row.addWidget(self.where, 1)
        row.addWidget(change)
        self.body.addLayout(row)
        cancel = self.add_button(lambda: translate("Dialogs", "Cancel"))
        cancel.clicked.connect(self.reject)
        make = self.add_button(lambda: translate("NewProject", "Create"), role="primary", is_default=True)
        make.clicked.connect(self.accept)
        self.title.textChanged.connect(lambda _text: self._say_where())
        self._say_where()
        self.title.setFocus()

    def chosen(self) -> NewProject:
        """What is chosen at this moment."""
        title = " ".join(self.title.text().split()) or self._fallback()
        return NewProject(
            self._path(),
            title,
            " ".join(self.persona.text().split()),
            self.template.current,
            cast("Language", self.language.current),
        )

    def _fallback(self) -> str:
        return translate("NewProject", "Customer journey")

    def _path(self) -> Path:
        title = " ".join(self.title.text().split()) or self._fallback()
        return free_path(self._folder, file_name(title, self._fallback()))

    def _line(self, words: Words) -> QLineEdit:
        field = QLineEdit(self)
        field.setMaxLength(plain.LINE)
        self.context.typefaces.set_role(field, "body")
        self.add_field(words, field)
        return field

    def _choices(self, shelf: TemplateShelf, template: str) -> None:
        code = self.context.languages.project_language
        self.template = ChoiceField(
            self.context,
            [(entry.key, partial(str, entry.name[code])) for entry in shelf.all()],
            template,
            self,
        )
        self.language = ChoiceField(
            self.context, [(key, partial(str, name)) for key, name in LANGUAGES.items()], code, self
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        self.add_field(lambda: translate("NewProject", "Template"), self.template, row)
        self.add_field(lambda: translate("NewProject", "Language of the map"), self.language, row)
        self.body.addLayout(row)

    def _choose_folder(self) -> None:
        folder = self._picker.folder_of_choice(self, translate("NewProject", "Folder for the project"))
        if folder is not None:
            self._folder = folder
            self._say_where()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the path as there is room for."""
        super().resizeEvent(event)
        self._say_where()

    def _say_where(self) -> None:
        path = str(self._path())
        room = self.where.width() - 4
        shown = QFontMetricsF(self.where.font()).elidedText(path, Qt.TextElideMode.ElideMiddle, room)
        plain.set_label(self.where, fill("{file}", file=Path(shown)))
        plain.set_tip(self.where, path)
