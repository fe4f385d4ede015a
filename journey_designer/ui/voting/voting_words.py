"""What a voting round says of itself: how many voted, who is missing, and once revealed mean and spread."""

from __future__ import annotations

from collections.abc import Sequence

from journey_designer.core.records import Touchpoint
from journey_designer.ui.language import Languages, isolated, translate
from journey_designer.ui.panels.words import listed
from journey_designer.ui.voting.ballots import Ballots

_MOST = 6


def said_words(
    ballots: Ballots,
    touchpoint: Touchpoint | None,
    people: Sequence[str] | None,
    languages: Languages,
    is_revealed: bool,
) -> str:
    """The lines under the faces. ``people`` None: votes have no names."""
    number = ballots.number
    said = [_number_words(ballots, touchpoint, people, languages)]
    if is_revealed and number:
        probe = Touchpoint(id="", stage_id="", votes=ballots.votes)
        said.append(translate("Voting", "Mean {mean}.").format(mean=languages.signed(probe.score or 0.0)))
        if probe.spread is not None:
            spread = languages.number(probe.spread, 1)
            said.append(translate("Voting", "Spread {spread}.").format(spread=spread))
    if people:
        missing = ballots.missing(people)
        if missing:
            names = listed(_short(missing))
            said.append(translate("Voting", "Still to vote: {names}.").format(names=names))
        else:
            said.append(translate("Voting", "Everybody has voted."))
    return " ".join(said)


def _number_words(
    ballots: Ballots, touchpoint: Touchpoint | None, people: Sequence[str] | None, languages: Languages
) -> str:
    if ballots.number:
        return languages.counted("Voting", "%n vote(s).", ballots.number)
    if people is not None and not people:
        return translate("Voting", "Name those who vote, or let only the counts be kept.")
    before = sum(touchpoint.votes or ()) if touchpoint is not None else 0
    if before:
        return languages.counted("Voting", "%n vote(s) from before; a new round replaces them.", before)
    return translate("Voting", "No votes yet.")


def _short(names: Sequence[str]) -> list[str]:
    """Names that do not turn one another round, and no more than can be read at a glance."""
    shown = [isolated(name) for name in names[:_MOST]]
    return shown if len(names) <= _MOST else [*shown, "…"]
