"""The map for screen readers: it hands out Qt's accessibility interfaces and keeps them alive while Qt has them."""

from __future__ import annotations

import weakref
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QWindow

from journey_designer.core.changes import Key
from journey_designer.core.document import Event
from journey_designer.core.records import Card, Lane, Stage, Touchpoint
from journey_designer.ui.canvas.accessible_hands import Act, MapSelection, PartActions, ScoreValue
from journey_designer.ui.canvas.accessible_interfaces import MapInterface, PartInterface
from journey_designer.ui.canvas.accessible_news import News, Send, may_be_gone
from journey_designer.ui.canvas.accessible_parts import MAP, Part, PartKind, Parts
from journey_designer.ui.canvas.accessible_sight import Sight
from journey_designer.ui.canvas.accessible_words import PartWords

if TYPE_CHECKING:
    from journey_designer.ui.canvas.view import MapView

_KINDS: dict[type, PartKind] = {Stage: "stage", Touchpoint: "touchpoint", Lane: "lane", Card: "card"}


class AccessibleMap:
    """One map view for screen readers. Interfaces are made when they are asked for, and dropped when their part is gone.

    It knows the view only weakly and lives as long as the view's C++ part does, because Qt's cache of interfaces
    holds bare pointers until then. ``send`` is where news go, Qt's bridge unless given.
    """

    def __init__(self, view: MapView, send: Send = QAccessible.updateAccessibility) -> None:
        self._view_reference = weakref.ref(view)
        self._is_closed = False
        self._known: dict[Part, PartInterface] = {}
        self.parts = Parts(view.surface)
        self.words = PartWords(view.surface, self.parts, view.context.languages)
        self._sight = Sight(view.surface, self.parts)
        self.news = News(self.parts, self._told, send)
        self._selection = view.session.selection
        self._is_focus_due = False
        self.root = MapInterface(view, self, MapSelection(self))
        QAccessible.registerAccessibleInterface(self.root)
        view.destroyed.connect(lambda: self.close())  # noqa: PLW0108  a bound method would not keep this object alive
        view.session.changed.connect(self._on_changed)
        view.session.selection_changed.connect(self._on_selection)
        view.rebuilt.connect(self._on_rebuilt)
        view.focus_moved.connect(self._on_focus)

    def close(self) -> None:
        """Tell Qt that all parts are gone. The view's own interface goes with the view."""
        self._is_closed = True
        self._drop(list(self._known))

    @property
    def made(self) -> int:
        """How many interfaces of parts there are at this moment."""
        return len(self._known)

    # What the interfaces ask

    def interface(self, part: Part | None) -> QAccessibleInterface | None:
        """The interface of a part, made when it is asked for the first time; None for what is not on the map."""
        if part is None or self._view() is None:
            return None
        if part == MAP:
            return self.root if shiboken6.isValid(self.root) else None
        found = self._known.get(part)
        if found is None and self.parts.exists(part):
            found = PartInterface(self, part, PartActions(lambda: self._acts(part)), self._value_of(part))
            self._known[part] = found
            QAccessible.registerAccessibleInterface(found)
        return found

    def exists(self, part: Part) -> bool:
        """Whether the part is on the map, and the map is there."""
        return self._view() is not None and self.parts.exists(part)

    def global_rect(self, part: Part) -> QRect:
        """Where it is on the screen."""
        view = self._view()
        rect = self._sight.rect(part)
        if view is None or rect.isEmpty():
            return QRect()
        seen = rect.toAlignedRect()
        return QRect(view.viewport().mapToGlobal(seen.topLeft()), seen.size())

    def part_at(self, x: int, y: int) -> Part | None:
        """What is at a point of the screen; None outside the map."""
        view = self._view()
        if view is None:
            return None
        point = view.viewport().mapFromGlobal(QPoint(x, y))
        return self._sight.at(QPointF(point)) if view.viewport().rect().contains(point) else None

    def state(self, part: Part) -> QAccessible.State:
        """Its states."""
        state = QAccessible.State()
        view = self._view()
        if view is None:
            state.invalid = True
            return state
        state.focusable = part.kind != "lanes"
        state.focused = self.focused() == part
        state.selectable = part.key is not None
        state.selected = part.key in view.session.selection
        state.offscreen = not self._sight.is_in_view(part)
        state.invisible = not view.isVisible()
        if part.kind in ("stage", "lane"):
            state.expandable = True
            state.collapsed = self._is_folded(part)
            state.expanded = not state.collapsed
        return state

    def focused(self) -> Part | None:
        """Where the keyboard is; None while it is not on the map."""
        view = self._view()
        if view is None or not view.hasFocus():
            return None
        part = self._sight.of_focus(view.focus)
        return part if self.parts.exists(part) else MAP

    def extras(self) -> list[QAccessibleInterface]:
        """The field in which a text of the map is being edited."""
        view = self._view()
        if view is None or not view.editor.is_active:
            return []
        return [QAccessible.queryAccessibleInterface(view.viewport())]

    def window(self) -> QWindow | None:
        """The window it is shown in."""
        view = self._view()
        return view.window().windowHandle() if view is not None else None

    # What is selected

    def selected_keys(self) -> list[Key]:
        """The records on the map that are selected, in the order of the eye."""
        view = self._view()
        keys = view.commands.keys() if view is not None else []
        return [key for key in keys if key[0] in _KINDS and self.parts.exists(_part_of(key))]

    def select_keys(self, keys: list[Key]) -> None:
        """Select these and nothing else."""
        view = self._view()
        if view is not None:
            view.session.select(keys)

    def key_of(self, child: QAccessibleInterface) -> Key | None:
        """The record of an interface."""
        return child.part.key if isinstance(child, PartInterface) else None

    def interface_of(self, key: Key) -> QAccessibleInterface | None:
        """The interface of a record."""
        return self.interface(_part_of(key)) if key[0] in _KINDS else None

    def select_all(self) -> None:
        """Select every card."""
        view = self._view()
        if view is not None:
            view.commands.select_all()

    # News

    def _on_changed(self, event: Event) -> None:
        if self._view() is not None and (self._known or QAccessible.isActive()):
            self._drop(
                part for part in may_be_gone(event.changes, self._known) if not self.parts.exists(part)
            )
            if QAccessible.isActive():
                self.news.of_step(event.changes)

    def _on_rebuilt(self) -> None:
        if self._view() is not None and (self._known or QAccessible.isActive()):
            self._drop([part for part in self._known if not self.parts.exists(part)])
            if QAccessible.isActive():
                self.news.of_all()

    def _on_selection(self, selection: frozenset[Key]) -> None:
        before, self._selection = self._selection, selection
        if QAccessible.isActive() and self._view() is not None:
            came = [_part_of(key) for key in selection - before if key[0] in _KINDS]
            went = [_part_of(key) for key in before - selection if key[0] in _KINDS]
            self.news.of_selection(came, went)

    def _on_focus(self) -> None:
        """Told a moment later: Qt tells of the view itself right after the view got the keyboard."""
        view = self._view()
        if QAccessible.isActive() and view is not None and view.hasFocus() and not self._is_focus_due:
            self._is_focus_due = True
            QTimer.singleShot(0, view, self._tell_focus)

    def _tell_focus(self) -> None:
        self._is_focus_due = False
        part = self.focused()
        if part is not None:
            self.news.of_focus(self.interface(part))

    # Parts

    def _view(self) -> MapView | None:
        view = self._view_reference()
        is_there = view is not None and not self._is_closed and shiboken6.isValid(view)
        return view if is_there else None

    def _told(self, part: Part) -> QAccessibleInterface | None:
        """The interface of a part if somebody has asked for it, and so has to hear of it."""
        return self.interface(MAP) if part == MAP else self._known.get(part)

    def _drop(self, parts: Iterable[Part]) -> None:
        for part in list(parts):
            interface = self._known.pop(part, None)
            if interface is not None and shiboken6.isValid(interface):
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))

    def _is_folded(self, part: Part) -> bool:
        if part.kind == "lane":
            row = self.parts.row(part)
            return row is not None and row.is_folded
        place = self.parts.place(part)
        return place >= 0 and self.parts.layout.spans[place].is_folded

    def _value_of(self, cell: Part) -> ScoreValue:
        def write(score: float) -> None:
            view = self._view()
            if view is not None:
                view.commands.marking.set_score(cell.owner, score)

        return ScoreValue(lambda: self.parts.score(cell), write)

    def _acts(self, part: Part) -> Mapping[str, Act]:
        """What can be done with a part, by Qt's names. Done a moment later, when the screen reader's call is over."""
        view = self._view()
        if view is None or part.kind in ("map", "lanes"):
            return {}
        names = QAccessibleActionInterface
        acts: dict[str, Act] = {
            names.setFocusAction(): lambda: self._go_to(view, part),
            names.pressAction(): lambda: self._go_to(view, part, view.commands.edit_focus),
            names.showMenuAction(): lambda: self._go_to(view, part, view.show_menu_at_focus),
        }
        if part.kind == "stage":
            acts[names.toggleAction()] = lambda: view.commands.structure.toggle_stage(part.id)
        elif part.kind == "lane":
            acts[names.toggleAction()] = lambda: view.commands.structure.toggle_fold(part.id)
        elif self.parts.is_emotion(part):
            acts[names.increaseAction()] = lambda: view.commands.marking.step_score(part.owner, 0.1)
            acts[names.decreaseAction()] = lambda: view.commands.marking.step_score(part.owner, -0.1)
        return {name: _later(view, act) for name, act in acts.items()}

    def _go_to(self, view: MapView, part: Part, act: Act | None = None) -> None:
        """Put the keyboard on a part, if it is still there, and do something with it."""
        if self.parts.exists(part):
            view.setFocus(Qt.FocusReason.OtherFocusReason)
            view.set_focus(self._sight.focus(part), selects=True)
            if act is not None:
                act()


def _part_of(key: Key) -> Part:
    return Part(_KINDS[key[0]], key[1])


def _later(view: MapView, act: Act) -> Act:
    def do() -> None:
        act()

    return lambda: QTimer.singleShot(0, view, do)
