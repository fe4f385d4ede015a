"""The composer of a report: the choices on one side, the real pages on the other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from journey_designer.reports.pages.paper import SHEETS
from journey_designer.reports.press.press import Press
from journey_designer.ui import plain
from journey_designer.ui.composer.brand_fields import BrandFields
from journey_designer.ui.composer.choice import Choice, Presets, first_choice
from journey_designer.ui.composer.page_list import PageList
from journey_designer.ui.composer.preset_row import PresetRow
from journey_designer.ui.composer.preview import Preview
from journey_designer.ui.composer.printer import print_pdf
from journey_designer.ui.composer.snapshot import snapshot
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.choice_field import ChoiceField
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.language import LANGUAGES, translate
from journey_designer.ui.session import Session
from journey_designer.ui.shell.segmented import Segmented
from journey_designer.ui.widgets.line_field import CappedLine

_PAPERS = ("A4", "A3", "A2", "A1", "A0", "Letter", "Tabloid")
_LONGEST = 120


class ComposerDialog(DialogFrame):
    """Accepted, it gives its ``choice`` to who opened it, to be written as a file; ``made`` is that file, if it is ready.

    ``is_slides``: whether slides are wanted instead of a PDF.
    """

    def __init__(
        self, context: Context, press: Press, session: Session, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, lambda: translate("Composer", "Compose a report"), parent, width=900)
        self._session = session
        self.made: bytes | None = None
        self.is_slides = False
        self._presets = Presets(context.settings)
        self.pages = PageList(context, self)
        self.presets = PresetRow(context, self._presets, self)
        self.preview = Preview(context, press, partial(snapshot, session), self)
        self._make_fields()
        self._lay_out()
        self._make_buttons()
        self.show_choice(self._presets.last or first_choice(session.document))
        self._connect()
        self.resize(1160, 800)
        self.preview.show_choice(self.choice)

    @property
    def choice(self) -> Choice:
        """What is chosen at this moment."""
        return Choice(
            order=self.pages.order,
            pages=self.pages.ticked,
            paper=self.paper.current,
            language=self.language.current,
            digits=self.digits.current,
            has_names=self.names.isChecked(),
            has_photos=self.photos.isChecked(),
            header=self.header.text().strip(),
            footer=self.footer.text().strip(),
            sheet=self.sheet.current,
            is_sideways=self.turned.current == "sideways",
        )

    def show_choice(self, choice: Choice) -> None:
        """Show a choice in the fields; the preview is left as it is."""
        self.pages.show_pages(choice.order, choice.pages)
        for field, key in (
            (self.paper, choice.paper),
            (self.sheet, choice.sheet),
            (self.language, choice.language),
            (self.digits, choice.digits),
        ):
            field.set_current(key)
        self.turned.set_current("sideways" if choice.is_sideways else "upright")
        for box, is_on in ((self.names, choice.has_names), (self.photos, choice.has_photos)):
            box.blockSignals(True)
            box.setChecked(is_on)
            box.blockSignals(False)
        for line, text in ((self.header, choice.header), (self.footer, choice.footer)):
            line.blockSignals(True)
            line.show_text(text)
            line.blockSignals(False)

    def done(self, result: int) -> None:
        """Remember the choice when it is used, and end the preview."""
        if result == DialogFrame.DialogCode.Accepted:
            self._presets.use(self.choice)
            self.made = None if self.is_slides else self.preview.data
        self.preview.finish()
        super().done(result)

    # Parts

    def _make_fields(self) -> None:
        context = self.context
        as_project = lambda: translate("Composer", "As the project")  # noqa: E731
        papers = [(name, partial(str, name)) for name in _PAPERS]
        self.paper = ChoiceField(
            context,
            [("", lambda: translate("Composer", "The smallest that takes the map")), *papers],
            "",
            self,
        )
        self.sheet = ChoiceField(context, [(name, partial(str, name)) for name in SHEETS], "A4", self)
        self.turned = Segmented(
            context,
            [
                ("upright", lambda: translate("Poster", "Upright")),
                ("sideways", lambda: translate("Poster", "Sideways")),
            ],
            self,
            is_stretched=True,
        )
        self.brand = BrandFields(context, self._session, self)
        languages = [(code, partial(str, name)) for code, name in LANGUAGES.items()]
        self.language = ChoiceField(context, [("", as_project), *languages], "", self)
        digits = [("latin", lambda: "0 1 2 3"), ("arabic", lambda: "٠ ١ ٢ ٣")]
        self.digits = ChoiceField(context, [("", as_project), *digits], "", self)
        self.names, self.photos = QCheckBox(self), QCheckBox(self)
        for box in (self.names, self.photos):
            context.typefaces.set_role(box, "body")
        self.header = CappedLine(context, self, max_length=_LONGEST)
        self.footer = CappedLine(context, self, max_length=_LONGEST)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(12)
        self.add_field(lambda: translate("Composer", "Pages, in their order"), self.pages, left)
        papers = QHBoxLayout()
        papers.setSpacing(12)
        self.add_field(lambda: translate("Composer", "Paper of the texts"), self.sheet, papers)
        self.add_field(lambda: translate("Poster", "Turned"), self.turned, papers)
        left.addLayout(papers)
        self.add_field(lambda: translate("Composer", "Paper of the maps"), self.paper, left)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        self.add_field(lambda: translate("Composer", "Language"), self.language, pair)
        self.add_field(lambda: translate("Composer", "Digits"), self.digits, pair)
        left.addLayout(pair)
        self.add_field(lambda: translate("Composer", "Logo and colour of the client"), self.brand, left)
        left.addWidget(self.names)
        left.addWidget(self.photos)
        self.add_field(lambda: translate("Composer", "At the head of every page"), self.header, left)
        self.add_field(lambda: translate("Composer", "At the foot, instead of the title"), self.footer, left)
        self.add_field(lambda: translate("Composer", "Presets"), self.presets, left)
        left.addStretch(1)
        holder = QWidget()
        holder.setLayout(left)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        area.setMinimumWidth(370)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(area)
        row.addWidget(self.preview, 1)
        self.body.addLayout(row, 1)
        self._say()

    def _make_buttons(self) -> None:
        self.add_button(lambda: translate("Dialogs", "Cancel")).clicked.connect(self.reject)
        self.print_button = self.add_button(lambda: translate("Composer", "Print…"))
        self.print_button.clicked.connect(self.print_now)
        self.slides = self.add_button(lambda: translate("Composer", "Save as slides…"))
        self.slides.clicked.connect(self._accept_slides)
        self.save = self.add_button(
            lambda: translate("Composer", "Save as PDF…"), role="primary", is_default=True
        )
        self.save.clicked.connect(self.accept)

    def _connect(self) -> None:
        self.pages.changed.connect(self._on_change)
        self.turned.chosen.connect(lambda _key: self._on_change())
        self.brand.changed.connect(self._on_change)
        for field in (self.paper, self.sheet, self.language, self.digits):
            field.chosen.connect(lambda _key: self._on_change())
        for box in (self.names, self.photos):
            box.toggled.connect(lambda _is_on: self._on_change())
        for line in (self.header, self.footer):
            line.textChanged.connect(lambda _text: self._on_change())
        self.presets.taken.connect(self._take_preset)
        self.presets.keep_asked.connect(self._keep_preset)
        self.preview.made.connect(lambda _data: self._allow())
        self.context.languages.changed.connect(self._say)
        self._allow()

    def _on_change(self) -> None:
        self.preview.show_choice(self.choice)
        self._allow()

    def _allow(self) -> None:
        for button in (self.save, self.slides):
            button.setEnabled(bool(self.pages.ticked))
        self.print_button.setEnabled(self.preview.data is not None)

    def _take_preset(self, choice: Choice) -> None:
        self.show_choice(choice)
        self._on_change()

    def _keep_preset(self, name: str) -> None:
        if name:
            self._presets.keep(name, self.choice)
            self.presets.name.clear()
            self.presets.refresh(name)

    def _accept_slides(self) -> None:
        self.is_slides = True
        self.accept()

    def print_now(self) -> None:
        """Print what the preview shows, by the system's dialog."""
        data = self.preview.data
        if data is None:
            return
        self.preview.finish()
        self.preview.data = data
        print_pdf(data, self._session.document.project.title, self)

    def _say(self) -> None:
        plain.set_button(self.names, translate("Composer", "Names of people are shown"))
        plain.set_button(self.photos, translate("Composer", "Photos are shown"))
