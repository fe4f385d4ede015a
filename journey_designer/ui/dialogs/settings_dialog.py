"""The settings: language, theme, text size, motion, shortcuts."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSlider, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.choice_field import ChoiceField
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.language import translate
from journey_designer.ui.shell.language_choice import LanguageChoice
from journey_designer.ui.theme import ThemeName

_STEP = 10


class SettingsDialog(DialogFrame):
    """Every setting takes effect, and is kept, as soon as it is chosen; there is nothing to confirm."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, lambda: translate("Settings", "Settings"), parent)
        self.language = LanguageChoice(context, self)
        self.theme = ChoiceField(
            context,
            (
                ("system", lambda: translate("Settings", "As the computer is set")),
                ("light", lambda: translate("Settings", "Light")),
                ("dark", lambda: translate("Settings", "Dark")),
                ("projector", lambda: translate("Settings", "Projector (high contrast)")),
            ),
            context.theme.name,
            self,
        )
        self.theme.chosen.connect(self._set_theme)
        self.text_size = QSlider(Qt.Orientation.Horizontal, self)
        self.percent = plain.label(self)
        self.motion = QCheckBox(self)
        self._lay_out()
        done = self.add_button(lambda: translate("Settings", "Done"), role="primary", is_default=True)
        done.clicked.connect(self.accept)
        context.languages.changed.connect(self._say)
        self._say()

    def _lay_out(self) -> None:
        self.add_field(lambda: translate("Settings", "Language of the interface"), self.language)
        self.add_field(lambda: translate("Settings", "Appearance"), self.theme)
        self.text_size.setRange(80 // _STEP, 200 // _STEP)
        self.text_size.setPageStep(2)
        self.text_size.setValue(round(self.context.theme.text_scale * 100 / _STEP))
        self.text_size.valueChanged.connect(self._show_size)
        self.text_size.sliderReleased.connect(self._set_size)
        self.text_size.actionTriggered.connect(lambda _action: self._size_by_key())
        self.percent.setMinimumWidth(48)
        self.context.typefaces.set_role(self.percent, "body")
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.text_size, 1)
        line.addWidget(self.percent)
        self.add_field(lambda: translate("Settings", "Size of text"), row)
        self.motion.setChecked(not self.context.settings.has_motion)
        self.motion.toggled.connect(
            lambda is_on: self.context.settings.set_value("motion", "off" if is_on else "on")
        )
        self.context.typefaces.set_role(self.motion, "body")
        self.body.addWidget(self.motion)

    def _say(self) -> None:
        plain.set_button(self.motion, translate("Settings", "Reduce motion"))
        self.text_size.setAccessibleName(translate("Settings", "Size of text"))
        self._show_size(self.text_size.value())

    def _set_theme(self, name: str) -> None:
        self.context.settings.set_value("theme", name)
        self.context.theme.set_name(cast("ThemeName", name))

    def _show_size(self, value: int) -> None:
        plain.set_label(self.percent, self.context.languages.percent(value * _STEP / 100))

    def _size_by_key(self) -> None:
        if not self.text_size.isSliderDown():
            self.text_size.setValue(self.text_size.sliderPosition())
            self._set_size()

    def _set_size(self) -> None:
        scale = self.text_size.value() * _STEP / 100
        self.context.settings.set_value("text_scale", f"{scale:g}")
        self.context.theme.set_text_scale(scale)
