"""What the store answered: saved and when, on its way, not yet in the file, or read-only."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.error_texts import error_text
from journey_designer.ui.language import fill, translate
from journey_designer.ui.session import Session

_ICON = 16
_GAP = 7


class SavedMark(QAbstractButton):
    """Nothing here says "Saved" but the store itself. A click when something is wrong asks for help
    (``clicked``).
    """

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._is_compact = False
        self._icon, self._text, self._colour = "check", "", "ink3"
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        session.status_changed.connect(self.refresh)
        context.languages.changed.connect(self.refresh)
        context.theme.changed.connect(self.refresh)
        self.refresh()

    @property
    def shown(self) -> str:
        """The words that are shown."""
        return self._text

    def refresh(self) -> None:
        """Ask the store again."""
        status = self._session.status
        store = self._session.store
        tip = ""
        if store is not None and store.is_read_only:
            self._icon, self._colour = "lock", "ink3"
            self._text = translate("SavedMark", "Read-only")
        elif status is None:
            self._icon, self._colour, self._text = "", "ink3", ""
        elif status.problem is not None:
            self._icon, self._colour = "triangle-alert", "neg"
            self._text = translate("SavedMark", "Not yet in the file")
            tip = error_text(status.problem)
        elif not status.is_in_file or status.saved_at is None:
            self._icon, self._colour = "ellipsis", "ink3"
            self._text = translate("SavedMark", "Saving")
        else:
            self._icon, self._colour = "check", "ink3"
            moment = datetime.fromtimestamp(status.saved_at)
            self._text = fill(
                translate("SavedMark", "Saved {time}"), time=self._context.languages.time(moment)
            )
            tip = fill(translate("SavedMark", "Everything is in {file}"), file=store.path) if store else ""
        plain.set_tip(self, tip or self._text)
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def set_compact(self, is_compact: bool) -> None:
        """Show the icon alone, or the words too."""
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Icon and words."""
        if self._is_compact:
            return self.minimumSizeHint()
        text = QFontMetricsF(self._font()).horizontalAdvance(self._text)
        return QSize(round(_ICON + _GAP + text + 4), 32) if self._text else QSize(0, 32)

    def minimumSizeHint(self) -> QSize:
        """The icon at least."""
        return QSize(_ICON + 2 if self._text else 0, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon, and the words where there is room for all of them."""
        del event
        if not self._text:
            return
        painter = QPainter(self)
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        icon = self._context.icons.pixmap(self._icon, _ICON, self._colour, ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(self.width() - _ICON if is_rtl else 0, (self.height() - _ICON) / 2), icon)
        painter.setFont(self._font())
        painter.setPen(self._context.theme.colour(self._colour))
        room = self.width() - _ICON - _GAP
        if QFontMetricsF(self._font()).horizontalAdvance(self._text) > room + 2:
            painter.end()
            return
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(Qt.AlignmentFlag.AlignAbsolute | side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(0 if is_rtl else _ICON + _GAP, 0, room, self.height()), flags, self._text)
        painter.end()

    def _font(self) -> QFont:
        return self._context.typefaces.font("caption")
