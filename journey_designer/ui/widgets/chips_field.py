"""A list of short texts as chips: added by Enter, renamed in place, removed, put into another order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.widgets.add_chip import AddChip
from journey_designer.ui.widgets.chip import Chip, ChipTone
from journey_designer.ui.widgets.chip_editor import ChipEditor
from journey_designer.ui.widgets.flow_layout import FlowLayout


class ChipsField(QWidget):
    """Shows texts, each under a key. It asks for changes by signals and shows them when it is told so.

    ``added`` carries new texts in order, ``renamed`` a key and its text, ``removed`` a key, ``moved`` a key
    and its place among the others, counted without it.
    """

    added = Signal(list)
    renamed = Signal(str, str)
    removed = Signal(str)
    moved = Signal(str, int)

    def __init__(self, context: Context, tone: ChipTone = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tone: ChipTone = tone
        self._chips: dict[str, Chip] = {}
        self._order: list[str] = []
        self._is_editable = False
        self._is_quiet = False
        self._editor: ChipEditor | None = None
        self._edited_key = ""
        self._drop_index: int | None = None
        self._flow = FlowLayout(self)
        self._add = AddChip(context, self)
        self._add.clicked.connect(self.begin_adding)
        self._add.hide()
        self._flow.addWidget(self._add)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def texts(self) -> list[str]:
        """The texts in order."""
        return [self._chips[key].text for key in self._order]

    def chip(self, key: str) -> Chip:
        """The chip under a key."""
        return self._chips[key]

    @property
    def editor(self) -> ChipEditor | None:
        """The field in which a chip is being written, or None."""
        return self._editor

    def set_editable(self, is_editable: bool) -> None:
        """Let chips be added and changed, or only read."""
        self._is_editable = is_editable
        if not is_editable:
            self._close_editor()
        for chip in self._chips.values():
            chip.set_editable(is_editable)
        self._add.setVisible(is_editable and self._editor is None)

    def set_quiet(self, is_quiet: bool) -> None:
        """Show crosses only under the pointer and with the focus."""
        self._is_quiet = is_quiet
        for chip in self._chips.values():
            chip.set_quiet(is_quiet)

    def show_items(self, items: Sequence[tuple[str, str]]) -> None:
        """Show these keys and texts; chips that stay keep the focus."""
        keys = [key for key, _ in items]
        for key in [key for key in self._chips if key not in keys]:
            self._drop_chip(key)
        self._order = keys
        for place, (key, text) in enumerate(items):
            chip = self._chips.get(key) or self._new_chip(key)
            if chip.text != text:
                chip.set_text(text)
            self._flow.move_widget(chip, place)
        self._place_editor()
        self._arrange_tab_order()
        self.updateGeometry()

    def begin_adding(self) -> None:
        """Open the field for a new chip at the end."""
        self._open_editor("", "")

    # Chips

    def _new_chip(self, key: str) -> Chip:
        chip = Chip(self._context, self._tone, self)
        chip.set_editable(self._is_editable)
        chip.set_quiet(self._is_quiet)
        chip.renaming.connect(lambda: self._open_editor(key, chip.text))
        chip.removing.connect(lambda: self._remove(key))
        chip.shifted.connect(lambda step: self._shift(key, step))
        chip.left.connect(lambda step: self._go(key, step))
        chip.dragged.connect(lambda point: self._drag(key, point))
        chip.dropped.connect(lambda is_kept: self._drop(key, is_kept=is_kept))
        self._chips[key] = chip
        self._flow.move_widget(chip, 0)
        chip.show()
        return chip

    def _drop_chip(self, key: str) -> None:
        chip = self._chips.pop(key)
        self._flow.removeWidget(chip)
        if key == self._edited_key and self._editor is not None:
            self._close_editor()
        chip.hide()
        chip.deleteLater()

    def _remove(self, key: str) -> None:
        place = self._order.index(key)
        self.removed.emit(key)
        if self._order:
            self._chips[self._order[min(place, len(self._order) - 1)]].setFocus()
        else:
            self._add.setFocus()

    def _shift(self, key: str, step: int) -> None:
        place = self._order.index(key) + step
        if 0 <= place < len(self._order):
            self.moved.emit(key, place)
            if key in self._chips:
                self._chips[key].setFocus()

    def _go(self, key: str, step: int) -> None:
        place = self._order.index(key) + step
        if 0 <= place < len(self._order):
            self._chips[self._order[place]].setFocus(Qt.FocusReason.TabFocusReason)
        elif place == len(self._order):
            self._add.setFocus(Qt.FocusReason.TabFocusReason)

    # Dragging

    def _drag(self, key: str, point: QPointF) -> None:
        del key
        self._drop_index = self._index_at(point)
        self.update()

    def _drop(self, key: str, *, is_kept: bool) -> None:
        index, self._drop_index = self._drop_index, None
        self.update()
        if is_kept and index is not None:
            place = self._order.index(key)
            index -= index > place
            if index != place:
                self.moved.emit(key, index)

    def _index_at(self, point: QPointF) -> int:
        """Before which chip something dropped at a point would come."""
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for place, key in enumerate(self._order):
            box = self._chips[key].geometry()
            if point.y() > box.bottom() + 3:
                continue
            is_before = point.x() > box.center().x() if is_rtl else point.x() < box.center().x()
            if point.y() < box.top() - 3 or is_before:
                return place
        return len(self._order)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._drop_index is None or not self._order:
            return
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        is_last = self._drop_index >= len(self._order)
        box = QRectF(self._chips[self._order[-1 if is_last else self._drop_index]].geometry())
        at_right = is_rtl is not is_last
        x = box.right() + 3 if at_right else box.left() - 3
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._context.theme.chrome.accent), 3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(x, box.top() + 2), QPointF(x, box.bottom() - 2))
        painter.end()

    # Writing

    def _open_editor(self, key: str, text: str) -> None:
        self._close_editor()
        editor = ChipEditor(self._context, self, text=text)
        name = translate("Chips", "Rename") if key else translate("Chips", "Add")
        plain.name(editor, name, has_tip=False)
        editor.entered.connect(self._take)
        editor.cancelled.connect(self._cancel)
        self._editor, self._edited_key = editor, key
        if key:
            self._chips[key].hide()
            editor.selectAll()
        else:
            self._add.hide()
        self._flow.move_widget(editor, 0)
        self._place_editor()
        editor.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_editor(self) -> None:
        """Put the field where its chip is, or at the end, before the button that adds."""
        self._flow.move_widget(self._add, len(self._order))
        if self._editor is not None:
            place = self._order.index(self._edited_key) if self._edited_key else len(self._order)
            self._flow.move_widget(self._editor, place)
        self.updateGeometry()

    def _close_editor(self) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        self._flow.removeWidget(editor)
        editor.blockSignals(True)
        editor.hide()
        editor.deleteLater()
        if self._edited_key in self._chips:
            self._chips[self._edited_key].show()
        self._edited_key = ""
        self._add.setVisible(self._is_editable)
        self.updateGeometry()

    def _cancel(self) -> None:
        key = self._edited_key
        self._close_editor()
        self._chips.get(key, self._add).setFocus()

    def _take(self, texts: list[str], is_going_on: bool) -> None:
        key = self._edited_key
        self._close_editor()
        if not key:
            if texts:
                self.added.emit(texts)
            if is_going_on and texts:
                self.begin_adding()
            elif is_going_on:
                self._add.setFocus()
            return
        if not texts:
            self.removed.emit(key)
        elif texts[0] != self._chips[key].text:
            self.renamed.emit(key, texts[0])
        if is_going_on and key in self._chips:
            self._chips[key].setFocus()

    def _arrange_tab_order(self) -> None:
        widgets: list[QWidget] = [*(self._chips[key] for key in self._order), self._add]
        for first, second in pairwise(widgets):
            QWidget.setTabOrder(first, second)
