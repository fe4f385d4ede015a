"""With no, one or two touchpoints each page beside the map opens and says what is missing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from journey_designer.core.records import Idea, Journey, Project, Record, Stage, Touchpoint
from journey_designer.ui.main_window import MainWindow
from journey_designer.ui.projects import Projects

Open = Callable[[Path | None], MainWindow]


def records(count: int, *, has_ideas: bool) -> list[Record]:
    found: list[Record] = [
        Project(id="p", title="Shop"),
        Journey(id="j", title="Visit"),
        Stage(id="s", journey_id="j", name="Before"),
    ]
    found += [
        Touchpoint(id=f"t{place}", stage_id="s", name=f"Point {place}", satisfaction=1.0, rank=f"a{place}")
        for place in range(count)
    ]
    if has_ideas:
        found.append(Idea(id="i", title="Faster", touchpoint_id="t0" if count else None, effect=0.5))
    return found


MISSING = {
    "insights": ("at least", "enough", "Score", "No "),
    "content": ("No content",),
    "doctor": ("",),
}


@pytest.mark.parametrize("count", [0, 1, 2])
@pytest.mark.parametrize("has_ideas", [False, True])
def test_every_page_says_what_is_missing(
    open_window: Open, tmp_path: Path, projects: Projects, count: int, has_ideas: bool
) -> None:
    path = tmp_path / "few.cjm"
    projects.create(path, records(count, has_ideas=has_ideas), {}).close()
    view = open_window(path).project_view
    assert view is not None
    for key, words in MISSING.items():
        page = view.show_page(key)
        QApplication.processEvents()
        said = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
        assert any(word in said for word in words), (key, said)
    page = view.show_page("plan")
    QApplication.processEvents()
    shown = {
        "ideas": page.ideas.empty,
        "matrix": page.matrix.empty,
        "plan": page.plan.empty,
        "what if": page.what_if.empty,
    }
    said = {key: label.text() for key, label in shown.items() if label.isVisible()}
    assert said["matrix"] == "Two criteria make a matrix."
    assert said["plan"].startswith("Nothing planned")
    assert said["ideas"].startswith("No criteria yet" if has_ideas else "No ideas yet")
    assert ("what if" in said) == (not has_ideas or not count)
