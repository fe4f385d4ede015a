"""Small journeys for the tests of the analysis, each said in a line or two."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from journey_designer.analysis.curve import Curve, curve_of
from journey_designer.core import ranks
from journey_designer.core.document import Document
from journey_designer.core.records import Journey, Project, Record, Stage, Touchpoint

Score = float | tuple[int, ...] | None


def journey_records(
    stages: Sequence[Sequence[Score]],
    *,
    journey: str = "j",
    kinds: Sequence[str] = ("awareness", "consideration", "conversion", "loyalty", "advocacy"),
    importance: Sequence[tuple[int | None, int | None]] = (),
    names: Sequence[str] = (),
    **fields: Any,
) -> list[Record]:
    """A journey; each stage is a list of satisfactions, votes (five counts) or None. Touchpoints are ``j-0``, ``j-1`` …"""
    records: list[Record] = [Journey(id=journey, title=f"Journey {journey}", **fields)]
    places = ranks.spread(None, None, max(1, sum(map(len, stages))))
    number = 0
    for place, (stage_rank, scores) in enumerate(
        zip(ranks.spread(None, None, len(stages)), stages, strict=True)
    ):
        kind = kinds[place] if place < len(kinds) else "other"
        stage = f"{journey}-s{place}"
        records.append(
            Stage(id=stage, journey_id=journey, name=f"Stage {place}", kind=kind, rank=stage_rank)  # type: ignore[arg-type]
        )
        for score in scores:
            customer, business = importance[number] if number < len(importance) else (None, None)
            records.append(
                Touchpoint(
                    id=f"{journey}-{number}",
                    stage_id=stage,
                    name=names[number] if number < len(names) else f"Touchpoint {number}",
                    channel="Website",
                    satisfaction=None if isinstance(score, tuple) else score,
                    votes=score if isinstance(score, tuple) else None,  # type: ignore[arg-type]
                    importance_customer=customer,
                    importance_business=business,
                    rank=places[number],
                )
            )
            number += 1
    return records


def document_of(*parts: Sequence[Record] | Record, **project: Any) -> Document:
    """A document of records and lists of records, with a project."""
    records: list[Record] = [Project(id="project", title="Test", **project)]
    for part in parts:
        records += [part] if isinstance(part, Record) else part
    return Document(records)


def curve(*scores: Score, **options: Any) -> Curve:
    """The curve of a journey of one stage."""
    return curve_of(document_of(journey_records([scores], **options)), options.get("journey", "j"))


def staged(*stages: Sequence[Score], **options: Any) -> Curve:
    """The curve of a journey of several stages."""
    return curve_of(document_of(journey_records(stages, **options)), "j")
