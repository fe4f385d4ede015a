"""Choosing, keeping, renaming and deleting sets of criteria."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journey_designer.core.records import Criterion
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.text_dialog import ask_text
from journey_designer.ui.language import translate
from journey_designer.ui.plan.criteria_sets import CriteriaSet, CriteriaSets, plans_of, ready_sets
from journey_designer.ui.session import Session
from journey_designer.ui.shell.buttons import IconButton, TextButton
from journey_designer.ui.widgets.option_field import OptionField


class SetsBar(QWidget):
    """``taken`` carries the `CriteriaSet` that shall become the criteria."""

    taken = Signal(object)

    def __init__(self, context: Context, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = session
        self._sets = CriteriaSets(context.settings)
        self.field = OptionField(context, self)
        self.field.setMinimumWidth(170)
        self.field.edited.connect(lambda _value, _gesture: self.show_sets())
        self.use = TextButton(context, lambda: translate("Plan", "Use this set"), self, icon="list-plus")
        self.use.clicked.connect(self._take)
        self.keep = IconButton(
            context, "save", lambda: translate("Plan", "Keep these criteria as a set…"), self
        )
        self.keep.clicked.connect(self._keep)
        self.rename = IconButton(context, "pencil", lambda: translate("Plan", "Rename the set…"), self)
        self.rename.clicked.connect(self._rename)
        self.delete = IconButton(context, "trash-2", lambda: translate("Plan", "Delete the set"), self)
        self.delete.clicked.connect(self._delete)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        for part in (self.use, self.keep, self.rename, self.delete):
            row.addWidget(part)
        context.languages.changed.connect(self.show_sets)
        self.show_sets()

    def show_sets(self) -> None:
        """Show the sets of now, and what can be done with the chosen one."""
        found = self._all()
        self.field.set_choices([(key, one.name, None) for key, one in found.items()])
        if self.field.value not in found:
            self.field.show_value(next(iter(found)))
        plain.name(self.field, translate("Plan", "Set of criteria"))
        chosen = found[self.field.value or ""]
        document = self._session.document
        self.use.setEnabled(document.project.criteria_locked_at is None)
        self.keep.setEnabled(document.size(Criterion) > 0)
        for part in (self.rename, self.delete):
            part.setEnabled(not chosen.is_ready)

    def _all(self) -> dict[str, CriteriaSet]:
        """By keys that stay when the language changes."""
        ready = {f"ready {place}": one for place, one in enumerate(ready_sets())}
        return ready | {f"own {one.name}": one for one in self._sets.own()}

    def _chosen(self) -> CriteriaSet:
        return self._all()[self.field.value or ""]

    def _take(self) -> None:
        self.taken.emit(self._chosen())

    def _keep(self) -> None:
        self._session.settle()
        chosen = self._chosen()
        name = self._ask(translate("Plan", "Keep as a set"), "" if chosen.is_ready else chosen.name)
        if name:
            self._sets.keep(name, plans_of(self._session.document.all(Criterion)))
            self._show_own(name)

    def _rename(self) -> None:
        old = self._chosen().name
        name = self._ask(translate("Plan", "Rename the set"), old)
        if name:
            self._sets.rename(old, name)
            self._show_own(name)

    def _delete(self) -> None:
        self._sets.delete(self._chosen().name)
        self.show_sets()

    def _show_own(self, name: str) -> None:
        own = (one.name for one in self._sets.own() if one.name.casefold() == name.casefold())
        self.show_sets()
        self.field.show_value(next((f"own {kept}" for kept in own), self.field.value))
        self.show_sets()

    def _ask(self, title: str, text: str) -> str | None:
        return ask_text(
            self._context,
            self.window(),
            title=title,
            question=translate("Plan", "Its name on this computer"),
            action=translate("Plan", "Keep"),
            text=text,
        )
