"""The analysis of 20,000 touchpoints that a room voted on, against reading their list once.

Reading a touchpoint is what the curve shows of it: its score and its spread. The analysis is all of it: every figure of
every journey, key moments and their robustness, contested touchpoints, content, and the map doctor.
"""

from __future__ import annotations

import random

from journey_designer.analysis.curve import curve_of
from journey_designer.analysis.extremes import longest_low
from journey_designer.analysis.robustness import robustness
from journey_designer.analysis.summary import summary
from journey_designer.core import ranks
from journey_designer.core.document import Document
from journey_designer.core.records import Journey, Lane, Project, Record, Stage, Touchpoint
from tests.benchmarks.table import BenchRow, median

_JOURNEYS, _STAGES, _TOUCHPOINTS = 10, 50, 2_000


def analysis_rows() -> list[BenchRow]:
    """One row: analysed / read."""
    document = Document(_records(random.Random(11)))
    reading = median(lambda: _read(document), count=9)
    analysing = median(lambda: _analyse(document), count=9)
    count = document.size(Touchpoint)
    return [BenchRow(f"{count:,} touchpoints analysed / list read once", analysing / reading, 10.0)]


def _read(document: Document) -> list[tuple[float | None, float | None]]:
    return [
        (touchpoint.score, touchpoint.spread)
        for journey in document.all(Journey)
        for stage in document.family(Stage, "journey_id", journey.id)
        for touchpoint in document.family(Touchpoint, "stage_id", stage.id)
    ]


def _analyse(document: Document) -> None:
    summary(document)  # with the contested touchpoints of each journey
    for journey in document.all(Journey):
        curve = curve_of(document, journey.id)
        longest_low(curve)
        robustness(curve)


def _records(chance: random.Random) -> list[Record]:
    records: list[Record] = [Project(id="project", title="Bench")]
    places = ranks.spread(None, None, _TOUCHPOINTS)
    for number in range(_JOURNEYS):
        journey = f"journey-{number}"
        records += [
            Journey(id=journey, title=f"Journey {number}"),
            Lane(id=f"{journey}-doing", journey_id=journey, kind="doing"),
        ]
        for stage, rank in enumerate(ranks.spread(None, None, _STAGES)):
            name = f"Stage {stage}"
            records.append(Stage(id=f"{journey}-{stage}", journey_id=journey, name=name, rank=rank))
        for place, rank in enumerate(places):
            votes = (
                chance.randrange(4), chance.randrange(4), chance.randrange(4), chance.randrange(4), chance.randrange(1, 4),
            )  # fmt: skip
            records.append(
                Touchpoint(
                    id=f"{journey}-tp-{place}",
                    stage_id=f"{journey}-{place * _STAGES // _TOUCHPOINTS}",
                    name=f"Touchpoint {place}" if place % 10 else f"نقطة اتصال {place}",
                    channel="Website",
                    votes=votes,
                    importance_customer=chance.randrange(1, 6),
                    importance_business=chance.randrange(1, 6),
                    rank=rank,
                )
            )
    return records
