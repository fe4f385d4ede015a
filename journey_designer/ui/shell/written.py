"""The notice that a file was written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from journey_designer.ui.language import fill, translate
from journey_designer.ui.shell.notice_bar import Notice, Remedy


def written(path: Path) -> Notice:
    """Says where the file is, and offers to open it or its folder."""

    def show(target: Path) -> Callable[[], object]:
        return lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))

    return Notice(
        "exported",
        lambda: fill(translate("Exports", "{file} was written."), file=Path(path.name)),
        [
            Remedy(lambda: translate("Exports", "Open"), show(path)),
            Remedy(lambda: translate("Exports", "Show the folder"), show(path.parent)),
        ],
    )
