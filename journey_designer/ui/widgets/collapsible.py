"""A part of a panel that can be folded to its heading."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.widgets.text_label import TextLabel

_DURATION = 160
_TALLEST = 16_777_215


class Collapsible(QWidget):
    """A heading that opens and closes what is below it. ``toggled`` says whether it is open now.

    ``set_heading`` also says what stands at the end of the heading; ``aside`` is a row there for buttons.
    """

    toggled = Signal(bool)

    def __init__(self, context: Context, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.body = body
        self.header = QToolButton(self)
        self.header.setCheckable(True)
        self.header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.header.setIconSize(QSize(14, 14))
        self.header.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.header.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        context.typefaces.set_role(self.header, "heading")
        self.header.toggled.connect(self._toggle)
        self.count = TextLabel(context, "caption", self, colour="ink3", leading=(16, 18), most_lines=1)
        self.aside = QHBoxLayout()
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(4)
        top.addWidget(self.header)
        top.addWidget(self.count, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(self.aside)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(top)
        box.addWidget(body)
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(_DURATION)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(lambda height: body.setMaximumHeight(round(height)))
        self._motion.finished.connect(self._settle)
        body.hide()
        context.theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self.header.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show the body or not, without motion."""
        self.header.blockSignals(True)
        self.header.setChecked(is_open)
        self.header.blockSignals(False)
        self._motion.stop()
        self._settle()

    def set_heading(self, text: str, count: str = "") -> None:
        """Name the part, and say how much is in it."""
        plain.set_button(self.header, text)
        self.count.set_text(count)

    def _toggle(self, is_open: bool) -> None:
        self._restyle()
        self._motion.stop()
        if self._context.settings.has_motion and self.isVisible():
            height = self.body.heightForWidth(self.width()) if self.body.hasHeightForWidth() else -1
            height = height if height >= 0 else self.body.sizeHint().height()
            self.body.show()
            self._motion.setStartValue(0.0 if is_open else float(self.body.height()))
            self._motion.setEndValue(float(height) if is_open else 0.0)
            self._motion.start()
        else:
            self._settle()
        self.toggled.emit(is_open)

    def _settle(self) -> None:
        self.body.setMaximumHeight(_TALLEST)
        self.body.setVisible(self.is_open)
        self._restyle()

    def _restyle(self) -> None:
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        closed = "chevron-left" if is_rtl else "chevron-right"
        ink = self._context.theme.chrome.ink
        self.header.setStyleSheet(
            "QToolButton, QToolButton:checked, QToolButton:hover, QToolButton:pressed {"
            f" background: transparent; color: {ink}; padding: 4px 4px 4px 0; }}"
            f"QToolButton:focus {{ color: {self._context.theme.chrome.aink}; }}"
        )
        self.header.setIcon(self._context.icons.icon("chevron-down" if self.is_open else closed, 14, "ink3"))
