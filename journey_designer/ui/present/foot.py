"""The foot of every page: the timer and the blocks of the agenda."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from journey_designer.layout.display import Box, Icon, Rect, Text
from journey_designer.ui.present.roles import AGENDA, AGENDA_NOW, TIMER
from journey_designer.ui.present.sheet import MARGIN, Sheet

HEIGHT = 132.0
MOST = 6
_GAP = 8.0


@dataclass(frozen=True, slots=True)
class FootBlock:
    """A block of the agenda: its title, its length in minutes, how much of it is over (0 … 1)."""

    title: str
    minutes: float
    state: Literal["done", "now", "later"]
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Foot:
    """What the timer shows: the time left as text, whether it ran over, whether it is paused, and the blocks."""

    time: str
    is_over: bool
    is_paused: bool
    blocks: tuple[FootBlock, ...]

    @property
    def shown(self) -> tuple[FootBlock, ...]:
        """The six blocks round the one of the moment."""
        now = next((place for place, block in enumerate(self.blocks) if block.state == "now"), 0)
        start = max(0, min(now - 2, len(self.blocks) - MOST))
        return self.blocks[start : start + MOST]


def draw_foot(sheet: Sheet, foot: Foot, top: float) -> None:
    """Draw the foot across the page from ``top`` down."""
    palette = sheet.palette
    sheet.ops.append(Box(Rect(0, top, sheet.width, HEIGHT), fill=palette.canvas))
    sheet.ops.append(Box(Rect(0, top, sheet.width, 2), fill=palette.line))
    icon = "pause" if foot.is_paused else "timer"
    sheet.ops.append(Icon(Rect(MARGIN, top + 42, 50, 50), icon, palette.ink2))
    tone = palette.neg if foot.is_over else palette.ink
    wide = sheet.measure.width(foot.time, TIMER) + 4
    sheet.ops.append(Text(Rect(MARGIN + 74, top + 25, wide, 84), foot.time, TIMER, tone))
    left = MARGIN + 74 + max(wide, 200) + 40
    blocks = foot.shown
    if not blocks:
        return
    room = sheet.width - MARGIN - left - _GAP * (len(blocks) - 1)
    weights = [max(block.minutes, 1.0) for block in blocks]
    fair = room / len(blocks)
    widths = [fair * 0.55 + 0.45 * room * weight / sum(weights) for weight in weights]
    for block, width in zip(blocks, widths, strict=True):
        _block(sheet, block, Rect(left, top, width, HEIGHT))
        left += width + _GAP


def _block(sheet: Sheet, block: FootBlock, box: Rect) -> None:
    palette = sheet.palette
    bar = Rect(box.x, box.y + 35, box.w, 10)
    radii = (5.0, 5.0, 5.0, 5.0)
    sheet.ops.append(Box(bar, fill=palette.ink2 if block.state == "done" else palette.line2, radii=radii))
    if block.state == "now" and block.share > 0:
        done = Rect(bar.x, bar.y, max(10.0, bar.w * min(block.share, 1.0)), 10)
        sheet.ops.append(Box(done, fill=palette.accent, radii=radii))
    x = box.x
    if block.state == "done":
        sheet.ops.append(Icon(Rect(x, box.y + 59, 30, 30), "check", palette.ink2))
        x += 38
    role = AGENDA_NOW if block.state == "now" else AGENDA
    tone = palette.accent if block.state == "now" else palette.ink2
    sheet.text(Rect(x, box.y + 54, box.right - x - 8, 44), block.title, role, tone)
