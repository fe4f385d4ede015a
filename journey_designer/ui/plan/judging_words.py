"""What is said under the ideas: what changes if a weight moves, and how far people agree."""

from __future__ import annotations

from journey_designer.analysis.crossings import Swap
from journey_designer.analysis.idea_ranking import RankedIdea, agreement_on_ranks
from journey_designer.analysis.judgements import GROUP, scorers
from journey_designer.analysis.weight_moves import WeightMove, weight_moves
from journey_designer.core.document import Document
from journey_designer.core.records import Score
from journey_designer.ui.language import Languages, fill, translate
from journey_designer.ui.plan.words import title_of


def weight_words(document: Document, languages: Languages) -> tuple[str, list[str]]:
    """How near the first idea is to losing its place, and the limits of each criterion's weight in a line each."""
    nearest: tuple[float, str] | None = None
    lines = []
    for move in weight_moves(document):
        reach = move.leader
        beyond = []
        for limit, swap in ((reach.low, reach.below), (reach.high, reach.above)):
            if swap is None:
                continue
            beyond.append((limit, swap))
            distance = abs(reach.now - limit)
            if nearest is None or distance < nearest[0]:
                nearest = distance, _nearest(move, limit, swap, languages)
        lines.append(_line(move, beyond, languages))
    return (nearest[1] if nearest is not None else ""), lines


def agreement_words(document: Document, languages: Languages, ranking: tuple[RankedIdea, ...]) -> list[str]:
    """How far those agree who scored alone, about which idea the least, and whose judgement stands."""
    said = []
    share = agreement_on_ranks(document)
    if share is not None:
        sentence = translate("Plan", "Those who scored alone agree by {share} (Kendall’s W, 1 is full).")
        said.append(fill(sentence, share=languages.number(share, 2)))
    known = [(entry.agreement, entry.idea) for entry in ranking if entry.agreement is not None]
    if known:
        least, idea = min(known, key=lambda entry: entry[0])
        if least < 1:
            sentence = translate("Plan", "They agree least about “{idea}”: {share}.")
            said.append(fill(sentence, idea=title_of(idea), share=languages.percent(least)))
    is_common = any(score.scorer == GROUP for score in document.all(Score))
    if is_common and scorers(document):
        said.append(
            translate(
                "Plan", "What the group judged together stands before the mean of those who scored alone."
            )
        )
    return said


def _nearest(move: WeightMove, limit: float, swap: Swap, languages: Languages) -> str:
    return fill(
        translate(
            "Plan", "“{idea}” comes first once “{criterion}” weighs {limit} instead of {now} of the whole."
        ),
        idea=title_of(move.ideas[swap.enters]),
        criterion=move.criterion.name,
        limit=languages.percent(limit),
        now=languages.percent(move.leader.now),
    )


def _line(move: WeightMove, beyond: list[tuple[float, Swap]], languages: Languages) -> str:
    first = title_of(move.ideas[0])
    if not beyond:
        sentence = translate("Plan", "{criterion}: “{idea}” stays first whatever it weighs.")
        return fill(sentence, criterion=move.criterion.name, idea=first)
    reach = move.leader
    said = [
        fill(
            translate("Plan", "{criterion}: “{idea}” stays first from {low} to {high} (now {now})."),
            criterion=move.criterion.name,
            idea=first,
            low=languages.percent(reach.low),
            high=languages.percent(reach.high),
            now=languages.percent(reach.now),
        )
    ]
    for limit, swap in beyond:
        after = translate("Plan", "Beyond {limit} “{idea}” is first.")
        said.append(fill(after, limit=languages.percent(limit), idea=title_of(move.ideas[swap.enters])))
    return " ".join(said)
