"""What a room does in two hours: 400 lines in three languages, votes, presentations, second thoughts; and what must come of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from journey_designer.analysis.curve import curve_of
from journey_designer.core import edits
from journey_designer.core.document import Document
from journey_designer.core.records import Card, Journey, Lane, Stage, Touchpoint
from journey_designer.core.scribe import Names, Place, interpret, parse, perform

BLOCKS, LINES = 40, 10
ROUND = (1, 2, 2, 3, 5, 4, 1, 2, 3, 3, 4, 5, 5, 2, 1, 3, 4, 4, 2, 5)
"""The faces that twenty people hold up for one touchpoint."""

_STAGES = ("Before", "الطلب", "Livraison", "After", "التأييد")
_TOUCHPOINTS = (
    "+ Shop window {} @website -1",
    "+ مكالمة {} @الهاتف ١",
    "+ Guichet {} @boutique 0,5",
    "+ App {} +2",
)
_CARDS = (
    "pain: !! waits too long, {}",
    "ألم: الرد متأخر، {}",
    "douleur : le prix change {}",
    "do: opens the app {}",
    "أفعال: تسأل صديقتها {}",
    "pensée : « et si ? » {}",
    "think: is it safe? {}",
    "opp: a clear price {}",
    "فرصة: رد جاهز {}",
)


@dataclass(frozen=True)
class Act:
    """One thing that is done. ``number`` is the line's, the stage's, or how many steps are meant."""

    kind: Literal["line", "votes", "present", "burst", "regret", "unplug"]
    number: int = 0
    text: str = ""


def script() -> list[Act]:
    """Everything, in order."""
    acts: list[Act] = []
    presented = 0
    for block in range(BLOCKS):
        acts += [Act("line", block * LINES + place, text) for place, text in enumerate(_block(block))]
        if block % 3 == 2 and presented < 12:
            presented += 1
            acts.append(Act("present", 1 + presented % 5))
        if block in (9, 15, 21, 27):
            acts.append(Act("burst", 6))
        if block == 33:
            acts.append(Act("regret", 3))
        if block == 30:
            acts.append(Act("votes"))
        if block == 36:
            acts.append(Act("unplug"))
    return acts


def _block(block: int) -> Iterator[str]:
    lines = 0
    if block % 8 == 0:
        lines += 1
        yield f"# {_STAGES[block // 8]} {block}"
    lines += 1
    yield _TOUCHPOINTS[block % len(_TOUCHPOINTS)].format(block)
    for place in range(LINES - lines):
        number = block * LINES + lines + place
        yield _CARDS[(block + place) % len(_CARDS)].format(number)


def is_there(document: Document, act: Act) -> bool:
    """Whether a line has been taken already, by the number in what it makes."""
    if act.text.startswith("#"):
        return any(stage.name == act.text[2:] for stage in document.all(Stage))
    if act.text.startswith("+"):
        words = act.text.split("@")[0].split()
        name = " ".join(words[1:3] if words[-1] == "+2" else words[1:])
        return any(touchpoint.name == name for touchpoint in document.all(Touchpoint))
    return any(card.text.split()[-1] == str(act.number) for card in document.all(Card))


def acted(document: Document, journey_id: str) -> None:
    """Do the whole script without a window."""
    place = Place(journey_id)
    for act in script():
        if act.kind == "line":
            names = Names(document, journey_id)
            reading = interpret(document, act.text, parse(act.text, names), place, names)
            assert reading.problem is None, act.text
            place = perform(document, reading.deed, reading.place) if reading.deed else reading.place
        elif act.kind == "votes":
            for point in curve_of(document, journey_id).points[:3]:
                votes = tuple(ROUND.count(face) for face in range(1, 6))
                edits.set_votes(document, point.touchpoint.id, votes)  # type: ignore[arg-type]
        elif act.kind == "regret":
            for _ in range(act.number):
                document.undo()


def seen(document: Document) -> list[Any]:
    """The whole map, without ids: what two projects have in common when they say the same."""
    found: list[Any] = []
    for journey in document.all(Journey):
        lanes = document.family(Lane, "journey_id", journey.id)
        found.append((journey.title, [(lane.kind, lane.title) for lane in lanes]))
        for stage in document.family(Stage, "journey_id", journey.id):
            found.append((stage.name, stage.kind, stage.period))
            for touchpoint in document.family(Touchpoint, "stage_id", stage.id):
                found.append((touchpoint.name, touchpoint.channel, touchpoint.satisfaction, touchpoint.votes))
                for lane in lanes:
                    cards = document.family(Card, "touchpoint_id", touchpoint.id)
                    found += [
                        (lane.kind, card.text, card.evidence) for card in cards if card.lane_id == lane.id
                    ]
    return found
