"""The suggestions over the line: a list that never takes the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from journey_designer.core.scribe import Suggestion
from journey_designer.core.text import first_strong
from journey_designer.layout.channels import channel_icon
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.language import translate

_ICONS = {"stage": "columns-3", "touchpoint": "route", "persona": "user-round", "prefix": "rows-3"}
_ROW = 32
_WIDEST = 420
_EDGE = 6


class SuggestionList(QFrame):
    """``taken`` carries the `Suggestion` that was clicked. The field keeps the keyboard and moves the choice."""

    taken = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._offered: tuple[Suggestion, ...] = ()
        self.setObjectName("suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = QStandardItemModel(self)
        self.view = QListView(self)
        self.view.setModel(self._model)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setIconSize(QSize(16, 16))
        self.view.clicked.connect(self._click)
        plain.name(self.view, translate("Scribe", "Suggestions"), has_tip=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.addWidget(self.view)
        context.theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether anything is offered."""
        return bool(self._offered)

    @property
    def chosen(self) -> Suggestion | None:
        """The one that the keys are on."""
        row = self.view.currentIndex().row()
        return self._offered[row] if 0 <= row < len(self._offered) else None

    @property
    def first(self) -> Suggestion | None:
        """The best one."""
        return self._offered[0] if self._offered else None

    @property
    def words(self) -> list[str]:
        """What is offered."""
        return [suggestion.text for suggestion in self._offered]

    def offer(self, suggestions: Sequence[Suggestion], anchor: QWidget, x: int) -> None:
        """Show suggestions right above a widget, beginning at ``x`` in it; none: go away."""
        if tuple(suggestions) == self._offered:
            return
        self._offered = tuple(suggestions)
        self._model.clear()
        if not self._offered:
            self.hide()
            return
        for suggestion in self._offered:
            name = channel_icon(suggestion.text) if suggestion.kind == "channel" else _ICONS[suggestion.kind]
            item = QStandardItem(self._context.icons.icon(name, 16), plain.capped(suggestion.text, 200))
            item.setEditable(False)
            if first_strong(suggestion.text) == "rtl" and not self._context.languages.is_rtl:
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self._model.appendRow(item)
        self._put(anchor, x)

    def walk(self, step: int) -> None:
        """Choose the next one; before the first and after the last none is chosen."""
        row = self.view.currentIndex().row() + step
        if row == -2:
            row = len(self._offered) - 1
        self.view.setCurrentIndex(
            self._model.index(row, 0) if 0 <= row < len(self._offered) else QModelIndex()
        )

    def _put(self, anchor: QWidget, x: int) -> None:
        scale = max(1.0, self._context.theme.text_scale)
        metrics = QFontMetricsF(self.view.font())
        widest = max(metrics.horizontalAdvance(words) for words in self.words)
        width = round(min(max(widest + 72, 180), _WIDEST * scale))
        height = round(_ROW * scale) * len(self._offered) + 2 * _EDGE + 2
        window = self.window()
        corner = anchor.mapTo(window, QPoint(x, 0))
        left = corner.x() - width if self._context.languages.is_rtl else corner.x()
        left = max(8, min(left, window.width() - width - 8))
        self.setParent(window)
        self.setGeometry(left, max(0, corner.y() - height - 8), width, height)
        self.raise_()
        self.show()

    def _click(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._offered):
            self.taken.emit(self._offered[index.row()])

    def _restyle(self) -> None:
        chrome = self._context.theme.chrome
        self._context.typefaces.set_role(self.view, "body")
        row = round(_ROW * max(1.0, self._context.theme.text_scale))
        self.setStyleSheet(
            f"#suggestions {{ background: {chrome.surface}; border: 1px solid {chrome.line2}; border-radius: 9px; }}"
            f" #suggestions QListView {{ background: transparent; border: none; }}"
            f" #suggestions QListView::item {{ min-height: {row}px; }}"
        )
