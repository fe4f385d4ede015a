"""What findings are looked for: words, evidence, source, persona, stage."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from journey_designer.core.knowledge.looking import NOBODY, Wanted, stage_names
from journey_designer.core.records import Persona
from journey_designer.core.records.persona import Evidence, Source
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.panels.words import evidence_words, source_words
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import TextButton
from journey_designer.ui.widgets.drawings import ticks_icon
from journey_designer.ui.widgets.flow_layout import FlowLayout
from journey_designer.ui.widgets.line_field import CappedLine
from journey_designer.ui.widgets.option_field import OptionField

_NOBODY = "-"
_WIDTHS = {"evidence": 150, "source": 150, "persona": 180, "stage": 160}


class FilterBar(QWidget):
    """``changed`` carries what is `Wanted` now."""

    changed = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(80)
        timer.timeout.connect(self._tell)
        self.words = CappedLine(context, self)
        self.words.setFixedWidth(200)
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(lambda _text: timer.start())
        self.options = {name: OptionField(context, self) for name in _WIDTHS}
        self.clear_button = TextButton(
            context, lambda: translate("Knowledge", "Show all"), self, role="link", padding=8
        )
        self.clear_button.clicked.connect(self.clear)
        flow = FlowLayout(self, gap=8, line_gap=8)
        flow.addWidget(self.words)
        for name, option in self.options.items():
            option.setFixedWidth(_WIDTHS[name])
            option.edited.connect(self._tell)
            flow.addWidget(option)
        flow.addWidget(self.clear_button)
        self.clear_button.hide()
        context.languages.changed.connect(self.refresh)
        self.refresh()

    @property
    def wanted(self) -> Wanted:
        """What is looked for."""
        persona = self.options["persona"].value
        return Wanted(
            words=self.words.text(),
            evidence=cast("Evidence | None", self.options["evidence"].value),
            source=cast("Source | None", self.options["source"].value),
            persona_id=NOBODY if persona == _NOBODY else persona,
            stage=self.options["stage"].value,
        )

    def clear(self) -> None:
        """Look for nothing in particular."""
        self.words.clear()
        for option in self.options.values():
            option.show_value(None)
        self._tell()

    def choose(self, name: str, value: str | None) -> None:
        """Look for one value of ``evidence``, ``source``, ``persona`` or ``stage``."""
        self.options[name].show_value(value)
        self._tell()

    def refresh(self) -> None:
        """Name the personas and stages that there are now."""
        document = self._session.document
        ink = self._context.theme.chrome.ink2
        all_words = {
            "evidence": translate("Knowledge", "Any evidence"),
            "source": translate("Knowledge", "Any source"),
            "persona": translate("Knowledge", "All personas"),
            "stage": translate("Knowledge", "All stages"),
        }
        nameless = translate("Personas", "Persona without a name")
        people = [(persona.id, persona.name or nameless) for persona in document.all(Persona)]
        people.append((_NOBODY, translate("Knowledge", "Nobody in particular")))
        found: dict[str, list[tuple[str, str]]] = {
            "evidence": list(evidence_words().items()),
            "source": list(source_words().items()),
            "persona": people,
            "stage": list(stage_names(document).items()),
        }
        for name, choices in found.items():
            option = self.options[name]
            known = {value for value, _ in choices}
            if option.value not in known:
                option.show_value(None)
            icons = [ticks_icon(value, ink) if name == "evidence" else None for value, _ in choices]
            rows = [(value, words, icon) for (value, words), icon in zip(choices, icons, strict=True)]
            option.set_choices([(None, all_words[name], None), *rows])
            plain.name(option, all_words[name], has_tip=False)
        self.words.setPlaceholderText(translate("Knowledge", "Look for words"))
        plain.name(self.words, translate("Knowledge", "Look for words"), has_tip=False)

    def _tell(self, *_news: object) -> None:
        self.clear_button.setVisible(self.wanted != Wanted())
        self.changed.emit(self.wanted)
