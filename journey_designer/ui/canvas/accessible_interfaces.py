"""Qt's accessibility interfaces of the map and of its parts. They hold nothing; they ask what lies behind them.

Qt's cache deletes an interface when it is told to, or with its widget. Python must keep each of them alive until
then, and must not ask a deleted one: `PartSource` sees to both.
"""

from __future__ import annotations

from typing import Protocol, cast

import shiboken6
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from journey_designer.ui.canvas.accessible_hands import MapSelection, PartActions, ScoreValue
from journey_designer.ui.canvas.accessible_parts import MAP, Part, Parts
from journey_designer.ui.canvas.accessible_words import PartWords

Interface = QAccessible.InterfaceType


class PartSource(Protocol):
    """What stands behind the interfaces: the parts, what is said of them, and the view."""

    @property
    def parts(self) -> Parts:
        """The tree."""

    @property
    def words(self) -> PartWords:
        """Names and descriptions."""

    def exists(self, part: Part) -> bool:
        """Whether the part is on the map, and the map is there."""

    def interface(self, part: Part | None) -> QAccessibleInterface | None:
        """The interface of a part; None for none."""

    def global_rect(self, part: Part) -> QRect:
        """Where it is on the screen."""

    def part_at(self, x: int, y: int) -> Part | None:
        """What is at a point of the screen; None outside the map."""

    def state(self, part: Part) -> QAccessible.State:
        """Its states."""

    def focused(self) -> Part | None:
        """Where the keyboard is; None while it is not on the map."""

    def extras(self) -> list[QAccessibleInterface]:
        """What the map holds besides its parts."""

    def window(self) -> QWindow | None:
        """The window it is shown in."""


class PartInterface(QAccessibleInterface):
    """One part of the map. It has no QObject of its own."""

    def __init__(self, source: PartSource, part: Part, actions: PartActions, value: ScoreValue) -> None:
        super().__init__()
        self.part = part
        self._source = source
        self._actions = actions
        self._value = value

    def isValid(self) -> bool:
        return self._source.exists(self.part)

    def window(self) -> QWindow:
        return cast("QWindow", self._source.window())

    def parent(self) -> QAccessibleInterface:
        return _given(self._source.interface(self._source.parts.parent(self.part)))

    def childCount(self) -> int:
        return self._source.parts.count(self.part)

    def child(self, index: int) -> QAccessibleInterface:
        return _given(self._source.interface(self._source.parts.child(self.part, index)))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        parts = self._source.parts
        if isinstance(child, PartInterface) and parts.parent(child.part) == self.part:
            return parts.place(child.part)
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        part = self._source.part_at(x, y)
        is_inside = part is not None and self._source.parts.holds(self.part, part)
        return _given(self._source.interface(part) if is_inside else None)

    def focusChild(self) -> QAccessibleInterface:
        part = self._source.focused()
        is_inside = part is not None and (part == self.part or self._source.parts.holds(self.part, part))
        return _given(self._source.interface(part) if is_inside else None)

    def rect(self) -> QRect:
        return self._source.global_rect(self.part)

    def role(self) -> QAccessible.Role:
        if self._source.parts.is_emotion(self.part):
            return QAccessible.Role.Slider
        return QAccessible.Role.List if self.part.kind == "lanes" else QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        return self._source.state(self.part)

    def text(self, kind: QAccessible.Text) -> str:
        return _text(self._source.words, self.part, kind)

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing: texts are changed by edits."""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        if kind == Interface.ActionInterface:
            return _pointer(self._actions)
        if kind == Interface.ValueInterface and self._source.parts.is_emotion(self.part):
            return _pointer(self._value)
        return _address(0)

    def object(self) -> QObject:
        return cast("QObject", None)


class MapInterface(QAccessibleWidget):
    """The map itself: the list of its stages, in the order of time."""

    def __init__(self, widget: QWidget, source: PartSource, selection: MapSelection) -> None:
        super().__init__(widget, QAccessible.Role.List, "")
        self.part = MAP
        self._source = source
        self._selection = selection

    def childCount(self) -> int:
        return self._source.parts.count(MAP) + len(self._source.extras())

    def child(self, index: int) -> QAccessibleInterface:
        count = self._source.parts.count(MAP)
        if index < count:
            return _given(self._source.interface(self._source.parts.child(MAP, index)))
        extras = self._source.extras()
        return _given(extras[index - count] if index - count < len(extras) else None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        parts = self._source.parts
        if isinstance(child, PartInterface):
            return parts.place(child.part) if parts.parent(child.part) == MAP else -1
        extras = self._source.extras()
        return parts.count(MAP) + extras.index(child) if child in extras else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        for extra in self._source.extras():
            found = extra.childAt(x, y)
            if found is not None:
                return found
        part = self._source.part_at(x, y)
        return _given(self._source.interface(part) if part is not None and part != MAP else None)

    def focusChild(self) -> QAccessibleInterface:
        part = self._source.focused()
        return super().focusChild() if part is None else _given(self._source.interface(part))

    def state(self) -> QAccessible.State:
        state = super().state()
        state.multiSelectable = True
        state.focused = self._source.focused() == MAP
        return state

    def text(self, kind: QAccessible.Text) -> str:
        return _text(self._source.words, MAP, kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        if kind == Interface.SelectionInterface:
            return _pointer(self._selection)
        found = cast("int | None", super().interface_cast(kind))
        return _address(0) if found is None else found


def _text(words: PartWords, part: Part, kind: QAccessible.Text) -> str:
    if kind == QAccessible.Text.Name:
        return words.name(part)
    if kind == QAccessible.Text.Description:
        return words.description(part)
    if kind == QAccessible.Text.Value:
        return words.value(part)
    return words.help() if kind == QAccessible.Text.Help and part == MAP else ""


def _given(interface: QAccessibleInterface | None) -> QAccessibleInterface:
    """Qt takes None for none; its stubs do not say so."""
    return cast("QAccessibleInterface", interface)


def _pointer(wrapper: shiboken6.Shiboken.Object) -> int:
    return _address(shiboken6.getCppPointer(wrapper)[0])


def _address(value: int) -> int:
    """What `interface_cast` gives. Its stub says int, but a bare int or None makes Qt read wild memory (6.11.3)."""
    return cast("int", shiboken6.VoidPtr(value))
