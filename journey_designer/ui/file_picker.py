"""Files and folders chosen by the user, in the folder that was chosen last."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QStyledItemDelegate, QWidget

from journey_designer.core.text import unveiled
from journey_designer.ui.language import fill, translate
from journey_designer.ui.settings import Settings

Kind = tuple[str, str]
"""A kind of file: its name in the language of the interface, and its patterns, ``*.mmd *.md``."""


class UnveilingDelegate(QStyledItemDelegate):
    """Shows names of files so that no sign in them can turn or hide their letters."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        """The name with its directional and control signs made visible."""
        return unveiled(super().displayText(value, locale))


class FilePicker:
    """Asks with the desktop's own dialogs. The folder is remembered in the settings."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def folder(self) -> Path:
        """Where a dialog opens: the last folder, else the user's documents."""
        last = Path(self._settings.folder) if self._settings.folder else None
        if last is not None and last.is_dir():
            return last
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) if documents and Path(documents).is_dir() else Path.home()

    def open_file(self, parent: QWidget, title: str, kinds: Sequence[Kind]) -> Path | None:
        """An existing file, or None."""
        dialog = self._dialog(parent, title, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return self._run(dialog)

    def save_file(self, parent: QWidget, title: str, kinds: Sequence[Kind], proposed: str) -> Path | None:
        """Where to write a file, or None; the dialog has asked already whether one that is there may go."""
        dialog = self._dialog(parent, title, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        suffix = kinds[0][1].split()[0].removeprefix("*.")
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(str(self.folder / proposed))
        return self._run(dialog)

    def folder_of_choice(self, parent: QWidget, title: str) -> Path | None:
        """An existing folder, or None."""
        dialog = self._dialog(parent, title, ())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return self._run(dialog)

    def remember(self, path: Path) -> None:
        """Open the next dialog in this file's folder."""
        self._settings.set_value("folder", str(path if path.is_dir() else path.parent))

    def _dialog(self, parent: QWidget, title: str, kinds: Sequence[Kind]) -> QFileDialog:
        dialog = QFileDialog(parent, title, str(self.folder))
        dialog.setItemDelegate(UnveilingDelegate(dialog))  # the desktop's own dialogs take none
        pattern = translate("Files", "{kind} ({patterns})")
        dialog.setNameFilters(
            [fill(pattern, kind=kind, patterns=patterns).translate(_BARE) for kind, patterns in kinds]
        )
        return dialog

    def _run(self, dialog: QFileDialog) -> Path | None:
        is_accepted = bool(dialog.exec())
        chosen = dialog.selectedFiles()
        dialog.deleteLater()
        if not is_accepted or not chosen:
            return None
        path = Path(chosen[0])
        self.remember(path)
        return path


_BARE = dict.fromkeys((0x2066, 0x2068, 0x2069))
"""Qt reads patterns out of this text: no marks in it."""


def project_kind() -> Kind:
    """Projects of this program."""
    return translate("Files", "Journey Designer project"), "*.cjm"


def import_kinds() -> list[Kind]:
    """What can be imported: everything first, then each kind."""
    return [
        (translate("Files", "Files to import"), "*.mmd *.mermaid *.md *.markdown *.html *.json"),
        (translate("Files", "Mermaid"), "*.mmd *.mermaid"),
        (translate("Files", "Markdown or web page with Mermaid"), "*.md *.markdown *.html"),
        (translate("Files", "Project as JSON"), "*.json"),
    ]
