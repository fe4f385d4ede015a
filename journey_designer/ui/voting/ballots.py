"""What was said in a round on one touchpoint, before it is kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from journey_designer.analysis.votes import tally
from journey_designer.core.records import Vote, Votes


class Ballots:
    """Votes without names, in the order they came; or by name, each person's last word, with what they said in earlier rounds."""

    def __init__(self, before: Iterable[Vote] = (), *, is_by_name: bool = False) -> None:
        self.is_by_name = is_by_name
        self._faces: list[int] = []
        self._before = {vote.participant: vote.value for vote in before}
        self._said: dict[str, int | None] = {}
        self._order: list[str] = []

    @property
    def votes(self) -> Votes | None:
        """Five counts of what holds now; None when nobody voted."""
        if not self.is_by_name:
            return tally(self._faces)
        return tally(value for value in self._all().values() if value is not None)

    @property
    def number(self) -> int:
        """How many votes there are."""
        return sum(self.votes or ())

    @property
    def said(self) -> dict[str, int | None]:
        """What people changed in this round; None: taken back."""
        return {name: value for name, value in self._said.items() if self._before.get(name) != value}

    def value_of(self, name: str) -> int | None:
        """What somebody said; None for nothing."""
        return self._all().get(name)

    def vote(self, face: int, name: str = "") -> None:
        """Count a vote -2 … +2, of somebody or of nobody in particular."""
        if self.is_by_name:
            self._said[name] = face
            self._order.append(name)
        else:
            self._faces.append(face)

    def take_back(self, name: str = "") -> str:
        """Take back the last vote of this round, else that of the one named; gives whose it was."""
        if not self.is_by_name:
            if self._faces:
                self._faces.pop()
            return ""
        who = self._order.pop() if self._order else name
        if who in self._before or who in self._said:
            self._said[who] = None
        return who

    def rename(self, old: str, new: str) -> None:
        """Follow a person's new name; an empty one: the person is gone."""
        for known in (self._before, self._said):
            if old in known:
                value = known.pop(old)
                if new:
                    known[new] = value  # type: ignore[assignment]
        self._order = [new if name == old else name for name in self._order if new or name != old]

    def missing(self, people: Sequence[str]) -> list[str]:
        """Those who have not voted yet."""
        return [name for name in people if self.value_of(name) is None]

    def next_after(self, name: str, people: Sequence[str]) -> str:
        """Whose turn it is after somebody: the next who has not voted, round the room; the same when all have."""
        place = people.index(name) + 1 if name in people else 0
        waiting = self.missing([*people[place:], *people[:place]])
        return waiting[0] if waiting else name

    def _all(self) -> dict[str, int | None]:
        return {**self._before, **self._said}
