"""The figures of the sample project, recomputed by a script that shares no code with the program, agree to 1e-9."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from journey_designer.analysis.comparison import compare_journeys
from journey_designer.analysis.curve import curve_of
from journey_designer.analysis.evidence import project_assumptions
from journey_designer.analysis.extremes import longest_low
from journey_designer.analysis.gaps import widest_gap
from journey_designer.analysis.robustness import robustness
from journey_designer.analysis.summary import summary
from journey_designer.analysis.votes import contested
from journey_designer.analysis.what_if import what_if
from journey_designer.core.document import Document
from journey_designer.core.records import Idea, Journey
from journey_designer.interchange.samples import sample
from journey_designer.resources import resource
from tests.analysis import independent

CLOSE = 1e-9
SCRIPT = Path(independent.__file__)
LANGUAGES = ("en", "fr", "ar")


def same(one: Any, other: Any) -> bool:
    """Equal, floats to 1e-9."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, float) and isinstance(other, float):
        return abs(one - other) <= CLOSE
    return bool(one == other)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def tables(language: str) -> independent.Tables:
    return independent.load(resource(f"samples/dar-nour.{language}.json"))


@pytest.fixture
def document(language: str) -> Document:
    return Document(sample(language).records)  # type: ignore[arg-type]


def test_the_script_imports_nothing_of_the_program() -> None:
    nodes = ast.walk(ast.parse(SCRIPT.read_text(encoding="utf-8")))
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    nodes = ast.walk(ast.parse(SCRIPT.read_text(encoding="utf-8")))
    names += [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
    assert names
    assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names


def test_the_script_runs_alone_and_agrees(document: Document, language: str) -> None:
    path = resource(f"samples/dar-nour.{language}.json")
    done = subprocess.run(
        [sys.executable, "-I", str(SCRIPT), str(path)],
        capture_output=True,
        check=True,
        env={"PYTHONUTF8": "1"},
    )
    theirs = json.loads(done.stdout.decode("utf-8"))
    ours = summary(document)
    assert len(theirs["journeys"]) == 3
    assert len(theirs["ideas"]) == 8
    journeys = [{key: value for key, value in row.items() if key != "risks"} for row in ours["journeys"]]
    assert same(journeys, theirs["journeys"])
    assert same(ours["ideas"], theirs["ideas"])


def test_content_agrees(document: Document, tables: independent.Tables) -> None:
    theirs = independent.content_figures(tables)
    ours = {
        (row["persona"], row["stage"]): (row["have"], row["planned"], row["missing"])
        for row in summary(document)["content"]
    }
    assert sum(map(sum, theirs.values())) > 0
    assert ours == theirs


def test_the_reach_of_the_weights_agrees(document: Document, tables: independent.Tables) -> None:
    for journey in tables["journey"]:
        low, high = independent.share_reach(independent.touchpoints_of(tables, journey))
        ours = robustness(curve_of(document, journey["id"]))
        assert ours is not None
        assert same((ours.share.low, ours.share.high), (low, high))


def test_disagreement_and_low_runs_agree(document: Document, tables: independent.Tables) -> None:
    for journey in tables["journey"]:
        rows = independent.touchpoints_of(tables, journey)
        curve = curve_of(document, journey["id"])
        ours = [(entry.point.touchpoint.name, entry.spread) for entry in contested(curve)]
        assert same(ours, independent.spreads(rows))
        low = longest_low(curve)
        names = [point.touchpoint.name for point in low.points] if low is not None else []
        assert names == independent.longest_low(rows)


def test_what_if_agrees(document: Document, tables: independent.Tables) -> None:
    ideas = [idea.id for idea in document.all(Idea)]
    for journey in tables["journey"]:
        curve = curve_of(document, journey["id"])
        ours = [point.score for point in what_if(document, curve, ideas).curve.points]
        theirs = independent.what_if(tables, journey)
        assert same(ours, theirs)
    assert any(idea["effect"] for idea in tables["idea"])


def test_assumptions_and_the_widest_gap_agree(document: Document, tables: independent.Tables) -> None:
    share = project_assumptions(document)
    assert (share.assumptions, share.statements) == independent.statements_assumed(tables)
    today = [journey for journey in tables["journey"] if journey["state"] == "today"]
    assert len(today) == 2
    gap = widest_gap(compare_journeys(document, [journey["id"] for journey in today]))
    assert gap is not None
    assert same((gap.column.name, gap.width), independent.widest_gap(tables, today[0], today[1]))
    assert document.size(Journey) == 3
