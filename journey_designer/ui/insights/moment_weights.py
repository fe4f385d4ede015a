"""The weights of the key moments: three sliders, of which only the proportions count."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from journey_designer.analysis.moments import MomentWeights
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.shell.buttons import TextButton

_EVEN = 50
_MOST = 100
_BARE = "QSlider::sub-page:horizontal, QSlider::add-page:horizontal { background: transparent; }"
"""Qt's filled part stays at the left when the slider runs from the right; the thumb alone tells the value."""


class WeightSliders(QWidget):
    """Satisfaction, importance to the customer, importance to the business, 0 … 100 each; ``changed`` after a move.

    They belong to the view, not to the project: the ranking proposes, nothing is kept.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.sliders = [QSlider(Qt.Orientation.Horizontal, self) for _ in range(3)]
        self._names: list[QLabel] = []
        self._numbers: list[QLabel] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(24)
        for slider in self.sliders:
            slider.setStyleSheet(_BARE)
            slider.setRange(0, _MOST)
            slider.setValue(_EVEN)
            slider.setPageStep(10)
            slider.valueChanged.connect(self._on_moved)
            name, number = plain.label(self, role="caption"), plain.label(self)
            context.typefaces.set_role(name, "caption")
            context.typefaces.set_role(number, "label")
            name.setMinimumWidth(1)
            head = QHBoxLayout()
            head.addWidget(name, 1)
            head.addWidget(number)
            part = QVBoxLayout()
            part.setSpacing(2)
            part.addLayout(head)
            part.addWidget(slider)
            row.addLayout(part, 1)
            self._names.append(name)
            self._numbers.append(number)
        self.even = TextButton(
            context,
            lambda: translate("Insights", "Weigh alike"),
            self,
            icon="rotate-ccw",
            role="link",
            padding=6,
        )
        self.even.clicked.connect(self._make_even)
        row.addWidget(self.even)
        context.languages.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def weights(self) -> MomentWeights:
        """The weights of now."""
        satisfaction, customer, business = (slider.value() / _EVEN for slider in self.sliders)
        return MomentWeights(satisfaction, customer, business)

    @property
    def is_even(self) -> bool:
        """Whether all three weigh alike."""
        return len({slider.value() for slider in self.sliders}) == 1

    def _make_even(self) -> None:
        for slider in self.sliders:
            slider.setValue(_EVEN)

    def _on_moved(self) -> None:
        self._show_numbers()
        self.changed.emit()

    def _show_numbers(self) -> None:
        for slider, number in zip(self.sliders, self._numbers, strict=True):
            plain.set_label(number, self._context.languages.number(slider.value()))
        self.even.setEnabled(not self.is_even)

    def _retranslate(self) -> None:
        words = (
            translate("Insights", "Satisfaction"),
            translate("Insights", "Importance to the customer"),
            translate("Insights", "Importance to the business"),
        )
        for label, slider, word in zip(self._names, self.sliders, words, strict=True):
            plain.set_label(label, word)
            plain.name(slider, word, has_tip=False)
        self._show_numbers()
