"""What screen readers are told when the map changes: of parts they have asked for, and of nothing else."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QAccessibleValueChangeEvent

from journey_designer.core.changes import Change
from journey_designer.core.records import Card, Lane, Record, Stage, Touchpoint
from journey_designer.ui.canvas.accessible_parts import LANES, MAP, Part, Parts

Send = Callable[[QAccessibleEvent], None]
What = QAccessible.Event

_MOST = 400
"""Pieces of news of one step; beyond it the map is said to be ordered anew, and is read again."""
_PLACES = ("journey_id", "stage_id", "touchpoint_id", "lane_id", "rank", "is_hidden", "is_folded", "kind")
_NAMES = ("name", "title", "text")


class News:
    """Sends events. ``told`` gives the interface of a part if somebody has asked for it."""

    def __init__(self, parts: Parts, told: Callable[[Part], QAccessibleInterface | None], send: Send) -> None:
        self._parts = parts
        self._told = told
        self.send = send

    def of_focus(self, interface: QAccessibleInterface | None) -> None:
        """The keyboard went somewhere."""
        if interface is not None:
            self.send(QAccessibleEvent(interface, What.Focus))

    def of_selection(self, came: Sequence[Part], went: Sequence[Part]) -> None:
        """Parts were selected, others are no longer."""
        if len(came) + len(went) > _MOST:
            self._tell(MAP, What.SelectionWithin)
            return
        for part in went:
            self._tell(part, What.SelectionRemove)
        for part in came:
            self._tell(part, What.SelectionAdd if went or len(came) > 1 else What.Selection)

    def of_all(self) -> None:
        """Everything was laid out anew."""
        self._tell(MAP, What.NameChanged)
        self._tell(MAP, What.ObjectReorder)

    def of_step(self, changes: Sequence[Change]) -> None:
        """A step was done, undone or redone, and the layout has taken it in."""
        news = list(dict.fromkeys(self._of_changes(changes)))
        if len(news) > _MOST:
            news = [(MAP, What.ObjectReorder)]
        for part, what in news:
            if what == What.ValueChanged:
                self._tell_value(part)
            else:
                self._tell(part, what)

    def _of_changes(self, changes: Sequence[Change]) -> Iterator[tuple[Part, QAccessible.Event]]:
        for change in changes:
            before, after = change.before, change.after
            if before is not None and after is not None:
                part = _part(after)
                if part is not None and self._told(part) is not None:
                    is_renamed = _differ(before, after, _NAMES)
                    yield part, What.NameChanged if is_renamed else What.DescriptionChanged
                if isinstance(after, Touchpoint):
                    yield from ((cell, What.ValueChanged) for cell in self._emotion_cells(after.id))
            if before is None or after is None or _differ(before, after, _PLACES):
                for holder in self._holders(before, after):
                    yield holder, What.ObjectReorder
                    yield holder, What.DescriptionChanged

    def _holders(self, before: Record | None, after: Record | None) -> Iterable[Part]:
        """The parts whose own parts came, went or changed places."""
        records = [record for record in (before, after) if record is not None]
        found: list[Part] = []
        for record in records:
            if isinstance(record, Card):
                owner = record.touchpoint_id or record.stage_id or ""
                found.append(Part("cell", record.lane_id, owner))
                found += [Part("stage", record.stage_id)] if record.stage_id else []
            elif isinstance(record, Touchpoint):
                found.append(Part("stage", record.stage_id))
            elif isinstance(record, Stage):
                found += [MAP, Part("stage", record.id)]
            elif isinstance(record, Lane):
                layout = self._parts.layout
                found += [MAP, LANES, *(Part("stage", span.id) for span in layout.spans)]
                found += [Part("touchpoint", column.id) for column in layout.columns]
        return [part for part in found if self._told(part) is not None and self._parts.exists(part)]

    def _emotion_cells(self, touchpoint_id: str) -> Iterator[Part]:
        for row in self._parts.layout.rows:
            cell = Part("cell", row.id, touchpoint_id)
            if row.kind == "emotion" and self._told(cell) is not None:
                yield cell

    def _tell(self, part: Part, what: QAccessible.Event) -> None:
        interface = self._told(part) if self._parts.exists(part) else None
        if interface is not None:
            self.send(QAccessibleEvent(interface, what))

    def _tell_value(self, cell: Part) -> None:
        interface = self._told(cell)
        if interface is not None:
            self.send(QAccessibleValueChangeEvent(interface, self._parts.score(cell) or 0.0))


def may_be_gone(changes: Sequence[Change], known: Collection[Part]) -> list[Part]:
    """The known parts that these changes may have taken off the map."""
    doubtful: list[Part] = []
    for change in changes:
        before, after = change.before, change.after
        if isinstance(change.record, Card):
            doubtful.append(Part("card", change.record.id))
            if isinstance(before, Card) and before.stage_id is not None:
                doubtful.append(Part("cell", before.lane_id, before.stage_id))
        elif before is None or after is None or _differ(before, after, _PLACES):
            return list(known)
    return [part for part in doubtful if part in known]


def _part(record: Record) -> Part | None:
    if isinstance(record, Stage):
        return Part("stage", record.id)
    if isinstance(record, Touchpoint):
        return Part("touchpoint", record.id)
    if isinstance(record, Lane):
        return Part("lane", record.id)
    return Part("card", record.id) if isinstance(record, Card) else None


def _differ(before: Record, after: Record, names: Iterable[str]) -> bool:
    return any(getattr(before, name, None) != getattr(after, name, None) for name in names)
