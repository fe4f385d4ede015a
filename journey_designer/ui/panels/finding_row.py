"""One finding in a list: how well it is known, what it says, where it comes from."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from journey_designer.core.records import Finding
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, isolated, translate
from journey_designer.ui.panels.words import evidence_words, listed, source_words
from journey_designer.ui.widgets.drawings import paint_focus_ring, paint_ticks
from journey_designer.ui.widgets.text_label import TextLabel

_BOX = 28
_PADDING = 6


class FindingRow(QAbstractButton):
    """Pressed to be changed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._finding: Finding | None = None
        self._text = TextLabel(context, "button", self, leading=(17, 20), most_lines=4)
        self._source = TextLabel(context, "caption", self, colour="ink3", leading=(16, 18), most_lines=2)
        for label in (self._text, self._source):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._text)
        words.addWidget(self._source)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, _PADDING, 0, _PADDING)
        row.setSpacing(0)
        row.addSpacing(_BOX + 10)
        row.addLayout(words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        context.theme.changed.connect(self.update)
        context.languages.changed.connect(self._refresh)

    def show_finding(self, finding: Finding) -> None:
        """Show a finding."""
        self._finding = finding
        self._refresh()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        chrome = self._context.theme.chrome
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        box = QRectF(self.width() - _BOX if is_rtl else 0, _PADDING + 2, _BOX, _BOX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chrome.pressed if self.underMouse() else chrome.hover))
        painter.drawRoundedRect(box, 7, 7)
        if self._finding is not None:
            paint_ticks(painter, box, self._finding.evidence, chrome.aink)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()).adjusted(4, 5, -4, -5), 4, chrome)
        painter.end()

    def _refresh(self) -> None:
        if self._finding is None:
            return
        grade = evidence_words()[self._finding.evidence]
        source = described(self._context, self._finding)
        self._text.set_text(self._finding.text or translate("Finding", "Nothing written yet"))
        self._text.set_colour("ink" if self._finding.text else "ink3")
        self._source.set_text(source)
        name = fill(translate("Finding", "{text} ({evidence})"), text=self._finding.text, evidence=grade)
        plain.name(self, name, has_tip=False)
        self.updateGeometry()
        self.update()


def described(context: Context, finding: Finding) -> str:
    """Where a finding comes from, in a line: ``Observed, test sessions, 14 March``."""
    parts = [evidence_words()[finding.evidence]]
    if finding.source is not None:
        parts.append(source_words()[finding.source])
    parts += [isolated(part) for part in (finding.who, finding.reference) if part]
    if finding.seen_on is not None:
        parts.append(context.languages.date(dt.date.fromisoformat(finding.seen_on)))
    return listed(parts)
