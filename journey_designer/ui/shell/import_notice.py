"""What an import could not take as it stood: how many lines, and which on request."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from journey_designer.interchange.line_warnings import LineWarning
from journey_designer.ui import plain
from journey_designer.ui.context import Context
from journey_designer.ui.dialogs.frame import DialogFrame
from journey_designer.ui.error_texts import warning_text
from journey_designer.ui.language import fill, translate
from journey_designer.ui.shell.notice_bar import Notice, Remedy


def import_notice(context: Context, parent: QWidget, path: Path, warnings: Sequence[LineWarning]) -> Notice:
    """The notice after an import with warnings."""

    def words() -> str:
        count = translate("Import", "%n line(s) could not be taken as they stood.", "", len(warnings))
        return fill(translate("Import", "{file} was imported. {count}"), file=Path(path.name), count=count)

    return Notice(
        "import",
        words,
        [Remedy(lambda: translate("Import", "Show"), lambda: show_warnings(context, parent, path, warnings))],
    )


def show_warnings(context: Context, parent: QWidget, path: Path, warnings: Sequence[LineWarning]) -> None:
    """All warnings in a dialog, each with its line."""
    dialog = DialogFrame(context, lambda: translate("Import", "Notes on the import"), parent, width=560)
    dialog.add_text(fill("{file}", file=Path(path.name)), role="caption")
    listing = QPlainTextEdit(dialog)
    listing.setReadOnly(True)
    listing.setMinimumHeight(260)
    context.typefaces.set_role(listing, "body")
    line = translate("Import", "Line {line}: {what}")
    plain.set_field(
        listing, "\n".join(fill(line, line=warning.line, what=warning_text(warning)) for warning in warnings)
    )
    dialog.body.addWidget(listing)
    done = dialog.add_button(lambda: translate("Import", "Close"), role="primary", is_default=True)
    done.clicked.connect(dialog.accept)
    dialog.exec()
    dialog.deleteLater()
