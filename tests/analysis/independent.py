"""All figures of an exported project recomputed in another way: nothing of the program is imported.

``python tests/analysis/independent.py PROJECT.json`` prints them. Fractions instead of floats, limits found by halving
instead of by solving, plain dictionaries instead of records.
"""

from __future__ import annotations

import json
import statistics
import sys
from collections import defaultdict
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

Row = dict[str, Any]
Tables = dict[str, list[Row]]


def load(path: Path) -> Tables:
    """The records by type, in order of rank."""
    tables = defaultdict(list, json.loads(path.read_text(encoding="utf-8"))["records"])
    for rows in tables.values():
        rows.sort(key=lambda row: (row.get("rank", ""), row["id"]))
    return tables


def single_votes(row: Row) -> list[int]:
    """Every vote on its own."""
    return [face - 2 for face, count in enumerate(row["votes"] or []) for _ in range(count)]


def score(row: Row) -> Fraction | None:
    """What the curve shows."""
    votes = single_votes(row)
    if votes:
        return Fraction(sum(votes), len(votes))
    return None if row["satisfaction"] is None else Fraction(str(row["satisfaction"]))


def stages_of(tables: Tables, journey: Row) -> list[Row]:
    """The stages of a journey."""
    return [row for row in tables["stage"] if row["journey_id"] == journey["id"] and not row["is_hidden"]]


def touchpoints_of(tables: Tables, journey: Row) -> list[Row]:
    """The touchpoints of a journey in order of time."""
    return [
        row
        for stage in stages_of(tables, journey)
        for row in tables["touchpoint"]
        if row["stage_id"] == stage["id"] and not row["is_hidden"]
    ]


def average(values: list[Fraction]) -> float | None:
    """The mean."""
    return float(statistics.mean(values)) if values else None


def journey_figures(tables: Tables, journey: Row) -> Row:
    """What is said of one journey."""
    rows = touchpoints_of(tables, journey)
    known = [(row["name"], value) for row in rows if (value := score(row)) is not None]
    values = [value for _, value in known]
    has_extremes = len(set(values)) > 1
    cards = [
        card
        for card in tables["card"]
        if any(
            lane["id"] == card["lane_id"] and lane["journey_id"] == journey["id"] for lane in tables["lane"]
        )
    ]
    assumed = [card for card in cards if card["evidence"] == "assumption"]
    peak = max(values, key=abs) if values else None
    return {
        "title": journey["title"],
        "score": average(values),
        "best": extreme(known, max(values)) if has_extremes else None,
        "worst": extreme(known, min(values)) if has_extremes else None,
        "steepest_drop": steepest(rows),
        "peak_end": (
            {"remembered": float((peak + values[-1]) / 2), "average": average(values)}
            if peak is not None
            else None
        ),
        "stages": [
            {
                "name": stage["name"],
                "average": average(
                    [
                        value
                        for row in rows
                        if row["stage_id"] == stage["id"] and (value := score(row)) is not None
                    ]
                ),
            }
            for stage in stages_of(tables, journey)
        ],
        "key_moments": [
            {"touchpoint": row["name"], "weight": float(weight), "verdict": "fix" if value < 0 else "protect"}
            for weight, row, value in moments(rows, Fraction(1, 2))
        ],
        "assumption_share": len(assumed) / len(cards) if cards else None,
        "contested": contested(rows),
    }


def contested(rows: list[Row]) -> list[Row]:
    """Where three or more voted and not all alike, the widest spread first."""
    found = []
    for row in rows:
        votes = single_votes(row)
        if len(votes) >= 3 and len(set(votes)) > 1:
            spread = statistics.pstdev(votes)
            mean = sum(votes) / len(votes)
            found.append({"touchpoint": row["name"], "mean": mean, "spread": spread, "votes": len(votes)})
    return sorted(found, key=lambda entry: -round(entry["spread"], 9))


def extreme(known: list[tuple[str, Fraction]], value: Fraction) -> Row:
    """The first with this score."""
    return next({"touchpoint": name, "satisfaction": float(found)} for name, found in known if found == value)


def steepest(rows: list[Row]) -> Row | None:
    """The largest fall between neighbours."""
    falls = []
    for place in range(1, len(rows)):
        before, after = score(rows[place - 1]), score(rows[place])
        if before is not None and after is not None and after < before:
            falls.append((after - before, place))
    if not falls:
        return None
    drop, place = min(falls)
    return {"from": rows[place - 1]["name"], "to": rows[place]["name"], "drop": float(drop)}


def moments(rows: list[Row], share: Fraction) -> list[tuple[Fraction, Row, Fraction]]:
    """Weight, touchpoint and score, the heaviest first, the earliest of equals first."""
    found = []
    for row in rows:
        value = score(row)
        said = [row["importance_customer"], row["importance_business"]]
        if value is not None and said != [None, None]:
            customer = said[0] if said[0] is not None else said[1]
            business = said[1] if said[1] is not None else said[0]
            found.append((abs(value) * (share * customer + (1 - share) * business), row, value))
    return sorted(found, key=lambda entry: -entry[0])


def share_reach(rows: list[Row], top: int = 3) -> tuple[float, float]:
    """How far the customer's share may move before the top changes: found by trying, then by halving."""

    def names(share: Fraction) -> set[str]:
        return {row["id"] for _, row, _ in moments(rows, share)[:top]}

    now = Fraction(1, 2)
    first = names(now)
    return limit(lambda share: names(share) == first, now, -1), limit(
        lambda share: names(share) == first, now, 1
    )


