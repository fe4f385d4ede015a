"""The parts of a diagram as screen readers find them: a button without a drawing over each, which takes the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from journey_designer.layout.mental_model import Part
from journey_designer.ui import plain

MOST = 400
"""Parts beyond are reached with the arrow keys alone, and told by the diagram itself."""


class Handle(QAbstractButton):
    """Says what a part is; keys go on to the diagram."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The diagram paints."""

    def event(self, event: QEvent) -> bool:
        """The keyboard comes or goes: the diagram shows where it is."""
        surface = self.parentWidget()
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and surface is not None:
            surface.update()
        return super().event(event)


class Handles:
    """The handles of a diagram. ``act`` is called with a part whose button a screen reader presses."""

    def __init__(self, surface: QWidget, act: Callable[[Part], object]) -> None:
        self._surface = surface
        self._act = act
        self._handles: dict[Part, Handle] = {}

    def show(self, parts: Iterable[tuple[Part, str, QRectF]]) -> None:
        """Have a handle for each part with its name, where it is seen."""
        wanted = {part: (name, rect) for part, name, rect in parts}
        for part in [known for known in self._handles if known not in wanted]:
            handle = self._handles.pop(part)
            if handle.hasFocus():
                self._surface.setFocus(Qt.FocusReason.OtherFocusReason)
            handle.hide()
            handle.deleteLater()
        for part, (name, rect) in wanted.items():
            handle = self._handles.get(part) or self._new(part)
            if handle.accessibleName() != name:
                plain.name(handle, name, has_tip=False)
            handle.setGeometry(rect.toRect())

    def focus(self, part: Part | None) -> None:
        """The keyboard goes to a part."""
        handle = self._handles.get(part) if part is not None else None
        (handle or self._surface).setFocus(Qt.FocusReason.OtherFocusReason)

    def name(self, part: Part) -> str:
        """What a screen reader says of a part; empty for one without a handle."""
        return self._handles[part].accessibleName() if part in self._handles else ""

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is on one of them."""
        return any(handle.hasFocus() for handle in self._handles.values())

    def _new(self, part: Part) -> Handle:
        handle = Handle(self._surface)
        handle.clicked.connect(lambda: self._act(part))
        handle.show()
        self._handles[part] = handle
        return handle
