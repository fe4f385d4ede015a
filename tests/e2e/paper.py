"""Printing: the composer of a report, and what can be read in a PDF."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PySide6.QtWidgets import QDialog

from journey_designer.ui.composer.dialog import ComposerDialog
from tests.e2e.hands import Answer, Hands


def composing(hands: Hands) -> Answer:
    """An answer to the composer: take what it offers, and save."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, ComposerDialog), dialog
        hands.click(dialog.save)

    return act


def print_report(hands: Hands, path: Path | str) -> None:
    """The button at the top, the composer as it opens, a name for the file."""
    with hands.answering(composing(hands), hands.name_file(path)):
        hands.click(hands.view.top_bar.report)


def pdf_text(path: Path) -> str:
    """All text of a PDF, as another program finds it."""
    with pypdfium2.PdfDocument(path) as pages:
        return "\n".join(page.get_textpage().get_text_bounded() for page in pages)
