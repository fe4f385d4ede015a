"""One finding on the page: its ticks and what it says; an assumption is underlined with dashes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from journey_designer.core.records import Finding
from journey_designer.core.text import Direction, has_arabic
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import fill, translate
from journey_designer.ui.panels.finding_row import described
from journey_designer.ui.panels.words import evidence_words, in_quotes
from journey_designer.ui.widgets.drawings import paint_ticks
from journey_designer.ui.widgets.set_text import SetText, Setting, set_text

_TEXT = 26
_PAD = 6
_TICKS = 15


class FindingLine(QAbstractButton):
    """Pressed to be changed. ``menu_asked`` carries a point of the screen."""

    menu_asked = Signal(QPointF)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._finding: Finding | None = None
        self._text = ""
        self._set = SetText()
        self._set_for: tuple[int, float, str, bool] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        context.theme.changed.connect(self.updateGeometry)
        context.languages.changed.connect(self._describe)

    def show_finding(self, finding: Finding, language: str) -> None:
        """Show a finding of a project in a language."""
        self._finding = finding
        is_said = finding.aspect == "mental_model" and finding.evidence != "assumption"
        is_quoted = finding.text[:1] in "“«\"'"
        self._text = in_quotes(finding.text, language) if is_said and not is_quoted else finding.text
        self._describe()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._lines(width).height + 2 * _PAD)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, round(self._pitch + 2 * _PAD))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(QPointF(event.globalPos()))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._finding is None:
            return
        chrome = self._context.theme.chrome
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chrome.hover))
            painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        x = self.width() - _PAD - _TICKS if self._is_rtl else _PAD
        paint_ticks(painter, QRectF(x, _PAD, _TICKS, self._pitch), self._finding.evidence, chrome.ink2)
        lines = self._lines(self.width())
        left = _PAD if self._is_rtl else _PAD + _TEXT
        painter.setPen(QColor(chrome.ink if self._finding.text else chrome.ink3))
        lines.draw(painter, QPointF(left, _PAD))
        if self._finding.evidence == "assumption" and self._finding.text:
            self._underline(painter, lines, left)
        painter.end()

    def _underline(self, painter: QPainter, lines: SetText, left: float) -> None:
        pen = QPen(QColor(self._context.theme.chrome.ctl), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for layout, number, top in lines.lines:
            box = layout.lineAt(number).naturalTextRect()
            y = _PAD + top + box.height() + box.top() - layout.lineAt(number).y() + 1
            painter.drawLine(QPointF(left + box.left(), y), QPointF(left + box.right(), y))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _lines(self, width: int) -> SetText:
        scale = self._context.theme.text_scale
        wanted = (width, scale, self._text, self._is_rtl)
        if wanted != self._set_for:
            side: Direction = "rtl" if self._is_rtl else "ltr"
            setting = Setting(
                font=self._context.typefaces.font("body", is_arabic=has_arabic(self._text)),
                width=max(width - 2 * _PAD - _TEXT, 20),
                pitch=self._pitch,
                direction=side,
                side=side,
                most_lines=4,
            )
            shown = self._text or translate("Finding", "Nothing written yet")
            self._set, self._set_for = set_text(shown, setting), wanted
        return self._set

    @property
    def _pitch(self) -> float:
        return (22 if has_arabic(self._text) else 20) * self._context.theme.text_scale

    @property
    def _is_rtl(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _describe(self) -> None:
        if self._finding is None:
            return
        grade = evidence_words()[self._finding.evidence]
        name = fill(translate("Finding", "{text} ({evidence})"), text=self._finding.text, evidence=grade)
        plain.name(self, name, has_tip=False)
        plain.set_tip(self, described(self._context, self._finding))
        self._set_for = None
        self.updateGeometry()
        self.update()
