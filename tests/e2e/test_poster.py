"""A facilitator without a plotter: a map on sheets of A4, chosen by the mouse, saved as a PDF."""

from __future__ import annotations

import pypdfium2
from PySide6.QtWidgets import QDialog

from journey_designer.ui.poster.dialog import PosterDialog
from tests.e2e.hands import Hands, wait_until
from tests.e2e.program import Program


def test_a_poster_on_office_paper(program: Program) -> None:
    counts: list[int] = []
    path = program.documents / "wall.pdf"

    def story(hands: Hands) -> None:
        def choose_paper(dialog: QDialog) -> None:
            assert isinstance(dialog, PosterDialog), dialog
            wait_until(lambda: dialog.view.picture is not None and not dialog.picture.is_busy)
            for _ in range(5):
                hands.click(dialog.choices.margin.more)
            assert dialog.take.isVisible()
            hands.click(dialog.take)
            hands.click(dialog.choices.plan_page)
            counts.append(len(dialog.view.tile_rects()))
            hands.click(dialog.save)

        hands.click(hands.view.top_bar.share)
        with hands.answering(choose_paper, hands.name_file(path)):
            hands.choose("share.poster")
        wait_until(path.exists)
        assert path.name in hands.notice
        hands.window.close()

    program.run(story, "--sample")
    with pypdfium2.PdfDocument(path) as pages:
        assert [len(pages)] == counts == [9]
