"""Findings out of a table: where it comes from, what its columns mean, what comes of it."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QTableView,
    QWidget,
)

from journey_designer.core.errors import KnownError
from journey_designer.core.knowledge.tables import (
    MEANINGS,
    MOST_CHARACTERS,
    Drafts,
    Meaning,
    Table,
    decoded,
    drafts,
    import_findings,
    matched,
    read,
)
from journey_designer.core.records import Persona
from journey_designer.core.records.persona import Aspect, Evidence
from journey_designer.core.text import folded
from journey_designer.storage.errors import from_os
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.error_texts import error_text
from journey_designer.ui.file_picker import FilePicker
from journey_designer.ui.language import fill, translate
from journey_designer.ui.panels.words import aspect_words, evidence_words
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.sided_margins import SidedMargins
from journey_designer.ui.widgets.option_field import OptionField

_SHOWN = 100


class ImportDialog(DialogFrame):
    """Shows a preview that follows the columns; nothing is recorded before it is accepted."""

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(context, lambda: translate("Import", "Import findings"), parent, width=720)
        self._session = session
        self._table = Table((), ())
        self._drafts = Drafts(())
        self.columns: list[OptionField] = []
        self._words = self.add_text(
            translate("Import", "Choose a CSV file, or copy cells in your spreadsheet and paste them here.")
        )
        self.file_button = TextButton(
            context, lambda: translate("Import", "Choose a file…"), self, icon="file"
        )
        self.paste_button = TextButton(
            context, lambda: translate("Import", "Paste the copied cells"), self, icon="clipboard-paste"
        )
        self.file_button.clicked.connect(self._ask)
        self.paste_button.clicked.connect(self.paste)
        row = QHBoxLayout()
        row.addWidget(self.file_button)
        row.addWidget(self.paste_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.persona, self.aspect, self.evidence = (OptionField(context, self) for _ in range(3))
        self._details = QWidget(self)
        self._matching = QScrollArea(self)
        self.preview = QTableView(self)
        self._rows = QStandardItemModel(self)
        self._lay_out_details()
        self.add_button(lambda: translate("Import", "Cancel")).clicked.connect(self.reject)
        self.import_button = self.add_button(self._import_words, role="primary", is_default=True)
        self.import_button.clicked.connect(self._import)
        self._show_details(False)

    @property
    def drafts(self) -> Drafts:
        """What would be imported."""
        return self._drafts

    def take_file(self, path: Path) -> None:
        """Read a file."""
        try:
            try:
                with path.open("rb") as file:
                    data = file.read(MOST_CHARACTERS * 2)
            except OSError as error:
                raise from_os(error) from error
            self._show_table(read(decoded(data)))
        except KnownError as error:
            self._refuse(error)

    def paste(self) -> None:
        """Read the cells on the clipboard."""
        self.take_text(QGuiApplication.clipboard().text())

    def take_text(self, text: str) -> None:
        """Read cells that were copied."""
        try:
            self._show_table(read(text))
        except KnownError as error:
            self._refuse(error)

    def _ask(self) -> None:
        kinds = [(translate("Import", "Tables as text"), "*.csv *.tsv *.txt")]
        path = FilePicker(self.context.settings).open_file(self, translate("Import", "Choose a table"), kinds)
        if path is not None:
            self.take_file(path)

    def _refuse(self, error: KnownError) -> None:
        self._drafts = Drafts(())
        self._show_details(False)
        plain.set_label(self._words, error_text(error))

    def _show_table(self, table: Table) -> None:
        self._table = table
        inside = QWidget()
        grid = QGridLayout(inside)
        SidedMargins(self.context, grid, (0, 0, 8, 0))
        grid.setHorizontalSpacing(12)
        self.columns = []
        for place, meaning in enumerate(matched(table)):
            name = table.head[place] if table.head else ""
            first = next((row[place] for row in table.rows if row[place].strip()), "")
            title = name or fill(translate("Import", "Column {number}"), number=place + 1)
            label = plain.label(inside, plain.capped(title, 60))
            sample = plain.label(inside, plain.capped(" ".join(first.split()), 60), role="caption")
            option = OptionField(self.context, inside)
            option.set_choices([(key, words, None) for key, words in meaning_words().items()])
            option.show_value(meaning)
            option.setMinimumWidth(200)
            option.edited.connect(self._count)
            plain.name(option, title, has_tip=False)
            self.columns.append(option)
            for column, widget in enumerate((label, sample, option)):
                grid.addWidget(widget, place, column)
        grid.setColumnStretch(1, 1)
        self._matching.setWidget(inside)
        self._matching.setFixedHeight(min(inside.sizeHint().height() + 4, 180))
        self._show_details(True)
        self._count()

    def _count(self, *_news: object) -> None:
        meanings = [cast("Meaning", option.currentData()) for option in self.columns]
        self._drafts = drafts(self._table, meanings)
        self._fill_preview()
        counted = self.context.languages.counted
        parts = [counted("Import", "%n finding(s) will be added.", len(self._drafts.found))]
        if self._drafts.skipped:
            count = len(self._drafts.skipped)
            parts.append(counted("Import", "%n row(s) without a text are left out.", count))
        if self._drafts.unclear:
            sentence = translate("Import", "Words or days that are not known, in line {line} first.")
            parts.append(fill(sentence, line=self._drafts.unclear[0]))
        plain.set_label(self._words, " ".join(parts))
        self.import_button.setEnabled(bool(self._drafts.found))
        self.import_button.refresh()

    def _fill_preview(self) -> None:
        self._rows.clear()
        names = meaning_words()
        shown: tuple[Meaning, ...] = ("text", "aspect", "evidence", "persona")
        self._rows.setHorizontalHeaderLabels([plain.capped(names[name], 60) for name in shown])
        self.preview.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        aspects, grades = aspect_words(), evidence_words()
        people = {persona.id: persona.name for persona in self._session.document.all(Persona)}
        by_name = {folded(name.strip()): name for name in people.values() if name}
        someone = people.get(str(self.persona.currentData()), "–")
        for draft in self._drafts.found[:_SHOWN]:
            aspect = draft.fields.get("aspect", self.aspect.currentData())
            grade = draft.fields.get("evidence", self.evidence.currentData())
            cells = (
                draft.fields["text"],
                aspects[aspect],
                grades[grade],
                by_name.get(folded(draft.persona), someone),
            )
            self._rows.appendRow([QStandardItem(plain.capped(" ".join(cell.split()), 120)) for cell in cells])

    def _import(self) -> None:
        try:
            import_findings(
                self._session.document,
                self._drafts.found,
                persona_id=self.persona.currentData(),
                aspect=cast("Aspect", self.aspect.currentData()),
                evidence=cast("Evidence", self.evidence.currentData()),
            )
        except KnownError as error:
            plain.set_label(self._words, error_text(error))
        else:
            self.accept()

    def _import_words(self) -> str:
        return self.context.languages.counted("Import", "Import %n", len(self._drafts.found))

    def _show_details(self, is_shown: bool) -> None:
        self._details.setVisible(is_shown)
        self.import_button.setEnabled(is_shown)
        self.import_button.refresh()

    def _lay_out_details(self) -> None:
        context = self.context
        nobody = translate("Knowledge", "Nobody in particular")
        nameless = translate("Personas", "Persona without a name")
        people = self._session.document.all(Persona)
        self.persona.set_choices(
            [(None, nobody, None), *((entry.id, entry.name or nameless, None) for entry in people)]
        )
        traveller = self._session.persona
        self.persona.show_value(traveller.id if traveller is not None else None)
        self.aspect.set_choices([(key, words, None) for key, words in aspect_words().items()])
        self.aspect.show_value("context")
        self.evidence.set_choices([(key, words, None) for key, words in evidence_words().items()])
        self.evidence.show_value("heard")
        self._matching.setWidgetResizable(True)
        self._matching.setFrameShape(QFrame.Shape.NoFrame)
        self.preview.setModel(self._rows)
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.preview.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.preview.verticalHeader().hide()
        self.preview.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.preview.horizontalHeader().setDefaultSectionSize(130)
        self.preview.horizontalHeader().setMinimumSectionSize(60)
        self.preview.setMinimumHeight(170)
        self.preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        plain.name(self.preview, translate("Import", "Preview"), has_tip=False)
        context.typefaces.set_role(self.preview, "body")
        box = QGridLayout(self._details)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self._matching, 0, 0, 1, 3)
        rest = QHBoxLayout()
        rest.setSpacing(12)
        for words, option in (
            (lambda: translate("Import", "About"), self.persona),
            (lambda: translate("Import", "Aspect, unless the table says it"), self.aspect),
            (lambda: translate("Import", "Evidence, unless the table says it"), self.evidence),
        ):
            self.add_field(words, option, rest)
            option.edited.connect(self._count)
        box.addLayout(rest, 1, 0, 1, 3)
        box.addWidget(self.preview, 2, 0, 1, 3)
        self.body.addWidget(self._details, 1)


def meaning_words() -> dict[Meaning, str]:
    """What a column can mean."""
    words: dict[Meaning, str] = {
        "text": translate("Finding", "What was found"),
        "aspect": translate("Finding", "Aspect"),
        "evidence": translate("Finding", "How well it is known"),
        "source": translate("Finding", "Source"),
        "persona": translate("Knowledge", "Persona"),
        "who": translate("Finding", "Who was asked or seen"),
        "seen_on": translate("Finding", "Day"),
        "reference": translate("Finding", "Reference"),
        "owner": translate("Finding", "Who finds out more"),
        "due": translate("Finding", "Until"),
        "nothing": translate("Import", "Leave it out"),
    }
    return {meaning: words[meaning] for meaning in MEANINGS}
