"""What a screen reader, or a switch, can do with the parts of the map."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol, cast

from PySide6.QtGui import (
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleSelectionInterface,
    QAccessibleValueInterface,
)

from journey_designer.core.changes import Key

Act = Callable[[], object]


class PartActions(QAccessibleActionInterface):
    """Actions by Qt's names for them; which there are is asked anew each time."""

    def __init__(self, acts: Callable[[], Mapping[str, Act]]) -> None:
        super().__init__()
        self._acts = acts

    def actionNames(self) -> list[str]:
        return list(self._acts())

    def doAction(self, name: str) -> None:
        act = self._acts().get(name)
        if act is not None:
            act()

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class ScoreValue(QAccessibleValueInterface):
    """A satisfaction, -2 … +2; 0 where nothing is assessed."""

    def __init__(self, read: Callable[[], float | None], write: Callable[[float], object]) -> None:
        super().__init__()
        self._read = read
        self._write = write

    def currentValue(self) -> float:
        return self._read() or 0.0

    def setCurrentValue(self, value: object) -> None:
        if isinstance(value, int | float):
            self._write(min(max(float(value), -2.0), 2.0))

    def maximumValue(self) -> float:
        return 2.0

    def minimumValue(self) -> float:
        return -2.0

    def minimumStepSize(self) -> float:
        return 0.1


class Chooser(Protocol):
    """What is selected on the map, and the interfaces of it."""

    def selected_keys(self) -> list[Key]:
        """The records that are selected, in the order of the eye."""

    def select_keys(self, keys: list[Key]) -> None:
        """Select these and nothing else."""

    def key_of(self, child: QAccessibleInterface) -> Key | None:
        """The record of an interface."""

    def interface_of(self, key: Key) -> QAccessibleInterface | None:
        """The interface of a record."""

    def select_all(self) -> None:
        """Select all there is."""


class MapSelection(QAccessibleSelectionInterface):
    """The selection of the map."""

    def __init__(self, chooser: Chooser) -> None:
        super().__init__()
        self._chooser = chooser

    def selectedItemCount(self) -> int:
        return len(self._chooser.selected_keys())

    def selectedItems(self) -> list[QAccessibleInterface]:
        found = (self._chooser.interface_of(key) for key in self._chooser.selected_keys())
        return [interface for interface in found if interface is not None]

    def selectedItem(self, place: int) -> QAccessibleInterface:
        keys = self._chooser.selected_keys()
        found = self._chooser.interface_of(keys[place]) if 0 <= place < len(keys) else None
        return cast("QAccessibleInterface", found)

    def isSelected(self, child: QAccessibleInterface) -> bool:
        return self._chooser.key_of(child) in self._chooser.selected_keys()

    def select(self, child: QAccessibleInterface) -> bool:
        key = self._chooser.key_of(child)
        if key is not None:
            self._chooser.select_keys([*self._chooser.selected_keys(), key])
        return key is not None

    def unselect(self, child: QAccessibleInterface) -> bool:
        key = self._chooser.key_of(child)
        keys = self._chooser.selected_keys()
        if key not in keys:
            return False
        self._chooser.select_keys([other for other in keys if other != key])
        return True

    def selectAll(self) -> bool:
        self._chooser.select_all()
        return True

    def clear(self) -> bool:
        self._chooser.select_keys([])
        return True
