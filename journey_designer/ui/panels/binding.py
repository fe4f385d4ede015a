"""Fields bound to one record: they show it, and what is edited in them becomes steps."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from journey_designer.core.errors import KnownError
from journey_designer.core.records import Record
from journey_designer.ui.session import Session

Change = Callable[..., object]
"""An edit function: it takes the document, the id of the record, ``gesture`` and the fields to set."""


class Field(Protocol):
    """A widget for one field. ``edited`` carries a value and a gesture (empty: none)."""

    @property
    def edited(self) -> SignalInstance:
        """The signal."""

    def settle(self) -> None:
        """Keep now what was typed."""


class Binding(QObject):
    """Shows the record that `show` names in its fields, and keeps what is edited through an edit function.

    ``failed`` carries the `KnownError` when that is refused; the field then shows again what the record
    holds.
    """

    failed = Signal(object)

    def __init__(
        self, session: Session, record_type: type[Record], change: Change, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._record_type = record_type
        self._change = change
        self._fields: dict[str, Any] = {}
        self._readers: dict[str, Callable[[Any], object]] = {}
        self._id = ""
        session.settling.connect(self.settle)

    @property
    def record_id(self) -> str:
        """The id of the record that is shown; empty for none."""
        return self._id

    def add(
        self,
        name: str,
        field: Field,
        change: Change | None = None,
        read: Callable[[Any], object] | None = None,
    ) -> None:
        """Bind a field of the record to a widget.

        ``change`` is an edit function of its own; ``read`` gives what is shown if that is not the field
        itself.
        """
        self._fields[name] = field
        self._readers[name] = read or attrgetter(name)
        field.edited.connect(lambda value, gesture: self._keep(name, value, gesture, change or self._change))

    def show(self, record: Record | None) -> None:
        """Show a record, or none; what was typed for another one is kept first."""
        record_id = record.id if record is not None else ""
        if record_id != self._id:
            self._leave()
            self._id = record_id
        if record is not None:
            for name in self._fields:
                self._show(name, record)

    def settle(self) -> None:
        """Keep now what was typed in any of the fields."""
        for field in self._fields.values():
            field.settle()

    def _show(self, name: str, record: Record) -> None:
        self._fields[name].show_value(self._readers[name](record))

    def _leave(self) -> None:
        if self._id and self._session.document.find(self._record_type, self._id) is not None:
            self.settle()
        for field in self._fields.values():
            if hasattr(field, "forget"):
                field.forget()

    def _keep(self, name: str, value: object, gesture: str, change: Change) -> None:
        if not self._id or self._session.document.find(self._record_type, self._id) is None:
            return  # what it was typed for is gone
        try:
            change(self._session.document, self._id, gesture=gesture or None, **{name: value})
        except KnownError as error:
            record = self._session.document.find(self._record_type, self._id)
            if record is not None:
                self._show(name, record)
            self.failed.emit(error)
