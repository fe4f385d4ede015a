"""The risks of a touchpoint as pills to be switched on; what texts propose is dashed."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from journey_designer.analysis.risks import RISK_KINDS, RiskKind, RiskMark
from journey_designer.core.text import has_arabic
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.insights.pencil import Pencil, growth
from journey_designer.ui.language import fill, translate
from journey_designer.ui.risk_words import RISK_ICONS, risk_word
from journey_designer.ui.widgets.flow_layout import FlowLayout

_HEIGHT = 28
_PADDING = 9.0
_ICON = 14.0


class RisksField(QWidget):
    """``edited`` carries the risks that hold and an empty gesture."""

    edited = Signal(object, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: tuple[RiskKind, ...] = ()
        self.pills = {kind: RiskPill(context, kind, self) for kind in RISK_KINDS}
        flow = FlowLayout(self, gap=6, line_gap=6)
        for kind, pill in self.pills.items():
            flow.addWidget(pill)
            pill.clicked.connect(partial(self._turn, kind))

    @property
    def value(self) -> tuple[RiskKind, ...]:
        """The risks that hold, in their usual order."""
        return self._value

    def show_value(self, value: Iterable[RiskKind]) -> None:
        """Show which risks hold."""
        known = set(value)
        self._value = tuple(kind for kind in RISK_KINDS if kind in known)
        for kind, pill in self.pills.items():
            pill.setChecked(kind in known)
            pill.refresh()

    def propose(self, marks: Iterable[RiskMark]) -> None:
        """Show what texts speak of."""
        texts: dict[RiskKind, str] = {}
        for mark in marks:
            texts.setdefault(mark.kind, mark.text)
        for kind, pill in self.pills.items():
            pill.propose(texts.get(kind, ""))

    def settle(self) -> None:
        """Nothing is pending: each press is kept at once."""

    def _turn(self, kind: RiskKind, _checked: bool = False) -> None:
        known = set(self._value) ^ {kind}
        value = tuple(entry for entry in RISK_KINDS if entry in known)
        self.show_value(value)
        self.edited.emit(value, "")


class RiskPill(QAbstractButton):
    """One risk: on, off, or proposed by a text."""

    def __init__(self, context: Context, kind: RiskKind, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._kind = kind
        self._source = ""
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        context.languages.changed.connect(self.refresh)
        context.theme.changed.connect(self.refresh)
        self.refresh()

    def propose(self, source: str) -> None:
        """Say which text speaks of it; empty: none does."""
        self._source = source
        self.refresh()

    def refresh(self) -> None:
        """Name it again."""
        words = risk_word(self._kind)
        self.setAccessibleName(words)
        tip = words
        if self._source and not self.isChecked():
            tip = fill(
                translate("Risks", "Proposed, because of: “{text}”"), text=plain.capped(self._source, 200)
            )
        self.setAccessibleDescription("" if tip == words else tip)
        plain.set_tip(self, tip)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = risk_word(self._kind)
        font = self._context.typefaces.font("card", is_arabic=has_arabic(words))
        width = QFontMetricsF(font).horizontalAdvance(words) + 2 * _PADDING + _ICON + 7
        return QSize(round(width), round(_HEIGHT * growth(self._context)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        chrome = self._context.theme.chrome
        painter = QPainter(self)
        pencil = Pencil(self._context, self, painter)
        is_on = self.isChecked()
        pen = QPen(QColor(chrome.neg if is_on else chrome.line2), 1)
        if self._source and not is_on:
            pen = QPen(QColor(chrome.neg), 1)
            pen.setDashPattern([4, 3])
        if self.hasFocus():
            pen = QPen(QColor(chrome.accent), 2)
        half = pen.widthF() / 2
        area = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(pen)
        fill_ = "neg_tint" if is_on else "hover" if self.underMouse() else "surface"
        painter.setBrush(QColor(chrome.neg_tint) if is_on else pencil.colour(fill_))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        ink = "neg" if is_on else "ink2"
        high = float(self.height())
        pencil.icon(_PADDING, (high - _ICON) / 2, RISK_ICONS[self._kind], _ICON, ink)
        start = _PADDING + _ICON + 5
        pencil.text((start, 0, self.width() - start - 4, high), risk_word(self._kind), "card", ink)
        painter.end()
