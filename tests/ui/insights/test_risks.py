"""Risks in the side panel and on the map: proposed by texts, marked by the user."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journey_designer.core import edits
from journey_designer.core.records import Lane, Stage, Touchpoint
from journey_designer.layout.display import Icon, Rect
from journey_designer.layout.drawing.marks import RISK_ICON
from journey_designer.layout.drawing.scene import map_ops
from journey_designer.layout.grid import Hit
from journey_designer.ui.canvas.tips import tip_of
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.shell.project_view import ProjectView

Open = Callable[[Path | None], MainWindow]


@pytest.fixture
def view(open_window: Open, sample_file: Path) -> ProjectView:
    found = open_window(sample_file).project_view
    assert found is not None
    return found


def _of(view: ProjectView, kind: str) -> Touchpoint:
    document = view.session.document
    stage = next(
        entry for entry in document.family(Stage, "journey_id", view.session.journey_id) if entry.kind == kind
    )
    return document.family(Touchpoint, "stage_id", stage.id)[0]


def test_risks_are_proposed_and_marked_at_loyalty(view: ProjectView) -> None:
    document, touchpoint = view.session.document, _of(view, "loyalty")
    edits.change_touchpoint(document, touchpoint.id, risks=())
    lane = next(
        entry
        for entry in document.family(Lane, "journey_id", view.session.journey_id)
        if entry.kind == "pain_points"
    )
    edits.add_card(document, edits.Cell(lane.id, touchpoint_id=touchpoint.id), "She regrets it")
    view.session.select([(Touchpoint, touchpoint.id)])
    form = view.touchpoint_panel.form
    pill = form.risks.pills["remorse"]
    assert form.risks.isVisible()
    assert "She regrets it" in pill.accessibleDescription()
    position = document.journal.position
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
    pills = form.risks.pills
    pills["cancellation"].setFocus()
    QTest.keyClick(pills["cancellation"], Qt.Key.Key_Return)
    assert document.get(Touchpoint, touchpoint.id).risks == ("cancellation", "remorse")
    assert document.journal.position == position + 2
    document.undo()
    assert document.get(Touchpoint, touchpoint.id).risks == ("remorse",)
    assert pill.isChecked() and not pills["cancellation"].isChecked()


def test_a_mark_is_drawn_and_said_wherever_it_was_set(view: ProjectView) -> None:
    document, touchpoint = view.session.document, _of(view, "conversion")
    view.session.select([(Touchpoint, touchpoint.id)])
    assert not view.touchpoint_panel.form.risks.isVisible()

    def marks() -> int:
        ops = map_ops(view.map.surface.pen)
        return sum(isinstance(op, Icon) and op.name == RISK_ICON for op in ops)

    before = marks()
    edits.change_touchpoint(document, touchpoint.id, risks=("non_renewal",))
    assert view.touchpoint_panel.form.risks.isVisible()
    assert marks() == before + 1
    hit = Hit("touchpoint", Rect(0, 0, 400, 80), touchpoint_id=touchpoint.id)
    assert "Non-renewal" in tip_of(view.map.surface.layout, hit)
