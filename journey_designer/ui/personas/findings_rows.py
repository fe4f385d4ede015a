"""How a finding is painted in the list of the whole project, and the list itself."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from journey_designer.core.records import Finding
from journey_designer.core.text import Direction, has_arabic
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.personas.findings_model import FINDING_ROLE, FindingsModel
from journey_designer.ui.typefaces import TypeRole
from journey_designer.ui.widgets.drawings import paint_ticks
from journey_designer.ui.widgets.set_text import SetText, Setting, set_text

_HEIGHT = 54
_START = 40
_PAD = 14


class FindingPainter(QStyledItemDelegate):
    """Paints the rows of a `FindingsModel`."""

    def __init__(self, context: Context, model: FindingsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, round(_HEIGHT * max(1.0, self._context.theme.text_scale)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        finding = index.data(FINDING_ROLE)
        if not isinstance(finding, Finding):
            return
        chrome = self._context.theme.chrome
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chrome.atint if is_chosen else chrome.hover))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 8, 8)
        if is_chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(chrome.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(3, 2, -3, -2), 8, 8)
        pitch = 20 * max(1.0, self._context.theme.text_scale)
        top = rect.center().y() - pitch
        x = rect.right() - _PAD - 15 if self._is_rtl else rect.left() + _PAD
        paint_ticks(painter, QRectF(x, top, 15, pitch), finding.evidence, chrome.ink2)
        text = finding.text or translate("Finding", "Nothing written yet")
        lines = self._line(painter, text, "body", "ink" if finding.text else "ink3", rect, top, pitch)
        if finding.evidence == "assumption" and finding.text:
            self._underline(painter, lines, rect, top)
        colour = "neg" if self._model.is_late(finding) else "ink2" if is_chosen else "ink3"
        self._line(painter, self._model.about(finding), "caption", colour, rect, top + pitch, pitch)
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        text: str,
        role: TypeRole,
        colour: str,
        rect: QRectF,
        top: float,
        pitch: float,
    ) -> SetText:
        side: Direction = "rtl" if self._is_rtl else "ltr"
        setting = Setting(
            font=self._context.typefaces.font(role, is_arabic=has_arabic(text)),
            width=max(rect.width() - _START - _PAD, 20),
            pitch=pitch,
            direction=side,
            side=side,
            most_lines=1,
        )
        painter.setPen(self._context.theme.colour(colour))
        lines = set_text(text[:400].replace("\n", " "), setting)
        lines.draw(painter, QPointF(self._left(rect), top))
        return lines

    def _underline(self, painter: QPainter, lines: SetText, rect: QRectF, top: float) -> None:
        pen = QPen(QColor(self._context.theme.chrome.ctl), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        left = self._left(rect)
        for layout, number, place in lines.lines:
            line = layout.lineAt(number)
            y = round(top + place + line.height()) + 0.5
            width, start = line.naturalTextRect().width(), left + line.naturalTextRect().left()
            painter.drawLine(QPointF(start, y), QPointF(start + width, y))

    def _left(self, rect: QRectF) -> float:
        return rect.left() + (_PAD if self._is_rtl else _START)

    @property
    def _is_rtl(self) -> bool:
        return self._context.languages.is_rtl


class FindingsView(QListView):
    """The list. ``chosen`` carries the id of a finding that is to be shown, ``removing`` one to be deleted."""

    chosen = Signal(str)
    removing = Signal(str)

    def __init__(self, context: Context, rows: FindingsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows = rows
        self._chosen_id = ""
        self.setModel(rows)
        self.setItemDelegate(FindingPainter(context, rows, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; border: none; }")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setProperty("ring", False)
        rows.modelReset.connect(self._restore)
        context.theme.changed.connect(self._again)
        context.languages.changed.connect(self._again)
        self._again()

    def choose(self, finding_id: str) -> None:
        """Mark a finding, or none."""
        self._chosen_id = finding_id
        self._restore()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        finding = self._rows.finding(current.row()) if current.isValid() else None
        if finding is not None and finding.id != self._chosen_id:
            self._chosen_id = finding.id
            self.chosen.emit(finding.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self._chosen_id:
            self.removing.emit(self._chosen_id)
        else:
            super().keyPressEvent(event)

    def _restore(self) -> None:
        row = self._rows.row_of(self._chosen_id)
        if row >= 0:
            self.setCurrentIndex(self._rows.index(row))
            self.scrollTo(self._rows.index(row))
        elif not self._chosen_id:
            self.setCurrentIndex(QModelIndex())

    def _again(self) -> None:
        plain.name(self, translate("Knowledge", "Findings"), has_tip=False)
        self.doItemsLayout()
        self.viewport().update()