def limit(holds: Callable[[Fraction], bool], start: Fraction, direction: int) -> float:
    """How far something holds from a start towards 0 or 1."""
    step = Fraction(direction, 1_000)
    good = start
    while 0 <= good + step <= 1 and holds(good + step):
        good += step
    bad = good + step
    if not 0 <= bad <= 1:
        return float(good)
    for _ in range(60):
        middle = (good + bad) / 2
        good, bad = (middle, bad) if holds(middle) else (good, middle)
    return float(good)


def spreads(rows: list[Row]) -> list[tuple[str, float]]:
    """The touchpoints the room disagrees on, the most contested first."""
    found = []
    for row in rows:
        votes = single_votes(row)
        if len(votes) >= 3 and len(set(votes)) > 1:
            found.append((row["name"], statistics.pstdev(votes)))
    return sorted(found, key=lambda entry: -round(entry[1], 9))


def longest_low(rows: list[Row]) -> list[str]:
    """The names of the longest run below 0."""
    runs: list[list[str]] = [[]]
    for row in rows:
        value = score(row)
        if value is not None and value < 0:
            runs[-1].append(row["name"])
        else:
            runs.append([])
    return max(runs, key=len)


def idea_figures(tables: Tables) -> list[Row]:
    """Totals and ranks, for projects judged by the group."""
    full = sum(Fraction(str(row["weight"])) for row in tables["criterion"])
    totals = []
    for idea in tables["idea"]:
        total = Fraction(0)
        for criterion in tables["criterion"]:
            (value,) = (
                Fraction(str(row["value"]))
                for row in tables["score"]
                if (row["idea_id"], row["criterion_id"], row["scorer"]) == (idea["id"], criterion["id"], "")
            )
            good = 10 - value if criterion["direction"] == "cost" else value
            total += Fraction(str(criterion["weight"])) * good * 10 / full
        totals.append((total, idea["title"]))
    return [
        {
            "title": title,
            "total": float(total),
            "rank": 1 + sum(other > total for other, _ in totals),
        }
        for total, title in sorted(totals, key=lambda entry: -entry[0])
    ]


def content_figures(tables: Tables) -> dict[tuple[str | None, str], tuple[int, int, int]]:
    """Have, planned, missing by persona and stage name; what a future journey repeats is left out."""
    names = {row["id"]: row["name"] for row in tables["persona"]}
    content = {row["id"] for row in tables["lane"] if row["kind"] == "content"}
    stage_of = {row["id"]: row["stage_id"] for row in tables["touchpoint"]}
    found: dict[tuple[str | None, str], list[Row]] = {}
    for state in ("today", "future"):
        for journey in (row for row in tables["journey"] if row["state"] == state):
            for stage in stages_of(tables, journey):
                cell = found.setdefault((names.get(journey["persona_id"]), stage["name"]), [])
                known = {card["text"] for card in cell} if state == "future" else set()
                for card in tables["card"]:
                    place = card["stage_id"] or stage_of[card["touchpoint_id"]]
                    is_here = card["lane_id"] in content and place == stage["id"]
                    if is_here and card["text"] not in known:
                        cell.append(card)
    return {
        key: tuple(
            sum(card["status"] == status for card in cell) for status in ("have", "planned", "missing")
        )  # type: ignore[misc]
        for key, cell in found.items()
    }


def what_if(tables: Tables, journey: Row) -> list[float | None]:
    """The scores of a journey with every idea done."""
    found: list[float | None] = []
    for row in touchpoints_of(tables, journey):
        value = score(row)
        effects = [
            Fraction(str(idea["effect"]))
            for idea in tables["idea"]
            if idea["touchpoint_id"] == row["id"] and idea["effect"] is not None
        ]
        moved = None if value is None else min(Fraction(2), max(Fraction(-2), value + sum(effects)))
        found.append(None if moved is None else float(moved))
    return found


def statements_assumed(tables: Tables) -> tuple[int, int]:
    """Assumptions and statements of the project: findings, and cards of today that were not made from one."""
    today = {row["id"] for row in tables["journey"] if row["state"] == "today"}
    lanes = {row["id"] for row in tables["lane"] if row["journey_id"] in today}
    cards = [row for row in tables["card"] if row["lane_id"] in lanes and row["finding_id"] is None]
    statements = [*tables["finding"], *cards]
    return sum(row["evidence"] == "assumption" for row in statements), len(statements)


def widest_gap(tables: Tables, one: Row, other: Row) -> tuple[str, float]:
    """Between two journeys with the same stages and as many touchpoints in each: place by place."""
    found = []
    pairs = zip(touchpoints_of(tables, one), touchpoints_of(tables, other), strict=True)
    for row, under in pairs:
        first, second = score(row), score(under)
        if first is not None and second is not None:
            found.append((row["name"], float(abs(first - second))))
    return max(found, key=lambda entry: round(entry[1], 9))


def figures(path: Path) -> Row:
    """Journeys and ideas in the form of ``analyse --json``."""
    tables = load(path)
    return {
        "journeys": [journey_figures(tables, journey) for journey in tables["journey"]],
        "ideas": idea_figures(tables),
    }


if __name__ == "__main__":
    print(json.dumps(figures(Path(sys.argv[1])), ensure_ascii=False, indent=1))
