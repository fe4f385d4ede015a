"""How the rows of the outline are painted and edited. Nothing is said by colour alone: numbers, faces, stars, ticks, icons."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemDelegate, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from journey_designer.core.records import Card, Record, Stage, Touchpoint
from journey_designer.layout.drawing.heads import lane_icon
from journey_designer.layout.drawing.shapes import level_of
from journey_designer.layout.palette import MapPalette
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.outline.editor import RowEditor
from journey_designer.ui.outline.model import OutlineModel
from journey_designer.ui.outline.row_painter import RowPainter
from journey_designer.ui.widgets.drawings import map_palette

ROW = 34
_OUTDENT = 14
_CLEAR = 4
Index = QModelIndex | QPersistentModelIndex


class OutlineDelegate(QStyledItemDelegate):
    """Paints one row: what it is at the start, its text, what is known of it at the end."""

    def __init__(self, context: Context, model: OutlineModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model

    @property
    def row_height(self) -> int:
        """The height of every row."""
        return round(ROW * max(1.0, self._context.theme.text_scale))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self.row_height)

    def ground(self, index: Index) -> str:
        """The colour that a row lies on; empty for that of the panel. Stages have the tint they have on the map."""
        record = self._model.record(index)
        if not isinstance(record, Stage):
            return ""
        return map_palette(self._context.theme).stage(record.colour, index.row()).tint

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        record = self._model.record(index)
        if record is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_rtl = option.direction is Qt.LayoutDirection.RightToLeft
        row = RowPainter(self._context, painter, QRectF(option.rect), is_rtl=is_rtl)
        palette = map_palette(self._context.theme)
        if isinstance(record, Stage):
            self._paint_stage(row, record, index.row(), palette)
        elif isinstance(record, Touchpoint):
            self._paint_touchpoint(row, record, palette)
        elif isinstance(record, Card):
            self._paint_card(row, record, palette)
        painter.restore()

    def _paint_stage(self, row: RowPainter, stage: Stage, place: int, palette: MapPalette) -> None:
        colours = palette.stage(stage.colour, place)
        row.disc(self._context.languages.number(place + 1), colours.ink, palette.surface)
        average = self._model.words.average(stage)
        if average is not None:
            row.score(self._context.languages.signed(average), level_of(average), colours.ink)
        self._paint_hidden(row, stage, colours.ink)
        row.text(self._model.words.line(stage), "heading", colours.ink)

    def _paint_touchpoint(self, row: RowPainter, touchpoint: Touchpoint, palette: MapPalette) -> None:
        if touchpoint.score is not None:
            score = touchpoint.score
            row.score(self._context.languages.signed(score), level_of(score), palette.score(score))
        if touchpoint.is_key_moment:
            row.star(palette.star, palette.star_outline)
        self._paint_hidden(row, touchpoint)
        ink = "ink" if touchpoint.name and not touchpoint.is_hidden else "ink3"
        row.text(self._model.words.line(touchpoint), "button", ink)

    def _paint_card(self, row: RowPainter, card: Card, palette: MapPalette) -> None:
        lane = self._model.lane(card)
        colour = palette.ink3
        if lane is not None and lane.colour is not None:
            colour = palette.stages[lane.colour].ink
        elif lane is not None:
            colour = {"pain_points": palette.neg, "opportunities": palette.pos}.get(lane.kind, colour)
        row.outdent(_OUTDENT)
        row.icon(lane_icon(lane) if lane is not None else "rows-3", colour)
        row.ticks(card.evidence, colour)
        self._paint_hidden(row, card)
        if card.image is not None:
            row.icon("image", palette.ink3, at_end=True)
        ink = "ink3" if self._model.words.is_hidden(card) or not card.text else "ink2"
        row.text(self._model.words.line(card), "body", ink)

    def _paint_hidden(self, row: RowPainter, record: Record, colour: str = "ink3") -> None:
        if self._model.words.is_hidden(record):
            row.icon("eye-off", colour, at_end=True)

    # Editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        record = self._model.record(index)
        editor = RowEditor(self._context, is_multiline=isinstance(record, Card), parent=parent)
        self._context.typefaces.set_role(editor, "body" if isinstance(record, Card) else "button")
        known = {
            Stage: translate("Outline", "Name of the stage"),
            Touchpoint: translate("Outline", "Name of the touchpoint"),
            Card: translate("Outline", "Text of the card"),
        }
        plain.name(editor, known.get(type(record), ""), has_tip=False)
        held = QPersistentModelIndex(index)
        editor.kept.connect(lambda: self._end(editor, keeps=True))
        editor.reverted.connect(lambda: self._end(editor, keeps=False))
        editor.grown.connect(lambda: self._fit(editor, held))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Once: what is typed is never replaced by what others change meanwhile."""
        if isinstance(editor, RowEditor) and editor.property("isFilled") is None:
            editor.setProperty("isFilled", True)
            editor.show_text(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, RowEditor):
            model.setData(cast("QModelIndex", index), editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRect(option.rect).adjusted(0, 1, 0, -1)
        if isinstance(editor, RowEditor):
            is_rtl = option.direction is Qt.LayoutDirection.RightToLeft
            start = _CLEAR if editor.is_multiline else 0
            area = self._roomy(editor, area.adjusted(0 if is_rtl else start, 0, -start if is_rtl else 0, 0))
        editor.setGeometry(area)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keys are the editor's own; the rest is as Qt does it: leaving keeps."""
        return False if event.type() == QEvent.Type.KeyPress else super().eventFilter(editor, event)

    def _end(self, editor: RowEditor, *, keeps: bool) -> None:
        hint = QAbstractItemDelegate.EndEditHint.NoHint
        if keeps:
            self.commitData.emit(editor)
        else:
            hint = QAbstractItemDelegate.EndEditHint.RevertModelCache
        self.closeEditor.emit(editor, hint)

    def _fit(self, editor: RowEditor, index: QPersistentModelIndex) -> None:
        if index.isValid() and editor.isVisible():
            area = editor.geometry()
            area.setHeight(self.row_height - 2)
            editor.setGeometry(self._roomy(editor, area))

    @staticmethod
    def _roomy(editor: RowEditor, area: QRect) -> QRect:
        """The area made as high as the text needs, and moved up where the view ends."""
        holder = editor.parentWidget()
        made = QRect(area)
        made.setHeight(max(area.height(), editor.wanted_height()))
        if holder is not None and made.bottom() >= holder.height():
            made.moveBottom(max(holder.height() - 1, made.height() - 1))
        return made
