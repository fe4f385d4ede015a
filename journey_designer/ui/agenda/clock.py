"""The timer of one project: ticks each second, tells the time left, and is kept so that it survives a crash."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from journey_designer.core.numbers import MINUS
from journey_designer.ui.agenda.run import Actual, AgendaRun
from journey_designer.ui.agenda.sheets import Block, RunSheet

if TYPE_CHECKING:
    from journey_designer.ui.present.foot import Foot

_TICK_MS = 1_000
_KEEP_EVERY = 15.0


class AgendaClock(QObject):
    """``ticked`` comes each second while it runs and at each change; ``over`` once when a block's time is over.

    ``path`` is where the agenda is kept; None keeps nothing. What cannot be written is passed over: a timer is no
    reason to stop a workshop.
    """

    ticked = Signal()
    over = Signal()

    def __init__(self, path: Path | None, parent: QObject, now: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._path = path
        self._now = now
        self._kept_at = 0.0
        self._was_over = False
        self.run = self._restored()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._follow()

    @property
    def left(self) -> float:
        """What the block of the moment has left, in seconds; negative when it runs over."""
        return self.run.left(self._now()) if self.run is not None else 0.0

    @property
    def block(self) -> Block | None:
        """The block of the moment."""
        return self.run.block if self.run is not None else None

    @property
    def is_running(self) -> bool:
        """Whether time is counted."""
        return self.run is not None and self.run.is_running

    def planned(self) -> tuple[float, ...]:
        """The lengths of all blocks as things stand, in seconds."""
        return self.run.planned(self._now()) if self.run is not None else ()

    def end(self) -> float:
        """When all will be over, in seconds since 1970."""
        return self.run.end(self._now()) if self.run is not None else 0.0

    def actual(self) -> tuple[Actual, ...]:
        """What became of each block."""
        return self.run.actual(self._now()) if self.run is not None else ()

    # Acting

    def take(self, sheet: RunSheet | None) -> None:
        """Take another run sheet, from its beginning; None for none."""
        self.run = AgendaRun(sheet) if sheet is not None and sheet.blocks else None
        self._changed()

    def toggle(self) -> None:
        """Start or pause."""
        if self.run is not None:
            self.run.toggle(self._now())
            self._changed()

    def add_minutes(self, minutes: float) -> None:
        """Give the block of the moment more time."""
        if self.run is not None:
            self.run.add_minutes(minutes)
            self._changed()

    def go_to(self, place: int) -> None:
        """Go to a block."""
        if self.run is not None:
            self.run.go_to(place, self._now())
            self._changed()

    def next_block(self) -> None:
        """Go on to the next block."""
        if self.run is not None:
            self.go_to(self.run.current + 1)

    def change_block(self, place: int, block: Block) -> None:
        """Replace a block by another; what it took stays."""
        if self.run is not None:
            self.run.change_block(place, block)
            self._changed()

    def add_block(self, block: Block) -> None:
        """Add a block at the end."""
        if self.run is not None:
            self.run.add_block(block)
            self._changed()

    def remove_block(self, place: int) -> None:
        """Take a block out; the last one stays."""
        if self.run is not None:
            self.run.remove_block(place, self._now())
            self._changed()

    def tick(self) -> None:
        """A second has gone by."""
        is_over = self.is_running and self.left <= 0
        if is_over and not self._was_over:
            self.over.emit()
        self._was_over = is_over
        if self._now() - self._kept_at >= _KEEP_EVERY:
            self.keep()
        self.ticked.emit()

    def foot(self) -> Foot | None:
        """What the presentation shows; None without an agenda that was begun."""

        from journey_designer.ui.present.foot import Foot, FootBlock

        run = self.run
        if run is None or not run.is_begun:
            return None
        now = self._now()
        blocks = []
        lengths = run.planned(now)
        for place, block in enumerate(run.sheet.blocks):
            state = "done" if place < run.current else "now" if place == run.current else "later"
            share = run.spent(place, now) / lengths[place] if lengths[place] and state == "now" else 0.0
            blocks.append(FootBlock(block.title, lengths[place] / 60.0, state, min(1.0, share)))  # type: ignore[arg-type]
        return Foot(clock_text(self.left), self.left < 0, not run.is_running, tuple(blocks))

    # Keeping

    def keep(self) -> None:
        """Write the agenda where it survives a crash."""
        self._kept_at = self._now()
        if self._path is None:
            return
        try:
            if self.run is None:
                self._path.unlink(missing_ok=True)
                return
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            temporary = self._path.with_name(f"{self._path.name}.{os.getpid()}.tmp")
            temporary.write_text(self.run.as_json(self._kept_at), encoding="utf-8")
            temporary.replace(self._path)
        except OSError:
            return

    def _restored(self) -> AgendaRun | None:
        if self._path is None:
            return None
        try:
            return AgendaRun.from_json(self._path.read_text(encoding="utf-8"), self._now())
        except (OSError, ValueError):
            return None

    def _changed(self) -> None:
        self._was_over = self.is_running and self.left <= 0
        self._follow()
        self.keep()
        self.ticked.emit()

    def _follow(self) -> None:
        if self.is_running:
            self._timer.start()
        else:
            self._timer.stop()


def clock_text(seconds: float) -> str:
    """Minutes and seconds, ``12:30``; hours before them from one hour on; what runs over with a minus."""
    whole = int(abs(seconds) + 0.5)
    sign = MINUS if seconds < 0 and whole else ""
    hours, rest = divmod(whole, 3600)
    minutes, rest = divmod(rest, 60)
    text = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"
    return f"{sign}{text}"


def agenda_path(settings: Path, project: Path | None) -> Path | None:
    """Where the agenda of a project is kept: in the folder of the settings, by the file's place; None without a file."""
    if project is None:
        return None
    key = hashlib.sha256(os.fsencode(os.path.realpath(project))).hexdigest()[:24]
    return settings.parent / "agendas" / f"{key}.json"
