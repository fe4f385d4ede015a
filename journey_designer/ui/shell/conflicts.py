"""Where two versions of a project contradicted each other, and which side stayed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from journey_designer.core.merge import Conflict
from journey_designer.core.records import Record, type_name
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.language import QT_TRANSLATE_NOOP, fill, translate
from journey_designer.ui.panels.words import listed
from journey_designer.ui.record_words import FIELDS, RECORDS

_SENTENCES = {
    "field": QT_TRANSLATE_NOOP("Conflicts", "{what}: both changed {fields}; yours stays."),
    "deleted_here": QT_TRANSLATE_NOOP("Conflicts", "{what}: you deleted what they changed; theirs stays."),
    "deleted_there": QT_TRANSLATE_NOOP("Conflicts", "{what}: they deleted what you changed; yours stays."),
    "restored": QT_TRANSLATE_NOOP("Conflicts", "{what}: it was deleted, but holds something new; it stays."),
    "link": QT_TRANSLATE_NOOP("Conflicts", "{what}: {fields} spoke of something that is gone; now empty."),
    "moved": QT_TRANSLATE_NOOP("Conflicts", "{what}: its lane is gone; it lies in another one."),
    "left_out": QT_TRANSLATE_NOOP("Conflicts", "{what}: there is no place for it; it was left out."),
    "locked": QT_TRANSLATE_NOOP("Conflicts", "{what}: the criteria are locked, so it stays as agreed."),
}


def conflict_text(conflict: Conflict) -> str:
    """One place of a merge in a sentence."""
    fields = listed([translate("Fields", FIELDS[name]) for name in conflict.fields])
    return fill(
        translate("Conflicts", _SENTENCES[conflict.kind]), what=_named(conflict.record), fields=fields
    )


def show_conflicts(context: Context, parent: QWidget, conflicts: Sequence[Conflict]) -> None:
    """All places in a dialog. The merge is one step, so undo takes all of it back."""
    dialog = DialogFrame(
        context, lambda: translate("Conflicts", "Where the versions differed"), parent, width=560
    )
    listing = QPlainTextEdit(dialog)
    listing.setReadOnly(True)
    listing.setMinimumHeight(260)
    context.typefaces.set_role(listing, "body")
    plain.set_field(listing, "\n".join(conflict_text(conflict) for conflict in conflicts))
    dialog.body.addWidget(listing)
    dialog.add_text(translate("Conflicts", "Undo takes the whole merge back."), role="caption")
    done = dialog.add_button(lambda: translate("Conflicts", "Close"), role="primary", is_default=True)
    done.clicked.connect(dialog.accept)
    dialog.exec()
    dialog.deleteLater()


def _named(record: Record) -> str:
    kind = translate("Records", RECORDS[type_name(type(record))])
    name = next(
        (str(getattr(record, field)) for field in ("name", "title", "text") if getattr(record, field, "")), ""
    )
    name = plain.capped(" ".join(name.split()), 60)
    return fill(translate("Conflicts", "{kind} “{name}”"), kind=kind, name=name) if name else kind
