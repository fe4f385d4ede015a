"""The side panel: the persona and the touchpoint of the moment, under two tabs; it can be closed and
widened.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from journey_designer.ui.context import Context
from journey_designer.ui.language import translate
from journey_designer.ui.shell.buttons import IconButton, Words
from journey_designer.ui.shell.panel_tab import PanelTab
from journey_designer.ui.sided_margins import SidedMargins

_LEAST, _MOST = 260, 420
_HEAD = 44
_MILLISECONDS = 160


class SidePanel(QFrame):
    """``resized`` is emitted when its width changes, while it opens and closes too.

    Each page is a key, the words of its tab, and its widget. The pages keep their width while the panel
    moves.
    """

    CLOSED = 44
    """The width of the strip that stays when it is closed."""

    resized = Signal()
    toggled = Signal(bool)

    def __init__(
        self, context: Context, pages: Sequence[tuple[str, Words, QWidget]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("role", "panel")
        self._wanted = context.settings.panel_width
        self._is_overlaid = False
        self._is_open = context.settings.is_panel_open
        self._width = float(self._open_width if self._is_open else self.CLOSED)
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(_MILLISECONDS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._move_to)
        self._inside = QWidget(self)
        self._tabs: dict[str, PanelTab] = {}
        self._stack = QStackedWidget(self._inside)
        self._toggle = IconButton(context, "panel-right", self._toggle_words, self)
        self._toggle.clicked.connect(lambda: self.set_open(not self._is_open))
        self._grip = _Grip(self)
        self._edge = QFrame(self)
        self._edge.setProperty("role", "rule")
        self._edge.hide()
        self._lay_out(pages)
        context.theme.changed.connect(self._on_theme)

    @property
    def _open_width(self) -> int:
        """The width that was chosen, wider where the text is larger."""
        return round(self._wanted * min(1.5, max(1.0, self._context.theme.text_scale)))

    @property
    def is_open(self) -> bool:
        """Whether the pages are shown."""
        return self._is_open

    @property
    def current_width(self) -> int:
        """The width it takes at this moment."""
        return round(self._width)

    @property
    def page(self) -> str:
        """The key of the page that is shown."""
        return next(key for key, tab in self._tabs.items() if tab.isChecked())

    def tab(self, key: str) -> PanelTab:
        """The tab of a page."""
        return self._tabs[key]

    def show_page(self, key: str) -> None:
        """Show a page; a closed panel stays closed."""
        self._tabs[key].setChecked(True)
        self._stack.setCurrentIndex(list(self._tabs).index(key))

    def set_open(self, is_open: bool) -> None:
        """Open or close it, in 160 ms where motion is wanted."""
        if is_open == self._is_open:
            return
        self._is_open = is_open
        self._context.settings.set_value("panel", "open" if is_open else "closed")
        self._inside.setVisible(is_open)
        self._grip.setVisible(is_open)
        self._toggle.refresh()
        self.toggled.emit(is_open)
        target = float(self._open_width if is_open else self.CLOSED)
        self._motion.stop()
        if self._context.settings.has_motion and self.isVisible():
            self._motion.setStartValue(self._width)
            self._motion.setEndValue(target)
            self._motion.start()
        else:
            self._move_to(target)

    def set_open_width(self, width: int) -> None:
        """Choose its width when open, 260 … 420."""
        self._wanted = min(_MOST, max(_LEAST, width))
        self._context.settings.set_value("panel_width", str(self._wanted))
        if self._is_open:
            self._move_to(float(self._open_width))

    def set_overlaid(self, is_overlaid: bool) -> None:
        """Draw a line at the start side: the panel lies over the page."""
        if is_overlaid != self._is_overlaid:
            self._is_overlaid = is_overlaid
            self._edge.setVisible(is_overlaid)

    def _on_theme(self) -> None:
        if self._is_open:
            self._move_to(float(self._open_width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The inside keeps the open width, at the start side."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """The interface runs the other way."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    def _place(self) -> None:
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - self._open_width if is_rtl else 0
        self._inside.setGeometry(x, 0, self._open_width, self.height())
        side = self._toggle.width()
        room = 12 if self._is_open else (self.CLOSED - side) // 2
        self._toggle.move(room if is_rtl else self.width() - side - room, (_HEAD - side) // 2)
        self._grip.setGeometry(self.width() - 5 if is_rtl else 0, 0, 5, self.height())
        self._edge.setGeometry(self.width() - 1 if is_rtl else 0, 0, 1, self.height())
        self._edge.raise_()
        self._grip.raise_()
        self._toggle.raise_()

    def sizeHint(self) -> QSize:
        """The width of the moment."""
        return QSize(self.current_width, 400)

    def _toggle_words(self) -> str:
        if self._is_open:
            return translate("SidePanel", "Close the side panel")
        return translate("SidePanel", "Open the side panel")

    def _move_to(self, width: float) -> None:
        self._width = float(width)
        self.resized.emit()

    def _lay_out(self, pages: Sequence[tuple[str, Words, QWidget]]) -> None:
        head = QHBoxLayout()
        SidedMargins(self._context, head, (20, 0, 52, 0))
        head.setSpacing(20)
        group = QButtonGroup(self)
        for place, (key, words, widget) in enumerate(pages):
            tab = PanelTab(self._context, words, self._inside)
            tab.clicked.connect(lambda _checked=False, key=key: self.show_page(key))
            group.addButton(tab)
            tab.setChecked(place == 0)
            self._tabs[key] = tab
            head.addWidget(tab)
            self._stack.addWidget(widget)
        head.addStretch(1)
        strip = QWidget(self._inside)
        strip.setFixedHeight(_HEAD)
        strip.setLayout(head)
        rule = QFrame(self._inside)
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(rule)
        column.addWidget(self._stack, 1)
        self._inside.setVisible(self._is_open)
        self._grip.setVisible(self._is_open)


class _Grip(QWidget):
    """The edge of the panel that is dragged to make it wider."""

    def __init__(self, panel: SidePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._from: tuple[QPoint, int] | None = None
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = (event.globalPosition().toPoint(), self._panel.current_width)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        moved = event.globalPosition().toPoint().x() - self._from[0].x()
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._panel.set_open_width(self._from[1] + (moved if is_rtl else -moved))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._from = None
