"""A workshop under way: which block it is in, how long that has left, and what is left for the rest.

Times are in seconds; moments in seconds since 1970. Nothing here knows of a window or a clock: `now` is passed in.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from journey_designer.ui.agenda.sheets import LEAST_MINUTES, MOST_MINUTES, Block, RunSheet

LEAST_LEFT = 180.0
"""A block is never re-planned to less than this, unless it was planned shorter."""
LONGEST_GAP = 1_800.0
"""A timer that was running is taken up again after a crash if it was seen alive within this time; else it waits."""


@dataclass(frozen=True, slots=True)
class Actual:
    """What became of a block: planned and spent seconds, when it began and when it was left (None: never, or not yet)."""

    title: str
    task: str
    planned: float
    spent: float
    began: float | None
    ended: float | None


class AgendaRun:
    """A run sheet that is run. An overrun is taken from the blocks that follow, in proportion to their length."""

    def __init__(self, sheet: RunSheet) -> None:
        self.sheet = sheet
        self._spent = [0.0] * len(sheet.blocks)
        self._added = [0.0] * len(sheet.blocks)
        self._began: list[float | None] = [None] * len(sheet.blocks)
        self._ended: list[float | None] = [None] * len(sheet.blocks)
        self._current = 0
        self._since: float | None = None

    # Reading

    @property
    def current(self) -> int:
        """The number of the block of the moment, from 0; the number of blocks when all are over."""
        return self._current

    @property
    def block(self) -> Block | None:
        """The block of the moment; None when all are over."""
        return self.sheet.blocks[self._current] if self._current < len(self.sheet.blocks) else None

    @property
    def is_running(self) -> bool:
        """Whether time is counted."""
        return self._since is not None

    @property
    def is_begun(self) -> bool:
        """Whether it was ever started."""
        return any(moment is not None for moment in self._began)

    def spent(self, place: int, now: float) -> float:
        """How long a block has taken."""
        running = now - self._since if self._since is not None and place == self._current else 0.0
        return self._spent[place] + max(0.0, running)

    def length(self, place: int) -> float:
        """How long a block shall take: as planned, with what was added by hand."""
        return max(0.0, self.sheet.blocks[place].minutes * 60.0 + self._added[place])

    def left(self, now: float) -> float:
        """What the block of the moment has left; negative while it runs over; 0 when all are over."""
        return self.length(self._current) - self.spent(self._current, now) if self.block is not None else 0.0

    def planned(self, now: float) -> tuple[float, ...]:
        """The length of every block as things stand: what is over as it was, the rest shortened by what was lost.

        Blocks that are fixed, or would fall under three minutes, are not shortened; what cannot be won back moves the end.
        """
        count = len(self.sheet.blocks)
        lengths = [
            self.spent(place, now) if place < self._current else self.length(place) for place in range(count)
        ]
        if self._current < count:
            lengths[self._current] = max(self.length(self._current), self.spent(self._current, now))
        lost = sum(lengths) - self.sheet.minutes * 60.0
        later = range(self._current + 1, count)
        return tuple(_shortened(lengths, later, self.sheet.blocks, lost) if lost > 0 else lengths)

    def end(self, now: float) -> float:
        """When everything will be over, as things stand, if the timer runs from now on."""
        return now + sum(self.planned(now)) - sum(self.spent(place, now) for place in range(len(self._spent)))

    def actual(self, now: float) -> tuple[Actual, ...]:
        """What became of each block, for the minutes of the workshop."""
        return tuple(
            Actual(
                block.title,
                block.task,
                block.minutes * 60.0,
                self.spent(place, now),
                self._began[place],
                self._ended[place],
            )
            for place, block in enumerate(self.sheet.blocks)
        )

    # Acting

    def start(self, now: float) -> None:
        """Begin or go on."""
        if self._since is None and self.block is not None:
            self._since = now
            if self._began[self._current] is None:
                self._began[self._current] = now

    def pause(self, now: float) -> None:
        """Stop counting."""
        if self._since is not None:
            self._spent[self._current] = self.spent(self._current, now)
            self._since = None

    def toggle(self, now: float) -> None:
        """Start or pause."""
        if self.is_running:
            self.pause(now)
        else:
            self.start(now)

    def add_minutes(self, minutes: float) -> None:
        """Give the block of the moment more time, or take some away; the rest gives it."""
        if self.block is not None:
            self._added[self._current] += minutes * 60.0

    def go_to(self, place: int, now: float) -> None:
        """Go to a block, forth or back; a running timer runs on there."""
        was_running = self.is_running
        self.pause(now)
        if self._current < len(self.sheet.blocks) and self._began[self._current] is not None:
            self._ended[self._current] = now
        self._current = max(0, min(place, len(self.sheet.blocks)))
        if was_running:
            self.start(now)

    # Changing the sheet

    def change_block(self, place: int, block: Block) -> None:
        """Replace a block by another; what it took stays."""
        blocks = self.sheet.blocks
        self.sheet = RunSheet(self.sheet.name, (*blocks[:place], block, *blocks[place + 1 :]))

    def add_block(self, block: Block) -> None:
        """Add a block at the end."""
        self.sheet = RunSheet(self.sheet.name, (*self.sheet.blocks, block))
        self._spent.append(0.0)
        self._added.append(0.0)
        self._began.append(None)
        self._ended.append(None)

    def remove_block(self, place: int, now: float) -> None:
        """Take a block out, unless it is the only one; of the block of the moment, time runs on in the next."""
        blocks = self.sheet.blocks
        if len(blocks) < 2:
            return
        was_running = self.is_running
        self.pause(now)
        for values in (self._spent, self._added, self._began, self._ended):
            del values[place]
        self.sheet = RunSheet(self.sheet.name, (*blocks[:place], *blocks[place + 1 :]))
        if place < self._current:
            self._current -= 1
        if was_running:
            self.start(now)

    # Keeping

    def as_json(self, now: float) -> str:
        """Everything as a text; ``now`` is when it was seen alive."""
        return json.dumps(
            {
                "version": 1,
                "name": self.sheet.name,
                "blocks": [asdict(block) for block in self.sheet.blocks],
                "spent": [self.spent(place, now) for place in range(len(self._spent))],
                "added": self._added,
                "began": self._began,
                "ended": self._ended,
                "current": self._current,
                "running": self.is_running,
                "seen": now,
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_json(cls, text: str, now: float) -> AgendaRun:
        """What was kept. A timer that ran goes on, as the workshop did, unless nobody saw it for half an hour.

        Raises ``ValueError`` for a text that is none of ours.
        """
        try:
            parts = json.loads(text)
            blocks = tuple(_block(part) for part in parts["blocks"])
            run = cls(RunSheet(str(parts["name"]), blocks))
            run._spent = _floats(parts["spent"], len(blocks))
            run._added = _floats(parts["added"], len(blocks))
            run._began = _moments(parts["began"], len(blocks))
            run._ended = _moments(parts.get("ended", []), len(blocks))
            run._current = max(0, min(int(parts["current"]), len(blocks)))
            seen, was_running = float(parts["seen"]), bool(parts["running"])
        except (KeyError, TypeError, OverflowError, AttributeError) as error:
            raise ValueError("not an agenda") from error
        if was_running and run.block is not None and 0 <= now - seen <= LONGEST_GAP:
            run._since = seen
        return run


def _block(part: dict[str, Any]) -> Block:
    minutes = max(LEAST_MINUTES, min(MOST_MINUTES, int(part["minutes"])))
    return Block(str(part["title"])[:200], minutes, str(part["task"])[:500], bool(part["is_fixed"]))


def _moments(values: list[Any], count: int) -> list[float | None]:
    found = [None if entry is None else float(entry) for entry in values][:count]
    return found + [None] * (count - len(found))


def _floats(values: list[Any], count: int) -> list[float]:
    found = [float(value) for value in values]
    if len(found) != count:
        raise TypeError("as many numbers as blocks")
    return found


def _shortened(lengths: list[float], later: range, blocks: tuple[Block, ...], lost: float) -> list[float]:
    """The lengths with so much taken from the later ones, in proportion, as far as they can give."""
    free = [place for place in later if not blocks[place].is_fixed]
    give = {place: max(0.0, lengths[place] - min(LEAST_LEFT, lengths[place])) for place in free}
    room = sum(give.values())
    if room > 0:
        share = min(1.0, lost / room)
        for place in free:
            lengths[place] -= give[place] * share
    return lengths
