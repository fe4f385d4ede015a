"""A piece of content with all that is said of it: whether it exists, what it is, where it is shown, where it lies."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QWidget

from journey_designer.core import edits
from journey_designer.core.links import opening_link
from journey_designer.core.records import Card, specs
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.error_texts import error_text
from journey_designer.ui.insights.box import quiet
from journey_designer.ui.language import fill, translate
from journey_designer.ui.panels.binding import Binding, Field
from journey_designer.ui.panels.labelled import Labelled
from journey_designer.ui.plain import set_label
from journey_designer.ui.plan.content_words import LOOKS, content_words
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.widgets.channel_field import ChannelField
from journey_designer.ui.widgets.line_field import LineField
from journey_designer.ui.widgets.option_field import OptionField
from journey_designer.ui.widgets.prose_field import ProseField

_ADDRESS = "https://"


class ContentDialog(DialogFrame):
    """Every change is kept at once, as a step; it closes when the card is gone. A link is opened when its button is pressed."""

    def __init__(self, context: Context, session: Session, card_id: str, parent: QWidget | None) -> None:
        super().__init__(context, lambda: translate("Content", "Content"), parent, width=560)
        self._session = session
        self._card_id = card_id
        spec = specs(Card)
        self.text = ProseField(context, spec["text"], self, least=1)
        self.status = OptionField(context, self)
        self.format = LineField(context, spec["format"], self)
        self.channel = ChannelField(context, spec["channel"], self)
        self.link = LineField(context, spec["link"], self)
        self.open_button = TextButton(
            context, lambda: translate("Content", "Open the link"), self, icon="external-link"
        )
        self.open_button.clicked.connect(self._open_link)
        self.problem = quiet(context, self, role="error")
        self.told = quiet(context, self, role="caption")
        self._binding = Binding(session, Card, edits.change_card, self)
        self._binding.failed.connect(lambda error: self._tell(error_text(error)))
        fields: dict[str, Field] = {
            "text": self.text,
            "status": self.status,
            "format": self.format,
            "channel": self.channel,
            "link": self.link,
        }
        for name, field in fields.items():
            self._binding.add(name, field)
        self._lay_out()
        self.link.textChanged.connect(self._show_link)
        close = self.add_button(lambda: translate("Content", "Done"), role="primary")
        close.clicked.connect(self.accept)
        session.changed.connect(self._show)
        self.finished.connect(lambda _result: self._binding.settle())
        self._show()
        self.format.setFocus()

    def _lay_out(self) -> None:
        context = self.context
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        self.body.addWidget(Labelled(context, lambda: translate("Content", "What it says"), self.text, self))
        entries = (
            (lambda: translate("Content", "Does it exist?"), self.status),
            (lambda: translate("Content", "Format"), self.format),
            (lambda: translate("Content", "Channel"), self.channel),
        )
        for place, (words, field) in enumerate(entries):
            grid.addWidget(Labelled(context, words, field, self), 0, place)
            grid.setColumnStretch(place, 1)
        self.body.addLayout(grid)
        line = QGridLayout()
        line.setHorizontalSpacing(10)
        line.addWidget(Labelled(context, lambda: translate("Content", "Link"), self.link, self), 0, 0)
        line.addWidget(self.open_button, 0, 1, Qt.AlignmentFlag.AlignBottom)
        line.setColumnStretch(0, 1)
        self.body.addLayout(line)
        self.body.addWidget(self.told)
        self.body.addWidget(self.problem)
        self.problem.hide()
        icons = context.icons
        self.status.set_choices(
            [
                (status or None, words, icons.icon(LOOKS[status][0], 16, LOOKS[status][1]))
                for status, words in content_words().items()
            ]
        )
        self.format.setPlaceholderText(translate("Content", "text, photo, film …"))
        self.link.setPlaceholderText(_ADDRESS)

    def _show(self, _event: object = None) -> None:
        card = self._session.document.find(Card, self._card_id)
        if card is None:
            self.reject()
            return
        self._binding.show(card)
        self._show_link()

    def _show_link(self, _text: str = "") -> None:
        written = self.link.text().strip()
        link = opening_link(written)
        self.open_button.setEnabled(link is not None)
        words = ""
        if written and link is None:
            words = translate(
                "Content", "Only web and mail addresses can be opened; this stays as it is written."
            )
        elif link is not None and link != written:
            words = fill(translate("Content", "Opens {link}"), link=link)
        set_label(self.told, words)
        self.told.setVisible(bool(words))

    def _open_link(self) -> None:
        link = opening_link(self.link.text())
        if link is not None:
            QDesktopServices.openUrl(QUrl(link))

    def _tell(self, words: str) -> None:
        set_label(self.problem, words)
        self.problem.show()
