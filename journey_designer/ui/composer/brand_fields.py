"""The client's logo and colour, kept in the project."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QVBoxLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.errors import KnownError
from journey_designer.core.records import Project
from journey_designer.layout.contrast import TEXT, darkened
from journey_designer.ui import images, plain
from journey_designer.ui.composer.logo_well import LogoWell
from journey_designer.ui.context import Context
from journey_designer.ui.error_texts import error_text
from journey_designer.ui.images import FoundImage
from journey_designer.ui.language import fill, translate
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.widgets.line_field import CappedLine

_MOST_SIDE = 1_200
_SWATCH = 24
_CODE = re.compile(r"#?([0-9a-fA-F]{6})")


class Swatch(QWidget):
    """A colour as a disc; nothing where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = ""
        self.setFixedSize(_SWATCH, _SWATCH)

    def show_colour(self, colour: str) -> None:
        """Show a colour ``#rrggbb``, or none."""
        self._colour = colour
        self.setVisible(bool(colour))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A disc."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 60))
        painter.setBrush(QColor(self._colour))
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))
        painter.end()


class BrandFields(QWidget):
    """``changed`` tells that the project has another logo or colour now: one step each."""

    changed = Signal()

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._session = context, session
        self.logo = LogoWell(context, self)
        self.logo.found.connect(self._take_logo)
        self.logo.removed.connect(self._remove_logo)
        self.logo.failed.connect(self._tell)
        self.swatch = Swatch(self)
        self.code = CappedLine(context, self, max_length=7)
        self.code.setPlaceholderText("#0a7d8c")
        self.code.editingFinished.connect(self._take_code)
        self.choose = TextButton(context, lambda: translate("Composer", "Choose…"), self)
        self.choose.clicked.connect(self._ask_colour)
        self.none = TextButton(context, lambda: translate("Composer", "None"), self)
        self.none.clicked.connect(lambda: self.take_colour(""))
        self.note = plain.label(self, role="muted")
        self.note.setWordWrap(True)
        context.typefaces.set_role(self.note, "body")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.swatch)
        row.addWidget(self.code, 1)
        row.addWidget(self.choose)
        row.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.logo)
        column.addLayout(row)
        column.addWidget(self.note)
        context.languages.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the project has."""
        project, store = self._project, self._session.store
        data = store.asset(project.logo) if store is not None and project.logo is not None else None
        self.logo.show_image(data)
        self.code.show_text(project.brand_colour)
        self.none.setEnabled(bool(project.brand_colour))
        self.swatch.show_colour(project.brand_colour)
        plain.set_label(self.note, self._contrast_note(project.brand_colour))
        self.note.setVisible(bool(self.note.text()))
        plain.name(self.logo, translate("Composer", "Logo of the client"))
        self.code.setAccessibleName(translate("Composer", "Colour of the client"))

    def take_colour(self, colour: str) -> None:
        """Keep a colour ``#rrggbb``, or none."""
        if colour.lower() != self._project.brand_colour.lower():
            edits.change_project(self._session.document, brand_colour=colour.lower())
            self.changed.emit()
        self.refresh()

    @property
    def _project(self) -> Project:
        return self._session.document.project

    def _contrast_note(self, colour: str) -> str:
        """Says when text is printed darker, so that it is read."""
        if not colour:
            return ""
        ink = darkened(colour, TEXT)
        if ink.lower() == colour.lower():
            return ""
        words = translate(
            "Composer", "Text in this colour would be hard to read. It is printed darker: {colour}."
        )
        return fill(words, colour=ink.lower())

    def _take_code(self) -> None:
        text = self.code.text().strip()
        found = _CODE.fullmatch(text)
        if not text:
            self.take_colour("")
        elif found is not None:
            self.take_colour(f"#{found[1]}")
        else:
            self.refresh()
            plain.set_label(
                self.note, translate("Composer", "A colour is written as #rrggbb, for instance #0a7d8c.")
            )
            self.note.show()

    def _ask_colour(self) -> None:
        start = QColor(self._project.brand_colour or "#0a7d8c")
        chosen = QColorDialog.getColor(start, self.window(), translate("Composer", "Colour of the client"))
        if chosen.isValid():
            self.take_colour(chosen.name())

    def _take_logo(self, found: FoundImage) -> None:
        store = self._session.store
        try:
            if store is None:
                raise KnownError(
                    "image.no_store", "This project cannot keep images. Save it to a file first."
                )
            asset = images.put(store, images.encoded(found, _MOST_SIDE))
            edits.set_logo(self._session.document, asset)
        except KnownError as error:
            self._tell(error)
            return
        self.refresh()
        self.changed.emit()

    def _remove_logo(self) -> None:
        edits.set_logo(self._session.document, None)
        self.refresh()
        self.changed.emit()

    def _tell(self, error: KnownError) -> None:
        plain.set_label(self.note, error_text(error))
        self.note.show()
